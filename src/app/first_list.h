// SPDX-License-Identifier: MIT
// A list at once: found from the few columns that the request names, while all others are still being loaded.
#pragma once
#include "app/columns.h"

namespace tilth {

/// All ids in order, as listRows will give them from all columns. The table holds the columns that the request names and the
/// computed ones; titles are those of the first rows.
struct FirstList {
    std::vector<std::int64_t> ids;
    ColumnTable table;
    TitleIndex titles;
};
/// titled: how many rows get the titles of what they link to. Error{Usage} as in listRows.
Result<FirstList> firstList(Workspace& workspace, const EntityType& type, const ListRequest& request, std::size_t titled);

}
