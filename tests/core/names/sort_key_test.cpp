// SPDX-License-Identifier: MIT
// Sort keys against ICU's Chinese order, the source of their table.
#include "core/names/sort_key.h"
#include "core/base/utf8.h"
#include <array>
#include <cstdint>
#include <gtest/gtest.h>
#include <memory>
#include <unicode/coll.h>
#include <vector>

namespace tilth {
namespace {

int sign(int n) { return (n > 0) - (n < 0); }
int ourOrder(const std::string& a, const std::string& b) { return sign(sortKey(a).compare(sortKey(b))); }

std::unique_ptr<icu::Collator> chineseOrder() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> order{icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status)};
    if (U_FAILURE(status)) return {};
    order->setStrength(icu::Collator::PRIMARY);
    return order;
}

int theirOrder(const icu::Collator& order, const std::string& a, const std::string& b) {
    UErrorCode status = U_ZERO_ERROR;
    return sign(order.compareUTF8(a, b, status));
}

// The same numbers in every run.
class Sequence {
public:
    std::uint32_t below(std::uint32_t end) {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::uint32_t>((m_state >> 33) % end);
    }
private:
    std::uint64_t m_state = 2026;
};

struct Block {
    char32_t first, last;
};
// Scripts of names; Han thrice, so that every second character is one.
constexpr std::array blocks{Block{0x4E00, 0x9FA5}, Block{0x4E00, 0x9FA5}, Block{0x4E00, 0x5200}, Block{'A', 'Z'}, Block{'a', 'z'}, Block{' ', '@'},
                            Block{0xC0, 0x17F}, Block{0x391, 0x3A1}, Block{0x410, 0x44F}, Block{0x3400, 0x4DB5}, Block{0xFF01, 0xFF5E}};

std::string someName(Sequence& random) {
    std::string name;
    for (std::uint32_t left = random.below(4); left < 4; ++left) {
        const Block& block = blocks[random.below(blocks.size())];
        appendCodePoint(name, block.first + random.below(block.last - block.first + 1));
    }
    return name;
}

}

TEST(SortKey, ordersNames) {
    const std::vector<std::string> sorted{"", "- x", "1", "12", "2", "阿明", "白", "北京", "单", "华为", "华为云", "王", "王伟", "王小明", "张", "重庆", "Ada", "Émile Zola", "Li Wei", "Liam", "müller", "MÜLLERS", "Zoe", "Яков"};
    for (std::size_t i = 0; i < sorted.size(); ++i)
        for (std::size_t j = 0; j < sorted.size(); ++j)
            EXPECT_EQ(ourOrder(sorted[i], sorted[j]), sign(static_cast<int>(i) - static_cast<int>(j))) << sorted[i] << " " << sorted[j];
}

TEST(SortKey, isBlindToCaseAccentsAndWidth) {
    for (const char* same : {"Emile", "ÉMILE", "émile", "Ｅｍｉｌｅ", "E\xCC\x81mile"}) EXPECT_EQ(sortKey(same), sortKey("emile")) << same;
    EXPECT_EQ(sortKey("王").size(), 2U);
    EXPECT_EQ(sortKey("王小明").size(), 6U);
    EXPECT_NE(sortKeyStamp(), 0U);
}

TEST(SortKey, isTheOrderOfIcu) {
    const auto order = chineseOrder();
    ASSERT_TRUE(order);
    Sequence random;
    for (int i = 0; i < 200'000; ++i) {
        const std::string a = someName(random), b = random.below(3) ? someName(random) : a + someName(random);
        ASSERT_EQ(ourOrder(a, b), theirOrder(*order, a, b)) << a << " | " << b;
    }
}

TEST(SortKey, isTheOrderOfIcuForPairsOfNeighbours) {
    const auto order = chineseOrder();
    std::string before = "一";
    for (char32_t c = 0x4E01; c <= 0x9FFF; ++c) {
        std::string text;
        appendCodePoint(text, c);
        ASSERT_EQ(ourOrder(before, text), theirOrder(*order, before, text)) << before << text;
        before = text;
    }
}

}
