// SPDX-License-Identifier: MIT
// The people of the town, and how they are written down wrongly.
#include "planted.h"

namespace tilth::planted {
namespace {

const char* const surnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "朱", "马", "胡", "郭", "林", "何", "高", "罗", "欧阳", "司马"};
const char* const given[] = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀", "霞", "平", "刚", "桂",
                             "晓", "红", "文", "华", "建", "国", "志", "玉", "海", "云", "婷", "雪", "鑫", "宇"};
const char* const places[] = {"北京", "上海", "广州", "深圳", "杭州", "成都", "武汉", "南京"};
const char* const trades[] = {"科技", "贸易", "食品", "机械", "电子", "物流"};
const char* const firstNames[] = {"Ada",   "Bo",   "Clara", "David", "Emma",  "Frank", "Grace",  "Henry", "Ines",   "Jack",  "Karen",   "Liam",     "Maria",     "Nina",   "Oscar",
                                  "Paula", "Quentin", "Rosa", "Simon", "Tara", "Ulrich", "Vera", "Walter", "Xenia", "Yusuf", "Zoe", "Anthony", "Beatrice", "Charlotte", "Dominic"};
const char* const lastNames[] = {"Park",   "Lind",   "Smith", "Johnson", "Garcia", "Miller", "Davis",  "Wilson",   "Anderson", "Thomas",  "Jackson",  "Martin", "Thompson", "Lewis",   "Walker", "Hall",    "Young",   "Wright",
                                 "Torres", "Nguyen", "Hill",  "Green",   "Adams",  "Nelson", "Baker",  "Rivera",   "Campbell", "Mitchell", "Roberts", "Turner", "Phillips", "Parker",  "Evans",  "Edwards", "Collins", "Stewart"};
const char* const firms[] = {"Logistics", "Foods", "Systems", "Partners", "Machines", "Textiles", "Energy", "Labs"};
// Characters of the lists above that are written otherwise in traditional script, and one that sounds the same.
const char* const traditional[][2] = {{"张", "張"}, {"刘", "劉"}, {"陈", "陳"}, {"杨", "楊"}, {"黄", "黃"}, {"赵", "趙"}, {"吴", "吳"}, {"孙", "孫"}, {"马", "馬"}, {"罗", "羅"}, {"欧", "歐"}, {"阳", "陽"},
                                      {"伟", "偉"}, {"静", "靜"}, {"丽", "麗"}, {"强", "強"}, {"军", "軍"}, {"艳", "艷"}, {"杰", "傑"}, {"涛", "濤"}, {"刚", "剛"}, {"晓", "曉"}, {"红", "紅"}, {"华", "華"},
                                      {"国", "國"}, {"云", "雲"}, {"广", "廣"}, {"汉", "漢"}, {"贸", "貿"}, {"机", "機"}, {"电", "電"}, {"业", "業"}};
const char* const homophones[][2] = {{"伟", "玮"}, {"静", "靖"}, {"晓", "小"}, {"明", "铭"}, {"文", "雯"}, {"华", "骅"}, {"建", "健"}, {"志", "智"}, {"玉", "钰"}, {"杰", "洁"}, {"芳", "方"}, {"敏", "闽"}};

template <std::size_t N> std::string replaced(std::string text, const char* const (&table)[N][2]) {
    for (const auto& [from, to] : table)
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += std::string_view(to).size()) text.replace(at, std::string_view(from).size(), to);
    return text;
}

std::string swapped(const std::string& name) {
    const auto cut = name.find(' ');
    return cut == std::string::npos ? name : name.substr(cut + 1) + " " + name.substr(0, cut);
}

// "wang xiaoming" as "Wang Xiao Ming": a capital for each character, where the characters of the name are known.
std::string inWords(const std::string& name) {
    std::string words;
    for (std::size_t at = 0; at < name.size(); at += 3) words += (words.empty() ? "" : " ") + latinName(name.substr(at, 3));
    return words;
}

std::string otherSuffix(const std::string& company) {
    if (company.ends_with(" Inc.")) return company.substr(0, company.size() - 5) + ", LLC";
    const std::string limited = "有限公司";
    return company.substr(0, company.size() - limited.size()) + (company.size() % 2 ? "" : "股份有限公司");
}

}

