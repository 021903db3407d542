// SPDX-License-Identifier: MIT
// The words of the demo company: invented names, real kinds of business.
#pragma once
#include <array>
#include <string_view>

namespace tilth::sample {

struct Place { std::string_view country, region, city, currency; bool chinese; };
inline constexpr std::array places{
    Place{"CN", "上海", "上海", "CNY", true}, Place{"CN", "北京", "北京", "CNY", true}, Place{"CN", "广东", "深圳", "CNY", true}, Place{"CN", "浙江", "杭州", "CNY", true},
    Place{"CN", "四川", "成都", "CNY", true}, Place{"CN", "江苏", "苏州", "CNY", true}, Place{"US", "California", "San Jose", "USD", false}, Place{"US", "Texas", "Austin", "USD", false},
    Place{"US", "New York", "New York", "USD", false}, Place{"GB", "England", "Leeds", "USD", false}, Place{"DE", "Bayern", "München", "USD", false}, Place{"SG", "", "Singapore", "USD", false}};

inline constexpr std::array companyFirst{
    std::string_view("Northfield"), std::string_view("Bluewater"), std::string_view("Cedar"), std::string_view("Harbour"), std::string_view("Summit"), std::string_view("Granite"), std::string_view("Lantern"),
    std::string_view("Meridian"), std::string_view("Oakline"), std::string_view("Pinnacle"), std::string_view("Quarry"), std::string_view("Redstone"), std::string_view("Silverlake"), std::string_view("Tamarack"),
    std::string_view("Union"), std::string_view("Vantage"), std::string_view("Westbrook"), std::string_view("Yarrow"), std::string_view("Zephyr"), std::string_view("Alder")};
inline constexpr std::array companySecond{std::string_view("Foods"), std::string_view("Logistics"), std::string_view("Robotics"), std::string_view("Medical"), std::string_view("Textiles"), std::string_view("Energy"),
                                          std::string_view("Software"), std::string_view("Optics"), std::string_view("Retail"), std::string_view("Packaging")};
inline constexpr std::array companyFirstZh{std::string_view("华"), std::string_view("云"), std::string_view("星"), std::string_view("恒"), std::string_view("瑞"), std::string_view("安"), std::string_view("启"), std::string_view("锦"), std::string_view("博"), std::string_view("凌")};
inline constexpr std::array companySecondZh{std::string_view("峰"), std::string_view("禾"), std::string_view("川"), std::string_view("源"), std::string_view("泰"), std::string_view("远"), std::string_view("诚"), std::string_view("图")};
inline constexpr std::array companyKindZh{std::string_view("食品有限公司"), std::string_view("物流有限公司"), std::string_view("机器人科技有限公司"), std::string_view("医疗器械有限公司"), std::string_view("纺织有限公司"),
                                          std::string_view("新能源有限公司"), std::string_view("软件有限公司"), std::string_view("光电科技有限公司"), std::string_view("零售有限公司"), std::string_view("包装有限公司")};
inline constexpr std::array industries{std::string_view("Food"), std::string_view("Logistics"), std::string_view("Manufacturing"), std::string_view("Healthcare"), std::string_view("Textiles"), std::string_view("Energy"),
                                       std::string_view("Software"), std::string_view("Electronics"), std::string_view("Retail"), std::string_view("Packaging")};

inline constexpr std::array competitors{std::string_view("Northwind"), std::string_view("Northwind"), std::string_view("Fabrikam")};
inline constexpr std::string_view competitorZh = "北辰云";

inline constexpr std::array firstNames{
    std::string_view("Ada"), std::string_view("Ben"), std::string_view("Clara"), std::string_view("Daniel"), std::string_view("Elena"), std::string_view("Felix"), std::string_view("Grace"), std::string_view("Hugo"),
    std::string_view("Ines"), std::string_view("Jonas"), std::string_view("Katya"), std::string_view("Liam"), std::string_view("Maya"), std::string_view("Noah"), std::string_view("Olga"), std::string_view("Priya"),
    std::string_view("Quentin"), std::string_view("Rosa"), std::string_view("Samuel"), std::string_view("Tara"), std::string_view("Umar"), std::string_view("Vera"), std::string_view("Wanda"), std::string_view("Yusuf")};
inline constexpr std::array lastNames{
    std::string_view("Abbott"), std::string_view("Brandt"), std::string_view("Carver"), std::string_view("Dietrich"), std::string_view("Ellison"), std::string_view("Fischer"), std::string_view("Greer"), std::string_view("Holm"),
    std::string_view("Iqbal"), std::string_view("Jensen"), std::string_view("Keller"), std::string_view("Lindqvist"), std::string_view("Moreau"), std::string_view("Novak"), std::string_view("Okafor"), std::string_view("Patel"),
    std::string_view("Quinn"), std::string_view("Rossi"), std::string_view("Schmidt"), std::string_view("Tanaka"), std::string_view("Usher"), std::string_view("Vogel"), std::string_view("Winter"), std::string_view("Young")};
inline constexpr std::array surnamesZh{std::string_view("王"), std::string_view("李"), std::string_view("张"), std::string_view("刘"), std::string_view("陈"), std::string_view("杨"), std::string_view("赵"), std::string_view("黄"), std::string_view("周"),
                                       std::string_view("吴"), std::string_view("单"), std::string_view("欧阳")};
inline constexpr std::array surnamesPinyin{std::string_view("wang"), std::string_view("li"), std::string_view("zhang"), std::string_view("liu"), std::string_view("chen"), std::string_view("yang"), std::string_view("zhao"), std::string_view("huang"),
                                           std::string_view("zhou"), std::string_view("wu"), std::string_view("shan"), std::string_view("ouyang")};
inline constexpr std::array givenZh{std::string_view("伟"), std::string_view("小明"), std::string_view("芳"), std::string_view("娜"), std::string_view("建国"), std::string_view("丽华"), std::string_view("思远"), std::string_view("雨桐"),
                                    std::string_view("浩然"), std::string_view("静"), std::string_view("志强"), std::string_view("婷婷")};
inline constexpr std::array givenPinyin{std::string_view("wei"), std::string_view("xiaoming"), std::string_view("fang"), std::string_view("na"), std::string_view("jianguo"), std::string_view("lihua"), std::string_view("siyuan"), std::string_view("yutong"),
                                        std::string_view("haoran"), std::string_view("jing"), std::string_view("zhiqiang"), std::string_view("tingting")};

inline constexpr std::array titles{std::string_view("CEO"), std::string_view("Head of Operations"), std::string_view("IT Director"), std::string_view("Purchasing Manager"), std::string_view("Plant Manager"),
                                   std::string_view("Marketing Manager"), std::string_view("Engineer"), std::string_view("Assistant"), std::string_view("Intern")};
inline constexpr std::array titlesZh{std::string_view("总经理"), std::string_view("运营总监"), std::string_view("信息总监"), std::string_view("采购经理"), std::string_view("厂长"),
                                     std::string_view("市场经理"), std::string_view("工程师"), std::string_view("助理"), std::string_view("实习生")};
inline constexpr std::array sources{std::string_view("Website"), std::string_view("Web Form"), std::string_view("Exhibition"), std::string_view("Advertisement"), std::string_view("Reference"), std::string_view("Email"), std::string_view("Cold Calling"), std::string_view("Campaign")};

struct CampaignWords { std::string_view name, kind, channel; int month, days; int budget; int day = 0; };     // day: of the month it begins on, 0: some day
inline constexpr std::array campaigns{
    CampaignWords{"New Year greeting", "Email", "Email", 0, 5, 2000}, CampaignWords{"春节答谢活动", "Event", "微信", 1, 12, 60000}, CampaignWords{"Spring product launch", "Event", "Event", 2, 20, 45000},
    CampaignWords{"谷雨新品预热", "Social", "小红书", 3, 15, 30000}, CampaignWords{"Search ads Q2", "Search", "Google", 3, 80, 24000}, CampaignWords{"Hannover trade fair", "Event", "Event", 3, 6, 52000},
    CampaignWords{"五一促销", "Display", "抖音", 3, 10, 40000, 26}, CampaignWords{"White paper: cold chain", "Email", "Email", 4, 30, 6000}, CampaignWords{"Webinar: automation 101", "Event", "Webinar", 4, 3, 3500},
    CampaignWords{"618 大促", "Display", "天猫", 5, 18, 90000, 1}, CampaignWords{"Summer nurture", "Email", "Email", 6, 45, 4000}, CampaignWords{"LinkedIn decision makers", "Social", "LinkedIn", 6, 60, 18000},
    CampaignWords{"七夕品牌短片", "Video", "视频号", 7, 10, 35000, 10}, CampaignWords{"Partner roadshow", "Event", "Event", 7, 25, 28000}, CampaignWords{"Back to work offer", "Email", "Email", 8, 14, 3000},
    CampaignWords{"中秋客户礼遇", "Direct mail", "邮寄", 8, 12, 26000}, CampaignWords{"Autumn webinar series", "Event", "Webinar", 9, 40, 9000}, CampaignWords{"Search ads Q4", "Search", "Google", 9, 85, 30000},
    CampaignWords{"双11 预热", "Social", "微博", 9, 21, 50000, 21}, CampaignWords{"双11 主会场", "Display", "天猫", 10, 11, 120000, 1}, CampaignWords{"Customer day", "Event", "Event", 10, 2, 38000},
    CampaignWords{"Black Friday bundle", "Email", "Email", 10, 8, 5000, 22}, CampaignWords{"Trade press Q4", "Print", "Print", 10, 30, 12000}, CampaignWords{"百度搜索推广", "Search", "百度", 2, 200, 80000},
    CampaignWords{"Retargeting always-on", "Display", "Google", 0, 360, 20000}, CampaignWords{"Case study: Harbour Foods", "Email", "Email", 5, 20, 2500}, CampaignWords{"小程序上线推广", "Social", "微信", 8, 35, 42000},
    CampaignWords{"Telesales reactivation", "Telesales", "Phone", 6, 30, 8000}, CampaignWords{"双12 返场", "Display", "天猫", 11, 10, 45000, 3}, CampaignWords{"Year-end planning guide", "Email", "Email", 11, 25, 3000}};

inline constexpr std::array products{std::string_view("Tilth Core"), std::string_view("Tilth Cloud"), std::string_view("Sensor Kit"), std::string_view("Service Plan"), std::string_view("Training")};
inline constexpr std::array dealWords{std::string_view("rollout"), std::string_view("pilot"), std::string_view("expansion"), std::string_view("renewal"), std::string_view("upgrade")};
inline constexpr std::array dealWordsZh{std::string_view("一期"), std::string_view("试点"), std::string_view("扩容"), std::string_view("续约"), std::string_view("升级")};
inline constexpr std::array pages{std::string_view("/pricing"), std::string_view("/features"), std::string_view("/blog/cold-chain"), std::string_view("/demo"), std::string_view("/customers")};
inline constexpr std::array assets{std::string_view("White paper: cold chain"), std::string_view("ROI calculator"), std::string_view("产品手册"), std::string_view("Buyer's guide")};

}
