// SPDX-License-Identifier: MIT
#include "app/sales_methods.h"
#include "app/campaign_records.h"
#include "app/defaults.h"
#include "core/base/text.h"
#include "core/model/battlecard.h"
#include <algorithm>
#include <set>

namespace tilth {
namespace {

constexpr std::size_t mostActivities = 30;      // that are offered as evidence, beside those that answers name

const std::vector<SalesMethod>& delivered() {
    static const std::vector<SalesMethod> all = [] {
        auto parsed = parseMethods(defaultFile("methods.json"));
        assert(parsed);
        return *std::move(parsed);
    }();
    return all;
}
bool isDelivered(std::string_view key) { return std::ranges::find(delivered(), key, &SalesMethod::key) != delivered().end(); }

bool isCalled(const SalesMethod& method, std::string_view word) {
    const std::string wanted = nameKeyText(word);
    return method.key == word || nameKeyText(method.name.en) == wanted || (!method.name.zh.empty() && nameKeyText(method.name.zh) == wanted);
}
std::string keysOf(std::span<const SalesMethod> methods) {
    std::string keys;
    for (const SalesMethod& m : methods) keys.append(keys.empty() ? "" : ", ").append(m.key);
    return keys;
}
Error noElement(const SalesMethod& method, std::string_view element) {
    std::string keys;
    for (const MethodElement& e : method.elements) keys.append(keys.empty() ? "" : ", ").append(e.key);
    return {Error::NotFound, std::string("There is no element \"").append(element).append("\" of ").append(method.name.en).append("; there are: ").append(keys).append("."), "element"};
}

// --- before records are written

Result<Done> settleKey(Workspace& w, std::string& key) {
    if (key.empty()) return Done{};
    const auto method = methodNamed(w, key);
    if (!method) return method.error();
    key = method->key;
    return Done{};
}
// A key that stays may be one of a method that is gone.
template <class E> Result<Done> settleKeyOf(Workspace& w, const Entity* before, Entity& now) {
    std::string& key = static_cast<E&>(now).method;
    return before && static_cast<const E*>(before)->method == key ? Result<Done>(Done{}) : settleKey(w, key);
}
Result<Done> settle(Workspace& w, const OwnMethod* before, OwnMethod& own) {
    const auto method = parseMethod(own.document);
    if (!method) return Error{method.error().code, method.error().text, "document"};
    if (isDelivered(method->key)) return Error{Error::Refused, std::string("\"").append(method->key).append("\" is the key of a method that came with the program; choose another one."), "document"};
    if (before && before->key != method->key) return Error{Error::Refused, TR("OwnMethod", "A method keeps its key: answers name it."), "document"};
    for (const auto& other : w.store().findBy<OwnMethod>("key", method->key))
        if (other->id != own.id) return Error{Error::Refused, TR("OwnMethod", "There is a method with this key already."), "document"};
    own.key = method->key;
    own.name = method->name.en;
    return Done{};
}
// What was read must be what is there, however its document is written.
Result<Done> unchanged(const std::string& read, const OwnMethod* present) {
    if (read.empty()) return present ? Result<Done>(Error{Error::Refused, TR("OwnMethod", "There is a method with this key already."), "document"}) : Done{};
    const auto method = present ? parseMethod(present->document) : Result<SalesMethod>(Error{});
    if (method && methodDocument(*method) == read) return Done{};
    return Error{Error::Conflict, TR("OwnMethod", "This method was changed or removed since you began. Nothing was saved; choose another method and then this one again to see it as it is."), "document"};
}
Result<Done> settle(Workspace& w, const MethodAnswer& answer) {
    const auto method = methodNamed(w, answer.method);
    if (!method) return method.error();
    if (!method->find(answer.element)) return noElement(*method, answer.element);
    if (const char* fault = faultOf(answer)) return Error{Error::Refused, fault, "strength"};
    return Done{};
}
Result<Done> settle(Workspace& w, BuyingRole& role) {
    role.name = titleOf(w, "contact", role.contact.id);
    return Done{};
}

template <class E> E made(Workspace& w) {
    E record;
    record.id = w.store().newId();
    record.created = w.now();
    record.owner = Link{w.user().id};
    return record;
}

// --- one deal

Result<DealMethod> followed(Workspace& w, std::int64_t id) {
    auto found = dealMethod(w, id);
    if (found && !found->method) return Error{Error::Refused, "The pipeline \"" + found->pipeline.name + "\" follows no sales method yet; set one: tilthctl set pipeline " + std::to_string(found->pipeline.id) + " method=meddic.", "method"};
    return found;
}
const MethodAnswer* answerTo(const MethodCard& card, std::string_view element) {
    const auto at = std::ranges::find(card.elements, element, &ElementState::element);
    return at != card.elements.end() && at->answer ? &*at->answer : nullptr;
}
void apply(const AnswerEdit& edit, MethodAnswer& answer) {
    if (edit.answer) answer.answer = *edit.answer;
    if (edit.evidence) answer.evidence = *edit.evidence;
    if (edit.strength) answer.strength = *edit.strength;
    if (edit.activity) answer.activity = *edit.activity;
}
std::shared_ptr<BuyingRole> roleOf(Workspace& w, std::int64_t deal, std::int64_t contact, DealRole role) {
    for (auto& held : w.store().findBy<BuyingRole>("deal", deal))
        if (held->contact.id == contact && held->role == role) return held;
    return nullptr;
}

}

std::vector<SalesMethod> salesMethods(Workspace& w) {
    std::vector<SalesMethod> all = delivered();
    const auto ours = std::ssize(all);
    for (const auto& own : w.store().findAll<OwnMethod>())
        if (auto method = parseMethod(own->document)) all.push_back(*std::move(method)), all.back().own = true;
    std::ranges::stable_sort(all.begin() + ours, all.end(), {}, [](const SalesMethod& m) { return m.name.en; });
    return all;
}
Result<SalesMethod> methodNamed(Workspace& w, std::string_view word) {
    const auto all = salesMethods(w);
    const auto found = std::ranges::find_if(all, [&](const SalesMethod& m) { return isCalled(m, word); });
    if (found != all.end()) return *found;
    return Error{Error::NotFound, std::string("There is no sales method \"").append(word).append("\"; there are: ").append(keysOf(all)).append("."), "method"};
}
Result<std::int64_t> setOwnMethod(Workspace& w, const std::string& document, const std::optional<std::string>& read) {
    const auto method = parseMethod(document);
    if (!method) return method.error();
    const auto all = w.store().findBy<OwnMethod>("key", method->key);
    const OwnMethod* present = all.empty() ? nullptr : all.front().get();
    if (const auto ok = read ? unchanged(*read, present) : Done{}; !ok) return ok.error();
    OwnMethod now = present ? *present : made<OwnMethod>(w);
    now.document = document;
    if (const auto ok = settle(w, present, now); !ok) return ok.error();
    ChangeSet change{TR("Change", "Set a sales method")};
    present ? change.update(w.type<OwnMethod>(), *present, now) : change.create(w.type<OwnMethod>(), now);
    return w.commit(change);
}
Result<std::int64_t> setPipelineMethod(Workspace& w, std::int64_t pipeline, const std::string& method) {
    const auto before = w.store().find<Pipeline>(pipeline);
    if (!before) return Error{Error::NotFound, TR("Pipeline", "This pipeline is gone.")};
    Pipeline now = *before;
    now.method = method;
    if (const auto ok = settleKey(w, now.method); !ok) return ok.error();
    ChangeSet change{TR("Change", "Choose the sales method of a pipeline")};
    change.update(w.type<Pipeline>(), *before, now);
    return w.commit(change);
}

Result<DealMethod> dealMethod(Workspace& w, std::int64_t id) {
    const auto deal = w.store().find<Deal>(id);
    if (!deal) return Error{Error::NotFound, "There is no deal " + std::to_string(id) + "."};
    const auto pipeline = w.store().find<Pipeline>(deal->pipeline.id);
    DealMethod found{*deal, pipeline ? *pipeline : Pipeline{}, {}, {}, valuesOf(w.store().findBy<BuyingRole>("deal", id))};
    std::ranges::stable_sort(found.roles, {}, [](const BuyingRole& r) { return std::pair(r.role, r.name); });
    if (found.pipeline.method.empty()) return found;
    if (auto method = methodNamed(w, found.pipeline.method)) {
        found.card = methodCard(*method, valuesOf(w.store().findBy<MethodAnswer>("deal", id)), found.roles);
        found.method = *std::move(method);
    }
    return found;
}

std::map<std::int64_t, std::vector<DealRole>> rolesAsked(Workspace& w) {
    const auto methods = salesMethods(w);
    std::map<std::int64_t, std::vector<DealRole>> asked;
    for (const auto& pipeline : w.store().findAll<Pipeline>()) {
        const auto method = std::ranges::find(methods, pipeline->method, &SalesMethod::key);
        if (method != methods.end() && !method->roles.empty()) asked[pipeline->id] = method->roles;
    }
    return asked;
}

std::vector<Activity> evidenceOf(Workspace& w, const DealMethod& found) {
    std::vector<Activity> all = valuesOf(w.store().findBy<Activity>("deal", found.deal.id));
    std::ranges::stable_sort(all, std::greater(), &Activity::id);
    all.resize(std::min(all.size(), mostActivities));
    std::set<std::int64_t> named;
    for (const ElementState& state : found.card.elements)
        if (state.answer && state.answer->activity && std::ranges::find(all, state.answer->activity.id, &Activity::id) == all.end()) named.insert(state.answer->activity.id);
    for (const auto& record : w.store().loadMany(w.type<Activity>(), std::vector(named.begin(), named.end()))) all.push_back(static_cast<const Activity&>(*record));
    std::ranges::stable_sort(all, std::greater(), &Activity::id);
    return all;
}

Result<std::int64_t> setAnswer(Workspace& w, std::int64_t deal, std::string_view element, const AnswerEdit& edit) {
    const auto found = followed(w, deal);
    if (!found) return found.error();
    if (!found->method->find(element)) return noElement(*found->method, element);
    const MethodAnswer* before = answerTo(found->card, element);
    MethodAnswer now = before ? *before : made<MethodAnswer>(w);
    now.deal = Link{deal};
    now.method = found->method->key;
    now.element = element;
    apply(edit, now);
    if (const char* fault = faultOf(now)) return Error{Error::Refused, fault, "strength"};
    ChangeSet change{TR("Change", "Answer of a sales method")};
    if (saysNothing(now)) {
        if (before) change.remove(w.type<MethodAnswer>(), *before);
    } else before ? change.update(w.type<MethodAnswer>(), *before, now) : change.create(w.type<MethodAnswer>(), now);
    return w.commit(change);
}

Result<std::int64_t> setBuyingRole(Workspace& w, std::int64_t deal, std::int64_t contact, DealRole role, std::optional<Stance> stance) {
    for (const auto& [type, id] : {std::pair<const EntityType&, std::int64_t>(w.type<Deal>(), deal), {w.type<Contact>(), contact}})
        if (const auto found = loadRecord(w, type, id); !found) return found.error();
    const auto before = roleOf(w, deal, contact, role);
    BuyingRole now = before ? *before : made<BuyingRole>(w);
    now.deal = Link{deal};
    now.contact = Link{contact};
    now.role = role;
    now.stance = stance.value_or(now.stance);
    if (const auto ok = settle(w, now); !ok) return ok.error();
    ChangeSet change{TR("Change", "Role in the buying centre")};
    before ? change.update(w.type<BuyingRole>(), *before, now) : change.create(w.type<BuyingRole>(), now);
    return w.commit(change);
}
Result<std::int64_t> endBuyingRole(Workspace& w, std::int64_t deal, std::int64_t contact, DealRole role) {
    const auto held = roleOf(w, deal, contact, role);
    if (!held) return Error{Error::NotFound, TR("BuyingRole", "This contact has no such role in the deal.")};
    ChangeSet change{TR("Change", "Role in the buying centre")};
    change.remove(w.type<BuyingRole>(), *held);
    return w.commit(change);
}

Result<Done> settleMethodRecord(Workspace& w, const EntityType& type, const Entity* before, Entity& now) {
    if (type.name == Pipeline::type.name) return settleKeyOf<Pipeline>(w, before, now);
    if (type.name == Battlecard::type.name) return settleKeyOf<Battlecard>(w, before, now);
    if (type.name == OwnMethod::type.name) return settle(w, static_cast<const OwnMethod*>(before), static_cast<OwnMethod&>(now));
    if (type.name == MethodAnswer::type.name) return settle(w, static_cast<const MethodAnswer&>(now));
    if (type.name == BuyingRole::type.name) return settle(w, static_cast<BuyingRole&>(now));
    return Done{};
}

}
