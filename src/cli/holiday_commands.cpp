// SPDX-License-Identifier: MIT
// Verbs about days off and days of work. With a workspace its notices, countries and company days count; without one --country says where.
#include "app/day_notes.h"
#include "app/holiday_notices.h"
#include "cli/command.h"
#include "cli/days.h"
#include "core/calendar/seasons.h"
#include "core/calendar/weeks.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

// --- where

using MaybeWorkspace = std::unique_ptr<Workspace>;

Result<MaybeWorkspace> workspaceIfNamed(const Call& call) {
    if (call.place.empty()) return MaybeWorkspace{};
    return Workspace::open(call.place, call.options);
}
Result<HolidayPlace> placeOf(const Call& call, const Workspace* workspace) {
    if (!call.has("--country")) {
        if (call.has("--region")) return Error{Error::Usage, "A region is of a country: --country US --region CA."};
        if (!workspace) return Error{Error::Usage, "Say where: --country CN, or name a workspace with -w."};
        return holidayPlaces(*workspace).front();
    }
    const std::string word = call.value("--country") + (call.has("--region") ? "-" + call.value("--region") : "");
    const auto places = parseHolidayPlaces(word);
    if (!places || places->size() != 1) return Error{Error::Usage, "A country is two capital letters such as US, a region what follows the hyphen in US-CA."};
    return places->front();
}
constexpr std::size_t mostRemarks = 2;                      // of a span of many years
void sayRemarks(std::span<const HolidayRemark> remarks) {
    for (const HolidayRemark& remark : remarks) say(remark.about + ": " + remark.text);
}

constexpr Option country{"--country", "CC", "two capital letters; without it the workspace's first country"};
constexpr Option region{"--region", "R", "what follows the hyphen in US-CA: its days as well"};

// --- holidays

constexpr std::array holidayOptions{country, region, Option{"--year", "Y", "the year; without it this one, by the workspace"},
                                    Option{"--all", "", "days on which people work too: bank and school holidays, observances, retail dates"}};

std::string_view kindWord(const Holiday& h) { return h.works ? "make_up" : holidayKindChoices[static_cast<std::size_t>(h.kind)].name; }
std::string_view statusWord(HolidayStatus status) { return holidayStatusChoices[static_cast<std::size_t>(status)].name; }

std::string regionsText(const Holiday& h) {
    std::string text;
    for (const std::string& code : h.regions) text.append(text.empty() ? "" : " ").append(code);
    return text;
}
void printHolidays(Call& call, const PlaceHolidays& holidays) {
    RowPrinter rows(call.out, {"date", "name", "kind", "off", "half", "substitute", "status", "approximate", "region", "id", "source"});
    for (const Holiday& h : holidays.years.days)
        if (h.kind == HolidayKind::Public || call.has("--all"))
            rows.add({text(dateText(h.day)), text(holidayName(h, call.language)), text(kindWord(h)), flag(h.off), flag(h.half), flag(h.substitute), text(statusWord(h.status)),
                      number(h.approximate), textOrNull(regionsText(h)), text(h.id), text(h.source)});
    rows.end();
}
Result<int> yearAsked(const Call& call, const Workspace* workspace) {
    if (call.has("--year")) return yearNamed(call.value("--year"));
    if (workspace) return static_cast<int>(std::chrono::year_month_day{workspace->today()}.year());
    return Error{Error::Usage, "Say which year: --year 2026."};
}
Answer holidays(Call& call) {
    const auto workspace = workspaceIfNamed(call);
    if (!workspace) return workspace.error();
    const auto place = placeOf(call, workspace->get());
    if (!place) return place.error();
    const auto year = yearAsked(call, workspace->get());
    if (!year) return year.error();
    const auto found = placeHolidays(workspace->get(), *place, *year, *year);
    if (!found) return found.error();
    sayRemarks(found->remarks);
    printHolidays(call, *found);
    return Done{};
}

// --- working days

constexpr std::array workdayOptions{country, region};
// In the order of DayReason.
constexpr std::array<std::string_view, 5> reasonWords{"workday", "weekend", "holiday", "make_up", "company"};
constexpr std::array<std::string_view, 5> reasonTexts{"a weekday", "a weekend", "a holiday", "a make-up day", "by the company's calendar"};

