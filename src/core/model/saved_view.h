// SPDX-License-Identifier: MIT
// A list as somebody keeps it: filter, sort, columns, layout.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct SavedView : Entity {
    std::string name, page, query, sort, columns, layout;
    static const EntityType type;
};
inline constexpr auto savedViewFields = withCommon(std::array{
    field<&SavedView::name>("name", TR("SavedView", "Name"), Required | Listed),
    field<&SavedView::page>("page", TR("SavedView", "Page"), Required | Listed | Filtered),
    field<&SavedView::query>("query", TR("SavedView", "Filter"), Listed),
    field<&SavedView::sort>("sort", TR("SavedView", "Sort")),
    field<&SavedView::columns>("columns", TR("SavedView", "Columns")),
    field<&SavedView::layout>("layout", TR("SavedView", "Layout")),
});
inline constexpr EntityType SavedView::type =
    entity<SavedView>("saved_view", TR("Entity", "Saved view"), TR("Entity", "Saved views"), "name", savedViewFields);

}
