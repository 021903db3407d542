// SPDX-License-Identifier: MIT
// How long a segment of many leads takes to make, to count, and to follow one event: segment_bench [LEADS], as it comes 1,000,000.
// Processor time of the one thread, so that a busy machine does not count.
#include "core/columns/filter.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include "core/schema/registry.h"
#include "core/segment/condition_index.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

using namespace tilth;

namespace {

constexpr Date today = std::chrono::year{2026} / 11 / 29;
constexpr std::string_view fiveConditions = "status:new,attempting,connected employees>=50 industry:Food,Steel created>=-700d touch:(kind:form,page at>=-30d)>=2";
constexpr std::string_view nestedOne = "(country:DE,FR or industry:Steel) -deal:(amount>100000) (touch:(kind:form at>=-90d) or created.anniversary:today..+7d)";
constexpr int touchesALead = 3, dealsIn = 5, events = 3000;

double nowMs() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}
double milliseconds(auto work) {
    const double start = nowMs();
    work();
    return nowMs() - start;
}

class Figures {
public:
    void add(double ms) { m_all.push_back(ms); }
    void print(const char* what) {
        std::ranges::sort(m_all);
        const auto at = [&](double q) { return m_all[static_cast<std::size_t>(q * static_cast<double>(m_all.size() - 1))]; };
        std::printf("%-46s median %8.4f ms   99 %% %8.4f ms   most %8.4f ms\n", what, at(0.5), at(0.99), at(1));
    }
private:
    std::vector<double> m_all;
};

class Bench {
public:
    explicit Bench(std::int64_t leads) : m_leads(leads) {}
    void run() {
        load<Lead>("leads", m_leads, [this](std::int64_t id) { return lead(id); });
        load<Touch>("touches", m_leads * touchesALead, [this](std::int64_t id) { return touch(id); });
        load<Deal>("deals", m_leads / dealsIn, [this](std::int64_t id) { return deal(id); });
        std::printf("made, five conditions                           %8.1f ms\n", milliseconds([&] { m_rule = bound(fiveConditions); }));
        std::printf("made, nested                                    %8.1f ms\n", milliseconds([&] { m_nested = bound(nestedOne); }));
        counting("count, five conditions, warm", m_rule);
        counting("count, nested, warm", m_nested);
        follow<Touch>("event: a touch more, then membership", [this] { return touch(++m_last); });
        follow<Lead>("event: a lead's fields, then membership", [this] { return lead(1 + pick(m_leads)); });
        follow<Deal>("event: a deal's amount, then membership", [this] { return deal(1 + pick(m_leads / dealsIn)); });
        leave();
    }

private:
    std::int64_t pick(std::int64_t n) { return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(n)); }
    Time ago(std::int64_t days) { return today - std::chrono::days{pick(days)} + std::chrono::seconds{pick(86'400)}; }

    Lead lead(std::int64_t id) {
        static const std::array<std::string, 6> industries{"Food", "Steel", "Software", "Retail", "食品", ""}, countries{"DE", "FR", "CN", "US", "GB", ""};
        Lead lead;
        lead.id = id;
        lead.industry = industries[static_cast<std::size_t>(pick(6))];
        lead.country = countries[static_cast<std::size_t>(pick(6))];
        if (pick(5)) lead.employees = pick(500);
        lead.status = static_cast<LeadStatus>(pick(9));
        lead.created = ago(1500);
        return lead;
    }
    Touch touch(std::int64_t id) {
        Touch touch;
        touch.id = id;
        touch.lead = {1 + pick(m_leads)};
        touch.kind = static_cast<TouchKind>(pick(8));
        touch.at = ago(120);
        return touch;
    }
    Deal deal(std::int64_t id) {
        Deal deal;
        deal.id = id;
        deal.lead = {1 + pick(m_leads)};
        deal.amount = Money{pick(20'000'000)};
        deal.currency = "EUR";
        return deal;
    }

    template <class E> static std::vector<const Field*> fields() {
        std::vector<const Field*> all;
        for (const char* key : {"status", "employees", "industry", "country", "created", "lead", "kind", "at", "amount", "currency"})
            if (const Field* f = E::type.find(key)) all.push_back(f);
        return all;
    }
    template <class E> static std::vector<Value> values(const E& record) {
        static const std::vector<const Field*> all = fields<E>();
        std::vector<Value> values;
        for (const Field* f : all) values.push_back(f->of(record));
        return values;
    }
    template <class E> void load(const char* what, std::int64_t n, auto make) {
        const std::vector<const Field*> all = fields<E>();
        ColumnTable table(all);
        for (std::int64_t id = 1; id <= n; ++id) table.append(id, values(make(id)));
        table.settle();
        m_index.hold(E::type, std::move(table));
        m_last = n;
        if constexpr (std::is_same_v<E, Touch>) m_lastTouch = n;
        std::printf("%lld %s\n", static_cast<long long>(n), what);
    }
    ConditionIndex::Rule bound(std::string_view text) {
        QueryContext context{today, {}};
        context.type = [](std::string_view name) { return findType(name); };
        return m_index.rule(Lead::type, *bindText(text, Lead::type, context));
    }
    void counting(const char* what, const ConditionIndex::Rule& rule) {
        Figures figures;
        std::size_t found = 0;
        for (int i = 0; i < 200; ++i) figures.add(milliseconds([&] { found = m_index.count("lead", rule); }));
        figures.print(what);
        std::printf("   found %zu of %lld\n", found, static_cast<long long>(m_leads));
    }
    // What one event costs: the row is put in, conditions follow, and both segments are asked about the lead.
    template <class E> void follow(const char* what, auto make) {
        if constexpr (std::is_same_v<E, Touch>) m_last = m_lastTouch;
        Figures figures;
        for (int i = 0; i < events; ++i) {
            const E record = make();
            std::int64_t lead = record.id;
            if constexpr (!std::is_same_v<E, Lead>) lead = record.lead.id;
            std::vector<RowChanges> change{{std::string(E::type.name), {{record.id, values(record)}}, {}}};
            figures.add(milliseconds([&] { m_index.change(std::move(change)), ask(lead); }));
        }
        figures.print(what);
    }
    void leave() {
        Figures figures;
        for (std::int64_t id = 1; id <= 500; ++id) figures.add(milliseconds([&] { m_index.change({{"lead", {}, {id}}}), ask(id); }));
        figures.print("event: a lead goes, then membership");
    }
    void ask(std::int64_t lead) { m_members += m_index.has("lead", m_rule, lead) + m_index.has("lead", m_nested, lead); }

    std::int64_t m_leads, m_last = 0, m_lastTouch = 0;
    int m_members = 0;
    std::mt19937_64 m_random{7};
    ConditionIndex m_index;
    ConditionIndex::Rule m_rule, m_nested;
};

}

int main(int argc, char** argv) {
    Bench(argc > 1 ? std::atoll(argv[1]) : 1'000'000).run();
    return 0;
}
