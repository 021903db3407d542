// SPDX-License-Identifier: MIT
// The lists of surnames and of characters with several readings.
#include "core/names/surnames.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

struct Reading {
    char32_t character;
    std::string_view syllables;
};

template <std::size_t N> constexpr auto sorted(std::array<Reading, N> list) {
    std::ranges::sort(list, {}, &Reading::character);
    return list;
}

constexpr auto inSurnames = sorted(std::to_array<Reading>({
    {U'单', "shan"},  {U'朴', "piao"},  {U'覃', "qin/tan"}, {U'仇', "qiu"},   {U'区', "ou"},      {U'解', "xie"},    {U'查', "zha"},
    {U'曾', "zeng"},  {U'任', "ren"},   {U'华', "hua"},     {U'盖', "ge/gai"}, {U'葛', "ge"},     {U'翟', "zhai/di"}, {U'缪', "miao"},
    {U'尉', "wei/yu"}, {U'乐', "yue/le"}, {U'员', "yun"},   {U'逄', "pang"},  {U'逯', "lu"},      {U'洗', "xian"},   {U'冼', "xian"},
    {U'燕', "yan"},   {U'纪', "ji"},    {U'应', "ying"},    {U'令', "ling"},  {U'宁', "ning"},    {U'石', "shi"},    {U'种', "chong"},
    {U'繁', "po"},    {U'黑', "he/hei"}, {U'秘', "bi/mi"},  {U'祭', "zhai/ji"}, {U'折', "she"},   {U'车', "che"},    {U'薄', "bo"},
    {U'召', "shao"},  {U'句', "gou"},   {U'晁', "chao"},    {U'晟', "cheng"}, {U'盛', "sheng"},   {U'谌', "chen/shen"}, {U'佴', "nai"},
    {U'郗', "xi/chi"}, {U'俞', "yu"},   {U'那', "na"},      {U'干', "gan"},   {U'柏', "bai/bo"},  {U'相', "xiang"},  {U'宓', "mi/fu"},
    {U'郇', "xun/huan"}, {U'隗', "wei/kui"}, {U'牟', "mou/mu"}, {U'褚', "chu"},    {U'呙', "guo"},    {U'訾', "zi"},
    {U'撒', "sa"},   {U'万', "wan"},     {U'妫', "gui"},   {U'阚', "kan"},     {U'过', "guo"},    {U'亓', "qi"},
    {U'仉', "zhang"}, {U'笪', "da"},    {U'眭', "sui"},     {U'厍', "she"},   {U'藏', "zang"},    {U'强', "qiang/jiang"}, {U'鲜', "xian"},
    {U'贲', "ben"},   {U'费', "fei/bi"},    {U'郜', "gao"},   {U'乜', "nie"},     {U'冯', "feng"},   {U'曲', "qu"},
    {U'隽', "juan/jun"}, {U'粘', "nian"}, {U'钭', "tou"},   {U'郏', "jia"},     {U'泥', "ni"},     {U'殷', "yin"},
    {U'洪', "hong"},  {U'幸', "xing"},  {U'尹', "yin"},     {U'沈', "shen"},  {U'阿', "a"},       {U'哈', "ha"},     {U'卜', "bu"},
    {U'晏', "yan"},   {U'庄', "zhuang"}, {U'角', "jue"},   {U'祝', "zhu"},     {U'占', "zhan"},   {U'莘', "shen/xin"},
}));

