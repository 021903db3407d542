// SPDX-License-Identifier: MIT
#include "app/battlecards.h"
#include "app/campaign_records.h"
#include "app/sales_methods.h"
#include "core/model/stage.h"
#include <algorithm>

namespace tilth {
namespace {

std::vector<std::string> jobTitles(Workspace& w, const DealMethod& found) {
    std::set<std::int64_t> contacts;
    if (found.deal.contact) contacts.insert(found.deal.contact.id);
    for (const BuyingRole& role : found.roles) contacts.insert(role.contact.id);
    std::vector<std::string> titles;
    for (const std::int64_t id : contacts)
        if (const auto contact = w.store().find<Contact>(id); contact && !contact->title.empty()) titles.push_back(contact->title);
    return titles;
}
CardPlace placeOf(Workspace& w, const DealMethod& found) {
    CardPlace place{found.deal.stage, found.deal.product, found.method ? found.method->key : std::string(), {}};
    const auto titles = jobTitles(w, found);
    for (const auto& persona : w.store().findAll<Persona>())
        if (std::ranges::any_of(titles, [&](const std::string& title) { return isPersona(*persona, title); })) place.personas.insert(persona->id);
    return place;
}

void count(CardCount& into, std::span<const std::shared_ptr<CardUse>> uses, Workspace& w) {
    std::set<std::int64_t> deals;
    for (const auto& use : uses) {
        deals.insert(use->deal.id);
        into.last = std::max(into.last.value_or(use->at), use->at);
    }
    into.uses = std::ssize(uses);
    into.deals = std::ssize(deals);
    for (const std::int64_t id : deals) {
        const auto deal = w.store().find<Deal>(id);
        const auto stage = deal ? w.store().find<Stage>(deal->stage.id) : nullptr;
        into.won += stage && stage->kind == StageKind::Won;
        into.lost += stage && stage->kind == StageKind::Lost;
    }
}

}

Result<std::vector<OfferedCard>> offeredCards(Workspace& w, std::int64_t deal) {
    const auto found = dealMethod(w, deal);
    if (!found) return found.error();
    const CardPlace place = placeOf(w, *found);
    std::vector<OfferedCard> offered;
    for (const Battlecard& card : fittingCards(valuesOf(w.store().findAll<Battlecard>()), place, w.today())) {
        OfferedCard one{card, *fitOf(card, place, w.today()), 0, {}};
        for (const auto& use : w.store().findBy<CardUse>("battlecard", card.id)) {
            ++one.uses;
            if (use->deal.id == deal) one.usedHere = std::max(one.usedHere.value_or(use->at), use->at);
        }
        offered.push_back(std::move(one));
    }
    return offered;
}

Result<std::int64_t> useCard(Workspace& w, std::int64_t card, std::int64_t deal) {
    const auto held = w.store().find<Battlecard>(card);
    if (!held) return Error{Error::NotFound, TR("Battlecard", "This battlecard is gone.")};
    if (const auto found = loadRecord(w, w.type<Deal>(), deal); !found) return found.error();
    CardUse use;
    use.id = w.store().newId();
    use.created = w.now();
    use.owner = Link{w.user().id};
    use.name = held->title;
    use.battlecard = Link{card};
    use.deal = Link{deal};
    use.at = w.now();
    ChangeSet change{TR("Change", "Use a battlecard")};
    change.create(w.type<CardUse>(), use);
    return w.commit(change);
}

std::vector<CardCount> cardCounts(Workspace& w) {
    std::vector<CardCount> all;
    for (const auto& card : w.store().findAll<Battlecard>()) {
        all.push_back({*card, 0, 0, 0, 0, {}});
        count(all.back(), w.store().findBy<CardUse>("battlecard", card->id), w);
    }
    std::ranges::stable_sort(all, std::greater(), &CardCount::uses);
    return all;
}

}
