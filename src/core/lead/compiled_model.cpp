// SPDX-License-Identifier: MIT
// From the document to what runs.
#include "core/lead/compiled_model.h"
#include "core/lead/condition_values.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace tilth {
namespace {

constexpr std::size_t mostGroups = 50;

std::string place(std::string_view list, std::size_t index) {
    return std::string(list).append("[").append(std::to_string(index)).append("]");
}

// Walks the document, keeps the first fault.
class Compiler {
public:
    Compiler(ScoreModelDoc document, const EntityType& leadType) : m_leadType(leadType) {
        m_model.document = std::move(document);
        m_model.decay = Decay(m_model.document.halfLifeDays);
    }
    Result<CompiledModel> run() {
        compileFit();
        compileEngagement();
        compileMql();
        stamp();
        if (m_fault) return *m_fault;
        return std::move(m_model);
    }
private:
    void compileFit() {
        const auto& fit = m_model.document.fit;
        for (std::size_t i = 0; i < fit.rules.size(); ++i) {
            const FitRule& rule = fit.rules[i];
            m_model.fitRules.push_back({groupOf(rule.group, fit.groups), rule.points, rule.thirds, conditions(rule.when, place("fit.rules", i) + ".when")});
        }
    }
    void compileEngagement() {
        const auto& engagement = m_model.document.engagement;
        for (std::size_t i = 0; i < engagement.rules.size(); ++i) {
            const EngagementRule& rule = engagement.rules[i];
            m_model.engagementGroups.push_back(groupOf(rule.group, engagement.groups));
            m_model.details.push_back(lowered(rule.detail));
            for (const TouchKind kind : rule.kinds) m_model.rulesOf[static_cast<std::size_t>(kind)].push_back(static_cast<std::uint16_t>(i));
        }
    }
    void compileMql() {
        m_model.mqlWhen = conditions(m_model.document.mql.when, "mql.when");
        const auto& rules = m_model.document.engagement.rules;
        for (const std::string& key : m_model.document.mql.touched)
            m_model.mqlTouched.push_back(static_cast<std::size_t>(std::ranges::find(rules, key, &EngagementRule::key) - rules.begin()));
    }
    // Only what changes the kept sums: labels, caps and fit rules may change without reading the touches again.
    void stamp() {
        mix(std::to_string(m_model.document.halfLifeDays));
        for (const EngagementRule& rule : m_model.document.engagement.rules) {
            mix(lowered(rule.detail));
            for (const TouchKind kind : rule.kinds) mix(std::to_string(static_cast<int>(kind)));
            mix(std::to_string(rule.points));
            for (const auto& count : {rule.withinDays, rule.atLeast, rule.atMost}) mix(std::to_string(count.value_or(0)));
        }
    }
    void mix(const std::string& text) {         // FNV-1a
        m_model.stamp = m_model.stamp ? m_model.stamp : 2'166'136'261U;
        for (const char c : text + '\n') m_model.stamp = (m_model.stamp ^ static_cast<unsigned char>(c)) * 16'777'619U;
    }

    static std::size_t groupOf(const std::string& key, const std::vector<ScoreGroup>& groups) {
        const auto found = std::ranges::find(groups, key, &ScoreGroup::key);
        assert(found != groups.end() && groups.size() <= mostGroups);
        return static_cast<std::size_t>(found - groups.begin());
    }
    std::vector<CompiledCondition> conditions(const std::vector<FitCondition>& written, const std::string& path) {
        std::vector<CompiledCondition> all;
        for (std::size_t i = 0; i < written.size(); ++i) {
            auto compiled = condition(written[i]);
            if (compiled) all.push_back(std::move(*compiled));
            else fail(place(path, i), compiled.error().text);
        }
        return all;
    }
    Result<CompiledCondition> condition(const FitCondition& written) {
        const Field* field = m_leadType.find(written.field);
        if (!field) return Error{Error::Refused, "leads have no field \"" + written.field + "\""};
        if (!field->is(Filtered)) return Error{Error::Refused, "\"" + written.field + "\" cannot be used in rules"};
        auto compiled = compileCondition(*field, written);
        if (compiled) compiled->place = placeOf(field);
        return compiled;
    }
    std::size_t placeOf(const Field* field) {
        const auto found = std::ranges::find(m_model.fields, field);
        const auto place = static_cast<std::size_t>(found - m_model.fields.begin());
        if (found == m_model.fields.end()) m_model.fields.push_back(field);
        return place;
    }
    void fail(const std::string& path, const std::string& why) {
        if (!m_fault) m_fault = Error{Error::Refused, path + ": " + why + ".", path};
    }

    CompiledModel m_model;
    const EntityType& m_leadType;
    std::optional<Error> m_fault;
};

}

Decay::Decay(int halfLifeDays) {
    assert(halfLifeDays > 0);
    for (int day = 0; day < halfLifeDays; ++day) m_fractions.push_back(std::exp2(static_cast<double>(day) / halfLifeDays));
}
double Decay::power(std::int64_t days) const {
    const auto size = static_cast<std::int64_t>(m_fractions.size());
    const std::int64_t rest = (days % size + size) % size, whole = (days - rest) / size;
    const double fraction = m_fractions[static_cast<std::size_t>(rest)];
    if (whole > -1000 && whole < 1000) return fraction * std::bit_cast<double>(static_cast<std::uint64_t>(whole + 1023) << 52);        // as ldexp, without the call
    return std::ldexp(fraction, static_cast<int>(std::clamp<std::int64_t>(whole, -2000, 1000)));
}

Result<CompiledModel> compile(ScoreModelDoc document, const EntityType& leadType) { return Compiler(std::move(document), leadType).run(); }

}
