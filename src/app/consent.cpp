// SPDX-License-Identifier: MIT
#include "app/consent.h"
#include "app/addresses.h"
#include "app/records.h"
#include "core/base/text.h"
#include "core/model/lead.h"
#include "core/privacy/erasure.h"
#include <algorithm>

namespace tilth {
namespace {

Error noAddress(std::string_view address) {
    return {Error::Usage, "\"" + std::string(address) + "\" is neither an e-mail address nor a phone number."};
}

// People with the address see the answer on their record as well.
template <class Person> void setConsent(ChangeSet& change, Workspace& workspace, std::string_view address, Consent consent) {
    const EntityType& type = workspace.type<Person>();
    const std::string key = emailKey(address);
    std::vector<std::int64_t> ids;
    const Field* const email[]{&type.at("email")};
    workspace.store().scan(type, email, [&](std::int64_t id, std::span<const Cell> cells) {
        const auto* text = std::get_if<std::string_view>(&cells[0]);
        if (text && text->size() >= key.size() && emailKey(*text) == key) ids.push_back(id);
        return true;
    });
    for (const Record& before : workspace.store().loadMany(type, ids)) {
        const Record now = type.copy(*before);
        static_cast<Person&>(*now).consent = consent;
        change.update(type, *before, *now);
    }
}

template <class Found> std::vector<std::shared_ptr<Found>> foundBy(Workspace& workspace, std::string_view address) {
    const std::string hash = addressHash(workspace, address);
    if (hash.empty()) return {};
    return workspace.store().findBy<Found>("address_hash", Value{hash});
}

}

Result<std::int64_t> recordConsent(Workspace& workspace, const ConsentGiven& given) {
    ConsentRecord evidence;
    evidence.addressHash = addressHash(workspace, given.address);
    if (evidence.addressHash.empty()) return noAddress(given.address);
    if (given.state == ConsentState::Granted && given.wording.empty())
        return Error{Error::Usage, "Consent without its wording proves nothing: say which text the person agreed to."};
    evidence.id = workspace.store().newId();
    evidence.purpose = given.purpose;
    evidence.state = given.state;
    evidence.basis = given.basis;
    const std::vector<std::string> address{std::string(trim(given.address))};      // evidence never holds it in words
    evidence.wording = redacted(given.wording, address);
    evidence.source = redacted(given.source, address);
    evidence.at = given.at.value_or(workspace.now());
    evidence.created = workspace.now();
    evidence.owner = Link{workspace.user().id};
    ChangeSet change{TR("Change", "Record consent")};
    change.create(workspace.type<ConsentRecord>(), evidence);
    const bool newest = std::ranges::none_of(consentOf(workspace, given.address), [&](const auto& other) { return other->purpose == given.purpose && other->at > evidence.at; });
    if (given.purpose == ConsentPurpose::Marketing && newest && !emailKey(given.address).empty()) {
        const Consent consent = given.state == ConsentState::Granted ? Consent::Granted : Consent::Refused;
        setConsent<Lead>(change, workspace, given.address, consent);
        setConsent<Contact>(change, workspace, given.address, consent);
    }
    return workspace.commit(change);
}

std::vector<std::shared_ptr<ConsentRecord>> consentOf(Workspace& workspace, std::string_view address) {
    auto all = foundBy<ConsentRecord>(workspace, address);
    std::ranges::stable_sort(all, {}, &ConsentRecord::at);
    return all;
}

Result<std::int64_t> suppress(Workspace& workspace, std::string_view address, SuppressionReason reason) {
    Suppression suppression;
    suppression.addressHash = addressHash(workspace, address);
    if (suppression.addressHash.empty()) return noAddress(address);
    if (isSuppressed(workspace, address)) return std::int64_t{0};
    suppression.id = workspace.store().newId();
    suppression.reason = reason;
    suppression.at = workspace.now();
    suppression.created = suppression.at;
    suppression.owner = Link{workspace.user().id};
    ChangeSet change{TR("Change", "Suppress an address")};
    change.create(workspace.type<Suppression>(), suppression);
    return workspace.commit(change);
}

bool isSuppressed(Workspace& workspace, std::string_view address) { return !foundBy<Suppression>(workspace, address).empty(); }

Result<Done> mayContact(Workspace& workspace, std::string_view address, ConsentPurpose purpose) {
    if (addressHash(workspace, address).empty()) return noAddress(address);
    if (isSuppressed(workspace, address)) return Error{Error::Refused, "The address is suppressed."};
    std::shared_ptr<ConsentRecord> newest;
    for (const auto& evidence : consentOf(workspace, address))
        if (evidence->purpose == purpose) newest = evidence;
    if (!newest) return Error{Error::Refused, "There is no consent for this address and purpose."};
    if (newest->state != ConsentState::Granted) return Error{Error::Refused, newest->state == ConsentState::Refused ? "Consent was refused." : "Consent was withdrawn."};
    return Done{};
}

}
