// SPDX-License-Identifier: MIT
// Arrows between the layers point down only: every #include of src is read (docs/architecture.md).
#include "arch/source_tree.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <optional>
#include <set>

namespace tilth::arch {
namespace {

struct Include {
    std::string name;
    bool ours;                           // "name", not <name>
};

// What a layer may include of the project; itself is one of them.
const std::map<std::string, std::set<std::string>, std::less<>> below{
    {"core", {"core"}},
    {"store", {"core", "store"}},
    {"io", {"core", "io"}},
    {"app", {"core", "store", "io", "app"}},
    {"gui", {"core", "store", "io", "app", "gui"}},
    {"cli", {"core", "store", "io", "app", "cli", "server"}},
    {"server", {"core", "store", "io", "app", "server"}},
};

// Rules are pure: the lowest layer sees no file, no thread, no clock and no chance.
const std::set<std::string, std::less<>> notInCore{"fstream", "filesystem", "thread", "mutex", "shared_mutex", "condition_variable",
                                                   "future",  "random",     "iostream", "cstdio", "ctime",      "sys/stat.h"};

const std::map<std::string, std::string, std::less<>> home{
    {"sqlite3.h", "src/store/"}, {"libpq-fe.h", "src/store/"}, {"uchardet/uchardet.h", "src/io/"}, {"uchardet.h", "src/io/"}, {"qrencode.h", "src/io/"},
    {"openssl/evp.h", "src/app/sha256"}, {"zip.h", "src/io/zip_parts"}, {"xlsxwriter.h", "src/io/xlsx_writer"}, {"pugixml.hpp", "src/io/"},
    {"erfa.h", "src/core/calendar/make_"}, {"erfam.h", "src/core/calendar/make_"}};

std::optional<Include> includeOf(std::string_view line) {
    const auto hash = line.find_first_not_of(" \t");
    if (hash == line.npos || !line.substr(hash).starts_with("#include")) return {};
    const auto begin = line.find_first_of("<\"", hash);
    if (begin == line.npos) return {};
    const auto end = line.find(line[begin] == '<' ? '>' : '"', begin + 1);
    return Include{std::string(line.substr(begin + 1, end - begin - 1)), line[begin] == '"'};
}

std::string layerOf(std::string_view path) { return std::string(path.substr(0, path.find('/'))); }

bool madeByQt(const std::string& name) { return name.starts_with("ui_") || name.ends_with(".moc"); }

std::string faultOfOurs(const std::string& layer, const std::string& name) {
    if (madeByQt(name)) return layer == "gui" ? "" : "a form or a moc file outside gui";
    if (!below.contains(layerOf(name))) return "not a path from src: \"" + name + "\"";
    return below.at(layer).contains(layerOf(name)) ? "" : layer + " must not know " + name;
}

std::string faultOfOthers(const SourceFile& file, const std::string& layer, const std::string& name) {
    if (name.starts_with("Q") && layer != "gui") return "Qt outside src/gui: <" + name + ">";
    const bool atBuildTime = file.path.find("/make_") != file.path.npos;      // writes a table; no part of the layer
    if (layer == "core" && !atBuildTime && notInCore.contains(name)) return "core is pure: <" + name + ">";
    const auto only = home.find(name);
    return only == home.end() || file.under(only->second) ? "" : "<" + name + "> outside " + only->second;
}

std::string fault(const SourceFile& file, const Include& include) {
    const std::string layer = layerOf(file.path.substr(4));
    if (!below.contains(layer)) return "no such layer: " + layer;
    return include.ours ? faultOfOurs(layer, include.name) : faultOfOthers(file, layer, include.name);
}

std::vector<std::string> faultsOf(const SourceFile& file) {
    std::vector<std::string> faults;
    for (std::size_t i = 0; i < file.lines.size(); ++i)
        if (const auto include = includeOf(file.lines[i]))
            if (const std::string said = fault(file, *include); !said.empty()) faults.push_back(file.at(i, said));
    return faults;
}

SourceFile aFile(std::string path, std::string line) { return {std::move(path), {std::move(line)}, {}}; }

}

TEST(Layers, arrowsPointDown) {
    const auto files = filesUnder("src", {".h", ".cpp"});
    ASSERT_FALSE(files.empty());
    std::vector<std::string> faults;
    for (const SourceFile& file : files) std::ranges::copy(faultsOf(file), std::back_inserter(faults));
    EXPECT_TRUE(faults.empty()) << joined(faults);
}

TEST(Layers, theJudgeSeesEachFault) {
    const std::vector<SourceFile> wrong{
        aFile("src/core/a.h", "#include \"store/store.h\""),   aFile("src/io/a.h", "#include \"store/store.h\""),
        aFile("src/store/a.h", "#include \"io/csv.h\""),       aFile("src/app/a.cpp", "  #include \"gui/main_window.h\""),
        aFile("src/gui/a.cpp", "#include \"cli/command.h\""),  aFile("src/app/a.cpp", "#include <QString>"),
        aFile("src/app/a.cpp", "#include <sqlite3.h>"),        aFile("src/gui/a.cpp", "#include \"lead.h\""),
        aFile("src/cli/a.cpp", "#include \"ui_leads_page.h\""), aFile("src/core/a.cpp", "#include <random>"),
        aFile("src/misc/a.cpp", "#include <string>")};
    for (const SourceFile& file : wrong) EXPECT_EQ(faultsOf(file).size(), 1U) << file.path << " " << file.lines.front();
    const std::vector<SourceFile> right{
        aFile("src/gui/a.cpp", "#include \"ui_leads_page.h\""), aFile("src/gui/a.cpp", "#include <QString>"),
        aFile("src/store/a.cpp", "#include <libpq-fe.h>"),      aFile("src/app/a.cpp", "#include \"io/csv.h\"")};
    for (const SourceFile& file : right) EXPECT_TRUE(faultsOf(file).empty()) << joined(faultsOf(file));
}

}
