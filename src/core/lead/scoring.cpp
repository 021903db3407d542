// SPDX-License-Identifier: MIT
// Scores and grades; the ledger is in ledger.cpp.
#include "core/lead/scoring.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostGroups = 50;

// Sums of groups, then caps, then the axis' limit, without allocating.
class AxisSum {
public:
    void add(std::size_t group, Points points) { m_groups[group] += points; }
    Points total(std::span<const ScoreGroup> groups, Points limit) const {
        Points sum = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) sum += std::clamp(m_groups[i], -groups[i].cap, groups[i].cap);
        return std::clamp<Points>(sum, 0, limit);
    }
private:
    std::array<Points, mostGroups> m_groups{};
};

Points engagementOf(const CompiledModel& model, const Accumulators& kept, Date today) {
    AxisSum sum;
    const double factor = model.decay.power((kept.refDay - today).count());
    for (std::size_t i = 0; i < kept.rules.size(); ++i)
        if (kept.rules[i].sum != 0) sum.add(model.engagementGroups[i], rounded(kept.rules[i].sum * factor));
    const auto& axis = model.document.engagement;
    return sum.total(axis.groups, axis.limit);
}

const std::string& step(const std::vector<GradeStep>& steps, Points points) {
    return std::ranges::find_if(steps, [&](const GradeStep& s) { return points >= s.from; })->grade;
}

bool isMql(const CompiledModel& model, const Fit& fit, const Accumulators& kept, Points engagement) {
    const MqlRule& rule = model.document.mql;
    return fit.mayBeMql && fit.points >= rule.fit && engagement >= rule.engagement &&
           std::ranges::all_of(model.mqlTouched, [&](std::size_t index) { return kept.rules[index].seen > 0; });
}

}

FitView viewOf(const Entity& lead) {
    return [&lead](const Field& field) { return field.of(lead); };
}

FitRun::FitRun(const CompiledModel& model) : m_model(model), m_values(model.fields.size()) {}
template <class Read> Fit FitRun::sum(const Read& valueFor) const {
    const auto allHold = [&](std::span<const CompiledCondition> conditions) {
        return std::ranges::all_of(conditions, [&](const CompiledCondition& c) { return holds(c, valueFor(c)); });
    };
    Fit fit;
    AxisSum sum;
    for (const CompiledFitRule& rule : m_model.fitRules) {
        if (!allHold(rule.when)) continue;
        sum.add(rule.group, rule.points);
        fit.thirds += rule.thirds;
        fit.matched = true;
    }
    const auto& axis = m_model.document.fit;
    fit.points = sum.total(axis.groups, axis.limit);
    fit.mayBeMql = allHold(m_model.mqlWhen);
    return fit;
}
Fit FitRun::of(const FitView& lead) {
    for (auto& value : m_values) value.reset();
    return sum([&](const CompiledCondition& c) -> const Value& {
        std::optional<Value>& value = m_values[c.place];
        if (!value) value = lead(*c.field);
        return *value;
    });
}
Fit FitRun::of(std::span<const Value* const> values) const {
    return sum([values](const CompiledCondition& c) -> const Value& { return *values[c.place]; });
}
Fit fitOf(const CompiledModel& model, const FitView& lead) { return FitRun(model).of(lead); }

std::optional<Score> scoreOf(const CompiledModel& model, const Fit& fit, const Accumulators& kept, Date today) {
    if (isDue(kept, today)) return {};
    return freshScore(model, fit, kept, today);
}
Score freshScore(const CompiledModel& model, const Fit& fit, const Accumulators& streamed, Date today) {
    const Points engagement = engagementOf(model, streamed, today);
    return {fit.points, engagement, fit.points + engagement, gradeOf(model, fit, engagement), isMql(model, fit, streamed, engagement)};
}
Score scoreAt(const CompiledModel& model, const Fit& fit, std::span<const TouchEvent> touches, Time instant) {
    return freshScore(model, fit, accumulate(model, touches, instant), scoringDay(instant));
}

std::string gradeOf(const CompiledModel& model, const Fit& fit, Points engagement) {
    const Grading& grades = model.document.grades;
    if (grades.style == Grading::Matrix) return step(grades.fit, fit.points) + step(grades.engagement, engagement);
    if (!fit.matched) return {};
    return std::string(letterGrades[static_cast<std::size_t>(std::clamp(grades.start + fit.thirds, 0, 12))]);
}

}
