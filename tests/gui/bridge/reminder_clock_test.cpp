// SPDX-License-Identifier: MIT
// Reminders ring at their instant, in one window, for their owner; missed ones are told once; a service that is not there is no loss.
#include "app/activities.h"
#include "app/reminders.h"
#include "gui/bridge/reminder_clock.h"
#include "gui/support/gui_desk.h"

namespace tilth {
namespace {

using std::chrono::minutes;
using test::until;

/// Stands where the desktop's service would.
struct FakeNotices : Notices {
    void show(const Notice& notice) override {
        shown.push_back(notice);
        if (broken) emit refused(notice);
    }
    void withdraw(qint64 key) override { withdrawn.push_back(key); }
    std::vector<Notice> shown;
    std::vector<qint64> withdrawn;
    bool broken = false;
};

class ReminderClockTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        begin();
    }
    void TearDown() override {
        rings.reset();
        GuiTest::TearDown();
    }
    void begin() {
        rings = std::make_unique<ReminderClock>(*open);
        auto fake = std::make_unique<FakeNotices>();
        notices = fake.get();
        rings->setNotices(std::move(fake));
        looks = 0;
        QObject::connect(rings.get(), &ReminderClock::changed, [this] { ++looks; });
    }
    void start() {
        rings->start();
        EXPECT_TRUE(until([this] { return looks > 0; }));
    }
    // A meeting so many minutes ahead, with a reminder a quarter of an hour before it.
    std::int64_t add(const char* subject, minutes ahead, Link owner = {}) {
        Activity a;
        a.subject = subject, a.kind = ActivityKind::Meeting, a.startsAt = workspace->now() + ahead, a.owner = owner;
        const auto id = addActivity(*workspace, a, *parseReminder("15m", workspace->zone()));
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        open->poll();
        return id ? *id : 0;
    }
    void pass(minutes time) {
        clock.ms += std::chrono::milliseconds(time).count();
        const int before = looks;
        rings->look();
        EXPECT_TRUE(until([&] { return looks > before; }));
    }
    // Everything that was asked of the threads has come back.
    void settle() {
        bool written = false;
        open->write(rings.get(), [](Workspace&) -> Result<Done> { return Done{}; }, [&](const Result<Done>&) { written = true; });
        EXPECT_TRUE(until([&] { return written; }));
        const int before = looks;
        rings->look();
        EXPECT_TRUE(until([&] { return looks > before; }));
    }
    bool coming(std::size_t count) {
        return until([&] { return rings->coming().size() == count; });
    }

    std::unique_ptr<ReminderClock> rings;
    FakeNotices* notices = nullptr;
    int looks = 0;
};