std::string Town::digits(int n) {
    std::string text;
    while (n-- > 0) text += static_cast<char>('0' + roll(10));
    return text;
}

std::string Town::chineseName() { return pick(surnames) + pick(given) + (roll(3) ? pick(given) : ""); }

Person Town::person() {
    Person p{.name = {}, .email = {}, .phone = {}, .company = {}, .chinese = roll(2) == 0};
    p.name = p.chinese ? chineseName() : pick(firstNames) + " " + pick(lastNames);
    p.company = p.chinese ? pick(places) + pick(given) + pick(trades) + "有限公司" : pick(lastNames) + " " + pick(firms) + " Inc.";
    p.phone = p.chinese ? "13" + digits(9) : "+1212" + digits(7);
    p.email = "u" + std::to_string(m_serial++) + "x" + digits(3) + "@" + (roll(3) ? "firm" + std::to_string(roll(4000)) + ".example" : "gmail.com");
    return p;
}

Person Town::colleagueOf(const Person& person) {
    Person other = person;
    while (other.name == person.name) other.name = person.chinese ? chineseName() : pick(firstNames) + " " + pick(lastNames);
    other.email = "c" + std::to_string(m_serial++) + person.email.substr(person.email.find('@'));
    return other;
}

std::string Town::typo(std::string name) {
    std::size_t at = 1 + roll(name.size() - 2);
    if (name[at] == ' ' || name[at + 1] == ' ') at = 0;
    switch (roll(4)) {
    case 0: std::swap(name[at], name[at + 1]); break;
    case 1: name.erase(at + 1, 1); break;
    case 2: name.insert(at + 1, 1, name[at]); break;
    default: name[at + 1] = static_cast<char>('a' + roll(26));
    }
    return name;
}

Person Town::with(Person p, Fault fault) {
    switch (fault) {
    case Fault::LatinTypo: p.name = typo(p.name); break;
    case Fault::SwappedName: p.name = swapped(p.name); break;
    case Fault::Initial: p.name = p.name.substr(0, 1) + ". " + p.name.substr(p.name.find(' ') + 1); break;
    case Fault::Homophone: p.name = replaced(p.name, homophones); break;
    case Fault::Pinyin: p.name = latinName(p.name); break;
    case Fault::PinyinInWords: p.name = inWords(p.name); break;
    case Fault::Traditional: p.name = replaced(p.name, traditional), p.company = replaced(p.company, traditional); break;
    case Fault::LegalSuffix: p.company = otherSuffix(p.company); break;
    case Fault::PhoneForm: p.phone = p.chinese ? "+86 " + p.phone.substr(0, 3) + "-" + p.phone.substr(3, 4) + "-" + p.phone.substr(7) : "(" + p.phone.substr(2, 3) + ") " + p.phone.substr(5); break;
    case Fault::OtherMailbox: p.email = "private" + digits(5) + "@mail.example"; break;
    case Fault::None: break;
    }
    return p;
}

Fault Town::faultFor(const Person& person) {
    static constexpr std::array ofLatin{Fault::None, Fault::LatinTypo, Fault::SwappedName, Fault::Initial, Fault::LegalSuffix, Fault::PhoneForm, Fault::OtherMailbox};
    static constexpr std::array ofChinese{Fault::None, Fault::Homophone, Fault::Pinyin, Fault::PinyinInWords, Fault::Traditional, Fault::LegalSuffix, Fault::PhoneForm, Fault::OtherMailbox};
    return person.chinese ? ofChinese[roll(ofChinese.size())] : ofLatin[roll(ofLatin.size())];
}

Person Town::again(const Person& person, Fault& planted) {
    planted = faultFor(person);
    Person p = with(person, planted);
    if (roll(3) == 0) p.email = with(p, Fault::OtherMailbox).email;
    switch (roll(10)) {
    case 0: p.email.clear(); break;
    case 1: p.phone.clear(); break;
    case 2: p.company.clear(); break;
    case 3: p.email.clear(), p.phone.clear(); break;
    case 4: p.email.clear(), p.company.clear(); break;
    default: break;
    }
    return p;
}

}
