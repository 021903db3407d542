// SPDX-License-Identifier: MIT
// Lifecycle stages and who enters them.
#include "core/lead/lifecycle.h"
#include <algorithm>

namespace tilth {
namespace {

struct Entry {
    LifecycleBy by;
    std::optional<Time> Lead::*stamp;               // null: not kept
};
// In the order of Lifecycle.
constexpr std::array<Entry, lifecycleChoices.size()> entries{{
    {LifecycleBy::Person, nullptr}, {LifecycleBy::System, nullptr}, {LifecycleBy::Rule, &Lead::mqlAt}, {LifecycleBy::Rule, &Lead::sqlAt},
    {LifecycleBy::System, &Lead::opportunityAt}, {LifecycleBy::System, &Lead::customerAt}, {LifecycleBy::Person, nullptr}, {LifecycleBy::Person, nullptr}}};

const Entry& entryOf(Lifecycle stage) { return entries[static_cast<std::size_t>(stage)]; }
std::string nameOf(Lifecycle stage) { return std::string(lifecycleChoices[static_cast<std::size_t>(stage)].label); }
Error refused(std::string text) { return {Error::Refused, std::move(text), "lifecycle"}; }

}

bool maySet(Lifecycle stage, LifecycleBy by) {
    const LifecycleBy owner = entryOf(stage).by;
    return owner == by || (owner == LifecycleBy::Rule && by == LifecycleBy::System);
}

Result<Lead> advance(Lead lead, Lifecycle to, LifecycleBy by, Time now) {
    if (lead.lifecycle == to) return lead;
    if (!maySet(to, by)) return refused(nameOf(to) + " is set by the program, when it happens.");
    if (to < lead.lifecycle && lead.lifecycle != Lifecycle::Other) return refused("The lifecycle goes forward only; clear it first.");
    lead.lifecycle = to;
    if (const auto stamp = entryOf(to).stamp; stamp && !(lead.*stamp)) lead.*stamp = now;
    return lead;
}

Lead cleared(Lead lead) {
    lead.lifecycle = Lifecycle::Subscriber;
    for (const Entry& entry : entries)
        if (entry.stamp) (lead.*entry.stamp).reset();
    return lead;
}

Lifecycle furthest(Lifecycle a, Lifecycle b) {
    if (a == Lifecycle::Other || b == Lifecycle::Other) return a == Lifecycle::Other ? b : a;
    return std::max(a, b);
}

bool isUnqualified(const Lead& lead) { return lead.status != LeadStatus::Qualified && !lead.sqlAt && furthest(lead.lifecycle, Lifecycle::Sql) != lead.lifecycle; }

}
