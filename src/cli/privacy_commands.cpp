// SPDX-License-Identifier: MIT
// Verbs about people's rights: consent, suppression, erasure.
#include "app/consent.h"
#include "app/erasure.h"
#include "app/links.h"
#include "cli/types.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

constexpr std::array eraseOptions{Option{"--dry-run", "", "say what would be erased, change nothing"},
                                  Option{"--suppress", "", "never write to the person's addresses again"}};

Node wordsNode(const std::vector<FoundWord>& words) {
    Node all = list();
    for (const FoundWord& word : words) {
        Node node = object();
        node.add("type", text(word.type));
        node.add("id", id(word.id));
        node.add("field", text(word.field));
        all.add(std::move(node));
    }
    return all;
}
Node peopleNode(const std::vector<PersonRecord>& people) {
    Node all = list();
    for (const PersonRecord& person : people) {
        Node node = object();
        node.add("type", text(person.type));
        node.add("id", id(person.id));
        all.add(std::move(node));
    }
    return all;
}
std::string sentence(std::string_view before, std::size_t count, std::string_view after) {
    return std::string(before) + std::to_string(count) + std::string(after);
}
// One record is the one that was asked for.
void tellRecords(Call& call, const ErasureReport& report, bool dryRun) {
    if (report.people.size() < 2) return;
    std::string records;
    for (const PersonRecord& person : report.people) records.append(records.empty() ? "" : ", ").append(person.type + " " + std::to_string(person.id));
    call.out.line(sentence(dryRun ? "The person is in " : "The person was in ", report.people.size(), dryRun ? " records, which go together: " : " records, which went together: ") + records + ".");
}
void tellPeople(Call& call, const ErasureReport& report, bool dryRun) {
    tellRecords(call, report, dryRun);
    const std::string would = dryRun ? "Would empty " : "Emptied ";
    call.out.line(sentence(would, report.emptied.size(), " fields of the person") + sentence(" and clean ", report.redacted.size(), " texts of other records."));
    if (!dryRun) call.out.line(sentence("Cleaned ", static_cast<std::size_t>(report.journalEntries), " entries of the journal."));
    for (const FoundWord& word : report.sameName)
        call.out.line("The same name stands in " + word.type + " " + std::to_string(word.id) + ", " + word.field + ": look whether it is the same person.");
    if (!report.remains.empty()) call.out.line("Not all is gone: " + report.remains);
}

Answer erase(Call& call, Workspace& workspace) {
    const Result<NamedType> type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    const auto gone = idIn(call.word(1));                                   // perhaps removed: the journal still knows it
    Result<std::int64_t> record = resolveId(workspace, *type->type, call.word(1));
    if (!record && gone) record = *gone;
    if (!record) return record.error();
    const bool dryRun = call.has("--dry-run");
    const auto report = erasePerson(workspace, *type->type, *record, {dryRun, call.has("--suppress"), erasureList(), true});
    if (!report) return report.error();
    if (call.out.forPeople()) return tellPeople(call, *report, dryRun), Done{};
    Node answer = object();
    answer.add("records", peopleNode(report->people));
    answer.add("emptied", wordsNode(report->emptied));
    answer.add("redacted", wordsNode(report->redacted));
    answer.add("same_name", wordsNode(report->sameName));
    answer.add("journal_entries", number(report->journalEntries));
    answer.add("revision", id(report->revision));
    answer.add("remains", textOrNull(report->remains));
    call.out.object(answer);
    return Done{};
}

// --- consent

constexpr std::array consentOptions{
    Option{"--purpose", "P", "marketing (as it comes), calls, tracking"}, Option{"--basis", "B", "consent (as it comes), contract, legitimate_interest, legal_duty"},
    Option{"--wording", "TEXT", "which version of which text"},           Option{"--source", "TEXT", "the form, card or call"},
    Option{"--at", "INSTANT", "when; as it comes: now"}};
constexpr std::array purposeOption{consentOptions[0]};
constexpr std::array reasonOption{Option{"--reason", "R", "asked (as it comes), bounced, complained"}};

