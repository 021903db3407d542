// SPDX-License-Identifier: MIT
// Verbs about the workspace as a whole: make, look, check, bring up, set.
#include "app/check.h"
#include "app/measure.h"
#include "app/own_memory.h"
#include "app/sample_data.h"
#include "app/settings.h"
#include "cli/command.h"
#include "cli/types.h"
#include "store/migrations.h"
#include "store/schema_sync.h"
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>

namespace tilth::cli {
namespace {

namespace fs = std::filesystem;

// --- init

constexpr std::array initOptions{
    Option{"--demo", "", "fill it with a believable company; \"remove-demo\" takes it out again"},
    Option{"--currency", "CODE", "of new deals: USD, CNY, EUR ..."},
    Option{"--country", "CODE", "of phone numbers and holidays: US, CN, DE ...; without it CN with --lang zh_CN, else US"},
    Option{"--time-zone", "ZONE", "in which a day begins: Asia/Shanghai, Europe/Berlin ..."},
    Option{"--user", "NAME", "the first user's name"},
    Option{"--login", "LOGIN", "the first user's login name"},
};

NewWorkspace newWorkspace(const Call& call) {
    const NewWorkspace usual;
    const Arguments& a = call.arguments;
    return {a.value("--currency", usual.currency), a.value("--country", call.chinese() ? "CN" : usual.country), a.value("--time-zone", usual.timeZone),
            a.value("--user", usual.userName), a.value("--login", usual.login)};
}

Answer init(Call& call) {
    const std::string place = call.arguments.words.empty() ? call.place : call.word(0);
    if (place.empty()) return Error{Error::Usage, "Name the workspace: tilthctl -w FILE.tilth init"};
    Result<std::unique_ptr<Workspace>> made = Workspace::create(place, newWorkspace(call), call.options);
    if (!made) return made.error();
    if (call.has("--demo"))
        if (const Result<std::int64_t> demo = addDemoData(**made); !demo) return demo.error();
    Node answer = object();
    answer.add("workspace", text(place));
    answer.add("schema", number(schemaVersion));
    call.out.answer(answer, "Made " + place);
    return Done{};
}

// --- info, check

std::int64_t sizeOf(const std::string& place) {
    std::error_code none;
    const auto size = fs::file_size(place, none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

Answer info(Call& call, Workspace& workspace) {
    Node answer = object();
    answer.add("workspace", text(workspace.place()));
    answer.add("schema", number(schemaVersion));
    answer.add("revision", number(workspace.store().newestSeq()));
    answer.add("user", text(workspace.user().login));
    answer.add("bytes", number(sizeOf(workspace.place())));
    for (const EntityType* type : workspace.store().schema().types())
        answer.add(std::string(type->name), number(workspace.store().count(*type)));
    call.out.object(answer);
    return Done{};
}

void printFaults(Output& out, const std::vector<std::string>& faults) {
    Node answer = object(), all = list();
    for (const std::string& fault : faults) all.add(text(fault));
    answer.add("ok", flag(faults.empty()));
    answer.add("faults", std::move(all));
    if (!out.forPeople()) return out.object(answer);
    for (const std::string& fault : faults) out.line(fault);
    if (faults.empty()) out.line("ok");
}

Answer check(Call& call, Workspace& workspace) {
    if (workspace.store().endedUncleanly()) say("The workspace was not closed cleanly the last time: the program or the computer stopped. What had been saved is looked through now.");
    const std::vector<std::string> faults = checkWorkspace(workspace);
    printFaults(call.out, faults);
    if (faults.empty()) return Done{};
    return Error{Error::Refused, "The workspace has faults: " + std::to_string(faults.size()) + ". Restore a backup, or undo what made them."};
}

// --- migrate

Answer migrate(Call& call) {
    if (call.place.empty()) return Error{Error::Usage, "Name the workspace: -w FILE.tilth"};
    const Result<Migrated> done = migrateWorkspace(call.place);
    if (!done) return done.error();
    Node answer = object();
    answer.add("from", number(done->from));
    answer.add("to", number(done->to));
    call.out.object(answer);
    return Done{};
}

// --- bench

constexpr std::array benchOptions{Option{"--runs", "N", "of each piece of work, of which the median counts; 3 without it"}};

Result<int> runsOf(const Call& call) {
    const std::string words = call.arguments.value("--runs", "3");
    int runs = 0;
    const auto [end, fault] = std::from_chars(words.data(), words.data() + words.size(), runs);
    if (fault == std::errc{} && end == words.data() + words.size() && runs >= 1 && runs <= 1000) return runs;
    return Error{Error::Usage, "--runs takes a whole number from 1 to 1000, not \"" + words + "\"."};
}

// Hundredths are more than a machine with other work repeats.
Node hundredths(double value) { return ratio(std::round(value * 100) / 100); }

Answer bench(Call& call, Workspace& workspace) {
    const Result<int> runs = runsOf(call);
    if (!runs) return runs.error();
    const auto measured = measureWorkspace(workspace, *runs);
    if (!measured) return measured.error();
    RowPrinter rows(call.out, {"work", "rows", "ms", "cpu_ms", "goal_ms", "met"});
    for (const Measured& m : *measured)
        rows.add({text(m.work), number(m.rows), hundredths(m.milliseconds), hundredths(m.processor), m.goal ? hundredths(*m.goal) : Node{}, m.goal ? flag(m.met()) : Node{}});
    rows.end();
    say("Memory at most: " + std::to_string(static_cast<int>(mostMemory())) + " MB");
    return Done{};
}

// --- settings

Result<const SettingRow*> settingNamed(const std::string& key) {
    if (const SettingRow* row = findSetting(key)) return row;
    return Error{Error::Usage, "There is no setting \"" + key + "\"; see \"tilthctl config list\"."};
}

constexpr std::array ownOption{Option{"--mine", "", "for you alone, instead of the workspace's; \"\" takes it away"}};

Answer configGet(Call& call, Workspace& workspace) {
    const Result<const SettingRow*> row = settingNamed(call.word(0));
    if (!row) return row.error();
    const std::string value = call.has("--mine") ? ownSetting(workspace, call.word(0)) : workspace.setting(call.word(0));
    Node answer = object();
    answer.add(call.word(0), text(value));
    call.out.answer(answer, value);
    return Done{};
}

Answer configSet(Call& call, Workspace& workspace) {
    const auto set = call.has("--mine") ? setOwnSetting : setSetting;
    auto revision = set(workspace, call.word(0), call.word(1));
    if (!revision && revision.error().code == Error::Refused) {
        Error error = revision.error();
        error.text.insert(0, call.word(0) + " \"" + call.word(1) + "\": ");
        return error;
    }
    return printRevision(call, revision, {});
}

Answer configList(Call& call, Workspace& workspace) {
    RowPrinter rows(call.out, {"key", "value", "mine", "label"});
    for (const SettingRow& row : settingRows())
        rows.add({text(row.key), text(sharedSetting(workspace, row.key)), text(ownSetting(workspace, row.key)), text(row.label)});
    rows.end();
    return Done{};
}

// --- demo

Answer importDemo(Call& call, Workspace& workspace) {
    return printRevision(call, addDemoData(workspace), "The demo company is in; \"tilthctl remove-demo\" takes it out again.");
}

Answer removeDemo(Call& call, Workspace& workspace) {
    const Result<Reversal> removed = removeDemoData(workspace);
    if (!removed) return removed.error();
    Node kept = object();
    for (const auto& [type, ids] : removed->kept) kept.add(type, number(static_cast<std::int64_t>(ids.size())));
    Node answer = object();
    answer.add("revision", id(removed->revision));
    answer.add("kept", kept);
    call.out.answer(answer, kept.items.empty() ? "The demo company is gone." : "The demo company is gone, but for " + toJson(kept));
    return Done{};
}

constexpr std::array table{
    Command{.verb = "init", .arguments = "[FILE]", .about = "Make a new workspace", .least = 0, .most = 1, .options = initOptions, .alone = init},
    Command{.verb = "info", .arguments = "", .about = "Schema, newest revision, size, records of each type", .least = 0, .most = 0, .inWorkspace = info},
    Command{.verb = "check", .arguments = "", .about = "Look for faults in file, journal and business rules", .least = 0, .most = 0,
            .inWorkspace = check, .more = "Prints \"ok\" alone on a line, or the faults; then the exit status is 1. Standard error says when the workspace "
                                          "was not closed cleanly the last time.", .checkLater = true},
    Command{.verb = "migrate", .arguments = "", .about = "Bring an older workspace up to this program", .least = 0, .most = 0, .alone = migrate,
            .more = "A copy is made before. A workspace of a newer program is refused and left as it is."},
    Command{.verb = "bench", .arguments = "", .about = "Measure everyday work in this workspace, on this machine", .least = 0, .most = 0,
            .options = benchOptions, .inWorkspace = bench,
            .more = "Nothing is changed: what writes is measured in a copy that goes again. Times beside plain SQLite, on invented rows: scripts/bench of the source."},
    Command{.verb = "config get", .arguments = "KEY", .about = "Show a setting", .least = 1, .most = 1, .options = ownOption, .inWorkspace = configGet},
    Command{.verb = "config set", .arguments = "KEY VALUE", .about = "Change a setting", .least = 2, .most = 2, .options = ownOption, .inWorkspace = configSet,
            .more = "Fiscal year, periods, seasons and the first day of the week each person may set otherwise, with --mine."},
    Command{.verb = "config list", .arguments = "", .about = "Show all settings", .least = 0, .most = 0, .inWorkspace = configList},
    Command{.verb = "import-demo", .arguments = "", .about = "Add the demo company", .least = 0, .most = 0, .inWorkspace = importDemo},
    Command{.verb = "remove-demo", .arguments = "", .about = "Take the demo company out again", .least = 0, .most = 0, .inWorkspace = removeDemo},
};

}

std::span<const Command> workspaceCommands() { return table; }

}
