// SPDX-License-Identifier: MIT
// A lead becomes contact, company and deal (F23): made or linked, in one step that one undo takes back.
#pragma once
#include "core/base/result.h"
#include "core/model/activity.h"
#include "core/model/company.h"
#include "core/model/deal.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "core/model/stage.h"
#include "core/model/stage_log.h"
#include "core/model/touch.h"

namespace tilth {

/// What the person chose. An id names an existing record; 0: a new one.
struct ConversionChoice {
    std::int64_t contact = 0, company = 0, deal = 0;
    bool noDeal = false;
    std::string dealName;                           // empty: the company's or the lead's name
    std::optional<Money> amount;
    std::string currency;
    std::optional<Date> closeDate;
    Link pipeline, stage;                           // of a new deal; as they are given to convert
};

/// Existing records as loaded, and ids for those to be made.
struct ConversionRecords {
    std::optional<Contact> contact;
    std::optional<Company> company;
    std::optional<Deal> deal;
    std::optional<Handoff> handoff;                 // the open one
    bool given = false;                             // the lead's owner was given it
    std::optional<Stage> firstStage;                // where a new deal begins
    std::int64_t newContact = 0, newCompany = 0, newDeal = 0, newStageLog = 0;
};

/// All as it shall be. A record whose id is one of the new ones is to be created, others to be updated.
struct Conversion {
    Lead lead;
    std::optional<Contact> contact;
    std::optional<Company> company;                 // none where the lead names no organisation and none was chosen
    std::optional<Deal> deal;
    std::optional<StageLog> stageLog;               // of a new deal
    std::optional<Handoff> handoff;                 // accepted with the conversion: the lead becomes theirs (takenBy)
};

/// Existing records get what they lack and keep what they have. Refused{status} if the lead was converted before.
Result<Conversion> convert(Lead lead, const ConversionChoice& choice, ConversionRecords records, Link by, Time now);

/// The lead's touches and activities follow: they keep the lead and gain contact, company, deal where they had none.
Touch followed(Touch touch, const Conversion& conversion);
Activity followed(Activity activity, const Conversion& conversion);

}
