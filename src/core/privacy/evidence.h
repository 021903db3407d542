// SPDX-License-Identifier: MIT
// Records that prove something: they are added and stay as they are, whoever asks.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

/// Consent, suppression and erasure: no update, no removal, and undo leaves them where they are.
constexpr bool isEvidence(const EntityType& type) {
    return type.name == "consent_record" || type.name == "suppression" || type.name == "erased_person";
}

}
