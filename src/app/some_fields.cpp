// SPDX-License-Identifier: MIT
#include "app/some_fields.h"
#include "app/columns.h"

namespace tilth {

void take(Value& into, const Cell& cell) {
    const auto* text = std::get_if<std::string_view>(&cell);
    auto* kept = std::get_if<std::string>(&into);
    if (text && kept) kept->assign(*text);
    else into = valueOf(cell);
}

bool hasRecords(Workspace& workspace, const EntityType& type) {
    bool any = false;
    workspace.store().scan(type, {}, [&](std::int64_t, auto) { return any = true, false; });
    return any;
}

Result<Done> eachRecord(Workspace& workspace, const EntityType& type, std::string_view where, std::span<const Field* const> fields, const std::function<void(const Entity&)>& each) {
    const auto record = type.make();
    std::vector<Value> values(fields.size());
    const auto fill = [&](std::int64_t id, std::span<const Cell> cells) {
        record->id = id;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            take(values[i], cells[i]);
            fields[i]->put(*record, values[i]);
        }
        each(*record);
        return true;
    };
    if (where.empty()) {
        workspace.store().scan(type, fields, fill);
        return Done{};
    }
    const auto ids = listIds(workspace, type, {std::string(where), "id"});
    if (!ids) return ids.error();
    workspace.store().scanIds(type, fields, *ids, fill);
    return Done{};
}

}
