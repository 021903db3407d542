// SPDX-License-Identifier: MIT
// Names of countries.
#include "core/base/country.h"
#include "core/base/phone_plans.h"
#include <gtest/gtest.h>

namespace tilth {

TEST(Country, isKnownByManyNames) {
    for (const char* name : {"US", "us", "USA", "U.S.A.", "United States", " united  STATES of America ", "美国", "美國"}) EXPECT_EQ(countryCode(name), "US") << name;
    EXPECT_EQ(countryCode("中国"), "CN");
    EXPECT_EQ(countryCode("UK"), "GB");
    EXPECT_EQ(countryCode("Türkiye"), "TR");
    EXPECT_EQ(countryCode("Philipines"), "PH");
    for (const char* name : {"", "Atlantis", "united", "|", "usa|united states", "Panama"}) EXPECT_EQ(countryCode(name), "") << name;
}

TEST(Country, isACodeOfTheStandard) {
    for (const char* code : {"AD", "US", "CN", "AQ", "ZW", "SS"}) EXPECT_TRUE(isCountry(code)) << code;
    for (const char* code : {"", "U", "ZZ", "XX", "UK", "us", "USA", "D ", " A", "DA", "US CA"}) EXPECT_FALSE(isCountry(code)) << code;
}

TEST(Country, everyPhonePlanHasOne) {
    for (const PhonePlan& plan : phonePlans) {
        EXPECT_EQ(countryCode(plan.country), plan.country);
        EXPECT_TRUE(isCountry(plan.country)) << plan.country;
    }
}

}
