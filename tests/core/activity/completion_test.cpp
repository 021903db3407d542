// SPDX-License-Identifier: MIT
// Status and time done of an activity agree, whichever of the two was written.
#include "core/activity/completion.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using namespace std::chrono;
using enum ActivityStatus;

constexpr Date today = 2026y / 11 / 30, lastWeek = 2026y / 11 / 20;
constexpr Time now = Time{today} + hours{9};
const Zone shanghai = *Zone::fromRule("Shanghai", "CST-8");

Activity one(ActivityStatus status, std::optional<Time> doneAt = {}, std::optional<Date> due = {}) {
    Activity activity;
    activity.kind = ActivityKind::Call, activity.status = status, activity.doneAt = doneAt, activity.dueOn = due;
    return activity;
}

}

TEST(Completion, OfANewOne) {
    const Time then = Time{lastWeek} + hours{4};                    // noon in Shanghai
    struct Case { Activity given; ActivityStatus status; std::optional<Time> doneAt; };
    for (const Case& c : {Case{one(Completed), Completed, now}, Case{one(Completed, {}, lastWeek), Completed, then}, Case{one(Completed, {}, today), Completed, now},
                          Case{one(Completed, {}, 2026y / 12 / 24), Completed, now}, Case{one(Completed, then + hours{1}, lastWeek), Completed, then + hours{1}},
                          Case{one(NotStarted, then), Completed, then}, Case{one(NotStarted, {}, lastWeek), NotStarted, {}}, Case{one(Canceled, {}, lastWeek), Canceled, {}}}) {
        const Activity after = settled(c.given, nullptr, now, shanghai);
        EXPECT_EQ(after.status, c.status);
        EXPECT_EQ(after.doneAt, c.doneAt);
    }
}
TEST(Completion, AMeetingWasHeldWhenItStarted) {
    Activity meeting = one(Completed, {}, lastWeek);
    meeting.startsAt = Time{lastWeek} + hours{7};
    EXPECT_EQ(settled(meeting, nullptr, now, {}).doneAt, meeting.startsAt);
    meeting.startsAt = now + hours{1}, meeting.dueOn.reset();
    EXPECT_EQ(settled(meeting, nullptr, now, {}).doneAt, now) << "held before its hour";
}
TEST(Completion, ANoteIsDoneWhenItWasMade) {
    Activity note;
    note.kind = ActivityKind::Note, note.created = now - hours{30};
    EXPECT_EQ(settled(note, nullptr, now, {}).doneAt, note.created);
    EXPECT_EQ(settled(note, nullptr, now, {}).status, Completed);
}
TEST(Completion, OfAChange) {
    const Time then = now - hours{5};
    struct Case { Activity before, after; ActivityStatus status; std::optional<Time> doneAt; };
    for (const Case& c : {Case{one(NotStarted, {}, lastWeek), one(Completed, {}, lastWeek), Completed, now}, Case{one(Started), one(Started, then), Completed, then},
                          Case{one(Completed, then), one(NotStarted, then), NotStarted, {}}, Case{one(Completed, then), one(Completed), NotStarted, {}},
                          Case{one(Completed, then), one(Canceled, then), Canceled, {}}, Case{one(Completed, then), one(Completed, now), Completed, now},
                          Case{one(NotStarted), one(Deferred), Deferred, {}}, Case{one(Completed, {}, lastWeek), one(Completed, {}, lastWeek), Completed, Time{lastWeek} + hours{12}}}) {
        const Activity after = settled(c.after, &c.before, now, {});
        EXPECT_EQ(after.status, c.status);
        EXPECT_EQ(after.doneAt, c.doneAt);
    }
}
TEST(Completion, CompletesOnce) {
    const Activity open = one(NotStarted), done = one(Completed, now);
    EXPECT_TRUE(completes(nullptr, done));
    EXPECT_TRUE(completes(&open, done));
    EXPECT_FALSE(completes(&done, done));
    EXPECT_FALSE(completes(nullptr, open));
}

}
