// SPDX-License-Identifier: MIT
// Folding, trimming and the keys that are made of text.
#include "core/base/text.h"
#include <gtest/gtest.h>
#include <vector>

namespace tilth {
namespace {

using Pairs = std::vector<std::pair<const char*, const char*>>;

}

TEST(Text, isCheckedBeforeItIsStored) {
    EXPECT_TRUE(checkText(""));
    EXPECT_TRUE(checkText("Ada 王小明 🎉 \x01"));
    EXPECT_EQ(checkText(std::string_view{"ab\0c", 4}).error().text, "The text holds a null character at byte 2");
    for (const char* wrong : {"a\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE4\xB8", "\x80"}) EXPECT_FALSE(checkText(wrong));
    EXPECT_EQ(checkText("ab\xFF").error().text, "The text is not UTF-8 at byte 2");
}

TEST(Text, isTrimmed) {
    for (const auto& [text, bare] : Pairs{{"  Ada \t\r\n", "Ada"}, {"　王　小明　", "王　小明"}, {"\xC2\xA0x\xE2\x80\x8B", "x"}, {"", ""}, {" 　 ", ""}, {"\xEF\xBB\xBFname", "name"}, {"é", "é"}})
        EXPECT_EQ(trim(text), bare);
    EXPECT_EQ(oneSpaced("  a \t b　c "), "a b c");
    EXPECT_EQ(trim("\x80 "), "\x80") << "bytes that are no text stay";
}

TEST(Fold, bringsSpellingsTogether) {
    for (const auto& [text, folded] : Pairs{
             {"ADA Lovelace", "ada lovelace"}, {"Müller", "muller"},       {"Mu\xCC\x88ller", "muller"}, {"STRASSE Straße", "strasse strasse"},
             {"Ørsted Łódź Đà Nẵng", "orsted lodz da nang"}, {"ÆSIR Œuvre", "aesir oeuvre"}, {"İstanbul ısı", "istanbul isi"}, {"ΑΘΉΝΑ ς", "αθηνα σ"},
             {"МОСКВА Ё", "москва е"},         {"ＡＢＣ１２３＠", "abc123@"}, {"　", " "},                  {"a\tb\nc", "a b c"},
             {"華為雲", "华为云"},             {"臺灣積體電路", "台湾积体电路"}, {"ｶﾀｶﾅ", "カタカナ"},      {"ﬁx ①㈱", "fix 1(株)"},
             {"“O’Neil”", "\"o'neil\""},       {"co\xC2\xADop", "coop"},   {"", ""},                      {"𝐀𝐝𝐚", "ada"},
             {"नमस्ते", "नमस्ते"},                  {"한국", "한국"},            {"🎉", "🎉"},                  {"\x01x\x7F", " x "}})
        EXPECT_EQ(fold(text), folded) << text;
}

TEST(Fold, twiceChangesNothing) {
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        std::string text;
        appendCodePoint(text, c);
        const std::string once = fold(text);
        ASSERT_EQ(fold(once), once) << std::hex << static_cast<unsigned>(c);
        ASSERT_EQ(firstInvalidUtf8(once), std::string::npos) << std::hex << static_cast<unsigned>(c);
        for (const char byte : once) ASSERT_FALSE((byte >= 0 && byte < 32) || byte == 127) << std::hex << static_cast<unsigned>(c);
    }
}

TEST(Fold, leavesWrongBytes) { EXPECT_EQ(fold("A\xFF\xE4"), "a\xFF\xE4"); }

TEST(EmailKey, findsTheAddress) {
    for (const auto& [text, key] : Pairs{{" Ada@Example.ORG ", "ada@example.org"}, {"Ada Lovelace <Ada@Example.org>", "ada@example.org"}, {"mailto:ada@example.org", "ada@example.org"},
                                         {"ａｄａ＠example.org", "ada@example.org"}, {"ada", ""}, {"@example.org", ""}, {"ada@", ""}, {"a@b.c, d@e.f", ""}, {"", ""}, {"<", ""}})
        EXPECT_EQ(emailKey(text), key) << text;
    EXPECT_EQ(emailDomain("Ada <ada@Example.org>"), "example.org");
    EXPECT_EQ(emailDomain("nobody"), "");
}

