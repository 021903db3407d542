// SPDX-License-Identifier: MIT
// Verbs about what happens to leads and deals: hand-off, BANT, conversion, stages.
#include "app/deals.h"
#include "app/leads.h"
#include "cli/types.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

Result<std::int64_t> leadOf(Call& call, Workspace& workspace) { return resolveId(workspace, workspace.type<Lead>(), call.word(0)); }

// --- BANT

Result<std::optional<std::int64_t>> letter(const std::string& value) {
    if (value.empty() || value == "none" || value == "?") return std::optional<std::int64_t>{};
    if (value.size() == 1 && value[0] >= '0' && value[0] <= '3') return std::optional<std::int64_t>{value[0] - '0'};
    return Error{Error::Refused, "\"" + value + "\" is not 0, 1, 2, 3 or none."};
}

Answer printBant(Call& call, const Lead& lead) {
    const Bant bant = bantOf(lead);
    Node answer = object(), gaps = list();
    for (const BantLetter& l : bantLetters()) answer.add(std::string(l.key), lead.*l.member ? number(*(lead.*l.member)) : Node{});
    for (const std::string_view gap : bant.gaps) gaps.add(text(gap));
    answer.add("low", number(bant.low));
    answer.add("high", number(bant.high));
    answer.add("grade", text(bant.grade));
    answer.add("gaps", std::move(gaps));
    call.out.object(answer);
    return Done{};
}

Answer bant(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = leadOf(call, workspace);
    if (!lead) return lead.error();
    const Result<Arguments::Pairs> pairs = call.arguments.pairsFrom(1);
    if (!pairs) return pairs.error();
    std::map<std::string, std::optional<std::int64_t>> letters;
    for (const auto& [key, value] : *pairs) {
        if (std::ranges::find(bantLetters(), key, &BantLetter::key) == bantLetters().end())
            return Error{Error::Usage, "\"" + key + "\" is none of budget, authority, need, timeline."};
        const Result<std::optional<std::int64_t>> read = letter(value);
        if (!read) return Error{read.error().code, key + ": " + read.error().text, key};
        letters[key] = *read;
    }
    if (!letters.empty())
        if (const Result<std::int64_t> set = setBant(workspace, *lead, letters); !set) return set.error();
    const Result<Record> now = loadRecord(workspace, workspace.type<Lead>(), *lead);
    return now ? printBant(call, static_cast<const Lead&>(**now)) : Answer(now.error());
}

// --- hand-off

using Step = Result<std::int64_t> (*)(Workspace&, std::int64_t);

template <Step step> Answer plainStep(Call& call, Workspace& workspace, std::string_view words) {
    const Result<std::int64_t> lead = leadOf(call, workspace);
    return lead ? printRevision(call, step(workspace, *lead), words) : Answer(lead.error());
}
Answer mql(Call& call, Workspace& workspace) { return plainStep<handOver>(call, workspace, "Handed over to sales"); }
Answer accept(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = leadOf(call, workspace);
    if (!lead) return lead.error();
    const Result<std::int64_t> accepted = acceptLead(workspace, *lead);
    const auto now = accepted ? workspace.store().find<Lead>(*lead) : nullptr;
    const bool stays = now && now->owner != Link{workspace.user().id};
    return printRevision(call, accepted, stays ? "Accepted; it stays with " + titleOf(workspace, "user", now->owner.id) + ", who was given it" : "Accepted");
}
Answer qualify(Call& call, Workspace& workspace) { return plainStep<qualifyLead>(call, workspace, "Qualified"); }

constexpr std::array rejectOptions{Option{"--reason", "REASON", "why: \"Too small\", \"Wrong timing\" ..."},
                                   Option{"--note", "TEXT", "what else there is to say"}};
Answer reject(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = leadOf(call, workspace);
    if (!lead) return lead.error();
    return printRevision(call, rejectLead(workspace, *lead, call.value("--reason"), call.value("--note")), "Rejected");
}

constexpr std::array recycleOptions{Option{"--until", "DAY", "when it comes back: 2026-12-01, +30d, next_month"}};
Answer recycle(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = leadOf(call, workspace);
    if (!lead) return lead.error();
    if (!call.has("--until")) return Error{Error::Usage, "Say when the lead comes back: --until 2026-12-01"};
    const Result<DateRange> until = parseRange(call.value("--until"), workspace.today());
    if (!until) return Error{Error::Usage, "--until: " + until.error().text};
    return printRevision(call, recycleLead(workspace, *lead, until->first), "Recycled until " + dateText(until->first));
}

// --- conversion

constexpr std::array convertOptions{
    Option{"--company", "ID|new", "the company that it belongs to"}, Option{"--contact", "ID|new", "the contact that it is"},
    Option{"--deal", "NAME|ID", "name of a new deal, or an existing one"}, Option{"--amount", "AMOUNT", "of the new deal"},
    Option{"--currency", "CODE", "of the amount"},                  Option{"--close", "DAY", "expected close of the new deal"},
    Option{"--no-deal", "", "contact and company only"},
};

// An existing record, or 0 where a new one is wanted.
Result<std::int64_t> chosen(const Call& call, Workspace& workspace, std::string_view option, const EntityType& type) {
    const std::string word = call.value(option);
    return word.empty() || word == "new" ? Result<std::int64_t>(0) : resolveId(workspace, type, word);
}

