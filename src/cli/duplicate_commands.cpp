// SPDX-License-Identifier: MIT
// Verbs about records that are in twice.
#include "app/duplicate_verdicts.h"
#include "cli/types.h"
#include <algorithm>
#include <array>
#include <cstdio>

namespace tilth::cli {
namespace {

constexpr std::array findOptions{
    Option{"--limit", "N", "at most so many pairs; as it comes: 50"},
    Option{"--least", "L", "likeness from which pairs are shown, 0 to 1; as it comes: 0.8"},
};

Node likenessNode(double value) {
    char words[16];
    std::snprintf(words, sizeof words, "%.4f", value);
    return {Node::Number, words};
}

Node pairNode(Workspace& workspace, const EntityType& type, const DuplicatePair& pair) {
    Node node = object(), reasons = list();
    node.add("a", id(pair.a));
    node.add("a_name", text(titleOf(workspace, type.name, pair.a)));
    node.add("b", id(pair.b));
    node.add("b_name", text(titleOf(workspace, type.name, pair.b)));
    node.add("likeness", likenessNode(pair.likeness));
    for (const Evidence what : pair.reasons) reasons.add(text(evidenceChoices[static_cast<std::size_t>(what)].name));
    node.add("reasons", std::move(reasons));
    return node;
}

Result<double> leastOf(const Call& call) {
    if (!call.has("--least")) return likelyDuplicate;
    char* end = nullptr;
    const std::string word = call.value("--least");
    const double least = std::strtod(word.c_str(), &end);
    if (word.empty() || *end || !(least >= 0 && least <= 1)) return Error{Error::Usage, "--least is a likeness from 0 to 1, not \"" + word + "\"."};
    return least;
}

Answer duplicates(Call& call, Workspace& workspace) {
    const Result<NamedType> type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    const Result<double> least = leastOf(call);
    if (!least) return least.error();
    const Result<std::int64_t> limit = numberOption(call.arguments, "--limit", 50);
    if (!limit) return limit.error();
    const auto found = findDuplicates(workspace, *type->type, *least);
    if (!found) return found.error();
    Node pairs = list();
    for (const DuplicatePair& pair : *found) {
        if (static_cast<std::int64_t>(pairs.items.size()) >= *limit) break;
        pairs.add(pairNode(workspace, *type->type, pair));
    }
    printRows(call.out, pairs);
    return Done{};
}

Result<std::vector<std::int64_t>> idsNamed(const Call& call, Workspace& workspace, const EntityType& type) {
    std::vector<std::int64_t> ids;
    for (std::size_t n = 1; n < call.arguments.words.size(); ++n) {
        const Result<std::int64_t> id = resolveId(workspace, type, call.word(n));
        if (!id) return id.error();
        ids.push_back(*id);
    }
    return ids;
}

Answer merge(Call& call, Workspace& workspace) {
    const Result<NamedType> type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    const auto ids = idsNamed(call, workspace, *type->type);
    if (!ids) return ids.error();
    return printRevision(call, mergeRecords(workspace, *type->type, ids->front(), std::span(*ids).subspan(1)), "Merged");
}

Answer apart(Call& call, Workspace& workspace) {
    const Result<NamedType> type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    const auto ids = idsNamed(call, workspace, *type->type);
    if (!ids) return ids.error();
    return printRevision(call, tellApart(workspace, *type->type, *ids), "Told apart");
}

constexpr std::array table{
    Command{.verb = "duplicates", .arguments = "TYPE", .about = "Leads, contacts or companies that are probably in twice, with the reasons", .least = 1, .most = 1,
            .options = findOptions, .inWorkspace = duplicates},
    Command{.verb = "merge", .arguments = "TYPE KEEP OTHER ...", .about = "Make one record of several", .least = 3, .most = anyNumber, .inWorkspace = merge,
            .more = "What KEEP does not have comes from the others; what pointed to them points to KEEP."},
    Command{.verb = "apart", .arguments = "TYPE ONE OTHER ...", .about = "Say that records are not the same: they are shown as duplicates no more", .least = 3, .most = anyNumber,
            .inWorkspace = apart},
};

}

std::span<const Command> duplicateCommands() { return table; }

}
