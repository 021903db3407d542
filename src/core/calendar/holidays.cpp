// SPDX-License-Identifier: MIT
#include "core/calendar/holidays.h"
#include <algorithm>
#include <ranges>
#include <set>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::weekday;

int yearOfDay(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

HolidayStatus statusOf(const HolidayRule& rule) {
    if (rule.approximate > 0) return HolidayStatus::Expected;
    return rule.rule.tabled() ? HolidayStatus::Announced : HolidayStatus::Computed;
}
Holiday onDay(const HolidayRule& rule, Date day) {
    const auto [before, after] = rule.span.value_or(std::pair{0, 0});
    return {.day = day, .id = rule.id, .names = rule.names, .kind = rule.kind, .regions = rule.in, .off = rule.kind == HolidayKind::Public && !rule.half,
            .half = rule.half, .approximate = rule.approximate, .status = statusOf(rule), .source = rule.source, .span = {day + days{before}, day + days{after}}};
}

// A rule's day and what is to happen on weekends.
struct Dated {
    Holiday holiday;
    HolidayShift shift;
};

class RuleYears {
public:
    RuleYears(const HolidayPack& pack, int first, int last, std::string_view region) : m_pack(pack) {
        for (const HolidayRule& rule : pack.days)
            if (rule.holdsIn(region))
                for (int year = first; year <= last; ++year) date(rule, year, shiftIn(pack, rule, region));
        std::ranges::stable_sort(m_dated, {}, [](const Dated& d) { return d.holiday.day; });
        substitute();
        betweenTwo();
    }
    std::vector<Holiday> holidays() && { return std::move(m_all); }
private:
    static constexpr days longestChain{30};                 // of no law; a file may hold every day of a year

    void date(const HolidayRule& rule, int year, HolidayShift shift) {
        for (const Date day : rule.rule.daysOf(year)) {
            if (!rule.holdsIn(yearOfDay(day))) continue;
            m_dated.push_back({onDay(rule, day), shift});
            if (m_dated.back().holiday.off) m_taken.insert(day);
        }
    }
    void substitute() {
        Date lastOff{days{-1'000'000}};
        for (const Dated& d : m_dated) {
            m_all.push_back(d.holiday);
            const Date day = shifted(d.holiday.day, d.shift, d.holiday.off && d.holiday.day == lastOff);
            if (d.holiday.off) lastOff = d.holiday.day;
            if (day != d.holiday.day) addSubstitute(d.holiday, day);
        }
    }
    void addSubstitute(Holiday other, Date day) {
        other.day = day;
        other.span = {day, day};
        other.substitute = true;
        m_taken.insert(day);
        m_all.push_back(std::move(other));
    }
    Date shifted(Date day, HolidayShift shift, bool shared) const {
        const weekday at{day};
        switch (shift) {
        case HolidayShift::None: return day;
        case HolidayShift::Us: return at == std::chrono::Saturday ? day - days{1} : at == std::chrono::Sunday ? day + days{1} : day;
        case HolidayShift::Uk: return shared || isWeekend(day) ? nextFree(day) : day;
        case HolidayShift::Jp: case HolidayShift::Sunday: return at == std::chrono::Sunday ? nextFree(day) : day;
        case HolidayShift::Hk: return shared || at == std::chrono::Sunday ? nextFree(day) : day;
        case HolidayShift::Tw: return at == std::chrono::Saturday ? nextFree(day, -1) : at == std::chrono::Sunday ? nextFree(day) : day;
        }
        return day;
    }
    bool isWeekend(Date day) const { return m_pack.weekend[weekday{day}.c_encoding()]; }
    Date nextFree(Date from, int step = 1) const {
        for (Date day = from + days{step}; std::chrono::abs(day - from) <= longestChain; day += days{step})
            if (!isWeekend(day) && !m_taken.contains(day)) return day;
        return from;
    }
    // 国民の休日: a day between two national holidays (Act on National Holidays, article 3, paragraph 3).
    void betweenTwo() {
        std::set<Date> national;
        for (const Dated& d : m_dated)
            if (d.shift == HolidayShift::Jp) national.insert(d.holiday.day);
        for (const Date day : national) {
            const Date between = day + days{1};
            if (!national.contains(between + days{1}) || m_taken.contains(between) || isWeekend(between)) continue;
            m_all.push_back(betweenOf(between));
        }
    }
    Holiday betweenOf(Date day) const {
        static const LocalName name{{{"en", "Citizens' Holiday"}, {"zh_CN", "国民休息日"}, {"ja", "国民の休日"}}};
        return {.day = day, .id = "citizens_holiday", .names = name, .off = true, .source = m_pack.source, .span = {day, day}};
    }

    const HolidayPack& m_pack;
    std::vector<Dated> m_dated;
    std::set<Date> m_taken;                                 // days off
    std::vector<Holiday> m_all;
};

// A notice's days, named by the rules that fall on them.
class NoticeYears {
public:
    explicit NoticeYears(std::vector<Holiday> fromRules) {
        for (Holiday& h : fromRules) m_byDay.emplace(h.day, std::move(h));
    }
    void apply(const HolidayNotice& notice) {
        for (const auto& off : notice.off)
            for (Date day = off.days.first; day <= off.days.last; day += days{1}) takeOff(day, off, notice);
        for (const Date day : notice.work) work(day, notice);
    }
    std::vector<Holiday> holidays() && {
        std::vector<Holiday> all;
        for (auto& [day, holiday] : m_byDay) all.push_back(std::move(holiday));
        return all;
    }
private:
    using ByDay = std::multimap<Date, Holiday>;
    static bool isPublic(const ByDay::value_type& entry) { return entry.second.kind == HolidayKind::Public; }

    struct Period {
        ByDay::iterator first, last;
        auto begin() const { return first; }
        auto end() const { return last; }
    };
    Period in(const DateRange& period) { return {m_byDay.lower_bound(period.first), m_byDay.upper_bound(period.last)}; }

    void takeOff(Date day, const HolidayNotice::Off& off, const HolidayNotice& notice) {
        if (std::ranges::none_of(in({day, day}), isPublic)) m_byDay.emplace(day, named(day, off));
        for (auto& entry : in({day, day})) {
            if (!isPublic(entry)) continue;
            entry.second.off = true;
            entry.second.works = entry.second.half = false;
            announce(entry.second, notice);
        }
    }
    static void announce(Holiday& holiday, const HolidayNotice& notice) {
        holiday.status = HolidayStatus::Announced;
        holiday.source = notice.source;
        holiday.approximate = 0;
    }
    // The first holiday of the period lends what the notice does not say.
    Holiday named(Date day, const HolidayNotice::Off& off) {
        static const LocalName dayOff{{{"en", "Day off"}, {"zh_CN", "放假"}}};
        const auto period = in(off.days);
        const auto at = std::ranges::find_if(period, isPublic);
        const bool known = at != period.end();
        return {.day = day, .id = known ? at->second.id : "notice", .names = !off.name.empty() ? off.name : known ? at->second.names : dayOff, .span = {day, day}};
    }
    void work(Date day, const HolidayNotice& notice) {
        static const LocalName makeUp{{{"en", "Make-up working day"}, {"zh_CN", "调休上班"}}};
        const auto same = in({day, day});
        for (auto at = same.begin(); at != same.end();) at = isPublic(*at) ? m_byDay.erase(at) : std::next(at);
        Holiday worked{.day = day, .id = "make_up_day", .names = makeUp, .works = true, .span = {day, day}};
        announce(worked, notice);
        m_byDay.emplace(day, std::move(worked));
    }
    ByDay m_byDay;
};

struct SubstituteWords { std::string_view language, words; };
constexpr std::array substituteWords{SubstituteWords{"zh", "（补假）"}, SubstituteWords{"ja", "（振替休日）"}, SubstituteWords{"", " (substitute day)"}};

}

