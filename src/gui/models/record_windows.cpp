// SPDX-License-Identifier: MIT
#include "gui/models/record_windows.h"
#include "app/workspace.h"

#include <algorithm>
#include <unordered_set>

namespace tilth {

RecordWindows::RecordWindows(Workspace& reading, std::string type) : m_reading(reading), m_type(std::move(type)) {}

void RecordWindows::setIds(std::vector<std::int64_t> ids) {
    m_ids = std::move(ids);
    m_windows.clear();
}

std::shared_ptr<const Entity> RecordWindows::at(std::size_t row) {
    return row < m_ids.size() ? window(row / windowRows).records[row % windowRows] : nullptr;
}

RecordWindows::Window& RecordWindows::window(std::size_t number) {
    auto at = std::ranges::find(m_windows, number, &Window::number);
    if (at == m_windows.end()) {
        if (m_windows.size() == mostWindows) m_windows.erase(std::ranges::min_element(m_windows, {}, &Window::used));
        at = m_windows.insert(m_windows.end(), read(number));
    }
    at->used = ++m_clock;
    return *at;
}

RecordWindows::Window RecordWindows::read(std::size_t number) {
    const std::size_t first = number * windowRows, count = std::min(windowRows, m_ids.size() - first);
    const std::span<const std::int64_t> ids(m_ids.data() + first, count);
    const auto found = m_reading.store().loadMany(*m_reading.store().schema().find(m_type), ids);
    Window window{number, 0, std::vector<std::shared_ptr<const Entity>>(count)};
    std::size_t next = 0;
    for (std::size_t i = 0; i < count && next < found.size(); ++i)
        if (found[next]->id == ids[i]) window.records[i] = found[next++];
    return window;
}

void RecordWindows::forget(std::span<const std::int64_t> changed) {
    const std::unordered_set<std::int64_t> ids(changed.begin(), changed.end());
    std::erase_if(m_windows, [&](const Window& window) {
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(window.number * windowRows);
        return std::any_of(first, first + static_cast<std::ptrdiff_t>(window.records.size()), [&](std::int64_t id) { return ids.contains(id); });
    });
}

}
