// SPDX-License-Identifier: MIT
#include "bench/import_files.h"
#include "app/importing.h"
#include <fstream>

namespace tilth::bench {

void writeFiles(const Folder& folder, std::int64_t leads) {
    for (const RowKind& kind : rowKinds()) {
        std::ofstream file(folder / (std::string(kind.name) + ".csv"), std::ios::binary);
        writeCsv(kind, leads, [&](std::string_view text) { file << text; });
    }
}
void importKind(Workspace& workspace, const Folder& folder, const RowKind& kind) {
    ImportRequest request;
    request.path = folder / (std::string(kind.name) + ".csv");
    request.type = kind.type;
    const ImportResult result = valueOr(importFile(workspace, request));
    if (result.failed || !result.created) throw std::runtime_error("import of " + request.path + ": " + (result.issues.empty() ? "no rows" : result.issues.front().reason));
}

}
