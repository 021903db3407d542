// SPDX-License-Identifier: MIT
// Evidence of what somebody agreed to or refused, for one address and one purpose (F29, docs/reliability.md). It is added
// and never changed: a withdrawal is a further record. The address itself is not kept, only its hash, so that evidence
// outlives an erasure.
#pragma once
#include "core/model/contact.h"

namespace tilth {

enum class ConsentPurpose { Marketing, Calls, Tracking };
inline constexpr std::array consentPurposeChoices{Choice{"marketing", TR("ConsentPurpose", "Marketing e-mail")}, Choice{"calls", TR("ConsentPurpose", "Calls")},
                                                  Choice{"tracking", TR("ConsentPurpose", "Tracking")}};

enum class ConsentState { Granted, Refused, Withdrawn };
inline constexpr std::array consentStateChoices{Choice{"granted", TR("ConsentState", "Granted")}, Choice{"refused", TR("ConsentState", "Refused")},
                                                Choice{"withdrawn", TR("ConsentState", "Withdrawn")}};

enum class LegalBasis { Consent, Contract, LegitimateInterest, LegalDuty };
inline constexpr std::array legalBasisChoices{Choice{"consent", TR("LegalBasis", "Consent")}, Choice{"contract", TR("LegalBasis", "Contract")},
                                              Choice{"legitimate_interest", TR("LegalBasis", "Legitimate interest")}, Choice{"legal_duty", TR("LegalBasis", "Legal duty")}};

struct ConsentRecord : Entity {
    std::string addressHash;            // app/addresses.h
    ConsentPurpose purpose = ConsentPurpose::Marketing;
    ConsentState state = ConsentState::Granted;
    LegalBasis basis = LegalBasis::Consent;
    std::string wording, source;        // which version of which text; the form, call or card
    Time at{};
    static const EntityType type;
};
inline constexpr auto consentRecordFields = withCommon(std::array{
    field<&ConsentRecord::addressHash>("address_hash", TR("ConsentRecord", "Hash of the address"), Required | Filtered),
    field<&ConsentRecord::purpose>("purpose", TR("ConsentRecord", "Purpose"), Listed | Filtered).choosing(consentPurposeChoices),
    field<&ConsentRecord::state>("state", TR("ConsentRecord", "Answer"), Listed | Filtered).choosing(consentStateChoices),
    field<&ConsentRecord::basis>("basis", TR("ConsentRecord", "Legal basis"), Listed | Filtered).choosing(legalBasisChoices),
    field<&ConsentRecord::wording>("wording", TR("ConsentRecord", "Wording"), Listed),
    field<&ConsentRecord::source>("source", TR("ConsentRecord", "Source"), Listed | Filtered),
    field<&ConsentRecord::at>("at", TR("ConsentRecord", "When"), Required | Listed | Filtered),
});
inline constexpr EntityType ConsentRecord::type =
    entity<ConsentRecord>("consent_record", TR("Entity", "Consent record"), TR("Entity", "Consent records"), "source", consentRecordFields);

}
