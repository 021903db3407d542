// SPDX-License-Identifier: MIT
// Every verb answers in the form that was asked for: one JSON document, an object a line, CSV; or it fails and prints nothing.
#include "cli/command.h"
#include "cli/program.h"
#include "support/workspaces.h"
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <sqlite3.h>
#include <sstream>
#include <utility>

namespace tilth::cli {
namespace {

using Lines = std::vector<std::string>;

struct Example {
    std::string words;                      // FOLDER stands for one of the test's own
    Lines before{};                         // what has to be done first
    int status = 0;
};
const Lines records{"add company external_id=c name=Acme",
                    "add lead external_id=l name=Ada email=ada@acme.example company=c employees=40",
                    "add deal external_id=d name=Engines company=c amount=5",
                    "add campaign external_id=k name=Spring starts_on=2026-03-10 ends_on=2026-03-20",
                    "add task external_id=a subject=Call due_on=2026-03-05"};
const std::string handOver = "lead mql l", accept = "lead accept l", card = "lead bant l budget=3 authority=3 need=3 timeline=3";
const std::string freed = "set lead l owner=";
const std::string segment = "segment create Fair --kind static";
const std::string remind = "remind task a --before 1d";
const std::string weekly = "activity repeat a weekly", plan = "plan start 2026";
const std::string grant = "consent grant ada@acme.example --wording newsletter-2026";
const std::string followed = "set pipeline 1 method=meddic", person = "add contact external_id=p name=Bo", champion = "deal role d p champion --stance for";
const std::string profile = "config set icp_tier_1 name:Acme";
const std::string ammunition = "add battlecard external_id=b title=Why";
const std::string site = "add reference external_id=r name=Fast company=o", other = "add company external_id=o name=Other";
const std::string product = "add product external_id=p name=Pump", heard = "note add Too dear --competitor Northwind --deal d";
const std::string trackingLink = "campaign link k --url https://acme.example --source newsletter --medium email";

const std::vector<Example> examples{
    {"init FOLDER/new.tilth"}, {"info"}, {"check"}, {"backup FOLDER/b.tilth"}, {"backup"}, {"backup FOLDER/b.tilth --if-due", {}, 2}, {"backup list"}, {"verify FOLDER/b.tilth", {"backup FOLDER/b.tilth"}},
    {"restore FOLDER/b.tilth --into FOLDER/r.tilth", {"backup FOLDER/b.tilth"}}, {"restore FOLDER/b.tilth --replace", {"backup FOLDER/b.tilth"}}, {"restore FOLDER/b.tilth", {"backup FOLDER/b.tilth"}, 2},
    {"info --read-only"}, {"add lead name=Bo --read-only", {}, 1}, {"migrate"}, {"bench --runs 1"}, {"bench --runs none", {}, 2}, {"config get currency"}, {"config get company_name"},
    {"config set currency EUR"}, {"config set week_start sunday --mine"}, {"config get week_start --mine"}, {"config list"}, {"import-demo"}, {"remove-demo", {"import-demo"}},
    {"undo"}, {"undo", {"undo", "undo", "undo", "undo", "undo"}, 1}, {"redo", {"undo"}}, {"redo", {}, 1}, {"history"}, {"history lead l"},
    {"types"}, {"types lead"}, {"types nothing", {}, 2}, {"add lead name=Bo"}, {"get lead l"}, {"get lead l notes"}, {"get lead nobody", {}, 1},
    {"set lead l notes=new"}, {"set lead l notes=new --expect notes=old", {}, 1}, {"remove lead l"},
    {"list lead"}, {"list contact"}, {"list lead --where name:none"}, {"count lead"}, {"count lead --by status"}, {"search Ada"}, {"search nothing"},
    {"preview FOLDER/leads.csv --type lead"}, {"import FOLDER/leads.csv --type lead"}, {"import FOLDER/leads.csv --type lead --ack"},
    {"import FOLDER/none.csv --type lead", {}, 3}, {"export lead FOLDER/out.csv"},
    {"score l"}, {"score l --explain"}, {"score --all"}, {"model show"}, {"model set FOLDER/model.json"}, {"model what-if FOLDER/model.json"},
    {"assign rules", {"add assignment_rule name=All method=pool"}}, {"assign run", {"add assignment_rule name=All method=user user=me"}}, {"assign run", {}, 1},
    {"assign explain l"}, {"pool list"}, {"pool list", {freed}}, {"pool claim l", {freed}}, {"pool claim l", {}, 1}, {"pool return l --reason Spam", {freed, "pool claim l"}},
    {"pool return --due"}, {"segment create Big --where employees>20"}, {"segment create Big --where nothing>20", {}, 2},
    {"segment list", {segment}}, {"segment count Fair", {segment}}, {"segment count Fair", {}, 1}, {"segment sample Fair", {segment}}, {"segment members Fair", {segment}},
    {"segment overlap Fair Fair", {segment}}, {"segment add Fair l", {segment}}, {"segment remove Fair l", {segment, "segment add Fair l"}},
    {"pool status"}, {"pool status --by owner"}, {"pool status --all", {freed, "pool claim l"}}, {"lead bant l"}, {card}, {handOver}, {accept, {handOver}}, {"lead reject l --reason Duplicate", {handOver}}, {"lead recycle l --until 2026-12-01", {handOver}},
    {"lead qualify l", {card, handOver, accept}}, {"lead convert l --deal Engines", {card, handOver, accept}}, {"deal move d won"},
    {"method list"}, {"method show meddic"}, {"method show nothing", {}, 1}, {"method set FOLDER/method.json"}, {"method set FOLDER/none.json", {}, 3},
    {"deal method d"}, {"deal method d", {followed, person, champion}}, {"deal answer d pain Scrap", {followed}}, {"deal answer d pain Scrap", {}, 1}, {champion, {person}}, {"deal role d p friend", {person}, 2},
    {"icp show"}, {"icp draft"}, {"icp draft --keep", {}, 1}, {"icp apply", {}, 1}, {"icp apply", {profile}}, {"icp apply --dry-run", {profile}}, {"accounts"}, {"accounts --tier 1", {profile, "icp apply"}},
    {"accounts --by score", {profile, "icp apply"}}, {"accounts --by nothing", {}, 2}, {"account score c"}, {"account score nobody", {}, 1}, {"account plan c"}, {"account plan c goal=Grow"}, {"account plan c nothing=1", {}, 2},
    {"cards"}, {"cards", {ammunition}}, {"deal cards d", {ammunition}}, {"deal use d b", {ammunition}}, {"deal use d b", {}, 1},
    {"references"}, {"references", {other, site}}, {"deal references d", {other, site}}, {"deal refer d r", {other, site}}, {"deal refer d r", {}, 1},
    {"activity done a"}, {weekly}, {"activity edit a this subject=New", {weekly}}, {"activity end a following", {weekly}},
    {remind}, {"reminders"}, {"snooze 1", {remind}}, {"dismiss 1", {remind}},
    {"sets"}, {"sets --usual"}, {"apply-set 邮件营销 campaign k", {"sets --usual"}}, {"apply-set 邮件营销 campaign k", {}, 1},
    {"campaign tree"}, {"campaign budget k"}, {"campaign move k 7"}, {"campaign plan-next-year"}, {"campaign conflicts"}, {"campaign free-slot k"},
    {trackingLink}, {"campaign qr 1 FOLDER/q.svg", {trackingLink}}, {"campaign sign-off nothing", {}, 1}, {"campaign members k"}, {"campaign members k --add name:Ada"},
    {plan}, {"plan show 2026", {plan}}, {"plan approve 2026 --side marketing", {plan}}, {"plan new-version 2026", {plan}},
    {"plan compare 1 2", {plan, "plan new-version 2026"}},
    {"pipeline"}, {"report"}, {"report funnel"}, {"report win-rate --by owner"}, {"report nothing", {}, 2}, {"report funnel --by owner", {}, 2}, {"report cycle --basis nothing", {}, 2}, {"why win-rate"}, {"why conversion leads --from 2026-01-01 --to this_year"}, {"why nothing", {}, 2}, {"why win-rate nothing", {}, 2}, {"why competitors"}, {"why cycle"}, {"why stage-time", {}, 2}, {"why sources revenue", {}, 2},
    {"calendar terms 2026"}, {"calendar lunar 2026-02-17"}, {"calendar festivals 2026"},
    {"calendar holidays --country CN --year 2026"}, {"calendar workday 2026-03-02"}, {"calendar add-workdays 2026-03-02 5"},
    {"calendar add-worktime 2026-03-02T09:00:00Z 30"}, {"calendar import-holidays FOLDER/notice.csv"}, {"calendar seasons 2026"}, {"calendar weeks 2026"},
    {"calendar show"}, {"calendar export FOLDER/all.ics"},
    {"calendar subscribe FOLDER/all.ics", {"calendar export FOLDER/all.ics"}}, {"calendar refresh"}, {"calendar publish nowhere", {}, 1},
    {"calendar conflicts"}, {"calendar resolve nothing mine", {}, 1},
    {"unmerge 1", {}, 1}, {"duplicates lead"}, {"apart lead l m", {"add lead external_id=m name=Bo"}}, {"merge lead l m", {"add lead external_id=m name=Ada email=ada@acme.example"}},
    {"predict train", {}, 1}, {"predict show", {}, 1}, {"predict d", {}, 1}, {"sla status", {handOver}}, {"sla status --by owner", {handOver}}, {"sla replay 1", {handOver}}, {"sla escalate --dry-run", {handOver}}, {"sla escalate", {handOver}},
    {"sla owed --target 500000 --share 60 --deal 10000 --win-rate 25 --sql-rate 50 --mql-rate 20"},
    {"note add Too dear --kind price --deal d"}, {"note add --kind nothing words", {}, 2}, {"radar", {heard}}, {"radar --by nothing", {}, 2}, {"radar"},
    {"radar answer Show the savings --kind price --product p", {product}}, {"radar answer Show --kind price", {}, 1}, {"radar answer Show --kind price --product p --dry-run", {product}},
    {"erase lead l"}, {"erase lead l --dry-run"}, {"erase company c", {}, 1}, {grant}, {"consent grant ada@acme.example", {}, 2}, {"consent refuse ada@acme.example"},
    {"consent withdraw ada@acme.example", {grant}}, {"consent show ada@acme.example", {grant}}, {"consent check ada@acme.example"}, {"consent check nobody", {}, 2},
    {"suppress ada@acme.example"}, {"suppress ada@acme.example --reason nothing", {}, 2},
    {"help"}, {"help config"}, {"help nothing", {}, 2}};

struct Ran {
    int status;
    std::string out, err;
};
std::string textOf(std::FILE* file) {
    std::string seen(static_cast<std::size_t>(std::ftell(file)), '\0');
    std::rewind(file);
    seen.resize(std::fread(seen.data(), 1, seen.size(), file));
    std::fclose(file);
    return seen;
}

bool isDocument(const std::string& out) { return nlohmann::json::accept(out); }
bool isLines(const std::string& out) {
    std::istringstream lines(out);
    for (std::string line; std::getline(lines, line);)
        if (!nlohmann::json::parse(line, nullptr, false).is_object()) return false;
    return out.empty() || out.back() == '\n';
}
// Every line has as many cells as the first one; inside quotes a line goes on.
bool isTable(const std::string& out) {
    std::set<std::ptrdiff_t> widths;
    bool quoted = false;
    std::ptrdiff_t cells = 1;
    for (const char c : out) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        cells += c == ',';
        if (c == '\n') widths.insert(std::exchange(cells, 1));
    }
    return !quoted && widths.size() <= 1 && (out.empty() || out.ends_with("\r\n"));
}
struct AskedForm {
    std::string option;
    bool (*right)(const std::string&);
};

class Forms : public testing::TestWithParam<AskedForm> {
protected:
    void SetUp() override {
        setenv("TILTH_NOW", "2026-03-02T09:00:00Z", 1);
        setenv("XDG_DATA_HOME", (folder / "data").c_str(), 1);
        std::ofstream(folder / "leads.csv") << "external_id,name\nk1,Bo\nk2,Cy\n";
        std::ofstream(folder / "notice.csv") << "date,name,kind\n2027-01-01,New Year,off\n";
        std::ofstream(folder / "method.json") << R"({"key": "house", "name": "House", "elements": [{"key": "fit", "name": "Fit", "questions": ["Does it?"]}]})";
        ASSERT_EQ(run("init").status, 0);
        for (const std::string& line : records) ASSERT_EQ(run(line).status, 0) << line;
        std::ofstream(folder / "model.json") << run("model show").out;
        std::filesystem::copy_file(place.text(), folder / "kept");
    }
    void TearDown() override { unsetenv("TILTH_NOW"), unsetenv("XDG_DATA_HOME"); }
    void fresh() {
        static const std::set<std::string> given{"kept", "leads.csv", "notice.csv", "model.json", "method.json"};
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (!given.contains(entry.path().filename().string())) std::filesystem::remove_all(entry.path());
        std::filesystem::copy_file(folder / "kept", place.text());
    }
    Ran run(const std::string& line, const std::string& form = "--table") {
        Lines words{"-w", place.text(), form};
        std::istringstream split(line);
        for (std::string word; split >> word;) {
            if (const auto at = word.find("FOLDER"); at != word.npos) word.replace(at, 6, folder.string());
            words.push_back(word);
        }
        std::FILE *out = std::tmpfile(), *err = std::tmpfile();
        const int status = runProgram(words, {out, err, false});
        return {status, textOf(out), textOf(err)};
    }
    test::Place place{test::Database::Sqlite};
    std::filesystem::path folder = std::filesystem::path(place.text()).parent_path();
};

TEST(VerbExamples, AreThereForEachVerb) {
    const std::vector<Command> all = allCommands();
    std::set<std::string_view> shown;
    for (const Example& e : examples) {
        std::istringstream split(e.words);
        const Lines words(std::istream_iterator<std::string>(split), {});
        const Command* command = findCommand(all, words);
        ASSERT_TRUE(command) << e.words;
        shown.insert(command->verb);
    }
    for (const Command& c : all) EXPECT_TRUE(shown.contains(c.verb)) << "tests/cli/forms_test.cpp lacks an example of " << c.verb;
}

TEST_P(Forms, AreKeptByEveryVerb) {
    for (const Example& e : examples) {
        fresh();
        for (const std::string& line : e.before) EXPECT_EQ(run(line).status, 0) << line << " before " << e.words;
        const Ran ran = run(e.words, GetParam().option);
        EXPECT_EQ(ran.status, e.status) << e.words << "\n" << ran.err;
        EXPECT_EQ(ran.out.empty() && e.status == 0 && GetParam().option == "--json", false) << e.words;
        EXPECT_TRUE(e.status ? ran.out.empty() : GetParam().right(ran.out)) << e.words << "\n" << ran.out;
        EXPECT_EQ(ran.err.starts_with("tilthctl: "), e.status != 0) << e.words << "\n" << ran.err;
    }
}

TEST_P(Forms, AreKeptByACheckThatFindsFaults) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(place.text().c_str(), &db), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(db, "DELETE FROM company", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    const Ran ran = run("check", GetParam().option);
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.out.find("points to a missing"), std::string::npos) << ran.out;
    EXPECT_TRUE(GetParam().right(ran.out)) << ran.out;
}

TEST_P(Forms, AreAskedForOneAtATime) {
    EXPECT_EQ(run("info --table", GetParam().option).status, 2);
    EXPECT_EQ(run("info --lang zh_TW", GetParam().option).status, 2);
    EXPECT_EQ(run("info --lang zh_CN", GetParam().option).status, 0);
}

TEST_P(Forms, AreKeptByTheVersion) {
    std::FILE *out = std::tmpfile(), *err = std::tmpfile();
    const Lines words{"--version", GetParam().option};
    EXPECT_EQ(runProgram(words, {out, err, false}), 0);
    const std::string seen = textOf(out);
    std::fclose(err);
    EXPECT_TRUE(GetParam().right(seen)) << seen;
}

INSTANTIATE_TEST_SUITE_P(Of, Forms, testing::Values(AskedForm{"--json", isDocument}, AskedForm{"--jsonl", isLines}, AskedForm{"--csv", isTable}),
                         [](const auto& p) { return p.param.option.substr(2); });

}
}
