// SPDX-License-Identifier: MIT
// Forms hold layout and names only: their class is their file's, and looks and behaviour are left to the code.
#include "arch/source_tree.h"
#include <gtest/gtest.h>
#include <regex>

namespace tilth::arch {
namespace {

struct Ban {
    const char* why;
    std::regex pattern;
};

const std::vector<Ban>& bans() {
    static const std::vector<Ban> all{
        {"looks belong to the theme", std::regex(R"re(<property name="(styleSheet|font|palette)")re")},
        {"margins and spacing belong to the theme", std::regex(R"re(<property name="(left|top|right|bottom)Margin"|<property name="(spacing|horizontalSpacing|verticalSpacing)")re")},
        {"the code connects signals", std::regex("<connection>")},
        {"the code fills lists", std::regex("<item row=\"[0-9]+\">|<item>\\s*<property name=\"text\">")},
        {"rich text", std::regex("&lt;html&gt;|&lt;p&gt;")},
    };
    return all;
}

// "leads_page" -> "LeadsPage"
std::string pascal(const std::string& lowerSnake) {
    std::string name;
    bool up = true;
    for (const char c : lowerSnake) {
        if (c != '_') name += up ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        up = c == '_';
    }
    return name;
}

std::string baseName(const SourceFile& form) { return form.path.substr(3, form.path.size() - 6); }

std::string classOf(const SourceFile& form) {
    std::smatch found;
    return std::regex_search(form.text, found, std::regex("<class>([^<]*)</class>")) ? found[1].str() : "";
}

bool hasClassFile(const std::string& base) {
    return !filesUnder("src/gui", {"/" + base + ".cpp", base + ".cpp"}).empty();
}

std::vector<std::string> faultsOf(const SourceFile& form) {
    std::vector<std::string> faults;
    for (const Ban& ban : bans())
        if (std::regex_search(form.text, ban.pattern)) faults.push_back(form.path + ": " + ban.why);
    if (classOf(form) != pascal(baseName(form))) faults.push_back(form.path + ": its class is " + classOf(form));
    return faults;
}

}

TEST(Forms, holdLayoutAndNamesOnly) {
    for (const SourceFile& form : filesUnder("ui", {".ui"})) EXPECT_TRUE(faultsOf(form).empty()) << joined(faultsOf(form));
}

TEST(Forms, haveAClassFileOfTheirName) {
    for (const SourceFile& form : filesUnder("ui", {".ui"}))
        EXPECT_TRUE(hasClassFile(baseName(form))) << form.path << ": no src/gui/.../" << baseName(form) << ".cpp";
}

TEST(Forms, theJudgeSeesEachFault) {
    const std::string head = "<class>LeadsPage</class>";
    EXPECT_TRUE(faultsOf({"ui/leads_page.ui", {}, head}).empty());
    EXPECT_EQ(faultsOf({"ui/leads.ui", {}, head}).size(), 1U);
    for (const char* wrong : {"<property name=\"styleSheet\">", "<property name=\"font\">", "<connection>", "<property name=\"leftMargin\">",
                              "<item>\n <property name=\"text\">"})
        EXPECT_EQ(faultsOf({"ui/leads_page.ui", {}, head + wrong}).size(), 1U) << wrong;
}

}
