// SPDX-License-Identifier: MIT
// What happens to a lead: touches, score, hand-off, BANT, conversion. The rules are in core/lead.
#pragma once
#include "app/records.h"
#include "core/lead/bant.h"
#include "core/lead/conversion.h"
#include "core/lead/scoring.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include <map>

namespace tilth {

struct LeadScore {
    Score score;                        // hundredths of a point, grade, above the MQL threshold or not
    std::vector<LedgerRow> ledger;      // per axis: the sum of `now` is the score
};
/// The score at an instant with its reasons: the one calculation, read by lists, screens, reports and the command line.
Result<LeadScore> scoreLead(Workspace& workspace, std::int64_t lead, Time at);
/// Scores of all leads anew from their touches; one derived revision. Opens the hand-offs that are due.
Result<std::int64_t> rescoreAll(Workspace& workspace);

/// Campaigns that touches give to leads which name none: of each lead the first.
class TouchOrigins {
public:
    void add(const Touch& touch);
    void into(Workspace& workspace, ChangeSet& change) const;
private:
    std::map<std::int64_t, Touch> m_first;      // by lead
};

Result<std::int64_t> addTouch(Workspace& workspace, Touch touch);                   // score, grade and MQL state change in the same commit
Result<std::int64_t> setBant(Workspace& workspace, std::int64_t lead, const std::map<std::string, std::optional<std::int64_t>>& letters);

Result<std::int64_t> handOver(Workspace& workspace, std::int64_t lead);             // by hand: opens a hand-off where none is open
Result<std::int64_t> acceptLead(Workspace& workspace, std::int64_t lead);           // who accepts owns it, unless its owner was given it
bool wasGiven(Workspace& workspace, const Lead& lead);                              // to its owner: by a rule, or claimed
Result<std::int64_t> rejectLead(Workspace& workspace, std::int64_t lead, const std::string& reason, const std::string& note);
Result<std::int64_t> recycleLead(Workspace& workspace, std::int64_t lead, Date until);
Result<std::int64_t> qualifyLead(Workspace& workspace, std::int64_t lead);          // SQL: BANT gate
std::vector<std::shared_ptr<Handoff>> handoffsOf(Workspace& workspace, std::int64_t lead);   // newest first

/// The lead with its original campaign: its own, else that of its first answer to one.
Lead withOrigin(Workspace& workspace, const Lead& lead);

/// For ConversionChoice::contact and company: an existing one with the lead's e-mail or company name, else a new one.
inline constexpr std::int64_t chooseOrMake = -1;
struct Converted { std::int64_t revision = 0, contact = 0, company = 0, deal = 0; };
/// Contact, company and deal made or linked in one revision; touches and activities follow; the lead stays linked.
Result<Converted> convertLead(Workspace& workspace, std::int64_t lead, const ConversionChoice& choice);

// The scoring model: one document, versions kept.
std::string activeModelText(Workspace& workspace);
Result<std::int64_t> setModel(Workspace& workspace, const std::string& document, const std::string& note);
struct WhatIf {
    struct Side { std::int64_t leads = 0, passing = 0, won = 0, lost = 0, open = 0; };
    Side now, draft;                    // of the leads created in the period: how many pass, and how those ended
};
Result<WhatIf> whatIf(Workspace& workspace, const std::string& document, Date from, Date to);

}
