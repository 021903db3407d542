// SPDX-License-Identifier: MIT
// The list that is shown at once holds what the list from all columns holds: rows, order, computed values, first titles.
#include "app/first_list.h"
#include "app/sample_data.h"
#include "support/app_workspace.h"
#include <algorithm>

namespace tilth::test {
namespace {

constexpr std::size_t shown = 20;

struct Asked {
    const char* type;
    const char* where;
    const char* sort;
};
constexpr Asked all[]{
    {"lead", "", "-score"}, {"lead", "", ""}, {"lead", "owner:me", "-score"}, {"lead", "owner:none", "name"}, {"lead", "created:this_month", "-created"},
    {"lead", "grade:A1,B2 status:new", "company,-score"}, {"lead", "campaign:none not score>20", "owner"}, {"lead", "wang", "name"}, {"lead", "mql:yes", "campaign"},
    {"contact", "", "name"}, {"company", "", "name"}, {"deal", "state:open", "close_date"}, {"deal", "amount>100000", "-amount"}, {"deal", "weighted>5000", "stage,company"},
    {"campaign", "", "path"}, {"campaign", "status:active", "-leads"}};

std::span<const std::int64_t> firstOf(const std::vector<std::int64_t>& ids) { return std::span(ids).first(std::min(shown, ids.size())); }

class FirstListTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (workspace) { ASSERT_TRUE(addDemoData(*workspace)); }
    }
    void expectSame(const Asked& asked) {
        const EntityType& type = *workspace->store().schema().find(asked.type);
        const EntityType& listed = listedType(*workspace, type);
        const ListRequest request{asked.where, asked.sort};
        const auto first = firstList(*workspace, type, request, shown);
        ASSERT_TRUE(first) << first.error().text;
        const ColumnTable table = loadColumns(*workspace, type);
        const TitleIndex titles(*workspace, type);
        const auto rows = listRows(*workspace, listed, table, titles, request);
        ASSERT_TRUE(rows) << rows.error().text;
        EXPECT_EQ(first->ids, idsOf(table, *rows));
        expectComputed(listed, *first, table);
        expectTitles(type, *first, titles);
    }
    static void expectComputed(const EntityType& listed, const FirstList& first, const ColumnTable& table) {
        for (const Field& f : listed.fields) {
            if (!f.is(Computed)) continue;
            const auto here = first.table.columnOf(f.key), there = table.columnOf(f.key);
            ASSERT_EQ(here.has_value(), there.has_value()) << f.key;
            if (!there) continue;
            for (const std::int64_t id : firstOf(first.ids))
                ASSERT_EQ(first.table.at(first.table.rowOf(id).value(), *here), table.at(table.rowOf(id).value(), *there)) << f.key << " of " << id;
        }
    }
    void expectTitles(const EntityType& type, const FirstList& first, const TitleIndex& titles) {
        for (const auto& record : workspace->store().loadMany(type, firstOf(first.ids)))
            for (const Field* f : TitleIndex::shownLinks(type))
                if (const Value link = f->of(*record); !isEmpty(link)) {
                    const std::int64_t id = std::get<std::int64_t>(link);
                    EXPECT_EQ(first.titles.title(f->target, id), titles.title(f->target, id)) << f->key;
                }
    }
};
TILTH_ON_BOTH_DATABASES(FirstListTest);

TEST_P(FirstListTest, isWhatAllColumnsGive) {
    for (const Asked& asked : all) {
        SCOPED_TRACE(std::string(asked.type) + " where " + asked.where + " sort " + asked.sort);
        expectSame(asked);
    }
}
TEST_P(FirstListTest, mistakesAreThoseOfTheList) {
    const EntityType& lead = *workspace->store().schema().find("lead");
    for (const ListRequest& wrong : {ListRequest{"nothing:1", ""}, ListRequest{"owner:nobody", ""}, ListRequest{"", "nothing"}}) {
        const auto first = firstList(*workspace, lead, wrong, shown);
        const auto whole = listIds(*workspace, lead, wrong);
        ASSERT_FALSE(first);
        ASSERT_FALSE(whole);
        EXPECT_EQ(first.error().text, whole.error().text);
    }
}

}
}
