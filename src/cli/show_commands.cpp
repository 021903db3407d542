// SPDX-License-Identifier: MIT
// The calendar of a workspace as a list: what stands on its days, by layer.
#include "app/dated_records.h"
#include "app/day_notes.h"
#include "cli/command.h"
#include "cli/days.h"
#include "core/calendar/festivals.h"
#include "core/calendar/solar_terms.h"
#include <algorithm>
#include <array>
#include <set>

namespace tilth::cli {
namespace {

// What the almanac knows, what is said about days (in the order of DayNote::Kind), and records (in that of DatedRecord::Layer).
constexpr std::array<std::string_view, 2> almanacLayers{"terms", "festivals"};
constexpr std::array<std::string_view, 6> noteLayers{"holidays", "holidays", "observances", "retail", "cultural", "company"};
constexpr std::array<std::string_view, 5> recordLayers{"campaigns", "items", "activities", "deals", "events"};
constexpr std::string_view layerWords = "terms, festivals, holidays, observances, retail, cultural, company, campaigns, items, activities, deals, events";

struct Shown {
    DateRange days;
    std::string_view layer;
    std::string name;
    std::string country{}, status{}, type{};
    std::int64_t id = 0;
    bool off = false, works = false;
};

bool isLayer(std::string_view word) {
    const auto in = [word](const auto& layers) { return std::ranges::find(layers, word) != layers.end(); };
    return in(almanacLayers) || in(noteLayers) || in(recordLayers);
}

class Wanted {
public:
    static Result<Wanted> of(const Arguments& arguments) {
        Wanted wanted;
        for (const std::string& list : arguments.all("--layer"))
            for (const std::string& word : splitAtCommas(list)) {
                if (!isLayer(word)) return Error{Error::Usage, "There is no layer " + word + "; there are " + std::string(layerWords) + "."};
                wanted.m_layers.insert(word);
            }
        return wanted;
    }
    bool has(std::string_view layer) const { return m_layers.empty() || m_layers.contains(layer); }
private:
    std::set<std::string, std::less<>> m_layers;
};

bool touch(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

class Collector {
public:
    Collector(const Call& call, Workspace& workspace, const DateRange& days, const Wanted& wanted)
        : m_call(call), m_workspace(workspace), m_days(days), m_wanted(wanted) {}

    std::vector<Shown> rows() {
        almanac();
        notes();
        for (const DatedRecord& record : datedRecords(m_workspace, m_days)) add(record);
        std::ranges::stable_sort(m_rows, {}, [](const Shown& s) { return s.days.first; });
        return std::move(m_rows);
    }
private:
    std::string inLanguage(std::string_view chinese, std::string_view english) const { return std::string(m_call.chinese() ? chinese : english); }
    void add(Shown row) {
        if (m_wanted.has(row.layer) && touch(row.days, m_days)) m_rows.push_back(std::move(row));
    }
    void almanac() {
        const auto yearOfDay = [](Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); };
        for (int year = yearOfDay(m_days.first); year <= yearOfDay(m_days.last); ++year) {
            if (const auto terms = solarTerms(year))
                for (const SolarTerm& t : *terms) add({{t.day, t.day}, almanacLayers[0], inLanguage(termName(t.index), termNameEnglish(t.index))});
            if (const auto festivals = festivalsOf(year))
                for (const FestivalDay& f : *festivals) add({{f.day, f.day}, almanacLayers[1], inLanguage(f.festival->chinese, f.festival->english)});
        }
    }
    void notes() {
        const DayNotes found = dayNotes(m_workspace, m_days, m_call.language);
        for (const DayNote& n : found.notes)
            add({n.span, noteLayers[static_cast<std::size_t>(n.kind)], n.name, n.country, std::string(holidayStatusChoices[static_cast<std::size_t>(n.status)].name), {}, 0, n.off, n.works});
        for (const HolidayRemark& remark : found.remarks) say(remark.about + ": " + remark.text);
    }
    void add(const DatedRecord& record) {
        add({*record.days, recordLayers[static_cast<std::size_t>(record.layer)], record.title, {}, {}, std::string(recordTypeOf(record.layer)), record.id});
    }

    const Call& m_call;
    Workspace& m_workspace;
    DateRange m_days;
    const Wanted& m_wanted;
    std::vector<Shown> m_rows;
};

constexpr std::array showOptions{Option{"--from", "DATE", "the first day; without it today"}, Option{"--to", "DATE", "the last day; without it four weeks from the first"},
                                 Option{"--layer", "LAYER,...", layerWords}};

Result<DateRange> daysAsked(const Call& call, const Workspace& workspace) {
    constexpr std::chrono::days usual{27}, most{366 * 10};
    DateRange days{workspace.today(), {}};
    if (call.has("--from")) {
        const auto from = dayNamed(call.value("--from"));
        if (!from) return from.error();
        days.first = *from;
    }
    days.last = days.first + usual;
    if (call.has("--to")) {
        const auto to = dayNamed(call.value("--to"));
        if (!to) return to.error();
        days.last = *to;
    }
    if (days.last < days.first) return Error{Error::Usage, "The last day lies before the first."};
    if (days.last - days.first > most) return Error{Error::Usage, "Ten years at a time are shown at most."};
    return days;
}

Answer show(Call& call, Workspace& workspace) {
    const auto days = daysAsked(call, workspace);
    if (!days) return days.error();
    const auto wanted = Wanted::of(call.arguments);
    if (!wanted) return wanted.error();
    RowPrinter rows(call.out, {"from", "to", "layer", "name", "country", "off", "works", "status", "type", "id"});
    for (const Shown& s : Collector(call, workspace, *days, *wanted).rows())
        rows.add({text(dateText(s.days.first)), text(dateText(s.days.last)), text(s.layer), text(s.name), textOrNull(s.country), flag(s.off), flag(s.works),
                  textOrNull(s.status), textOrNull(s.type), id(s.id)});
    rows.end();
    return Done{};
}

constexpr std::array table{
    Command{.verb = "calendar show", .arguments = "[--from DATE] [--to DATE] [--layer LAYER]", .about = "What stands on the days: terms, holidays, retail dates, campaigns, tasks",
            .least = 0, .most = 0, .options = showOptions, .inWorkspace = show},
};

}

std::span<const Command> showCommands() { return table; }

}
