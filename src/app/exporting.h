// SPDX-License-Identifier: MIT
// Records into files: safe for spreadsheets unless raw; the file appears whole or not at all.
#pragma once
#include "app/workspace.h"

namespace tilth {

struct ExportRequest {
    std::string type, path, where, sort;
    std::string format;                                     // csv, tsv, xlsx, jsonl, vcf, vcf4, ics; empty: by the end of the path, csv where it has none
    std::vector<std::string> fields;                        // empty: all stored ones
    bool raw = false;
};
/// Rows written. Error{Usage} for a format, or an end of the path, that is not known.
Result<std::int64_t> exportFile(Workspace& workspace, const ExportRequest& request);

}
