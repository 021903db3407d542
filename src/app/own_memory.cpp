// SPDX-License-Identifier: MIT
#include "app/own_memory.h"
#include <ctime>
#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace tilth {

double mostMemory() {
#if __has_include(<sys/resource.h>)
    rusage use{};
#ifdef __APPLE__
    constexpr double units = 1024.0 * 1024.0;           // it tells bytes, the others kilobytes
#else
    constexpr double units = 1024.0;
#endif
    return getrusage(RUSAGE_SELF, &use) == 0 ? static_cast<double>(use.ru_maxrss) / units : 0;
#else
    return 0;
#endif
}

double processorTime() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}
