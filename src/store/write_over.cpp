// SPDX-License-Identifier: MIT
#include "store/write_over.h"
#include "core/base/tr.h"
#include "store/sqlite_file.h"
#include "store/sqlite_guard.h"
#include <array>
#include <filesystem>

namespace tilth {
namespace {

namespace fs = std::filesystem;

Error refused(const char* why, const std::string& path) { return {Error::Refused, why + path}; }

// Read through SQLite, which may have the file open: closing another descriptor of it would drop the locks of this program.
bool isWorkspace(const std::string& path) {
    std::error_code none;
    const fs::path real = fs::canonical(path, none);
    return !none && fs::is_regular_file(real, none) && hasWorkspaceHeader(openSqliteFile(real.string()).get());
}
bool liesBesideWorkspace(const std::string& path) {
    static constexpr std::array<std::string_view, 4> tails{"-wal", "-shm", "-lock", "-journal"};
    for (const std::string_view tail : tails)
        if (path.ends_with(tail) && isWorkspace(path.substr(0, path.size() - tail.size()))) return true;
    return false;
}

}

Result<Done> mayWriteOver(const std::string& path, const std::string& read) {
    std::error_code none;
    if (!read.empty() && fs::equivalent(path, read, none)) return refused(TR("Store", "A file that is being read is not written over; choose another name than: "), path);
    const fs::file_status found = fs::status(path, none);
    if (fs::exists(found) && !fs::is_regular_file(found)) return refused(TR("Store", "Only plain files are written over; choose another name than: "), path);
    try {
        if (isWorkspace(path)) return refused(TR("Store", "A Tilth workspace is not written over; choose another name than: "), path);
        if (liesBesideWorkspace(path)) return refused(TR("Store", "This file is part of a Tilth workspace and is not written over; choose another name than: "), path);
    } catch (const SqlError&) { return refused(TR("Store", "A file that cannot be read is not written over, since it may be a Tilth workspace; choose another name than: "), path); }
    return Done{};
}

Result<Done> mayBeRead(const std::string& path) {
    try {
        if (isWorkspace(path) || liesBesideWorkspace(path))
            return refused(TR("Store", "This file is a Tilth workspace, or part of one. To take its data, open it, export what you need and import that: "), path);
    } catch (const SqlError&) { return Done{}; }            // whoever reads it says why it cannot be read
    return Done{};
}

Result<Done> mayMake(const std::string& path) {
    std::error_code none;
    if (!fs::exists(fs::symlink_status(path, none))) return Done{};
    return refused(TR("Store", "A workspace takes no other file's place, and this one exists already; choose another name than: "), path);
}

}
