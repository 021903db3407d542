// SPDX-License-Identifier: MIT
// Large loads leave defaults and untouched indexes out and write beside the caller, and nobody can tell afterwards.
#include "store/bulk_load.h"
#include "store/store_fixture.h"
#include <algorithm>
#include <set>

using namespace tilth;
using namespace tilth::test;

namespace {

class LoadTest : public StoreFixture {
protected:
    // Each says something in other fields; the last one in nothing but its name.
    std::vector<Lead> leadsOfAllShapes() {
        std::vector<Lead> leads;
        for (int i = 0; i < 200; ++i) {
            Lead lead = made<Lead>("Lead " + std::to_string(i));
            if (i & 1) lead.email = std::to_string(i) + "@x.example";
            if (i & 2) lead.employees = i % 3;
            if (i & 4) lead.status = LeadStatus::Nurture;
            if (i & 8) lead.created = Time{};
            if (i & 16) lead.notes = "a\nb";
            if (i & 32) lead.annualRevenue = Money{i};
            if (i & 64) lead.budget = 0;
            leads.push_back(lead);
        }
        return leads;
    }
    // More rows than are written at once: some wait for a thread of their own when the next statement comes.
    static constexpr int manyRows = 5'000;
    std::vector<std::string> columns{"id", "created_rev", "name", "notes"};
    void addRows(RowSink& sink, int from, int count) {
        for (int i = from; i < from + count; ++i) {
            const std::string name = "Lead " + std::to_string(i), notes(static_cast<std::size_t>(i % 700), 'n');     // gone after the call
            const Cell cells[]{std::int64_t{i}, std::int64_t{1}, std::string_view(name), std::string_view(notes)};
            sink.add(cells);
        }
    }
    std::int64_t count(const std::string& where = {}) { return store->connection().number("SELECT COUNT(*) FROM lead" + where); }
    std::set<std::string> indexes(std::string_view table = "lead") {
        std::set<std::string> names;
        const Cell cells[]{table};
        for (auto row = store->connection().query("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = $1 AND sql IS NOT NULL", cells); row->next();)
            names.emplace(row->text(0));
        return names;
    }
    // What a load of so many rows would drop.
    std::set<std::string> dropped(std::string_view table, std::int64_t rows) {
        const auto all = indexes(table);
        BulkLoad load(store->connection(), store->schema(), {{std::string(table), rows}});
        std::set<std::string> gone = all;
        for (const std::string& left : indexes(table)) gone.erase(left);
        load.finish();
        EXPECT_EQ(indexes(table), all);
        return gone;
    }
};

}

TEST_P(LoadTest, RowsOfAllShapesAreReadAsTheyWereWritten) {
    const auto leads = leadsOfAllShapes();
    ASSERT_TRUE(load(leads));
    const EntityType& type = store->schema().of<Lead>();
    for (const Lead& lead : leads) EXPECT_TRUE(diff(type, lead, *store->find<Lead>(lead.id)).empty()) << lead.name;
    const std::string before = dump(*store);
    ASSERT_TRUE(store->undo());
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(dump(*store), before);
    EXPECT_TRUE(store->faults().empty());
}
TEST_P(LoadTest, AColumnWithTheDefaultOfAnOlderProgramIsAlwaysWritten) {
    store->connection().run("ALTER TABLE lead DROP COLUMN city");
    store->connection().run("ALTER TABLE lead ADD COLUMN city TEXT NOT NULL DEFAULT 'Nowhere'");
    const auto leads = leadsOfAllShapes();
    ASSERT_TRUE(load(leads));
    for (const Lead& lead : leads) EXPECT_EQ(store->find<Lead>(lead.id)->city, "");
}
TEST_P(LoadTest, IndexesOfFieldsThatStayEmptyAreLeftAlone) {
    if (GetParam() == Database::Postgres) GTEST_SKIP() << "keeps its indexes";
    const auto all = indexes();
    for (std::string_view kept : {"lead_owner", "lead_campaign", "lead_external_id"}) ASSERT_TRUE(all.contains(std::string(kept)));
    Transaction transaction(store->connection());
    BulkLoad few(store->connection(), store->schema(), {{"lead", BulkLoad::worthIt - 1}});
    EXPECT_EQ(indexes(), all);
    BulkLoad some(store->connection(), store->schema(), {{"lead", BulkLoad::worthIt}, {"lead.owner", BulkLoad::worthIt}, {"lead.campaign", 0}});
    auto without = all;
    without.erase("lead_owner");
    EXPECT_EQ(indexes(), without);
    some.finish();
    EXPECT_EQ(indexes(), all);
    BulkLoad whole(store->connection(), store->schema(), {{"lead", BulkLoad::worthIt}});
    EXPECT_TRUE(indexes().empty());
    whole.finish();
    EXPECT_EQ(indexes(), all);
}

