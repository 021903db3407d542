// SPDX-License-Identifier: MIT
// How far deals come (kpis.md §1 "Stage conversion") and how long they stay (F34), from the stage log.
#pragma once
#include "core/analytics/facts.h"
#include "core/analytics/statistics.h"
#include "core/model/lead.h"

namespace tilth {

/// A deal's way: entries into stages, by the stage's place in the pipeline. Open stages 0, 1, 2 ..., then won; lost is no step.
struct StageEntry {
    std::int64_t place = 0;                         // lostPlace: the deal was lost
    Time at{};
};
inline constexpr std::int64_t lostPlace = -1;
struct DealWay {
    std::int64_t deal = 0;
    std::vector<StageEntry> entries;                // by time
    std::int64_t place = 0;                         // where it is now; of a lost deal the last open stage
    std::optional<Date> entered;                    // creation: the cohort it belongs to
};

/// A lead's way through the lifecycle, for the same funnel: lead 0, MQL 1, SQL 2, opportunity 3, customer 4.
inline constexpr std::int64_t customerPlace = 4;
DealWay lifecycleWay(const Lead& lead, std::optional<Date> created);

/// Distinct deals that entered a step, and of these the ones that came further. A skipped step counts as passed; lost deals
/// stay in; the last step has no "further". Median days: first entry to the first entry of a later step.
struct FunnelStep {
    std::int64_t place = 0;
    std::int64_t entered = 0;
    std::optional<std::int64_t> advanced;
    std::optional<double> rate;
    std::optional<Interval> interval;               // below 100 deals
    std::optional<double> medianDays;
};
/// One cohort: the deals that were made from first to last day; all where there is none.
std::vector<DealWay> cohort(std::vector<DealWay> ways, std::optional<Date> first, std::optional<Date> last);
/// Steps 0 to wonPlace.
std::vector<FunnelStep> funnel(std::span<const DealWay> ways, std::int64_t wonPlace);

/// Every visit of a stage, open ones up to now. Won and lost are no stays.
struct StageTime {
    std::int64_t place = 0;
    std::int64_t visits = 0, still = 0;             // still: deals that are there now
    std::optional<double> meanDays, medianDays, mostDays;
};
std::vector<StageTime> stageTimes(std::span<const DealWay> ways, std::int64_t wonPlace, Time now);

}
