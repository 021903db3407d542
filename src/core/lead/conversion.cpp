// SPDX-License-Identifier: MIT
// Drafts of contact, company and deal from a lead.
#include "core/lead/conversion.h"
#include "core/base/text.h"
#include "core/lead/lead_rules.h"
#include "core/lead/lifecycle.h"
#include "core/schema/validate.h"

namespace tilth {
namespace {

template <class T> void fill(T& target, const T& from) {
    if (target == T{}) target = from;
}
// What lead and target have in common under the same member name.
template <class E> void fillAddress(E& to, const Lead& lead) {
    fill(to.country, lead.country);
    fill(to.region, lead.region);
    fill(to.city, lead.city);
    fill(to.street, lead.street);
    fill(to.postalCode, lead.postalCode);
    fill(to.territory, lead.territory);
    fill(to.source, lead.source);
    fill(to.owner, lead.owner);
}

template <class E> E started(std::optional<E> existing, std::int64_t newId, Time now) {
    if (existing) return std::move(*existing);
    E made;
    made.id = newId;
    made.created = now;
    return made;
}

std::string ownDomain(const Lead& lead) {
    const std::string domain = lead.website.empty() ? emailDomain(lead.email) : domainKey(lead.website);
    return isFreeMail(domain) ? std::string() : domain;
}

Company companyOf(const Lead& lead, Company company) {
    fill(company.name, lead.company);
    fill(company.domain, ownDomain(lead));
    fill(company.website, lead.website);
    fill(company.industry, lead.industry);
    fill(company.employees, lead.employees);
    if (!company.annualRevenue && lead.annualRevenue) company.annualRevenue = lead.annualRevenue, company.currency = lead.currency;
    fillAddress(company, lead);
    return company;
}

Contact contactOf(const Lead& lead, Contact contact, Link company) {
    fill(contact.name, lead.name);
    fill(contact.firstName, lead.firstName);
    fill(contact.lastName, lead.lastName);
    fill(contact.title, lead.title);
    fill(contact.email, lead.email);
    fill(contact.phone, lead.phone);
    fill(contact.mobile, lead.mobile);
    fill(contact.language, lead.language);
    fill(contact.company, company);
    fill(contact.lead, Link{lead.id});
    if (lead.consent != Consent::Unknown && contact.consent != Consent::Refused) contact.consent = lead.consent;
    fillAddress(contact, lead);
    return contact;
}

Deal draft(const Lead& lead, const ConversionChoice& choice, Deal deal, const Stage& stage, Time now) {
    deal.name = choice.dealName.empty() ? (lead.company.empty() ? lead.name : lead.company) : choice.dealName;
    deal.amount = choice.amount;
    deal.currency = choice.currency;
    deal.closeDate = choice.closeDate;
    deal.pipeline = stage.pipeline;
    deal.stage = Link{stage.id};
    deal.stageSince = deal.lastActivity = now;
    return deal;
}
Deal linked(const Lead& lead, Deal deal, Link company, Link contact) {
    fill(deal.company, company);
    fill(deal.contact, contact);
    fill(deal.lead, Link{lead.id});
    fill(deal.campaign, lead.campaign);
    fill(deal.source, lead.source);
    fill(deal.territory, lead.territory);
    fill(deal.owner, lead.owner);
    return deal;
}
StageLog firstStep(const Deal& deal, std::int64_t id, Link by, Time now) {
    StageLog log;
    log.id = id;
    log.deal = Link{deal.id};
    log.toStage = deal.stage;
    log.user = by;
    log.at = now;
    log.created = now;
    return log;
}

// One after the other: the contact needs the company's id, the deal both.
void makeCompany(Conversion& c, ConversionRecords& records, Time now) {
    if (records.company || !c.lead.company.empty()) c.company = companyOf(c.lead, started(std::move(records.company), records.newCompany, now));
}
Link idOf(const auto& record) { return Link{record ? record->id : 0}; }

void makeDeal(Conversion& c, const ConversionChoice& choice, ConversionRecords& records, Link by, Time now) {
    const bool fresh = !records.deal;
    Deal deal = started(std::move(records.deal), records.newDeal, now);
    if (fresh) deal = draft(c.lead, choice, std::move(deal), *records.firstStage, now);
    c.deal = linked(c.lead, std::move(deal), idOf(c.company), idOf(c.contact));
    if (fresh) c.stageLog = firstStep(*c.deal, records.newStageLog, by, now);
}

Lead converted(const Conversion& c, Time now) {
    Lead lead = c.lead;
    if (c.deal) {
        const auto further = advance(lead, Lifecycle::Opportunity, LifecycleBy::System, now);
        if (further) lead = *further;               // already customer: it stays
    }
    lead.status = LeadStatus::Converted;
    lead.convertedAt = now;
    lead.convertedContact = idOf(c.contact);
    lead.convertedCompany = idOf(c.company);
    lead.convertedDeal = idOf(c.deal);
    return lead;
}

}

Result<Conversion> convert(Lead lead, const ConversionChoice& choice, ConversionRecords records, Link by, Time now) {
    if (lead.status == LeadStatus::Converted) return Error{Error::Refused, "The lead has been converted already.", "status"};
    if (!choice.noDeal && !records.deal && !records.firstStage)
        return Error{Error::Refused, "A new deal needs a pipeline with an open stage.", "stage"};
    Conversion c;
    c.lead = std::move(lead);
    if (records.handoff || !c.lead.owner) c.lead.owner = takenBy(c.lead, records.given, by);
    makeCompany(c, records, now);
    c.contact = contactOf(c.lead, started(std::move(records.contact), records.newContact, now), idOf(c.company));
    if (!choice.noDeal) makeDeal(c, choice, records, by, now);
    if (c.stageLog)
        if (const auto faults = validate(Deal::type, *c.deal); !faults.empty()) return faults.front();
    c.handoff = std::move(records.handoff);
    if (c.handoff) c.handoff->state = HandoffState::Accepted, c.handoff->decidedAt = now, c.handoff->decidedBy = by, c.handoff->owner = c.lead.owner;
    c.lead = converted(c, now);
    return c;
}

Touch followed(Touch touch, const Conversion& conversion) {
    fill(touch.contact, idOf(conversion.contact));
    return touch;
}
Activity followed(Activity activity, const Conversion& conversion) {
    fill(activity.contact, idOf(conversion.contact));
    fill(activity.company, idOf(conversion.company));
    fill(activity.deal, idOf(conversion.deal));
    return activity;
}

}
