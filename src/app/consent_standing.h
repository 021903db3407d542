// SPDX-License-Identifier: MIT
// What is known of somebody's consent, address by address, for who is about to write or call (F29).
#pragma once
#include "app/consent.h"
#include "core/schema/entity.h"

namespace tilth {

struct AddressStanding {
    std::string address;                                    // as it is written in the record
    bool suppressed = false;
    std::vector<std::shared_ptr<ConsentRecord>> evidence;   // oldest first

    /// The newest evidence for a purpose; null: there is none.
    const ConsentRecord* newest(ConsentPurpose purpose) const;
};
/// Of a lead's or contact's e-mail address and telephone numbers, each once; none where it has none.
std::vector<AddressStanding> consentStandings(Workspace& workspace, const EntityType& type, const Entity& record);

}
