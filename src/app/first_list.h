// SPDX-License-Identifier: MIT
// A list at once: found from the few columns that the request names, while all others are still being loaded.
#pragma once
#include "app/columns.h"

namespace tilth {

class SharedScores;

/// All ids in order, as listRows will give them from all columns. The table holds the computed fields of the first rows, and titles
/// what those link to.
struct FirstList {
    std::vector<std::int64_t> ids;
    ColumnTable table;
    TitleIndex titles;
};
/// shown: how many are first; scores: where all columns are being loaded beside. Error{Usage} as in listRows.
Result<FirstList> firstList(Workspace& workspace, const EntityType& type, const ListRequest& request, std::size_t shown, SharedScores* scores = nullptr);

}
