// SPDX-License-Identifier: MIT
// Verbs about solar terms and lunar days; they need no workspace.
#include "cli/command.h"
#include "cli/days.h"
#include "core/calendar/festivals.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

// --- terms

constexpr std::array almanacOptions{Option{"--computed", "", "plain astronomy, without the days that almanacs of the time printed otherwise"}};

Almanac almanacOf(const Call& call) { return call.has("--computed") ? Almanac::Computed : Almanac::Published; }

std::string clockInBeijing(Time at) { return timeText(at + std::chrono::hours{8}).substr(11, 5); }

Node termNode(const SolarTerm& term) {
    Node node = object();
    node.add("term", number(term.index));
    node.add("name", text(termName(term.index)));
    node.add("name_en", text(termNameEnglish(term.index)));
    node.add("date", text(dateText(term.day)));
    node.add("time", text(clockInBeijing(term.at)));
    return node;
}

Answer terms(Call& call) {
    const Result<int> year = yearNamed(call.word(0));
    if (!year) return year.error();
    const auto found = solarTerms(*year, almanacOf(call));
    if (!found) return found.error();
    Node rows = list();
    for (const SolarTerm& term : *found) {
        rows.add(termNode(term));
        if (term.disputed) say(std::string(termName(term.index)) + " falls within a minute of midnight; other almanacs may have it a day off.");
    }
    if (*year > lastCertainYear) say("Computed ahead: after " + std::to_string(lastCertainYear) + " minutes are estimates.");
    printRows(call.out, rows);
    return Done{};
}

// --- lunar, festivals

bool isDisputed(const LunarDate& date, Almanac almanac) {
    const auto months = lunarMonths(date.year, almanac);
    return months && std::ranges::any_of(*months, [&date](const LunarMonth& m) { return m.month == date.month && m.leap == date.leap && m.disputed; });
}

Answer lunar(Call& call) {
    const Result<Date> day = dayNamed(call.word(0));
    if (!day) return day.error();
    const Result<LunarDate> date = lunarDate(*day, almanacOf(call));
    if (!date) return date.error();
    Node node = object();
    node.add("year", number(date->year));
    node.add("month", number(date->month));
    node.add("leap", flag(date->leap));
    node.add("day", number(date->day));
    node.add("text", text(lunarText(*date)));
    if (isDisputed(*date, almanacOf(call))) say("The new moon of this month falls within two minutes of midnight; other almanacs may count a day more or less.");
    call.out.answer(node, lunarText(*date));
    return Done{};
}

Answer lunarFestivals(Call& call) {
    const Result<int> year = yearNamed(call.word(0));
    if (!year) return year.error();
    const auto found = festivalsOf(*year);
    if (!found) return found.error();
    RowPrinter rows(call.out, {"date", "festival", "name", "name_en"});
    for (const FestivalDay& f : *found)
        rows.add({text(dateText(f.day)), text(f.festival->key), text(f.festival->chinese), text(f.festival->english)});
    rows.end();
    return Done{};
}

constexpr std::array table{
    Command{.verb = "calendar terms", .arguments = "YEAR", .about = "The 24 solar terms of a year, in Beijing time", .least = 1, .most = 1,
            .options = almanacOptions, .alone = terms, .more = "For the years 1900 to 2100. Minutes after 2050 are estimates."},
    Command{.verb = "calendar lunar", .arguments = "DATE", .about = "A day in the Chinese lunar calendar", .least = 1, .most = 1,
            .options = almanacOptions, .alone = lunar, .more = "From 1900-01-01 to 2101-01-28."},
    Command{.verb = "calendar festivals", .arguments = "YEAR", .about = "The Chinese lunar festivals of a year", .least = 1, .most = 1, .alone = lunarFestivals},
};

}

std::span<const Command> calendarCommands() { return table; }

}
