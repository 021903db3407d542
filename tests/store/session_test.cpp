// SPDX-License-Identifier: MIT
// Ids never repeat: not between programs, not after a restart, not when the clock goes back.
#include "store/store_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class SessionTest : public StoreFixture {
protected:
    std::vector<std::int64_t> nodes() {
        std::vector<std::int64_t> all;
        for (auto row = store->connection().query("SELECT node FROM session ORDER BY node"); row->next();) all.push_back(row->whole(0));
        return all;
    }
    static std::int64_t nodeOf(std::int64_t id) { return id >> 12 & 1023; }
};

}

TEST_P(SessionTest, ReadersTakeNoNode) {
    EXPECT_EQ(store->count(Lead::type), 0);
    EXPECT_TRUE(nodes().empty());
}
TEST_P(SessionTest, ProgramsHaveDifferentNodesAndGiveThemBack) {
    auto bobs = another("bob"), carols = another("carol");
    EXPECT_EQ(nodeOf(store->newId()), 0);
    EXPECT_EQ(nodeOf(bobs->newId()), 1);
    EXPECT_EQ(nodeOf(carols->newId()), 2);
    bobs.reset();
    EXPECT_EQ(nodes(), (std::vector<std::int64_t>{0, 2}));
    EXPECT_EQ(nodeOf(another("dan")->newId()), 1);
}
TEST_P(SessionTest, IdsRiseAndNeverRepeatInOneMillisecond) {
    std::set<std::int64_t> ids;
    std::int64_t last = 0;
    for (int i = 0; i < 10'000; ++i) {
        const std::int64_t id = store->newId();
        EXPECT_GT(id, last);
        ids.insert(last = id);
    }
    EXPECT_EQ(ids.size(), 10'000U);
}
TEST_P(SessionTest, AClockSetBackRepeatsNoId) {
    const Lead ada = added<Lead>("Ada");
    clock.ms -= 365LL * 86'400'000;
    EXPECT_GT(store->newId(), ada.id);
    reopen();
    EXPECT_GT(store->newId(), store->revisions(1).at(0).id);
    EXPECT_TRUE(create(*store, made<Lead>("Bob")));
}
TEST_P(SessionTest, ANodeWhoseProgramDiedIsFreeAfterItsLease) {
    store->newId();
    store->connection().run("INSERT INTO session (node, actor, seen_at) VALUES (1, 'dead', $1)", std::array{Cell{clock.ms / 1000}});
    clock.ms += 29LL * 86'400'000;
    EXPECT_EQ(nodeOf(another("bob")->newId()), 2);
    clock.ms += 2LL * 86'400'000;
    EXPECT_EQ(nodeOf(another("bob")->newId()), 0);
}
TEST_P(SessionTest, AProgramThatStaysOpenKeepsItsNode) {
    store->newId();
    for (int decade = 0; decade < 4; ++decade) {
        clock.ms += 10LL * 86'400'000;
        ASSERT_TRUE(create(*store, made<Lead>("Ada")));
    }
    EXPECT_EQ(nodeOf(another("bob")->newId()), 1);
}
TEST_P(SessionTest, WhereAllNodesAreTakenTheOneNotSeenForLongestGoes) {
    Transaction transaction(store->connection());
    for (std::int64_t node = 0; node < 1024; ++node)
        store->connection().run("INSERT INTO session (node, actor, seen_at) VALUES ($1, 'dead', $2)", std::array{Cell{node}, Cell{clock.ms / 1000 - (node == 700 ? 60 : 30)}});
    transaction.commit();
    EXPECT_EQ(nodeOf(store->newId()), 700);
}

TILTH_ON_BOTH_DATABASES(SessionTest);
