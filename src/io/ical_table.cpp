// SPDX-License-Identifier: MIT
#include "io/ical_table.h"
#include "core/base/tr.h"
#include "io/ical_lunar.h"
#include "io/ical_value.h"
#include "io/zone_file.h"
#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

namespace tilth {
namespace {

using std::chrono::minutes;

// A time without zone keeps none: the importer means it where the workspace lives.
const Zone& floating() {
    static const Zone zone = Zone::fromSwitches("floating", std::chrono::seconds{0}, {});
    return zone;
}
std::string timeCell(const IcalEvent& e, Time at) {
    const std::string text = timeText(at);
    return e.when.zone.name() == floating().name() ? text.substr(0, 19) : text;
}

/// Words of STATUS and what they are to us; the first of several is meant where nobody says more.
struct Meaning { std::string_view status, word; };
constexpr std::array campaignMeanings{Meaning{"TENTATIVE", "planning"}, Meaning{"CONFIRMED", "active"}, Meaning{"CONFIRMED", "complete"}, Meaning{"CANCELLED", "inactive"},
                                      Meaning{"COMPLETED", "complete"}};
constexpr std::array activityMeanings{Meaning{"NEEDS-ACTION", "not_started"}, Meaning{"NEEDS-ACTION", "deferred"}, Meaning{"IN-PROCESS", "started"}, Meaning{"COMPLETED", "completed"},
                                      Meaning{"CANCELLED", "canceled"}, Meaning{"CONFIRMED", "not_started"}, Meaning{"CONFIRMED", "started"}, Meaning{"CONFIRMED", "completed"},
                                      Meaning{"TENTATIVE", "not_started"}, Meaning{"TENTATIVE", "deferred"}};

// Our own word (X-TILTH-STATUS) counts as long as nobody changed STATUS beside it.
std::string statusOf(const IcalEvent& e, std::span<const Meaning> meanings) {
    const std::string own = unescapedIcal(e.other("X-TILTH-STATUS"));
    const auto kept = std::ranges::find_if(meanings, [&](const Meaning& m) { return m.status == e.status && m.word == own; });
    const auto at = kept != meanings.end() ? kept : std::ranges::find(meanings, e.status, &Meaning::status);
    return at == meanings.end() ? own : std::string(at->word);
}
std::string campaignStatus(const IcalEvent& e) { return statusOf(e, campaignMeanings); }
std::string activityStatus(const IcalEvent& e) { return statusOf(e, activityMeanings); }
std::string activityKind(const IcalEvent& e) {
    if (const std::string_view word = e.other("X-TILTH-KIND"); !word.empty()) return unescapedIcal(word);
    return e.kind == IcalEvent::Journal ? "note" : e.kind == IcalEvent::Event && e.dated && !e.when.wholeDays ? "meeting" : "task";
}
// RFC 5545, 3.8.1.9: 1 to 4 high, 5 normal, 6 to 9 low.
std::string priorityOf(const IcalEvent& e) {
    const std::string_view digit = e.other("PRIORITY");
    if (digit.size() != 1 || digit[0] < '1' || digit[0] > '9') return {};
    return digit[0] < '5' ? "high" : digit[0] == '5' ? "normal" : "low";
}
std::string externalId(const IcalEvent& e) { return e.instead ? e.uid + "#" + icalLocal(*e.instead) : e.uid; }
std::string channelOf(const IcalEvent& e) { return unescapedIcal(e.other("X-TILTH-CHANNEL")); }
std::string campaignType(const IcalEvent& e) {
    const auto at = std::ranges::find_if(e.categories, [&](const std::string& c) { return c != channelOf(e); });
    return at == e.categories.end() ? std::string() : *at;
}
/// "1200.00 USD"
std::pair<std::string, std::string> budgetOf(const IcalEvent& e) {
    const std::string text = unescapedIcal(e.other("X-TILTH-BUDGET"));
    const std::size_t gap = text.find(' ');
    return {text.substr(0, gap), gap == text.npos ? std::string() : text.substr(gap + 1)};
}
std::string minutesOf(const IcalEvent& e) {
    if (!e.dated || e.when.wholeDays) return {};
    const auto whole = std::chrono::duration_cast<minutes>(e.endsAt() - e.startsAt()).count();
    return whole ? std::to_string(whole) : std::string();
}
std::string firstDayCell(const IcalEvent& e) { return e.dated ? dateText(e.firstDay()) : std::string(); }
std::string lastDayCell(const IcalEvent& e) {
    if (!e.dated || (e.when.wholeDays && e.days == 0)) return {};
    return dateText(e.when.wholeDays ? e.lastDay() : localDay(std::max(e.startsAt(), e.endsAt() - std::chrono::seconds{1}), e.when.zone));
}
std::string dueCell(const IcalEvent& e) {
    if (e.dueOn) return dateText(*e.dueOn);
    return e.dated && e.when.wholeDays ? dateText(e.firstDay()) : std::string();
}

bool isForeign(const IcalEvent& e, const Zone& zone) {
    const std::string& own = e.when.zone.name();
    return e.dated && !e.when.wholeDays && own != floating().name() && own != zone.name();
}

/// The zone of the workspace, and those of the file that others know by the same name.
struct TableZones {
    Zone local;
    std::set<std::string, std::less<>> known{};

