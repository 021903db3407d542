// SPDX-License-Identifier: MIT
// The scoring engine (kpis.md §4): marketing's and sales' screens, reports and the command line all show what this computes.
#pragma once
#include "core/lead/accumulator.h"
#include <functional>

namespace tilth {

struct Score {
    Points fit = 0, engagement = 0;         // hundredths; each the sum of its ledger rows
    Points total = 0;                       // fit + engagement: the number that lists show
    std::string grade;                      // "B2"; letter style: "C+", empty before the first match
    bool mql = false;                       // the model's MQL rule holds now
    friend bool operator==(const Score&, const Score&) = default;
};

enum class Axis { Fit, Engagement };

/// Why the score is what it is. Per axis the sum of `now` is the score, at every instant.
struct LedgerRow {
    enum Kind {
        Rule,                               // a fit rule that holds
        Event,                              // a touch under an engagement rule: its share of the rule's value
        GroupCap, AxisLimit,                // what a limit takes off or adds
        Reset                               // engagement began anew; points: what it took off then, now: 0
    } kind = Rule;
    Axis axis = Axis::Fit;
    std::string rule, group;                // keys; of a cap the group's, of a limit and a reset empty
    Label label;
    std::int64_t touch = 0;
    std::optional<Time> at;                 // of the touch
    Points points = 0;                      // as the rule says
    Points now = 0;
};

/// Gives the value of a lead's field: from a record, from columns, from a draft on screen.
using FitView = std::function<Value(const Field&)>;
FitView viewOf(const Entity& lead);         // which must outlive the view

/// What the lead's fields alone decide; kept while they do not change.
struct Fit {
    Points points = 0;                      // after caps and limit
    int thirds = 0;                         // of a letter
    bool matched = false;                   // some fit rule holds
    bool mayBeMql = false;                  // the MQL rule's conditions on fields hold
    friend bool operator==(const Fit&, const Fit&) = default;
};
Fit fitOf(const CompiledModel& model, const FitView& lead);

/// The same for many leads in turn: each field is read once a lead, and nothing is allocated but long texts.
class FitRun {
public:
    explicit FitRun(const CompiledModel& model);
    Fit of(const FitView& lead);
    /// Values in the order of the model's fields, where they lie already.
    Fit of(std::span<const Value* const> values) const;
private:
    template <class Read> Fit sum(const Read& valueFor) const;

    const CompiledModel& m_model;
    std::vector<std::optional<Value>> m_values;     // by place of the field
};

/// From kept sums: empty where they are due (isDue) and the touches must be read again.
std::optional<Score> scoreOf(const CompiledModel& model, const Fit& fit, const Accumulators& kept, Date today);
/// From sums that were streamed up to now, the instant of which is the same day: always answers.
Score freshScore(const CompiledModel& model, const Fit& fit, const Accumulators& streamed, Date today);
/// From scratch, at any instant. Equal to the above wherever that one answers.
Score scoreAt(const CompiledModel& model, const Fit& fit, std::span<const TouchEvent> touches, Time instant);
/// Fit first, then engagement: rules in the order of the model, a rule's touches by time, caps after the rules, the limit last.
std::vector<LedgerRow> ledgerAt(const CompiledModel& model, const FitView& lead, std::span<const TouchEvent> touches, Time instant);

std::string gradeOf(const CompiledModel& model, const Fit& fit, Points engagement);
std::string pointsText(Points points);      // "12.5", "-3", "0.25"

}
