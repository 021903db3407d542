// SPDX-License-Identifier: MIT
// One lock for all programs that write a workspace, on a file beside it: never on the database file itself,
// because closing any descriptor of that file would drop SQLite's own locks. The same file tells who has it open.
#pragma once
#include <chrono>
#include <string>

namespace tilth {

class FileLock {
public:
    // workspace: the file that is locked. Throws SqlError when the lock file cannot be made, or when somebody has another
    // workspace open under that name: a former one that was moved or deleted, whose log lies beside still.
    FileLock(const std::string& path, const std::string& workspace);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();
    bool lock(std::chrono::milliseconds patience);  // throws SqlError where locks do not work
    void unlock();
    bool alone() const { return m_alone; }          // when this was made, nobody else had the workspace open
    bool stayAlone() noexcept;                      // nobody else has it open now, nor will until this is gone: they wait
private:
    void join(const std::string& workspace);
    bool joins(const std::string& identity);

    std::string m_path;
    int m_fd;
    bool m_alone = false;
};

}
