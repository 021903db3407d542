// SPDX-License-Identifier: MIT
// Packed numbers are those that were put in, whatever their range, and take few bytes.
#include "core/columns/chunked.h"
#include <bit>
#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

template <class T> void expectKept(const std::vector<T>& values) {
    Packed<T> packed;
    for (const T v : values) packed.append(v);
    packed.pack();
    ASSERT_EQ(packed.size(), values.size());
    const std::vector<T> all = packed.values();
    const typename Packed<T>::View view(packed);
    for (std::size_t i = 0; i < values.size(); ++i) {
        EXPECT_EQ(packed[i], values[i]) << i;
        EXPECT_EQ(view[i], values[i]) << i;
        EXPECT_EQ(all[i], values[i]) << i;
    }
}

}

TEST(Packed, KeepsWholeNumbersOfAnyRange) {
    constexpr std::int64_t least = noValue<std::int64_t>, most = INT64_MAX;
    for (const std::vector<std::int64_t>& values : std::vector<std::vector<std::int64_t>>{
             {}, {least}, {least, least}, {0}, {7, 7, 7}, {least, 5}, {0, 253}, {0, 254}, {0, 255}, {-100, 200}, {1, 65'535}, {0, 70'000},
             {most, most - 3, least}, {least + 1, least + 2}, {least + 1, most}, {-1, most}, {1'700'000'000, 1'730'000'000}, {0, 1LL << 32}, {0, (1LL << 32) - 2}})
        expectKept(values);
    expectKept<std::int32_t>({INT32_MIN, INT32_MIN + 1, 3});
    expectKept<std::int32_t>({INT32_MIN + 1, INT32_MAX});
    expectKept<std::uint32_t>({0, 1, 2, 3});
    expectKept<std::uint32_t>({0, 1, UINT32_MAX});
}

TEST(Packed, KeepsRealsToTheLastBit) {
    const double infinity = std::numeric_limits<double>::infinity();
    for (const std::vector<double>& values : std::vector<std::vector<double>>{
             {0, 0.01, 12.34, 99.99, -5}, {1.0 / 3, 0.1 + 0.2}, {infinity, 1}, {-infinity}, {1e300}, {9'999'999'999'999.99}, {12'345'678'901'234.5}, {std::nan(""), 0.29}, {0.0, -0.0}}) {
        Packed<double> packed;
        for (const double v : values) packed.append(v);
        packed.pack();
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i])) EXPECT_TRUE(std::isnan(packed[i]));
            else EXPECT_EQ(std::bit_cast<std::uint64_t>(packed[i]), std::bit_cast<std::uint64_t>(values[i])) << values[i];
        }
    }
}

TEST(Packed, TakesValuesThatDoNotFit) {
    Packed<std::int64_t> packed;
    std::vector<std::int64_t> plain;
    for (std::int64_t i = 0; i < 300; ++i) packed.append(i % 7), plain.push_back(i % 7);
    packed.pack();
    std::mt19937_64 random(1);
    for (int step = 0; step < 2000; ++step) {
        const std::size_t at = random() % plain.size();
        const auto bits = static_cast<int>(random() % 64);
        const auto value = step % 9 == 0 ? noValue<std::int64_t> : static_cast<std::int64_t>(random()) >> bits;
        packed.set(at, value);
        plain[at] = value;
    }
    EXPECT_EQ(packed.values(), plain);
    packed.truncate(100);
    plain.resize(100);
    packed.append(-5);
    plain.push_back(-5);
    EXPECT_EQ(packed.values(), plain);
}

TEST(Chunked, IsAVectorAndItsCopiesStay) {
    Chunked<std::int32_t> cells;
    std::vector<std::int32_t> plain;
    for (std::size_t i = 0; i < 2 * chunkRows + 10; ++i) {
        plain.push_back(static_cast<std::int32_t>(i / 100));
        cells.append(plain.back());
    }
    cells.settle();
    const Chunked<std::int32_t> before = cells;
    cells.set(5, -1'000'000);
    cells.set(chunkRows + 5, 77);
    cells.append(9);
    EXPECT_EQ(cells[5], -1'000'000);
    EXPECT_EQ(cells[chunkRows + 5], 77);
    EXPECT_EQ(cells[plain.size()], 9);
    ASSERT_EQ(before.size(), plain.size());
    for (std::size_t n = 0, i = 0; n < before.chunks(); ++n) {
        EXPECT_EQ(before.chunkSize(n), before.chunk(n).size());
        for (const std::int32_t value : before.chunk(n)) ASSERT_EQ(value, plain[i++]);
    }
    cells.truncate(chunkRows);
    EXPECT_EQ(cells.chunks(), 1U);
    cells.append(3);
    EXPECT_EQ(cells[chunkRows], 3);
}

}
