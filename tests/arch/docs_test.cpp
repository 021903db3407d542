// SPDX-License-Identifier: MIT
// README and docs/ name only what exists: relative links, their headings, and paths in back quotes.
#include "arch/source_tree.h"
#include <algorithm>
#include <array>
#include <filesystem>
#include <gtest/gtest.h>
#include <regex>

namespace tilth::arch {
namespace {

std::vector<SourceFile> pages() {
    auto all = filesUnder("docs", {".md"});
    if (exists("README.md")) all.push_back(fileAt("README.md"));
    return all;
}

// Text outside code blocks, a line each; lines inside are empty.
std::vector<std::string> prose(const SourceFile& page) {
    std::vector<std::string> lines;
    bool code = false;
    for (const std::string& line : page.lines) {
        const bool fence = line.starts_with("```");
        if (fence) code = !code;
        lines.push_back(code || fence ? "" : line);
    }
    return lines;
}

std::string folderOf(const std::string& path) { return std::filesystem::path(path).parent_path().generic_string(); }

std::string resolved(const SourceFile& page, const std::string& link) {
    return (std::filesystem::path(folderOf(page.path)) / link).lexically_normal().generic_string();
}

// The name a heading gets in a link: lower case, blanks to hyphens, other marks dropped.
std::string anchorOf(const std::string& heading) {
    std::string anchor;
    for (const char c : heading.substr(heading.find_first_not_of("# "))) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == ' ') anchor += '-';
        else if (std::isalnum(byte) || c == '-' || c == '_' || byte >= 0x80) anchor += static_cast<char>(std::tolower(byte));
    }
    return anchor;
}

bool hasHeading(const std::string& path, const std::string& anchor) {
    for (const SourceFile& page : pages())
        if (page.path == path)
            return std::ranges::any_of(prose(page), [&](const std::string& line) { return line.starts_with("#") && anchorOf(line) == anchor; });
    return true;                         // not one of ours to read: a source file, for instance
}

std::string faultOfLink(const SourceFile& page, const std::string& link) {
    if (link.find("://") != link.npos || link.starts_with("mailto:")) return "";
    const auto hash = link.find('#');
    const std::string path = hash == 0 ? page.path : resolved(page, link.substr(0, hash));
    if (!exists(path)) return "links to " + link + ", which is not there";
    return hash == link.npos || hasHeading(path, link.substr(hash + 1)) ? "" : "links to " + link + ", a heading that is not there";
}

bool isPattern(const std::string& path) {
    return path.find_first_of("*<>{}$") != path.npos ||
           std::ranges::any_of(std::array{"NAME", "NNNN", "..."}, [&](const char* mark) { return path.find(mark) != path.npos; });
}

// `src/...` in running text must exist, unless "new" stands before it: worked examples name files yet to come.
std::vector<std::string> faultsOfPaths(const std::string& line) {
    static const std::regex path(R"re((new |)`((?:src|ui|tests|docs|resources|scripts|\.ci)/[^\s`:]*)[^`]*`)re");
    std::vector<std::string> faults;
    for (std::sregex_iterator found(line.begin(), line.end(), path), end; found != end; ++found)
        if ((*found)[1].length() == 0 && !isPattern((*found)[2]) && !exists((*found)[2])) faults.push_back("names " + (*found)[2].str() + ", which is not there");
    return faults;
}

std::vector<std::string> faultsOf(const SourceFile& page) {
    static const std::regex link(R"(\]\(([^)\s]+)[^)]*\))");
    std::vector<std::string> faults;
    const auto lines = prose(page);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::sregex_iterator found(lines[i].begin(), lines[i].end(), link), end; found != end; ++found)
            if (const std::string fault = faultOfLink(page, (*found)[1]); !fault.empty()) faults.push_back(page.at(i, fault));
        for (const std::string& fault : faultsOfPaths(lines[i])) faults.push_back(page.at(i, fault));
    }
    return faults;
}

SourceFile aPage(std::string line) { return {"docs/a.md", {std::move(line)}, {}}; }

}

TEST(Docs, nameOnlyWhatExists) {
    std::vector<std::string> faults;
    for (const SourceFile& page : pages()) std::ranges::copy(faultsOf(page), std::back_inserter(faults));
    EXPECT_TRUE(faults.empty()) << joined(faults);
}

TEST(Docs, theJudgeSeesEachFault) {
    for (const char* wrong : {"[a](none.md)", "[a](../LICENCE)", "see `src/core/none.h`", "`tests/none/`"}) EXPECT_EQ(faultsOf(aPage(wrong)).size(), 1U) << wrong;
    for (const char* right : {"[a](../LICENSE)", "[a](https://example.org/x)", "see `src/core/base/result.h`", "new `src/core/none.h`", "`docs/*.md`",
                              "`scripts/test -R core`"})
        EXPECT_TRUE(faultsOf(aPage(right)).empty()) << joined(faultsOf(aPage(right)));
    EXPECT_EQ(anchorOf("## 4. One place, for a field"), "4-one-place-for-a-field");
}

}
