// SPDX-License-Identifier: MIT
// Records into files: safe for spreadsheets unless raw; the file appears whole or not at all.
#pragma once
#include "app/workspace.h"

namespace tilth {

struct ExportRequest {
    std::string type, path, where, sort;
    std::string format;                                     // csv, tsv, xlsx, jsonl, vcf, vcf4; empty: by the end of the path, else csv
    std::vector<std::string> fields;                        // empty: all stored ones
    bool raw = false;
};
Result<std::int64_t> exportFile(Workspace& workspace, const ExportRequest& request);     // rows written

}
