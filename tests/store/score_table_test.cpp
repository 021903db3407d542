// SPDX-License-Identifier: MIT
// Kept scores come back bit for bit.
#include "store/store_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class ScoreTableTest : public StoreFixture {
protected:
    void derive(const std::function<void(ScoreTable&)>& work) {
        store->setDeriver([&](Store& s, Batch&, const News&) { work(s.scores()); });
        ASSERT_TRUE(store->rederive("Scores", {}));
        store->setDeriver(nullptr);
    }
    void write(const ScoreRow& row) {
        derive([&](ScoreTable& scores) { scores.write(row); });
    }
    std::vector<std::int64_t> kept() {
        std::vector<std::int64_t> leads;
        store->scores().eachSums({}, [&](const ScoreTable::Sums& row) { leads.push_back(row.lead); });
        return leads;
    }
    static std::string allBytes() {
        std::string bytes;
        for (int i = 0; i < 512; ++i) bytes += static_cast<char>(i);
        return bytes;
    }
};

void expectEqual(const ScoreRow& a, const ScoreRow& b) {
    EXPECT_EQ(a.lead, b.lead);
    EXPECT_EQ(a.model, b.model);
    EXPECT_EQ(a.fit, b.fit);
    EXPECT_EQ(a.engagement, b.engagement);
    EXPECT_EQ(a.grade, b.grade);
    EXPECT_EQ(a.armed, b.armed);
    EXPECT_EQ(a.refDay, b.refDay);
    EXPECT_EQ(a.dueDay, b.dueDay);
    EXPECT_EQ(a.sums, b.sums);
}

}

TEST_P(ScoreTableTest, RowsComeBackWithEveryByte) {
    const Lead ada = added<Lead>("Ada"), bob = added<Lead>("Bob");
    const ScoreRow first{ada.id, 77, -1250, 9'999'999'999, "A1", true, 20'600, {}, allBytes()};
    const ScoreRow second{bob.id, 78, 0, 0, "", false, -5, 20'700, ""};
    write(first);
    write(second);
    expectEqual(*store->scores().find(ada.id), first);
    expectEqual(*store->scores().find(bob.id), second);
    EXPECT_EQ(kept(), (std::vector{ada.id, bob.id}));
    EXPECT_FALSE(store->scores().find(12345));
}
TEST_P(ScoreTableTest, ASecondWriteReplaces) {
    const Lead ada = added<Lead>("Ada");
    write({ada.id, 1, 100, 200, "B2", true, 20'600, 20'601, "old"});
    const ScoreRow newer{ada.id, 2, 300, 400, "A1", false, 20'602, {}, "new"};
    write(newer);
    EXPECT_EQ(kept(), std::vector{ada.id});
    expectEqual(*store->scores().find(ada.id), newer);
}
TEST_P(ScoreTableTest, ScoresOfLeadsThatAreGoneAreFoundAndRemoved) {
    const Lead ada = added<Lead>("Ada");
    write({ada.id, 1, 100, 200, "B2", true, 20'600, {}, "x"});
    EXPECT_TRUE(store->faults().empty());
    ASSERT_TRUE(remove(*store, *store->find<Lead>(ada.id)));
    EXPECT_EQ(store->faults().size(), 1U);
    derive([](ScoreTable& scores) { scores.removeOrphans(); });
    EXPECT_TRUE(store->faults().empty());
    EXPECT_TRUE(kept().empty());
}

TILTH_ON_BOTH_DATABASES(ScoreTableTest);
