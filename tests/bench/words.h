// SPDX-License-Identifier: MIT
// The words that the rows to measure with are made of: invented people and companies, real kinds of both.
#pragma once
#include <array>
#include <string_view>

namespace tilth::bench {

using Words = std::string_view;
struct Syllable { Words han, latin; };
struct Place { Words country, region, city; };

inline constexpr std::array surnames{
    Syllable{"王", "wang"}, Syllable{"李", "li"}, Syllable{"张", "zhang"}, Syllable{"刘", "liu"}, Syllable{"陈", "chen"}, Syllable{"杨", "yang"}, Syllable{"赵", "zhao"},
    Syllable{"黄", "huang"}, Syllable{"周", "zhou"}, Syllable{"吴", "wu"}, Syllable{"徐", "xu"}, Syllable{"孙", "sun"}, Syllable{"胡", "hu"}, Syllable{"朱", "zhu"},
    Syllable{"高", "gao"}, Syllable{"林", "lin"}, Syllable{"何", "he"}, Syllable{"郭", "guo"}, Syllable{"马", "ma"}, Syllable{"罗", "luo"}, Syllable{"梁", "liang"},
    Syllable{"宋", "song"}, Syllable{"郑", "zheng"}, Syllable{"谢", "xie"}, Syllable{"韩", "han"}, Syllable{"唐", "tang"}, Syllable{"冯", "feng"}, Syllable{"于", "yu"},
    Syllable{"董", "dong"}, Syllable{"萧", "xiao"}, Syllable{"程", "cheng"}, Syllable{"曹", "cao"}, Syllable{"袁", "yuan"}, Syllable{"单", "shan"}, Syllable{"欧阳", "ouyang"}};
inline constexpr std::array givenSyllables{
    Syllable{"伟", "wei"}, Syllable{"小", "xiao"}, Syllable{"明", "ming"}, Syllable{"芳", "fang"}, Syllable{"娜", "na"}, Syllable{"建", "jian"}, Syllable{"国", "guo"},
    Syllable{"丽", "li"}, Syllable{"华", "hua"}, Syllable{"思", "si"}, Syllable{"远", "yuan"}, Syllable{"浩", "hao"}, Syllable{"然", "ran"}, Syllable{"静", "jing"},
    Syllable{"志", "zhi"}, Syllable{"强", "qiang"}, Syllable{"婷", "ting"}, Syllable{"文", "wen"}, Syllable{"博", "bo"}, Syllable{"雪", "xue"}, Syllable{"梅", "mei"},
    Syllable{"勇", "yong"}, Syllable{"军", "jun"}, Syllable{"秀", "xiu"}, Syllable{"兰", "lan"}, Syllable{"霞", "xia"}, Syllable{"平", "ping"}, Syllable{"刚", "gang"},
    Syllable{"桂", "gui"}, Syllable{"英", "ying"}, Syllable{"海", "hai"}, Syllable{"燕", "yan"}, Syllable{"春", "chun"}, Syllable{"红", "hong"}, Syllable{"宇", "yu"},
    Syllable{"轩", "xuan"}, Syllable{"子", "zi"}, Syllable{"涵", "han"}, Syllable{"欣", "xin"}, Syllable{"怡", "yi"}, Syllable{"嘉", "jia"}, Syllable{"俊", "jun"}};
inline constexpr std::array<Words, 32> firstNames{"Ada", "Ben", "Clara", "Daniel", "Elena", "Felix", "Grace", "Hugo", "Ines", "Jonas", "Katya", "Liam", "Maya", "Noah", "Olga", "Priya",
    "Quentin", "Rosa", "Samuel", "Tara", "Umar", "Vera", "Wanda", "Yusuf", "Zoe", "Anton", "Bianca", "Caleb", "Dora", "Emil", "Freya", "Gavin"};
inline constexpr std::array<Words, 32> lastNames{"Abbott", "Brandt", "Carver", "Dietrich", "Ellison", "Fischer", "Greer", "Holm", "Iqbal", "Jensen", "Keller", "Lindqvist", "Moreau", "Novak",
    "Okafor", "Petrov", "Quinn", "Rossi", "Schmidt", "Tanaka", "Usher", "Vogel", "Winter", "Young", "Zeller", "Anders", "Bauer", "Costa", "Duarte", "Engel", "Farrow", "Gallo"};
inline constexpr std::array places{
    Place{"CN", "上海", "上海"}, Place{"CN", "北京", "北京"}, Place{"CN", "广东", "深圳"}, Place{"CN", "浙江", "杭州"}, Place{"CN", "四川", "成都"}, Place{"CN", "江苏", "苏州"},
    Place{"US", "California", "San Jose"}, Place{"US", "Texas", "Austin"}, Place{"GB", "England", "Leeds"}, Place{"DE", "Bayern", "München"}, Place{"SG", "", "Singapore"}};
inline constexpr std::array<Words, 16> companyHan{"华", "云", "星", "恒", "瑞", "安", "启", "峰", "禾", "川", "源", "泰", "远", "诚", "海", "达"};
inline constexpr std::array<Words, 6> companyKindsHan{"食品有限公司", "物流有限公司", "科技有限公司", "医疗器械有限公司", "软件有限公司", "贸易有限公司"};
inline constexpr std::array<Words, 16> companyLatin{"Northfield", "Bluewater", "Cedar", "Harbour", "Summit", "Granite", "Lantern", "Meridian", "Oakline", "Pinnacle", "Quarry", "Redstone",
    "Silverlake", "Tamarack", "Vantage", "Westbrook"};
inline constexpr std::array<Words, 6> companyKinds{"Foods Ltd", "Logistics GmbH", "Robotics Inc.", "Medical", "Software LLC", "Trading Co."};
inline constexpr std::array<Words, 8> industries{"Food", "Logistics", "Manufacturing", "Healthcare", "Textiles", "Energy", "Software", "Retail"};
inline constexpr std::array<Words, 8> titles{"CEO", "Head of Operations", "IT Director", "Purchasing Manager", "Plant Manager", "Marketing Manager", "Engineer", "Assistant"};
inline constexpr std::array<Words, 8> titlesHan{"总经理", "运营总监", "信息总监", "采购经理", "厂长", "市场经理", "工程师", "助理"};
inline constexpr std::array<Words, 4> mailHosts{"mail.example", "post.example", "firm.example", "example.org"};
inline constexpr std::array<Words, 7> sources{"Website", "Web Form", "Exhibition", "Advertisement", "Reference", "Email", "微信"};
inline constexpr std::array<Words, 5> media{"cpc", "email", "social", "organic", "referral"};
inline constexpr std::array<Words, 6> campaigns{"spring-launch", "autumn-webinars", "谷雨新品", "双11预热", "white-paper", "retargeting"};
inline constexpr std::array<Words, 6> statuses{"new", "new", "attempting", "connected", "nurture", "disqualified"};
inline constexpr std::array<Words, 4> remarks{"Asked for a quote, call back in spring", "展会上认识，感兴趣试点", "Met at the fair; wants \"the big one\"", "要求发送产品手册和报价"};
inline constexpr std::array<Words, 4> dealWords{"rollout", "pilot", "一期", "续约"};
inline constexpr std::array<Words, 6> stages{"First contact", "Needs", "Solution", "Negotiation", "Won", "Lost"};
inline constexpr std::array<Words, 6> touchKinds{"page", "mail_open", "mail_click", "download", "form", "visit"};
inline constexpr std::array<Words, 6> pages{"/pricing", "/features", "/blog/cold-chain", "/demo", "/customers", "White paper: cold chain"};

}
