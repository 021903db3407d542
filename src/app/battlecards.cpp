// SPDX-License-Identifier: MIT
#include "app/battlecards.h"
#include "app/campaign_records.h"
#include "app/sales_methods.h"
#include "core/base/text.h"
#include "core/model/field_note.h"
#include "core/model/stage.h"
#include "store/named_rows.h"
#include <algorithm>

namespace tilth {
namespace {

std::vector<std::string> jobTitles(Workspace& w, const DealMethod& found) {
    std::set<std::int64_t> contacts;
    if (found.deal.contact) contacts.insert(found.deal.contact.id);
    for (const BuyingRole& role : found.roles) contacts.insert(role.contact.id);
    std::vector<std::string> titles;
    for (const auto& record : w.store().loadMany(w.type<Contact>(), std::vector(contacts.begin(), contacts.end())))
        if (const auto& title = static_cast<const Contact&>(*record).title; !title.empty()) titles.push_back(title);
    return titles;
}
CardPlace placeOf(Workspace& w, const DealMethod& found) {
    CardPlace place{found.deal.stage, found.deal.product, found.method ? found.method->key : std::string(), {}, found.deal.competitor};
    const auto titles = jobTitles(w, found);
    for (const auto& persona : w.store().findAll<Persona>())
        if (std::ranges::any_of(titles, [&](const std::string& title) { return isPersona(*persona, title); })) place.personas.insert(persona->id);
    return place;
}

std::vector<PairCount> usesByDeal(Workspace& w) {
    const EntityType& type = w.type<CardUse>();
    return countPairs(w.store(), type, type.at("battlecard"), type.at("deal"), type.at("at"));
}
Time timeOf(std::int64_t seconds) { return Time{std::chrono::seconds{seconds}}; }

// How the deals stand in which cards were used.
std::map<std::int64_t, StageKind> standings(Workspace& w) {
    std::map<std::int64_t, StageKind> kinds, deals;
    for (const auto& stage : w.store().findAll<Stage>()) kinds[stage->id] = stage->kind;
    const Field* const fields[]{&w.type<Deal>().at("stage")};
    scanNamed(w.store(), w.type<Deal>(), fields, {w.type<CardUse>(), w.type<CardUse>().at("deal")}, [&](std::int64_t id, std::span<const Cell> cells) {
        const auto* stage = std::get_if<std::int64_t>(&cells[0]);
        if (const auto kind = stage ? kinds.find(*stage) : kinds.end(); kind != kinds.end()) deals[id] = kind->second;
    });
    return deals;
}
void addUse(CardCount& into, const PairCount& uses, const std::map<std::int64_t, StageKind>& standing) {
    into.uses += uses.count;
    ++into.deals;
    into.last = std::max(into.last.value_or(timeOf(uses.newest)), timeOf(uses.newest));
    const auto deal = standing.find(uses.second);
    into.won += deal != standing.end() && deal->second == StageKind::Won;
    into.lost += deal != standing.end() && deal->second == StageKind::Lost;
}

}

Result<std::vector<OfferedCard>> offeredCards(Workspace& w, std::int64_t deal) {
    const auto found = dealMethod(w, deal);
    if (!found) return found.error();
    const CardPlace place = placeOf(w, *found);
    const auto uses = usesByDeal(w);
    std::vector<OfferedCard> offered;
    for (const Battlecard& card : fittingCards(valuesOf(w.store().findAll<Battlecard>()), place, w.today())) {
        OfferedCard one{card, *fitOf(card, place, w.today()), 0, {}};
        for (const PairCount& pair : std::ranges::equal_range(uses, card.id, {}, &PairCount::first)) {
            one.uses += pair.count;
            if (pair.second == deal) one.usedHere = timeOf(pair.newest);
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

std::vector<std::string> competitors(Workspace& w) {
    const EntityType& type = w.type<Battlecard>();
    const Field* const fields[]{&type.at("competitor")};
    std::map<std::string, std::string> names;
    w.store().scan(type, fields, [&](std::int64_t, std::span<const Cell> cells) {
        const auto* name = std::get_if<std::string_view>(&cells[0]);
        if (name && !trim(*name).empty()) names.emplace(nameKeyText(*name), trim(*name));
        return true;
    });
    std::vector<std::string> all;
    for (const auto& [key, name] : names) all.push_back(name);
    return all;
}
bool namesCompetitor(const EntityType& type) { return type.name == Deal::type.name || type.name == FieldNote::type.name; }

void spellCompetitor(std::span<const std::string> known, const EntityType& type, const Entity* before, Entity& now) {
    const Field& field = type.at("competitor");
    if (!before || field.of(*before) != field.of(now)) field.put(now, spelledAs(known, Kept<std::string>::unpack(field.of(now))));
}
void settleCompetitor(Workspace& w, const EntityType& type, const Entity* before, Entity& now) {
    if (namesCompetitor(type) && type.at("competitor").of(now) != Value{std::string()}) spellCompetitor(competitors(w), type, before, now);
}

std::vector<CardCount> cardCounts(Workspace& w) {
    const auto uses = usesByDeal(w);
    const auto standing = standings(w);
    std::vector<CardCount> all;
    for (const auto& card : w.store().findAll<Battlecard>()) {
        all.push_back({*card, 0, 0, 0, 0, {}});
        for (const PairCount& pair : std::ranges::equal_range(uses, card->id, {}, &PairCount::first)) addUse(all.back(), pair, standing);
    }
    std::ranges::stable_sort(all, std::greater(), &CardCount::uses);
    return all;
}

}
