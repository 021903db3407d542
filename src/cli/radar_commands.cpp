// SPDX-License-Identifier: MIT
// Verbs of the field radar: a note in ten seconds, the counts, an answer that reaches deals.
#include "app/radar.h"
#include "cli/days.h"
#include "cli/types.h"
#include "core/model/deal.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

std::string_view nameOf(NoteKind kind) { return noteKindChoices[static_cast<std::size_t>(kind)].name; }

std::string words(const Call& call) {
    std::string all;
    for (const std::string& word : call.arguments.words) all.append(all.empty() ? "" : " ").append(word);
    return all;
}
// Options that are named like fields of the record.
Answer readOptions(const Call& call, Workspace& workspace, const EntityType& type, Entity& record, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        const std::string option = std::string("--").append(key);
        if (!call.has(option)) continue;
        const Field& field = type.at(key);
        const auto value = field.type == Type::Link ? resolveLink(workspace, field, call.value(option)) : Result<std::int64_t>(0);
        if (!value) return value.error();
        field.put(record, field.type == Type::Link ? Value{*value} : Value{call.value(option)});
    }
    return Done{};
}

// --- note add

constexpr std::array noteOptions{
    Option{"--kind", "KIND", "lead_quality, objection, competitor, price, need, content_gap, other; as it comes: competitor where one is named, else other"},
    Option{"--deal", "DEAL", "product, company and territory come from it"}, Option{"--product", "PRODUCT", "what it is about"},
    Option{"--territory", "TERRITORY", "as it comes: the deal's, the company's, your own"}, Option{"--company", "COMPANY", "who said it"},
    Option{"--competitor", "NAME", "of whom it speaks"}};

Node noteNode(Workspace& workspace, const FieldNote& note) {
    Node node = object();
    node.add("id", id(note.id));
    node.add("kind", text(nameOf(note.kind)));
    for (const std::string_view key : {"territory", "product", "company", "deal"}) {
        const Field& field = workspace.type<FieldNote>().at(key);
        const std::int64_t linked = Kept<Link>::unpack(field.of(note)).id;
        node.add(std::string(key), id(linked));
        node.add(std::string(key) + "_name", textOrNull(titleOf(workspace, field.target, linked)));
    }
    return node;
}
Answer addNote(Call& call, Workspace& workspace) {
    FieldNote note;
    note.text = words(call);
    if (const Answer read = readOptions(call, workspace, workspace.type<FieldNote>(), note, {"deal", "product", "territory", "company", "competitor"}); !read) return read;
    note.kind = note.competitor.empty() ? NoteKind::Other : NoteKind::Competitor;
    if (call.has("--kind")) {
        const auto kind = chosen<NoteKind>(noteKindChoices, call, "--kind");
        if (!kind) return kind.error();
        note.kind = *kind;
    }
    const auto added = addFieldNote(workspace, note);
    if (!added) return added.error();
    call.out.answer(noteNode(workspace, *workspace.store().find<FieldNote>(*added)), std::to_string(*added));
    return Done{};
}

// --- radar

constexpr std::array radarOptions{
    Option{"--weeks", "N", "up to this one; as it comes: 12"}, Option{"--by", "LIST", "rows: territory, product, kind; as it comes: territory,kind"},
    Option{"--kind", "KIND", "these notes alone"}, Option{"--territory", "TERRITORY", "those of it"}, Option{"--product", "PRODUCT", "those about it"},
    Option{"--new-days", "N", "how long something counts as first seen; as it comes: 14"}};

Result<RadarAsk> askedBy(const Call& call, Workspace& workspace) {
    RadarAsk ask;
    const auto weeks = call.has("--weeks") ? wholeNamed(call.value("--weeks"), 1, 520) : Result<int>(ask.heat.weeks);
    const auto days = call.has("--new-days") ? wholeNamed(call.value("--new-days"), 1, 3650) : Result<int>(ask.firstSeenDays);
    const auto kind = chosen<NoteKind>(noteKindChoices, call, "--kind");
    FieldNote places;
    const Answer read = readOptions(call, workspace, workspace.type<FieldNote>(), places, {"territory", "product"});
    for (const auto* fault : {weeks ? nullptr : &weeks.error(), days ? nullptr : &days.error(), kind ? nullptr : &kind.error(), read ? nullptr : &read.error()})
        if (fault) return *fault;
    ask.heat.weeks = *weeks;
    ask.firstSeenDays = *days;
    if (call.has("--kind")) ask.heat.kind = *kind;
    if (places.territory) ask.heat.territory = places.territory.id;
    if (places.product) ask.heat.product = places.product.id;
    if (!call.has("--by")) return ask;
    ask.heat.byTerritory = ask.heat.byProduct = ask.heat.byKind = false;
    for (const std::string& by : splitAtCommas(call.value("--by"))) {
        if (by == "territory") ask.heat.byTerritory = true;
        else if (by == "product") ask.heat.byProduct = true;
        else if (by == "kind") ask.heat.byKind = true;
        else return Error{Error::Usage, "--by takes territory, product and kind, not \"" + by + "\"."};
    }
    return ask;
}

