// SPDX-License-Identifier: MIT
#include "gui/bridge/heap.h"

#include <cstdlib>
#include <new>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#endif

#if defined(__GLIBC__) && defined(MADV_HUGEPAGE) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::size_t largePage = std::size_t{2} << 20;     // bytes

// The last part, smaller than a large page, comes in small ones.
void* inLargePages(std::size_t size) {
    void* piece = std::aligned_alloc(largePage, size);
    if (piece) madvise(piece, size / largePage * largePage, MADV_HUGEPAGE);
    return piece;
}

}

void* operator new(std::size_t size) {
    for (;;) {
        if (void* piece = size < largePage ? std::malloc(size ? size : 1) : inLargePages(size)) return piece;
        const std::new_handler freeSome = std::get_new_handler();
        if (!freeSome) throw std::bad_alloc();
        freeSome();
    }
}
void operator delete(void* piece) noexcept { std::free(piece); }
void operator delete(void* piece, std::size_t) noexcept { std::free(piece); }

#endif

namespace tilth {

void giveBackLargeMemory() {
#ifdef __GLIBC__
    constexpr int large = 128 * 1024;           // bytes; naming it keeps it from growing with what is freed
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, 8 * large);
#endif
}

}
