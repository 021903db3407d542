// SPDX-License-Identifier: MIT
// Our holidays against those of others, day by day from 2024 to 2028: United States and states, four nations of the United Kingdom,
// Germany's 16 states, Japan, Korea, and China where notices are out. The others are named in tests/data/calendar/holidays_independent.csv.
#include "core/calendar/holidays.h"
#include "support/csv_rows.h"
#include <algorithm>
#include <map>
#include <set>

namespace tilth {
namespace {

using std::chrono::days;

// Where we differ on purpose: official law or list says so. rule: the days in question, with those beside a weekend where they are
// made good. A row that is needed no more is a fault.
struct Difference {
    std::string_view country, regions;                      // "AK IA"; "*": any
    std::string_view rule;
    enum Whose { Ours, Theirs } whose;                      // who has the day off
    std::string_view why;
};
constexpr std::array differences{
    Difference{"GB", "SCT", "on 2026:06-15", Difference::Ours, "royal proclamation of 2026-02-04"},
    Difference{"DE", "BE", "on 2025:05-08 2028:06-17", Difference::Ours, "one-off holidays of the Berlin law of 2024"},
    Difference{"US", "*", "fixed 11-11", Difference::Ours, "5 U.S.C. 6103(b): Saturday's holiday is kept on Friday 2028-11-10"},
    Difference{"US", "WI", "fixed 11-11", Difference::Theirs, "not among the paid holidays of Wis. Stat. 230.35(4)"},
    Difference{"US", "AK IA", "nth 10 2 mon", Difference::Theirs, "Indigenous Peoples' Day is proclaimed, offices are open"},
    Difference{"US", "AR KS KY LA MI MS ND OK OR SC TN TX WA WI WY", "nth 10 2 mon", Difference::Theirs, "Columbus Day is no paid holiday of the state"},
    Difference{"US", "NH", "nth 10 2 mon", Difference::Ours, "N.H. RSA 288:1"},
    Difference{"US", "AR AZ CA FL HI IA MS MT NC ND NH NJ OK SC UT WI WY", "fixed 06-19", Difference::Theirs, "Juneteenth is no paid holiday of the state, or on another day"},
    Difference{"US", "NJ", "nth 6 3 fri", Difference::Ours, "N.J.S.A. 36:1-1: third Friday in June"},
    Difference{"US", "UT", "nth 6 3 mon", Difference::Ours, "Utah Code 63G-1-301: the Monday of 15 to 21 June"},
    Difference{"US", "IA IN LA NM RI WI", "nth 2 3 mon", Difference::Theirs, "Washington's Birthday is no paid holiday of the state, or on another day"},
    Difference{"US", "CT IL MO NY", "fixed 02-12", Difference::Ours, "Saturday's holiday is kept on Friday"},
    Difference{"US", "IA NJ", "fixed 02-12", Difference::Theirs, "Lincoln's Birthday is no paid holiday of the state"},
    Difference{"US", "FL NY WI WV", "fixed 02-15", Difference::Theirs, "Susan B. Anthony Day is observed at work"},
    Difference{"US", "IL", "nth 3 1 mon", Difference::Theirs, "Pulaski Day closes schools at most"},
    Difference{"US", "IL", "fixed 05-19", Difference::Theirs, "Malcolm X Day is observed at work"},
    Difference{"US", "MA", "fixed 03-17", Difference::Theirs, "Evacuation Day: Suffolk County alone, offices are open"},
    Difference{"US", "MA", "fixed 06-17", Difference::Theirs, "Bunker Hill Day: Suffolk County alone, offices are open"},
    Difference{"US", "DC", "fixed 04-16", Difference::Ours, "Sunday's holiday is kept on Monday"},
    Difference{"US", "GA", "easter -2", Difference::Ours, "the State Holiday is on Good Friday by the Governor's list"},
    Difference{"US", "GA", "nth 4 -1 mon", Difference::Theirs, "the State Holiday is on Good Friday by the Governor's list"},
    Difference{"US", "GA NC", "fixed 12-24", Difference::Theirs, "by a yearly list, which ends with 2026"},
    Difference{"US", "NC", "on 2024:12-26 2025:12-26 2026:12-28", Difference::Ours, "three days of Christmas by the yearly schedule"},
    Difference{"US", "NC", "on 2027:12-23 2028:12-22", Difference::Theirs, "by a yearly schedule, which ends with 2026"},
    Difference{"US", "KY", "easter -2", Difference::Theirs, "half a day by Ky. Rev. Stat. 18A.190"},
    Difference{"US", "ND", "easter -2", Difference::Ours, "N.D. Cent. Code 1-03-01"},
    Difference{"US", "IN", "nth 5 1 mon +1", Difference::Theirs, "no election in 2025"},
    Difference{"US", "IN MT WI", "nth 11 1 mon +1", Difference::Theirs, "no election in that year, or no paid holiday"},
    Difference{"US", "KY MD MI RI VA WV", "nth 11 1 mon +1", Difference::Ours, "Election Day by the laws named in US.json"},
    Difference{"US", "WI", "nth 9 2 tue", Difference::Theirs, "primaries are in August and no paid holiday"},
    Difference{"US", "IA IL KS KY MI MN NE NV PA SC TN VA WA WV", "nth 11 4 thu +1", Difference::Ours, "the day after Thanksgiving by the laws named in US.json"},
    Difference{"US", "NV WV", "nth 11 4 fri", Difference::Theirs, "the Friday after the fourth Thursday is meant"},
    Difference{"US", "AK", "fixed 10-18", Difference::Ours, "Alaska Stat. 44.12.010: kept on Friday or Monday"},
    Difference{"US", "MO", "fixed 05-08", Difference::Ours, "Saturday's holiday is kept on Friday"},
    Difference{"US", "SC", "fixed 05-10", Difference::Ours, "S.C. Code 53-5-10: kept on Friday or Monday"},
    Difference{"US", "UT", "fixed 07-24", Difference::Ours, "Saturday's holiday is kept on Friday"},
    Difference{"US", "WV", "fixed 06-20", Difference::Ours, "Sunday's holiday is kept on Monday"},
    Difference{"US", "MT", "fixed 12-24", Difference::Theirs, "not in Mont. Code 1-1-216"},
    Difference{"US", "MT", "fixed 12-31", Difference::Theirs, "not in Mont. Code 1-1-216"},
    Difference{"US", "PA", "fixed 06-14", Difference::Theirs, "Flag Day is observed at work"},
    Difference{"US", "VT", "fixed 08-16", Difference::Ours, "1 V.S.A. 371: Bennington Battle Day is 16 August"},
    Difference{"US", "VT", "nth 8 3 mon", Difference::Theirs, "1 V.S.A. 371: Bennington Battle Day is 16 August"},
    Difference{"US", "CA MA NY RI TX WI", "fixed 07-04", Difference::Theirs, "a Saturday's holiday is not kept on Friday, in Texas a Sunday's not on Monday: laws named in US.json"},
    Difference{"US", "CA MA NY RI TX WI", "fixed 01-01", Difference::Theirs, "likewise"},
    Difference{"US", "CA MA NY RI TX WI", "fixed 12-25", Difference::Theirs, "likewise"},
    Difference{"US", "MA NY RI TX", "fixed 06-19", Difference::Theirs, "likewise"},
    Difference{"US", "RI", "fixed 01-01", Difference::Ours, "R.I. Gen. Laws 25-1-1: a Saturday's holiday is kept on Monday"},
    Difference{"US", "RI", "fixed 07-04", Difference::Ours, "likewise"},
    Difference{"US", "RI", "fixed 12-25", Difference::Ours, "likewise"},
    Difference{"US", "RI", "fixed 06-19", Difference::Ours, "likewise"},
    Difference{"US", "WI", "fixed 12-24", Difference::Ours, "Wis. Stat. 230.35(4)"},
    Difference{"US", "WI", "fixed 12-31", Difference::Ours, "Wis. Stat. 230.35(4)"},
};

bool isWeekend(Date day) { return std::chrono::weekday{day} == std::chrono::Saturday || std::chrono::weekday{day} == std::chrono::Sunday; }
int yearOfDay(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

bool covers(const Difference& d, std::string_view country, const std::string& region, Date day, Difference::Whose whose) {
    const bool inRegion = d.regions == "*" || (" " + std::string(d.regions) + " ").find(" " + region + " ") != std::string::npos;
    if (d.country != country || d.whose != whose || !inRegion) return false;
    const DayRule rule = *DayRule::parse(d.rule);
    for (int year = yearOfDay(day) - 1; year <= yearOfDay(day) + 1; ++year)
        for (const Date at : rule.daysOf(year))
            if (at == day || (isWeekend(at) && day - at >= days{-1} && day - at <= days{2})) return true;
    return false;
}

class Comparison {
public:
    void sameDays(const std::string& country, const std::string& region, const std::set<Date>& ours, const std::set<Date>& theirs) {
        m_days += ours.size();
        for (const Date day : ours)
            if (!theirs.contains(day)) explain(country, region, day, Difference::Ours);
        for (const Date day : theirs)
            if (!ours.contains(day)) explain(country, region, day, Difference::Theirs);
    }
    void allRowsAreNeeded() const {
        for (const Difference& d : differences) EXPECT_TRUE(m_used.contains(&d)) << "needed no more: " << d.regions << " " << d.rule << ", " << d.why;
    }
    std::size_t daysCompared() const { return m_days; }
private:
    void explain(const std::string& country, const std::string& region, Date day, Difference::Whose whose) {
        const auto row = std::ranges::find_if(differences, [&](const Difference& d) { return covers(d, country, region, day, whose); });
        if (row != differences.end()) m_used.insert(&*row);
        else ADD_FAILURE() << country << "-" << region << " " << dateText(day) << (whose == Difference::Ours ? " is off with us alone" : " is off with others alone");
    }
    std::set<const Difference*> m_used;
    std::size_t m_days = 0;
};

const HolidayPack& packOf(const std::string& country) {
    static std::map<std::string, HolidayPack> packs;
    const auto [at, fresh] = packs.try_emplace(country);
    if (!fresh) return at->second;
    std::ifstream file(TILTH_SOURCE_DIR "/resources/holidays/" + country + ".json");
    const auto pack = parseHolidayPack(country + ".json", (std::stringstream() << file.rdbuf()).str());
    EXPECT_TRUE(pack) << (pack ? "" : pack.error().text);
    if (pack) at->second = *pack;
    return at->second;
}
std::set<Date> theirDays(const std::vector<std::string>& row) {
    std::set<Date> found;
    std::istringstream words(row[3]);
    for (std::string word; words >> word;) found.insert(*parseDate(row[2] + "-" + word));
    return found;
}
template <class Wanted> std::set<Date> ourDays(const std::string& country, const std::string& region, int year, Wanted wanted) {
    std::set<Date> found;
    for (const Holiday& h : holidaysOf(packOf(country), year, year, region).days)
        if (wanted(h)) found.insert(h.day);
    return found;
}
std::set<Date> ourDays(const std::vector<std::string>& row) {
    const int year = std::stoi(row[2]);
    if (row[0] != "CN") return ourDays(row[0], row[1], year, [](const Holiday& h) { return h.off; });
    if (row[1] == "work") return ourDays("CN", "", year, [](const Holiday& h) { return h.works; });
    return ourDays("CN", "", year, [](const Holiday& h) { return h.off && !isWeekend(h.day); });
}

}

TEST(HolidaysCompared, equalOthersFrom2024To2028) {
    Comparison comparison;
    const auto rows = test::csvRows("calendar/holidays_independent.csv");
    EXPECT_EQ(rows.size(), 375U);
    for (const auto& row : rows) comparison.sameDays(row[0], row[1], ourDays(row), theirDays(row));
    comparison.allRowsAreNeeded();
    EXPECT_GT(comparison.daysCompared(), 4000U);
}

}
