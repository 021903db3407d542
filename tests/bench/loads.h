// SPDX-License-Identifier: MIT
// Writing very much at once: import, undo, redo, each beside the same rows written by plain SQLite.
#pragma once
#include "app/workspace.h"
#include "bench/figures.h"
#include "bench/options.h"

namespace tilth::bench {

/// Leaves the workspace "filled.tilth" in the folder, with all kinds of rows.
void measureLoads(const Folder& folder, const Options& options, Figures& figures);

/// The value, or an exception with the sentence of the error.
template <class T> T valueOr(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().text);
    return std::move(*result);
}
std::unique_ptr<Workspace> openedWorkspace(const std::string& file);

}