TEST_F(ReminderClockTest, ringsAtItsInstantAndOnce) {
    const auto demo = add("Demo <b>at</b> Acme", minutes{60});
    start();
    ASSERT_TRUE(coming(1));
    EXPECT_EQ(rings->next(), workspace->now() + minutes{45});
    EXPECT_TRUE(notices->shown.empty());
    pass(minutes{45});
    ASSERT_TRUE(until([&] { return notices->shown.size() == 1; }));
    EXPECT_EQ(notices->shown[0].title, QStringLiteral("Demo <b>at</b> Acme"));
    EXPECT_TRUE(until([&] { return rings->due().size() == 1 && rings->due()[0].state == Due::Rung; }));
    settle();
    EXPECT_EQ(notices->shown.size(), 1U);
    QString type;
    qint64 record = 0;
    QObject::connect(rings.get(), &ReminderClock::openWanted, [&](const QString& of, qint64 id) { type = of, record = id; });
    emit notices->opened(notices->shown[0].key);
    EXPECT_EQ(type, QStringLiteral("activity"));
    EXPECT_EQ(record, demo);
}
TEST_F(ReminderClockTest, itsTimerWakesIt) {
    add("Demo", minutes{60});
    clock.ms += (45 * 60 - 1) * 1000;                       // a second before
    start();
    clock.ms += 1000;                                       // passes while the timer runs
    EXPECT_TRUE(until([&] { return notices->shown.size() == 1; }));
}
TEST_F(ReminderClockTest, ofTwoWindowsOneRings) {
    add("Demo", minutes{60});
    auto second = OpenWorkspace::open(place.text(), {{}, clock.function()});
    ASSERT_TRUE(second);
    ReminderClock other(**second);
    auto fake = std::make_unique<FakeNotices>();
    FakeNotices* theirs = fake.get();
    other.setNotices(std::move(fake));
    int otherLooks = 0;
    QObject::connect(&other, &ReminderClock::changed, [&] { ++otherLooks; });
    start();
    other.start();
    ASSERT_TRUE(until([&] { return otherLooks > 0; }));
    clock.ms += std::chrono::milliseconds(minutes{45}).count();
    rings->look();
    other.look();
    ASSERT_TRUE(until([&] { return notices->shown.size() + theirs->shown.size() > 0; }));
    settle();
    (*second)->poll();
    ASSERT_TRUE(until([&] { return other.due().size() == 1 && other.due()[0].state == Due::Rung; }));
    EXPECT_EQ(notices->shown.size() + theirs->shown.size(), 1U);
}
TEST_F(ReminderClockTest, othersRemindersAreTheirs) {
    User bo;
    bo.name = "Bo", bo.login = "bo";
    const auto id = *addRecord(*workspace, workspace->type<User>(), bo);
    add("Theirs", minutes{60}, Link{id});
    add("Mine", minutes{60});
    start();
    ASSERT_TRUE(coming(1));
    pass(minutes{45});
    ASSERT_TRUE(until([&] { return !notices->shown.empty(); }));
    settle();
    ASSERT_EQ(notices->shown.size(), 1U);
    EXPECT_EQ(notices->shown[0].title, QStringLiteral("Mine"));
}
TEST_F(ReminderClockTest, whatWasMissedIsToldOnceAndDoesNotRing) {
    for (int i = 0; i < 5; ++i) add("Demo", minutes{60 + i});
    const auto done = add("Done", minutes{60});
    ASSERT_TRUE(completeActivity(*workspace, done));
    clock.ms += std::chrono::milliseconds(minutes{55}).count();
    std::vector<int> missed;
    QObject::connect(rings.get(), &ReminderClock::missed, [&](int count) { missed.push_back(count); });
    start();
    settle();
    EXPECT_EQ(missed, std::vector<int>{5});
    EXPECT_EQ(rings->due().size(), 5U);
    EXPECT_TRUE(notices->shown.empty());
    pass(minutes{1});
    EXPECT_EQ(missed.size(), 1U);
}
TEST_F(ReminderClockTest, manyAtOnceAreOneNotice) {
    for (int i = 0; i < 4; ++i) add("Demo", minutes{60});
    start();
    ASSERT_TRUE(coming(4));
    pass(minutes{45});
    ASSERT_TRUE(until([&] { return !notices->shown.empty(); }));
    settle();
    ASSERT_EQ(notices->shown.size(), 1U);
    EXPECT_EQ(notices->shown[0].key, 0);
    EXPECT_FALSE(notices->shown[0].canSnooze);
    QString type = QStringLiteral("?");
    QObject::connect(rings.get(), &ReminderClock::openWanted, [&](const QString& of, qint64) { type = of; });
    emit notices->opened(0);
    EXPECT_TRUE(type.isEmpty());
}
TEST_F(ReminderClockTest, putOffItRingsAgainAlsoAfterARestart) {
    add("Demo", minutes{60});
    start();
    ASSERT_TRUE(coming(1));
    pass(minutes{45});
    ASSERT_TRUE(until([&] { return notices->shown.size() == 1; }));
    const auto reminder = rings->due().at(0).reminder.id;
    ASSERT_TRUE(until([&] { return rings->due().at(0).state == Due::Rung; }));
    ASSERT_TRUE(snoozeReminders(*workspace, std::vector{reminder}, workspace->now() + minutes{5}));
    open->poll();
    ASSERT_TRUE(until([&] { return rings->due().empty(); }));
    EXPECT_EQ(notices->withdrawn, std::vector<qint64>{reminder});
    begin();
    start();
    ASSERT_TRUE(coming(1));
    pass(minutes{5});
    EXPECT_TRUE(until([&] { return notices->shown.size() == 1; }));
}
TEST_F(ReminderClockTest, aMovedMeetingMovesItByTheFeed) {
    const auto demo = add("Demo", minutes{60});
    start();
    ASSERT_TRUE(coming(1));
    const Time later = workspace->now() + minutes{120};
    ASSERT_TRUE(setField(*workspace, workspace->type<Activity>(), demo, workspace->type<Activity>().at("starts_at"), whole(later)));
    open->poll();
    EXPECT_TRUE(until([&] { return rings->next() == later - minutes{15}; }));
}
TEST_F(ReminderClockTest, withoutAServiceTheWindowTells) {
    add("First", minutes{60});
    notices->broken = true;
    std::vector<QString> banners;
    QObject::connect(rings.get(), &ReminderClock::banner, [&](const Notice& notice) { banners.push_back(notice.title); });
    start();
    ASSERT_TRUE(coming(1));
    pass(minutes{45});
    ASSERT_TRUE(until([&] { return banners.size() == 1; }));
    rings->setNotices(nullptr);
    add("Second", minutes{60});
    ASSERT_TRUE(coming(1));
    pass(minutes{45});
    ASSERT_TRUE(until([&] { return banners.size() == 2; }));
    EXPECT_EQ(banners[1], QStringLiteral("Second"));
}

