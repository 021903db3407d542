// SPDX-License-Identifier: MIT
// Columns packed by another thread are those that are filled row by row.
#include "app/column_packer.h"
#include "core/model/lead.h"
#include "store/store.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const std::array<const Field*, 3> fields{&Lead::type.at("name"), &Lead::type.at("employees"), &Lead::type.at("company")};

std::array<Cell, 3> rowOf(std::int64_t id, std::string& name, const std::string& large) {
    name = id % 3 ? "name " + std::to_string(id % 50) : std::string();
    return {std::string_view(name), id % 4 ? Cell{id * 3} : Cell{}, id % 700 ? std::string_view() : std::string_view(large)};
}
std::array<Value, 3> valuesOf(const std::array<Cell, 3>& row) { return {valueOf(row[0]), valueOf(row[1]), valueOf(row[2])}; }

TEST(ColumnPacker, packsAllRowsInTheirOrder) {
    std::string large(300'000, 'x');
    for (const std::int64_t rows : {0, 1, 511, 512, 513, 20'000}) {
        ColumnTable packed(fields), plain(fields);
        ColumnPacker packer(packed);
        std::string name;
        for (std::int64_t id = 1; id <= rows; ++id) {
            large[0] = static_cast<char>('a' + id % 26);
            plain.append(id, valuesOf(rowOf(id, name, large)));
            packer.add(id, rowOf(id, name, large));
        }
        packer.finish();
        ASSERT_EQ(packed.size(), plain.size());
        for (std::size_t row = 0; row < plain.size(); ++row) {
            ASSERT_EQ(packed.idAt(row), plain.idAt(row));
            for (std::size_t column = 0; column < fields.size(); ++column) ASSERT_EQ(packed.at(row, column), plain.at(row, column)) << row;
        }
    }
}

TEST(ColumnPacker, makesCellsOfWhatWasAdded) {
    ColumnTable table(std::array{fields[1]});
    std::vector<ColumnCell> made;
    ColumnPacker packer(table, [&made](std::span<const std::int64_t> ids, std::span<const ColumnCell> cells) {
        made.clear();
        for (std::size_t row = 0; row < ids.size(); ++row) made.push_back(ids[row] + std::get<std::int64_t>(cells[row * 2]) * std::get<std::int64_t>(cells[row * 2 + 1]));
        return std::span<const ColumnCell>(made);
    });
    for (std::int64_t id = 1; id <= 2000; ++id) packer.add(id, std::array{Cell{id % 7}, Cell{std::int64_t{3}}});
    packer.finish();
    ASSERT_EQ(table.size(), 2000U);
    for (const std::size_t row : {0U, 511U, 512U, 1999U}) EXPECT_EQ(table.at(row, 0), Value{table.idAt(row) + table.idAt(row) % 7 * 3});
}

TEST(ColumnPacker, mayBeLeftUnfinished) {
    ColumnTable table(fields);
    const std::string large;
    std::string name;
    ColumnPacker packer(table);
    for (std::int64_t id = 1; id < 5000; ++id) packer.add(id, rowOf(id, name, large));
}

}
}
