// SPDX-License-Identifier: MIT
// Records into files: safe for spreadsheets unless raw; the file appears whole or not at all.
#pragma once
#include "app/workspace.h"

namespace tilth {

struct ExportRequest {
    std::string type, path, where, sort;
    std::string format;                                     // one of exportFormats(); empty: by the end of the path, csv where it has none
    std::vector<std::string> fields;                        // empty: all stored ones
    bool raw = false;
};
/// What `format` may be.
std::span<const std::string_view> exportFormats();
/// Rows written. Error{Usage} for a format, or an end of the path, that is not known.
Result<std::int64_t> exportFile(Workspace& workspace, const ExportRequest& request);

}
