// SPDX-License-Identifier: MIT
// Verbs about sales methods, the buying centre of a deal, and battlecards.
#include "app/battlecards.h"
#include "app/sales_methods.h"
#include "cli/types.h"
#include "core/model/activity.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

std::string_view nameOf(DealRole role) { return dealRoleChoices[static_cast<std::size_t>(role)].name; }
template <class Names> Node texts(const Names& names) {
    Node all = list();
    for (const auto& name : names) all.add(text(name));
    return all;
}
Node roleNames(std::span<const DealRole> roles) {
    Node names = list();
    for (const DealRole role : roles) names.add(text(nameOf(role)));
    return names;
}

// --- methods

Answer methodList(Call& call, Workspace& workspace) {
    const auto pipelines = workspace.store().findAll<Pipeline>();
    RowPrinter rows(call.out, {"key", "name", "elements", "own", "pipelines"});
    for (const SalesMethod& method : salesMethods(workspace)) {
        Node used = list();
        for (const auto& pipeline : pipelines)
            if (pipeline->method == method.key) used.add(text(pipeline->name));
        rows.add({text(method.key), text(method.name.in(call.chinese())), number(std::ssize(method.elements)), flag(method.own), std::move(used)});
    }
    rows.end();
    return Done{};
}

Answer methodShow(Call& call, Workspace& workspace) {
    const auto method = methodNamed(workspace, call.word(0));
    if (!method) return method.error();
    if (call.out.forPeople()) {
        call.out.line(method->name.in(call.chinese()) + (method->idea.en.empty() ? "" : ": " + method->idea.in(call.chinese())));
        if (!method->roles.empty()) call.out.line("Roles: " + toWords(roleNames(method->roles)));
    }
    RowPrinter rows(call.out, {"element", "name", "questions", "evidence"});
    for (const MethodElement& element : method->elements) {
        std::string questions;
        for (const MethodText& question : element.questions) questions.append(questions.empty() ? "" : " ").append(question.in(call.chinese()));
        rows.add({text(element.key), text(element.name.in(call.chinese())), text(questions), textOrNull(element.evidence.in(call.chinese()))});
    }
    rows.end();
    return Done{};
}

Answer methodSet(Call& call, Workspace& workspace) {
    const auto document = fileText(call.word(0));
    if (!document) return document.error();
    return printRevision(call, setOwnMethod(workspace, *document), "Set");
}

// --- a deal

Result<std::int64_t> dealOf(Call& call, Workspace& workspace) { return resolveId(workspace, workspace.type<Deal>(), call.word(0)); }

const std::vector<std::string> answerKeys{"element", "name", "strength", "answer", "evidence", "activity"};

std::vector<Node> cellsOf(const Call& call, const SalesMethod& method, const ElementState& state) {
    const MethodAnswer answer = state.answer.value_or(MethodAnswer{});
    const Node strength = answer.strength ? text(strengthChoices[static_cast<std::size_t>(*answer.strength)].name) : Node{};
    return {text(state.element), text(method.find(state.element)->name.in(call.chinese())), strength, textOrNull(answer.answer), textOrNull(answer.evidence), id(answer.activity.id)};
}
Node answersNode(const Call& call, const DealMethod& found) {
    Node answers = list();
    for (const ElementState& state : found.card.elements) {
        Node row = object();
        std::vector<Node> cells = cellsOf(call, *found.method, state);
        for (std::size_t i = 0; i < cells.size(); ++i) row.add(answerKeys[i], std::move(cells[i]));
        answers.add(std::move(row));
    }
    return answers;
}
Node rolesNode(const DealMethod& found) {
    Node roles = list();
    for (const BuyingRole& role : found.roles) {
        Node row = object();
        row.add("role", text(nameOf(role.role)));
        row.add("contact", id(role.contact.id));
        row.add("contact_name", text(role.name));
        row.add("stance", text(stanceChoices[static_cast<std::size_t>(role.stance)].name));
        roles.add(std::move(row));
    }
    return roles;
}
Node verdictNode(const MethodCard& card) { return card.verdict ? text(verdictChoices[static_cast<std::size_t>(*card.verdict)].name) : Node{}; }

