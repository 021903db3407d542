// SPDX-License-Identifier: MIT
// The columns in memory find exactly what the database finds: 10,000 random queries, once as Tilth reads them and once as SQL.
#include "app/columns.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"
#include <algorithm>
#include <array>
#include <random>

using namespace tilth;
using namespace tilth::test;

namespace {

constexpr int leads = 300, queries = 10'000;

struct Asked { Query query; std::string sql; };

class Asker {
public:
    explicit Asker(std::uint32_t seed) : m_random(seed) {}
    int below(int n) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }

    Asked tree(int depth) {
        if (depth == 0 || oneIn(3)) return leaf();
        if (oneIn(4)) {
            Asked part = tree(depth - 1);
            return {Query{.kind = Query::Not, .parts = {std::move(part.query)}}, "NOT (" + part.sql + ")"};
        }
        const bool every = oneIn(2);
        Asked both{Query{.kind = every ? Query::And : Query::Or}, {}};
        for (int n = 2 + below(2); n > 0; --n) {
            Asked part = tree(depth - 1);
            both.query.parts.push_back(std::move(part.query));
            both.sql.append(both.sql.empty() ? "(" : every ? " AND " : " OR ").append(part.sql);
        }
        return {std::move(both.query), both.sql + ")"};
    }

private:
    struct Sign { Compare compare; const char* sql; };
    Sign sign() {
        constexpr std::array signs{Sign{Compare::Any, "="}, Sign{Compare::Less, "<"}, Sign{Compare::AtMost, "<="}, Sign{Compare::More, ">"}, Sign{Compare::AtLeast, ">="}};
        return signs[static_cast<std::size_t>(below(5))];
    }
    static Asked known(Query query, const std::string& sql) { return {std::move(query), "COALESCE(" + sql + ", FALSE)"}; }
    static Asked empty(const char* field, const std::string& sql) {
        Query query{.kind = Query::Is};
        query.condition = {.field = field, .values = {}, .orNone = true};
        return {std::move(query), sql};
    }

    Asked leaf() {
        switch (below(7)) {
        case 0: return number("employees", 1);
        case 1: return number("annual_revenue", 100);       // kept in hundredths
        case 2: return day();
        case 3: return choice();
        case 4: return word("country");
        case 5: return word("source");
        default: return part();
        }
    }
    Asked number(const char* field, int minor) {
        if (oneIn(6)) return empty(field, std::string(field) + " IS NULL");
        const Sign s = sign();
        const int value = below(60) - 10;
        return known(where(field, s.compare, std::to_string(value)), std::string(field) + s.sql + std::to_string(value * minor));
    }
    Asked day() {
        if (oneIn(6)) return empty("wake_on", "wake_on IS NULL");
        const Sign s = sign();
        const Date at = Date{std::chrono::year{2026} / 3 / 1} + std::chrono::days{below(40)};
        return known(where("wake_on", s.compare, dateText(at)), std::string("wake_on") + s.sql + std::to_string(at.time_since_epoch().count()));
    }
    Asked choice() {
        Query query{.kind = Query::Is};
        query.condition = {.field = "status", .compare = oneIn(3) ? Compare::NotAny : Compare::Any, .values = {}};
        std::string sql;
        for (int n = 1 + below(3); n > 0; --n) {
            const int value = below(static_cast<int>(leadStatusChoices.size()));
            query.condition.values.emplace_back(leadStatusChoices[static_cast<std::size_t>(value)].name);
            sql.append(sql.empty() ? "status IN (" : ",").append(std::to_string(value));
        }
        return {query, (query.condition.compare == Compare::NotAny ? "NOT " : "") + sql + ")"};
    }
    Asked word(const std::string& field) {
        if (oneIn(6)) return empty(field.c_str(), field + " = ''");
        const std::string value = wordOf(below(6));
        return {where(field, Compare::Any, value), field + " = '" + value + "'"};
    }
    Asked part() {
        const std::string inside(1, static_cast<char>('a' + below(6)));
        switch (below(4)) {
        case 0: return {where("source", Compare::Contains, inside), "source LIKE '%" + inside + "%'"};
        case 1: return {where("source", Compare::Begins, inside), "source LIKE '" + inside + "%'"};
        case 2: return {where("source", Compare::Ends, inside), "source LIKE '%" + inside + "'"};
        default: return pattern(inside);
        }
    }
    // Databases differ in their patterns; what these say can be said with LIKE. An empty text has no value, and matches nothing.
    Asked pattern(const std::string& letter) {
        const std::string other(1, static_cast<char>('a' + below(6)));
        switch (below(4)) {
        case 0: return {where("source", Compare::Matches, "^(" + letter + "|" + other + ")"), "(source LIKE '" + letter + "%' OR source LIKE '" + other + "%')"};
        case 1: return {where("source", Compare::Matches, letter + ".+" + other + "$"), "source LIKE '%" + letter + "_%" + other + "'"};
        case 2: return {where("source", Compare::Matches, "^[^" + letter + "]*$"), "source <> '' AND source NOT LIKE '%" + letter + "%'"};
        default: return {where("source", Compare::Matches, "^." + letter + "?.$"), "(source LIKE '_" + letter + "_' OR source LIKE '__')"};
        }
    }

public:
    static std::string wordOf(int n) { return std::array{"abe", "bec", "cad", "dof", "fab", "zzz"}[static_cast<std::size_t>(n)]; }

private:
    std::mt19937 m_random;
};

