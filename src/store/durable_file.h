// SPDX-License-Identifier: MIT
// A file that appears whole or not at all: written beside, synced, renamed, folder synced (POSIX; one place to port).
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <string>
#include <string_view>

namespace tilth {

class DurableFile {
public:
    explicit DurableFile(std::string path);     // throws SqlError when the folder cannot be written
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;
    ~DurableFile();                             // without keep(): nothing is left behind
    const std::string& temporary() const { return m_temporary; }
    void write(std::string_view bytes);
    void keep();                                // throws SqlError; after it the file is on disk under its name
    void keepNew();                             // the same, but another file of that name is left alone and refused
private:
    void sync();
    void syncFolder() const;

    std::string m_path, m_temporary;
    int m_fd;
    bool m_kept = false;
};

Result<Done> writeWholeFile(const std::string& path, std::string_view bytes);
bool fileExists(const std::string& path);
void discardWorkspace(const std::string& path);         // a new one that could not be filled: the file and what lies beside it
std::int64_t freeSpace(const std::string& path);        // bytes that this user may still write beside path

}