// What lists the notes of a row.
std::string whereOf(const HeatKey& key, const RadarAsk& ask, Date first, Date last) {
    std::string where = "at>=" + dateText(first) + " at<=" + dateText(last);
    const auto add = [&](std::string_view field, std::int64_t id) { where.append(" ").append(field).append(":").append(id ? std::to_string(id) : "none"); };
    if (ask.heat.byTerritory || ask.heat.territory) add("territory", ask.heat.territory.value_or(key.territory));
    if (ask.heat.byProduct || ask.heat.product) add("product", ask.heat.product.value_or(key.product));
    if (const auto kind = ask.heat.kind ? ask.heat.kind : key.kind) where.append(" kind:").append(nameOf(*kind));
    return where;
}

Node rowNode(const RadarRow& row, const RadarAsk& ask, const RadarView& view, Date today) {
    Node node = object(), counts = list();
    if (ask.heat.byTerritory) node.add("territory", id(row.row.key.territory)), node.add("territory_name", textOrNull(row.territory));
    if (ask.heat.byProduct) node.add("product", id(row.row.key.product)), node.add("product_name", textOrNull(row.product));
    if (row.row.key.kind) node.add("kind", text(nameOf(*row.row.key.kind)));
    for (const auto& week : row.row.weeks) counts.add(number(static_cast<std::int64_t>(week.size())));
    node.add("counts", std::move(counts));
    node.add("total", number(static_cast<std::int64_t>(row.row.total())));
    node.add("unanswered", number(static_cast<std::int64_t>(row.unanswered)));
    node.add("where", text(whereOf(row.row.key, ask, view.weeks.front(), today)));
    return node;
}
Node seenNode(const FirstSeen& seen, const RadarNote& note) {
    Node node = object(), what = list();
    for (const auto& [is, word] : {std::pair{seen.kind, "kind"}, {seen.competitor, "competitor"}, {seen.product, "product"}})
        if (is) what.add(text(word));
    node.add("note", id(note.note.id));
    node.add("day", text(dateText(note.fact.day)));
    node.add("territory", textOrNull(note.territory));
    node.add("new", std::move(what));
    node.add("kind", text(nameOf(note.note.kind)));
    node.add("competitor", textOrNull(note.note.competitor));
    node.add("product", textOrNull(note.product));
    node.add("text", text(note.note.text));
    return node;
}
Node answerNode(const RadarAnswer& one) {
    Node node = object();
    node.add("answer", id(one.answer.id));
    node.add("kind", text(nameOf(one.answer.kind)));
    node.add("territory", textOrNull(one.territory));
    node.add("product", textOrNull(one.product));
    node.add("competitor", textOrNull(one.answer.competitor));
    node.add("text", text(one.answer.text));
    node.add("by", textOrNull(one.owner));
    node.add("valid_until", dateOrNull(one.answer.validUntil));
    node.add("in_force", flag(one.inForce));
    node.add("deals", number(static_cast<std::int64_t>(one.deals)));
    node.add("told", number(static_cast<std::int64_t>(one.told)));
    node.add("read", number(static_cast<std::int64_t>(one.read)));
    return node;
}

// A column a week.
void printCounts(Call& call, const RadarView& view, const RadarAsk& ask) {
    std::vector<std::string> keys;
    if (ask.heat.byTerritory) keys.emplace_back("territory");
    if (ask.heat.byProduct) keys.emplace_back("product");
    if (ask.heat.byKind) keys.emplace_back("kind");
    for (const Date week : view.weeks) keys.push_back(call.out.forPeople() ? dateText(week).substr(5) : dateText(week));
    keys.insert(keys.end(), {"total", "unanswered"});
    RowPrinter rows(call.out, keys);
    for (const RadarRow& row : view.rows) {
        std::vector<Node> cells;
        if (ask.heat.byTerritory) cells.push_back(textOrNull(row.territory));
        if (ask.heat.byProduct) cells.push_back(textOrNull(row.product));
        if (ask.heat.byKind) cells.push_back(text(nameOf(*row.row.key.kind)));
        for (const auto& week : row.row.weeks) cells.push_back(number(static_cast<std::int64_t>(week.size())));
        cells.push_back(number(static_cast<std::int64_t>(row.row.total())));
        cells.push_back(number(static_cast<std::int64_t>(row.unanswered)));
        rows.add(std::move(cells));
    }
    rows.end();
}

