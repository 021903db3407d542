// SPDX-License-Identifier: MIT
// Rules that hold line by line in all sources (docs/style.md).
#include "arch/source_tree.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace tilth::arch {
namespace {

// A line that must not be in files under the folder, but for those under the exception.
struct Rule {
    const char* why;
    const char* folder;
    const char* except;
    std::vector<const char*> marks;      // a file without any of them need not be read line by line
    std::regex pattern;
};

const std::vector<Rule>& rules() {
    static const std::vector<Rule> all{
        {"unfinished work belongs in the tracker", "", "tests/arch/", {"TODO", "FIXME", "XXX"}, std::regex(R"(\b(TODO|FIXME|XXX)\b)")},
        {"a tab", "", "", {"\t"}, std::regex("\t")},
        {"white space at the end", "", "", {" \n", "\r"}, std::regex("[ \r]$")},
        {"SQL lives in src/store", "src/", "src/store/", {"\"SELECT", "\"INSERT", "\"UPDATE", "\"DELETE", "\"CREATE", "\"DROP", "\"ALTER", "\"PRAGMA", "\"BEGIN"},
         std::regex(R"re("(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|CREATE INDEX|DROP|ALTER TABLE|PRAGMA|BEGIN IMMEDIATE) )re")},
        {"a style sheet: fonts and palette stop working", "src/", "", {"tyleSheet"}, std::regex("[sS]tyleSheet")},
        {"a colour outside the theme", "src/gui/", "src/gui/theme/", {"\"#", "QColor", "Qt::"},
         std::regex(R"re("#[0-9A-Fa-f]{6}"|\bQColor\(\s*(0x|[0-9"])|\bQt::(red|green|blue|gray|darkGray|lightGray|yellow)\b)re")},
        {"a font size outside the theme", "src/gui/", "src/gui/theme/", {"setPointSize", "setPixelSize"}, std::regex(R"(setPointSize|setPixelSize)")},
        {"one blank object to assistive tools", "src/", "", {"QGraphicsView", "QChart"}, std::regex(R"(\bQ(GraphicsView|ChartView|Charts)\b)")},
        {"a macro (only TR is one)", "src/", "src/core/base/tr.h", {"define"}, std::regex(R"(^\s*#\s*define\b)")},
        {"a namespace opened for all", "src/", "", {"using namespace std;"}, std::regex(R"(using namespace std;)")},
        {"a Latin-1 literal of other letters: each is shown as two", "src/", "", {"QLatin1"}, std::regex(R"re(QLatin1(String|Char)\(["'][^"']*[^ -~])re")},
        {"the clock is an argument in core", "src/core/", "", {"_clock", "time("}, std::regex(R"(system_clock::now|steady_clock|\btime\(nullptr\))")},
    };
    return all;
}

bool marked(const Rule& rule, const SourceFile& file) {
    return std::ranges::any_of(rule.marks, [&](const char* mark) { return file.text.find(mark) != file.text.npos; });
}

bool judges(const Rule& rule, const SourceFile& file) {
    return file.under(rule.folder) && !(*rule.except && file.under(rule.except)) && marked(rule, file);
}

std::vector<std::string> faultsOf(const SourceFile& file) {
    std::vector<std::string> faults;
    for (const Rule& rule : rules()) {
        if (!judges(rule, file)) continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (std::regex_search(file.lines[i], rule.pattern)) faults.push_back(file.at(i, rule.why));
    }
    return faults;
}

std::vector<SourceFile> allFiles() {
    std::vector<SourceFile> all;
    for (const char* folder : {"src", "tests", "scripts", ".ci", "ui"})
        std::ranges::move(filesUnder(folder, {".h", ".cpp", ".py", ".sh", ".ui", ".cmake", "CMakeLists.txt", "run", "test"}), std::back_inserter(all));
    return all;
}

bool hasHeader(const SourceFile& file) {
    return file.path.ends_with(".cpp") && exists(file.path.substr(0, file.path.size() - 4) + ".h");
}

// The first line says the licence, the next the purpose (the header's is enough for both); in a script "#!" comes before.
std::string headFault(const SourceFile& file) {
    const std::size_t first = !file.lines.empty() && file.lines[0].starts_with("#!") ? 1 : 0;
    const bool script = file.path.ends_with(".py") || file.path.ends_with(".sh");
    const std::string mark = script ? "#" : "//";
    if (file.lines.size() < first + 2) return file.at(0, "an empty file");
    if (file.lines[first] != mark + " SPDX-License-Identifier: MIT") return file.at(first, "the licence line is missing");
    const bool says = file.lines[first + 1].starts_with(mark + " ") || (script && file.lines[first + 1].starts_with("\"\"\""));
    return says || hasHeader(file) ? "" : file.at(first + 1, "one sentence saying what the file is for is missing");
}

std::size_t percentile95(std::vector<std::size_t> numbers) {
    std::ranges::sort(numbers);
    return numbers.empty() ? 0 : numbers[(numbers.size() - 1) * 95 / 100];
}

SourceFile aFile(std::string path, const std::string& line) { return {std::move(path), {line}, line + "\n"}; }

}

TEST(Sources, keepTheRules) {
    std::vector<std::string> faults;
    for (const SourceFile& file : allFiles()) std::ranges::copy(faultsOf(file), std::back_inserter(faults));
    EXPECT_TRUE(faults.empty()) << joined(faults);
}

TEST(Sources, theRulesSeeTheirFaults) {
    const std::vector<SourceFile> wrong{
        aFile("src/app/a.cpp", "// TODO later"),                    aFile("src/app/a.cpp", "\tint x;"),
        aFile("tests/a.cpp", "int x; "),                            aFile("src/app/a.cpp", "query(\"SELECT id\");"),
        aFile("src/gui/a.cpp", "w->setStyleSheet(text);"),          aFile("src/gui/pages/a.cpp", "QColor(0xFF0000)"),
        aFile("src/gui/a.cpp", "font.setPointSize(9);"),            aFile("src/gui/a.cpp", "class V : public QGraphicsView {"),
        aFile("src/core/a.h", "#define MAX 3"),                     aFile("src/core/a.cpp", "using namespace std;"),
        aFile("src/core/a.cpp", "auto now = system_clock::now();"), aFile("src/gui/a.cpp", "words.join(QLatin1String(\" · \"))")};
    for (const SourceFile& file : wrong) EXPECT_EQ(faultsOf(file).size(), 1U) << file.lines.front();
    EXPECT_TRUE(faultsOf(aFile("src/store/a.cpp", "query(\"SELECT id\");")).empty());
    EXPECT_TRUE(faultsOf(aFile("src/gui/theme/a.cpp", "QColor(0xFF0000)")).empty());
}

TEST(Sources, sayLicenceAndPurpose) {
    std::vector<std::string> faults;
    for (const char* folder : {"src", "tests", "scripts"})
        for (const SourceFile& file : filesUnder(folder, {".h", ".cpp", ".py", ".sh"}))
            if (const std::string fault = headFault(file); !fault.empty()) faults.push_back(fault);
    EXPECT_TRUE(faults.empty()) << joined(faults);
    EXPECT_EQ(headFault({"a.h", {"// SPDX-License-Identifier: MIT", "#pragma once"}, {}}),
              "a.h:2: one sentence saying what the file is for is missing");
}

TEST(Sources, headersStayLight) {
    std::vector<std::string> faults;
    for (const SourceFile& file : filesUnder("src", {".h"})) {
        if (file.text.find("#pragma once\n") == file.text.npos) faults.push_back(file.at(0, "#pragma once is missing"));
        const bool inner = file.under("src/store/") || file.under("src/io/");     // read by their own sources only
        if (!inner && file.text.find("#include <nlohmann/json.hpp>") != file.text.npos)
            faults.push_back(file.at(0, "the whole of nlohmann/json in a header: json_fwd.hpp will do"));
    }
    EXPECT_TRUE(faults.empty()) << joined(faults);
}

TEST(Sources, filesStaySmall) {
    std::vector<std::size_t> lengths;
    std::string longest;
    for (const SourceFile& file : filesUnder("src", {".h", ".cpp"})) {
        lengths.push_back(file.lines.size());
        if (file.lines.size() >= 400) longest += file.path + ": " + std::to_string(file.lines.size()) + " lines\n";
    }
    EXPECT_LT(percentile95(lengths), 400U) << longest;
}

TEST(Sources, theMainWindowOnlyJoinsPages) {
    for (const SourceFile& file : filesUnder("src/gui", {"main_window.cpp", "main_window.h"})) EXPECT_LT(file.lines.size(), 300U);
}

TEST(Sources, topOfTheProjectIsFixed) {
    const std::set<std::string> fixed{"CMakeLists.txt", "src", "ui", "resources", "tests", "docs", "README.md", "LICENSE", "scripts"};
    for (const std::string& name : topEntries())
        EXPECT_TRUE(fixed.contains(name) || name.starts_with(".") || name.starts_with("build")) << name;
    for (const char* name : {"CMakeLists.txt", "LICENSE", "scripts/run", "scripts/test", ".ci/run", ".clang-format", ".editorconfig"})
        EXPECT_TRUE(exists(name)) << name;
}

}
