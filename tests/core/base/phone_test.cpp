// SPDX-License-Identifier: MIT
// Telephone numbers of many countries, as typed, stored and shown.
#include "core/base/phone.h"
#include "core/base/phone_plans.h"
#include <gtest/gtest.h>
#include <vector>

namespace tilth {
namespace {

struct Case {
    const char* country;
    const char* typed;
    const char* stored;
    const char* atHome;
    const char* abroad;
};
const std::vector<Case> cases{
    {"CN", "13800138000", "+8613800138000", "138 0013 8000", "+86 138 0013 8000"},
    {"CN", "+86 (138) 0013-8000", "+8613800138000", "138 0013 8000", "+86 138 0013 8000"},
    {"CN", "（＋８６）138 0013 8000", "+8613800138000", "138 0013 8000", "+86 138 0013 8000"},
    {"CN", "0086 138 0013 8000", "+8613800138000", "138 0013 8000", "+86 138 0013 8000"},
    {"CN", "86-13800138000", "+8613800138000", "138 0013 8000", "+86 138 0013 8000"},
    {"CN", "010-12345678", "+861012345678", "010 1234 5678", "+86 10 1234 5678"},
    {"CN", "021-12345678-", "+862112345678", "021 1234 5678", "+86 21 1234 5678"},
    {"CN", "0755 8765 4321", "+8675587654321", "0755 8765 4321", "+86 755 8765 4321"},
    {"CN", "010-12345678转123", "+861012345678;ext=123", "010 1234 5678 ext. 123", "+86 10 1234 5678 ext. 123"},
    {"CN", "400 810 8888", "+864008108888", "400 810 8888", "+86 400 810 8888"},
    {"HK", "2123 4567", "+85221234567", "2123 4567", "+852 2123 4567"},
    {"TW", "0912-345-678", "+886912345678", "0912 345 678", "+886 912 345 678"},
    {"US", "(212) 555-0100", "+12125550100", "(212) 555-0100", "+1 212 555-0100"},
    {"US", "1-212-555-0100 x23", "+12125550100;ext=23", "(212) 555-0100 ext. 23", "+1 212 555-0100 ext. 23"},
    {"CA", "416.555.0123, ext. 7", "+14165550123;ext=7", "(416) 555-0123 ext. 7", "+1 416 555-0123 ext. 7"},
    {"US", "011 86 138 0013 8000", "+8613800138000", "+86 138 0013 8000", "+86 138 0013 8000"},
    {"GB", "020 7946 0958", "+442079460958", "020 7946 0958", "+44 20 7946 0958"},
    {"GB", "+44 (0)20 7946 0958", "+442079460958", "020 7946 0958", "+44 20 7946 0958"},
    {"GB", "07400 123456", "+447400123456", "07400 123456", "+44 7400 123456"},
    {"DE", "030/123456", "+4930123456", "030 123456", "+49 30 123456"},
    {"DE", "0151 23456789", "+4915123456789", "01512 3456789", "+49 1512 3456789"},
    {"FR", "01 23 45 67 89", "+33123456789", "01 23 45 67 89", "+33 1 23 45 67 89"},
    {"JP", "090-1234-5678", "+819012345678", "090-1234-5678", "+81 90-1234-5678"},
    {"JP", "03-1234-5678", "+81312345678", "03-1234-5678", "+81 3-1234-5678"},
    {"KR", "010-1234-5678", "+821012345678", "010-1234-5678", "+82 10-1234-5678"},
    {"SG", "6123 4567", "+6561234567", "6123 4567", "+65 6123 4567"},
    {"IN", "098765 43210", "+919876543210", "098765 43210", "+91 98765 43210"},
    {"AU", "0412 345 678", "+61412345678", "0412 345 678", "+61 412 345 678"},
    {"AU", "(02) 1234 5678", "+61212345678", "02 1234 5678", "+61 2 1234 5678"},
    {"BR", "(11) 91234-5678", "+5511912345678", "(11) 91234-5678", "+55 11 91234-5678"},
    {"IT", "02 1234 5678", "+390212345678", "02 1234 5678", "+39 02 1234 5678"},
    {"RU", "8 (495) 123-45-67", "+74951234567", "(495) 123-45-67", "+7 495 123-45-67"},
    {"", "+46 8 123 456 78", "+46812345678", "+46 8-123 456 78", "+46 8-123 456 78"},
    {"CN", "tel:+1-212-555-0100", "+12125550100", "+1 212 555-0100", "+1 212 555-0100"},
    {"CN", "+998 71 123 45 67", "+998711234567", "+998711234567", "+998711234567"},
};

}

TEST(Phone, isStoredAndShownByItsCountry) {
    for (const Case& c : cases) {
        EXPECT_EQ(storedPhone(c.typed, c.country), c.stored) << c.typed;
        EXPECT_EQ(formatPhone(c.stored, c.country), c.atHome) << c.typed;
        EXPECT_EQ(formatPhone(c.stored, "ZW"), c.abroad) << c.typed;
        EXPECT_EQ(storedPhone(c.stored, c.country), c.stored) << "twice changes nothing";
    }
}

TEST(Phone, shownIsReadAgain) {
    for (const Case& c : cases) {
        EXPECT_EQ(storedPhone(formatPhone(c.stored, c.country), c.country), c.stored) << c.typed;
        EXPECT_EQ(storedPhone(formatPhone(c.stored, "ZW"), c.country), c.stored) << c.typed;
    }
}

TEST(Phone, staysAsTypedWhereNoPlanFits) {
    for (const auto& [typed, country] : std::vector<std::pair<const char*, const char*>>{
             {"1-800-FLOWERS", "US"}, {"8765 4321", "CN"}, {"13800138000 / 13900139000", "CN"}, {"+86 1380013800", "CN"}, {"95588", "CN"}, {"ask Ada", "US"},
             {"13800138000", ""}, {"+", "CN"}, {"", "CN"}, {"+1234", "US"}, {"112-555-0100", "US"}, {"2125550100, 2125550101", "US"}, {"+99912345678901234", "US"}}) {
        EXPECT_FALSE(toE164(typed, country)) << typed;
        EXPECT_EQ(storedPhone(std::string{" "}.append(typed), country), typed);
        EXPECT_EQ(formatPhone(typed, country), typed);
    }
}

TEST(Phone, isComparedByDigits) {
    for (const char* text : {"+44 20 7946 0958", "0044 20 7946 0958", "+44 (0)20 7946 0958", "tel:+44-20-7946-0958", "+44 20 7946 0958 ext. 5"}) EXPECT_EQ(phoneDigits(text), "442079460958") << text;
    EXPECT_EQ(phoneDigits("call me"), "");
}

TEST(Phone, noCountryCodeBeginsAnother) {
    for (const PhonePlan& a : phonePlans)
        for (const PhonePlan& b : phonePlans) EXPECT_TRUE(a.code == b.code || !b.code.starts_with(a.code)) << a.country << b.country;
}

}
