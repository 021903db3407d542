// SPDX-License-Identifier: MIT
// Values as people read them: numbers are grouped, years are not.
#include "core/model/company.h"
#include "gui/bridge/wording.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(Wording, aYearIsNotGrouped) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Wording wording;
    EXPECT_EQ(wording.text(Company::type, Company::type.at("year_established"), std::int64_t{1995}), QStringLiteral("1995"));
    EXPECT_EQ(wording.text(Company::type, Company::type.at("employees"), std::int64_t{1995}), QStringLiteral("1,995"));
    Field own = Company::type.at("employees");
    own.key = "year_target_units";
    EXPECT_EQ(wording.text(Company::type, own, std::int64_t{1995}), QStringLiteral("1,995")) << "a count, whatever its name begins with";
    QLocale::setDefault(before);
}

}
}
