// SPDX-License-Identifier: MIT
// Readings of Chinese names.
#include "core/names/pinyin.h"
#include <algorithm>
#include <gtest/gtest.h>

namespace tilth {
namespace {

std::string fulls(const char* name) {
    std::string all;
    for (const Pinyin& reading : readings(name)) all.append(all.empty() ? "" : " ").append(reading.full);
    return all;
}

bool isReadAs(const char* name, const char* full) {
    const auto all = readings(name);
    return std::ranges::any_of(all, [&](const Pinyin& reading) { return reading.full == full; });
}

struct Case {
    const char *name, *full, *initials;
};

}

TEST(Pinyin, isTheLikeliestReadingOfAName) {
    for (const Case& c : {Case{"华为云", "huaweiyun", "hwy"}, {"華為雲", "huaweiyun", "hwy"}, {"王小明", "wangxiaoming", "wxm"}, {"纷享销客", "fenxiangxiaoke", "fxxk"},
                          {"单雄信", "shanxiongxin", "sxx"}, {"單雄信", "shanxiongxin", "sxx"}, {"尉迟恭", "yuchigong", "ycg"}, {"朴树", "piaoshu", "ps"},
                          {"覃辉", "qinhui", "qh"}, {"仇英", "qiuying", "qy"}, {"解珍", "xiezhen", "xz"}, {"查良镛", "zhaliangyong", "zly"}, {"区小姐", "ouxiaojie", "oxj"},
                          {"曾国藩", "zengguofan", "zgf"}, {"万俟卨", "moqixie", "mqx"}, {"长孙无忌", "zhangsunwuji", "zswj"}, {"吕布", "lvbu", "lb"},
                          {"GTX华为 5G", "gtxhuawei5g", "gtxhw5g"}, {"〇", "ling", "l"}, {"Ada", "", ""}, {"", "", ""}, {"🎉", "", ""}})
        EXPECT_EQ(pinyin(c.name), (Pinyin{c.full, c.initials})) << c.name;
}

TEST(Pinyin, hasEveryReadingWorthSearching) {
    EXPECT_EQ(fulls("覃辉"), "qinhui tanhui");
    EXPECT_EQ(fulls("单小明"), "shanxiaoming danxiaoming");
    EXPECT_EQ(fulls("吕绿"), "lvlv lulu");
    EXPECT_TRUE(isReadAs("重庆银行", "chongqingyinhang"));
    EXPECT_TRUE(isReadAs("长城汽车", "changchengqiche"));
    EXPECT_TRUE(isReadAs("厦门", "xiamen"));
    EXPECT_TRUE(isReadAs("工商银行", "gongshangyinhang"));
    EXPECT_TRUE(isReadAs("东莞", "dongguan"));
    EXPECT_TRUE(isReadAs("番禺", "panyu"));
    EXPECT_TRUE(isReadAs("乐视", "leshi"));
    EXPECT_TRUE(isReadAs("音乐", "yinyue"));
    EXPECT_TRUE(readings("Ada").empty());
}

TEST(Pinyin, staysBounded) {
    std::string many;
    for (int i = 0; i < 30; ++i) many += "重行长";
    EXPECT_LE(readings(many).size(), 6U);
    EXPECT_GE(readings("重庆银行").size(), 2U);
}

}
