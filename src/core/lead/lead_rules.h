// SPDX-License-Identifier: MIT
// What may happen to a lead, as values: names, sources, and sales' answers to a hand-off (F1, F12, F16).
#pragma once
#include "core/base/result.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "core/model/touch.h"

namespace tilth {

/// The name that people see: as given, else first and last name, organisation, the part before the @; else empty.
std::string displayName(const Lead& lead);
/// The lead with its display name. Refused{name} where nothing gives one.
Result<Lead> named(Lead lead);

std::span<const std::string_view> leadSources();            // the usual words (F1); others may be written
/// The original source is written once; a later one is the latest source.
Lead withSource(Lead lead, std::string source);
/// So is the original campaign: that of the first answer to one, where the lead names none.
Lead withCampaign(Lead lead, const Touch& touch);

/// New becomes Attempting with our first mail or call, and Connected with their answer; other statuses stay.
LeadStatus afterAttempt(LeadStatus status);
LeadStatus afterAnswer(LeadStatus status);

/// A lead and its hand-off after sales' answer. `added`: the hand-off is a further record (reject after accept is its own event).
struct HandoffAnswer {
    Lead lead;
    std::optional<Handoff> handoff;
    bool added = false;
};
std::span<const std::string_view> rejectReasons();

/// Hand-over by hand or by rule opens; the lead becomes MQL and, if it was put aside, new again.
Result<Lead> handedOver(Lead lead, Time now);
/// Whose a lead is that `by` takes over from marketing: theirs, unless its owner was given it (by a rule, or claimed it).
Link takenBy(const Lead& lead, bool given, Link by);
/// Refused{state} unless the hand-off is open. Who accepts the lead owns it (takenBy).
Result<HandoffAnswer> accept(Lead lead, Handoff handoff, bool given, Link by, Time now);
/// Of an open or an accepted hand-off. Refused{reason, note}: a reason is needed, "Other" needs a note.
Result<HandoffAnswer> reject(Lead lead, Handoff handoff, std::string reason, std::string note, Link by, Time now);
/// Refused{wake_on} unless the day is after today.
Result<HandoffAnswer> recycle(Lead lead, Handoff handoff, Date until, Link by, Time now, Date today);
/// SQL: passes the BANT gate; an open hand-off is accepted with it.
Result<HandoffAnswer> qualify(Lead lead, std::optional<Handoff> handoff, bool given, Link by, Time now);

}
