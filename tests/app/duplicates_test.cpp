// SPDX-License-Identifier: MIT
// Records that are in twice: found, told while typed, merged and parted.
#include "app/duplicate_entry.h"
#include "app/duplicate_verdicts.h"
#include "app/leads.h"
#include "app/settings.h"
#include "core/model/activity.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "support/app_workspace.h"
#include <array>

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

TEST_P(DuplicatesTest, GroupsLeadTheLikeliestAndLeaveOutWhatWasToldApart) {
    const std::int64_t a = lead("Ada Park", "ada@north.example"), b = lead("A. Park", "ada@north.example"), c = lead("Ada Park", "ADA@north.example");
    const auto groups = duplicateGroups(*workspace, workspace->type<Lead>());
    ASSERT_TRUE(groups);
    ASSERT_EQ(groups->groups.size(), 1u);
    EXPECT_EQ(groups->groups.front().ids, (std::vector{a, b, c}));
    EXPECT_EQ(groups->groups.front().titles, (std::vector<std::string>{"Ada Park", "A. Park", "Ada Park"}));
    EXPECT_EQ(groups->all, 1u);
    const std::string before = state();
    ASSERT_TRUE(tellApart(*workspace, workspace->type<Lead>(), std::array{a, b, c}));
    EXPECT_TRUE(duplicateGroups(*workspace, workspace->type<Lead>())->groups.empty());
    EXPECT_EQ(*tellApart(*workspace, workspace->type<Lead>(), std::array{c, a}), 0) << "nothing new";
    expectReversible(before);
}

TEST_P(DuplicatesTest, TheMostGroupsAreTheLikeliest) {
    for (int i = 0; i < 3; ++i) {
        const std::string mail = "p" + std::to_string(i) + "@north.example";
        lead("Person " + std::string(1, static_cast<char>('A' + i)), mail);
        lead("Person " + std::string(1, static_cast<char>('A' + i)), mail);
    }
    const auto groups = duplicateGroups(*workspace, workspace->type<Lead>(), likelyDuplicate, 2);
    EXPECT_EQ(groups->groups.size(), 2u);
    EXPECT_EQ(groups->all, 3u);
}

TEST_P(DuplicatesTest, MergesOfARecordAreKnownAndUndone) {
    const std::int64_t keep = lead("Ada Park", "ada@north.example"), second = lead("A. Park", "ada@north.example"), third = lead("Ada P.", "ada@north.example");
    const auto first = merge(keep, {second});
    const auto later = merge(keep, {third});
    const auto merges = mergesInto(*workspace, workspace->type<Lead>(), keep);
    ASSERT_EQ(merges.size(), 2u);
    EXPECT_EQ(merges[0].revision, *later);
    EXPECT_EQ(merges[0].names, (std::vector<std::string>{"Ada P."}));
    EXPECT_EQ(merges[1].names, (std::vector<std::string>{"A. Park"}));
    EXPECT_EQ(merges[1].by, workspace->user().id);
    ASSERT_TRUE(workspace->store().undo(*first));
    EXPECT_TRUE(workspace->store().find<Lead>(second));
    EXPECT_EQ(mergesInto(*workspace, workspace->type<Lead>(), keep).size(), 1u);
}

TEST_P(DuplicatesTest, ChosenRecordsAreAGroupTwoOrThreeAtATime) {
    const std::int64_t a = lead("Ada Park", "ada@north.example"), b = lead("Bo Lind", "bo@lumen.example");
    const auto group = groupOf(*workspace, workspace->type<Lead>(), std::array{b, a});
    ASSERT_TRUE(group);
    EXPECT_EQ(group->ids, (std::vector{b, a}));
    EXPECT_LT(group->likeness, 0.5);
    EXPECT_EQ(groupOf(*workspace, workspace->type<Lead>(), std::array{a}).error().code, Error::Usage);
    EXPECT_EQ(groupOf(*workspace, workspace->type<Lead>(), std::array{a, std::int64_t{99}}).error().code, Error::NotFound);
}

struct FinderTest : DuplicatesTest {
    Lead typed(const std::string& name, const std::string& email) {
        Lead l;
        l.name = name;
        l.email = email;
        return l;
    }
    EntryCheck check(const Entity& record) { return *finder.check(*workspace, workspace->type<Lead>(), record); }
    LikeFinder finder;
};

