// SPDX-License-Identifier: MIT
// Segments over a workspace: who is in, at once after every change and when days pass; members by hand; lists, campaigns and other segments name them.
#include "app/segments.h"
#include "app/campaigns.h"
#include "app/columns.h"
#include "app/records.h"
#include "app/segment_index.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include "support/app_workspace.h"
#include <algorithm>

namespace tilth::test {
namespace {

class SegmentTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (!workspace) return;
        workspace->store().onCommit([this](const News& news) { index.refresh(*workspace, news); });
    }
    template <class E> std::int64_t add(E record) {
        record.created = workspace->now();
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t lead(const std::string& name, std::int64_t employees = 10) {
        Lead lead;
        lead.name = name;
        lead.employees = employees;
        return add(lead);
    }
    std::int64_t touch(std::int64_t of, TouchKind kind = TouchKind::Form) {
        Touch touch;
        touch.lead = {of};
        touch.kind = kind;
        touch.at = workspace->now();
        return add(touch);
    }
    std::int64_t segment(const std::string& name, const std::string& query, SegmentKind kind = SegmentKind::Live, SegmentOf of = SegmentOf::Lead) {
        Segment segment;
        segment.name = name;
        segment.of = of;
        segment.kind = kind;
        segment.query = query;
        return add(segment);
    }
    template <class E = Lead> std::vector<std::string> in(const std::string& query) {
        const auto ids = index.ids(*workspace, workspace->type<E>(), query);
        EXPECT_TRUE(ids) << query << ": " << (ids ? "" : ids.error().text);
        const auto listed = listIds(*workspace, workspace->type<E>(), {query, "id"});
        EXPECT_TRUE(listed && ids && *listed == *ids) << query << " in the list";
        std::vector<std::string> names;
        if (ids)
            for (const std::int64_t id : *ids) names.push_back(titleOf(*workspace, E::type.name, id));
        std::ranges::sort(names);
        return names;
    }
    void pass(std::int64_t days) { clock.ms += days * 86'400'000; }
    using Names = std::vector<std::string>;
    SegmentIndex index;
};
TILTH_ON_BOTH_DATABASES(SegmentTest);

TEST_P(SegmentTest, followsWhatPeopleDoAndLetsGoWhenTheDaysHavePassed) {
    const auto ada = lead("Ada"), bo = lead("Bo");
    segment("Eager", "touch:(kind:form at>=-7d)>=2");
    EXPECT_EQ(in("segment:Eager"), Names{});
    touch(ada), touch(bo);
    pass(3);
    touch(ada);
    EXPECT_EQ(in("segment:eager"), Names{"Ada"});
    EXPECT_EQ(in("-segment:Eager"), Names{"Bo"});
    pass(4);
    EXPECT_EQ(in("segment:Eager"), Names{"Ada"});          // the first touch is seven days old
    EXPECT_EQ(SegmentIndex::nextChange(*workspace), startOfDay(workspace->today() + std::chrono::days{1}, workspace->zone()));
    clock.ms = SegmentIndex::nextChange(*workspace).time_since_epoch().count() * 1000 - 1;
    EXPECT_EQ(in("segment:Eager"), Names{"Ada"});
    ++clock.ms;
    EXPECT_EQ(in("segment:Eager"), Names{});
    ASSERT_TRUE(workspace->store().undo());
    EXPECT_EQ(in("touch:()"), (Names{"Ada", "Bo"}));
}

TEST_P(SegmentTest, asksForRelatedRecordsAndDaysThatComeBack) {
    Company food, steel;
    food.name = "Food Ltd", food.industry = "Food";
    steel.name = "Steel Ltd", steel.industry = "Steel";
    const auto cook = add(food);
    const auto smith = add(steel);
    for (const auto& [name, company, day] : {std::tuple{"Ann", cook, 30}, {"Ben", smith, 2}, {"Cho", std::int64_t{0}, 1}}) {
        Contact contact;
        contact.name = name;
        contact.company = {company};
        contact.birthday = std::chrono::year{1990} / 5 / day;
        add(contact);
    }
    segment("Food people", "company.industry:Food", SegmentKind::Live, SegmentOf::Contact);
    EXPECT_EQ(in<Contact>("segment:\"Food people\""), Names{"Ann"});
    EXPECT_EQ(in<Contact>("company.industry!=Food"), (Names{"Ben", "Cho"}));
    EXPECT_EQ(in<Contact>("birthday.anniversary:today..+7d"), Names{"Ann"});      // today is the 28th of May
    const auto& type = workspace->type<Company>();
    ASSERT_TRUE(setField(*workspace, type, smith, type.at("industry"), std::string("Food")));
    EXPECT_EQ(in<Contact>("segment:\"Food people\""), (Names{"Ann", "Ben"}));
    ASSERT_TRUE(removeRecords(*workspace, type, std::span(&cook, 1)));
    EXPECT_EQ(in<Contact>("segment:\"Food people\""), Names{"Ben"});
}

TEST_P(SegmentTest, staticOnesHaveMembersThatGoAndComeBackWithOneUndo) {
    const std::vector<std::int64_t> leads{lead("Ada"), lead("Bo"), lead("Cy")};
    const auto fair = segment("Fair", "", SegmentKind::Static);
    const std::string before = state();
    const auto added = addSegmentMembers(*workspace, fair, std::span(leads).first(2));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->added, 2);
    expectReversible(before);
    index = SegmentIndex();                                 // undo and redo are told as well, but this one starts anew
    EXPECT_EQ(addSegmentMembers(*workspace, fair, leads)->present, 2);
    EXPECT_EQ(in("segment:Fair"), (Names{"Ada", "Bo", "Cy"}));
    ASSERT_TRUE(removeSegmentMembers(*workspace, fair, std::span(leads).last(1)));
    EXPECT_EQ(in("segment:Fair"), (Names{"Ada", "Bo"}));
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), std::span(leads).first(1)));
    EXPECT_EQ(in("segment:Fair"), Names{"Bo"});
    ASSERT_TRUE(workspace->store().undo());
    EXPECT_EQ(in("segment:Fair"), (Names{"Ada", "Bo"}));
    const auto live = segment("All", "");
    EXPECT_EQ(addSegmentMembers(*workspace, live, leads).error().code, Error::Refused);
}

