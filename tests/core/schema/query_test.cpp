// SPDX-License-Identifier: MIT
// The query language: what parses to what, what is refused where, and text that survives the round trip.
#include "core/schema/query.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

Query parsed(std::string_view text) {
    const Result<Query> q = parseQuery(text);
    EXPECT_TRUE(q) << text << ": " << (q ? "" : q.error().text);
    return q ? *q : Query{};
}

TEST(Query, EmptyTextMatchesEverything) {
    EXPECT_TRUE(parsed("").empty());
    EXPECT_TRUE(parsed(" \t ").empty());
}

TEST(Query, ReadsConditions) {
    const struct { std::string_view text, field; Compare compare; std::vector<std::string> values; bool none; } rows[] = {
        {"stage:won", "stage", Compare::Any, {"won"}, false},
        {"stage=won", "stage", Compare::Any, {"won"}, false},
        {"stage!=won", "stage", Compare::NotAny, {"won"}, false},
        {"source:web,ads,\"trade fair\"", "source", Compare::Any, {"web", "ads", "trade fair"}, false},
        {"amount>1000", "amount", Compare::More, {"1000"}, false},
        {"created>=2026-01-01", "created", Compare::AtLeast, {"2026-01-01"}, false},
        {"last_activity<-30d", "last_activity", Compare::Less, {"-30d"}, false},
        {"amount<=5", "amount", Compare::AtMost, {"5"}, false},
        {"name~chen", "name", Compare::Contains, {"chen"}, false},
        {"name^=Dr", "name", Compare::Begins, {"Dr"}, false},
        {"name$=GmbH", "name", Compare::Ends, {"GmbH"}, false},
        {"name~=^a.*z$", "name", Compare::Matches, {"^a.*z$"}, false},
        {"name~=\"(GmbH|AG)$\"", "name", Compare::Matches, {"(GmbH|AG)$"}, false},
        {"email:none", "email", Compare::Any, {}, true},
        {"email:none,x@y", "email", Compare::Any, {"x@y"}, true},
        {"name:\"none\"", "name", Compare::Any, {"none"}, false},
        {"name:\"say \"\"hi\"\"\"", "name", Compare::Any, {"say \"hi\""}, false},
        {"starts_at:2026-03-01T08:00:00Z", "starts_at", Compare::Any, {"2026-03-01T08:00:00Z"}, false},
        {"姓名:李娜", "姓名", Compare::Any, {"李娜"}, false},
    };
    for (const auto& row : rows) {
        const Query q = parsed(row.text);
        ASSERT_EQ(q.kind, Query::Is) << row.text;
        EXPECT_EQ(q.condition.field, row.field);
        EXPECT_EQ(q.condition.compare, row.compare) << row.text;
        EXPECT_EQ(q.condition.values, row.values) << row.text;
        EXPECT_EQ(q.condition.orNone, row.none) << row.text;
    }
}

TEST(Query, ReadsRelatedRecordsAndHowMany) {
    const struct { std::string_view text, field, inner, number; Compare compare; } rows[] = {
        {"touch:(kind:form at>=-30d)>=3", "touch", "kind:form at>=-30d", "3", Compare::AtLeast},
        {"touch:(kind:form)", "touch", "kind:form", "1", Compare::AtLeast},
        {"deal:()=0", "deal", "", "0", Compare::Any},
        {"deal:(a:1 or b:2)<2", "deal", "a:1 or b:2", "2", Compare::Less},
        {"company.deal:(stage:won)!=2", "company.deal", "stage:won", "2", Compare::NotAny},
    };
    for (const auto& row : rows) {
        const Query q = parsed(row.text);
        ASSERT_EQ(q.kind, Query::Has) << row.text;
        EXPECT_EQ(q.condition.field, row.field);
        EXPECT_EQ(q.condition.compare, row.compare) << row.text;
        EXPECT_EQ(q.condition.values, std::vector{std::string(row.number)}) << row.text;
        EXPECT_EQ(q.parts.front(), parsed(row.inner)) << row.text;
        EXPECT_EQ(parsed(toText(q)), q) << row.text;
    }
    EXPECT_EQ(toText(parsed("deal:(a:1)>=1 -deal:()")), "deal:(a:1) -deal:()");
    for (const std::string_view text : {"touch:(a:1", "touch:(a:1)>=", "touch:(a:1)>=x", "touch:(a:1)~3", "touch:(a:1)^=3", "touch:(a:1)>=1234567890"})
        EXPECT_FALSE(parseQuery(text)) << text;
}

