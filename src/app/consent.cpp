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

template <class Found> std::vector<std::shared_ptr<Found>> foundByHash(Workspace& workspace, const std::string& hash) {
    if (hash.empty()) return {};
    return workspace.store().findBy<Found>("address_hash", Value{hash});
}

}

Result<std::int64_t> recordConsent(Workspace& workspace, const ConsentGiven& given) {
    const std::string hash = addressHash(workspace, given.address);
    if (hash.empty()) return noAddress(given.address);
    if (given.state == ConsentState::Granted && given.wording.empty())
        return Error{Error::Usage, "Consent without its wording proves nothing: say which text the person agreed to."};
    const EntityType& type = workspace.type<ConsentRecord>();
    const Record record = newRecord(workspace, type);
    auto& evidence = static_cast<ConsentRecord&>(*record);
    const std::vector<std::string> address{std::string(trim(given.address))};      // evidence never holds it in words
    evidence.id = workspace.store().newId();
    evidence.addressHash = hash;
    evidence.purpose = given.purpose;
    evidence.state = given.state;
    evidence.basis = given.basis;
    evidence.wording = redacted(given.wording, address);
    evidence.source = redacted(given.source, address);
    if (given.at) evidence.at = *given.at;
    ChangeSet change{TR("Change", "Record consent")};
    change.create(type, evidence);
    const bool newest = std::ranges::none_of(consentOf(workspace, given.address), [&](const auto& other) { return other->purpose == given.purpose && other->at > evidence.at; });
    if (given.purpose == ConsentPurpose::Marketing && newest && !emailKey(given.address).empty()) {
        const Consent consent = given.state == ConsentState::Granted ? Consent::Granted : Consent::Refused;
        setConsent<Lead>(change, workspace, given.address, consent);
        setConsent<Contact>(change, workspace, given.address, consent);
    }
    return workspace.commit(change);
}

std::vector<std::shared_ptr<ConsentRecord>> consentOf(Workspace& workspace, std::string_view address) {
    auto all = foundByHash<ConsentRecord>(workspace, addressHash(workspace, address));
    std::ranges::stable_sort(all, {}, &ConsentRecord::at);
    return all;
}

bool addSuppression(ChangeSet& change, Workspace& workspace, const std::string& addressHash, SuppressionReason reason) {
    if (!foundByHash<Suppression>(workspace, addressHash).empty()) return false;
    const EntityType& type = workspace.type<Suppression>();
    const Record record = newRecord(workspace, type);
    auto& suppression = static_cast<Suppression&>(*record);
    suppression.id = workspace.store().newId();
    suppression.addressHash = addressHash;
    suppression.reason = reason;
    change.create(type, suppression);
    return true;
}

Result<std::int64_t> suppress(Workspace& workspace, std::string_view address, SuppressionReason reason) {
    const std::string hash = addressHash(workspace, address);
    if (hash.empty()) return noAddress(address);
    ChangeSet change{TR("Change", "Suppress an address")};
    if (!addSuppression(change, workspace, hash, reason)) return std::int64_t{0};
    return workspace.commit(change);
}

bool isSuppressed(Workspace& workspace, std::string_view address) {
    return !foundByHash<Suppression>(workspace, addressHash(workspace, address)).empty();
}

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
