// SPDX-License-Identifier: MIT
#include "gui/bridge/heap.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
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
