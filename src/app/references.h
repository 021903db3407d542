// SPDX-License-Identifier: MIT
// Reference sites (F28): found for a deal, their use noted, counted. Rules: core/account/references.h.
#pragma once
#include "app/workspace.h"
#include "core/account/references.h"

namespace tilth {

/// Of the settings reference_uses and reference_days.
ReferenceLimits referenceLimits(const Workspace& workspace);

/// References of other companies that are like the deal's company in something and may still be used, in the order of sortOffered. The territory is the
/// deal's, else its company's.
Result<std::vector<OfferedReference>> offeredReferences(Workspace& workspace, std::int64_t deal);

/// Notes that the reference was used in the deal, now, by who works here. Refused: it may no longer be used. A burnt-out one may: the offer warns.
Result<std::int64_t> useReference(Workspace& workspace, std::int64_t reference, std::int64_t deal);

struct ReferenceCount {
    Reference reference;
    std::string company;
    ReferenceUsage usage;
    bool burntOut = false;
};
/// All of them, the most used first.
std::vector<ReferenceCount> referenceCounts(Workspace& workspace);

}
