// SPDX-License-Identifier: MIT
// Names, sources, answers.
#include "core/lead/lead_rules.h"
#include "core/campaign/attribution.h"
#include "core/lead/bant.h"
#include "core/lead/lifecycle.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::array<std::string_view, 14> sources{
    TR("LeadSource", "Email"), TR("LeadSource", "Existing Customer"), TR("LeadSource", "Reference"), TR("LeadSource", "Advertisement"),
    TR("LeadSource", "Cold Calling"), TR("LeadSource", "Exhibition"), TR("LeadSource", "Supplier Reference"), TR("LeadSource", "Mass Mailing"),
    TR("LeadSource", "Customer's Vendor"), TR("LeadSource", "Campaign"), TR("LeadSource", "Walk In"), TR("LeadSource", "Facebook"),
    TR("LeadSource", "Website"), TR("LeadSource", "Web Form")};
constexpr std::array<std::string_view, 9> reasons{
    TR("RejectReason", "Wrong contact data"), TR("RejectReason", "No interest"), TR("RejectReason", "No budget"), TR("RejectReason", "No authority"),
    TR("RejectReason", "No need"), TR("RejectReason", "Wrong time"), TR("RejectReason", "Not our market"), TR("RejectReason", "Duplicate"),
    TR("RejectReason", "Other")};

Error refused(std::string text, std::string field) { return {Error::Refused, std::move(text), std::move(field)}; }

Handoff decided(Handoff handoff, HandoffState state, Link by, Time now) {
    handoff.state = state;
    handoff.decidedBy = by;
    handoff.decidedAt = now;
    return handoff;
}
// The lead's owner answers for it from now on.
Handoff accepted(Handoff handoff, const Lead& lead, Link by, Time now) {
    handoff.owner = lead.owner;
    return decided(std::move(handoff), HandoffState::Accepted, by, now);
}
Error notOpen() { return refused("The hand-off has been decided already.", "state"); }

bool isAside(LeadStatus status) { return status == LeadStatus::Nurture || status == LeadStatus::Recycled || kindOf(status) == StatusKind::Lost; }
Lead taken(Lead lead) {
    if (isAside(lead.status)) lead.status = LeadStatus::New;
    lead.rejectReason.clear();
    lead.wakeOn.reset();
    return lead;
}

}

std::span<const std::string_view> leadSources() { return sources; }
std::span<const std::string_view> rejectReasons() { return reasons; }

Lead withSource(Lead lead, std::string source) {
    if (source.empty()) return lead;
    if (lead.source.empty()) lead.source = source;
    lead.latestSource = std::move(source);
    return lead;
}

Lead withCampaign(Lead lead, const Touch& touch) {
    if (!lead.campaign && isResponse(touch)) lead.campaign = touch.campaign;
    return lead;
}

LeadStatus afterAttempt(LeadStatus status) { return status == LeadStatus::New || status == LeadStatus::Recycled ? LeadStatus::Attempting : status; }
LeadStatus afterAnswer(LeadStatus status) {
    return afterAttempt(status) == LeadStatus::Attempting ? LeadStatus::Connected : status;
}

Result<Lead> handedOver(Lead lead, Time now) {
    if (lead.status == LeadStatus::Converted) return refused("The lead has been converted.", "status");
    lead = taken(std::move(lead));
    if (lead.lifecycle != Lifecycle::Other && lead.lifecycle >= Lifecycle::Mql) return lead;
    return advance(std::move(lead), Lifecycle::Mql, LifecycleBy::Rule, now);
}

Link takenBy(const Lead& lead, bool given, Link by) { return lead.owner && given ? lead.owner : by; }

Result<HandoffAnswer> accept(Lead lead, Handoff handoff, bool given, Link by, Time now) {
    if (handoff.state != HandoffState::Open) return notOpen();
    lead = taken(std::move(lead));
    lead.owner = takenBy(lead, given, by);
    handoff = accepted(std::move(handoff), lead, by, now);
    return HandoffAnswer{std::move(lead), std::move(handoff)};
}

Result<HandoffAnswer> reject(Lead lead, Handoff handoff, std::string reason, std::string note, Link by, Time now) {
    const bool afterAccept = handoff.state == HandoffState::Accepted;
    if (!afterAccept && handoff.state != HandoffState::Open) return notOpen();
    if (reason.empty()) return refused("A rejection needs a reason.", "reason");
    if (reason == "Other" && note.empty()) return refused("The reason \"Other\" needs a note.", "note");
    lead.status = LeadStatus::Disqualified;
    lead.rejectReason = reason;
    if (afterAccept) handoff.id = 0, handoff.createdRev = 0, handoff.created = now, handoff.at = now;
    handoff = decided(std::move(handoff), HandoffState::Rejected, by, now);
    handoff.reason = std::move(reason);
    handoff.note = std::move(note);
    return HandoffAnswer{std::move(lead), std::move(handoff), afterAccept};
}

Result<HandoffAnswer> recycle(Lead lead, Handoff handoff, Date until, Link by, Time now, Date today) {
    if (handoff.state != HandoffState::Open) return notOpen();
    if (until <= today) return refused("The wake date must lie after today.", "wake_on");
    lead.status = LeadStatus::Recycled;
    lead.wakeOn = until;
    handoff = decided(std::move(handoff), HandoffState::Recycled, by, now);
    handoff.wakeOn = until;
    return HandoffAnswer{std::move(lead), std::move(handoff)};
}

Result<HandoffAnswer> qualify(Lead lead, std::optional<Handoff> handoff, bool given, Link by, Time now) {
    if (lead.status == LeadStatus::Converted) return refused("The lead has been converted.", "status");
    if (const auto gate = bantGate(lead); !gate) return gate.error();
    lead = taken(std::move(lead));
    lead.status = LeadStatus::Qualified;
    const bool accepts = handoff && handoff->state == HandoffState::Open;
    if (accepts || !lead.owner) lead.owner = takenBy(lead, given, by);
    if (lead.lifecycle == Lifecycle::Other || lead.lifecycle < Lifecycle::Sql) lead = *advance(std::move(lead), Lifecycle::Sql, LifecycleBy::Rule, now);
    if (accepts) handoff = accepted(std::move(*handoff), lead, by, now);
    return HandoffAnswer{std::move(lead), std::move(handoff)};
}

}
