// SPDX-License-Identifier: MIT
// Segments kept in step with changes equal plain loops over all records, in 100,000 random cases; days pass, people go and come back.
#include "core/segment/condition_index.h"
#include "core/schema/registry.h"
#include "core/segment/segment_world.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

constexpr std::string_view named = "segment:Regulars", namedMeans = "touch:(at>=-20d)>=2";

QueryContext contextOf(const World& world) {
    QueryContext context{world.today, world.zone};
    context.type = [](std::string_view name) { return findType(name); };
    context.segment = [](std::string_view, std::string_view) { return parseQuery(namedMeans); };
    return context;
}

// What lists hold, and every link: related records are found through them.
std::vector<const Field*> heldFields(const EntityType& type) {
    std::vector<const Field*> fields = columnFields(type);
    for (const Field& f : type.fields)
        if (f.type == Type::Link && std::ranges::find(fields, &f) == fields.end()) fields.push_back(&f);
    return fields;
}
template <class E> std::vector<Value> valuesOf(const E& record) {
    std::vector<Value> values;
    for (const Field* f : heldFields(E::type)) values.push_back(f->of(record));
    return values;
}
template <class E> ColumnTable tableOf(const std::map<std::int64_t, E>& records) {
    const std::vector<const Field*> fields = heldFields(E::type);
    ColumnTable table(fields);
    for (const auto& [id, record] : records) table.append(id, valuesOf(record));
    table.settle();
    return table;
}

// A world, its index, and the changes that one step makes to both.
class Simulation {
public:
    explicit Simulation(unsigned seed) : chance(seed) {
        for (int i = 0; i < 4; ++i) put(world.companies, randomCompany);
        for (int i = 0; i < 10; ++i) put(world.leads, randomLead), put(world.contacts, randomContact);
        for (int i = 0; i < 25; ++i) put(world.touches, randomTouch);
        for (int i = 0; i < 14; ++i) put(world.deals, randomDeal);
        index.hold(Lead::type, tableOf(world.leads));
        index.hold(Contact::type, tableOf(world.contacts));
        index.hold(Company::type, tableOf(world.companies));
        index.hold(Touch::type, tableOf(world.touches));
        index.hold(Deal::type, tableOf(world.deals));
        m_changes.clear();
    }
    // True: the day is another one, and queries have to be bound anew.
    bool step() {
        switch (chance.upTo(12)) {
        case 0: world.today += std::chrono::days{1 + chance.upTo(20)}; return true;
        case 1: removeLead(); break;
        case 2: bringBackLead(); break;
        case 3: remove(world.touches, someId(world.touches, chance)); break;
        case 4: remove(world.deals, someId(world.deals, chance)); break;
        case 5: change(world.companies, randomCompany); break;
        case 6: chance.oneIn(2) ? put(world.leads, randomLead) : change(world.leads, randomLead); break;
        case 7: chance.oneIn(3) ? put(world.contacts, randomContact) : change(world.contacts, randomContact); break;
        case 8: chance.oneIn(3) ? put(world.deals, randomDeal) : change(world.deals, randomDeal); break;
        case 9: change(world.touches, randomTouch); break;
        default: put(world.touches, randomTouch); break;
        }
        std::vector<RowChanges> all;
        for (auto& [type, changes] : m_changes) all.push_back(std::move(changes));
        m_changes.clear();
        index.change(std::move(all));
        return false;
    }
    Chance chance;
    World world;
    ConditionIndex index;
private:
    RowChanges& changesOf(const EntityType& type) {
        RowChanges& changes = m_changes[std::string(type.name)];
        changes.type = type.name;
        return changes;
    }
    template <class E> void write(std::map<std::int64_t, E>& all, const E& record) {
        all[record.id] = record;
        changesOf(E::type).rows.push_back({record.id, valuesOf(record)});
    }
    template <class E> void put(std::map<std::int64_t, E>& all, E (*make)(const World&, std::int64_t, Chance&)) {
        m_last += chance.oneIn(20) ? 1 : 10;
        const bool between = chance.oneIn(15) && all.size() > 2;            // another program's ids come late
        write(all, make(world, between ? all.rbegin()->first - 5 - m_late++ % 2 : m_last, chance));
    }
    template <class E> void change(std::map<std::int64_t, E>& all, E (*make)(const World&, std::int64_t, Chance&)) {
        if (const std::int64_t id = someId(all, chance)) write(all, make(world, id, chance));
    }
    template <class E> void remove(std::map<std::int64_t, E>& all, std::int64_t id) {
        if (all.erase(id)) changesOf(E::type).gone.push_back(id);
    }
    // As the program does it: touches go along, deals are unlinked.
    void removeLead() {
        const std::int64_t id = someId(world.leads, chance);
        if (!id) return;
        m_gone.push_back(world.leads.at(id));
        remove(world.leads, id);
        for (const auto& [touch, record] : std::map(world.touches))
            if (record.lead.id == id) remove(world.touches, touch);
        for (auto [deal, record] : std::map(world.deals))
            if (record.lead.id == id) record.lead = {}, write(world.deals, record);
    }
    void bringBackLead() {
        if (m_gone.empty()) return;
        write(world.leads, m_gone.back());
        m_gone.pop_back();
    }
    std::map<std::string, RowChanges> m_changes;
    std::vector<Lead> m_gone;
    std::int64_t m_last = 1000;
    int m_late = 0;
};

