// SPDX-License-Identifier: MIT
// Reads the solar terms from the table that is made at build time (core/calendar/make_almanac.cpp).
#include "core/calendar/solar_terms.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/calendar/almanac_table.h"
#include <algorithm>
#include <cassert>

namespace tilth {
namespace {

using namespace std::chrono;

struct TermNames {
    std::string_view chinese, english;
};
constexpr std::array<TermNames, termsOfYear> names{{
    {"小寒", "Minor Cold"},      {"大寒", "Major Cold"},      {"立春", "Start of Spring"}, {"雨水", "Rain Water"},
    {"惊蛰", "Awakening of Insects"}, {"春分", "Spring Equinox"}, {"清明", "Pure Brightness"}, {"谷雨", "Grain Rain"},
    {"立夏", "Start of Summer"}, {"小满", "Grain Buds"},      {"芒种", "Grain in Ear"},    {"夏至", "Summer Solstice"},
    {"小暑", "Minor Heat"},      {"大暑", "Major Heat"},      {"立秋", "Start of Autumn"}, {"处暑", "End of Heat"},
    {"白露", "White Dew"},       {"秋分", "Autumn Equinox"},  {"寒露", "Cold Dew"},        {"霜降", "Frost's Descent"},
    {"立冬", "Start of Winter"}, {"小雪", "Minor Snow"},      {"大雪", "Major Snow"},      {"冬至", "Winter Solstice"},
}};

// Almanacs of their time against astronomy: older tables (1912, 1913), Beijing mean time UTC+7:45:40 (until 1928), tables
// rounded to the minute (1979, where others keep the 20th).
struct PrintedTerm {
    int year, index, later;              // days by which it was printed later
    bool disputed;
};
constexpr PrintedTerm printed[] = {{1912, 21, 1, false}, {1913, 17, 1, false},  {1917, 22, -1, false},
                                   {1927, 16, -1, false}, {1928, 11, -1, false}, {1979, 1, 1, true}};
constexpr PrintedTerm nearMidnight{2084, 5, 0, true};      // 36 seconds after it

const PrintedTerm* findPrinted(int year, int index) {
    const auto found = std::ranges::find_if(printed, [&](const PrintedTerm& p) { return p.year == year && p.index == index; });
    return found == std::end(printed) ? nullptr : found;
}

Time instantOfTerm(int year, int index) {
    return Time{seconds{almanacTerms[static_cast<std::size_t>((year - firstTermYear) * termsOfYear + index)]}};
}

SolarTerm termOf(int year, int index, Almanac almanac) {
    const Time at = instantOfTerm(year, index);
    const PrintedTerm* other = findPrinted(year, index);
    const days later{other && almanac == Almanac::Published ? other->later : 0};
    const bool near = year == nearMidnight.year && index == nearMidnight.index;
    return {index, floor<days>(at + hours{8}) + later, at, near || (other && other->disputed)};
}

Error outside(int year) {
    std::string words{TR("Calendar", "Solar terms are known for the years 1900 to 2100, not for ")};
    return {Error::Refused, words.append(std::to_string(year)).append(".")};
}

bool isOffered(int year) { return firstAlmanacYear <= year && year <= lastAlmanacYear; }

}

Result<std::array<SolarTerm, termsOfYear>> solarTerms(int year, Almanac almanac) {
    if (!isOffered(year)) return outside(year);
    std::array<SolarTerm, termsOfYear> terms{};
    for (int i = 0; i < termsOfYear; ++i) terms[static_cast<std::size_t>(i)] = termOf(year, i, almanac);
    return terms;
}

Result<Date> solarTermDay(int year, int index, Almanac almanac) {
    assert(index >= 0 && index < termsOfYear);
    if (!isOffered(year)) return outside(year);
    return termOf(year, index, almanac).day;
}

std::string_view termName(int index) { return names.at(static_cast<std::size_t>(index)).chinese; }
std::string_view termNameEnglish(int index) { return names.at(static_cast<std::size_t>(index)).english; }

std::optional<int> termIndex(std::string_view name) {
    const std::string folded = fold(name);
    const auto isIt = [&](const TermNames& n) { return folded == n.chinese || folded == fold(n.english); };
    const auto found = std::ranges::find_if(names, isIt);
    return found == names.end() ? std::nullopt : std::optional{static_cast<int>(found - names.begin())};
}

}
