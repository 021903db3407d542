// SPDX-License-Identifier: MIT
#include "gui/bridge/reminder_clock.h"
#include "gui/bridge/open_workspace.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/bridge/reminder_words.h"

#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr std::size_t mostNotices = 3;                      // more at a time are one notice
constexpr std::chrono::milliseconds together{30}, longest{std::chrono::hours{24}};

bool touches(const News& news, std::string_view type) {
    const std::string name(type);
    return news.touched.contains(name) || news.created.contains(name);
}
bool matters(const News& news) {
    constexpr std::array types{"reminder", "activity", "campaign", "campaign_item", "deal", "stage", "setting", "user"};
    return std::ranges::any_of(types, [&](const char* type) { return touches(news, type); });
}

}

ReminderClock::ReminderClock(OpenWorkspace& open, QObject* parent) : QObject(parent), m_open(open) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_timer, &QTimer::timeout, this, &ReminderClock::look);
    connect(&m_soon, &QTimer::timeout, this, &ReminderClock::look);
    connect(&open, &OpenWorkspace::news, this, &ReminderClock::hear);
}

ReminderClock::~ReminderClock() = default;

void ReminderClock::setNotices(std::unique_ptr<Notices> notices) {
    m_notices = std::move(notices);
    if (!m_notices) return;
    connect(m_notices.get(), &Notices::opened, this, &ReminderClock::open);
    connect(m_notices.get(), &Notices::snoozed, this, &ReminderClock::snoozeWanted);
    connect(m_notices.get(), &Notices::refused, this, &ReminderClock::banner);
    connect(m_notices.get(), &Notices::woke, this, &ReminderClock::look);
}

void ReminderClock::start() {
    m_seen = m_open.reading().now();
    look();
}

void ReminderClock::hear(const News& news) {
    if (m_seen && matters(news)) m_soon.start();
}

void ReminderClock::look() {
    if (!m_seen) return;
    m_open.list(this, [seen = *m_seen](Workspace& workspace) -> Result<RemindersNow> {
        return remindersOf(workspace, workspace.user().id, workspace.now(), seen);
    }, [this](Result<RemindersNow> now) { if (now) take(*std::move(now)); });
}

void ReminderClock::take(RemindersNow now) {
    m_now = std::move(now);
    withdrawSettled();
    arm();
    ring();
    tellMissed();
    emit changed();
}

void ReminderClock::tellMissed() {
    const auto count = std::ranges::count(m_now.due, Due::Missed, &ReminderLine::state);
    if (std::exchange(m_first, false) && count) emit missed(static_cast<int>(count));
}

// A day at most: a clock that is set anew, or a machine whose sleep nobody told, is noticed then at the latest.
void ReminderClock::arm() {
    m_timer.stop();
    if (!m_now.next) return;
    const std::chrono::milliseconds wait = *m_now.next - m_open.reading().now();
    m_timer.start(std::clamp(wait, together, longest));
}

// First said in the workspace, then rung: another window of the same person may have been faster.
void ReminderClock::ring() {
    std::vector<ReminderLine> rings;
    for (const ReminderLine& line : m_now.due)
        if (line.state == Due::Ring && m_ringing.insert(line.reminder.id).second) rings.push_back(line);
    if (rings.empty()) return;
    m_open.write(this, [rings](Workspace& workspace) { return takeRings(workspace, rings); },
                 [this, rings](const Result<std::vector<std::int64_t>>& taken) {
        for (const ReminderLine& line : rings) m_ringing.erase(line.reminder.id);
        if (taken) announce(*taken);
    });
}

void ReminderClock::announce(const std::vector<std::int64_t>& reminders) {
    if (reminders.size() > mostNotices)
        return show({0, tr("%n reminder(s) are due", nullptr, static_cast<int>(reminders.size())), tr("Open the list to see them."), false});
    const Wording wording = Wording::of(m_open.reading());
    for (const std::int64_t id : reminders)
        if (const ReminderLine* line = find(id)) show({id, toQt(line->title), reminderAbout(*line, wording), true});
}

void ReminderClock::show(const Notice& notice) {
    if (!m_notices) return emit banner(notice);
    m_shown.insert(notice.key);
    m_notices->show(notice);
}

// What was dismissed or put off, here or elsewhere, need not stand on the desktop any longer.
void ReminderClock::withdrawSettled() {
    std::erase_if(m_shown, [this](std::int64_t key) {
        if (key ? find(key) != nullptr : !m_now.due.empty()) return false;
        m_notices->withdraw(key);
        return true;
    });
}

void ReminderClock::open(qint64 key) {
    const ReminderLine* line = find(key);
    emit openWanted(line ? toQt(line->type) : QString(), line ? line->id : 0);
}

const ReminderLine* ReminderClock::find(std::int64_t reminder) const {
    const auto at = std::ranges::find(m_now.due, reminder, [](const ReminderLine& line) { return line.reminder.id; });
    return at == m_now.due.end() ? nullptr : &*at;
}

}
