// SPDX-License-Identifier: MIT
#include "app/day_notes.h"
#include <algorithm>

namespace tilth {
namespace {

int yearOfDay(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }
bool touch(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

DayNote::Kind kindOf(const Holiday& holiday, std::string_view country) {
    if (holiday.works) return DayNote::MakeUpWork;
    if (holiday.kind == HolidayKind::Retail) return DayNote::Retail;
    if (country == "cultural") return DayNote::Cultural;
    return holiday.off || holiday.half ? DayNote::Holiday : DayNote::Observance;
}

bool isCountry(const HolidayPlace& place) { return place.country.size() == 2; }       // not "retail", "cultural"

class Collector {
public:
    Collector(Workspace& workspace, const DateRange& days, std::string_view language)
        : m_workspace(workspace), m_days(days), m_language(language) {}

    void place(const HolidayPlace& place, bool home) {
        const auto holidays = placeHolidays(&m_workspace, place, yearOfDay(m_days.first - widest), yearOfDay(m_days.last + widest));
        if (!holidays) return remark(place, holidays.error());
        for (const Holiday& holiday : holidays->years.days)
            if (touch(holiday.span, m_days)) m_all.notes.push_back(noteOf(holiday, *holidays, home));
        for (const HolidayRemark& remark : holidays->remarks)
            if (concernsDays(remark)) m_all.remarks.push_back(remark);
    }
    void company(const std::vector<NamedDays>& periods, bool works) {
        for (const NamedDays& period : periods)
            for (Date day = std::max(period.days.first, m_days.first); day <= std::min(period.days.last, m_days.last); day += std::chrono::days{1})
                m_all.notes.push_back({.day = day, .kind = DayNote::CompanyDay, .name = period.name, .status = HolidayStatus::Announced, .home = true,
                                       .off = !works, .works = works, .span = {day, day}});
    }
    DayNotes notes() && {
        std::ranges::stable_sort(m_all.notes, {}, &DayNote::day);
        return std::move(m_all);
    }
private:
    void remark(const HolidayPlace& place, const Error& why) {
        if (isCountry(place) || why.code != Error::NotFound) m_all.remarks.push_back({place.text(), why.text});
    }
    static constexpr std::chrono::days widest{200};         // a selling period, from its day

    DayNote noteOf(const Holiday& holiday, const PlaceHolidays& of, bool home) const {
        const bool somewhere = isCountry(of.place);
        return {.day = holiday.day, .kind = kindOf(holiday, of.place.country), .id = holiday.id, .name = holidayName(holiday, m_language),
                .country = somewhere ? of.place.text() : std::string{}, .countryName = somewhere ? of.pack.names.in(m_language) : std::string{},
                .source = holiday.source, .status = holiday.status, .approximate = holiday.approximate, .home = home, .off = holiday.off,
                .works = holiday.works, .half = holiday.half, .span = holiday.span};
    }
    // A remark about a year counts when a day of it is shown.
    bool concernsDays(const HolidayRemark& remark) const {
        const auto space = remark.about.find(' ');
        if (space == remark.about.npos) return true;
        const int year = std::atoi(remark.about.c_str() + space);
        return yearOfDay(m_days.first) <= year && year <= yearOfDay(m_days.last);
    }

    Workspace& m_workspace;
    DateRange m_days;
    std::string_view m_language;
    DayNotes m_all;
};

}

DayNotes dayNotes(Workspace& workspace, const DateRange& days, std::string_view language) {
    Collector collector(workspace, days, language);
    collector.company(companyDaysOff(workspace), false);
    collector.company(companyDaysWorked(workspace), true);
    const auto places = holidayPlaces(workspace);
    for (const HolidayPlace& place : places) collector.place(place, place == places.front());
    for (const char* pack : {"retail", "cultural"}) collector.place({pack, {}}, false);
    DayNotes notes = std::move(collector).notes();
    if (auto working = workingDaysOf(workspace, days)) notes.working = *std::move(working);
    return notes;
}

}
