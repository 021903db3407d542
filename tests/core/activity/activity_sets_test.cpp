// SPDX-License-Identifier: MIT
// Activity sets: days and working days, roles, what moves, the definitions that come with the program.
#include "core/activity/activity_sets.h"
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace tilth::test {
namespace {

Date on(const char* day) { return *parseDate(day); }

// The week of 1 October 2026: off from Thursday to Wednesday, made up on Saturday the 10th.
WorkingDays calendar() {
    WorkingDayRules rules;
    for (Date day = on("2026-10-01"); day <= on("2026-10-07"); day += std::chrono::days{1}) rules.off.push_back(day);
    rules.makeUp = {on("2026-10-10")};
    return *WorkingDays::of(rules, {on("2026-01-01"), on("2026-12-31")});
}
SetStep step(const char* subject, std::int64_t days, bool working = false, SetRole role = SetRole::Owner) {
    SetStep s;
    s.subject = subject, s.days = days, s.working = working, s.role = role;
    return s;
}

}

TEST(ActivitySets, countInDaysAndInWorkingDays) {
    struct Case { const char* anchor; std::int64_t days; bool working; const char* day; };
    constexpr std::array cases{
        Case{"2026-09-30", 0, false, "2026-09-30"}, Case{"2026-09-30", 3, false, "2026-10-03"}, Case{"2026-09-30", -30, false, "2026-08-31"},
        Case{"2026-09-30", 1, true, "2026-10-08"}, Case{"2026-09-30", 3, true, "2026-10-10"}, Case{"2026-09-30", 4, true, "2026-10-12"},
        Case{"2026-10-08", -1, true, "2026-09-30"}, Case{"2026-10-12", -1, true, "2026-10-10"}, Case{"2026-10-03", 0, true, "2026-10-08"},
        Case{"2026-10-03", 0, false, "2026-10-03"}, Case{"2026-10-10", 0, true, "2026-10-10"}};
    for (const Case& c : cases)
        EXPECT_EQ(dateText(stepDay(on(c.anchor), c.days, c.working, calendar())), c.day) << c.anchor << " " << c.days << (c.working ? " working" : "");
}
TEST(ActivitySets, giveEachStepToItsPerson) {
    const SetPeople all{Link{1}, Link{2}, Link{3}}, alone{Link{1}, {}, {}};
    SetStep named = step("x", 0, false, SetRole::Named);
    named.user = Link{4};
    EXPECT_EQ(personOf(step("x", 0), all), Link{1});
    EXPECT_EQ(personOf(step("x", 0, false, SetRole::CampaignOwner), all), Link{2});
    EXPECT_EQ(personOf(step("x", 0, false, SetRole::SalesRep), all), Link{3});
    EXPECT_EQ(personOf(named, all), Link{4});
    EXPECT_EQ(personOf(step("x", 0, false, SetRole::SalesRep), alone), Link{1});
    EXPECT_EQ(personOf(step("x", 0, false, SetRole::Named), alone), Link{1});
}
TEST(ActivitySets, planByDayThenByPosition) {
    std::vector<SetStep> steps{step("Review", 20), step("Print", -30, true), step("Brief", -30, true), step("Fair", 0)};
    for (std::size_t i = 0; i < steps.size(); ++i) steps[i].position = static_cast<std::int64_t>(i);
    steps[0].subjectZh = "复盘";
    std::string text;
    for (const PlannedStep& p : planned(steps, on("2026-06-01"), {Link{1}, {}, {}}, calendar(), true)) text.append(p.activity.subject).append(" ").append(dateText(*p.activity.dueOn)).append(", ");
    EXPECT_EQ(text, "Print 2026-04-20, Brief 2026-04-20, Fair 2026-06-01, 复盘 2026-06-21, ");
    EXPECT_EQ(planned(steps, on("2026-06-01"), {}, calendar(), false).back().activity.subject, "Review");
}
TEST(ActivitySets, moveOpenOnesOnly) {
    SetTask task;
    task.days = 1, task.working = true;
    const Date was = on("2026-09-28"), is = on("2026-09-30");
    Activity open;
    open.dueOn = on("2026-09-29");
    EXPECT_EQ(movedAlong(open, task, was, is, calendar()), on("2026-10-08"));
    EXPECT_FALSE(movedAlong(open, task, was, was, calendar()));
    Activity byHand = open, done = open, closed = open, agreed = open, undated = open;
    byHand.dueOn = on("2026-10-05");
    EXPECT_EQ(movedAlong(byHand, task, was, is, calendar()), on("2026-10-07"));
    done.doneAt = Time{};
    closed.status = ActivityStatus::Canceled;
    agreed.startsAt = Time{};
    undated.dueOn.reset();
    for (const Activity& a : {done, closed, agreed, undated}) EXPECT_FALSE(movedAlong(a, task, was, is, calendar()));
}
TEST(ActivitySets, comeWithTheProgramInBothLanguages) {
    std::ifstream file(TILTH_SOURCE_DIR "/resources/defaults/activity_sets.json");
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    const auto presets = parseActivitySets(json);
    ASSERT_TRUE(presets) << presets.error().text;
    ASSERT_EQ(presets->size(), 4U);
    for (const ActivitySetPreset& preset : *presets) {
        EXPECT_FALSE(preset.set.nameZh.empty()) << preset.key;
        EXPECT_GE(preset.steps.size(), 5U) << preset.key;
        for (const SetStep& s : preset.steps) EXPECT_FALSE(s.subjectZh.empty()) << preset.key << ": " << s.subject;
    }
    EXPECT_EQ((*presets)[0].set.of, SetOf::Campaign);
    EXPECT_EQ((*presets)[1].set.of, SetOf::Lead);
    EXPECT_EQ((*presets)[2].set.of, SetOf::Deal);
    EXPECT_EQ((*presets)[0].steps[1].position, 1);
}
TEST(ActivitySets, namesWhereADefinitionIsWrong) {
    struct Case { const char *json, *path; };
    constexpr std::array cases{Case{R"({"sets":[{"key":"a","name":"A","of":"lead","steps":[{"subject":"x","days":2000}]}]})", "sets[0].steps[0].days"},
                               Case{R"({"sets":[{"key":"a","name":"A","of":"lead","steps":[{"subject":"x"}]}]})", "sets[0].steps[0].days"},
                               Case{R"({"sets":[{"key":"a","name":"A","of":"quote","steps":[{"subject":"x","days":1}]}]})", "sets[0].of"},
                               Case{R"({"sets":[{"key":"a","name":"A","steps":[{"subject":"x","days":1}]}]})", "sets[0].of"},
                               Case{R"({"sets":[{"key":"a","name":"A","of":"lead","steps":[]}]})", "sets[0].steps"},
                               Case{R"({"sets":[{"key":"a","name":"A","of":"lead","steps":[{"subject":"x","days":1,"role":"named"}]}]})", "sets[0].steps[0].role"},
                               Case{R"({"sets":[{"key":"a","name":"A","of":"lead","steps":[{"subject":"x","days":1,"hours":2}]}]})", "hours"}};
    for (const Case& c : cases) {
        const auto parsed = parseActivitySets(c.json);
        ASSERT_FALSE(parsed) << c.json;
        EXPECT_NE(parsed.error().text.find(c.path), std::string::npos) << parsed.error().text;
    }
}

}