void printForPeople(Call& call, const DealMethod& found) {
    const MethodCard& card = found.card;
    if (found.method) {
        std::string words = found.method->name.in(call.chinese()) + ": " + std::to_string(card.known()) + " of " + std::to_string(card.elements.size()) + " known, " + std::to_string(card.points) + " of " + std::to_string(card.most) + " points";
        if (card.verdict) words.append(", ").append(verdictNode(card).text);
        call.out.line(words);
        RowPrinter rows(call.out, answerKeys);
        for (const ElementState& state : card.elements) rows.add(cellsOf(call, *found.method, state));
        rows.end();
    } else call.out.line("The pipeline follows no sales method.");
    for (const BuyingRole& role : found.roles)
        call.out.line(std::string(nameOf(role.role)).append(": ").append(role.name).append(role.stance == Stance::Unknown ? "" : ", ").append(role.stance == Stance::Unknown ? "" : stanceChoices[static_cast<std::size_t>(role.stance)].name));
    if (!card.missing.empty()) call.out.line("Nobody yet: " + toWords(roleNames(card.missing)));
}

Answer printDealMethod(Call& call, const DealMethod& found) {
    if (call.out.forPeople()) return printForPeople(call, found), Answer(Done{});
    Node answer = object();
    answer.add("method", found.method ? text(found.method->key) : Node{});
    answer.add("known", number(static_cast<std::int64_t>(found.card.known())));
    answer.add("points", number(found.card.points));
    answer.add("most", number(found.card.most));
    answer.add("verdict", verdictNode(found.card));
    answer.add("gaps", texts(found.card.gaps));
    answer.add("elements", answersNode(call, found));
    answer.add("roles", rolesNode(found));
    answer.add("missing_roles", roleNames(found.card.missing));
    call.out.object(answer);
    return Done{};
}

Answer dealMethodVerb(Call& call, Workspace& workspace) {
    const auto deal = dealOf(call, workspace);
    if (!deal) return deal.error();
    const auto found = dealMethod(workspace, *deal);
    return found ? printDealMethod(call, *found) : Answer(found.error());
}

constexpr std::array answerOptions{Option{"--strength", "S", "unknown, assumed, said, confirmed, evidence, or none"},
                                   Option{"--evidence", "TEXT", "an address or a document's name; empty: none"},
                                   Option{"--activity", "ID", "the activity that shows it, or none"}};

Result<AnswerEdit> editOf(const Call& call, Workspace& workspace) {
    AnswerEdit edit;
    if (call.arguments.words.size() > 2) edit.answer = call.word(2);
    if (call.has("--evidence")) edit.evidence = call.value("--evidence");
    if (call.value("--strength") == "none") edit.strength = std::optional<Strength>{};
    else if (call.has("--strength")) {
        const auto strength = chosen<Strength>(strengthChoices, call, "--strength");
        if (!strength) return strength.error();
        edit.strength = *strength;
    }
    if (call.value("--activity") == "none") edit.activity = Link{};
    else if (call.has("--activity")) {
        const auto activity = resolveId(workspace, workspace.type<Activity>(), call.value("--activity"));
        if (!activity) return activity.error();
        edit.activity = Link{*activity};
    }
    return edit;
}
Answer dealAnswer(Call& call, Workspace& workspace) {
    const auto deal = dealOf(call, workspace);
    if (!deal) return deal.error();
    const auto edit = editOf(call, workspace);
    if (!edit) return edit.error();
    return printRevision(call, setAnswer(workspace, *deal, call.word(1), *edit), "Answered");
}

constexpr std::array roleOptions{Option{"--stance", "S", "unknown, for, neutral or against"}, Option{"--end", "", "take the role away"}};

Answer dealRole(Call& call, Workspace& workspace) {
    const auto deal = dealOf(call, workspace);
    if (!deal) return deal.error();
    const auto contact = resolveId(workspace, workspace.type<Contact>(), call.word(1));
    if (!contact) return contact.error();
    const std::int64_t role = choiceNamed(dealRoleChoices, call.word(2));
    if (role < 0) return Error{Error::Usage, "\"" + call.word(2) + "\" is none of decision_maker, champion, budget_holder, influencer, blocker, user."};
    if (call.has("--end")) return printRevision(call, endBuyingRole(workspace, *deal, *contact, static_cast<DealRole>(role)), "Ended");
    const auto stance = chosen<Stance>(stanceChoices, call, "--stance");
    if (!stance) return stance.error();
    return printRevision(call, setBuyingRole(workspace, *deal, *contact, static_cast<DealRole>(role), call.has("--stance") ? std::optional(*stance) : std::nullopt), "Set");
}

