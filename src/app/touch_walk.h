// SPDX-License-Identifier: MIT
// Scores of many leads in one walk over their touches: after a revision, and when a workspace is checked.
#pragma once
#include "app/score_reckoner.h"
#include "app/workspace.h"
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tilth {

inline constexpr std::size_t manyLeads = 5'000;     // from here on one walk over everything beats questions lead by lead

/// Places of leads in a list of their ids, ascending. Nearly all questions come in that order: the next place is tried first.
class LeadPlaces {
public:
    LeadPlaces() = default;
    explicit LeadPlaces(std::vector<std::int64_t> ids) : m_ids(std::move(ids)) {}
    const std::vector<std::int64_t>& ids() const { return m_ids; }
    std::int64_t operator[](std::size_t place) const { return m_ids[place]; }
    std::size_t size() const { return m_ids.size(); }
    std::optional<std::size_t> of(std::int64_t lead);
private:
    std::vector<std::int64_t> m_ids;
    std::size_t m_next = 0;
};

/// What the fields of leads decide, from rows with the model's fields in their order.
class FitOfRows {
public:
    explicit FitOfRows(const CompiledModel& model);
    FitOfRows(const FitOfRows&) = delete;
    FitOfRows& operator=(const FitOfRows&) = delete;
    Fit of(std::span<const Cell> cells);
private:
    FitRun m_run;
    std::vector<Value> m_values;
    std::vector<const Value*> m_seen;               // into m_values
};

/// Reckons leads by place, and tells of each when it is ready, in that order.
class TouchWalk {
public:
    using Keep = std::function<void(ReckonedScore&)>;
    TouchWalk(LeadPlaces& leads, ScoreReckoner& reckoner, Keep keep) : m_leads(leads), m_reckoner(reckoner), m_keep(std::move(keep)) {}

    void readTouches(Store& store, std::span<const std::int64_t> leads);       // those of the places that may have touches, ascending; the others have none
    void finish();
private:
    void reach(std::size_t place);
    void keepReady();

    LeadPlaces& m_leads;
    ScoreReckoner& m_reckoner;
    Keep m_keep;
    std::size_t m_reached = 0;
};

/// The scores of all leads as their fields and touches give them now, by lead; what is kept is not looked at.
void eachFreshScore(Workspace& workspace, const std::function<void(std::int64_t lead, const Score& score)>& tell);

}
