// SPDX-License-Identifier: MIT
// Marketing gives a lead to sales: scores, grade and model frozen at that instant, and sales' answer.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class HandoffState { Open, Accepted, Rejected, Recycled };
inline constexpr std::array handoffStateChoices{
    Choice{"open", TR("HandoffState", "Undecided")}, Choice{"accepted", TR("HandoffState", "Accepted")},
    Choice{"rejected", TR("HandoffState", "Rejected")}, Choice{"recycled", TR("HandoffState", "Recycled")}};

struct Handoff : Entity {
    Link lead, model, decidedBy;
    Time at{};
    std::int64_t fit = 0, engagement = 0;       // hundredths of a point
    std::string grade, reason, note;
    HandoffState state = HandoffState::Open;
    std::optional<Time> decidedAt;
    std::optional<Date> wakeOn;
    static const EntityType type;
};
inline constexpr auto handoffFields = withCommon(std::array{
    field<&Handoff::lead>("lead", TR("Handoff", "Lead"), Required | Listed | Filtered).linking("lead"),
    field<&Handoff::at>("at", TR("Handoff", "Handed over"), Listed | Filtered),
    field<&Handoff::state>("state", TR("Handoff", "Answer"), Listed | Filtered).choosing(handoffStateChoices),
    field<&Handoff::fit>("fit", TR("Handoff", "Fit x 100"), Filtered),
    field<&Handoff::engagement>("engagement", TR("Handoff", "Engagement x 100"), Filtered),
    field<&Handoff::grade>("grade", TR("Handoff", "Grade"), Listed | Filtered),
    field<&Handoff::model>("model", TR("Handoff", "Model")).linking("score_model"),
    field<&Handoff::decidedAt>("decided_at", TR("Handoff", "Decided"), Listed | Filtered),
    field<&Handoff::decidedBy>("decided_by", TR("Handoff", "Decided by"), Listed | Filtered).linking("user"),
    field<&Handoff::reason>("reason", TR("Handoff", "Reason"), Listed | Filtered),
    field<&Handoff::note>("note", TR("Handoff", "Note"), Personal),
    field<&Handoff::wakeOn>("wake_on", TR("Handoff", "Wakes on"), Filtered),
});
inline constexpr EntityType Handoff::type =
    entity<Handoff>("handoff", TR("Entity", "Hand-off"), TR("Entity", "Hand-offs"), "grade", handoffFields);

}
