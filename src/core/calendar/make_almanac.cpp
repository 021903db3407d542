// SPDX-License-Identifier: MIT
// Writes the table of solar terms and lunar months that core reads: ERFA is needed where this runs, not where the program runs.
#include "core/calendar/make_astronomy.h"
#include "core/calendar/make_months.h"
#include <fstream>
#include <iostream>
#include <string>

namespace tilth {
namespace {

constexpr std::int64_t beijing = 8 * 3600, secondsOfDay = 86400;

std::int32_t dayInBeijing(std::int64_t utc) {
    const std::int64_t local = utc + beijing;
    return static_cast<std::int32_t>(local / secondsOfDay - (local % secondsOfDay < 0));
}

std::vector<std::int64_t> allTerms() {
    std::vector<std::int64_t> terms;
    for (int year = firstTermYear; year <= lastTermYear; ++year)
        for (int index = 0; index < 24; ++index) terms.push_back(termInstant(year, index));
    return terms;
}

// From 冬至 of the first year on.
std::vector<std::int32_t> middlesOf(const std::vector<std::int64_t>& terms) {
    std::vector<std::int32_t> middles;
    for (std::size_t i = 23; i < terms.size(); i += 2) middles.push_back(dayInBeijing(terms[i]));
    return middles;
}

std::vector<std::int32_t> newMoonsUpTo(std::int32_t last) {
    std::vector<std::int32_t> moons;
    for (int n = -1240; moons.empty() || moons.back() <= last; ++n) moons.push_back(dayInBeijing(newMoonInstant(n)));     // October 1899
    return moons;
}

std::string source(const std::vector<std::int64_t>& terms, const std::vector<AlmanacMonth>& months) {
    std::string text = "// Made at build time; do not edit.\n#include \"core/calendar/almanac_table.h\"\nnamespace tilth {\nnamespace {\n"
                       "constexpr std::int64_t terms[] = {\n";
    for (std::size_t i = 0; i < terms.size(); ++i) text.append(std::to_string(terms[i])).append(i % 12 == 11 ? ",\n" : ",");
    text += "};\nconstexpr AlmanacMonth months[] = {\n";
    for (const AlmanacMonth& m : months)
        text += "{" + std::to_string(m.first) + "," + std::to_string(m.year) + "," + std::to_string(m.month) + (m.leap ? ",true},\n" : ",false},\n");
    return text + "};\n}\nconst std::span<const std::int64_t> almanacTerms{terms};\nconst std::span<const AlmanacMonth> almanacMonths{months};\n}\n";
}

}
}

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: make_almanac OUTPUT.cpp\n";
        return 2;
    }
    const auto terms = tilth::allTerms();
    const auto middles = tilth::middlesOf(terms);
    const auto months = tilth::numberedMonths(tilth::newMoonsUpTo(middles.back()), middles, tilth::firstTermYear);
    std::ofstream file(words[1], std::ios::binary);
    file << tilth::source(terms, months);
    return file.flush() ? 0 : 1;
}
