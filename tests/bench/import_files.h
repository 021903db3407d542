// SPDX-License-Identifier: MIT
// The invented rows as files, and their way into a workspace: the import that people use.
#pragma once
#include "app/workspace.h"
#include "bench/options.h"
#include "bench/rows.h"

namespace tilth::bench {

/// A CSV file of each kind in the folder.
void writeFiles(const Folder& folder, std::int64_t leads);
/// Further leads than those, in a file of their own; its path.
std::string writeMoreLeads(const Folder& folder, std::int64_t leads, std::int64_t more);
/// Both throw where a row is refused.
void importKind(Workspace& workspace, const Folder& folder, const RowKind& kind);
void importRows(Workspace& workspace, const std::string& path, std::string_view type);

std::unique_ptr<Workspace> openedWorkspace(const std::string& file);
/// Over what is there.
void copyFile(const std::string& from, const std::string& to);

/// The value, or an exception with the sentence of the error.
template <class T> T valueOr(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().text);
    return std::move(*result);
}

}
