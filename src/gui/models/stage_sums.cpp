// SPDX-License-Identifier: MIT
#include "gui/models/stage_sums.h"

namespace tilth {
namespace {

// A column that may be missing: what it does not hold is 0 or empty.
class MaybeColumn {
public:
    MaybeColumn(const ColumnTable& table, std::string_view key) : m_table(table), m_column(table.columnOf(key)) {}
    std::int64_t whole(std::size_t row) const { return Kept<std::int64_t>::unpack(at(row)); }
    std::string text(std::size_t row) const { return Kept<std::string>::unpack(at(row)); }

private:
    Value at(std::size_t row) const { return m_column ? m_table.at(row, *m_column) : Value{}; }
    const ColumnTable& m_table;
    std::optional<std::size_t> m_column;
};

}

StageSumsById sumsByStage(const ColumnTable& deals, std::span<const std::int64_t> ids) {
    const MaybeColumn stage(deals, "stage"), amount(deals, "amount"), weighted(deals, "weighted"), currency(deals, "currency");
    StageSumsById all;
    for (const std::int64_t id : ids) {
        const auto row = deals.rowOf(id);
        if (!row) continue;
        StageSums& sums = all[stage.whole(*row)];
        sums.ids.push_back(id);
        ++sums.count;
        const std::string in = currency.text(*row);
        if (const std::int64_t minor = amount.whole(*row)) sums.amount.add(in, minor);
        if (const std::int64_t minor = weighted.whole(*row)) sums.weighted.add(in, minor);
    }
    return all;
}

}