// "--deal 7345": an existing one; any other words name a new one.
void chooseDeal(const Call& call, Workspace& workspace, ConversionChoice& choice) {
    choice.noDeal = call.has("--no-deal");
    const std::string word = call.value("--deal");
    const bool digits = !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    const Result<std::int64_t> existing = digits ? resolveId(workspace, workspace.type<Deal>(), word) : Result<std::int64_t>(0);
    if (existing && *existing) choice.deal = *existing;
    else choice.dealName = word;
}

Result<ConversionChoice> conversionChoice(const Call& call, Workspace& workspace) {
    ConversionChoice choice;
    const Result<std::int64_t> company = chosen(call, workspace, "--company", workspace.type<Company>());
    const Result<std::int64_t> contact = chosen(call, workspace, "--contact", workspace.type<Contact>());
    if (!company) return company.error();
    if (!contact) return contact.error();
    choice.company = *company;
    choice.contact = *contact;
    choice.currency = call.has("--currency") ? call.value("--currency") : workspace.currency();
    chooseDeal(call, workspace, choice);
    const EntityType& type = workspace.type<Deal>();
    const Result<Value> amount = fromText(type.at("amount"), call.value("--amount"), {choice.currency});
    const Result<Value> close = fromText(type.at("close_date"), call.value("--close"));
    if (!amount) return amount.error();
    if (!close) return close.error();
    choice.amount = Kept<std::optional<Money>>::unpack(*amount);
    choice.closeDate = Kept<std::optional<Date>>::unpack(*close);
    return choice;
}

Answer convertLeadVerb(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = leadOf(call, workspace);
    if (!lead) return lead.error();
    const Result<ConversionChoice> choice = conversionChoice(call, workspace);
    if (!choice) return choice.error();
    const Result<Converted> made = convertLead(workspace, *lead, *choice);
    if (!made) return made.error();
    Node answer = object();
    answer.add("revision", id(made->revision));
    answer.add("contact", id(made->contact));
    answer.add("company", id(made->company));
    answer.add("deal", id(made->deal));
    call.out.object(answer);
    return Done{};
}

// --- deals

constexpr std::array moveOptions{Option{"--reason", "REASON", "why it is lost"}, Option{"--note", "TEXT", "what else there is to say"}};

// A stage by its name in the deal's own pipeline, "won", "lost", or by id.
Result<std::int64_t> stageOf(Workspace& workspace, std::int64_t deal, const std::string& word) {
    const std::shared_ptr<Deal> found = workspace.store().find<Deal>(deal);
    if (!found) return Error{Error::NotFound, "There is no such deal."};
    Result<std::int64_t> named = stageNamed(workspace, found->pipeline.id, word);
    if (named) return named;
    const Result<std::int64_t> byId = resolveId(workspace, workspace.type<Stage>(), word);
    return byId ? byId : named;
}

Answer dealMove(Call& call, Workspace& workspace) {
    const Result<std::int64_t> deal = resolveId(workspace, workspace.type<Deal>(), call.word(0));
    if (!deal) return deal.error();
    const Result<std::int64_t> stage = stageOf(workspace, *deal, call.word(1));
    if (!stage) return stage.error();
    return printRevision(call, moveDeal(workspace, *deal, *stage, call.value("--reason"), call.value("--note")),
                         "Moved to " + titleOf(workspace, Stage::type.name, *stage));
}

constexpr std::array table{
    Command{.verb = "lead bant", .arguments = "ID [budget=0..3 authority=.. need=.. timeline=..]", .about = "Show or fill in the BANT card",
            .least = 1, .most = 5, .inWorkspace = bant, .more = "What is unknown is a gap and not 0; \"none\" makes a letter unknown again."},
    Command{.verb = "lead mql", .arguments = "ID", .about = "Hand a lead over to sales by hand", .least = 1, .most = 1, .inWorkspace = mql},
    Command{.verb = "lead accept", .arguments = "ID", .about = "Sales takes the lead", .least = 1, .most = 1, .inWorkspace = accept},
    Command{.verb = "lead reject", .arguments = "ID --reason REASON", .about = "Sales gives the lead back", .least = 1, .most = 1,
            .options = rejectOptions, .inWorkspace = reject},
    Command{.verb = "lead recycle", .arguments = "ID --until DAY", .about = "Put the lead to sleep until a day", .least = 1, .most = 1,
            .options = recycleOptions, .inWorkspace = recycle},
    Command{.verb = "lead qualify", .arguments = "ID", .about = "Make the lead an SQL; its BANT card must be good enough", .least = 1, .most = 1,
            .inWorkspace = qualify},
    Command{.verb = "lead convert", .arguments = "ID", .about = "Make contact, company and deal of a lead", .least = 1, .most = 1,
            .options = convertOptions, .inWorkspace = convertLeadVerb, .more = "One revision, taken back by one \"tilthctl undo\"."},
    Command{.verb = "deal move", .arguments = "ID STAGE", .about = "Move a deal to a stage of its pipeline, to won or to lost", .least = 2, .most = 2,
            .options = moveOptions, .inWorkspace = dealMove},
};

}

std::span<const Command> leadCommands() { return table; }

}
