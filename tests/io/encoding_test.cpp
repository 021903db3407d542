// SPDX-License-Identifier: MIT
// The encoding guess on short strings of many languages, and conversion with its refusals.
#include "io/encoding.h"
#include "core/base/utf8.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using std::literals::operator""s;

std::string in(std::string_view encoding, std::string_view text) {
    const Result<std::string> bytes = fromUtf8(text, encoding);
    EXPECT_TRUE(bool(bytes)) << encoding << ": " << text;
    return bytes ? *bytes : std::string();
}

struct Sample {
    std::string_view encoding, text;
};

void PrintTo(const Sample& s, std::ostream* out) { *out << s.encoding << " " << s.text; }

class GuessOf : public testing::TestWithParam<Sample> {};

TEST_P(GuessOf, ShortTextFindsItsEncoding) {
    const auto [encoding, text] = GetParam();
    const std::string bytes = in(encoding, text);
    const Guess guess = guessEncoding(bytes);
    const auto back = toUtf8(bytes, guess.encoding);
    ASSERT_TRUE(bool(back)) << guess.encoding;
    EXPECT_EQ(back->text, text) << "read as " << guess.encoding << " " << guess.confidence;
    EXPECT_GT(guess.confidence, 0.1);
}

INSTANTIATE_TEST_SUITE_P(Encodings, GuessOf, testing::Values(
    Sample{"GB18030", "姓名,电话\n张三,1\n"},
    Sample{"GB18030", "张三"},
    Sample{"GB18030", "客户名称,联系人,手机,来源\n上海华为技术有限公司,李雷,13800000000,展会\n"},
    Sample{"GB18030", "销售日期,销售渠道,商品,售价,销售数量,销售额\n2022-1-1,上海拼多多订单,零食,99,83,8217\n"},
    Sample{"GB18030", "数据生成时间：2017-10-10 14:02\n日期,账户,推广计划,省,市,展现,点击,消费\n"},
    Sample{"GB18030", "Company,City\nAcme,北京\nBeta,London\n"},
    Sample{"Big5", "姓名,電話,公司\n陳大文,02-1234,台灣電子股份有限公司\n"},
    Sample{"Big5", "客戶名稱,聯絡人,地址\n國泰商行,林小姐,台北市中正區\n"},
    Sample{"Shift_JIS", "会社名,氏名,電話番号\n株式会社サンプル,田中太郎,03-1234\n"},
    Sample{"Shift_JIS", "なまえ,メール\nさとう,a@b.jp\n"},
    Sample{"EUC-JP", "会社名,氏名,電話番号\n株式会社サンプル,たなか たろう,03-1234\n"},
    Sample{"EUC-KR", "이름,회사,전화번호\n김철수,삼성전자,02-1234\n이영희,현대자동차,02-9999\n"},
    Sample{"Windows-1252", "Name,City\nMüller,Köln\n"},
    Sample{"Windows-1252", "Nom,Prénom\nLefèvre,Françoise\nDupont,Hélène\n"},
    Sample{"Windows-1252", "Nombre,Teléfono\nPeña,123\n"},
    Sample{"Windows-1252", "caf\u00e9"},
    Sample{"Windows-1252", "company\nO\u2019Brien\u2019s Pub\n"},
    Sample{"Windows-1252", "price\n100 \u20ac\n"},
    Sample{"Windows-1252", "Søren Ågård,Åse Bjørnsøn\n"},
    Sample{"Windows-1252", "João Conceição,São Paulo\nAção,Informações\n"},
    Sample{"Windows-1252", "ÉCOLE SUPÉRIEURE"}, Sample{"Windows-1252", "5½ m² ±3°C"},
    Sample{"Shift_JIS", "田中太郎,東京都"}, Sample{"EUC-JP", "田中太郎,東京都"}, Sample{"EUC-KR", "김철수"}, Sample{"Big5", "王小明"},
    Sample{"GB18030", "北京"}, Sample{"GB18030", "id,name\n1,欧阳娜娜\n2,司马懿\n"}, Sample{"KOI8-R", "Привет мир"}, Sample{"IBM850", "café déjà vu"},
    Sample{"Windows-1250", "Imię,Nazwisko,Miasto\nŁukasz,Wiśniewski,Łódź\nGrażyna,Dąbrowska,Kraków\n"},
    Sample{"Windows-1250", "Jméno,Příjmení,Město\nJiří,Dvořák,Plzeň\n"},
    Sample{"ISO-8859-2", "Imię,Nazwisko,Miasto\nŁukasz,Wiśniewski,Łódź\nStanisław,Ściana,Gdańsk\n"},
    Sample{"Windows-1251", "Имя,Компания,Телефон\nИванов,Рога и копыта,123\n"},
    Sample{"KOI8-R", "Имя,Компания,Телефон\nиванов,рога и копыта,123\n"},
    Sample{"IBM866", "Имя,Компания,Телефон\nИванов,Рога и копыта,123\n"},
    Sample{"Windows-1253", "Όνομα,Εταιρεία,Τηλέφωνο\nΓιώργος Παπαδόπουλος,Αθήνα,210\n"},
    Sample{"Windows-1254", "İsim,Şirket,Şehir\nAyşe Yılmaz,Türk Telekom,İstanbul\nMehmet Öztürk,Işık,Eskişehir\n"},
    Sample{"Windows-1255", "שם,חברה,טלפון\nדוד כהן,חברת החשמל,03\n"},
    Sample{"Windows-1256", "الاسم,الشركة,الهاتف\nمحمد أحمد,شركة الاتصالات,050\n"},
    Sample{"Windows-874", "ชื่อ,บริษัท,โทรศัพท์\nสมชาย ใจดี,บริษัทไทยจำกัด,02\n"},
    Sample{"Macintosh", "Nom,Prénom\nLefèvre,Françoise\nDupont,Hélène à côté\n"},
    Sample{"UTF-16LE", "Name,City\nMüller,Köln\n"},
    Sample{"UTF-16BE", "姓名,电话\n张三,1380000\n"},
    Sample{"UTF-32LE", "Name,City\n"},
    Sample{"UTF-32BE", "Name,City\nKöln,1\n"}));

