// SPDX-License-Identifier: MIT
// Sentences with places: made from their arguments, and the arguments found again.
#include "core/base/sentence.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

std::string shown(const std::optional<std::vector<std::string_view>>& arguments) {
    if (!arguments) return "none";
    std::string all;
    for (std::string_view argument : *arguments) all.append("<").append(argument).append(">");
    return all;
}

TEST(Sentence, isSaidWithItsArguments) {
    EXPECT_EQ(say({"Line %1 is no %2."}, {"7", "UTF-8"}), "Line 7 is no UTF-8.");
    EXPECT_EQ(say({"No %1; use --make %1"}, {"company"}), "No company; use --make company");
    EXPECT_EQ(say({"%2 of %1"}, {"a", "b"}), "b of a");
    EXPECT_EQ(say({"100 % of all"}, {}), "100 % of all");
    EXPECT_EQ(say({"%1 is missing"}, {"%2"}), "%2 is missing");
}

TEST(Sentence, isKnownByItsWords) {
    struct Case {
        std::string_view pattern, text, arguments;
    };
    for (const auto& [pattern, text, arguments] : {
             Case{"Line %1 is no %2.", "Line 7 is no UTF-8.", "<7><UTF-8>"},
             Case{"Line %1 is no %2.", "Line 7 is no UTF-8", "none"},
             Case{"Line %1 is no %2.", "Row 7 is no UTF-8.", "none"},
             Case{"No %1; use --make %1", "No company; use --make company", "<company>"},
             Case{"No %1; use --make %1", "No company; use --make user", "none"},
             Case{"%2 of %1", "b of a", "<a><b>"},
             Case{"%1 is too large", "'9' is too large for an amount", "none"},
             Case{"%1: %2", "/a/b.csv: it does not exist", "</a/b.csv><it does not exist>"},
             Case{"%1 is missing", " is missing", "<>"},
             Case{"Nothing", "Nothing", ""},
             Case{"Nothing", "Nothing else", "none"},
             Case{"", "", ""},
         })
        EXPECT_EQ(shown(argumentsOf({pattern}, text)), arguments) << pattern << " | " << text;
}

}
}
