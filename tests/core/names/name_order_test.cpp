// SPDX-License-Identifier: MIT
// First and last names, joined and split.
#include "core/names/name_order.h"
#include <gtest/gtest.h>

namespace tilth {

TEST(NameOrder, followsTheScript) {
    EXPECT_EQ(fullName("小明", "王"), "王小明");
    EXPECT_EQ(fullName("娜娜", "欧阳"), "欧阳娜娜");
    EXPECT_EQ(fullName("민수", "김"), "김민수");
    EXPECT_EQ(fullName("Ada", "Lovelace"), "Ada Lovelace");
    EXPECT_EQ(fullName(" Ada ", ""), "Ada");
    EXPECT_EQ(fullName("", "Lovelace"), "Lovelace");
    EXPECT_EQ(fullName("Ada", "王"), "Ada 王");
    EXPECT_EQ(fullName("", "王"), "王");
    EXPECT_EQ(fullName("", ""), "");
}

TEST(NameOrder, splitsFullNames) {
    struct Case {
        const char *full, *first, *last;
    };
    for (const Case& c : {Case{"王小明", "小明", "王"}, {"王明", "明", "王"}, {"欧阳娜娜", "娜娜", "欧阳"}, {"歐陽娜娜", "娜娜", "歐陽"}, {"司马懿", "懿", "司马"}, {"欧阳", "阳", "欧"},
                          {"王", "王", ""}, {"王 小明", "小明", "王"}, {"　王　小明", "小明", "王"}, {"김민수", "민수", "김"}, {"迈克尔·乔丹", "迈克尔·乔丹", ""},
                          {"Ada Lovelace", "Ada", "Lovelace"}, {"Ada King  Lovelace", "Ada King", "Lovelace"}, {"Lovelace, Ada", "Ada", "Lovelace"}, {"Ada", "Ada", ""},
                          {"Li 小明", "Li", "小明"}, {"", "", ""}, {" ", "", ""}, {"𠮷田", "田", "𠮷"}})
        EXPECT_EQ(splitName(c.full), (PersonName{c.first, c.last})) << c.full;
}

TEST(NameOrder, joinsWhatItSplit) {
    for (const char* name : {"王小明", "欧阳娜娜", "Ada Lovelace", "김민수", "Ada", "王", "迈克尔·乔丹", "Ada King Lovelace"}) {
        const PersonName parts = splitName(name);
        EXPECT_EQ(fullName(parts.first, parts.last), name);
    }
}

}
