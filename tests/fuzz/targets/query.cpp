// SPDX-License-Identifier: MIT
// The query language: what is understood is written so that it means the same, and finds the same in records and in columns.
#include "core/columns/filter.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/schema/query.h"
#include "target.h"
#include <algorithm>

namespace tilth::fuzz {
namespace {

using namespace std::chrono;

QueryContext context(bool fiscal) {
    QueryContext c;
    c.today = 2026y / 3 / 15;
    c.me = 7;
    c.fiscalStart = fiscal ? 4 : 1;
    if (fiscal) c.zone = *Zone::fromRule("Asia/Shanghai", "CST-8");
    c.link = [](std::string_view, std::string_view text, bool part) -> std::vector<std::int64_t> {
        if (text == "won") return {101, 205};
        return part ? std::vector<std::int64_t>{31, 30} : std::vector<std::int64_t>{};
    };
    return c;
}

std::vector<Deal> deals() {
    std::vector<Deal> all(4);
    all[0].name = "Straße nach Rom", all[0].source = "Web", all[0].amount = Money{150000}, all[0].currency = "USD", all[0].probability = 60, all[0].owner = {7};
    all[0].stage = {205}, all[0].closeDate = 2026y / 3 / 10, all[0].stageSince = Time{Date{2026y / 3 / 14}} + 23h + 30min;
    all[1].name = "展会 \"北京\"", all[1].amount = Money{1500}, all[1].currency = "JPY", all[1].closeDate = 2024y / 2 / 29, all[1].company = {31};
    all[2].name = "none", all[2].amount = Money{-1500000}, all[2].currency = "KWD", all[2].probability = 0, all[2].stageSince = Time{};
    return all;
}
std::vector<Lead> leads() {
    std::vector<Lead> all(3);
    all[0].name = "Ada", all[0].email = "ada@ex.test", all[0].lifecycle = Lifecycle::Sql, all[0].company = "Acme, Ltd.";
    all[1].name = "王小明", all[1].phone = "+8613800138000", all[1].owner = {7}, all[1].created = Time{Date{2026y / 1 / 1}};
    return all;
}

ColumnTable tableOf(const EntityType& type, const auto& records) {
    const std::vector<const Field*> fields = columnFields(type);
    ColumnTable table(fields);
    for (const Entity& record : records) {
        std::vector<Value> values;
        for (const Field* field : fields) values.push_back(field->of(record));
        table.append(record.id, values);
    }
    return table;
}

template <class E> struct Records {
    std::vector<E> all;
    ColumnTable table;
    explicit Records(std::vector<E> records) : all(std::move(records)) {
        for (std::size_t i = 0; i < all.size(); ++i) all[i].id = static_cast<std::int64_t>(i) * 5 + 1;
        table = tableOf(E::type, all);
    }
};

template <class E> void findsTheSame(const Query& query, const Records<E>& records, const QueryContext& context) {
    const Result<BoundQuery> bound = bind(query, E::type, context);
    if (!bound) return promise(!bound.error().text.empty(), "a refusal has a reason");
    const Result<BoundQuery> again = bindText(toText(query), E::type, context);
    promise(bool(again), "what was written binds like the query", toText(query));
    Rows found;
    for (std::size_t i = 0; i < records.all.size(); ++i) {
        const bool matching = matches(*bound, records.all[i]);
        promise(matching == matches(*again, records.all[i]), "what was written finds the same", toText(query));
        if (matching) found.push_back(static_cast<std::int32_t>(i));
    }
    if (fieldsNotIn(records.table, *bound).empty()) promise(filter(records.table, *bound) == found, "columns find what records find", toText(query));
}

void chipsHold(const Query& query) {
    const auto parts = chips(query);
    const bool flat = std::ranges::none_of(parts, [](const Query& part) { return part.kind == Query::And; });    // brackets round what stands beside others
    Query joined;
    for (const Query& part : parts) joined = with(joined, part);
    promise(!flat || joined == query, "chips make up the query", toText(query), toText(joined));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Query rest = without(query, i);
        const auto again = parseQuery(toText(rest));
        promise(again && *again == rest, "a chip less is a query as well", toText(query), toText(rest));
    }
}

}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace tilth;
    const fuzz::Input input(bytes, size);
    const Result<Query> query = parseQuery(input.text);
    if (!query) {
        fuzz::promise(query.error().text.starts_with("At "), "a refusal names its place", input.text, query.error().text);
        return 0;
    }
    const std::string text = fuzz::careless(toText(*query), "\"none\"", "none");
    const Result<Query> again = parseQuery(text);
    fuzz::promise(bool(again), "what was written can be read", input.text, text);
    fuzz::promise(*again == *query, "what was written means the same", input.text, text);
    fuzz::chipsHold(*query);
    static const fuzz::Records<Deal> deals(fuzz::deals());
    static const fuzz::Records<Lead> leads(fuzz::leads());
    static const QueryContext plain = fuzz::context(false), fiscal = fuzz::context(true);
    fuzz::findsTheSame(*query, deals, input.option(0) ? fiscal : plain);
    fuzz::findsTheSame(*query, leads, input.option(0) ? fiscal : plain);
    return 0;
}
