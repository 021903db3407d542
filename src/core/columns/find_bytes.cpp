// SPDX-License-Identifier: MIT
// Sieves by first and last byte with AVX2 where the processor has it.
#include "core/columns/find_bytes.h"
#if defined(__x86_64__) && defined(__GNUC__)
#include <bit>
#include <cstring>
#include <immintrin.h>
#endif

namespace tilth {
namespace {

#if defined(__x86_64__) && defined(__GNUC__)

// Places among 32 from `at` where first and last byte of a needle of this length fit, one bit each.
[[gnu::target("avx2"), gnu::always_inline]] inline unsigned sieve(const char* at, std::size_t length, __m256i first, __m256i last) {
    const __m256i begins = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const __m256i ends = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + length - 1));
    const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(begins, first), _mm256_cmpeq_epi8(ends, last));
    return static_cast<unsigned>(_mm256_movemask_epi8(both));
}

[[gnu::target("avx2")]] std::size_t findWide(std::string_view hay, std::string_view needle, std::size_t from) {
    const __m256i first = _mm256_set1_epi8(needle.front()), last = _mm256_set1_epi8(needle.back());
    std::size_t at = from;
    for (; at + needle.size() + 31 <= hay.size(); at += 32)
        for (unsigned places = sieve(hay.data() + at, needle.size(), first, last); places; places &= places - 1) {
            const std::size_t place = at + static_cast<unsigned>(std::countr_zero(places));
            if (std::memcmp(hay.data() + place, needle.data(), needle.size()) == 0) return place;
        }
    return hay.find(needle, at);
}

bool isWide() {
    static const bool wide = __builtin_cpu_supports("avx2");
    return wide;
}

#else

bool isWide() { return false; }
std::size_t findWide(std::string_view hay, std::string_view needle, std::size_t from) { return hay.find(needle, from); }

#endif

}

std::size_t findBytes(std::string_view hay, std::string_view needle, std::size_t from) {
    return needle.size() > 1 && isWide() ? findWide(hay, needle, from) : hay.find(needle, from);
}

}
