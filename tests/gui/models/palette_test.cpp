// SPDX-License-Identifier: MIT
// What Ctrl+K takes for the name of a page or command: in both languages, by any part, by pinyin and initials.
#include "gui/models/palette_search.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(PaletteNames, pagesAreFoundInBothLanguagesAndByPinyin) {
    for (const char* words : {"日历", "历", "rili", "rl", "Calendar", "calen", "CAL", ""}) EXPECT_TRUE(isMeant(QStringLiteral("日历"), "&Calendar", QString::fromUtf8(words))) << words;
    for (const char* words : {"xyz", "线索", "&"}) EXPECT_FALSE(isMeant(QStringLiteral("日历"), "&Calendar", QString::fromUtf8(words))) << words;
    EXPECT_TRUE(isMeant(QStringLiteral("Segments"), "Segments", QStringLiteral("segm")));
}

}
}
