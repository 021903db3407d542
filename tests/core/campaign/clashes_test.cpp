// SPDX-License-Identifier: MIT
// What stands in the way of a campaign, and the next day on which nothing does.
#include "core/campaign/campaign_samples.h"
#include "core/campaign/clashes.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

Campaign mail(std::int64_t id, const char* from, const char* to) {
    Campaign c = aCampaign(id, from, to);
    c.channel = "E-mail", c.audience = "Food makers";
    return c;
}
std::vector<ClashKind> kindsOf(const std::vector<Clash>& clashes) {
    std::vector<ClashKind> kinds;
    for (const Clash& c : clashes) kinds.push_back(c.kind);
    return kinds;
}
std::vector<ClashKind> kindsOf(const std::vector<Campaign>& campaigns, const std::vector<CampaignItem>& items = {}, const ClashRules& rules = {}) {
    return kindsOf(conflictsOf(campaigns, items, rules));
}
NamedDays named(const char* from, const char* to, const char* name) { return {{on(from), on(to)}, name}; }

}

TEST(Clashes, theSamePeopleNeedDaysBetween) {
    struct Case { const char *from, *to; bool clash; };
    for (const Case& c : {Case{"2026-03-10", "2026-03-12", true}, Case{"2026-03-12", "2026-03-12", true}, Case{"2026-03-13", "2026-03-20", false}}) {
        const std::vector all{mail(1, "2026-03-01", "2026-03-05"), mail(2, c.from, c.to)};
        EXPECT_EQ(!kindsOf(all).empty(), c.clash) << c.from;
    }
    std::vector all{mail(1, "2026-03-01", "2026-03-05"), mail(2, "2026-03-04", "2026-03-09")};
    const auto clashes = conflictsOf(all, {}, {});
    ASSERT_EQ(clashes.size(), 1u);
    EXPECT_EQ(clashes[0], (Clash{ClashKind::SameAudience, 2, 0, 1, {on("2026-03-04"), on("2026-03-05")}, {}}));
    EXPECT_FALSE(clashes[0].reason().empty());
    all[1].audience = " FOOD makers ";
    EXPECT_EQ(kindsOf(all).size(), 1u) << "case and blanks do not make it another audience";
    all[1].channel = "Print";
    EXPECT_TRUE(kindsOf(all).empty());
}
TEST(Clashes, whatIsOverOrAboveDoesNotClash) {
    std::vector all{mail(1, "2026-03-01", "2026-03-05"), mail(2, "2026-03-04", "2026-03-09")};
    for (auto change : {+[](Campaign& c) { c.status = CampaignStatus::Complete; }, +[](Campaign& c) { c.status = CampaignStatus::Inactive; },
                        +[](Campaign& c) { c.level = CampaignLevel::Programme; }, +[](Campaign& c) { c.parent = Link{1}; }, +[](Campaign& c) { c.startsOn.reset(); }}) {
        auto changed = all;
        change(changed[1]);
        EXPECT_TRUE(kindsOf(changed).empty());
    }
}
TEST(Clashes, oneProductInOneOfferAtATime) {
    std::vector all{aCampaign(1, "2026-03-01", "2026-03-05"), aCampaign(2, "2026-03-05", "2026-03-09"), aCampaign(3, "2026-03-06", "2026-03-09")};
    all[0].product = all[1].product = Link{7}, all[2].product = Link{8};
    EXPECT_EQ(kindsOf(all), std::vector{ClashKind::SameProduct});
}
TEST(Clashes, onePersonRunsOnlySoMany) {
    std::vector<Campaign> all;
    for (std::int64_t id = 1; id <= 4; ++id) all.push_back(aCampaign(id, "2026-03-01", "2026-03-05")), all.back().owner = Link{5};
    EXPECT_TRUE(kindsOf(all, {}, {7, 4, {}, {}, {}}).empty());
    EXPECT_EQ(kindsOf(all, {}, {7, 3, {}, {}, {}}), std::vector{ClashKind::OwnerOverloaded});
    EXPECT_TRUE(kindsOf(all, {}, {7, 0, {}, {}, {}}).empty()) << "0: any number";
}
TEST(Clashes, budgetsBelowStayWithinTheOneAbove) {
    std::vector all{aCampaign(1, "2026-03-01"), aCampaign(2, "2026-03-01", "", 1), aCampaign(3, "2026-03-01", "", 1)};
    all[0].budget = Money{100}, all[1].budget = Money{60}, all[2].budget = Money{40};
    EXPECT_TRUE(kindsOf(all).empty());
    all[2].budget = Money{41};
    EXPECT_EQ(kindsOf(all), std::vector{ClashKind::OverBudget});
    all[2].currency = "USD";
    EXPECT_TRUE(kindsOf(all).empty()) << "currencies are not compared";
}
TEST(Clashes, daysOffConcernTheDayOfWorkAndBlackoutsTheWholeRun) {
    const std::vector all{aCampaign(1, "2026-03-01", "2026-03-20")};
    std::vector items{anItem(11, 1, "2026-03-10"), anItem(12, 1, "2026-03-11")};
    items[1].done = true;
    const ClashRules rules{7, 5, {named("2026-03-10", "2026-03-11", "Spring break")}, {named("2026-03-01", "2026-03-01", "")}, {named("2026-03-20", "2026-03-25", "Stocktaking")}};
    const auto clashes = conflictsOf(all, items, rules);
    EXPECT_EQ(kindsOf(clashes), (std::vector{ClashKind::OnMakeUpDay, ClashKind::OnHoliday, ClashKind::InBlackout}));
    EXPECT_EQ(clashes[1].item, 11);
    EXPECT_EQ(clashes[1].name, "Spring break");
    EXPECT_EQ(clashes[2].days, (DateRange{on("2026-03-20"), on("2026-03-20")}));
}
TEST(Clashes, theNextFreeSlotIsTheFirstDayWithoutOne) {
    const std::vector all{mail(1, "2026-03-01", "2026-03-05"), mail(2, "2026-03-04", "2026-03-06")};
    EXPECT_EQ(nextFreeSlot(all[1], all, {}, {}), 9) << "the 13th: a week after the 5th";
    EXPECT_EQ(nextFreeSlot(aCampaign(3, "2026-03-01"), all, {}, {}), 0);
    EXPECT_EQ(nextFreeSlot(aCampaign(3), all, {}, {}), std::nullopt);
    const std::vector items{anItem(11, 2, "2026-03-07")};
    EXPECT_EQ(nextFreeSlot(all[1], all, items, {7, 5, {named("2026-03-16", "2026-03-17", "")}, {}, {}}), 11) << "its item would meet the holiday";
    EXPECT_EQ(nextFreeSlot(all[1], all, {}, {7, 5, {}, {}, {named("2026-01-01", "2028-01-01", "")}}), std::nullopt);
}
TEST(Clashes, mailingsAndCallsKeepOutOfQuietHours) {
    struct Case { const char *quiet, *clock; ItemKind kind; bool clash; };
    for (const Case& c : {Case{"21:00-08:00", "22:15", ItemKind::Send, true}, Case{"21:00-08:00", "07:59", ItemKind::Call, true}, Case{"21:00-08:00", "08:00", ItemKind::Send, false},
                          Case{"21:00-08:00", "21:00", ItemKind::Send, true}, Case{"21:00-08:00", "20:59", ItemKind::Send, false}, Case{"12:00-13:00", "12:30", ItemKind::Call, true},
                          Case{"12:00-13:00", "13:00", ItemKind::Call, false}, Case{"21:00-08:00", "22:15", ItemKind::Post, false}, Case{"21:00-08:00", "", ItemKind::Send, false},
                          Case{"", "22:15", ItemKind::Send, false}}) {
        CampaignItem item = anItem(11, 1, "2026-03-10");
        item.kind = c.kind, item.clock = c.clock;
        ClashRules rules;
        rules.quiet = *parseQuietHours(c.quiet);
        EXPECT_EQ(!kindsOf({aCampaign(1, "2026-03-01", "2026-03-20")}, {item}, rules).empty(), c.clash) << c.quiet << ' ' << c.clock;
    }
}
TEST(Clashes, quietHoursNameTheirTimeAndNoDayHelps) {
    CampaignItem item = anItem(11, 1, "2026-03-10");
    item.kind = ItemKind::Send, item.clock = "6:30";
    ClashRules rules;
    rules.quiet = QuietHours{std::chrono::hours{21}, std::chrono::hours{8}};
    const std::vector all{aCampaign(1, "2026-03-01", "2026-03-20")};
    const auto clashes = conflictsOf(all, std::vector{item}, rules);
    ASSERT_EQ(clashes.size(), 1u);
    EXPECT_EQ(clashes[0], (Clash{ClashKind::InQuietHours, 1, 11, 0, {on("2026-03-10"), on("2026-03-10")}, "06:30 (21:00-08:00)"}));
    EXPECT_EQ(nextFreeSlot(all[0], all, std::vector{item}, rules), 0);
    item.done = true;
    EXPECT_TRUE(kindsOf(all, {item}, rules).empty());
}
TEST(Clashes, nobodyIsWrittenToMoreOftenThanTheLimit) {
    std::vector all{mail(1, "2026-03-01", "2026-03-05"), mail(2, "2026-04-01", "2026-04-05"), mail(3, "2026-05-01", "2026-05-05")};
    const auto contact = [](std::int64_t id, std::int64_t campaign, const char* on, ItemKind kind = ItemKind::Send) {
        CampaignItem item = anItem(id, campaign, on);
        item.kind = kind;
        return item;
    };
    std::vector items{contact(11, 1, "2026-06-01"), contact(21, 2, "2026-06-03", ItemKind::Call), contact(12, 1, "2026-06-05", ItemKind::Post), contact(31, 3, "2026-06-07")};
    ClashRules rules;
    rules.contactsLimit = 2;
    const auto clashes = conflictsOf(all, items, rules);
    ASSERT_EQ(clashes.size(), 1u) << "a post reaches whom it reaches";
    EXPECT_EQ(clashes[0], (Clash{ClashKind::TooOften, 3, 31, 2, {on("2026-06-07"), on("2026-06-07")}, "3 > 2"}));
    EXPECT_EQ(nextFreeSlot(all[2], all, items, rules), 0);

    struct Case { const char* what; void (*change)(std::vector<Campaign>&, std::vector<CampaignItem>&, ClashRules&); int clashes; };
    const Case cases[] = {
        {"any number is allowed", [](auto&, auto&, ClashRules& r) { r.contactsLimit = 0; }, 0},
        {"three are allowed", [](auto&, auto&, ClashRules& r) { r.contactsLimit = 3; }, 0},
        {"a week after the first", [](auto&, auto& i, auto&) { i[3].day = on("2026-06-08"); }, 0},
        {"other people", [](auto& c, auto&, auto&) { c[2].audience = "Bakers"; }, 0},
        {"the same people, written otherwise", [](auto& c, auto&, auto&) { c[2].audience = " FOOD makers "; }, 1},
        {"nobody is named", [](auto& c, auto&, auto&) { for (Campaign& one : c) one.audience.clear(); }, 0},
        {"what was sent was received", [](auto&, auto& i, auto&) { i[0].done = i[1].done = true; }, 1},
        {"also of a campaign that is over", [](auto& c, auto& i, auto&) { c[0].status = CampaignStatus::Complete; i[0].done = true; }, 1},
        {"what is over and was not sent is not", [](auto& c, auto&, auto&) { c[0].status = CampaignStatus::Inactive; }, 0},
        {"what is done cannot be helped", [](auto&, auto& i, auto&) { i[3].done = true; }, 0},
    };
    for (const Case& c : cases) {
        auto campaigns = all;
        auto changed = items;
        ClashRules own = rules;
        c.change(campaigns, changed, own);
        EXPECT_EQ(kindsOf(campaigns, changed, own), std::vector<ClashKind>(static_cast<std::size_t>(c.clashes), ClashKind::TooOften)) << c.what;
    }
}
TEST(Clashes, readsQuietHours) {
    EXPECT_EQ(*parseQuietHours(" 21:00 - 8:00 "), (QuietHours{std::chrono::hours{21}, std::chrono::hours{8}}));
    EXPECT_FALSE(parseQuietHours("")->has_value());
    for (const char* wrong : {"21:00", "21-8", "21:00-21:00", "9 to 5", "25:00-08:00", "21:60-08:00", "-1:00-08:00"}) EXPECT_FALSE(parseQuietHours(wrong)) << wrong;
}
TEST(Clashes, readsNamedDays) {
    const auto days = parseNamedDays(" 2026-12-24..2026-12-27 ,, 2027-01-01 Stocktaking in Ulm");
    ASSERT_TRUE(days);
    ASSERT_EQ(days->size(), 2u);
    EXPECT_EQ((*days)[0].days, (DateRange{on("2026-12-24"), on("2026-12-27")}));
    EXPECT_EQ((*days)[1].name, "Stocktaking in Ulm");
    EXPECT_FALSE(parseNamedDays("Christmas"));
    EXPECT_TRUE(parseNamedDays("")->empty());
}

}