std::string namesOn(const PlaceHolidays& holidays, Date day, std::string_view language) {
    std::string names;
    for (const Holiday& h : holidays.years.days)
        if (h.day == day && (h.off || h.works || h.half)) names.append(names.empty() ? "" : ", ").append(holidayName(h, language));
    return names;
}
int yearOfDay(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

Answer workday(Call& call) {
    const auto day = dayNamed(call.word(0));
    if (!day) return day.error();
    const auto workspace = workspaceIfNamed(call);
    if (!workspace) return workspace.error();
    const auto place = placeOf(call, workspace->get());
    if (!place) return place.error();
    const auto holidays = placeHolidays(workspace->get(), *place, yearOfDay(*day), yearOfDay(*day));
    if (!holidays && call.has("--country")) return holidays.error();
    const auto working = workingDaysOf(workspace->get(), *place, {*day, *day});
    if (!working) return working.error();
    if (holidays) sayRemarks(holidays->remarks);
    const DayStatus status = working->status(*day);
    const auto reason = static_cast<std::size_t>(status.reason);
    const std::string names = holidays ? namesOn(*holidays, *day, call.language) : std::string{};
    Node answer = object();
    answer.add("date", text(dateText(*day)));
    answer.add("workday", flag(status.works));
    answer.add("reason", text(reasonWords[reason]));
    answer.add("name", textOrNull(names));
    answer.add("capacity", ratio(working->capacity(*day)));
    call.out.answer(answer, std::string(status.works ? "worked" : "off").append(": ").append(names.empty() ? reasonTexts[reason] : std::string_view(names)));
    return Done{};
}

Answer addWorkdays(Call& call) {
    constexpr int most = 10'000;
    const auto day = dayNamed(call.word(0));
    if (!day) return day.error();
    const auto n = wholeNamed(call.word(1), -most, most);
    if (!n) return n.error();
    const auto workspace = workspaceIfNamed(call);
    if (!workspace) return workspace.error();
    const auto place = placeOf(call, workspace->get());
    if (!place) return place.error();
    const std::chrono::days reach{*n * 2};
    const auto working = workingDaysOf(workspace->get(), *place, {*day + std::min(reach, std::chrono::days{0}), *day + std::max(reach, std::chrono::days{0})});
    if (!working) return working.error();
    const Date end = working->add(*day, *n);
    const auto holidays = placeHolidays(workspace->get(), *place, yearOfDay(std::min(*day, end)), yearOfDay(std::max(*day, end)));
    if (!holidays && call.has("--country")) return holidays.error();
    if (holidays) sayRemarks(std::span(holidays->remarks).first(std::min(holidays->remarks.size(), mostRemarks)));
    Node answer = object();
    answer.add("date", text(dateText(end)));
    call.out.answer(answer, dateText(end));
    return Done{};
}

Answer addWorktime(Call& call, Workspace& workspace) {
    constexpr int most = 10 * 366 * 24 * 60;
    const auto start = parseTime(call.word(0), workspace.zone());
    if (!start) return Error{Error::Usage, start.error().text};
    const auto minutes = wholeNamed(call.word(1), 0, most);
    if (!minutes) return minutes.error();
    const Date day = workspace.dayOf(*start);
    const auto time = workingTimeOf(workspace, {day, day + std::chrono::days{366 + *minutes / 60}});       // one working hour a day is known
    if (!time) return time.error();
    const auto end = time->after(*start, std::chrono::minutes{*minutes});
    if (!end) return end.error();
    Node answer = object();
    answer.add("at", text(timeText(*end)));
    answer.add("local", text(localText(*end, workspace.zone())));
    call.out.answer(answer, localText(*end, workspace.zone()));
    return Done{};
}

// --- notices

constexpr std::array importOptions{Option{"--country", "CC", "of a table; a JSON notice says it itself; without it the workspace's first country"}};

Answer importHolidays(Call& call, Workspace& workspace) {
    const auto place = placeOf(call, &workspace);
    if (!place) return place.error();
    const auto notices = readNoticeFile(call.word(0), place->country);
    if (!notices) return notices.error();
    const auto imported = importNotices(workspace, *notices);
    if (!imported) return imported.error();
    Node years = list();
    std::string words = imported->country;
    for (const int year : imported->years) {
        years.add(number(year));
        words.append(" ").append(std::to_string(year));
    }
    Node answer = object();
    answer.add("revision", id(imported->revision));
    answer.add("country", text(imported->country));
    answer.add("years", std::move(years));
    answer.add("off", number(imported->off));
    answer.add("work", number(imported->work));
    words.append(": ").append(std::to_string(imported->off)).append(" days off, ").append(std::to_string(imported->work)).append(" make-up days");
    call.out.answer(answer, imported->revision ? words : words + " (as they were)");
    return Done{};
}

// --- seasons, weeks

constexpr std::array seasonOptions{Option{"--definition", "D", "meteorological (as it comes), astronomical, terms or retail"}, Option{"--southern", "", "of the southern hemisphere"}};

Answer seasons(Call& call) {
    const auto year = yearNamed(call.word(0));
    if (!year) return year.error();
    const std::string word = call.arguments.value("--definition", "meteorological");
    const auto definition = std::ranges::find(seasonDefinitionChoices, word, &Choice::name);
    if (definition == seasonDefinitionChoices.end()) return Error{Error::Usage, "--definition takes meteorological, astronomical, terms or retail."};
    const auto found = seasonsOf(*year, static_cast<SeasonDefinition>(definition - seasonDefinitionChoices.begin()), call.has("--southern") ? Hemisphere::South : Hemisphere::North);
    if (!found) return found.error();
    RowPrinter rows(call.out, {"season", "year", "from", "to"});
    for (const Season& s : *found)
        rows.add({text(seasonNameChoices[static_cast<std::size_t>(s.name)].name), number(s.year), text(dateText(s.days.first)), text(dateText(s.days.last))});
    rows.end();
    return Done{};
}

constexpr std::array weekOptions{Option{"--calendar", "NAME", "iso (as it comes), nrf (4-5-4, the National Retail Federation's), 445, 454 or 544"},
                                 Option{"--start-month", "M", "of the last three: the month in which the fiscal year begins, 1 to 12"}};

void addIsoWeeks(RowPrinter& rows, int year) {
    for (Date first = firstDayOf({year, 1}); isoWeek(first).year == year; first += std::chrono::days{7})
        rows.add({text(weekKey(first)), Node{}, text(dateText(first)), text(dateText(first + std::chrono::days{6}))});
}
void addRetailWeeks(RowPrinter& rows, int year, const RetailCalendar& calendar) {
    for (const RetailWeek& w : retailWeeks(year, calendar))
        rows.add({text(std::to_string(w.year) + (w.week < 10 ? "-W0" : "-W") + std::to_string(w.week)), number(w.period), text(dateText(w.days.first)), text(dateText(w.days.last))});
}
struct Pattern {
    std::string_view name;
    std::array<int, 3> weeks;
};
constexpr std::array patterns{Pattern{"445", {4, 4, 5}}, Pattern{"454", {4, 5, 4}}, Pattern{"544", {5, 4, 4}}};

Answer weeks(Call& call) {
    const auto year = yearNamed(call.word(0));
    if (!year) return year.error();
    const auto month = wholeNamed(call.arguments.value("--start-month", "1"), 1, 12);
    if (!month) return month.error();
    const std::string calendar = call.arguments.value("--calendar", "iso");
    const auto pattern = std::ranges::find(patterns, calendar, &Pattern::name);
    if (calendar != "iso" && calendar != "nrf" && pattern == patterns.end()) return Error{Error::Usage, "--calendar takes iso, nrf, 445, 454 or 544."};
    RowPrinter rows(call.out, {"week", "period", "from", "to"});
    if (calendar == "iso") addIsoWeeks(rows, *year);
    else addRetailWeeks(rows, *year, calendar == "nrf" ? nrfCalendar : fiscalWeeks(pattern->weeks, static_cast<unsigned>(*month)));
    rows.end();
    return Done{};
}

constexpr std::array table{
    Command{.verb = "calendar holidays", .arguments = "[--country CC] [--region R] [--year Y]", .about = "Public holidays and make-up days of a year", .least = 0, .most = 0,
            .options = holidayOptions, .alone = holidays, .more = "A pack of one's own goes above the shipped one: ~/.local/share/tilth/holidays/CC.json."},
    Command{.verb = "calendar workday", .arguments = "DATE [--country CC]", .about = "Whether a day is worked, and why", .least = 1, .most = 1, .options = workdayOptions,
            .alone = workday, .more = "The first that says something decides: company day, make-up day, holiday, weekend."},
    Command{.verb = "calendar add-workdays", .arguments = "DATE N", .about = "The N-th working day after a day, before it for a negative N", .least = 2, .most = 2,
            .options = workdayOptions, .alone = addWorkdays},
    Command{.verb = "calendar add-worktime", .arguments = "TIME MINUTES", .about = "When so many working minutes have passed", .least = 2, .most = 2, .inWorkspace = addWorktime,
            .more = "By the setting working_hours, in the workspace's zone and on its working days; outside of hours it runs from the next opening on."},
    Command{.verb = "calendar import-holidays", .arguments = "FILE", .about = "A government's yearly notice for the whole team; undone by one undo", .least = 1, .most = 1,
            .options = importOptions, .inWorkspace = importHolidays, .more = "JSON as in a holiday pack, or CSV with the columns date, name, kind (off or work)."},
    Command{.verb = "calendar seasons", .arguments = "YEAR", .about = "When the seasons of a year begin and end", .least = 1, .most = 1, .options = seasonOptions, .alone = seasons},
    Command{.verb = "calendar weeks", .arguments = "YEAR", .about = "The weeks of a year: ISO, or of a retail year", .least = 1, .most = 1, .options = weekOptions, .alone = weeks},
};

}

std::span<const Command> holidayCommands() { return table; }

}
