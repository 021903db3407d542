// SPDX-License-Identifier: MIT
// How alike names and records are, and how many planted duplicates are found.
#include "core/duplicates/pairs.h"
#include "core/duplicates/similarity.h"
#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace tilth {
namespace {

TEST(Similarity, JaroWinklerOfTheLiterature) {
    const struct { const char *a, *b; double value; } rows[] = {
        {"martha", "marhta", 0.9611}, {"dwayne", "duane", 0.84}, {"dixon", "dicksonx", 0.8133}, {"", "", 1}, {"a", "", 0}, {"same", "same", 1}};
    for (const auto& row : rows) {
        EXPECT_NEAR(jaroWinkler(row.a, row.b), row.value, 0.0001) << row.a;
        EXPECT_DOUBLE_EQ(jaroWinkler(row.a, row.b), jaroWinkler(row.b, row.a));
    }
}

TEST(Similarity, WordsInAnyOrderAndInitials) {
    EXPECT_DOUBLE_EQ(wordsAlike("park ada", "ada park"), 1);
    EXPECT_GT(wordsAlike("a park", "ada park"), 0.95);
    EXPECT_GT(wordsAlike("ada m park", "ada park"), 0.9);
    EXPECT_LT(wordsAlike("ada park", "bo lind"), 0.6);
    EXPECT_DOUBLE_EQ(wordsAlike("", "ada"), 0);
}

TEST(Similarity, SoundKeysAreSharedByMisspellings) {
    EXPECT_EQ(soundKey("philips"), soundKey("fillips"));
    EXPECT_EQ(soundKey("meyer"), soundKey("meier"));
    EXPECT_NE(soundKey("meyer"), soundKey("miller"));
}

IdentityList listOf(const std::vector<IdentityParts>& all, bool organisations = false) {
    IdentityList list(organisations);
    for (std::size_t i = 0; i < all.size(); ++i) list.add(static_cast<std::int64_t>(i), all[i]);
    return list;
}
double likeness(const IdentityParts& a, const IdentityParts& b, bool organisations = false) {
    const auto pairs = likelyPairs(listOf({a, b}, organisations), 0.01);
    return pairs.empty() ? 0 : pairs[0].value;
}

TEST(Identity, NormalForms) {
    const IdentityList list = listOf({{.name = "王小明", .emails = "Wang <WXM@Huaxin.example>", .phones = "138 0013 8000", .website = "", .company = "华信科技有限公司", .country = "CN"}});
    EXPECT_EQ(list[0].email, "wxm@huaxin.example");
    EXPECT_EQ(list[0].phones, "8613800138000");
    EXPECT_EQ(list[0].domain, "huaxin.example");
    EXPECT_EQ(list[0].latin, "wang xiaoming");
    EXPECT_EQ(list[0].companyLatin, "huaxinkeji");
}

TEST(Likeness, PeopleWhoAreTheSame) {
    const struct { const char* why; IdentityParts a, b; } rows[] = {
        {"e-mail", {.name = "Ada Park", .emails = "ada@north.example"}, {.name = "A. Park", .emails = "ADA@north.example"}},
        {"phone and a typo", {.name = "Ada Park", .phones = "+12125550100"}, {.name = "Ada Prak", .phones = "212 555 0100", .country = "US"}},
        {"swapped name, company", {.name = "Ada Park", .company = "Northwind Inc."}, {.name = "Park Ada", .company = "Northwind"}},
        {"pinyin", {.name = "王小明", .company = "华信科技有限公司"}, {.name = "Xiaoming Wang", .company = "华信科技"}},
        {"pinyin in three words", {.name = "王小明", .phones = "13800138000", .country = "CN"}, {.name = "Wang Xiao Ming", .phones = "+86 138-0013-8000"}},
        {"traditional", {.name = "劉曉", .company = "聯想集團"}, {.name = "刘晓", .company = "联想集团"}},
        {"initial, domain, company", {.name = "A Park", .emails = "a.park@north.example", .company = "North"}, {.name = "Ada Park", .emails = "ada.park@north.example", .company = "North GmbH"}},
    };
    for (const auto& row : rows) EXPECT_GE(likeness(row.a, row.b), likelyDuplicate) << row.why;
}

TEST(Likeness, PeopleWhoAreNot) {
    const struct { const char* why; IdentityParts a, b; } rows[] = {
        {"name alone", {.name = "Ada Park"}, {.name = "Ada Park"}},
        {"colleagues", {.name = "Ada Park", .phones = "+12125550100", .company = "North"}, {.name = "Bo Lind", .phones = "+12125550100", .company = "North"}},
        {"same name elsewhere", {.name = "王伟", .phones = "13800138000", .company = "华信科技", .country = "CN"}, {.name = "王伟", .phones = "13900139000", .company = "大众汽车", .country = "CN"}},
        {"a mailbox of many", {.name = "Ada Park", .emails = "info@north.example"}, {.name = "Bo Lind", .emails = "info@north.example"}},
        {"one letter in Chinese", {.name = "王小明", .company = "华信科技"}, {.name = "王小红", .company = "华信科技"}},
    };
    for (const auto& row : rows) EXPECT_LT(likeness(row.a, row.b), likelyDuplicate) << row.why;
}

TEST(Likeness, Companies) {
    EXPECT_GE(likeness({.name = "Acme, Inc."}, {.name = "ACME GmbH"}, true), likelyDuplicate);
    EXPECT_GE(likeness({.name = "Northwind Traders", .website = "www.north.example"}, {.name = "Northwind", .website = "https://north.example/about"}, true), likelyDuplicate);
    EXPECT_GE(likeness({.name = "华为技术有限公司"}, {.name = "華為技術"}, true), likelyDuplicate);
    EXPECT_LT(likeness({.name = "Acme", .website = "acme.example"}, {.name = "Apex", .website = "apex.example"}, true), likelyDuplicate);
}

TEST(Likeness, ReasonsAddUp) {
    const IdentityList list = listOf({{.name = "Ada Park", .emails = "ada@north.example"}, {.name = "Ada Park", .emails = "ada@north.example"}});
    const Likeness found = likenessOf(list[0], list[1], false);
    double sum = -4.2;
    for (std::size_t i = 0; i < found.count; ++i) sum += found.reasons[i].weight;
    EXPECT_NEAR(found.value, 1 / (1 + std::exp(-sum)), 1e-12);
    EXPECT_EQ(found.reasons[0].what, Evidence::SameEmail);
}

// --- planted truth: people written twice, with the faults that lists have

struct Person { std::string name, email, phone, company; };

class Town {
public:
    explicit Town(unsigned seed) : m_random(seed) {}
    Person person() {
        const bool chinese = roll(2) == 0;
        Person p;
        const std::string n = std::to_string(m_serial++);
        if (chinese) {
            p.name = pick(m_surnames) + pick(m_given) + (roll(3) ? pick(m_given) : "");
            p.company = pick(m_places) + pick(m_given) + pick(m_trades) + "有限公司";
            p.phone = "13" + digits(9);
        } else {
            p.name = pick(m_first) + " " + pick(m_last);
            p.company = pick(m_last) + " " + pick(m_firms) + " Inc.";
            p.phone = "+1212" + digits(7);
        }
        p.email = "u" + n + "x" + digits(3) + "@" + (roll(3) ? "firm" + std::to_string(roll(4000)) + ".example" : "gmail.com");
        return p;
    }
    // The same person as somebody else wrote it down: one or two faults, and now and then something missing.
    Person again(Person p) {
        switch (roll(6)) {
        case 0: p.name = typo(p.name); break;
        case 1: p.name = swapped(p.name); break;
        case 2: p.name = latinName(p.name); break;
        case 3: p.company = p.company.ends_with(" Inc.") ? p.company.substr(0, p.company.size() - 5) + ", LLC" : p.company.substr(0, p.company.size() - std::string("有限公司").size()); break;
        case 4: p.phone = p.phone.starts_with("+1") ? "(" + p.phone.substr(2, 3) + ") " + p.phone.substr(5) : "+86 " + p.phone; break;
        default: break;
        }
        switch (roll(4)) {
        case 0: p.email.clear(); break;
        case 1: p.phone.clear(); break;
        case 2: p.company.clear(); break;
        default: break;
        }
        return p;
    }
private:
    std::size_t roll(std::size_t n) { return m_random() % n; }
    std::string pick(const std::vector<std::string>& from) { return from[roll(from.size())]; }
    std::string digits(int n) {
        std::string text;
        while (n-- > 0) text += static_cast<char>('0' + roll(10));
        return text;
    }
    std::string typo(std::string name) {
        if (static_cast<unsigned char>(name[0]) >= 0x80) return name;
        const std::size_t at = 1 + roll(name.size() - 2);
        if (name[at] != ' ' && name[at + 1] != ' ') std::swap(name[at], name[at + 1]);
        return name;
    }
    static std::string swapped(const std::string& name) {
        const auto cut = name.find(' ');
        return cut == std::string::npos ? name : name.substr(cut + 1) + " " + name.substr(0, cut);
    }
    std::mt19937 m_random;
    int m_serial = 0;
    std::vector<std::string> m_surnames{"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "朱", "马", "胡", "郭", "林", "何", "高", "罗", "欧阳", "司马"},
        m_given{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀", "霞", "平", "刚", "桂", "晓", "红", "文", "华", "建", "国", "志", "玉", "海", "云", "婷", "雪", "鑫", "宇"},
        m_places{"北京", "上海", "广州", "深圳", "杭州", "成都", "武汉", "南京"}, m_trades{"科技", "贸易", "食品", "机械", "电子", "物流"},
        m_first{"Ada", "Bo", "Clara", "David", "Emma", "Frank", "Grace", "Henry", "Ines", "Jack", "Karen", "Liam", "Maria", "Nina", "Oscar", "Paula", "Quentin", "Rosa", "Simon", "Tara", "Ulrich", "Vera", "Walter", "Xenia", "Yusuf", "Zoe", "Anthony", "Beatrice", "Charlotte", "Dominic"},
        m_last{"Park", "Lind", "Smith", "Johnson", "Garcia", "Miller", "Davis", "Wilson", "Anderson", "Thomas", "Jackson", "Martin", "Thompson", "Lewis", "Walker", "Hall", "Young", "Wright", "Torres", "Nguyen", "Hill", "Green", "Adams", "Nelson", "Baker", "Rivera", "Campbell", "Mitchell", "Roberts", "Turner", "Phillips", "Parker", "Evans", "Edwards", "Collins", "Stewart"},
        m_firms{"Logistics", "Foods", "Systems", "Partners", "Machines", "Textiles", "Energy", "Labs"};
};

IdentityParts partsOf(const Person& p) { return {.name = p.name, .emails = p.email, .phones = p.phone, .website = "", .company = p.company, .country = p.phone.starts_with("13") ? "CN" : "US"}; }

TEST(Duplicates, PlantedOnesAreFoundAndFewOthers) {
    Town town(20261129);
    IdentityList list;
    std::set<std::pair<std::uint32_t, std::uint32_t>> truth;
    std::int64_t id = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Person person = town.person();
        list.add(id++, partsOf(person));
        if (i % 5 != 0) continue;
        list.add(id++, partsOf(town.again(person)));
        truth.insert({static_cast<std::uint32_t>(id - 2), static_cast<std::uint32_t>(id - 1)});
    }
    std::size_t right = 0, wrong = 0;
    for (const LikePair& pair : likelyPairs(list)) ++(truth.contains({pair.a, pair.b}) ? right : wrong);
    const double precision = static_cast<double>(right) / static_cast<double>(right + wrong), recall = static_cast<double>(right) / static_cast<double>(truth.size());
    RecordProperty("precision", std::to_string(precision));
    RecordProperty("recall", std::to_string(recall));
    EXPECT_GE(precision, 0.97) << right << " right, " << wrong << " wrong";
    EXPECT_GE(recall, 0.90) << right << " of " << truth.size();
}

TEST(Duplicates, CancelGivesNothing) {
    IdentityList list;
    for (int i = 0; i < 40'000; ++i) list.add(i, {.name = "Ada Park", .emails = "ada@north.example"});
    EXPECT_TRUE(likelyPairs(list, likelyDuplicate, [](std::size_t, std::size_t) { return false; }).empty());
}

TEST(Duplicates, OneRecordIsComparedWithAll) {
    IdentityList list = listOf({{.name = "Ada Park", .emails = "ada@north.example"}, {.name = "Bo Lind", .emails = "bo@lumen.example"}});
    const IdentityList typed = listOf({{.name = "Ada Park", .emails = "ada@north.example"}});
    const auto found = likeOne(list, typed[0]);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].a, 0u);
}

}
}