// --- battlecards

std::string_view nameOf(CardKind kind) { return cardKindChoices[static_cast<std::size_t>(kind)].name; }
Answer cards(Call& call, Workspace& workspace) {
    RowPrinter rows(call.out, {"id", "title", "kind", "competitor", "uses", "deals", "won", "lost", "last_used"});
    for (const CardCount& c : cardCounts(workspace))
        rows.add({id(c.card.id), text(c.card.title), text(nameOf(c.card.kind)), textOrNull(c.card.competitor), number(c.uses), number(c.deals), number(c.won), number(c.lost), timeOrNull(c.last)});
    rows.end();
    return Done{};
}

Answer dealCards(Call& call, Workspace& workspace) {
    const auto deal = dealOf(call, workspace);
    if (!deal) return deal.error();
    const auto offered = offeredCards(workspace, *deal);
    if (!offered) return offered.error();
    RowPrinter rows(call.out, {"id", "title", "kind", "competitor", "fit", "uses", "used_here", "body"});
    for (const OfferedCard& o : *offered)
        rows.add({id(o.card.id), text(o.card.title), text(nameOf(o.card.kind)), textOrNull(o.card.competitor), number(o.fit), number(o.uses), timeOrNull(o.usedHere), textOrNull(o.card.body)});
    rows.end();
    return Done{};
}

Answer dealUse(Call& call, Workspace& workspace) {
    const auto deal = dealOf(call, workspace);
    if (!deal) return deal.error();
    const auto card = resolveId(workspace, workspace.type<Battlecard>(), call.word(1));
    return card ? printRevision(call, useCard(workspace, *card, *deal), "Noted") : Answer(card.error());
}

constexpr std::array table{
    Command{.verb = "method list", .arguments = "", .about = "Sales methods, and the pipelines that follow them", .least = 0, .most = 0, .inWorkspace = methodList,
            .more = "A pipeline follows one: tilthctl set pipeline ID method=KEY."},
    Command{.verb = "method show", .arguments = "KEY", .about = "What a sales method asks", .least = 1, .most = 1, .inWorkspace = methodShow},
    Command{.verb = "method set", .arguments = "FILE", .about = "Add an own sales method, or replace it", .least = 1, .most = 1, .inWorkspace = methodSet,
            .more = "FILE is JSON: key, name, elements with key, name and questions; further idea, roles, evidence, texts in Chinese (name_zh)."},
    Command{.verb = "deal method", .arguments = "ID", .about = "What is known of a deal by its method, and who decides about it", .least = 1, .most = 1, .inWorkspace = dealMethodVerb},
    Command{.verb = "deal answer", .arguments = "ID ELEMENT [TEXT]", .about = "Answer a question of the deal's method", .least = 2, .most = 3, .options = answerOptions,
            .inWorkspace = dealAnswer, .more = "What is not named stays. Answers by other methods are kept when a pipeline changes its method."},
    Command{.verb = "deal role", .arguments = "ID CONTACT ROLE", .about = "Say which part a contact has in the decision", .least = 3, .most = 3, .options = roleOptions,
            .inWorkspace = dealRole, .more = "ROLE is decision_maker, champion, budget_holder, influencer, blocker or user."},
    Command{.verb = "cards", .arguments = "", .about = "Battlecards with how often they were used, and how those deals ended", .least = 0, .most = 0, .inWorkspace = cards,
            .more = "Cards are records (type battlecard) and are added and changed like all others."},
    Command{.verb = "deal cards", .arguments = "ID", .about = "Battlecards that fit a deal, the closest first", .least = 1, .most = 1, .inWorkspace = dealCards,
            .more = "By stage, product, sales method and the personas of its contacts; \"fit\" counts the conditions of a card that the deal fulfils."},
    Command{.verb = "deal use", .arguments = "ID CARD", .about = "Note that a battlecard was used in a deal", .least = 2, .most = 2, .inWorkspace = dealUse},
};

}

std::span<const Command> methodCommands() { return table; }

}