std::string holidayName(const Holiday& holiday, std::string_view language) {
    std::string name = holiday.names.in(language);
    if (holiday.substitute) name.append(std::ranges::find_if(substituteWords, [&](const SubstituteWords& s) { return language.starts_with(s.language); })->words);
    return name;
}

HolidayYears holidaysOf(const HolidayPack& pack, int firstYear, int lastYear, std::string_view region) {
    HolidayYears years;
    NoticeYears all(RuleYears(pack, firstYear - 1, lastYear + 1, region).holidays());
    for (const auto& [year, notice] : pack.notices)
        if (year >= firstYear - 1 && year <= lastYear + 1) all.apply(notice);
    years.days = std::move(all).holidays();
    std::erase_if(years.days, [&](const Holiday& h) { return yearOfDay(h.day) < firstYear || yearOfDay(h.day) > lastYear; });
    for (int year = firstYear; year <= lastYear; ++year)
        if (!noticeRemark(pack, year).empty()) years.withoutNotice.push_back(year);
    return years;
}

WorkingDayRules workingRules(const HolidayPack& pack, const std::vector<Holiday>& holidays) {
    WorkingDayRules rules{.weekend = pack.weekend};
    for (const Holiday& h : holidays) {
        if (h.off) rules.off.push_back(h.day);
        if (h.works) rules.makeUp.push_back(h.day);
        if (h.half) rules.half.push_back(h.day);
    }
    return rules;
}

std::string_view noticeRemark(const HolidayPack& pack, int year) {
    if (pack.notices.empty() || pack.notices.contains(year)) return {};
    return year > pack.notices.rbegin()->first ? TR("Holiday", "Make-up days not yet announced; statutory days only.")
                                               : TR("Holiday", "Make-up days are not on record; statutory days only.");
}

}
