// SPDX-License-Identifier: MIT
// A vector in shared pieces: copying it costs nothing, writing one element copies one piece at most. Full pieces are packed.
#pragma once
#include "core/columns/packed.h"
#include <algorithm>
#include <atomic>
#include <cassert>
#include <memory>
#include <span>

namespace tilth {

inline constexpr std::size_t chunkRows = 16'384;

template <class T> class Chunked {
public:
    using Chunk = Packed<T>;

    std::size_t size() const { return m_size; }
    std::size_t chunks() const { return m_chunks->size(); }
    std::size_t chunkSize(std::size_t n) const { return std::min(chunkRows, m_size - n * chunkRows); }
    std::vector<T> chunk(std::size_t n) const { return (*m_chunks)[n]->values(); }
    void chunk(std::size_t n, std::vector<T>& into) const { (*m_chunks)[n]->values(into); }
    std::vector<typename Chunk::View> views() const {
        std::vector<typename Chunk::View> all;
        for (const auto& chunk : *m_chunks) all.emplace_back(*chunk);
        return all;
    }
    T operator[](std::size_t i) const { return (*(*m_chunks)[i / chunkRows])[i % chunkRows]; }

    void set(std::size_t i, T value) {
        assert(i < m_size);
        own(i / chunkRows).set(i % chunkRows, value);
    }
    void append(T value) { append(std::span<const T>(&value, 1)); }
    void append(std::span<const T> values) {
        while (!values.empty()) {
            if (m_size % chunkRows == 0) addChunk();
            const std::span<const T> fitting = values.first(std::min(values.size(), chunkRows - m_size % chunkRows));
            Chunk& last = own(m_size / chunkRows);
            last.append(fitting);
            m_size += fitting.size();
            if (m_size % chunkRows == 0) m_room = last.pack();
            values = values.subspan(fitting.size());
        }
    }
    /// After many: gives back what only appending needs.
    void settle() {
        m_room = {};
        if (chunks() > 1) own(chunks() - 1).pack();
    }
    void truncate(std::size_t size) {
        const std::size_t kept = (size + chunkRows - 1) / chunkRows;
        ownList().resize(kept);
        m_size = size;
        if (size % chunkRows) own(kept - 1).truncate(size % chunkRows);
    }
    /// Places are rows of the vector as it is now, ascending; a value goes before its place.
    void insert(std::span<const std::pair<std::size_t, T>> values) {
        if (values.empty()) return;
        const std::size_t first = values.front().first;
        const std::vector<T> tail = from(first);
        truncate(first);
        std::size_t next = 0;
        for (std::size_t i = 0; i <= tail.size(); ++i) {
            for (; next < values.size() && values[next].first == first + i; ++next) append(values[next].second);
            if (i < tail.size()) append(tail[i]);
        }
    }
    /// Places ascending, each once.
    void erase(std::span<const std::size_t> places) {
        if (places.empty()) return;
        const std::size_t first = places.front();
        const std::vector<T> tail = from(first);
        truncate(first);
        std::size_t next = 0;
        for (std::size_t i = 0; i < tail.size(); ++i)
            if (next < places.size() && places[next] == first + i) ++next;
            else append(tail[i]);
    }

private:
    using List = std::vector<std::shared_ptr<Chunk>>;

    void addChunk() {
        // The only chunk of a small table stays small; later ones will be filled.
        if (!m_chunks->empty()) m_room.reserve(chunkRows);
        ownList().push_back(std::make_shared<Chunk>(std::exchange(m_room, {})));
    }
    std::vector<T> from(std::size_t first) const {
        std::vector<T> rest;
        rest.reserve(m_size - first);
        for (std::size_t i = first; i < m_size; ++i) rest.push_back((*this)[i]);
        return rest;
    }
    Chunk& own(std::size_t n) { return ownOne(ownList()[n]); }
    List& ownList() { return ownOne(m_chunks); }
    template <class Held> static Held& ownOne(std::shared_ptr<Held>& held) {
        if (held.use_count() > 1) held = std::make_shared<Held>(*held);
        else std::atomic_thread_fence(std::memory_order_acquire); // reads by a thread that has just let go come first
        return *held;
    }

    std::shared_ptr<List> m_chunks = std::make_shared<List>();
    std::size_t m_size = 0;
    std::vector<T> m_room;                                  // empty: of the last full piece, for the next one
};

}