template <class E> struct Asked {
    Said<E> said;
    ConditionIndex::Rule rule;
};

template <class E> ConditionIndex::Rule boundRule(Simulation& s, const std::string& text) {
    const auto query = bindText(text, E::type, contextOf(s.world));
    EXPECT_TRUE(query) << text << ": " << (query ? "" : query.error().text);
    return query ? s.index.rule(E::type, *query) : ConditionIndex::Rule{};
}
template <class E> std::vector<Asked<E>> ask(Simulation& s, int n) {
    std::vector<Asked<E>> all;
    for (int i = 0; i < n; ++i) {
        Said<E> said = nested<E>(s.chance, 3);
        ConditionIndex::Rule rule = boundRule<E>(s, said.text);
        all.push_back({std::move(said), std::move(rule)});
    }
    return all;
}
template <class E> void bindAnew(Simulation& s, std::vector<Asked<E>>& all) {
    for (Asked<E>& one : all) one.rule = boundRule<E>(s, one.said.text);
}
template <class E> ::testing::AssertionResult same(const Simulation& s, const std::map<std::int64_t, E>& records, const Asked<E>& asked) {
    std::vector<std::int64_t> expected;
    for (const auto& [id, record] : records)
        if (asked.said.holds(s.world, record)) expected.push_back(id);
    const std::string_view type = E::type.name;
    const Bitmap rows = s.index.rows(type, asked.rule);
    bool each = s.index.count(type, asked.rule) == expected.size();
    for (const auto& [id, record] : records) each = each && s.index.has(type, asked.rule, id) == std::ranges::binary_search(expected, id);
    if (each && s.index.ids(type, rows) == expected) return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << asked.said.text << " on " << dateText(s.world.today);
}

Said<Lead> regulars() {
    return {std::string(named), [](const World& w, const Lead& lead) {
                return countIf<Touch>(w.touches, [&](const Touch& t) { return t.lead.id == lead.id && localDay(t.at, w.zone) >= w.today - std::chrono::days{20}; }) >= 2;
            }};
}

}

TEST(ConditionIndex, equalsPlainLoopsInAHundredThousandRandomCases) {
    int cases = 0;
    for (unsigned seed = 0; seed < 125; ++seed) {
        Simulation s(seed);
        auto leads = ask<Lead>(s, 12);
        leads.push_back({regulars(), boundRule<Lead>(s, std::string(named))});
        auto contacts = ask<Contact>(s, 7);
        for (int step = 0; step < 41; ++step) {
            if (step && s.step()) bindAnew(s, leads), bindAnew(s, contacts);
            for (const auto& asked : leads) ASSERT_TRUE(same(s, s.world.leads, asked)) << "world " << seed << ", step " << step;
            for (const auto& asked : contacts) ASSERT_TRUE(same(s, s.world.contacts, asked)) << "world " << seed << ", step " << step;
            cases += static_cast<int>(leads.size() + contacts.size());
        }
    }
    EXPECT_GE(cases, 100'000);
}

TEST(ConditionIndex, equalConditionsAreOneAndGoWithTheLastRule) {
    Simulation s(1);
    const auto first = boundRule<Lead>(s, "employees>50 industry:Food");
    const auto second = boundRule<Lead>(s, "industry:Food or touch:(kind:form)");
    EXPECT_EQ(first.parts[1].condition, second.parts[0].condition);
    EXPECT_EQ(first.parts[1].condition.use_count(), 2);
}

TEST(ConditionIndex, removedRowsAreTakenOutWhenThereAreMany) {
    World world;
    Chance chance(3);
    std::map<std::int64_t, Lead> leads;
    for (std::int64_t id = 1; id <= 3000; ++id) leads[id] = randomLead(world, id, chance);
    ConditionIndex index;
    index.hold(Lead::type, tableOf(leads));
    const auto rule = index.rule(Lead::type, *bindText("employees>=50", Lead::type, contextOf(world)));
    for (std::int64_t id = 1; id <= 2000; ++id) index.change({RowChanges{"lead", {}, {id}}});
    EXPECT_LT(index.held("lead")->size(), 3000u);
    for (std::int64_t id = 1; id <= 2000; ++id) leads.erase(id);
    const auto expected = std::ranges::count_if(leads, [](const auto& l) { return l.second.employees && *l.second.employees >= 50; });
    EXPECT_EQ(index.count("lead", rule), static_cast<std::size_t>(expected));
    RowChanges many{"lead", {}, {}};
    for (auto& [id, lead] : leads) lead.employees = 7, many.rows.push_back({id, valuesOf(lead)});
    for (std::int64_t id = 10'001; id <= 20'001; ++id) many.gone.push_back(id);
    index.change({many});
    EXPECT_EQ(index.count("lead", rule), 0u);
}

}
