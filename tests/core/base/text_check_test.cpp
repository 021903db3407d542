// SPDX-License-Identifier: MIT
// The quick answer about a text is that of the thorough check, whatever stands where.
#include "core/base/text.h"
#include "core/base/text_check.h"
#include <gtest/gtest.h>

using namespace tilth;

TEST(TextCheck, AgreesWithTheThoroughCheckAtEveryLengthAndPlace) {
    using namespace std::string_view_literals;
    const auto pieces = {"\0"sv, "\x01"sv, "\x7f"sv, "\x80"sv, "\xff"sv, "é"sv, "王"sv, "😀"sv, "\xe7\x8e"sv, "\xed\xa0\x80"sv, "\xc0\x80"sv};
    for (std::size_t length = 0; length < 40; ++length) {
        EXPECT_TRUE(mayBeKept(std::string(length, 'a'))) << length;
        for (std::size_t at = 0; at <= length; ++at)
            for (const std::string_view piece : pieces) {
                std::string text(length, 'a');
                text.insert(at, piece);
                ASSERT_EQ(mayBeKept(text), static_cast<bool>(checkText(text))) << length << " " << at;
            }
    }
}