Answer answered(Call& call, Workspace& workspace, ConsentState state) {
    const auto purpose = chosen<ConsentPurpose>(consentPurposeChoices, call, "--purpose");
    if (!purpose) return purpose.error();
    const auto basis = chosen<LegalBasis>(legalBasisChoices, call, "--basis");
    if (!basis) return basis.error();
    const auto at = instantOption(call, workspace, "--at");
    if (!at) return at.error();
    return printRevision(call, recordConsent(workspace, {call.word(0), *purpose, state, *basis, call.value("--wording"), call.value("--source"), *at}), "Recorded");
}
Answer grant(Call& call, Workspace& workspace) { return answered(call, workspace, ConsentState::Granted); }
Answer refuse(Call& call, Workspace& workspace) { return answered(call, workspace, ConsentState::Refused); }
Answer withdraw(Call& call, Workspace& workspace) { return answered(call, workspace, ConsentState::Withdrawn); }

std::string_view nameOf(std::span<const Choice> choices, auto value) { return choices[static_cast<std::size_t>(value)].name; }

Answer showConsent(Call& call, Workspace& workspace) {
    RowPrinter rows(call.out, {"at", "purpose", "answer", "basis", "wording", "source"});
    for (const auto& evidence : consentOf(workspace, call.word(0)))
        rows.add({text(timeText(evidence->at)), text(nameOf(consentPurposeChoices, evidence->purpose)), text(nameOf(consentStateChoices, evidence->state)),
                  text(nameOf(legalBasisChoices, evidence->basis)), text(evidence->wording), text(evidence->source)});
    rows.end();
    return Done{};
}

Answer checkContact(Call& call, Workspace& workspace) {
    const auto purpose = chosen<ConsentPurpose>(consentPurposeChoices, call, "--purpose");
    if (!purpose) return purpose.error();
    const Result<Done> may = mayContact(workspace, call.word(0), *purpose);
    if (!may && may.error().code != Error::Refused) return may.error();
    Node answer = object();
    answer.add("allowed", flag(bool(may)));
    answer.add("why", may ? Node{} : text(may.error().text));
    call.out.object(answer);
    return Done{};
}

Answer suppressAddress(Call& call, Workspace& workspace) {
    const auto reason = chosen<SuppressionReason>(suppressionReasonChoices, call, "--reason");
    if (!reason) return reason.error();
    return printRevision(call, suppress(workspace, call.word(0), *reason), "Suppressed");
}

constexpr std::array table{
    Command{.verb = "erase", .arguments = "TYPE ID", .about = "Take a person out of every record, the journal and the file, for good", .least = 2, .most = 2,
            .options = eraseOptions, .inWorkspace = erase,
            .more = "Every lead and contact with the person's e-mail address goes together with the one that is named. The records stay without the person, so that figures stay right. Copies made before still hold the person; restoring one on this computer erases again."},
    Command{.verb = "consent grant", .arguments = "ADDRESS", .about = "Record that somebody agreed, to which words and where", .least = 1, .most = 1,
            .options = consentOptions, .inWorkspace = grant},
    Command{.verb = "consent refuse", .arguments = "ADDRESS", .about = "Record that somebody refused", .least = 1, .most = 1, .options = consentOptions, .inWorkspace = refuse},
    Command{.verb = "consent withdraw", .arguments = "ADDRESS", .about = "Record that somebody took consent back", .least = 1, .most = 1,
            .options = consentOptions, .inWorkspace = withdraw},
    Command{.verb = "consent show", .arguments = "ADDRESS", .about = "All evidence for an address, oldest first", .least = 1, .most = 1, .inWorkspace = showConsent},
    Command{.verb = "consent check", .arguments = "ADDRESS", .about = "Whether a message may go out now, and why not", .least = 1, .most = 1,
            .options = purposeOption, .inWorkspace = checkContact},
    Command{.verb = "suppress", .arguments = "ADDRESS", .about = "Never write to or call an address again; only its hash is kept", .least = 1, .most = 1,
            .options = reasonOption, .inWorkspace = suppressAddress},
};

}

std::span<const Command> privacyCommands() { return table; }

}