    TableZones(const Zone& zone, const std::vector<IcalEvent>& events) : local(zone) {
        std::set<std::string, std::less<>> tried;
        for (const IcalEvent& e : events)
            if (isForeign(e, local) && tried.insert(e.when.zone.name()).second && loadZone(e.when.zone.name())) known.insert(e.when.zone.name());
    }
    bool keepsOwn(const IcalEvent& e) const { return isForeign(e, local) && known.contains(e.when.zone.name()); }
    /// By how many days the wall clock of the workspace is ahead of the entry's own when it begins, if its rule has to be of the workspace.
    int daysAhead(const IcalEvent& e) const { return isForeign(e, local) && !keepsOwn(e) ? daysBetween(e.when.start.day, localDay(e.startsAt(), local)) : 0; }
};
bool namesDaysOfMonths(const RecurrenceRule& rule) {
    const auto nth = [](const NthDay& day) { return day.nth != 0; };
    return !rule.monthDays.empty() || !rule.yearDays.empty() || !rule.positions.empty() || std::ranges::any_of(rule.weekdays, nth);
}

/// The rule in days: an UNTIL of an instant becomes the last day, days on which it does not happen stand behind EXCEPT. It keeps its zone,
/// whose hour may be another one here for a part of the year; of a zone without a name that others know it is told in days of the
/// workspace: Monday evening in New York is Tuesday in Shanghai.
std::string ruleCell(const IcalEvent& e, const TableZones& zones) {
    const Recurrence& when = e.when;
    const int ahead = zones.daysAhead(e);
    std::string text = e.ruleText;
    if (when.rules.size() == 1) {
        RecurrenceRule rule = when.rules.front();
        if (rule.until && !when.wholeDays) {
            const LocalTime last = rule.untilIsUtc ? localTime(rule.until->day + rule.until->clock, when.zone) : *rule.until;
            rule.until = LocalTime{last.day + std::chrono::days{ahead - (when.start.clock > last.clock ? 1 : 0)}, std::chrono::seconds{86'399}};
            rule.untilIsUtc = false;
        }
        for (NthDay& day : rule.weekdays)
            if (day.nth == 0) day.weekday = (day.weekday + 7U + static_cast<unsigned>(ahead % 7 + 7)) % 7U;
        text = recurrenceText(rule);
    }
    if (!text.empty() && zones.keepsOwn(e)) text.append(" ZONE ").append(when.zone.name());
    std::set<Date> except(when.exceptDays.begin(), when.exceptDays.end());
    for (LocalTime at : when.except) except.insert(at.day);
    for (const Date day : text.empty() ? std::set<Date>{} : except)
        text.append(day == *except.begin() ? " EXCEPT " : ",").append(dateText(day + std::chrono::days{ahead}));
    return text;
}

struct Column {
    std::string_view heading;
    std::function<std::string(const IcalEvent&)> cell;
};
using Event = const IcalEvent&;

const std::vector<Column>& campaignColumns() {
    static const std::vector<Column> columns{
        {"external_id", externalId}, {"name", [](Event e) { return e.title; }}, {"type", campaignType}, {"channel", channelOf}, {"status", campaignStatus},
        {"starts_on", firstDayCell}, {"ends_on", lastDayCell}, {"budget", [](Event e) { return budgetOf(e).first; }}, {"currency", [](Event e) { return budgetOf(e).second; }},
        {"parent", [](Event e) { return e.parent; }}, {"notes", [](Event e) { return e.description; }}, {"Location", [](Event e) { return e.location; }},
        {"URL", [](Event e) { return e.url; }}, {"repeats", [](Event e) { return e.ruleText; }}};
    return columns;
}
std::vector<Column> activityColumns(const TableZones& zones) {
    return {
        {"external_id", externalId}, {"subject", [](Event e) { return e.title; }}, {"kind", activityKind}, {"status", activityStatus}, {"priority", priorityOf}, {"due_on", dueCell},
        {"starts_at", [](Event e) { return e.dated && !e.when.wholeDays ? timeCell(e, e.startsAt()) : std::string(); }}, {"minutes", minutesOf},
        {"done_at", [](Event e) { return e.completedAt ? timeText(*e.completedAt) : std::string(); }}, {"campaign", [](Event e) { return e.parent; }},
        {"notes", [](Event e) { return e.description; }}, {"Location", [](Event e) { return e.location; }}, {"URL", [](Event e) { return e.url; }},
        {"repeats", [zones](Event e) { return ruleCell(e, zones); }}};
}

struct TableRows {
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> cells;
    std::vector<std::int64_t> lines;
};

// Columns that no entry fills are left out.
TableRows tabled(const std::vector<IcalEvent>& events, const std::vector<Column>& columns) {
    TableRows table;
    std::vector<const Column*> used;
    for (const Column& column : columns)
        if (std::ranges::any_of(events, [&](Event e) { return !column.cell(e).empty(); })) used.push_back(&column), table.headings.emplace_back(column.heading);
    for (Event e : events) {
        std::vector<std::string>& row = table.cells.emplace_back();
        for (const Column* column : used) row.push_back(column->cell(e));
        table.lines.push_back(e.line);
    }
    return table;
}

class IcalRows : public RowReader {
public:
    explicit IcalRows(const TableRows& table) : m_table(table) {}
    const std::vector<std::string>& headings() const override { return m_table.headings; }
    std::optional<Row> next() override {
        if (m_at == m_table.cells.size()) return {};
        const std::vector<std::string>& row = m_table.cells[m_at];
        m_cells.assign(row.begin(), row.end());
        return Row{m_cells, {}, m_table.lines[m_at++], Fine, {}};
    }
    SkippedRows skipped() const override { return {}; }
    double progress() const override { return m_table.cells.empty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_table.cells.size()); }
private:
    const TableRows& m_table;
    std::vector<std::string_view> m_cells;
    std::size_t m_at = 0;
};

class IcalTable : public TableFile {
public:
    IcalTable(TableRows rows, std::vector<std::string> notes) : m_rows(std::move(rows)) { m_notes = std::move(notes); }
    std::unique_ptr<RowReader> rows() const override { return std::make_unique<IcalRows>(m_rows); }
    std::string_view formatName() const override { return "ics"; }
private:
    TableRows m_rows;
};

}

namespace {

// What has an entry of its own does not happen by the rule.
void leaveOutMoved(std::vector<IcalEvent>& events) {
    std::map<std::string_view, Recurrence*> wholes;
    for (IcalEvent& e : events)
        if (!e.instead) wholes.emplace(e.uid, &e.when);
    for (const IcalEvent& moved : events) {
        const auto whole = moved.instead ? wholes.find(moved.uid) : wholes.end();
        if (whole == wholes.end()) continue;
        const Time at = instantOfStart(*moved.instead, moved.when.zone);
        whole->second->exceptDays.push_back(whole->second->wholeDays ? moved.instead->day : localDay(at, whole->second->zone));
    }
}

// Entries of their own: a record has one date and one rule.
std::vector<IcalEvent> furtherOf(const IcalEvent& e) {
    constexpr std::size_t most = 200;
    std::vector<IcalEvent> all;
    if (isChineseRule(e.ruleText)) return all;              // its dates are made from the rule
    for (const LocalTime at : e.when.more) {
        if (at == e.when.start || all.size() == most) continue;
        IcalEvent one = e;
        one.when = {at, e.when.wholeDays, e.when.zone};
        one.instead = at;
        one.ruleText.clear();
        if (const auto own = e.lengths.find(at); own != e.lengths.end()) one.days = 0, one.length = own->second;
        all.push_back(std::move(one));
    }
    return all;
}
bool isLeftOut(const IcalEvent& e, LocalTime at) {
    return std::ranges::find(e.when.except, at) != e.when.except.end() || std::ranges::find(e.when.exceptDays, at.day) != e.when.exceptDays.end();
}
void addFurther(std::vector<IcalEvent>& events) {
    std::vector<IcalEvent> all;
    for (IcalEvent& e : events) {
        std::vector<IcalEvent> further = furtherOf(e);
        std::erase_if(further, [&e](Event one) { return isLeftOut(e, one.when.start); });
        all.push_back(std::move(e));
        std::ranges::move(further, std::back_inserter(all));
    }
    events = std::move(all);
}

// What a record of ours cannot say, for a person.
void noteLosses(const std::vector<IcalEvent>& events, const TableZones& zones, bool campaigns, std::vector<std::string>& notes) {
    constexpr std::size_t most = 20;
    const auto note = [&](Event e, std::string_view what) {
        if (notes.size() < most) notes.push_back(e.title.substr(0, 60) + ": " + std::string(what));
    };
    for (Event e : events) {
        if (!campaigns && e.kind == IcalEvent::Event && e.dated && e.when.wholeDays && e.days > 1)
            note(e, TR("Calendar file", "it lasts several days, of which an activity keeps the first; campaigns keep them all."));
        if (campaigns && !e.ruleText.empty()) note(e, TR("Calendar file", "it repeats; a campaign is made of the first time."));
        if (e.when.rules.size() == 1 && zones.daysAhead(e) != 0 && namesDaysOfMonths(e.when.rules.front()))
            note(e, TR("Calendar file", "its rule counts days of another time zone, on which it is a day earlier or later here."));
    }
}

}

Result<std::unique_ptr<TableFile>> openIcalTable(std::string bytes, std::string_view type, const Zone& zone) {
    auto file = readIcal(std::move(bytes), floating());
    if (!file) return file.error();
    leaveOutMoved(file->events);
    std::erase_if(file->events, [](Event e) { return e.instead && e.status == "CANCELLED"; });
    if (file->events.empty()) return Error{Error::Refused, TR("Calendar file", "The calendar file holds no events and no tasks.")};
    const bool campaigns = type == "campaign";
    const TableZones zones(zone, file->events);
    noteLosses(file->events, zones, campaigns, file->notes);
    addFurther(file->events);
    return std::unique_ptr<TableFile>(std::make_unique<IcalTable>(tabled(file->events, campaigns ? campaignColumns() : activityColumns(zones)), std::move(file->notes)));
}

}