Answer radar(Call& call, Workspace& workspace) {
    const auto ask = askedBy(call, workspace);
    if (!ask) return ask.error();
    const RadarView view = radarOf(workspace, *ask);
    Node all = object(), weeks = list(), rows = list(), seen = list(), answers = list();
    for (const Date week : view.weeks) weeks.add(text(dateText(week)));
    for (const RadarRow& row : view.rows) rows.add(rowNode(row, *ask, view, workspace.today()));
    for (const FirstSeen& one : view.firstSeen) seen.add(seenNode(one, view.notes[one.note]));
    for (const RadarAnswer& one : view.answers) answers.add(answerNode(one));
    all.add("weeks", std::move(weeks));
    all.add("rows", std::move(rows));
    all.add("first_seen", std::move(seen));
    all.add("answers", std::move(answers));
    if (call.out.form() == Form::Json || call.out.form() == Form::JsonLines) return call.out.object(all), Answer(Done{});
    printCounts(call, view, *ask);
    for (const std::size_t part : {std::size_t{2}, std::size_t{3}})
        if (call.out.forPeople() && !all.items[part].items.empty()) call.out.line({}), printRows(call.out, all.items[part]);
    return Done{};
}

// --- radar answer

constexpr std::array answerOptions{
    Option{"--kind", "KIND", "what it answers: lead_quality, objection, competitor, price, need, content_gap, other"}, Option{"--territory", "TERRITORY", "for deals there, and in its parts"},
    Option{"--product", "PRODUCT", "for deals about it"}, Option{"--competitor", "NAME", "to what is said about this one alone"},
    Option{"--until", "DAY", "the last day on which it holds"}, Option{"--dry-run", "", "show which deals and people it reaches; write nothing"}};

void printReach(Call& call, Workspace& workspace, const FieldAnswer& answer) {
    RowPrinter rows(call.out, {"deal", "name", "owner"});
    for (const auto& [owner, deals] : reachOf(workspace, answer))
        for (const std::int64_t deal : deals) rows.add({id(deal), text(titleOf(workspace, Deal::type.name, deal)), textOrNull(titleOf(workspace, User::type.name, owner))});
    rows.end();
}
Answer answer(Call& call, Workspace& workspace) {
    if (!call.has("--kind")) return Error{Error::Usage, "Say --kind; see 'tilthctl help radar answer'."};
    const auto kind = chosen<NoteKind>(noteKindChoices, call, "--kind");
    if (!kind) return kind.error();
    FieldAnswer one;
    one.text = words(call);
    one.kind = *kind;
    if (const Answer read = readOptions(call, workspace, workspace.type<FieldAnswer>(), one, {"territory", "product", "competitor"}); !read) return read;
    const auto until = dayOption(call, workspace, "--until");
    if (!until) return until.error();
    one.validUntil = *until;
    if (call.has("--dry-run")) {
        if (const auto ok = checkAnswer(one); !ok) return ok.error();
        return printReach(call, workspace, one), Answer(Done{});
    }
    const auto pinned = call.chinese() ? pinAnswer(workspace, one, "请阅读答复：") : pinAnswer(workspace, one);
    if (!pinned) return pinned.error();
    Node node = object();
    node.add("answer", id(pinned->answer));
    node.add("revision", id(pinned->revision));
    node.add("deals", number(static_cast<std::int64_t>(pinned->deals)));
    node.add("told", number(static_cast<std::int64_t>(pinned->told)));
    call.out.answer(node, "Answered; open deals reached: " + std::to_string(pinned->deals) + ", people told: " + std::to_string(pinned->told));
    return Done{};
}

constexpr std::array table{
    Command{.verb = "note add", .arguments = "TEXT...", .about = "Note what was heard at a customer", .least = 1, .most = anyNumber, .options = noteOptions, .inWorkspace = addNote,
            .more = "Notes are records (type field_note) and are listed and changed like all others."},
    Command{.verb = "radar", .arguments = "", .about = "What the field hears: notes by territory, kind and week, what is new, and the answers", .least = 0, .most = 0,
            .options = radarOptions, .inWorkspace = radar, .more = "As JSON each row has the query that lists its notes. First seen: nothing of the sort in the whole history of the territory."},
    Command{.verb = "radar answer", .arguments = "TEXT...", .about = "Answer a kind of note in a territory or about a product; who owns matching deals is told", .least = 1, .most = anyNumber,
            .options = answerOptions, .inWorkspace = answer, .more = "Each owner of open deals that it reaches gets a task for today and a reminder; one undo takes all of it back."},
};

}

std::span<const Command> radarCommands() { return table; }

}