TEST(DomainKey, isOneForEverySpelling) {
    for (const char* text : {"example.org", "www.example.org", "http://example.org", "https://WWW.Example.org/", "example.org:8080/about?x=1#y", "//example.org/a@b",
                             "https://user:secret@www.example.org/", "ada@example.org", " example.org. ", "ｅｘａｍｐｌｅ.org"})
        EXPECT_EQ(domainKey(text), "example.org") << text;
    for (const char* text : {"", "example", "n/a", "https://", "-"}) EXPECT_EQ(domainKey(text), "") << text;
    EXPECT_EQ(domainKey("https://shop.example.org"), "shop.example.org");
    EXPECT_EQ(domainKey("www.müller.de"), "muller.de");
}

TEST(FreeMail, namesNoCompany) {
    for (const char* domain : {"gmail.com", "qq.com", "163.com", "hotmail.fr", "yahoo.co.uk", "yahoo.com", "outlook.com.br", "t-online.de"}) EXPECT_TRUE(isFreeMail(domain)) << domain;
    for (const char* domain : {"example.org", "gmail.com.evil.org", "yahoo.example.com", "mygmail.com", "live.example", "", "com"}) EXPECT_FALSE(isFreeMail(domain)) << domain;
}

TEST(CompanyKey, dropsWhatDoesNotTellCompaniesApart) {
    for (const auto& [name, key] : Pairs{
             {"Acme, Inc.", "acme"},          {"ACME Corporation", "acme"},      {"The Acme Co., Ltd.", "acme"},    {"Acme Co.Ltd", "acme"},
             {"Acme S.A.", "acme"},           {"Acme B.V.", "acme"},             {"Müller GmbH & Co. KG", "muller"}, {"GTX Pro", "gtxpro"},
             {"GTXPro", "gtxpro"},            {"Acme Pty Ltd", "acme"},          {"Johnson & Johnson", "johnsonjohnson"}, {"Johnson and Johnson Inc", "johnsonjohnson"},
             {"华为技术有限公司", "华为技术"}, {"華為技術有限公司", "华为技术"},  {"海尔集团公司", "海尔"},           {"腾讯科技（深圳）有限公司", "腾讯科技深圳"},
             {"三一重工股份有限公司", "三一重工"}, {"中粮集团有限公司", "中粮"},   {"上海分公司", "上海分公司"},       {"トヨタ自動車株式会社", "トヨタ自动车"},
             {"株式会社日立製作所", "日立制作所"}, {"㈱日立製作所", "株日立制作所"}, {"삼성전자 주식회사", "삼성전자"}, {"有限公司", "有限公司"},
             {"Co", "co"},                    {"Inc. Ltd.", "incltd"},           {"O'Reilly Media", "oreillymedia"}, {"", ""},
             {"!!!", ""},                     {"3M Company", "3m"},              {"Cancity", "cancity"},            {"Group", "group"}})
        EXPECT_EQ(companyKey(name), key) << name;
}

TEST(NameKey, isOneForEverySpelling) {
    for (const auto& [name, key] : Pairs{{"王 小明", "王小明"}, {"王小明", "王小明"}, {"Ada  LOVELACE", "ada lovelace"}, {"Anne-Marie O’Neil", "anne marie oneil"},
                                         {"Dr. J. R. Smith", "dr j r smith"}, {"迈克尔·乔丹", "迈克尔乔丹"}, {"Li 小明", "li 小明"}, {"", ""}})
        EXPECT_EQ(nameKeyText(name), key) << name;
}

}
