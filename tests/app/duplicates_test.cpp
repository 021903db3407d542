// SPDX-License-Identifier: MIT
// Records that are in twice: found, told while typed, merged and parted.
#include "app/duplicates.h"
#include "app/leads.h"
#include "core/model/activity.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

struct DuplicatesTest : AppTest {
    std::int64_t lead(const std::string& name, const std::string& email, const std::string& phone = {}, const std::string& company = {}) {
        Lead l;
        l.name = name;
        l.email = email;
        l.phone = phone;
        l.company = company;
        return *addRecord(*workspace, workspace->type<Lead>(), l);
    }
    void touch(std::int64_t lead, TouchKind kind, std::int64_t hoursAgo, const std::string& detail = {}) {
        Touch t;
        t.lead = Link{lead};
        t.kind = kind;
        t.at = workspace->now() - std::chrono::hours{hoursAgo};
        t.detail = detail;
        ASSERT_TRUE(addTouch(*workspace, t));
    }
    double score(std::int64_t lead) { return static_cast<double>(scoreLead(*workspace, lead, workspace->now())->score.engagement); }
    Result<std::int64_t> merge(std::int64_t keep, std::vector<std::int64_t> others) { return mergeRecords(*workspace, workspace->type<Lead>(), keep, others); }
};

TEST_P(DuplicatesTest, AreFoundWithReasons) {
    const std::int64_t a = lead("Ada Park", "ada@north.example"), b = lead("A. Park", "ADA@north.example");
    lead("Bo Lind", "bo@lumen.example");
    const auto found = findDuplicates(*workspace, workspace->type<Lead>());
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().a, a);
    EXPECT_EQ(found->front().b, b);
    EXPECT_EQ(found->front().reasons.front(), Evidence::SameEmail);
    EXPECT_EQ(findDuplicates(*workspace, workspace->type<Activity>()).error().code, Error::Usage);
}

TEST_P(DuplicatesTest, AreToldBeforeARecordIsWritten) {
    const std::int64_t a = lead("王小明", "", "138 0013 8000", "华信科技有限公司");
    Lead typed;
    typed.name = "Wang Xiaoming";
    typed.company = "华信科技";
    const auto found = duplicatesOf(*workspace, workspace->type<Lead>(), typed);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(std::max(found->front().a, found->front().b), a);
}

TEST_P(DuplicatesTest, MergeKeepsWhatOnlyTheOtherHadAndIsUndoneWhole) {
    const std::int64_t keep = lead("Ada Park", "ada@north.example"), other = lead("A. Park", "ada.park@home.example", "+12125550100", "Northwind");
    Activity call;
    call.subject = "Call";
    call.lead = Link{other};
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), call));
    const std::string before = state();
    ASSERT_TRUE(merge(keep, {other}));
    const auto now = workspace->store().find<Lead>(keep);
    EXPECT_EQ(now->name, "Ada Park");
    EXPECT_EQ(now->company, "Northwind");
    EXPECT_NE(now->notes.find("ada.park@home.example"), std::string::npos);
    EXPECT_EQ(now->phone, "+12125550100");
    EXPECT_FALSE(workspace->store().find<Lead>(other));
    EXPECT_EQ(workspace->store().findBy<Activity>("lead", keep).size(), 1u);
    expectReversible(before);
}

TEST_P(DuplicatesTest, TouchesAreUnitedNotAddedUp) {
    const std::int64_t keep = lead("Ada Park", "ada@north.example"), other = lead("Ada Park", "ada@north.example");
    touch(keep, TouchKind::Form, 5, "/contact");
    const double alone = score(keep);
    touch(other, TouchKind::Form, 5, "/contact");
    touch(other, TouchKind::Webinar, 3);
    ASSERT_TRUE(merge(keep, {other}));
    EXPECT_EQ(workspace->store().findBy<Touch>("lead", keep).size(), 2u);
    EXPECT_GT(score(keep), alone);
    const std::int64_t same = lead("Ada Park", "ada@north.example");
    const double both = score(keep);
    touch(same, TouchKind::Form, 5, "/contact");
    ASSERT_TRUE(merge(keep, {same}));
    EXPECT_EQ(score(keep), both);
}

TEST_P(DuplicatesTest, FirstSourceAndFarthestLifecycleStay) {
    Lead first;
    first.name = "Ada Park";
    first.source = "Trade Show";
    first.lifecycle = Lifecycle::Sql;
    first.created = workspace->now() - std::chrono::hours{1000};
    const std::int64_t old = *addRecord(*workspace, workspace->type<Lead>(), first);
    Lead second;
    second.name = "Ada Park";
    second.source = "Website";
    second.created = workspace->now();
    const std::int64_t young = *addRecord(*workspace, workspace->type<Lead>(), second);
    ASSERT_TRUE(merge(young, {old}));
    const auto now = workspace->store().find<Lead>(young);
    EXPECT_EQ(now->source, "Trade Show");
    EXPECT_EQ(now->lifecycle, Lifecycle::Sql);
    EXPECT_EQ(now->created, first.created);
}

TEST_P(DuplicatesTest, WrongRequestsChangeNothing) {
    const std::int64_t a = lead("Ada Park", "ada@north.example");
    const std::string before = state();
    EXPECT_EQ(merge(a, {a}).error().code, Error::Usage);
    EXPECT_EQ(merge(a, {}).error().code, Error::Usage);
    EXPECT_EQ(merge(a, {12345}).error().code, Error::NotFound);
    EXPECT_EQ(state(), before);
}

INSTANTIATE_TEST_SUITE_P(On, DuplicatesTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

}
