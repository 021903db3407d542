// SPDX-License-Identifier: MIT
// Whether the log beside an open workspace is still the one that was there when it was opened.
#pragma once
#include "store/durable_file.h"

namespace tilth {

/// SQLite goes on writing a log whose name is gone: nobody else reads it, and it is lost with the program. Another program of SQLite
/// deletes it when this one has lost its locks, as may a person who tidies up.
class LogWatch {
public:
    /// Once the log is there.
    explicit LogWatch(const std::string& workspace) : m_workspace(workspace), m_log(markOf(workspace + "-wal").file), m_seen(markOf(workspace)) {}

    bool isGone() {
        if (m_log && markOf(m_workspace + "-wal").file != m_log) return true;
        m_seen = markOf(m_workspace);
        return false;
    }
    /// While it is gone: nobody wrote the file since it was last seen, so what the log holds still belongs into it.
    bool fits() const { return !fileExists(m_workspace + "-wal") && markOf(m_workspace) == m_seen; }
private:
    std::string m_workspace;
    std::int64_t m_log;
    FileMark m_seen;
};

}
