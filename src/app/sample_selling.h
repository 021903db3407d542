// SPDX-License-Identifier: MIT
// How the demo company sells: a method with answers, people's roles in deals, battlecards, the ideal customer. No chance in it.
#pragma once
#include "app/workspace.h"
#include "core/model/contact.h"
#include "core/model/deal.h"

namespace tilth {

void addSampleSelling(Workspace& workspace, Batch& batch, std::span<const Deal> deals, std::span<const Contact> contacts, std::span<const std::int64_t> products);

/// The tier of a company of this size by the profile that addSampleSelling sets.
std::string sampleTier(std::int64_t employees);

}
