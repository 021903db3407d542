// SPDX-License-Identifier: MIT
// Whose action is taken back, and what stays because others changed it or built upon it.
#include "store/store_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class UndoTest : public StoreFixture {
protected:
    Deal dealOf(const Company& company) {
        Deal deal = made<Deal>("Deal with " + company.name);
        deal.company = Link{company.id};
        return deal;
    }
    std::vector<Company> companies(int howMany) {
        std::vector<Company> all;
        for (int i = 0; i < howMany; ++i) all.push_back(made<Company>("Company " + std::to_string(i)));
        return all;
    }
};

}

TEST_P(UndoTest, EveryoneTakesBackTheirOwn) {
    const Lead ada = added<Lead>("Ada");
    auto bobs = another("bob");
    ASSERT_TRUE(renameIn(*bobs, ada, "Ada by Bob"));
    Lead carol = made<Lead>("Carol");
    ASSERT_TRUE(create(*store, carol));
    ASSERT_TRUE(bobs->undo());
    EXPECT_EQ(store->find<Lead>(ada.id)->name, "Ada");
    EXPECT_TRUE(store->find<Lead>(carol.id));
    EXPECT_FALSE(bobs->undo());
    EXPECT_FALSE(store->redo());                    // that one was Bob's
    ASSERT_TRUE(bobs->redo());
    EXPECT_EQ(store->find<Lead>(ada.id)->name, "Ada by Bob");
}
TEST_P(UndoTest, NothingToTakeBackIsSaid) {
    const auto none = store->undo();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::NotFound);
    EXPECT_EQ(store->newestSeq(), 0);
}
TEST_P(UndoTest, AnOldRevisionKeepsWhatChangedSince) {
    const Lead ada = added<Lead>("Ada");
    Lead both = ada;
    both.name = "Ada L.";
    both.phone = "123";
    const auto first = update(*store, ada, both);
    ASSERT_TRUE(first);
    ASSERT_TRUE(rename(both, "Ada Lovelace"));
    const auto reversal = store->undo(*first);
    ASSERT_TRUE(reversal);
    EXPECT_EQ(reversal->kept.at("lead"), std::set{ada.id});
    EXPECT_EQ(store->find<Lead>(ada.id)->name, "Ada Lovelace");     // changed since
    EXPECT_EQ(store->find<Lead>(ada.id)->phone, "");                // not changed since
    EXPECT_FALSE(store->undo(*first));                              // once is enough
}
TEST_P(UndoTest, AnUndoneRevisionIsNotUndoneAgainButRedone) {
    const Lead ada = added<Lead>("Ada");
    const auto renamed = rename(ada, "Ada L.");
    const auto undone = store->undo();
    ASSERT_TRUE(undone);
    EXPECT_FALSE(store->undo(undone->revision));
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(store->find<Lead>(ada.id)->name, "Ada L.");
}
TEST_P(UndoTest, ANewActionEndsRedo) {
    const Lead ada = added<Lead>("Ada");
    ASSERT_TRUE(rename(ada, "Ada L."));
    ASSERT_TRUE(store->undo());
    added<Lead>("Bob");
    EXPECT_FALSE(store->redo());
}
TEST_P(UndoTest, ManyStepsBackAndForth) {
    std::vector<std::string> states{dump(*store)};
    const Company acme = added<Company>("Acme");
    states.push_back(dump(*store));
    const Deal deal = dealOf(acme);
    ASSERT_TRUE(create(*store, deal));
    states.push_back(dump(*store));
    ASSERT_TRUE(remove(*store, *store->find<Deal>(deal.id)));
    states.push_back(dump(*store));
    ASSERT_TRUE(remove(*store, acme));
    states.push_back(dump(*store));
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            ASSERT_TRUE(store->undo());
            EXPECT_EQ(dump(*store), states[i - 1]) << i;
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            ASSERT_TRUE(store->redo());
            EXPECT_EQ(dump(*store), states[i]) << i;
        }
    }
    EXPECT_TRUE(store->faults().empty());
}
TEST_P(UndoTest, WhatIsKeptKeepsWhatItLinksTo) {
    Company parent = made<Company>("Parent"), child = made<Company>("Child"), gone = made<Company>("Gone");
    child.parent = Link{parent.id};
    const auto import = load(std::vector{parent, child, gone});
    ASSERT_TRUE(import);
    ASSERT_TRUE(rename(*store->find<Company>(child.id), "Child Ltd"));
    const auto reversal = store->undo(*import);
    ASSERT_TRUE(reversal) << reversal.error().text;
    EXPECT_EQ(reversal->kept.at("company"), (std::set{parent.id, child.id}));
    EXPECT_EQ(store->count(Company::type), 2);
    EXPECT_TRUE(store->faults().empty());
}
TEST_P(UndoTest, ARedoneLoadIsTakenBackButForWhatOthersBuiltUponIt) {
    const std::vector<Company> all = companies(5);
    ASSERT_TRUE(load(all));
    ASSERT_TRUE(store->undo());
    ASSERT_TRUE(store->redo());
    auto bobs = another("bob");
    ASSERT_TRUE(create(*bobs, dealOf(all[2])));
    ASSERT_TRUE(renameIn(*bobs, *bobs->find<Company>(all[4].id), "Renamed"));
    const auto reversal = store->undo();
    ASSERT_TRUE(reversal) << reversal.error().text;
    EXPECT_EQ(reversal->kept.at("company"), (std::set{all[2].id, all[4].id}));
    EXPECT_EQ(store->count(Company::type), 2);
}
TEST_P(UndoTest, ALoadWithThousandsKeptIsTakenBack) {
    const std::vector<Company> all = companies(3000);
    const auto import = load(all);
    ASSERT_TRUE(import);
    ChangeSet change{"Rename"};
    for (std::size_t i = 0; i < 2500; ++i) {
        Company to = all[i];
        to.name += "!";
        change.update(store->schema().of<Company>(), all[i], to);
    }
    ASSERT_TRUE(store->commit(change));
    const auto reversal = store->undo(*import);
    ASSERT_TRUE(reversal) << reversal.error().text;
    EXPECT_EQ(reversal->kept.at("company").size(), 2500U);
    EXPECT_EQ(store->count(Company::type), 2500);
}
TEST_P(UndoTest, WhatCameAndWentInOneRevisionStaysAway) {
    const std::string before = dump(*store);
    const Company brief = made<Company>("Brief"), staying = made<Company>("Staying");
    ASSERT_TRUE(store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        const EntityType& type = store->schema().of<Company>();
        batch.create(type, brief);
        batch.create(type, staying);
        batch.flush();
        Company made = brief;
        made.createdRev = batch.revision();
        ChangeSet change;
        change.remove(type, made);
        batch.apply(change);
        return Done{};
    }));
    const std::string after = dump(*store);
    EXPECT_EQ(store->count(Company::type), 1);
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(store->undo());
        EXPECT_EQ(dump(*store), before);
        ASSERT_TRUE(store->redo());
        EXPECT_EQ(dump(*store), after);
    }
}
TEST_P(UndoTest, ARemovedLinkTargetMakesTheUndoFailWhole) {
    const Company acme = added<Company>("Acme");
    const Deal deal = dealOf(acme);
    ASSERT_TRUE(create(*store, deal));
    const auto removal = remove(*store, *store->find<Deal>(deal.id));
    ASSERT_TRUE(removal);
    auto bobs = another("bob");
    ASSERT_TRUE(remove(*bobs, acme));
    const std::string before = dump(*store);
    EXPECT_FALSE(store->undo(*removal));
    EXPECT_EQ(dump(*store), before);
}

TILTH_ON_BOTH_DATABASES(UndoTest);
