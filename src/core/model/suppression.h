// SPDX-License-Identifier: MIT
// An address that is never written to or called again, kept as a hash: it outlives erasure, import, merge and restore.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class SuppressionReason { Asked, Bounced, Complained, Erased };
inline constexpr std::array suppressionReasonChoices{Choice{"asked", TR("SuppressionReason", "Asked to be left alone")}, Choice{"bounced", TR("SuppressionReason", "Bounced")},
                                                     Choice{"complained", TR("SuppressionReason", "Complained")}, Choice{"erased", TR("SuppressionReason", "Erased")}};

struct Suppression : Entity {
    std::string addressHash;            // app/addresses.h
    SuppressionReason reason = SuppressionReason::Asked;
    Time at{};
    static const EntityType type;
};
inline constexpr auto suppressionFields = withCommon(std::array{
    field<&Suppression::addressHash>("address_hash", TR("Suppression", "Hash of the address"), Required | Listed | Filtered),
    field<&Suppression::reason>("reason", TR("Suppression", "Reason"), Listed | Filtered).choosing(suppressionReasonChoices),
    field<&Suppression::at>("at", TR("Suppression", "When"), Required | Listed | Filtered),
});
inline constexpr EntityType Suppression::type =
    entity<Suppression>("suppression", TR("Entity", "Suppressed address"), TR("Entity", "Suppressed addresses"), "address_hash", suppressionFields);

}
