// SPDX-License-Identifier: MIT
#include "app/first_list.h"
#include "app/few_columns.h"
#include "app/lead_scores.h"
#include <algorithm>
#include <set>

namespace tilth {
namespace {

ColumnTable computedOf(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids) {
    std::vector<const Field*> fields = columnFields(listedType(workspace, type));
    std::erase_if(fields, [](const Field* f) { return !f->is(Computed); });
    ColumnTable table(fields);
    table.put(columnRows(workspace, type, fields, ids));
    return table;
}

void addTitles(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> rows, TitleIndex& titles) {
    const std::vector<const Field*> links = TitleIndex::shownLinks(type);
    std::map<std::string_view, std::set<std::int64_t>> wanted;
    workspace.store().scanIds(type, links, rows, [&](std::int64_t, std::span<const Cell> cells) {
        for (std::size_t i = 0; i < links.size(); ++i)
            if (const auto* id = std::get_if<std::int64_t>(&cells[i])) wanted[links[i]->target].insert(*id);
        return true;
    });
    for (const auto& [target, ids] : wanted) titles.add(workspace, target, std::vector<std::int64_t>(ids.begin(), ids.end()));
}

}

Result<FirstList> firstList(Workspace& workspace, const EntityType& type, const ListRequest& request, std::size_t shown, SharedScores* scores) {
    FirstList first;
    const EntityType& listed = listedType(workspace, type);
    QueryContext context = queryContext(workspace, first.titles);
    context.link = [&](std::string_view entity, std::string_view text, bool part) {
        first.titles.add(workspace, entity);
        return first.titles.named(entity, text, part);
    };
    const auto query = bindText(request.where, listed, context);
    if (!query) return query.error();
    if (asksRelated(*query)) return Error{Error::Refused, "Related records are asked for: that takes as long as the whole list."};
    for (const Field* f : sortFields(listed, request.sort))
        if (f->type == Type::Link) first.titles.add(workspace, f->target);
    const ColumnTable table = loadColumns(workspace, type, fieldsAsked(listed, *query, request.sort), scores);
    const auto rows = listRows(workspace, listed, table, first.titles, request);
    if (!rows) return rows.error();
    first.ids = idsOf(table, *rows);
    const std::span firstIds = std::span(first.ids).first(std::min(shown, first.ids.size()));
    first.table = computedOf(workspace, type, firstIds);
    addTitles(workspace, type, firstIds, first.titles);
    return first;
}

}
