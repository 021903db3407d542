// SPDX-License-Identifier: MIT
// What a program hears of its own and of others' commits, and how a repeated commit finds itself.
#include "store/store_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class FeedTest : public StoreFixture {};

void expectEqual(const News& told, const News& read) {
    EXPECT_EQ(told.seq, read.seq);
    EXPECT_EQ(told.revision, read.revision);
    EXPECT_EQ(told.label, read.label);
    EXPECT_EQ(told.kind, read.kind);
    EXPECT_EQ(told.touched, read.touched);
    ASSERT_EQ(told.created.size(), read.created.size());
    for (auto& [type, range] : told.created) {
        EXPECT_EQ(range.first, read.created.at(type).first);
        EXPECT_EQ(range.last, read.created.at(type).last);
        EXPECT_EQ(range.count, read.created.at(type).count);
    }
}

}

TEST_P(FeedTest, OthersReadWhatTheListenerWasTold) {
    std::vector<News> told;
    store->onCommit([&](const News& news) { told.push_back(news); });
    const Lead ada = added<Lead>("Ada");
    ASSERT_TRUE(rename(ada, "Ada L."));
    ASSERT_TRUE(load(std::vector{made<Company>("Acme"), made<Company>("Brick")}));
    ASSERT_TRUE(store->undo());
    ASSERT_TRUE(store->rederive("Scores", {}));
    const auto read = another("bob")->since(0);
    ASSERT_EQ(told.size(), 5U);
    ASSERT_EQ(read.size(), told.size());
    for (std::size_t i = 0; i < told.size(); ++i) expectEqual(told[i], read[i]);
    EXPECT_EQ(told[1].touched.at("lead"), std::set{ada.id});
    EXPECT_EQ(told[2].created.at("company").count, 2);
    EXPECT_EQ(told[3].touched.at("company").size(), 2U);
    EXPECT_EQ(told[4].kind, RevisionKind::Derived);
}
TEST_P(FeedTest, WhatIsMadeAnewIsToldBesideWhatItLedTo) {
    store->setDeriver([this](Store& of, Batch& batch, const News&) {
        batch.create(of.schema().of<Company>(), made<Company>("Led"));
    });
    const auto revision = store->rederive("Scores", {});
    ASSERT_TRUE(revision);
    const auto read = another("bob")->since(0);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].kind, RevisionKind::Derived);
    EXPECT_EQ(read[1].kind, RevisionKind::Done);
    EXPECT_EQ(read[1].revision, *revision);
    EXPECT_EQ(read[1].created.at("company").count, 1);
    store->setDeriver({});
    ASSERT_TRUE(store->undo());                 // takes back what it led to
    EXPECT_EQ(store->count(store->schema().of<Company>()), 0);
}
TEST_P(FeedTest, TheMarkChangesWhenSomebodyElseCommitted) {
    auto bobs = another("bob");
    const Lead ada = added<Lead>("Ada");
    const std::int64_t mark = store->changeMark();
    ASSERT_TRUE(rename(ada, "Ada L."));
    EXPECT_EQ(store->changeMark(), mark);
    const std::int64_t seen = store->newestSeq();
    ASSERT_TRUE(create(*bobs, made<Lead>("Bob")));
    // A server tells its listeners after it has answered the writer: asked again, a bounded number of times.
    bool changed = false;
    for (int tries = 0; tries < 20'000 && !changed; ++tries) changed = store->changeMark() != mark || store->newestSeq() < 0;
    EXPECT_TRUE(changed);
    EXPECT_EQ(store->since(seen).size(), 1U);
}
TEST_P(FeedTest, TwoProgramsWriteInTurnsAndSeeAll) {
    auto bobs = another("bob");
    for (int i = 0; i < 20; ++i) ASSERT_TRUE(create(i % 2 ? *bobs : *store, made<Lead>("L" + std::to_string(i))));
    EXPECT_EQ(store->count(Lead::type), 20);
    const auto news = bobs->since(0);
    ASSERT_EQ(news.size(), 20U);
    for (std::size_t i = 0; i < news.size(); ++i) EXPECT_EQ(news[i].seq, std::int64_t(i) + 1);
    EXPECT_EQ(dump(*store), dump(*bobs));
}
TEST_P(FeedTest, ACommitRepeatedWithItsKeyWritesNothing) {
    ChangeSet change{"Add lead"};
    change.key = store->newId();
    change.create(store->schema().of<Lead>(), made<Lead>("Ada"));
    ASSERT_TRUE(store->commit(change));
    const std::string once = dump(*store);
    const auto again = another("ada")->commit(change);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, change.key);
    EXPECT_EQ(dump(*store), once);
    EXPECT_EQ(store->newestSeq(), 1);
}
TEST_P(FeedTest, ALoadThatWritesNothingLeavesNoRevision) {
    const auto nothing = store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        batch.creator(store->schema().of<Lead>(), {});
        return Done{};
    });
    ASSERT_TRUE(nothing);
    EXPECT_EQ(*nothing, 0);
    EXPECT_EQ(store->newestSeq(), 0);
    EXPECT_EQ(*store->commit(ChangeSet{"Nothing"}), 0);
}
TEST_P(FeedTest, ALoadWithFewFieldsKeepsTheDefaultsOfTheOthers) {
    Lead lead = made<Lead>("Ada");
    ASSERT_TRUE(store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        const EntityType& type = store->schema().of<Lead>();
        const Field* fields[]{&type.at("name")};
        const Value values[]{lead.name};
        batch.creator(type, fields).add(lead.id, values, "{}");
        return Done{};
    }));
    EXPECT_TRUE(diff(store->schema().of<Lead>(), lead, *store->find<Lead>(lead.id)).empty());
}
TEST_P(FeedTest, HistoryTellsWhoDidWhat) {
    const Lead ada = added<Lead>("Ada");
    clock.ms += 5000;
    auto bobs = another("bob");
    ASSERT_TRUE(renameIn(*bobs, ada, "Ada L."));
    const auto lines = store->history(store->schema().of<Lead>(), ada.id);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].actor, "bob");
    EXPECT_EQ(lines[0].after, "\"Ada L.\"");
    EXPECT_EQ(lines[0].at, Time{std::chrono::seconds{clock.ms / 1000}});
    const auto revisions = store->revisions(10);
    ASSERT_EQ(revisions.size(), 2U);
    EXPECT_EQ(revisions[0].actor, "bob");
    EXPECT_EQ(revisions[0].changes, 1);
    EXPECT_EQ(revisions[1].changes, 1);
    EXPECT_FALSE(revisions[1].undone);
    for (const RevisionInfo& one : revisions) EXPECT_EQ(std::pair(one.entity, one.record), std::pair(std::string("lead"), ada.id)) << one.label;
    EXPECT_EQ(store->changesOf(revisions[0].id, 10).size(), 1U);
    ASSERT_TRUE(bobs->undo());
    EXPECT_TRUE(store->revisions(10)[1].undone);
}
TEST_P(FeedTest, ALargeLoadKeepsTheIndexes) {
    const auto indexes = [&] {
        std::vector<std::string> names;
        const char* sql = GetParam() == Database::Sqlite ? "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name"
                                                         : "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname";
        for (auto row = store->connection().query(sql); row->next();) names.emplace_back(row->text(0));
        return names;
    };
    const auto before = indexes();
    ASSERT_TRUE(store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        batch.create(store->schema().of<Lead>(), made<Lead>("Ada"));
        return Done{};
    }, {{"lead", 50'000}, {"unknown", 50'000}}));
    EXPECT_EQ(indexes(), before);
}
TEST_P(FeedTest, AFailedBatchIsNoRevisionAndTheNextOneWorks) {
    Deal orphan = made<Deal>("Orphan");
    orphan.company = Link{1};
    EXPECT_FALSE(create(*store, orphan));
    EXPECT_EQ(store->newestSeq(), 0);
    EXPECT_TRUE(create(*store, made<Deal>("Fine")));
}

TILTH_ON_BOTH_DATABASES(FeedTest);
