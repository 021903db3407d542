// SPDX-License-Identifier: MIT
// The scoring model as its one JSON document says it (kpis.md §4, features F2-F8): read strictly, written canonically.
#pragma once
#include "core/base/result.h"
#include "core/model/touch.h"
#include <optional>
#include <string>
#include <vector>

namespace tilth {

using Points = std::int64_t;                // hundredths of a point: 250 is 2.5 points

/// A text of the document in both languages; Chinese may be missing.
struct Label {
    std::string text, zh;
    const std::string& in(std::string_view language) const { return language.starts_with("zh") && !zh.empty() ? zh : text; }
    friend bool operator==(const Label&, const Label&) = default;
};

/// A missing value (also an empty text) satisfies `Empty` alone. Texts are compared without regard to ASCII case.
enum class FitOp {
    Equals, Differs, In, NotIn, AtLeast, AtMost, More, Less, Between, Contains, NotContains, Starts, Ends, Empty, NotEmpty,
    FreeDomain,                             // an e-mail address of a free mail provider
    OwnDomain                               // an e-mail address of an organisation
};
inline constexpr std::array fitOpWords{
    Choice{"=", TR("FitOp", "is")}, Choice{"!=", TR("FitOp", "is not")}, Choice{"in", TR("FitOp", "is one of")},
    Choice{"not_in", TR("FitOp", "is none of")}, Choice{">=", TR("FitOp", "at least")}, Choice{"<=", TR("FitOp", "at most")},
    Choice{">", TR("FitOp", "more than")}, Choice{"<", TR("FitOp", "less than")}, Choice{"between", TR("FitOp", "between")},
    Choice{"contains", TR("FitOp", "contains")}, Choice{"not_contains", TR("FitOp", "does not contain")},
    Choice{"starts", TR("FitOp", "starts with")}, Choice{"ends", TR("FitOp", "ends with")}, Choice{"empty", TR("FitOp", "is empty")},
    Choice{"not_empty", TR("FitOp", "is given")}, Choice{"free_domain", TR("FitOp", "is a free mail address")},
    Choice{"own_domain", TR("FitOp", "is an organisation's address")}};

struct FitCondition {
    std::string field;                      // key of a lead field, "custom.KEY" included
    FitOp op = FitOp::NotEmpty;
    std::vector<Value> values;              // as written: choices by name, dates and ids as text, amounts in units of 100 minor ones
    friend bool operator==(const FitCondition&, const FitCondition&) = default;
};

struct FitRule {
    std::string key, group;
    Label label;
    std::vector<FitCondition> when;         // all must hold
    Points points = 0;
    int thirds = 0;                         // of a letter, for the letter style of grades
    friend bool operator==(const FitRule&, const FitRule&) = default;
};

/// Points for touches. Of the matching ones (those of the last withinDays days, where that is set, in the order of time)
/// the first atLeast - 1 earn nothing, the next atMost earn the points, each ageing from its own day.
struct EngagementRule {
    std::string key, group;
    Label label;
    std::vector<TouchKind> kinds;
    std::string detail;                     // the touch's detail contains it; empty: any
    Points points = 0;
    std::optional<int> withinDays, atLeast, atMost;     // once: atMost 1
    bool smooth() const { return !withinDays && !atLeast && !atMost; }      // the order of touches does not matter
    friend bool operator==(const EngagementRule&, const EngagementRule&) = default;
};

struct ScoreGroup {
    std::string key;
    Label label;
    Points cap = 0;                         // the group's sum stays within plus and minus this
    friend bool operator==(const ScoreGroup&, const ScoreGroup&) = default;
};

template <class Rule> struct ScoreAxis {
    Points limit = 100'00;                  // the axis stays within 0 and this
    std::vector<ScoreGroup> groups;
    std::vector<Rule> rules;
    friend bool operator==(const ScoreAxis&, const ScoreAxis&) = default;
};

struct GradeStep {
    std::string grade;
    Points from = 0;
    friend bool operator==(const GradeStep&, const GradeStep&) = default;
};

struct Grading {
    enum Style { Matrix, Letter } style = Matrix;       // "A1" to "C3", or "A+" to "F" from the thirds of fit rules
    std::vector<GradeStep> fit, engagement;             // of Matrix; falling, the last from 0
    int start = 2;                                      // of Letter: place in letterGrades
    friend bool operator==(const Grading&, const Grading&) = default;
};
inline constexpr std::array<std::string_view, 13> letterGrades{"F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"};

/// Sales gets the lead when all of it holds.
struct MqlRule {
    Points fit = 50'00, engagement = 60'00;
    std::vector<FitCondition> when{};       // the lead's fields: consent is not refused, size 51 to 500
    std::vector<std::string> touched{};     // keys of engagement rules: each has at least one touch that counts
    friend bool operator==(const MqlRule&, const MqlRule&) = default;
};

struct ScoreModelDoc {
    Label name;
    int version = 1;
    int halfLifeDays = 30;
    ScoreAxis<FitRule> fit;
    ScoreAxis<EngagementRule> engagement;
    Grading grades;
    MqlRule mql;
    friend bool operator==(const ScoreModelDoc&, const ScoreModelDoc&) = default;
};

/// Refused: text and field name the path, "engagement.rules[3].points: must be a number from -1000 to 1000 ...". Unknown keys,
/// more than 256 KiB, 200 rules or 50 groups an axis, references to groups and rules that do not exist are refused.
Result<ScoreModelDoc> parseModel(std::string_view json);
/// The document's text; parsing it gives an equal document.
std::string modelText(const ScoreModelDoc& document);

}
