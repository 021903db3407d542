// SPDX-License-Identifier: MIT
// Writing very much at once: import, undo, redo, an import onto what is there, each beside the same rows written by plain SQLite.
#pragma once
#include "app/workspace.h"
#include "bench/figures.h"
#include "bench/import_files.h"

namespace tilth::bench {

/// Leaves the workspace "filled.tilth" in the folder, with all kinds of rows.
void measureLoads(const Folder& folder, const Options& options, Figures& figures);

}
