// SPDX-License-Identifier: MIT
#include "store/external_ids.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t asked = 128;              // of one statement

std::string select(const EntityType& type) { return "SELECT external_id, id FROM " + sqlName(type.name) + " WHERE external_id <> ''"; }
void tell(Cursor& rows, const EachExternalId& each) {
    while (rows.next()) each(rows.text(0), rows.whole(1));
}

}

void eachExternalId(Connection& db, const EntityType& type, const EachExternalId& each) { tell(*db.stream(select(type), {}), each); }

void findExternalIds(Connection& db, const EntityType& type, std::span<const std::string> texts, const EachExternalId& each) {
    std::string marks;
    for (std::size_t n = 1; n <= asked; ++n) marks.append(n > 1 ? ", " : "").append(mark(n));
    const std::string sql = select(type) + " AND external_id IN (" + marks + ")";
    for (std::size_t first = 0; first < texts.size(); first += asked) {
        std::vector<Cell> cells;
        for (std::size_t n = 0; n < asked; ++n) cells.emplace_back(std::string_view(texts[std::min(first + n, texts.size() - 1)]));     // the last one again
        tell(*db.query(sql, cells), each);
    }
}

std::int64_t countExternalIds(Connection& db, const EntityType& type, std::int64_t most) {
    const Cell cells[]{most};
    return db.number("SELECT COUNT(*) FROM (" + select(type) + " LIMIT $1) AS first_ones", cells);
}

}