TEST_P(LoadTest, OntoManyRecordsOnlyIndexesAreMadeAgainWhoseNewEntriesLieAnywhere) {
    if (GetParam() == Database::Postgres) GTEST_SKIP() << "keeps its indexes";
    Transaction transaction(store->connection());
    const int there = static_cast<int>(BulkLoad::worthIt) + 1;
    addRows(*store->connection().insertInto("lead", columns), 1, there);
    EXPECT_EQ(dropped("lead", there - 1), std::set<std::string>{});         // of campaigns and users there are few
    EXPECT_EQ(dropped("lead", there), indexes());                           // as many again
    store->connection().run("INSERT INTO touch (id, created_rev, lead, at) SELECT id, 1, id, 0 FROM lead");
    EXPECT_EQ(dropped("touch", there - 1), std::set<std::string>{"touch_lead_walk"});
    for (int i = 1; i < 10; ++i) store->connection().run("INSERT INTO touch (id, created_rev, lead, at) SELECT id + 1000000 * " + std::to_string(i) + ", 1, id, 0 FROM lead");
    EXPECT_EQ(dropped("touch", there - 1), std::set<std::string>{});        // less than the tenth part of what is there
}

TEST_P(LoadTest, TheNextStatementSeesAllRowsThatWereAdded) {
    Transaction transaction(store->connection());
    const auto sink = store->connection().insertInto("lead", columns);
    for (int added = 0; const int step : {10, 511, 512, 513, manyRows}) {
        addRows(*sink, added + 1, step);
        added += step;
        EXPECT_EQ(count(), added);
    }
    EXPECT_EQ(count(" WHERE name = 'Lead ' || id AND length(notes) = id % 700"), count());
}
TEST_P(LoadTest, RowsAddedWhileOthersAreReadAreNotMixedUp) {
    if (GetParam() == Database::Postgres) GTEST_SKIP() << "reads all rows before it takes new ones";
    Transaction transaction(store->connection());
    const auto sink = store->connection().insertInto("lead", columns);
    addRows(*sink, 1, manyRows);
    std::int64_t sum = 0, copies = 0;
    for (auto row = store->connection().query("SELECT id FROM lead WHERE id <= 5000"); row->next(); ++copies) {
        addRows(*sink, 10'000 + static_cast<int>(copies), 1);
        sum += row->whole(0);
    }
    EXPECT_EQ(copies, manyRows);
    EXPECT_EQ(sum, std::int64_t{manyRows} * (manyRows + 1) / 2);
    EXPECT_EQ(count(), 2 * manyRows);
}
TEST_P(LoadTest, AFaultOfAWaitingRowIsToldBeforeTheCommitAndNothingIsKept) {
    const auto load = [this](int clash, bool flushed) {
        Transaction transaction(store->connection());
        {
            const auto sink = store->connection().insertInto("lead", columns);
            addRows(*sink, 1, manyRows);
            addRows(*sink, clash, 1);
            if (flushed) sink->flush();
        }
        transaction.commit();
    };
    for (const int clash : {1, manyRows / 2, manyRows}) {
        EXPECT_THROW(load(clash, true), SqlError) << clash;
        if (GetParam() == Database::Sqlite) {
            EXPECT_THROW(load(clash, false), SqlError) << clash;
        }
        EXPECT_EQ(count(), 0);
    }
    EXPECT_NO_THROW(load(manyRows + 1, true));
    EXPECT_EQ(count(), manyRows + 1);
}
TEST_P(LoadTest, WaitingRowsAreForgottenWithTheirTransaction) {
    {
        Transaction transaction(store->connection());
        const auto sink = store->connection().insertInto("lead", columns);
        addRows(*sink, 1, manyRows);
    }
    EXPECT_EQ(count(), 0);
}

TILTH_ON_BOTH_DATABASES(LoadTest);
