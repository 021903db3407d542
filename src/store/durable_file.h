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

    std::string m_path, m_temporary;
    int m_fd;
    bool m_kept = false;
};

Result<Done> writeWholeFile(const std::string& path, std::string_view bytes);       // in the place of what may be written over (store/write_over.h)
bool fileExists(const std::string& path);
void refuseStrayLog(const std::string& place);          // throws SqlError where a file of that name would get another one's log
void discardWorkspace(const std::string& path);         // a new one that could not be filled: the file and what lies beside it
std::int64_t freeSpace(const std::string& path);        // bytes that this user may still write beside path
// Gives a whole workspace, made beside, a name that nothing has yet.
Result<Done> nameWorkspace(const std::string& fresh, const std::string& place);
struct FileMark {                                       // of a file that no program has open: another one where somebody wrote into it
    std::int64_t file = 0, bytes = 0, changed = 0;      // changed: nanoseconds
    bool operator==(const FileMark&) const = default;
};
FileMark markOf(const std::string& path);               // all 0: there is none
// The same with the name of one that nobody may have open. What was there is kept under the name aside, with its log if it was not
// closed; an empty name gives up a file that is still as it was seen. Error: nothing was changed.
Result<Done> replaceWorkspace(const std::string& fresh, const std::string& place, const std::string& aside, const FileMark& seen);

}
