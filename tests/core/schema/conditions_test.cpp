// SPDX-License-Identifier: MIT
// Two queries side by side find what both find, whatever stands in each.
#include "core/schema/conditions.h"
#include "core/schema/query.h"
#include <gtest/gtest.h>

namespace tilth::test {

TEST(Conditions, bothHold) {
    const struct { const char *a, *b, *both; } rows[] = {
        {"", "", ""},
        {"state:won", "", "state:won"},
        {"", "a:1 or b:2", "a:1 or b:2"},
        {"state:won", "amount>5", "state:won amount>5"},
        {"owner:ada or owner:bo", "close_date>=2026-01-01", "(owner:ada or owner:bo) close_date>=2026-01-01"},
        {"state:won", "a:1 OR b:2", "state:won (a:1 OR b:2)"},
        {"a:1 or b:2", "c:3 or d:4", "(a:1 or b:2) (c:3 or d:4)"},
        {"(a:1 or b:2)", "c:3", "((a:1 or b:2)) c:3"},
        {"(a:1 or b:2) d:4", "c:3", "(a:1 or b:2) d:4 c:3"},
        {"-(a:1 or b:2)", "c:3", "-(a:1 or b:2) c:3"},
        {"deal:(a:1 or b:2)", "c:3", "deal:(a:1 or b:2) c:3"},
        {"\"this or that\"", "c:3", "\"this or that\" c:3"},
        {"a:1 or", "c:3", "a:1 or c:3"},
    };
    for (const auto& row : rows) EXPECT_EQ(bothHold(row.a, row.b), row.both) << row.a << " | " << row.b;
}
TEST(Conditions, bothHoldIsTheAndOfBoth) {
    for (const char* a : {"a:1", "a:1 or b:2", "a:1 b:2 or c:3", "(a:1 or b:2)"})
        for (const char* b : {"d:4", "d:4 or e:5"}) {
            const auto both = parseQuery(bothHold(a, b)), first = parseQuery(a), second = parseQuery(b);
            ASSERT_TRUE(both) << a << " | " << b;
            EXPECT_EQ(*both, with(*first, *second)) << a << " | " << b;
        }
}

}
