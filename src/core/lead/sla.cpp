// SPDX-License-Identifier: MIT
#include "core/lead/sla.h"
#include <algorithm>
#include <numeric>

namespace tilth {
namespace {

constexpr std::int64_t whole100 = 10000;        // 100 % in hundredths of a percent

// A positive fraction in lowest terms; 0 / 0 once a product did not fit.
struct Fraction {
    std::int64_t over = 0, under = 0;

    Fraction times(std::int64_t by, std::int64_t part) const {
        const std::int64_t g = std::gcd(by, part), a = std::gcd(over, part / g), b = std::gcd(by / g, under);
        Fraction next;
        if (under == 0 || __builtin_mul_overflow(over / a, by / g / b, &next.over) || __builtin_mul_overflow(under / b, part / g / a, &next.under)) return {};
        return next;
    }
    std::int64_t ceiling() const { return over / under + (over % under != 0); }
};

bool isRate(std::int64_t rate) { return rate > 0 && rate <= whole100; }

}

Priority slaPriority(std::string_view grade) {
    const bool fits = grade.starts_with('A'), keen = grade.ends_with('1');
    if (fits && keen) return Priority::Urgent;
    if (fits || keen) return Priority::High;
    return grade == "C3" ? Priority::Low : Priority::Normal;
}

Result<SlaVerdict> verdictOf(const SlaCase& one, const SlaDurations& durations, const WorkingTime& time, Time now) {
    const auto respondBy = time.after(one.start, durations[static_cast<std::size_t>(one.priority)], one.onHold);
    if (!respondBy) return respondBy.error();
    SlaVerdict verdict{.respondBy = *respondBy, .taken = time.between(one.start, one.firstAttempt.value_or(now), one.onHold)};
    if (one.firstAttempt) verdict.state = *one.firstAttempt <= *respondBy ? SlaState::Fulfilled : SlaState::Failed;
    else if (one.movedOn) verdict.state = SlaState::Ended;
    else verdict.state = now <= *respondBy ? SlaState::Due : SlaState::Overdue;
    return verdict;
}

void SlaCounts::add(SlaState state) {
    switch (state) {
    case SlaState::Due: ++due; break;
    case SlaState::Overdue: ++overdue; break;
    case SlaState::Fulfilled: ++fulfilled; break;
    case SlaState::Failed: ++failed; break;
    case SlaState::Ended: ++ended; break;
    }
}

std::optional<double> compliance(const SlaCounts& counts) {
    const std::int64_t all = counts.fulfilled + counts.failed + counts.overdue;
    if (all == 0) return std::nullopt;
    return static_cast<double>(counts.fulfilled) / static_cast<double>(all);
}

Result<Owed> owedOf(const OwedPlan& plan) {
    if (plan.target.minor < 0 || plan.averageDeal.minor <= 0) return Error{Error::Refused, "A target of 0 or more and an average deal above 0 are needed."};
    if (!isRate(plan.winRate) || !isRate(plan.sqlToOpportunity) || !isRate(plan.mqlToSql) || plan.share < 0 || plan.share > whole100)
        return Error{Error::Refused, "Rates are above 0 % and up to 100 %, the share is 0 % to 100 %."};
    const Fraction customers = Fraction{plan.target.minor, 1}.times(plan.share, whole100).times(1, plan.averageDeal.minor);
    const Fraction opportunities = customers.times(whole100, plan.winRate);
    const Fraction sqls = opportunities.times(whole100, plan.sqlToOpportunity), mqls = sqls.times(whole100, plan.mqlToSql);
    if (mqls.under == 0) return Error{Error::Refused, "These figures are too large to be counted exactly."};
    return Owed{customers.ceiling(), opportunities.ceiling(), sqls.ceiling(), mqls.ceiling()};
}

std::int64_t owedToDate(std::int64_t owed, int daysGone, int daysInMonth) {
    if (daysInMonth <= 0) return 0;
    const Fraction part = Fraction{owed, 1}.times(std::min(daysGone, daysInMonth), daysInMonth);
    return part.under == 0 ? owed : part.ceiling();
}

}
