// SPDX-License-Identifier: MIT
#include "store/pipeline.h"

namespace tilth {

bool isPostgresUrl(std::string_view place) { return place.starts_with("postgresql://") || place.starts_with("postgres://"); }

std::string among(const Dialect& sql, std::string_view column, std::size_t place) {
    return std::string(column).append(sql.among).append(mark(place)).append(sql.amongEnd);
}
std::string listOf(const Dialect& sql, std::span<const std::int64_t> ids) {
    std::string list(sql.ids);
    for (std::int64_t id : ids) list.append(list.size() > 1 ? "," : "").append(std::to_string(id));
    return list.append(sql.idsEnd);
}
void post(Connection& db, const std::string& sql, Cells cells) {
    if (auto* pipeline = dynamic_cast<Pipeline*>(&db)) pipeline->post(sql, cells);
    else db.run(sql, cells);
}

}