TEST(Encoding, EveryKnownNameOpens) {
    for (const std::string& name : knownEncodings()) {
        EXPECT_EQ(canonicalEncoding(name), name);
        const auto text = toUtf8(in(name, "abc,1\n"), name);
        ASSERT_TRUE(bool(text)) << name;
        EXPECT_EQ(text->text, "abc,1\n") << name;
    }
}

TEST(Encoding, AliasesMeanTheCanonicalName) {
    const std::pair<std::string_view, std::string_view> aliases[] = {
        {"gbk", "GB18030"}, {"CP936", "GB18030"}, {"gb2312", "GB18030"}, {"latin1", "Windows-1252"}, {"ISO_8859-1", "Windows-1252"},
        {"utf8", "UTF-8"}, {"utf-16", "UTF-16LE"}, {"sjis", "Shift_JIS"}, {"cp949", "EUC-KR"}, {"ansi", "Windows-1252"}, {"big5", "Big5"}};
    for (const auto& [alias, name] : aliases) EXPECT_EQ(canonicalEncoding(alias), name) << alias;
    EXPECT_EQ(canonicalEncoding("klingon"), std::nullopt);
    EXPECT_EQ(canonicalEncoding(""), std::nullopt);
}

TEST(Encoding, MarksAreDroppedAndDecide) {
    EXPECT_EQ(guessEncoding("\xEF\xBB\xBFid\n").encoding, "UTF-8");
    EXPECT_EQ(toUtf8("\xEF\xBB\xBFid\n", "utf-8")->text, "id\n");
    EXPECT_EQ(toUtf8("\xFF\xFEi\0d\0"s, "UTF-16LE")->text, "id");
    const std::string odd = "\xFE\xFF\0\0\0i\0\0\0d\0\0\0,\0\0\0\n"s;    // a mark of two bytes before UTF-32
    EXPECT_EQ(guessEncoding(odd).encoding, "UTF-32BE");
    EXPECT_EQ(toUtf8(odd, "UTF-32BE")->text, "id,\n");
}