constexpr auto inWords = sorted(std::to_array<Reading>({
    {U'重', "chong/zhong"}, {U'行', "hang/xing"}, {U'长', "chang/zhang"}, {U'乐', "le/yue"},   {U'朝', "chao/zhao"}, {U'调', "diao/tiao"},
    {U'传', "chuan/zhuan"}, {U'厦', "xia/sha"},   {U'会', "hui/kuai"},    {U'藏', "cang/zang"}, {U'盛', "sheng/cheng"}, {U'都', "du/dou"},
    {U'蔚', "wei/yu"},      {U'车', "che/ju"},    {U'参', "can/shen"},    {U'佛', "fo/fu"},    {U'露', "lu/lou"},    {U'率', "lv/shuai"},
    {U'模', "mo/mu"},       {U'奇', "qi/ji"},     {U'什', "shi/shen"},    {U'宿', "su/xiu"},   {U'弹', "dan/tan"},   {U'校', "xiao/jiao"},
    {U'还', "huan/hai"},    {U'薄', "bo/bao"},    {U'便', "bian/pian"},   {U'卡', "ka/qia"},   {U'茜', "qian/xi"},   {U'贾', "jia/gu"},
    {U'莞', "guan/wan"},    {U'蚌', "beng/bang"}, {U'六', "liu/lu"},      {U'番', "fan/pan"},  {U'埔', "bu/pu"},     {U'堡', "bao/bu"},
    {U'铅', "qian/yan"},    {U'筠', "yun/jun"},   {U'珲', "hui/hun"},     {U'圩', "wei/xu"},   {U'弄', "nong/long"}, {U'柏', "bai/bo"},
    {U'给', "gei/ji"},      {U'扎', "zha/za"},    {U'禅', "chan/shan"},   {U'识', "shi/zhi"},  {U'单', "dan/shan"},  {U'曾', "zeng/ceng"},
    {U'大', "da/dai"},      {U'角', "jiao/jue"},  {U'省', "sheng/xing"},  {U'强', "qiang/jiang"}, {U'降', "jiang/xiang"}, {U'解', "jie/xie"},
    {U'区', "qu/ou"},       {U'查', "cha/zha"},   {U'覃', "tan/qin"},     {U'约', "yue/yao"},  {U'咖', "ka/ga"},     {U'伽', "jia/qie"},
    {U'娜', "na/nuo"},      {U'阿', "a/e"},       {U'荥', "xing/ying"}, {U'涡', "wo/guo"},
    {U'歙', "she/xi"},      {U'拓', "tuo/ta"},      {U'血', "xue/xie"},
    {U'熟', "shu/shou"},    {U'色', "se/shai"},   {U'泊', "bo/po"},    {U'朴', "pu/piao"},
    {U'系', "xi/ji"},       {U'晟', "sheng/cheng"}, {U'炅', "jiong/gui"}, {U'仇', "chou/qiu"}, {U'尉', "wei/yu"},   {U'翟', "zhai/di"},
    {U'种', "zhong/chong"}, {U'石', "shi/dan"},   {U'折', "zhe/she"},     {U'地', "di/de"},    {U'得', "de/dei"},    {U'着', "zhe/zhuo"},
    {U'艾', "ai/yi"},       {U'盖', "gai/ge"},    {U'员', "yuan/yun"},
}));

template <std::size_t N> std::string_view find(const std::array<Reading, N>& list, char32_t c) {
    const auto at = std::ranges::lower_bound(list, c, {}, &Reading::character);
    return at != list.end() && at->character == c ? at->syllables : std::string_view{};
}

constexpr char32_t firstCharacter(const CompoundSurname& surname) { return surname.text[0]; }

// Sorted by their first character.
constexpr auto compounds = [] {
    auto list = std::to_array<CompoundSurname>({
        {U"欧阳"}, {U"太史"}, {U"端木"}, {U"上官"}, {U"司马"}, {U"东方"}, {U"独孤"}, {U"南宫"}, {U"夏侯"}, {U"诸葛"}, {U"闻人"}, {U"皇甫"},
        {U"轩辕"}, {U"公孙"}, {U"慕容"}, {U"钟离"}, {U"宇文"}, {U"司徒"}, {U"鲜于"}, {U"司空"}, {U"闾丘"}, {U"亓官"}, {U"司寇"}, {U"东郭"},
        {U"南门"}, {U"呼延"}, {U"羊舌"}, {U"微生"}, {U"梁丘"}, {U"左丘"}, {U"东门"}, {U"西门"}, {U"拓跋"}, {U"夹谷"}, {U"宰父"}, {U"谷梁"},
        {U"段干"}, {U"百里"}, {U"漆雕"}, {U"乐正", "yue"}, {U"公羊"}, {U"申屠"}, {U"公冶"}, {U"宗政"}, {U"濮阳"}, {U"淳于"}, {U"太叔"},
        {U"仲孙"}, {U"第五"}, {U"赫连"}, {U"公良"}, {U"公西"}, {U"贺兰"}, {U"巫马"}, {U"澹台", "tan"}, {U"单于", "chan"}, {U"尉迟", "yu"},
        {U"万俟", "mo", "qi"}, {U"长孙", "zhang"}, {U"令狐", "ling"}, {U"达奚"}, {U"褚师"}, {U"纳兰"}, {U"完颜"}, {U"叶赫"},
        {U"耶律"}, {U"尔朱"}, {U"哥舒"}, {U"即墨"}, {U"屈突"}, {U"沮渠"}, {U"库狄"}, {U"归海"}, {U"东乡"}, {U"西乞"}, {U"相里"}, {U"子车", {}, "ju"},
        {U"南荣"}, {U"北堂"}, {U"范姜"}, {U"张简"},
    });
    std::ranges::sort(list, {}, firstCharacter);
    return list;
}();

}

std::string_view surnameReadings(char32_t c) { return find(inSurnames, c); }
std::string_view otherReadings(char32_t c) { return find(inWords, c); }

const CompoundSurname* compoundSurname(char32_t first, char32_t second) {
    for (auto at = std::ranges::lower_bound(compounds, first, {}, firstCharacter); at != compounds.end() && firstCharacter(*at) == first; ++at)
        if (at->text[1] == second) return at;
    return nullptr;
}

}
