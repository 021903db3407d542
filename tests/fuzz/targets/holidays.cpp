// SPDX-License-Identifier: MIT
// Holiday rules: packs, notices, single rules and moving anchors; what is understood can be dated, year by year as at once.
#include "core/calendar/anchor.h"
#include "core/calendar/holidays.h"
#include "target.h"
#include <algorithm>

namespace tilth::fuzz {
namespace {

using namespace std::chrono;

int yearOf(Date day) { return int(year_month_day(day).year()); }

std::string shown(const std::vector<Holiday>& days) {
    std::string all;
    for (const Holiday& d : days)
        all.append(dateText(d.day)).append(" ").append(d.id).append(d.off ? " off" : "").append(d.works ? " works" : "").append(d.substitute ? " substitute" : "").append(d.half ? " half\n" : "\n");
    return all;
}

/// Years asked for at once and one by one are the same, whatever the region.
void dated(const HolidayPack& pack, std::string_view region, int first) {
    const HolidayYears both = holidaysOf(pack, first, first + 1, region);
    promise(std::ranges::is_sorted(both.days, {}, &Holiday::day), "days ascend", shown(both.days));
    for (const Holiday& d : both.days) {
        promise(yearOf(d.day) == first || yearOf(d.day) == first + 1, "a day lies in the years asked for", shown(both.days));
        promise(!(d.off && d.works) && !(d.off && d.half), "a day is off or worked", shown(both.days));
        promise(d.span.first <= d.span.last, "a span goes forward");
        promise(!holidayName(d, "en").empty() || d.names.empty(), "a holiday has a name");
    }
    std::vector<Holiday> each = holidaysOf(pack, first, first, region).days;
    std::ranges::copy(holidaysOf(pack, first + 1, first + 1, region).days, std::back_inserter(each));
    promise(shown(each) == shown(both.days), "a year is the same alone and beside others", shown(both.days), shown(each));
    const Date start = Date{year{first} / 1 / 1}, end = Date{year{first + 1} / 12 / 31};
    const Result<WorkingDays> work = WorkingDays::of(workingRules(pack, both.days), {start, end});
    if (!work) return;
    promise(work->daysBetween(start, work->add(start, 30)) == 30, "thirty working days on are thirty working days", shown(both.days));
    promise(work->count({start, end}) <= daysBetween(start, end) + 1, "no more working days than days");
}

void packRead(std::string_view text, unsigned options) {
    const Result<HolidayPack> pack = parseHolidayPack("pack.json", text);
    if (!pack) return promise(pack.error().text.starts_with("pack.json"), "a refusal names the file", text, pack.error().text);
    const int first = options & 1u ? 1999 : options & 2u ? 2099 : 2025;
    dated(*pack, {}, first);
    if (!pack->regions.empty()) dated(*pack, pack->regions.begin()->first, first);
}

void noticesRead(std::string_view text) {
    const Result<HolidayNotices> notices = parseHolidayNotices("notice.json", text);
    if (!notices) return promise(notices.error().text.starts_with("notice.json"), "a refusal names the file", text, notices.error().text);
    const std::string line = careless(noticesText(*notices), "\\\"", "\"");
    promise(line.find('\n') == line.npos, "notices are one line", line);
    const Result<HolidayNotices> again = parseHolidayNotices("again.json", line);
    promise(bool(again), "notices can be read again", line, again ? "" : again.error().text);
    promise(noticesText(*again) == line, "notices come back", line, noticesText(*again));
}

void ruleRead(std::string_view text) {
    const Result<DayRule> rule = DayRule::parse(text);
    if (!rule) return promise(!rule.error().text.empty(), "a refusal has a reason");
    const std::string written = careless(rule->text(), " -", " ");
    const Result<DayRule> again = DayRule::parse(written);
    promise(again && again->text() == rule->text(), "a rule comes back", text, written);
    for (const int year : {1, 1899, 1900, 2024, 2026, 2100, 9999}) {
        const std::vector<Date> days = rule->daysOf(year);
        promise(std::ranges::is_sorted(days), "days of a year ascend", text);
        promise(days == again->daysOf(year), "a rule means the same when it comes back", text, written);
    }
}

void anchorRead(std::string_view text) {
    const Result<std::string> rule = anchorRule(text);
    if (!rule) return promise(!rule.error().text.empty(), "a refusal has a reason");
    const Result<std::string> again = anchorRule(*rule);
    promise(again && *again == *rule, "an anchor's rule stands for itself", *rule, again ? *again : again.error().text);
    static const WorkingDays work = WorkingDays::weekendsAlone();
    for (const int year : {1900, 2026, 2100}) {
        const Result<Date> said = anchorDay(text, year, work), kept = anchorDay(*rule, year, work);
        promise(bool(said) == bool(kept) && (!said || *said == *kept), "what was said and what is kept are one day", text, *rule);
    }
}

}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace tilth;
    const fuzz::Input input(bytes, size);
    if (input.text.starts_with('{')) {
        fuzz::packRead(input.text, input.options);
        fuzz::noticesRead(input.text);
    } else {
        fuzz::ruleRead(input.text);
        fuzz::anchorRead(input.text);
    }
    return 0;
}