TEST_P(FinderTest, FindsWhatAWholeLookFindsAndFollowsTheJournal) {
    const std::int64_t a = lead("Ada Park", "ada@north.example");
    ASSERT_EQ(check(typed("A. Park", "ada@north.example")).like.size(), 1u);
    EXPECT_EQ(check(typed("A. Park", "ada@north.example")).like.front().title, "Ada Park");
    EXPECT_FALSE(check(typed("A. Park", "ada@north.example")).refused);
    const std::int64_t late = lead("Bo Lind", "bo@lumen.example");
    EXPECT_EQ(check(typed("B. Lind", "bo@lumen.example")).like.front().id, late) << "added after the first question";
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), late, workspace->type<Lead>().at("email"), std::string("bo@north.example")));
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), late, workspace->type<Lead>().at("name"), std::string("Cy Dent")));
    EXPECT_TRUE(check(typed("B. Lind", "bo@lumen.example")).like.empty()) << "changed since";
    EXPECT_EQ(check(typed("C. Dent", "bo@north.example")).like.size(), 1u);
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), std::array{a}));
    EXPECT_TRUE(check(typed("A. Park", "ada@north.example")).like.empty()) << "removed since";
}

// Of the companies only those are read that one of the compared records belongs to.
TEST_P(FinderTest, PeopleAreComparedByTheirCompaniesNames) {
    const auto company = [&](const char* name) {
        Company c;
        c.name = name;
        return *addRecord(*workspace, workspace->type<Company>(), c);
    };
    const std::int64_t north = company("North Pumps Ltd"), same = company("North Pumps"), other = company("Lumen Optics");
    Contact known;
    known.name = "Ada Park";
    known.company = Link{north};
    const std::int64_t ada = *addRecord(*workspace, workspace->type<Contact>(), known);
    const auto found = [&](std::int64_t of) {
        Contact asked;
        asked.name = "Ada Park";
        asked.company = Link{of};
        return *finder.check(*workspace, workspace->type<Contact>(), asked);
    };
    ASSERT_EQ(found(same).like.size(), 1u);
    EXPECT_EQ(found(same).like.front().id, ada);
    EXPECT_TRUE(found(other).like.empty());
    ASSERT_TRUE(setField(*workspace, workspace->type<Company>(), other, workspace->type<Company>().at("name"), std::string("North Pumps")));
    EXPECT_EQ(found(other).like.size(), 1u) << "renamed since";
}

TEST_P(FinderTest, ARecordIsNotLikeItselfNorLikeOneToldApart) {
    const std::int64_t a = lead("Ada Park", "ada@north.example");
    EXPECT_TRUE(check(*workspace->store().find<Lead>(a)).like.empty());
    const std::int64_t b = lead("A. Park", "ada@north.example");
    EXPECT_EQ(check(*workspace->store().find<Lead>(b)).like.front().id, a);
    ASSERT_TRUE(tellApart(*workspace, workspace->type<Lead>(), std::array{a, b}));
    EXPECT_TRUE(check(*workspace->store().find<Lead>(b)).like.empty());
}

TEST_P(FinderTest, SettingsDecideWhatIsToldAndWhatIsRefused) {
    lead("Ada Park", "ada@north.example");
    Lead again = typed("Ada Park", "ada@north.example");
    ASSERT_TRUE(setSetting(*workspace, "duplicate_block", "90"));
    EXPECT_TRUE(check(again).refused);
    const std::string before = state();
    const auto refused = addUnlessKnown(*workspace, workspace->type<Lead>(), again);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Refused);
    EXPECT_EQ(refused.error().text, "Not added, it is there already: Ada Park");
    EXPECT_EQ(state(), before);
    Lead other = typed("Bo Lind", "bo@lumen.example");
    EXPECT_TRUE(addUnlessKnown(*workspace, workspace->type<Lead>(), other));
    ASSERT_TRUE(setSetting(*workspace, "duplicate_block", ""));
    ASSERT_TRUE(setSetting(*workspace, "duplicate_warn", ""));
    EXPECT_TRUE(check(again).like.empty());
    EXPECT_TRUE(addUnlessKnown(*workspace, workspace->type<Lead>(), again));
    EXPECT_FALSE(setSetting(*workspace, "duplicate_block", "120"));
}

INSTANTIATE_TEST_SUITE_P(On, FinderTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });
INSTANTIATE_TEST_SUITE_P(On, DuplicatesTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

}
