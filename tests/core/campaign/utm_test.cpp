// SPDX-License-Identifier: MIT
// Tracking links: one spelling, right encoding, nothing lost of the address.
#include "core/campaign/utm.h"
#include <gtest/gtest.h>

namespace tilth::test {

TEST(Utm, wordsHaveOneSpelling) {
    struct Case { const char *text, *word; };
    for (const Case& c : {Case{"Spring  Sale ", "spring-sale"}, Case{"E-Mail", "e-mail"}, Case{"Ｌｉｎｋｅｄｉｎ", "linkedin"}, Case{"小红书", "小红书"}, Case{"", ""}}) {
        EXPECT_EQ(utmWord(c.text), c.word);
        EXPECT_EQ(utmWord(utmWord(c.text)), c.word);
    }
}
TEST(Utm, campaignsHaveACodeInPlainLetters) {
    struct Case { const char *name, *code; };
    for (const Case& c : {Case{"Spring product launch", "spring-product-launch"}, Case{"双11 预热", "shuang11-yure"}, Case{"Case study: Harbour Foods", "case-study-harbour-foods"},
                          Case{"Café & Crème 2026", "cafe-creme-2026"}, Case{"!!", ""}})
        EXPECT_EQ(campaignCode(c.name), c.code);
}
TEST(Utm, tagsGoBetweenAddressAndFragment) {
    struct Case { const char* url; UtmTags tags; const char* whole; };
    for (const Case& c : {Case{"https://example.org", {"news", "email", "spring", "", ""}, "https://example.org?utm_source=news&utm_medium=email&utm_campaign=spring"},
                          Case{"https://example.org/a?id=7#top", {"news", "email", "s", "", ""}, "https://example.org/a?id=7&utm_source=news&utm_medium=email&utm_campaign=s#top"},
                          Case{"HTTPS://example.org/?utm_source=old&b=1&utm_term=x", {"a", "b", "", "", ""}, "HTTPS://example.org/?b=1&utm_source=a&utm_medium=b"},
                          Case{"http://例子.example/", {"小红书", "social", "a&b", "c d", "é"}, "http://例子.example/?utm_source=%E5%B0%8F%E7%BA%A2%E4%B9%A6&utm_medium=social&utm_campaign=a%26b&utm_term=c%20d&utm_content=%C3%A9"}}) {
        const auto whole = taggedUrl(c.url, c.tags);
        ASSERT_TRUE(whole) << c.url;
        EXPECT_EQ(*whole, c.whole);
    }
}
TEST(Utm, refusesWhatIsNoAddressOrHasNoWords) {
    struct Case { const char *url, *source, *medium, *field; };
    for (const Case& c : {Case{"example.org", "a", "b", "url"}, Case{"ftp://example.org", "a", "b", "url"}, Case{"https://", "a", "b", "url"}, Case{"https:///x", "a", "b", "url"},
                          Case{"https://example.org/a b", "a", "b", "url"}, Case{"javascript:alert(1)", "a", "b", "url"}, Case{"https://example.org", "", "b", "source"},
                          Case{"https://example.org", "a", "", "medium"}}) {
        const auto refused = taggedUrl(c.url, {c.source, c.medium, "", "", ""});
        ASSERT_FALSE(refused) << c.url;
        EXPECT_EQ(refused.error().field, c.field);
    }
}
TEST(Utm, listsSayWhichWordsAreAllowed) {
    const auto words = wordList("E-mail, social ,, Out of home");
    EXPECT_EQ(words, (std::vector<std::string>{"e-mail", "social", "out-of-home"}));
    EXPECT_TRUE(checkAllowed("social", words, "medium"));
    EXPECT_TRUE(checkAllowed("anything", {}, "medium"));
    const auto refused = checkAllowed("email", words, "medium");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "medium");
    EXPECT_NE(refused.error().text.find("out-of-home"), std::string::npos);
}

}
