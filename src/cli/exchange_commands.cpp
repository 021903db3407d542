// SPDX-License-Identifier: MIT
// Verbs that exchange calendars with other programs: files, subscriptions, servers.
#include "app/ical_records.h"
#include "cli/types.h"
#include <array>

namespace tilth::cli {
namespace {

// --- one file with everything

constexpr std::array exportOptions{
    Option{"--from", "DAY", "what happens from then on"},
    Option{"--to", "DAY", "... and up to then, that day included"},
    Option{"--layer", "LAYERS", "campaign, activity, term; as it comes: campaign,activity"},
};

// --from and --to in any form of a day; without one of them: a year from the other.
Result<std::optional<DateRange>> rangeOf(const Call& call, Date today) {
    std::optional<Date> from, to;
    for (const auto& [option, into] : {std::pair{"--from", &from}, std::pair{"--to", &to}}) {
        if (!call.has(option)) continue;
        const Result<DateRange> read = parseRange(call.value(option), today);
        if (!read) return Error{Error::Usage, std::string(option) + ": " + read.error().text};
        *into = into == &from ? read->first : read->last;
    }
    if (!from && !to) return std::optional<DateRange>{};
    const DateRange range{from ? *from : addMonths(*to, -12), to ? *to : addMonths(*from, 12)};
    if (range.last < range.first) return Error{Error::Usage, "--to is before --from."};
    return std::optional{range};
}

Answer exportAll(Call& call, Workspace& workspace) {
    const auto range = rangeOf(call, workspace.today());
    if (!range) return range.error();
    const Result<std::int64_t> entries = exportCalendar(workspace, {call.word(0), *range, splitAtCommas(call.value("--layer"))});
    if (!entries) return entries.error();
    Node answer = object();
    answer.add("file", text(call.word(0)));
    answer.add("entries", number(*entries));
    call.out.answer(answer, std::to_string(*entries) + " entries in " + call.word(0));
    return Done{};
}

constexpr std::array table{
    Command{.verb = "calendar export", .arguments = "FILE.ics", .about = "Write everything dated into a calendar file", .least = 1, .most = 1,
            .options = exportOptions, .inWorkspace = exportAll},
};

}

std::span<const Command> exchangeCommands() { return table; }

}
