// SPDX-License-Identifier: MIT
// A country's holidays as a document: rules made from its law, and the yearly notices that move days. Files: resources/holidays.
#pragma once
#include "core/calendar/day_rule.h"
#include "core/calendar/working_days.h"
#include "core/schema/field.h"
#include <map>
#include <optional>

namespace tilth {

/// A name by language: "en" always, "zh_CN" and others perhaps.
class LocalName {
public:
    LocalName() = default;
    LocalName(std::map<std::string, std::string, std::less<>> texts) : m_texts(std::move(texts)) {}
    /// Of "zh_CN" that, else "zh", else English.
    const std::string& in(std::string_view language) const;
    bool empty() const { return m_texts.empty(); }
    const std::map<std::string, std::string, std::less<>>& texts() const { return m_texts; }
private:
    std::map<std::string, std::string, std::less<>> m_texts;
};

/// Public: nobody works. Bank: banks close. The others are days on which people work.
enum class HolidayKind : std::uint8_t { Public, Bank, Observance, Retail, School };
inline constexpr std::array holidayKindChoices{
    Choice{"public", TR("Holiday", "Public holiday")}, Choice{"bank", TR("Holiday", "Bank holiday")},
    Choice{"observance", TR("Holiday", "Observance")}, Choice{"retail", TR("Holiday", "Retail date")},
    Choice{"school", TR("Holiday", "School holiday")}};

/// What else is a holiday when the day falls badly; the day itself stays one. None: nothing. Us: Friday for Saturday, Monday for Sunday.
/// Uk: the next free weekday for a weekend or for a day that another holiday has. Jp: the next free day for Sunday; in Japan a day
/// between two holidays is one as well. Sunday: the next free day for Sunday. Hk: that, and for a day that another holiday has. Tw: the
/// free day before for Saturday, the next one for Sunday. Free is what is neither weekend nor holiday.
enum class HolidayShift : std::uint8_t { None, Us, Uk, Jp, Sunday, Hk, Tw };

struct HolidayRule {
    std::string id;
    LocalName names;
    DayRule rule;
    HolidayKind kind = HolidayKind::Public;
    HolidayShift shift = HolidayShift::None;
    int from = 1, until = 9999;                             // years, both counted
    int every = 1;                                          // years: 2 with from 1996 is every even year since
    std::vector<std::string> in, notIn;                     // regions; none in "in": the whole country
    bool half = false;
    int approximate = 0;                                    // days either way; a rule that follows a sighting is so by one at least
    std::optional<std::pair<int, int>> span;                // selling period, days from the day: {-21, 0}
    std::string source;                                     // the pack's where it has none of its own

    bool holdsIn(std::string_view region) const;            // empty: asked for the whole country
    bool holdsIn(int year) const;
};

/// What a government announces for a year: days off, and weekend days that are worked for them.
struct HolidayNotice {
    struct Off {
        DateRange days;
        LocalName name;                                     // empty: not said
    };
    std::string source;
    std::optional<Date> published;
    std::vector<Off> off;
    std::vector<Date> work;                                 // ascending
};

struct HolidayPack {
    std::string country;                                    // "US"; "retail" and "cultural" belong to no country
    LocalName names;
    std::string source;
    Weekdays weekend{saturdayAndSunday};
    std::map<std::string, LocalName, std::less<>> regions;  // by the part of ISO 3166-2 after the hyphen
    /// Regions that treat the whole country's days in another way when they fall on a weekend. Rules of some regions say it themselves.
    std::map<std::string, HolidayShift, std::less<>> shifts;
    std::vector<HolidayRule> days;
    std::map<int, HolidayNotice> notices;                   // by year; none: the country announces none
};

/// What becomes of a rule's day in a region when it falls badly.
HolidayShift shiftIn(const HolidayPack& pack, const HolidayRule& rule, std::string_view region);

inline constexpr int holidaySchema = 1;

/// Reads a pack. Error{Refused}: "CN.json, days[3].rule: ..."; name is what the text is called. A newer schema is refused.
Result<HolidayPack> parseHolidayPack(std::string_view name, std::string_view text);

/// Notices alone, as a government publishes them: {"schema":1,"country":"CN","notices":{"2027":{...}}}.
struct HolidayNotices {
    std::string country;
    std::map<int, HolidayNotice> years;
};
Result<HolidayNotices> parseHolidayNotices(std::string_view name, std::string_view text);
/// One line that parseHolidayNotices reads to the same.
std::string noticesText(const HolidayNotices& notices);

}
