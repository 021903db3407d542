// SPDX-License-Identifier: MIT
// A part of a long file tells the same of its columns as all of it.
#include "io/column_sample.h"
#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace tilth {
namespace {

constexpr int rows = 20'000;

using Cell = std::function<std::string(int row)>;

std::unique_ptr<TableFile> tableOf(std::initializer_list<std::pair<std::string, Cell>> columns, std::string_view lineEnd = "\n") {
    std::string text;
    for (const auto& [heading, cell] : columns) text.append(text.empty() ? "" : ",").append(heading);
    text.append(",padding").append(lineEnd);
    for (int n = 0; n < rows; ++n) {
        for (const auto& [heading, cell] : columns) text.append(cell(n)).append(",");
        text.append("The quick brown fox jumps over the lazy dog").append(lineEnd);
    }
    auto file = openTable(std::move(text));
    EXPECT_TRUE(file);
    return *std::move(file);
}
std::string told(const ColumnKind& k) {
    return std::string(kindName(k.kind)).append(" ").append(orderName(k.order)).append(k.orderUncertain ? "? " : " ").append(1, k.decimal).append(k.decimalUncertain ? "? " : " ").append(k.currency);
}
void expectSame(const TableFile& file) {
    const auto all = columnKinds(file), some = sampledKinds(file);
    ASSERT_EQ(all.size(), some.size());
    for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(told(some[i]), told(all[i])) << i;
}

TEST(SampledKinds, TellTheSameAsAllRows) {
    const auto file = tableOf({{"name", [](int n) { return n % 2 ? "Ada" : "王小明"; }},
                               {"note", [](int n) { return n % 3 ? std::string() : "\"two\nlines, and a \"\"quotation\"\" " + std::to_string(n) + "\""; }},
                               {"seen", [](int n) { return std::to_string(1 + n % 28) + "." + std::to_string(1 + n % 12) + ".2025"; }},
                               {"paid", [](int n) { return n % 5 ? "\"1.234," + std::to_string(10 + n % 90) + " €\"" : ""; }},
                               {"mail", [](int n) { return "a" + std::to_string(n) + "@x.example"; }},
                               {"size", [](int n) { return n % 4 ? std::to_string(n) : std::string("n/a"); }}});
    expectSame(*file);
    EXPECT_LT(sampledKinds(*file)[0].filled, rows / 2);     // of a part indeed
    EXPECT_EQ(columnKinds(*file)[0].filled, rows);
}
TEST(SampledKinds, LineEndsOfWindowsAreFine) {
    const auto file = tableOf({{"seen", [](int n) { return std::to_string(1 + n % 12) + "/" + std::to_string(1 + n % 28) + "/2025"; }}}, "\r\n");
    expectSame(*file);
    EXPECT_LT(sampledKinds(*file)[0].filled, rows / 2);
}
TEST(SampledKinds, DoubtIsEndedByALateRow) {
    const auto late = [](std::string_view usual, std::string_view one) { return [=](int n) { return std::string(n == rows - 3 ? one : usual); }; };
    expectSame(*tableOf({{"seen", late("3/4/2025", "25/4/2025")}}));
    expectSame(*tableOf({{"size", late("\"1,234\"", "\"1,5\"")}}));
    expectSame(*tableOf({{"rare", late("", "2025-01-01")}}));
}
TEST(SampledKinds, AStrayMarkDoesNoHarm) {
    expectSame(*tableOf({{"size", [](int n) { return n % 7 ? "5\" pipe" : "pipe"; }}, {"count", [](int n) { return std::to_string(n); }}}));
}

}
}