// The other end is tests/e2e/peers/notices_test.py: a service that presses what a notice's title says.
TEST(DesktopNoticesPeer, showsHearsAndWithdraws) {
    if (!qEnvironmentVariableIsSet("TILTH_TEST_NOTICES")) GTEST_SKIP() << "no notification service of the tests";
    const auto desktop = desktopNotices();
    if (!desktop) GTEST_SKIP() << "built without D-Bus";
    Notices& notices = *desktop;
    std::vector<std::pair<QString, qint64>> heard;
    QObject::connect(&notices, &Notices::opened, [&](qint64 key) { heard.emplace_back(QStringLiteral("open"), key); });
    QObject::connect(&notices, &Notices::snoozed, [&](qint64 key) { heard.emplace_back(QStringLiteral("snooze"), key); });
    QObject::connect(&notices, &Notices::refused, [&](const Notice& notice) { heard.emplace_back(QStringLiteral("refused"), notice.key); });
    notices.show({1, QStringLiteral("open"), QStringLiteral("<b>Acme</b> & sons"), true});
    ASSERT_TRUE(until([&] { return heard.size() == 1; }));
    notices.show({2, QStringLiteral("snooze"), QStringLiteral("tomorrow"), true});
    ASSERT_TRUE(until([&] { return heard.size() == 2; }));
    notices.show({3, QStringLiteral("default"), {}, false});
    ASSERT_TRUE(until([&] { return heard.size() == 3; }));
    notices.show({4, QStringLiteral("refuse"), {}, true});
    ASSERT_TRUE(until([&] { return heard.size() == 4; }));
    notices.withdraw(1);
    notices.show({5, QStringLiteral("open"), {}, true});
    ASSERT_TRUE(until([&] { return heard.size() == 5; }));
    const std::vector<std::pair<QString, qint64>> wanted{{QStringLiteral("open"), 1}, {QStringLiteral("snooze"), 2}, {QStringLiteral("open"), 3},
                                                         {QStringLiteral("refused"), 4}, {QStringLiteral("open"), 5}};
    EXPECT_EQ(heard, wanted);
}

}
}
