// SPDX-License-Identifier: MIT
// Queries meet records: every kind of field, relative days, links by name, and mistakes.
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/schema/bound_query.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using namespace std::chrono;

constexpr Date today = 2026y / 3 / 15;

QueryContext aContext() {
    QueryContext c;
    c.today = today;
    c.me = 7;
    c.link = [](std::string_view entity, std::string_view text, bool part) -> std::vector<std::int64_t> {
        if (entity == "user" && text == "李娜") return {8};
        if (entity == "stage" && text == "won") return {101, 205};
        if (entity == "company" && part && text == "acm") return {31, 30};
        return {};
    };
    return c;
}

Deal aDeal() {
    Deal d;
    d.id = 5000;
    d.name = "Straße nach Rom";
    d.owner = {7};
    d.stage = {205};
    d.company = {31};
    d.amount = Money{150000};
    d.currency = "USD";
    d.probability = 60;
    d.closeDate = Date{2026y / 3 / 10};
    d.stageSince = Time{Date{2026y / 3 / 14}} + 23h + 30min;
    d.source = "Web";
    return d;
}

bool found(std::string_view text, const EntityType& type, const Entity& record) {
    const Result<BoundQuery> q = bindText(text, type, aContext());
    EXPECT_TRUE(q) << text << ": " << (q ? "" : q.error().text);
    return q && matches(*q, record);
}

TEST(BoundQuery, FindsADeal) {
    for (const std::string_view text :
         {"", "amount>1499.99", "amount:1500", "amount:1000..1500", "amount>=1500 amount<=1500", "source:web", "source:ads,WEB",
          "source!=ads", "source~e", "source>v source<x", "lost_reason:none", "-lost_reason:x", "owner:me", "owner:7", "owner:me,李娜",
          "-owner:李娜", "stage:won", "company~acm", "close_date:2026-03", "close_date:this_month", "close_date:-5d", "close_date<today",
          "close_date>-6d", "close_date:2026-Q1", "close_date:2026", "probability:60", "probability>59 probability<61", "id:5000",
          "id:4999,5000", "strasse", "ROM", "(source:ads or probability:60)", "stage_since:2026-03-14", "stage_since<=2026-03-14",
          "stage_since<2026-03-15", "stage_since:2026-03-14T23:30:00Z", "contact:none", "contact:none,4", "金额:1500",
          "source^=W", "source$=EB", "name^=strasse", "name$=rom", "name~=\"^stra(ß|x)e\"", "source~=\"^(web|ads)$\"", "-source^=x"})
        EXPECT_TRUE(found(text, Deal::type, aDeal())) << text;
}

TEST(BoundQuery, AWordOfNothingButAnAccentAsksForNothing) {
    EXPECT_TRUE(found("\u0317", Deal::type, aDeal()));
    EXPECT_TRUE(found("\u0317", Deal::type, Deal{})) << "where every text is empty, as in columns";
}

TEST(BoundQuery, PassesADealOver) {
    for (const std::string_view text :
         {"amount>1500", "amount<1500", "amount:1501..1600", "-amount:1500", "amount:none", "source:we", "source!=web", "source~x",
          "source>web", "lost_reason~x", "lost_reason:x", "lost_reason<x", "owner:李娜", "owner:none", "-owner:me", "close_date:2026-02",
          "close_date>=today", "close_date:last_month", "close_date<2026-03-10", "close_date>2026-03-10", "id:4999", "rome",
          "source:ads or probability:61", "stage_since:2026-03-15", "stage_since<2026-03-14", "strasse rome", "contact:4",
          "probability>9223372036854775807", "source^=eb", "source$=we", "source~=\"^we$\"", "lost_reason^=x", "lost_reason~=x", "-source^=w"})
        EXPECT_FALSE(found(text, Deal::type, aDeal())) << text;
}

TEST(BoundQuery, AmountsFollowTheirCurrency) {
    Deal yen = aDeal();
    yen.currency = "JPY";
    yen.amount = Money{1500};
    Deal dinar = aDeal();
    dinar.currency = "KWD";
    dinar.amount = Money{1500000};
    for (const Deal& deal : {yen, dinar}) {
        EXPECT_TRUE(found("amount:1500", Deal::type, deal)) << deal.currency;
        EXPECT_TRUE(found("amount>1499.995", Deal::type, deal)) << deal.currency;
        EXPECT_FALSE(found("amount>1500", Deal::type, deal)) << deal.currency;
        EXPECT_FALSE(found("amount<1500", Deal::type, deal)) << deal.currency;
    }
    EXPECT_FALSE(found("amount:1499.6", Deal::type, yen));
}

TEST(BoundQuery, ChoicesHaveAnOrder) {
    Lead lead;
    lead.name = "Ada";
    lead.lifecycle = Lifecycle::Sql;
    EXPECT_TRUE(found("lifecycle>=mql", Lead::type, lead));
    EXPECT_TRUE(found("lifecycle:MQL,SQL", Lead::type, lead));
    EXPECT_FALSE(found("lifecycle>sql", Lead::type, lead));
}

TEST(BoundQuery, DaysOfInstantsAreOfTheZone) {
    QueryContext c = aContext();
    c.zone = *Zone::fromRule("Asia/Shanghai", "CST-8");
    const Result<BoundQuery> next = bindText("stage_since:2026-03-15", Deal::type, c);
    ASSERT_TRUE(next);
    EXPECT_TRUE(matches(*next, aDeal()));
}

TEST(BoundQuery, MistakesNameTheirPlace) {
    const struct { std::string_view text, place, words; Error::Code code; } rows[] = {
        {"source:web amont>5", "At 12 ", "no field \"amont\"", Error::Usage},
        {"amount>lots", "At 1 ", "lots", Error::Usage},
        {"x close_date:2026-13", "At 3 ", "2026-13", Error::Usage},
        {"owner:nobody", "At 1 ", "no user is called", Error::NotFound},
        {"probability~6", "At 1 ", "is no text", Error::Usage},
        {"(a or stage_since:soon)", "At 7 ", "soon", Error::Usage},
        {"x source~=\"\"", "At 3 ", "what to look for is missing", Error::Usage},
        {"source~\"\"", "At 1 ", "ask by :none for those without", Error::Usage},
        {"source^=\"\"", "At 1 ", "what to look for is missing", Error::Usage},
        {"x source~=\"a(b\"", "At 3 ", "in the pattern, at 2: this ( is never closed", Error::Usage},
    };
    for (const auto& row : rows) {
        const Result<BoundQuery> q = bindText(row.text, Deal::type, aContext());
        ASSERT_FALSE(q) << row.text;
        EXPECT_EQ(q.error().code, row.code) << q.error().text;
        EXPECT_TRUE(q.error().text.starts_with(row.place)) << q.error().text;
        EXPECT_NE(q.error().text.find(row.words), std::string::npos) << q.error().text;
    }
}

TEST(BoundQuery, AQueryMadeByHandBindsToo) {
    const Result<BoundQuery> q = bind(where("source", Compare::Any, "web"), Deal::type, aContext());
    ASSERT_TRUE(q);
    EXPECT_TRUE(matches(*q, aDeal()));
    const Result<BoundQuery> none = bind(where("sauce", Compare::Any, "web"), Deal::type, aContext());
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().text.starts_with("there is no field")) << none.error().text;
}

}
}
