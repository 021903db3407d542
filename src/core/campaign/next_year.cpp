// SPDX-License-Identifier: MIT
#include "core/campaign/next_year.h"
#include "core/calendar/anchor.h"

namespace tilth {
namespace {

using std::chrono::days;
constexpr int monthsOfAYear = 12;

int yearOfDay(Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); }
std::optional<Date> laterBy(const std::optional<Date>& day, int years) {
    return day ? std::optional{addMonths(*day, years * monthsOfAYear)} : std::nullopt;
}
void renumber(std::string& text, int from, int to) {
    const std::string was = std::to_string(from);
    if (const std::size_t at = text.find(was); at != text.npos) text.replace(at, was.size(), std::to_string(to));
}

}

Result<YearDates> datesIn(const Campaign& campaign, int year, const WorkingDays& work) {
    const auto first = campaign.startsOn ? campaign.startsOn : campaign.endsOn;
    if (campaign.anchorStart.empty()) {
        if (!first) return YearDates{};
        const int years = year - yearOfDay(*first);
        return YearDates{laterBy(campaign.startsOn, years), laterBy(campaign.endsOn, years)};
    }
    const auto day = anchorDay(campaign.anchorStart, year, work);
    if (!day) return Error{day.error().code, campaign.name + ": " + day.error().text, "anchor_start"};
    YearDates dates{*day, {}};
    if (campaign.anchorDays) dates.endsOn = *day + days(*campaign.anchorDays - 1);
    else if (campaign.startsOn && campaign.endsOn) dates.endsOn = *day + (*campaign.endsOn - *campaign.startsOn);
    return dates;
}

Result<Campaign> nextOf(const Campaign& campaign, int year, const WorkingDays& work) {
    const auto dates = datesIn(campaign, year, work);
    if (!dates) return dates.error();
    Campaign next = campaign;
    next.createdRev = 0;
    next.externalId.clear();
    next.status = CampaignStatus::Planning;
    next.startsOn = dates->startsOn;
    next.endsOn = dates->endsOn;
    next.actualCost.reset();
    next.impressions.reset();
    if (const auto was = campaign.startsOn ? campaign.startsOn : campaign.endsOn)
        for (std::string* text : {&next.name, &next.code}) renumber(*text, yearOfDay(*was), year);
    if (!next.code.empty() && next.code == campaign.code) next.code += "-" + std::to_string(year);
    return next;
}

CampaignItem nextOf(const CampaignItem& item, const Campaign& before, const Campaign& now, const WorkingDays& work) {
    CampaignItem next = item;
    next.createdRev = 0;
    next.externalId.clear();
    next.done = false;
    const auto anchor = anchorOf(item, now), was = anchorOf(item, before);
    if (!item.fixed && anchor && item.offsetDays) next.day = offsetFrom(*anchor, item, work);
    else if (anchor && was) next.day = laterBy(item.day, yearOfDay(*anchor) - yearOfDay(*was));
    return next;
}

}
