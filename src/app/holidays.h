// SPDX-License-Identifier: MIT
// Holidays of a workspace: packs of countries, notices that its team imported, its own days off, and the working days they make.
#pragma once
#include "app/workspace.h"
#include "core/calendar/holidays.h"
#include "core/calendar/working_time.h"
#include "core/campaign/clashes.h"
#include <filesystem>

namespace tilth {

/// Where packs of one's own lie: $XDG_DATA_HOME/tilth/holidays, else ~/.local/share/tilth/holidays; empty: nowhere.
std::filesystem::path holidayFolder();

struct FoundPack {
    HolidayPack pack;
    std::string remark{};                   // why a file of the user's was not taken; the shipped one is used instead
};
/// The pack of a country, of "retail" or "cultural": CC.json of the folder, else as it was shipped. Error{NotFound} names those there are.
Result<FoundPack> findHolidayPack(std::string_view country, const std::filesystem::path& folder = holidayFolder());
/// What there is, shipped and in the folder: "CN", "US", ..., ascending.
std::vector<std::string> holidayCountries(const std::filesystem::path& folder = holidayFolder());

/// A country, or a region of it: "US", "US-CA".
struct HolidayPlace {
    std::string country{}, region{};
    std::string text() const { return region.empty() ? country : country + "-" + region; }
    friend bool operator==(const HolidayPlace&, const HolidayPlace&) = default;
};
Result<std::vector<HolidayPlace>> parseHolidayPlaces(std::string_view text);         // "CN, US-CA"
/// The countries whose holidays count: setting holiday_countries, else the workspace's country. The first is where people work: its
/// weekend, holidays and make-up days make the working days; those of the others are shown and warned of.
std::vector<HolidayPlace> holidayPlaces(const Workspace& workspace);

/// For people. text is English of the context "Holiday", or says what is wrong with a file.
struct HolidayRemark {
    std::string about{};                    // "CN 2027", "US"
    std::string text{};
};

/// A place's holidays in some years, with the workspace's notices above those of the pack.
struct PlaceHolidays {
    HolidayPlace place;
    HolidayPack pack;
    HolidayYears years;
    std::vector<HolidayRemark> remarks;     // make-up days not yet announced, a file that was not taken
};
/// workspace: null where there is none. Refused for a country or region that is not known.
Result<PlaceHolidays> placeHolidays(Workspace* workspace, const HolidayPlace& place, int firstYear, int lastYear);

/// The company's own days, of the settings company_days_off and company_days_worked and of those that older versions kept them in.
std::vector<NamedDays> companyDaysOff(const Workspace& workspace);
std::vector<NamedDays> companyDaysWorked(const Workspace& workspace);

/// Working days of the workspace's first country, or of another place; the years that the days touch are known, and one more on either
/// side. A country without holidays on record has its weekend alone. Refused when no day would be worked.
Result<WorkingDays> workingDaysOf(Workspace& workspace, const DateRange& days);
Result<WorkingDays> workingDaysOf(Workspace* workspace, const HolidayPlace& place, const DateRange& days);

/// For what may count working days: the workspace's, for two years around the day, where they are needed. Else, and where they are
/// refused, weekends alone, which cost nothing.
WorkingDays workingDaysAround(Workspace& workspace, Date day, bool needed);

/// Working time of the workspace: its working_hours on its working days in its zone, for these days and a year on either side. What is
/// asked about other years knows their weekends alone.
Result<WorkingTime> workingTimeOf(Workspace& workspace, const DateRange& days);

/// The key under which a notice is kept as a setting: "holiday_notice.CN.2027".
std::string noticeSetting(std::string_view country, int year);
/// Notices that the workspace keeps, by country and year; they go above those of packs.
std::vector<HolidayNotices> keptNotices(Workspace& workspace);

}
