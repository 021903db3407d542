// SPDX-License-Identifier: MIT
// Writes the lengths of Islamic months (umalqura, as ICU has them): ICU is needed where this runs, not where the program runs.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <unicode/calendar.h>

namespace {

constexpr int firstYear = 1300, lastYear = 1600;            // what the umalqura calendar of ICU holds

void stop(const char* why) {
    std::cerr << "make_islamic: " << why << '\n';
    std::exit(1);
}

class Umalqura {
public:
    Umalqura() : m_calendar(icu::Calendar::createInstance(icu::TimeZone::createTimeZone("UTC"), icu::Locale("en@calendar=islamic-umalqura"), m_status)) {
        if (U_FAILURE(m_status)) stop("ICU has no umalqura calendar");
    }
    long dayNumber(int year, int month) {                   // of the first day of a month from 0
        m_calendar->clear();
        m_calendar->set(UCAL_EXTENDED_YEAR, year);
        m_calendar->set(UCAL_MONTH, month);
        m_calendar->set(UCAL_DATE, 1);
        const double ms = m_calendar->getTime(m_status);
        if (U_FAILURE(m_status)) stop("a month cannot be dated");
        return static_cast<long>(ms / 86'400'000 - (ms < 0 ? 1e-6 : -1e-6));
    }
private:
    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> m_calendar;
};

unsigned lengths(Umalqura& calendar, int year) {
    unsigned bits = 0;
    for (int month = 0; month < 12; ++month) {
        const long next = month == 11 ? calendar.dayNumber(year + 1, 0) : calendar.dayNumber(year, month + 1);
        const long length = next - calendar.dayNumber(year, month);
        if (length != 29 && length != 30) stop("a month has neither 29 nor 30 days");
        if (length == 30) bits |= 1U << month;
    }
    return bits;
}

}

int main(int count, char** words) {
    if (count != 2) stop("usage: make_islamic OUTPUT.cpp");
    Umalqura calendar;
    std::ofstream file(words[1], std::ios::binary);
    file << "// Made at build time; do not edit.\n#include \"core/calendar/islamic_months.h\"\nnamespace tilth {\n"
         << "const std::int64_t firstIslamicDay = " << calendar.dayNumber(firstYear, 0) << ";\n"
         << "namespace {\nconstexpr std::uint16_t months[] = {\n";
    for (int year = firstYear; year < lastYear; ++year) file << lengths(calendar, year) << (year % 20 == 19 ? ",\n" : ",");
    file << "};\n}\nconst std::span<const std::uint16_t> islamicMonths{months};\n}\n";
    return file.flush() ? 0 : 1;
}