struct ColumnsSqlTest : AppTest {
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        Asker random(7);
        ChangeSet change{"Leads"};
        for (int i = 0; i < leads; ++i) {
            Lead lead = randomLead(random);
            lead.id = workspace->store().newId();
            change.create(workspace->type<Lead>(), lead);
        }
        ASSERT_TRUE(workspace->commit(change));
    }
    static Lead randomLead(Asker& random) {
        Lead lead;
        lead.name = "Lead";
        lead.currency = "EUR";
        lead.status = static_cast<LeadStatus>(random.below(static_cast<int>(leadStatusChoices.size())));
        if (!random.oneIn(4)) lead.employees = random.below(50);
        if (!random.oneIn(4)) lead.annualRevenue = Money{random.below(5000)};
        if (!random.oneIn(4)) lead.wakeOn = Date{std::chrono::year{2026} / 3 / 1} + std::chrono::days{random.below(40)};
        if (!random.oneIn(4)) lead.country = Asker::wordOf(random.below(6));
        if (!random.oneIn(4)) lead.source = Asker::wordOf(random.below(6));
        return lead;
    }
    std::vector<std::int64_t> inMemory(const ColumnTable& table, const TitleIndex& titles, const std::string& text) {
        const auto rows = listRows(*workspace, listedType(*workspace, workspace->type<Lead>()), table, titles, {.where = text, .sort = "created"});
        EXPECT_TRUE(rows) << text << ": " << rows.error().text;
        std::vector<std::int64_t> ids;
        if (rows)
            for (const std::int32_t row : *rows) ids.push_back(table.idAt(static_cast<std::size_t>(row)));
        std::ranges::sort(ids);
        return ids;
    }
    std::vector<std::int64_t> inSql(const std::string& condition) {
        std::vector<std::int64_t> ids;
        for (auto row = workspace->store().connection().query("SELECT id FROM lead WHERE " + condition + " ORDER BY id", {}); row->next();) ids.push_back(row->whole(0));
        return ids;
    }
};

}

TEST_P(ColumnsSqlTest, bothFindTheSame) {
    const ColumnTable table = loadColumns(*workspace, workspace->type<Lead>());
    const TitleIndex titles(*workspace, workspace->type<Lead>());
    Asker random(11);
    std::size_t found = 0;
    for (int n = 0; n < queries; ++n) {
        const Asked asked = random.tree(3);
        const std::string text = toText(asked.query);
        const auto memory = inMemory(table, titles, text);
        ASSERT_EQ(memory, inSql(asked.sql)) << text << "\n" << asked.sql;
        found += memory.size();
    }
    EXPECT_GT(found, std::size_t{queries}) << "queries that find nothing prove nothing";
    EXPECT_LT(found, std::size_t{queries} * (leads - 10));
}

INSTANTIATE_TEST_SUITE_P(On, ColumnsSqlTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });
