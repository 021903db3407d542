// SPDX-License-Identifier: MIT
// Verbs about reference sites.
#include "app/references.h"
#include "cli/account_commands.h"
#include "cli/types.h"
#include "core/model/deal.h"
#include <array>

namespace tilth::cli {
namespace {

std::string_view nameOf(ReferenceAudience audience) { return referenceAudienceChoices[static_cast<std::size_t>(audience)].name; }

Answer references(Call& call, Workspace& workspace) {
    RowPrinter rows(call.out, {"id", "name", "company", "audience", "uses", "recent", "last_used", "burnt_out"});
    for (const ReferenceCount& c : referenceCounts(workspace))
        rows.add({id(c.reference.id), text(c.reference.name), text(c.company), text(nameOf(c.reference.audience)), number(c.usage.uses), number(c.usage.recent), timeOrNull(c.usage.last), flag(c.burntOut)});
    rows.end();
    return Done{};
}

Answer dealReferences(Call& call, Workspace& workspace) {
    const auto deal = resolveId(workspace, workspace.type<Deal>(), call.word(0));
    if (!deal) return deal.error();
    const auto offered = offeredReferences(workspace, *deal);
    if (!offered) return offered.error();
    RowPrinter rows(call.out, {"id", "name", "company", "like", "audience", "uses", "recent", "burnt_out", "used_here", "says", "not_for"});
    for (const OfferedReference& o : *offered) {
        Node like = list();
        for (const SiteLikeness one : o.like) like.add(text(siteLikenessChoices[static_cast<std::size_t>(one)].name));
        rows.add({id(o.reference.id), text(o.reference.name), text(o.company), std::move(like), text(nameOf(o.reference.audience)), number(o.usage.uses), number(o.usage.recent), flag(o.burntOut),
                  timeOrNull(o.usedHere), textOrNull(o.reference.says), textOrNull(o.reference.notFor)});
    }
    rows.end();
    return Done{};
}

Answer dealRefer(Call& call, Workspace& workspace) {
    const auto deal = resolveId(workspace, workspace.type<Deal>(), call.word(0));
    if (!deal) return deal.error();
    const auto reference = resolveId(workspace, workspace.type<Reference>(), call.word(1));
    return reference ? printRevision(call, useReference(workspace, *reference, *deal), "Noted") : Answer(reference.error());
}

constexpr std::array table{
    Command{.verb = "references", .arguments = "", .about = "Reference sites with how often they were used", .least = 0, .most = 0, .inWorkspace = references,
            .more = "They are records (type reference) and are added and changed like all others. One that was used reference_uses times in reference_days days is burnt out."},
    Command{.verb = "deal references", .arguments = "ID", .about = "Reference sites that are like a deal's company, rested ones first", .least = 1, .most = 1, .inWorkspace = dealReferences,
            .more = "Alike by industry, size, product or territory. The deal's own company and references past their last day are left out."},
    Command{.verb = "deal refer", .arguments = "ID REFERENCE", .about = "Note that a reference site was used in a deal", .least = 2, .most = 2, .inWorkspace = dealRefer},
};

}

std::span<const Command> referenceCommands() { return table; }

}
