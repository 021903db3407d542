// SPDX-License-Identifier: MIT
#include "cli/program.h"
#include "app/backups.h"
#include "cli/account_commands.h"
#include "cli/command.h"
#include "cli/routing_commands.h"
#include "cli/standard_streams.h"
#include "cli/suggest.h"
#include "core/base/date.h"
#include <algorithm>
#include <array>
#include <cstdlib>
#include <exception>
#include <new>

namespace tilth::cli {
namespace {

enum Status { ok = 0, refused = 1, usage = 2, surroundings = 3 };

constexpr std::array options{
    Option{"-w", "WORKSPACE", "a *.tilth file or postgresql://user@host/db; default: $TILTH_WORKSPACE"},
    Option{"--as", "USER", "the acting user's login name; default: the workspace's first user"},
    Option{"--table", "", "print a table for people (as it comes)"},
    Option{"--json", "", "print one JSON document"},
    Option{"--jsonl", "", "print one JSON object a line"},
    Option{"--csv", "", "print CSV (RFC 4180: lines end in CR LF)"},
    Option{"--lang", "LANGUAGE", "en or zh_CN: language of texts that are kept in both"},
    Option{"--read-only", "", "open the workspace to be read; nothing of it is changed"},
    Option{"--help", "", "explain the verb"},
    Option{"--version", "", "print the version"},
};

struct FormName {
    std::string_view option;
    Form form;
};
constexpr std::array forms{FormName{"--table", Form::Table}, FormName{"--json", Form::Json}, FormName{"--jsonl", Form::JsonLines},
                           FormName{"--csv", Form::Csv}};

int statusOf(Error::Code code) {
    return code == Error::Usage ? usage : code == Error::Surroundings ? surroundings : refused;
}

Form formOf(const Arguments& arguments) {
    const auto chosen = std::ranges::find_if(forms, [&](const FormName& f) { return arguments.has(f.option); });
    return chosen == forms.end() ? Form::Table : chosen->form;
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

// TILTH_NOW stands in for the clock, so that a test sees the same figures every day.
Result<Workspace::Options> openingOptions(const Arguments& arguments) {
    Workspace::Options opening;
    opening.user = arguments.value("--as");
    opening.mode = arguments.has("--read-only") ? OpenMode::Read : OpenMode::Write;
    opening.backups = backupRoot();
    const std::string now = environment("TILTH_NOW");
    if (now.empty()) return opening;
    const Result<Time> at = parseTime(now);
    if (!at) return Error{Error::Usage, "TILTH_NOW: " + at.error().text};
    opening.nowMs = [ms = std::int64_t{at->time_since_epoch().count()} * 1000] { return ms; };
    return opening;
}

Arguments together(Arguments before, Arguments after) {
    for (auto& [name, values] : before.options) {
        std::vector<std::string>& all = after.options[name];
        all.insert(all.begin(), values.begin(), values.end());
    }
    return after;
}

Error wrongCount(const Command& command) {
    std::string words("The verb is used as: tilthctl ");
    words.append(command.verb).append(" ").append(command.arguments);
    return {Error::Usage, std::move(words)};
}

Answer runInWorkspace(Call& call, const Command& command) {
    if (call.place.empty()) return Error{Error::Usage, "Name the workspace: -w FILE.tilth, or set TILTH_WORKSPACE."};
    call.options.checkLater = command.checkLater;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(call.place, call.options);
    if (!workspace) return workspace.error();
    return command.inWorkspace(call, **workspace);
}

// The words after the verb, with the options given before it.
Result<Arguments> argumentsOf(const Command& command, const Arguments& before) {
    std::vector<Option> known(command.options.begin(), command.options.end());
    known.insert(known.end(), options.begin(), options.end());
    const std::size_t verbs = 1 + static_cast<std::size_t>(std::ranges::count(command.verb, ' '));
    Result<Arguments> after = readArguments(std::span(before.words).subspan(verbs), known);
    if (!after) return after;
    Arguments all = together(before, *std::move(after));
    if (all.has("--help")) return all;
    if (all.words.size() < command.least || all.words.size() > command.most) return wrongCount(command);
    return all;
}

Answer run(const Arguments& arguments, const Command& command, Output& out) {
    Result<Workspace::Options> opening = openingOptions(arguments);
    if (!opening) return opening.error();
    const std::string language = arguments.value("--lang", "en");
    if (std::ranges::count_if(forms, [&](const FormName& f) { return arguments.has(f.option); }) > 1) return Error{Error::Usage, "Ask for one form: --table, --json, --jsonl or --csv."};
    if (language != "en" && language != "zh_CN") return Error{Error::Usage, "--lang takes en or zh_CN."};
    Call call{arguments, out, arguments.value("-w", environment("TILTH_WORKSPACE")), *std::move(opening), language};
    return command.alone ? command.alone(call) : runInWorkspace(call, command);
}

Answer explain(Output& out, std::string_view verb) {
    const std::vector<Command> commands = allCommands();
    const Arguments about{verb.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::string(verb)}, {}};
    const std::vector<std::string> words{"help"};
    return run(about, *findCommand(commands, words), out);
}

// What may follow the first word: "convert, claim, return"; empty: nothing begins with it.
std::string secondWords(std::span<const Command> commands, const std::string& first) {
    std::string words;
    for (const Command& c : commands)
        if (c.verb.starts_with(first + " ")) words.append(words.empty() ? "" : ", ").append(c.verb.substr(first.size() + 1));
    return words;
}

Error noVerb(std::span<const Command> commands, std::span<const std::string> words) {
    if (const std::string second = secondWords(commands, words[0]); !second.empty())
        return {Error::Usage, "\"" + words[0] + "\" goes with one of " + second + "; see \"tilthctl help " + words[0] + "\"."};
    std::vector<std::string_view> verbs;
    for (const Command& c : commands) verbs.push_back(c.verb.substr(0, c.verb.find(' ')));
    return {Error::Usage, "There is no verb \"" + words[0] + "\"; see \"tilthctl help\"." + didYouMean(words[0], verbs)};
}

bool asksForHelp(std::span<const std::string> words) { return std::ranges::find(words, "--help") != words.end(); }

struct Invocation {
    Arguments arguments;
    Command command;
};
Result<Invocation> understood(const Arguments& before, std::span<const Command> commands) {
    const Command* command = findCommand(commands, before.words);
    if (!command) return noVerb(commands, before.words);
    Result<Arguments> arguments = argumentsOf(*command, before);
    if (!arguments) return arguments.error();
    return Invocation{*std::move(arguments), *command};
}

std::string sentence(const Error& error) {
    std::string words = error.text.empty() ? "Refused." : error.text;
    if (error.code == Error::Conflict && words.find(error.now) == words.npos)
        words.append(" Expected \"").append(error.before).append("\", found \"").append(error.now).append("\".");
    return words;
}

int ended(const Streams& streams, Output& out, const Answer& answer) {
    const bool written = out.flush();
    if (!answer) {
        std::fputs(("tilthctl: " + visible(sentence(answer.error())) + "\n").c_str(), streams.err);
        return statusOf(answer.error().code);
    }
    if (written || out.readerLeft()) return ok;             // "| head" has what it wants
    std::fputs("tilthctl: The answer could not be written: standard output is closed or full.\n", streams.err);
    return surroundings;
}

int printVersion(const Streams& streams, Form form) {
    Output out(streams.out, form, streams.outIsTerminal);
    Node answer = object();
    answer.add("version", text(TILTH_VERSION));
    out.answer(answer, "tilthctl " TILTH_VERSION);
    return ended(streams, out, Done{});
}

int runWords(std::span<const std::string> words, const Streams& streams) {
    Output plain(streams.out, Form::Table, streams.outIsTerminal);
    const Result<Arguments> before = readArguments(words, options, true);
    if (!before) return ended(streams, plain, before.error());
    if (before->has("--version")) return printVersion(streams, formOf(*before));
    if (before->words.empty()) return ended(streams, plain, explain(plain, {}));
    const std::vector<Command> commands = allCommands();
    if (asksForHelp(before->words) && !findCommand(commands, before->words)) return ended(streams, plain, explain(plain, before->words.front()));
    const Result<Invocation> call = understood(*before, commands);
    if (!call) return ended(streams, plain, call.error());
    if (call->arguments.has("--help")) return ended(streams, plain, explain(plain, call->command.verb));
    Output out(streams.out, formOf(call->arguments), streams.outIsTerminal);
    return ended(streams, out, run(call->arguments, call->command, out));
}

}

std::span<const Option> globalOptions() { return options; }

std::vector<Command> allCommands() {
    std::vector<Command> all;
    for (const auto table : {workspaceCommands, backupCommands, journalCommands, recordCommands, listCommands, fileCommands, scoreCommands,
                             predictCommands, duplicateCommands, slaCommands, radarCommands, privacyCommands, segmentCommands, assignCommands, poolCommands, leadCommands, methodCommands, accountCommands, referenceCommands, campaignCommands, planCommands, reportCommands,
                             calendarCommands, holidayCommands, showCommands, exchangeCommands, activityCommands, reminderCommands, setCommands, helpCommands})
        for (const Command& command : table()) all.push_back(command);
    return all;
}

const Command* findCommand(std::span<const Command> commands, std::span<const std::string> words) {
    const std::string two = words.size() > 1 ? words[0] + " " + words[1] : std::string{};
    const auto found = [&](std::string_view verb) { return std::ranges::find(commands, verb, &Command::verb); };
    auto at = found(two);
    if (at == commands.end() && !words.empty()) at = found(words[0]);
    return at == commands.end() ? nullptr : &*at;
}

void say(std::string_view line) { std::fputs((visible(line) + "\n").c_str(), stderr); }

int runProgram(std::span<const std::string> words, const Streams& streams) {
    try {
        return runWords(words, streams);
    } catch (const SqlError& e) {
        std::fputs(("tilthctl: " + visible(e.what()) + "\n").c_str(), streams.err);
        return statusOf(e.code);
    } catch (const std::bad_alloc&) {
        std::fputs("tilthctl: There is not enough memory.\n", streams.err);
    } catch (const std::exception& e) {
        std::fputs(("tilthctl: " + std::string(e.what()) + "\n").c_str(), streams.err);
    }
    return surroundings;
}

}
