// SPDX-License-Identifier: MIT
// What is committed is kept, taken back and brought again; clashes are told.
#include "store/store_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class StoreTest : public StoreFixture {
protected:
    Lead addLead(const std::string& name) { return added<Lead>(name); }
};

}

TEST_P(StoreTest, KeepsWhatWasCommittedAcrossReopening) {
    const Lead ada = addLead("Ada 小明");
    reopen();
    const auto found = store->find<Lead>(ada.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->name, "Ada 小明");
    EXPECT_TRUE(diff(Lead::type, ada, *found).empty());
}
TEST_P(StoreTest, UndoAndRedoGiveTheSameWorkspaceAlsoAfterReopening) {
    const std::string empty = dump(*store);
    const Lead ada = addLead("Ada");
    const std::string one = dump(*store);
    ASSERT_TRUE(rename(ada, "Ada Lovelace"));
    const std::string renamed = dump(*store);
    reopen();
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(dump(*store), one);
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(dump(*store), empty);
    EXPECT_FALSE(store->undo());
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(dump(*store), one);
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(dump(*store), renamed);
    EXPECT_FALSE(store->redo());
}
TEST_P(StoreTest, AClashNamesTheFieldAndBothValues) {
    const Lead ada = addLead("Ada");
    ASSERT_TRUE(rename(ada, "Ada L."));
    const auto second = rename(ada, "Ada B.");
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Error::Conflict);
    EXPECT_EQ(second.error().field, "name");
    EXPECT_EQ(second.error().before, "\"Ada\"");
    EXPECT_EQ(second.error().now, "\"Ada L.\"");
    EXPECT_EQ(store->find<Lead>(ada.id)->name, "Ada L.");
}
TEST_P(StoreTest, UndoOfALoadKeepsWhatOthersBuiltUponIt) {
    Company kept, gone;
    const auto revision = store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        for (Company* c : {&kept, &gone}) {
            c->id = store->newId();
            c->name = "Acme";
            batch.create(store->schema().of<Company>(), *c);
        }
        return Done{};
    });
    ASSERT_TRUE(revision);
    Deal deal;
    deal.id = store->newId();
    deal.name = "Tea";
    deal.company = Link{kept.id};
    ChangeSet change{"Add deal"};
    change.create(store->schema().of<Deal>(), deal);
    ASSERT_TRUE(store->commit(change));
    const auto reversal = store->undo(*revision);
    ASSERT_TRUE(reversal) << reversal.error().text;
    EXPECT_EQ(reversal->kept.at("company"), std::set{kept.id});
    EXPECT_TRUE(store->find<Company>(kept.id));
    EXPECT_FALSE(store->find<Company>(gone.id));
}
TEST_P(StoreTest, ALoadIsUndoneAndRedoneWholeWithDoublesLinksAndCustomFields) {
    CustomField region;
    region.id = store->newId();
    region.entityName = "company";
    region.key = "share";
    region.label = "Share";
    region.kind = Type::Decimal;
    ChangeSet add{"Add field"};
    add.create(store->schema().of<CustomField>(), region);
    ASSERT_TRUE(store->commit(add));
    const std::string before = dump(*store);
    ASSERT_TRUE(store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        std::int64_t parent = 0;
        for (int i = 0; i < 300; ++i) {
            Company c;
            c.id = store->newId();
            c.name = std::string("Company \"").append(std::to_string(i)).append("\" 公司\n");
            c.custom["custom.share"] = 0.1 * i;
            c.parent = Link{parent};
            parent = c.id;
            batch.create(store->schema().of<Company>(), c);
        }
        return Done{};
    }));
    const std::string after = dump(*store);
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(store->undo());
        EXPECT_EQ(dump(*store), before);
        ASSERT_TRUE(store->redo());
        EXPECT_EQ(dump(*store), after);
    }
    EXPECT_TRUE(store->faults().empty());
}
TEST_P(StoreTest, AFailedLoadLeavesNothing) {
    const std::string before = dump(*store);
    const auto result = store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        Lead lead;
        lead.id = store->newId();
        lead.name = "Half";
        batch.create(store->schema().of<Lead>(), lead);
        return Error{Error::Cancelled, "Cancelled."};
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(dump(*store), before);
    EXPECT_EQ(store->newestSeq(), 0);
}
TEST_P(StoreTest, ALinkToNobodyIsRefused) {
    Deal deal;
    deal.id = store->newId();
    deal.name = "Tea";
    deal.company = Link{12345678901};
    ChangeSet change{"Add deal"};
    change.create(store->schema().of<Deal>(), deal);
    EXPECT_FALSE(store->commit(change));
    EXPECT_EQ(store->count(Deal::type), 0);
}
TEST_P(StoreTest, TheDeriverWorksInTheSameRevision) {
    store->setDeriver([](Store& s, Batch& batch, const News& news) {
        if (news.kind != RevisionKind::Done || !news.created.contains("lead")) return;
        Campaign c;
        c.id = s.newId();
        c.name = "Welcome";
        batch.create(s.schema().of<Campaign>(), c);
    });
    addLead("Ada");
    EXPECT_EQ(store->count(Campaign::type), 1);
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(store->count(Campaign::type), 0);
}

TILTH_ON_BOTH_DATABASES(StoreTest);