TEST(Query, SpacesMeanAndOrBindsWeaker) {
    const Query q = parsed("a b:1 or c (d or -e:2)");
    ASSERT_EQ(q.kind, Query::Or);
    ASSERT_EQ(q.parts.size(), 2u);
    EXPECT_EQ(q.parts[0].kind, Query::And);
    EXPECT_EQ(q.parts[0].parts[0].word, "a");
    ASSERT_EQ(q.parts[1].kind, Query::And);
    EXPECT_EQ(q.parts[1].parts[1].kind, Query::Or);
    EXPECT_EQ(q.parts[1].parts[1].parts[1].kind, Query::Not);
}

TEST(Query, TextParsesToTheSameTree) {
    for (const std::string_view text : {"", "chen", "\"two words\" x", "stage:won amount>1000", "-stage:won,lost", "a or b or c:1",
                                        "(a or b) (c or d)", "(a b) or c", "-(a b)", "--a:1", "-(a or b)", "email:none",
                                        "name:\"none\"", "name:\"a \"\"b\"\" (c), d\"", "\"or\"", "\"-x\"", "\"a:b\"", "x!=\"\"",
                                        "created:-30d", "李娜 owner:me", "name^=a", "name$=a", "name~=\"(a|b), c\"", "name~\"=a\"", "$5", "a^b"}) {
        const Query q = parsed(text);
        EXPECT_EQ(parsed(toText(q)), q) << text << " -> " << toText(q);
    }
}

TEST(Query, MistakesNameTheirPlace) {
    const struct { std::string_view text, place, what; } rows[] = {
        {"stage:", "At 7 ", "value is missing"},  {"娜 stage:won,", "At 13 ", "value is missing"},
        {"(a or b", "At 1 ", "never closed"},     {"a)", "At 2 ", "closes nothing"},
        {"name:\"x", "At 6 ", "never closed"},    {"or b", "At 1 ", "between two"},
        {"a or", "At 5 ", "between two"},         {"a ()", "At 3 ", "empty"},
        {"x - y", "At 3 ", "missing after -"},    {":won", "At 1 ", "field's name"},
        {"amount>1,2", "At 1 ", "several values"}, {"amount>none", "At 1 ", "none goes with"},
        {"\"\"", "At 1 ", "empty"},            {"^=won", "At 1 ", "field's name"},
        {"a^=b,c", "At 1 ", "several values"},  {"a~=none", "At 1 ", "none goes with"},
    };
    for (const auto& row : rows) {
        const Result<Query> q = parseQuery(row.text);
        ASSERT_FALSE(q) << row.text;
        EXPECT_EQ(q.error().code, Error::Usage);
        EXPECT_TRUE(q.error().text.starts_with(row.place)) << row.text << ": " << q.error().text;
        EXPECT_NE(q.error().text.find(row.what), std::string::npos) << q.error().text;
    }
}

TEST(Query, DeepBracketsAreRefused) {
    EXPECT_FALSE(parseQuery(std::string(100'000, '(')));
    EXPECT_FALSE(parseQuery(std::string(100'000, '-') + "a"));
}

TEST(Query, AValueThatBeginsWithASignKeepsItsQuotes) {
    for (const char* text : {"name<\"=b\"", "name>\"=b\"", "name:\"=b\""}) {
        const auto query = parseQuery(text);
        ASSERT_TRUE(query) << text;
        const auto again = parseQuery(toText(*query));
        ASSERT_TRUE(again) << text;
        EXPECT_EQ(*again, *query) << toText(*query);
    }
}

TEST(Query, ChipsAreRemovedAndAdded) {
    const Query q = parsed("stage:won (a or b) amount>5");
    ASSERT_EQ(chips(q).size(), 3u);
    EXPECT_EQ(toText(without(q, 1)), "stage:won amount>5");
    EXPECT_EQ(without(q, 9), q);
    EXPECT_TRUE(without(parsed("stage:won"), 0).empty());
    EXPECT_EQ(toText(with(without(q, 0), where("owner", Compare::Any, "Li Na"))), "(a or b) amount>5 owner:\"Li Na\"");
    EXPECT_EQ(chips(parsed("a or b")).size(), 1u);
    EXPECT_TRUE(chips(Query{}).empty());
}

}
}
