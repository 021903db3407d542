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
std::string writeMoreLeads(const Folder& folder, std::int64_t leads, std::int64_t more) {
    const std::string path = folder / "more_leads.csv";
    std::ofstream file(path, std::ios::binary);
    writeMoreCsv(*rowKind("leads"), leads, more, [&](std::string_view text) { file << text; });
    return path;
}
void importKind(Workspace& workspace, const Folder& folder, const RowKind& kind) { importRows(workspace, folder / (std::string(kind.name) + ".csv"), kind.type); }
void importRows(Workspace& workspace, const std::string& path, std::string_view type) {
    ImportRequest request;
    request.path = path;
    request.type = type;
    const ImportResult result = valueOr(importFile(workspace, request));
    if (result.failed || !result.created) throw std::runtime_error("import of " + request.path + ": " + (result.issues.empty() ? "no rows" : result.issues.front().reason));
}

std::unique_ptr<Workspace> openedWorkspace(const std::string& file) { return valueOr(Workspace::open(file)); }
void copyFile(const std::string& from, const std::string& to) { std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing); }

}
