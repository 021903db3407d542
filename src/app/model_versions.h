// SPDX-License-Identifier: MIT
// The versions of the MQL rule and who signed them: the agreement between marketing and sales (F15, N2).
#pragma once
#include "app/workspace.h"
#include "core/campaign/plan_rules.h"

namespace tilth {

struct ModelVersion {
    std::int64_t id = 0, version = 0;
    bool active = false;
    std::optional<Time> since;
    std::string by, note;                       // login or name of who made it
    struct Signature { std::string by; std::optional<Time> at; };
    Signature marketing, sales;                 // empty: not signed
};
/// The newest first.
std::vector<ModelVersion> modelVersions(Workspace& workspace);

/// Whether the person who works may sign for that side: the head whom the setting marketing_head or sales_head names, without one any
/// manager. As with plans.
bool maySign(const Workspace& workspace, PlanSide side);
/// Signs the version in use, once. Error{Refused}: it is not theirs to sign, or signed.
Result<std::int64_t> signModel(Workspace& workspace, PlanSide side);

}
