// SPDX-License-Identifier: MIT
#include "app/consent_standing.h"
#include "app/addresses.h"
#include <array>
#include <set>

namespace tilth {

const ConsentRecord* AddressStanding::newest(ConsentPurpose purpose) const {
    const ConsentRecord* found = nullptr;
    for (const auto& one : evidence)
        if (one->purpose == purpose) found = one.get();
    return found;
}

std::vector<AddressStanding> consentStandings(Workspace& workspace, const EntityType& type, const Entity& record) {
    constexpr std::array<std::string_view, 3> keys{"email", "phone", "mobile"};
    std::vector<AddressStanding> standings;
    std::set<std::string> seen;
    for (const std::string_view key : keys) {
        const Field* field = type.find(key);
        const std::string address = field ? Kept<std::string>::unpack(field->of(record)) : std::string();
        if (const std::string hash = addressHash(workspace, address); hash.empty() || !seen.insert(hash).second) continue;
        standings.push_back({address, isSuppressed(workspace, address), consentOf(workspace, address)});
    }
    return standings;
}

}
