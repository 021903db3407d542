// SPDX-License-Identifier: MIT
// A scoring model made ready to run: keys resolved, texts folded, powers of the half-life in a table.
#pragma once
#include "core/lead/score_model_document.h"

namespace tilth {

/// Powers of two in steps of 1/halfLife: how much points of a day are worth on another one.
class Decay {
public:
    explicit Decay(int halfLifeDays);
    double power(std::int64_t days) const;          // 2^(days / half-life); 0 where too small to be told from 0
    int halfLifeDays() const { return static_cast<int>(m_fractions.size()); }
private:
    std::vector<double> m_fractions;
};

/// A condition with its field and its values in the field's own form.
struct CompiledCondition {
    const Field* field = nullptr;
    std::size_t place = 0;                          // of the field in CompiledModel::fields
    FitOp op = FitOp::NotEmpty;
    std::vector<std::string> texts;                 // lower case
    std::vector<std::int64_t> wholes;               // flags, choices, links, days, instants too
    std::vector<double> decimals;                   // also amounts in minor units of a currency with two decimals
};
/// Whether a value of the field satisfies the condition.
bool holds(const CompiledCondition& condition, const Value& value);

struct CompiledFitRule {
    std::size_t group = 0;
    Points points = 0;
    int thirds = 0;
    std::vector<CompiledCondition> when;
};

/// Runs as long as the schema lives whose lead type it was compiled for.
struct CompiledModel {
    ScoreModelDoc document;
    Decay decay{30};
    std::vector<CompiledFitRule> fitRules;                          // same order as in the document
    std::vector<std::size_t> engagementGroups;                      // of each engagement rule
    std::vector<std::string> details;                               // of each engagement rule, lower case
    std::array<std::vector<std::uint16_t>, touchKindChoices.size()> rulesOf{};      // engagement rules by kind of touch
    std::vector<CompiledCondition> mqlWhen;
    std::vector<std::size_t> mqlTouched;                            // engagement rules
    std::vector<const Field*> fields;                               // that it reads, each once
    std::uint32_t stamp = 0;                                        // kept sums of another stamp are of no use
};

/// Refused where the document names a field that leads do not have or that is not Filtered, or a value that is not of its kind.
Result<CompiledModel> compile(ScoreModelDoc document, const EntityType& leadType);

}
