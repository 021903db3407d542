// SPDX-License-Identifier: MIT
// Records by their place in a list of ids: read in windows of 128, the 16 used last are kept.
#pragma once
#include "core/schema/entity.h"

#include <span>
#include <string>
#include <vector>

namespace tilth {

class Workspace;

class RecordWindows {
public:
    static constexpr std::size_t windowRows = 128, mostWindows = 16;

    RecordWindows(Workspace& reading, std::string type);

    void setIds(std::vector<std::int64_t> ids);
    const std::vector<std::int64_t>& ids() const { return m_ids; }
    std::size_t size() const { return m_ids.size(); }

    /// Null: it is gone since.
    std::shared_ptr<const Entity> at(std::size_t row);
    /// These records changed: their windows are read again when asked for.
    void forget(std::span<const std::int64_t> changed);
    void forgetAll() { m_windows.clear(); }

private:
    struct Window {
        std::size_t number = 0, used = 0;
        std::vector<std::shared_ptr<const Entity>> records;
    };
    Window& window(std::size_t number);
    Window read(std::size_t number);

    Workspace& m_reading;
    std::string m_type;
    std::vector<std::int64_t> m_ids;
    std::vector<Window> m_windows;
    std::size_t m_clock = 0;
};

}
