// SPDX-License-Identifier: MIT
#include "app/column_packer.h"
#include <algorithm>
#include <utility>

namespace tilth {
namespace {

constexpr std::size_t blockBytes = 1 << 17, blockRows = 512;

std::size_t bytesOf(std::span<const ColumnCell> row) {
    std::size_t bytes = 0;
    for (const ColumnCell& cell : row)
        if (const auto* text = std::get_if<std::string_view>(&cell)) bytes += text->size();
    return bytes;
}

}

bool ColumnPacker::Block::fits(std::size_t bytes) const { return ids.size() < blockRows && (texts.empty() || texts.size() + bytes <= texts.capacity()); }

void ColumnPacker::Block::add(std::int64_t id, std::span<const ColumnCell> row, std::size_t bytes) {
    if (texts.empty()) texts.reserve(std::max(blockBytes, bytes));      // never moves from here on: the cells borrow from it
    ids.push_back(id);
    for (const ColumnCell& cell : row) {
        cells.push_back(cell);
        auto* text = std::get_if<std::string_view>(&cells.back());
        if (!text) continue;
        const std::size_t begin = texts.size();
        texts.append(*text);
        *text = std::string_view(texts).substr(begin);
    }
}

void ColumnPacker::Block::clear() {
    ids.clear();
    cells.clear();
    texts.clear();
}

ColumnPacker::~ColumnPacker() { end(); }

void ColumnPacker::add(std::int64_t id, std::span<const ColumnCell> cells) {
    const std::size_t bytes = bytesOf(cells);
    if (!m_filling.fits(bytes)) hand();
    m_filling.add(id, cells, bytes);
}

void ColumnPacker::hand() {
    if (!m_thread.joinable()) m_thread = std::thread([this] { work(); });
    {
        std::unique_lock lock(m_guard);
        m_changed.wait(lock, [this] { return !m_waiting; });
        if (m_fault) std::rethrow_exception(std::exchange(m_fault, nullptr));
        std::swap(m_filling, m_next);
        m_waiting = true;
    }
    m_changed.notify_all();
    m_filling.clear();
}

// What waits is packed before the end is seen.
void ColumnPacker::work() {
    std::unique_lock lock(m_guard);
    while (true) {
        m_changed.wait(lock, [this] { return m_waiting || m_over; });
        if (!m_waiting) return;
        std::swap(m_next, m_taken);
        m_waiting = false;
        lock.unlock();
        m_changed.notify_all();
        std::exception_ptr fault;
        try { pack(m_taken); } catch (...) { fault = std::current_exception(); }
        lock.lock();
        if (fault) m_fault = fault;
    }
}

void ColumnPacker::pack(const Block& block) { m_table.append(block.ids, block.cells); }

void ColumnPacker::end() {
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_guard);
        m_over = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ColumnPacker::finish() {
    end();
    if (m_fault) std::rethrow_exception(std::exchange(m_fault, nullptr));
    pack(m_filling);
    m_filling.clear();
}

}
