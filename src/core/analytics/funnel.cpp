// SPDX-License-Identifier: MIT
// Funnel and time in stages.
#include "core/analytics/funnel.h"

namespace tilth {
namespace {

constexpr double secondsPerDay = 86'400;

std::int64_t furthestOf(const DealWay& way) {
    std::int64_t furthest = std::max<std::int64_t>(way.place, 0);
    for (const StageEntry& entry : way.entries) furthest = std::max(furthest, entry.place);
    return furthest;
}

// Seconds from the first entry into the step to the first entry into a later one.
std::optional<std::int64_t> secondsToAdvance(const DealWay& way, std::int64_t place) {
    const auto in = std::ranges::find(way.entries, place, &StageEntry::place);
    const auto out = std::find_if(in, way.entries.end(), [&](const StageEntry& e) { return e.place > place; });
    if (out == way.entries.end()) return {};
    return (out->at - in->at).count();
}

std::optional<double> days(std::optional<double> seconds) { return seconds ? std::optional{*seconds / secondsPerDay} : std::nullopt; }

FunnelStep stepOf(std::span<const DealWay> ways, std::int64_t place, bool isLast) {
    FunnelStep step{place, 0, {}, {}, {}, {}};
    std::int64_t advanced = 0;
    std::vector<std::int64_t> seconds;
    for (const DealWay& way : ways) {
        const std::int64_t furthest = furthestOf(way);
        step.entered += furthest >= place;
        advanced += furthest > place;
        if (const auto took = secondsToAdvance(way, place)) seconds.push_back(*took);
    }
    if (isLast) return step;
    step.advanced = advanced;
    step.rate = ratio(advanced, step.entered);
    if (step.entered < fewCases) step.interval = wilson(advanced, step.entered);
    step.medianDays = days(spreadOf(std::move(seconds)).median);
    return step;
}

struct Stays {
    std::vector<std::int64_t> seconds;
    std::int64_t still = 0;
};
void addStays(std::vector<Stays>& stays, const DealWay& way, Time now) {
    for (std::size_t i = 0; i < way.entries.size(); ++i) {
        const StageEntry& entry = way.entries[i];
        if (entry.place < 0 || entry.place >= std::ssize(stays)) continue;
        const bool last = i + 1 == way.entries.size();
        Stays& stay = stays[static_cast<std::size_t>(entry.place)];
        stay.seconds.push_back(std::max<std::int64_t>(0, ((last ? now : way.entries[i + 1].at) - entry.at).count()));
        stay.still += last;
    }
}
StageTime timeOf(std::int64_t place, const Stays& stays) {
    const Spread spread = spreadOf(stays.seconds);
    const auto most = spread.most ? std::optional{static_cast<double>(*spread.most)} : std::nullopt;
    return {place, spread.n, stays.still, days(spread.mean), days(spread.median), days(most)};
}

}

DealWay lifecycleWay(const Lead& lead, std::optional<Date> created) {
    DealWay way{lead.id, {}, 0, created};
    const std::array stamps{lead.created, lead.mqlAt, lead.sqlAt, lead.opportunityAt, lead.customerAt};
    for (std::size_t place = 0; place < stamps.size(); ++place)
        if (stamps[place]) way.entries.push_back({static_cast<std::int64_t>(place), *stamps[place]});
    std::ranges::stable_sort(way.entries, {}, &StageEntry::at);
    const bool onTheWay = lead.lifecycle >= Lifecycle::Lead && lead.lifecycle <= Lifecycle::Customer;
    way.place = onTheWay ? static_cast<std::int64_t>(lead.lifecycle) - static_cast<std::int64_t>(Lifecycle::Lead) : lead.lifecycle == Lifecycle::Evangelist ? customerPlace : 0;
    return way;
}

std::vector<DealWay> cohort(std::vector<DealWay> ways, std::optional<Date> first, std::optional<Date> last) {
    std::erase_if(ways, [&](const DealWay& way) {
        if (!first && !last) return false;
        return !way.entered || (first && *way.entered < *first) || (last && *way.entered > *last);
    });
    return ways;
}

std::vector<FunnelStep> funnel(std::span<const DealWay> ways, std::int64_t wonPlace) {
    std::vector<FunnelStep> steps;
    for (std::int64_t place = 0; place <= wonPlace; ++place) steps.push_back(stepOf(ways, place, place == wonPlace));
    return steps;
}

std::vector<StageTime> stageTimes(std::span<const DealWay> ways, std::int64_t wonPlace, Time now) {
    std::vector<Stays> stays(static_cast<std::size_t>(wonPlace));
    for (const DealWay& way : ways) addStays(stays, way, now);
    std::vector<StageTime> times;
    for (std::int64_t place = 0; place < wonPlace; ++place) times.push_back(timeOf(place, stays[static_cast<std::size_t>(place)]));
    return times;
}

}
