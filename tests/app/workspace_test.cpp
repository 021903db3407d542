// SPDX-License-Identifier: MIT
// What a workspace needs to open at all.
#include "app/records.h"
#include "app/settings.h"
#include "core/model/score_model.h"
#include "support/app_workspace.h"

#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using WorkspaceTest = AppTest;
INSTANTIATE_TEST_SUITE_P(On, WorkspaceTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

TEST_P(WorkspaceTest, aScoringModelThatCannotBeReadRefusesToOpen) {
    const EntityType& type = workspace->type<ScoreModel>();
    const auto models = workspace->store().findAll<ScoreModel>();
    ASSERT_EQ(models.size(), 1u);
    ScoreModel damaged = *models.front();
    damaged.document = "{";
    ChangeSet change{"Damage"};
    change.update(type, *models.front(), damaged);
    ASSERT_TRUE(workspace->commit(change));
    workspace.reset();
    const auto opened = Workspace::open(place->text(), {{}, clock.function()});
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().text.find("scoring model"), std::string::npos);
}

TEST_P(WorkspaceTest, aSettingThatMeansNothingIsRefused) {
    struct Case { const char *key, *value; bool good; };
    for (const Case& c : {Case{"time_zone", "Mars", false}, {"time_zone", "", false}, {"time_zone", "../UTC", false}, {"time_zone", "UTC", true}, {"own_domain", "a b", false},
                          {"own_domain", "acme", false}, {"own_domain", "acme.example, b.example", false}, {"own_domain", "acme.example", true}, {"own_domain", "@acme.example", true},
                          {"own_domain", "", true}, {"icp_tier_1", "foo:bar", false}, {"icp_negative", "touch:(foo:bar)", false}, {"icp_tier_3", "employees>=many", false},
                          {"icp_tier_1", "industry:Software employees>=50", true}, {"icp_tier_1", "", true},
                          {"demo", "yes", false}, {"demo_revision", "5", false}}) {
        const std::string before = state();
        const auto set = setSetting(*workspace, c.key, c.value);
        EXPECT_EQ(static_cast<bool>(set), c.good) << c.key << ' ' << c.value << (set ? "" : ": " + set.error().text);
        if (set || c.good) continue;
        EXPECT_EQ(set.error().code, Error::Refused) << c.key;
        EXPECT_EQ(set.error().field, c.key);
        EXPECT_EQ(state(), before);
    }
}

TEST_P(WorkspaceTest, aSettingThatHasChoicesNamesThem) {
    if (IsSkipped()) return;
    for (const SettingRow& row : settingRows()) {
        if (row.choices.empty()) continue;
        const auto set = setSetting(*workspace, row.key, "maybe");
        ASSERT_FALSE(set) << row.key;
        for (const Choice& choice : row.choices) EXPECT_NE(set.error().text.find(choice.name), std::string::npos) << row.key << ": " << set.error().text;
    }
    EXPECT_EQ(setSetting(*workspace, "automatic_backups", "maybe").error().text, "This setting is one of these: yes, no.");
}

TEST_P(WorkspaceTest, aPersonHasOtherWeeksAndSeasonsThanTheOthers) {
    ASSERT_TRUE(setSetting(*workspace, "week_start", "saturday"));
    const auto revision = setOwnSetting(*workspace, "week_start", "sunday");
    ASSERT_TRUE(revision);
    EXPECT_EQ(weekStart(*workspace), 7u);
    EXPECT_EQ(sharedSetting(*workspace, "week_start"), "saturday");
    EXPECT_FALSE(setOwnSetting(*workspace, "week_start", "noon"));
    EXPECT_EQ(setOwnSetting(*workspace, "currency", "EUR").error().code, Error::Refused) << "all count in the same currency";
    EXPECT_EQ(setOwnSetting(*workspace, "colour", "red").error().code, Error::Usage);

    User bo;
    bo.name = "Bo", bo.login = "bo";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), bo));
    const auto other = Workspace::open(place->text(), {"bo", clock.function()});
    ASSERT_TRUE(other);
    EXPECT_EQ(weekStart(**other), 6u) << "Bo has none of her own";

    ASSERT_TRUE(setOwnSetting(*workspace, "fiscal_year_start", "4"));
    EXPECT_EQ(fiscalStart(*workspace), 4u);
    ASSERT_TRUE(setOwnSetting(*workspace, "fiscal_year_start", ""));
    EXPECT_EQ(fiscalStart(*workspace), 1u);
    ASSERT_TRUE(setOwnSetting(*workspace, "week_start", "country"));
    ASSERT_TRUE(setSetting(*workspace, "country", "US"));
    EXPECT_EQ(weekStart(*workspace), 7u);
    ASSERT_TRUE(setSetting(*workspace, "country", "CN"));
    EXPECT_EQ(weekStart(*workspace), 1u);
}

}
}
