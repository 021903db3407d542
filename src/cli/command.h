// SPDX-License-Identifier: MIT
// A verb: what it is called, takes and does. The table of verbs makes help, man page and completion as well.
#pragma once
#include "app/workspace.h"
#include "cli/arguments.h"
#include "cli/output.h"

namespace tilth::cli {

/// What a verb is called with.
struct Call {
    const Arguments& arguments;
    Output& out;
    std::string place;                      // of the workspace: file or URL
    Workspace::Options options;             // of opening one
    std::string language{"en"};             // of texts that are kept in both
    bool chinese() const { return language.starts_with("zh"); }

    const std::string& word(std::size_t n) const { return arguments.words[n]; }
    std::string optionalWord(std::size_t n) const { return n < arguments.words.size() ? arguments.words[n] : std::string{}; }
    bool has(std::string_view option) const { return arguments.has(option); }
    std::string value(std::string_view option) const { return arguments.value(option); }
};

using Answer = Result<Done>;

inline constexpr std::size_t anyNumber = 1'000'000;

struct Command {
    std::string_view verb;                  // one word or two: "config get"
    std::string_view arguments;             // "TYPE ID [FIELD]"
    std::string_view about;                 // one line
    std::size_t least, most;                // how many arguments
    std::span<const Option> options{};
    Answer (*inWorkspace)(Call&, Workspace&) = nullptr;     // one of the two
    Answer (*alone)(Call&) = nullptr;
    std::string_view more{};                // further sentences for its own help
    bool checkLater = false;                // opens what was not closed without looking for damage first: it does so itself
};

// The tables of verbs, a file each.
std::span<const Command> workspaceCommands();
std::span<const Command> backupCommands();
std::span<const Command> journalCommands();
std::span<const Command> recordCommands();
std::span<const Command> listCommands();
std::span<const Command> fileCommands();
std::span<const Command> scoreCommands();
std::span<const Command> predictCommands();
std::span<const Command> duplicateCommands();
std::span<const Command> slaCommands();
std::span<const Command> radarCommands();
std::span<const Command> privacyCommands();
std::span<const Command> segmentCommands();
std::span<const Command> leadCommands();
std::span<const Command> methodCommands();
std::span<const Command> campaignCommands();
std::span<const Command> planCommands();
std::span<const Command> reportCommands();
std::span<const Command> exchangeCommands();
std::span<const Command> activityCommands();
std::span<const Command> reminderCommands();
std::span<const Command> setCommands();
std::span<const Command> calendarCommands();
std::span<const Command> holidayCommands();
std::span<const Command> showCommands();
std::span<const Command> helpCommands();

std::span<const Option> globalOptions();
std::vector<Command> allCommands();
/// The verb of one or two words that the words begin with; null: none.
const Command* findCommand(std::span<const Command> commands, std::span<const std::string> words);

/// Standard error, for people: progress, warnings, reasons.
void say(std::string_view line);

}
