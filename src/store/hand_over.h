// SPDX-License-Identifier: MIT
// Blocks that one thread fills and another takes: while one is put away, the next is being made.
#pragma once
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace tilth {

// Of one caller. A block can be cleared and says whether it is empty; the other thread begins with the first that is handed over. What
// taking one threw is thrown by the next hand() or settle(), and what was filled meanwhile is forgotten.
template <class Block> class HandOver {
public:
    explicit HandOver(std::function<void(const Block&)> take) : m_take(std::move(take)) {}
    HandOver(const HandOver&) = delete;
    HandOver& operator=(const HandOver&) = delete;
    ~HandOver() {               // without settle(): what waits is dropped
        drop();
        if (!m_thread.joinable()) return;
        {
            const std::lock_guard lock(m_guard);
            m_over = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    Block& filling() { return m_filling; }
    void hand() {               // waits while the other thread still has one to take
        if (!m_thread.joinable()) m_thread = std::thread([this] { work(); });
        {
            std::unique_lock lock(m_guard);
            m_changed.wait(lock, [this] { return !m_waiting; });
            throwFault();
            std::swap(m_filling, m_next);
            m_waiting = m_handed = true;
        }
        m_changed.notify_all();
        m_filling.clear();
    }
    void settle() {             // until all are taken: the last by the caller, who is as fast as the idle thread
        if (std::exchange(m_handed, false)) {
            std::unique_lock lock(m_guard);
            await(lock);
            throwFault();
        }
        if (m_filling.empty()) return;
        std::swap(m_filling, m_taken);
        m_filling.clear();
        m_take(m_taken);
    }
    void drop() noexcept {      // until none is being taken; the others are forgotten, and what was thrown
        m_filling.clear();
        if (!std::exchange(m_handed, false)) return;
        std::unique_lock lock(m_guard);
        m_waiting = false;
        await(lock);
        m_fault = nullptr;
    }
private:
    void work() {
        std::unique_lock lock(m_guard);
        while (true) {
            m_changed.wait(lock, [this] { return m_waiting || m_over; });
            if (m_over) return;
            std::swap(m_next, m_taken);
            m_waiting = false;
            m_taking = true;
            const bool wanted = !m_fault;
            lock.unlock();
            m_changed.notify_all();
            std::exception_ptr fault;
            try { if (wanted) m_take(m_taken); } catch (...) { fault = std::current_exception(); }
            lock.lock();
            if (fault) m_fault = fault;
            m_taking = false;
            m_changed.notify_all();
        }
    }
    void await(std::unique_lock<std::mutex>& lock) { m_changed.wait(lock, [this] { return !m_waiting && !m_taking; }); }
    void throwFault() {
        if (!m_fault) return;
        m_filling.clear();
        std::rethrow_exception(std::exchange(m_fault, nullptr));
    }

    std::function<void(const Block&)> m_take;
    bool m_handed = false;                          // a block, since all was taken; or something was thrown
    Block m_filling, m_next, m_taken;               // the caller's; handed over; being taken
    std::mutex m_guard;                             // of all below
    std::condition_variable m_changed;
    bool m_waiting = false, m_taking = false, m_over = false;       // m_next is full; m_taken is being taken; the thread ends
    std::exception_ptr m_fault;
    std::thread m_thread;
};

}