TEST(Encoding, WideTextWithoutMarkIsSeenByItsZeros) {
    const std::string marked = in("UTF-16LE", "客户,电话\r\n张三,13800000000\r\n");
    EXPECT_EQ(guessEncoding(std::string_view(marked).substr(2)).encoding, "UTF-16LE");
    const std::string big = in("UTF-16BE", "Name,City\r\nAda,London\r\n");
    EXPECT_EQ(guessEncoding(std::string_view(big).substr(2)).encoding, "UTF-16BE");
}

TEST(Encoding, AZeroInsideASmallTextIsNoWideText) {
    EXPECT_EQ(guessEncoding("name,city\nA\0da,London\nBo,Ulm\n"s).encoding, "UTF-8");
    EXPECT_EQ(guessEncoding("name,city\nAd\0a,London\nBo,Ulm\n"s).encoding, "UTF-8");
    EXPECT_EQ(guessEncoding("姓名,城市\n张\0三,上海\n"s).encoding, "UTF-8");
    for (const char* wide : {"UTF-16LE", "UTF-16BE"}) EXPECT_EQ(guessEncoding(std::string_view(in(wide, "姓名城市公司电话邮箱\n张三上海李娜北京\n")).substr(2)).encoding, wide);
}

TEST(Encoding, AShiftIntoJapaneseMustBeReadable) {
    EXPECT_EQ(guessEncoding("name\n\x1B$B;3ED\x1B(B\n").encoding, "ISO-2022-JP");
    EXPECT_EQ(guessEncoding("name\nUNTF\x1B$BIRMEd\n").encoding, "UTF-8");
}

TEST(Encoding, WrongBytesNameTheirLine) {
    const auto text = toUtf8("a,b\nc,d\nM\xFCller,x\n", "UTF-8");
    ASSERT_FALSE(bool(text));
    EXPECT_NE(text.error().text.find("Line 3"), std::string::npos) << text.error().text;
    const auto chinese = toUtf8("a\n\xFF\xFF\n", "GB18030");
    ASSERT_FALSE(bool(chinese));
    EXPECT_NE(chinese.error().text.find("Line 2"), std::string::npos) << chinese.error().text;
    EXPECT_EQ(toUtf8("a", "klingon").error().code, Error::Usage);
}

TEST(Encoding, DamagedUtf8StaysUtf8) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "客户,电话\n";
    text += "x\xFF\n";
    EXPECT_EQ(guessEncoding(text).encoding, "UTF-8");
    EXPECT_FALSE(bool(toUtf8(text, "UTF-8")));
}

TEST(Encoding, NulThatPadsIsLeftOutAndCounted) {
    const auto text = toUtf8("a,b\n1,2\000\n\0003,4\n"s, "UTF-8");
    ASSERT_TRUE(bool(text));
    EXPECT_EQ(text->text, "a,b\n1,2\n3,4\n");
    EXPECT_EQ(text->nulls, 2);
    EXPECT_EQ(text->firstNullLine, 2);
    EXPECT_FALSE(bool(toUtf8(std::string(100, '\0'), "UTF-8")));
}
TEST(Encoding, NulInsideATextStaysForTheRowToBeRefused) {
    const auto text = toUtf8("a\nx\000y\n"s, "UTF-8");
    ASSERT_TRUE(bool(text));
    EXPECT_EQ(text->text, "a\nx\000y\n"s);
    EXPECT_EQ(text->nulls, 0);
}

TEST(Encoding, OtherFilesAreNamed) {
    EXPECT_EQ(binaryKind("id,name\n"), "");
    const auto text = toUtf8("PK\x03\x04rest", "UTF-8");
    ASSERT_FALSE(bool(text));
    EXPECT_NE(text.error().text.find("Excel"), std::string::npos);
}

TEST(Utf8, RefusesWhatIsNotStrict) {
    const std::string_view bad[] = {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE0\x80\x80", "\xC3", "\x80", "\xF0\x8F\x80\x80"};
    for (std::string_view s : bad) EXPECT_EQ(firstInvalidUtf8(s), 0u);
    EXPECT_EQ(firstInvalidUtf8("abcdefghij\u00fc\u4e2d\U0001F600"), std::string_view::npos);
    EXPECT_EQ(mendedUtf8("a\x80z"), "a\uFFFDz");
}

}
}
