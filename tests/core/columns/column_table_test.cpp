// SPDX-License-Identifier: MIT
// A patched table equals a fresh one, copies stay as they were, and orders, filters and groups equal plain loops.
#include "core/columns/filter.h"
#include "core/columns/group_by.h"
#include "core/model/deal.h"
#include "core/schema/text_form.h"
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace tilth {
namespace {

using Records = std::map<std::int64_t, Deal>;

const std::vector<const Field*>& fields() {
    static const std::vector<const Field*> all = columnFields(Deal::type);
    return all;
}

std::vector<Value> valuesOf(const Entity& record) {
    std::vector<Value> values;
    for (const Field* f : fields()) values.push_back(f->of(record));
    return values;
}

ColumnTable tableOf(const Records& records) {
    ColumnTable table(fields());
    for (const auto& [id, deal] : records) table.append(id, valuesOf(deal));
    table.settle();
    return table;
}

class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    std::int64_t upTo(std::int64_t n) { return std::uniform_int_distribution<std::int64_t>(0, n - 1)(m_random); }
    bool oneIn(std::int64_t n) { return upTo(n) == 0; }
private:
    std::mt19937 m_random;
};

Deal randomDeal(std::int64_t id, Chance& chance) {
    static const std::array<std::string, 5> sources{"", "Web", "ads", "展会", "Ref, erral"};
    static const std::array<std::string, 4> currencies{"USD", "USD", "JPY", "KWD"};
    Deal d;
    d.id = id;
    d.name = "Deal " + std::to_string(chance.upTo(300));
    d.source = sources[static_cast<std::size_t>(chance.upTo(5))];
    d.currency = currencies[static_cast<std::size_t>(chance.upTo(4))];
    if (!chance.oneIn(4)) d.amount = Money{chance.upTo(2000) * 100 - 5000};
    if (!chance.oneIn(5)) d.closeDate = Date{std::chrono::days{20000 + chance.upTo(400)}};
    if (!chance.oneIn(3)) d.probability = chance.upTo(101);
    d.stage = {chance.upTo(4)};
    d.owner = {chance.upTo(6)};
    d.created = Time{std::chrono::seconds{1'700'000'000 + chance.upTo(10'000'000)}};
    return d;
}

Records randomRecords(std::size_t n, unsigned seed) {
    Chance chance(seed);
    Records records;
    while (records.size() < n) {
        const std::int64_t id = 1 + chance.upTo(1'000'000'000);
        records.emplace(id, randomDeal(id, chance));
    }
    return records;
}

void expectEqual(const ColumnTable& a, const ColumnTable& b) {
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t row = 0; row < a.size(); ++row) {
        ASSERT_EQ(a.idAt(row), b.idAt(row));
        for (std::size_t c = 0; c < fields().size(); ++c) ASSERT_EQ(a.at(row, c), b.at(row, c)) << row << " " << fields()[c]->key;
    }
}

TEST(ColumnTable, HoldsWhatItWasGiven) {
    const Records records = randomRecords(500, 1);
    const ColumnTable table = tableOf(records);
    std::size_t row = 0;
    for (const auto& [id, deal] : records) {
        EXPECT_EQ(table.rowOf(id), row);
        for (std::size_t c = 0; c < fields().size(); ++c) EXPECT_EQ(table.at(row, c), fields()[c]->of(deal));
        ++row;
    }
    EXPECT_FALSE(table.rowOf(0));
    EXPECT_FALSE(table.columnOf("notes"));
}

TEST(ColumnTable, PatchedEqualsFresh) {
    Records records = randomRecords(chunkRows + 100, 2);
    ColumnTable table = tableOf(records);
    Chance chance(3);
    for (int round = 0; round < 12; ++round) {
        std::vector<ColumnRow> put;
        std::vector<std::int64_t> gone{12345};
        for (int i = 0; i < 20; ++i) {
            auto at = records.lower_bound(chance.upTo(1'000'000'000));
            const std::int64_t id = at == records.end() || chance.oneIn(3) ? 1 + chance.upTo(1'100'000'000) : at->first;
            if (records.contains(id) && chance.oneIn(3)) gone.push_back(id), records.erase(id);
            else if (std::ranges::find(put, id, &ColumnRow::id) == put.end() && std::ranges::find(gone, id) == gone.end())
                records.insert_or_assign(id, randomDeal(id, chance)), put.push_back({id, valuesOf(records.at(id))});
        }
        std::erase_if(put, [&](const ColumnRow& r) { return !records.contains(r.id); });
        table.put(put);
        table.remove(gone);
    }
    expectEqual(table, tableOf(records));
}

TEST(ColumnTable, ACopyStaysAsItWas) {
    const Records records = randomRecords(chunkRows + 50, 4);
    ColumnTable table = tableOf(records);
    const ColumnTable before = table;
    const ColumnTable fresh = tableOf(records);
    Chance chance(5);
    for (int i = 0; i < 3000; ++i) {
        Deal d = randomDeal(table.idAt(static_cast<std::size_t>(chance.upTo(static_cast<std::int64_t>(table.size())))), chance);
        d.source = "source " + std::to_string(i);           // more new texts than a tail holds
        table.put({{d.id, valuesOf(d)}});
        EXPECT_EQ(table.at(*table.rowOf(d.id), *table.columnOf("source")), Value{d.source});
    }
    table.remove({table.idAt(0), table.idAt(chunkRows)});
    expectEqual(before, fresh);
}

TEST(ColumnTable, RemovingEverythingLeavesAnEmptyTable) {
    const Records records = randomRecords(100, 6);
    ColumnTable table = tableOf(records);
    std::vector<std::int64_t> ids;
    for (const auto& [id, deal] : records) ids.push_back(id);
    table.remove(ids);
    EXPECT_EQ(table.size(), 0u);
    table.put({{5, valuesOf(Deal{})}});
    EXPECT_EQ(table.idAt(0), 5);
}

// --- order

struct ByKeys {
    const ColumnTable& table;
    std::vector<SortBy> by;

    // Below 0: a before b. No value last in both directions.
    int compare(const SortBy& key, std::int32_t a, std::int32_t b) const {
        const Value x = table.at(static_cast<std::size_t>(a), key.column), y = table.at(static_cast<std::size_t>(b), key.column);
        const auto none = [](const Value& v) { return isEmpty(v) || v == Value{std::string()}; };
        if (none(x) || none(y)) return int{none(x)} - int{none(y)};
        const auto less = [](const Value& l, const Value& r) {
            const auto* s = std::get_if<std::string>(&l);
            return s ? sortKey(*s) < sortKey(std::get<std::string>(r)) : l < r;
        };
        const int order = less(x, y) ? -1 : less(y, x) ? 1 : 0;
        return key.descending ? -order : order;
    }
    bool operator()(std::int32_t a, std::int32_t b) const {
        for (const SortBy& key : by)
            if (const int order = compare(key, a, b)) return order < 0;
        return false;
    }
};

TEST(Order, EqualsAStableSort) {
    const ColumnTable table = tableOf(randomRecords(6000, 7));
    const auto column = [&](std::string_view key) { return *table.columnOf(key); };
    for (const std::vector<SortBy>& by : std::vector<std::vector<SortBy>>{
             {{column("name")}}, {{column("name"), true}}, {{column("amount"), true}}, {{column("close_date")}},
             {{column("source")}, {column("amount"), true}, {column("name")}}, {{column("created"), true}}, {{column("stage")}}, {}}) {
        Rows expected = allRows(table);
        std::ranges::stable_sort(expected, ByKeys{table, by});
        EXPECT_EQ(order(table, by, allRows(table)), expected);
    }
}

TEST(Order, SeveralFieldsOverSeveralPieces) {
    const ColumnTable table = tableOf(randomRecords(2 * static_cast<int>(chunkRows) + 100, 3));
    const std::vector<SortBy> by{{*table.columnOf("stage")}, {*table.columnOf("amount"), true}};
    Rows expected = allRows(table);
    std::ranges::stable_sort(expected, ByKeys{table, by});
    EXPECT_EQ(order(table, by, allRows(table)), expected);
}

TEST(Order, SortsNewTextsAmongOldOnes) {
    ColumnTable table = tableOf(randomRecords(200, 8));
    const ColumnTable held = table;                         // so that new texts go to the tail
    Chance chance(9);
    for (std::size_t row = 0; row < 200; row += 3) {
        Deal d = randomDeal(table.idAt(row), chance);
        d.name = "deal " + std::to_string(chance.upTo(300)) + (row % 2 ? "" : "x");
        table.put({{d.id, valuesOf(d)}});
    }
    const std::vector<SortBy> by{{*table.columnOf("name")}};
    Rows expected = allRows(table);
    std::ranges::stable_sort(expected, ByKeys{table, by});
    EXPECT_EQ(order(table, by, allRows(table)), expected);
}

TEST(Order, LinksSortByTheirPlace) {
    const ColumnTable table = tableOf(randomRecords(100, 10));
    const std::size_t stage = *table.columnOf("stage");
    const std::vector<SortBy> by{{stage, false, [](std::int64_t id) { return -id; }}};
    std::int64_t last = 99;
    for (const std::int32_t row : order(table, by, allRows(table))) {
        const Value v = table.at(static_cast<std::size_t>(row), stage);
        const std::int64_t id = isEmpty(v) ? 0 : std::get<std::int64_t>(v);
        EXPECT_LE(id, last);
        last = id;
    }
    EXPECT_EQ(last, 0);
}

TEST(Order, ExtremeNumbersKeepTheirOrder) {
    const Field whole{"n", "N", Type::Integer}, real{"d", "D", Type::Decimal};
    const std::array<const Field*, 2> both{&whole, &real};
    ColumnTable table(both);
    const double infinity = std::numeric_limits<double>::infinity();
    table.append(1, std::vector<Value>{Value{INT64_MAX}, Value{infinity}});
    table.append(2, std::vector<Value>{Value{}, Value{}});
    table.append(3, std::vector<Value>{Value{INT64_MIN + 1}, Value{-infinity}});
    table.append(4, std::vector<Value>{Value{std::int64_t{-1}}, Value{-0.5}});
    table.append(5, std::vector<Value>{Value{std::int64_t{1}}, Value{0.25}});
    for (const std::size_t column : {0u, 1u}) {
        EXPECT_EQ(order(table, std::vector<SortBy>{{column}}, allRows(table)), (Rows{2, 3, 4, 0, 1}));
        EXPECT_EQ(order(table, std::vector<SortBy>{{column, true}}, allRows(table)), (Rows{0, 4, 3, 2, 1}));
    }
}

// --- filter

QueryContext aContext() {
    QueryContext c;
    c.today = Date{std::chrono::days{20200}};
    c.me = 3;
    c.link = [](std::string_view, std::string_view text, bool) {
        std::vector<std::int64_t> ids;
        for (std::int64_t id = 1; text == "many" && id < 60; id += 2) ids.push_back(id);
        return ids;
    };
    return c;
}

TEST(Filter, FindsWhatMatchingEachRecordFinds) {
    const Records records = randomRecords(chunkRows + 500, 11);
    const ColumnTable table = tableOf(records);
    for (const std::string_view text :
         {"", "amount>500", "amount:0..700", "-amount>500", "amount:none", "source:web,ads", "source:none", "source~eb", "-source:web",
          "close_date<-30d", "close_date>=today", "close_date:this_month,none", "probability>50 probability<=60", "owner:me",
          "owner:many", "-owner:many", "stage:none", "source:web (amount>100 or probability:none)", "created:2023-12", "DEAL",
          "\"deal 7\"", "currency:jpy amount<1000", "id>500000000", "close_date>9999-12-31", "source>m"}) {
        const Result<BoundQuery> q = bindText(text, Deal::type, aContext());
        ASSERT_TRUE(q) << text << ": " << q.error().text;
        Rows expected;
        std::int32_t row = 0;
        for (const auto& [id, deal] : records) {
            if (matches(*q, deal)) expected.push_back(row);
            ++row;
        }
        ASSERT_TRUE(fieldsNotIn(table, *q).empty()) << text;
        EXPECT_EQ(filter(table, *q), expected) << text;
    }
}

TEST(Filter, NamesFieldsThatAreNotInMemory) {
    const ColumnTable table(fields());
    const Result<BoundQuery> q = bindText("source:web (notes~x or amount>1)", Deal::type, aContext());
    ASSERT_TRUE(q);
    const std::vector<const Field*> missing = fieldsNotIn(table, *q);
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_EQ(missing[0]->key, "notes");
}

TEST(Filter, WordsCanBeLookedUpElsewhere) {
    const ColumnTable table = tableOf(randomRecords(50, 12));
    const Result<BoundQuery> q = bindText("Zhang", Deal::type, aContext());
    ASSERT_TRUE(q);
    const Rows rows = filter(table, *q, [](std::string_view word) {
        RowMask mask(50);
        if (word == "zhang") mask[7] = mask[49] = 1;
        return mask;
    });
    EXPECT_EQ(rows, (Rows{7, 49}));
}

// --- groups

TEST(GroupBy, CountsAndSumsAsAMapDoes) {
    const Records records = randomRecords(5000, 13);
    const ColumnTable table = tableOf(records);
    const auto month = [](const Value& v) { return isEmpty(v) ? Value{} : Value{std::get<std::int64_t>(v) / 30}; };
    std::map<std::pair<std::string, std::int64_t>, std::pair<std::int64_t, std::int64_t>> expected;
    for (const auto& [id, deal] : records) {
        auto& [count, sum] = expected[{deal.source, deal.closeDate ? whole(*deal.closeDate) / 30 : INT64_MAX}];
        ++count;
        sum += deal.amount ? deal.amount->minor : 0;
    }
    const std::vector<GroupBy> by{{*table.columnOf("source")}, {*table.columnOf("close_date"), month}};
    const std::vector<std::size_t> sums{*table.columnOf("amount")};
    const std::vector<RowGroup> groups = groupBy(table, allRows(table), by, sums);
    ASSERT_EQ(groups.size(), expected.size());
    for (const RowGroup& g : groups) {
        const std::string source = isEmpty(g.keys[0]) ? "" : std::get<std::string>(g.keys[0]);
        const std::int64_t at = isEmpty(g.keys[1]) ? INT64_MAX : std::get<std::int64_t>(g.keys[1]);
        EXPECT_EQ((std::pair{g.count, g.sums[0]}), expected.at({source, at}));
    }
    EXPECT_TRUE(isEmpty(groups.back().keys[0]));            // no value comes last
}

TEST(GroupBy, WithoutColumnsGivesTheTotal) {
    const ColumnTable table = tableOf(randomRecords(10, 14));
    const std::vector<RowGroup> groups = groupBy(table, {1, 2, 3}, {});
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].count, 3);
}

}
}
