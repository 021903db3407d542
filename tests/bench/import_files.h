// SPDX-License-Identifier: MIT
// The invented rows as files, and their way into a workspace: the import that people use.
#pragma once
#include "app/workspace.h"
#include "bench/options.h"
#include "bench/rows.h"

namespace tilth::bench {

/// A CSV file of each kind in the folder.
void writeFiles(const Folder& folder, std::int64_t leads);
/// Throws where a row is refused.
void importKind(Workspace& workspace, const Folder& folder, const RowKind& kind);

/// The value, or an exception with the sentence of the error.
template <class T> T valueOr(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().text);
    return std::move(*result);
}

}
