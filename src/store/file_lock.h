// SPDX-License-Identifier: MIT
// One lock for all programs that write a workspace, on a file beside it: never on the database file itself,
// because closing any descriptor of that file would drop SQLite's own locks. The same file tells who has it open.
#pragma once
#include <chrono>
#include <string>

namespace tilth {

class FileLock {
public:
    explicit FileLock(const std::string& path);     // throws SqlError when the file cannot be made
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();
    bool lock(std::chrono::milliseconds patience);  // throws SqlError where locks do not work
    void unlock();
    bool alone() const { return m_alone; }          // when this was made, nobody else had the workspace open
private:
    std::string m_path;
    int m_fd;
    bool m_alone = false;
};

}
