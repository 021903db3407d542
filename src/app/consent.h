// SPDX-License-Identifier: MIT
// Who may be written to or called: evidence of consent and suppressed addresses, found by the address's hash (F29).
#pragma once
#include "app/workspace.h"
#include "core/model/consent_record.h"
#include "core/model/suppression.h"

namespace tilth {

struct ConsentGiven {
    std::string address{};                  // e-mail or phone
    ConsentPurpose purpose = ConsentPurpose::Marketing;
    ConsentState state = ConsentState::Granted;
    LegalBasis basis = LegalBasis::Consent;
    std::string wording{}, source{};
    std::optional<Time> at{};               // empty: now
};

/// Adds evidence; for marketing e-mail it also sets the consent of all leads and contacts with that address, in the same
/// revision. Error{Usage}: no address, no wording for what was granted. Undo gives the field back and keeps the evidence.
Result<std::int64_t> recordConsent(Workspace& workspace, const ConsentGiven& given);

/// Evidence for an address, oldest first.
std::vector<std::shared_ptr<ConsentRecord>> consentOf(Workspace& workspace, std::string_view address);

/// Adds the suppression to what is written together; false: the address was suppressed already.
bool addSuppression(ChangeSet& change, Workspace& workspace, const std::string& addressHash, SuppressionReason reason);
/// Error{Usage}: no address. 0: it was suppressed already.
Result<std::int64_t> suppress(Workspace& workspace, std::string_view address, SuppressionReason reason);
bool isSuppressed(Workspace& workspace, std::string_view address);

/// Whether a message or call for this purpose may go out now; an Error{Refused} says why not. Asked again whenever
/// something is queued and sent. The newest evidence counts; suppression counts always.
Result<Done> mayContact(Workspace& workspace, std::string_view address, ConsentPurpose purpose);

}
