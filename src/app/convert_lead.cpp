// SPDX-License-Identifier: MIT
// Conversion of a lead: one revision, one undo.
#include "app/deals.h"
#include "app/leads.h"
#include "core/base/text.h"
#include "core/model/campaign_member.h"

namespace tilth {
namespace {

template <class E> Result<std::optional<E>> chosen(Workspace& workspace, std::int64_t id) {
    if (!id) return std::optional<E>{};
    const auto found = workspace.store().find<E>(id);
    if (!found) return Error{Error::NotFound, std::string("There is no ").append(E::type.name).append(" ").append(std::to_string(id)).append(".")};
    return std::optional<E>{*found};
}

// A contact with the lead's e-mail, a company of the same name: linked rather than made twice.
std::int64_t sameContact(Workspace& workspace, const Lead& lead) {
    if (lead.email.empty()) return 0;
    const auto found = workspace.store().findBy<Contact>("email", lead.email);
    return found.empty() ? 0 : found.front()->id;
}
std::int64_t sameCompany(Workspace& workspace, const Lead& lead) {
    const std::string wanted = companyKey(lead.company);
    std::int64_t same = 0;
    const EntityType& type = workspace.type<Company>();
    const Field* const name[]{&type.at("name")};
    if (!wanted.empty())
        workspace.store().scan(type, name, [&](std::int64_t id, std::span<const Cell> cells) {
            if (companyKey(std::get<std::string_view>(cells[0])) == wanted) same = id;
            return !same;
        });
    return same;
}

Result<ConversionRecords> recordsFor(Workspace& workspace, const Lead& lead, ConversionChoice& choice) {
    if (choice.contact == chooseOrMake) choice.contact = sameContact(workspace, lead);
    if (choice.company == chooseOrMake) choice.company = sameCompany(workspace, lead);
    ConversionRecords records;
    auto contact = chosen<Contact>(workspace, choice.contact);
    if (!contact) return contact.error();
    auto company = chosen<Company>(workspace, choice.company);
    if (!company) return company.error();
    auto deal = chosen<Deal>(workspace, choice.deal);
    if (!deal) return deal.error();
    records.contact = *contact;
    records.company = *company;
    records.deal = *deal;
    for (const auto& h : handoffsOf(workspace, lead.id))
        if (h->state == HandoffState::Open) records.handoff = *h;
    records.given = wasGiven(workspace, lead);
    for (std::int64_t* id : {&records.newContact, &records.newCompany, &records.newDeal, &records.newStageLog}) *id = workspace.store().newId();
    return records;
}
void placeChoice(Workspace& workspace, ConversionChoice& choice, ConversionRecords& records) {
    Deal first;
    startDeal(workspace, first);
    if (!choice.pipeline) choice.pipeline = first.pipeline;
    if (!choice.stage) choice.stage = first.stage;
    if (choice.currency.empty()) choice.currency = workspace.currency();
    if (const auto stage = workspace.store().find<Stage>(choice.stage.id)) records.firstStage = *stage;
}

template <class E> void write(Workspace& workspace, ChangeSet& change, const std::optional<E>& before, const std::optional<E>& now) {
    if (!now) return;
    if (before) change.update(workspace.type<E>(), *before, *now);
    else change.create(workspace.type<E>(), *now);
}
void relink(Workspace& workspace, ChangeSet& change, const Conversion& conversion) {
    for (const auto& touch : workspace.store().findBy<Touch>("lead", conversion.lead.id)) change.update(workspace.type<Touch>(), *touch, followed(*touch, conversion));
    for (const auto& member : workspace.store().findBy<CampaignMember>("lead", conversion.lead.id)) {
        CampaignMember now = *member;
        if (conversion.contact) now.contact = Link{conversion.contact->id};
        change.update(workspace.type<CampaignMember>(), *member, now);
    }
    for (const auto& activity : workspace.store().findBy<Activity>("lead", conversion.lead.id)) change.update(workspace.type<Activity>(), *activity, followed(*activity, conversion));
}

}

Result<Converted> convertLead(Workspace& workspace, std::int64_t lead, const ConversionChoice& wanted) {
    const auto before = workspace.store().find<Lead>(lead);
    if (!before) return Error{Error::NotFound, "There is no lead " + std::to_string(lead) + "."};
    ConversionChoice choice = wanted;
    auto records = recordsFor(workspace, *before, choice);
    if (!records) return records.error();
    placeChoice(workspace, choice, *records);
    const auto conversion = convert(withOrigin(workspace, *before), choice, *records, Link{workspace.user().id}, workspace.now());
    if (!conversion) return conversion.error();
    ChangeSet change{TR("Change", "Convert lead")};
    write(workspace, change, records->company, conversion->company);
    write(workspace, change, records->contact, conversion->contact);
    write(workspace, change, records->deal, conversion->deal);
    if (conversion->stageLog) change.create(workspace.type<StageLog>(), *conversion->stageLog);
    write(workspace, change, records->handoff, conversion->handoff);
    change.update(workspace.type<Lead>(), *before, conversion->lead);
    relink(workspace, change, *conversion);
    const auto revision = workspace.commit(change);
    if (!revision) return revision.error();
    const auto idOf = [](const auto& record) { return record ? record->id : 0; };
    return Converted{*revision, idOf(conversion->contact), idOf(conversion->company), idOf(conversion->deal)};
}

}