TEST_P(SegmentTest, excludingOnesKeepPeopleOutOfCampaigns) {
    const std::vector<std::int64_t> leads{lead("Ada", 5), lead("Bo", 50), lead("Cy", 5)};
    const auto quiet = segment("Quiet", "employees>20", SegmentKind::Excluding);
    ASSERT_TRUE(addSegmentMembers(*workspace, quiet, std::span(leads).first(1)));
    EXPECT_EQ(in("segment:Quiet"), (Names{"Ada", "Bo"}));
    Campaign campaign;
    campaign.name = "Spring";
    campaign.startsOn = workspace->today();
    const auto members = addMembers(*workspace, add(campaign), workspace->type<Lead>(), leads);
    ASSERT_TRUE(members);
    EXPECT_EQ(members->added, 1);
    EXPECT_EQ(members->excluded, 2);
}

TEST_P(SegmentTest, overlapsAndSamplesAreOfTheSameRows) {
    for (int i = 0; i < 20; ++i) lead("L" + std::to_string(i), i);
    const auto both = index.overlap(*workspace, workspace->type<Lead>(), "employees>=5", "employees<8");
    ASSERT_TRUE(both);
    EXPECT_EQ(both->first, 15u);
    EXPECT_EQ(both->second, 8u);
    EXPECT_EQ(both->both, 3u);
    const auto some = index.sample(*workspace, workspace->type<Lead>(), "employees>=10", 4);
    ASSERT_TRUE(some);
    EXPECT_EQ(some->all, 10u);
    EXPECT_EQ(some->ids.size(), 4u);
}

TEST_P(SegmentTest, mistakesAreToldBeforeASegmentIsKept) {
    segment("A", "employees>5");
    segment("B", "segment:A");
    struct Case { const char *name, *query; SegmentKind kind; const char* field; };
    for (const Case& c : {Case{"a", "", SegmentKind::Live, "name"}, Case{"C", "employes>5", SegmentKind::Live, "query"},
                          Case{"C", "segment:Nobody", SegmentKind::Live, "query"}, Case{"C", "segment:C", SegmentKind::Live, "query"},
                          Case{"C", "employees>5", SegmentKind::Static, "query"}, Case{"C", "ship:(name:x)", SegmentKind::Live, "query"}}) {
        Segment segment;
        segment.name = c.name;
        segment.query = c.query;
        segment.kind = c.kind;
        const auto refused = addRecord(*workspace, workspace->type<Segment>(), segment);
        ASSERT_FALSE(refused) << c.query;
        EXPECT_EQ(refused.error().field, c.field) << c.query;
    }
    const auto a = segmentNamed(*workspace, "A");
    ASSERT_TRUE(a);
    const auto& type = workspace->type<Segment>();
    const auto round = setField(*workspace, type, (*a)->id, type.at("query"), std::string("segment:B"));
    ASSERT_FALSE(round);
    EXPECT_EQ(round.error().field, "query");
    EXPECT_EQ(index.count(*workspace, workspace->type<Lead>(), "notes~x").error().code, Error::Usage);
}

TEST_P(SegmentTest, aChangedSegmentChangesThoseThatNameIt) {
    lead("Ada", 5), lead("Bo", 50);
    const auto small = segment("Small", "employees<20");
    segment("Not small", "-segment:Small");
    EXPECT_EQ(in("segment:\"Not small\""), Names{"Bo"});
    const auto& type = workspace->type<Segment>();
    ASSERT_TRUE(setField(*workspace, type, small, type.at("query"), std::string("employees<5")));
    EXPECT_EQ(in("segment:\"Not small\""), (Names{"Ada", "Bo"}));
}

}
}
