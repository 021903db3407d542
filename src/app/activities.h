// SPDX-License-Identifier: MIT
// Calls, meetings, tasks, notes and mails; the today list; a record's timeline.
#pragma once
#include "app/records.h"
#include "core/model/activity.h"
#include "core/model/reminder.h"
#include <map>
#include <set>

namespace tilth {

/// For every use case that writes activities: status and time done agree (core/activity/completion.h), its series goes on, and one that is done by now
/// moves its deal and lead; within the change.
Result<Done> settleActivity(Workspace& workspace, ChangeSet& change, const Activity* before, Activity& now);

/// What done activities do to their deals (last activity) and leads (first call or mail: attempting), each once, however many they are.
class DoneEffects {
public:
    void add(const Activity& done);
    void into(Workspace& workspace, ChangeSet& change) const;
private:
    std::map<std::int64_t, Time> m_deals;           // the newest of each
    std::set<std::int64_t> m_leads;
};

/// Writes it and moves the last activity of its deal, the status of a new lead (first call: attempting). A reminder says
/// when alone (app/reminders.h); of an activity that repeats each coming one has it.
Result<std::int64_t> addActivity(Workspace& workspace, Activity activity, const std::optional<Reminder>& reminder = {});
/// Done now; with a next step (subject and day) that becomes a task of the same records, in the same revision.
struct NextStep { std::string subject; Date on{}; };
Result<std::int64_t> completeActivity(Workspace& workspace, std::int64_t activity, const std::string& outcome = {}, const std::optional<NextStep>& next = {});

struct TodayItem {
    enum Kind { Overdue, Today, Handoff, Stalled, NoNextStep } kind;
    std::string_view type;              // activity, lead, deal
    std::int64_t id = 0;
    std::string title, about;           // about: the deal, lead or company it concerns
    std::optional<Date> due;
    std::int64_t idleDays = 0;
};
std::vector<TodayItem> todayList(Workspace& workspace, bool onlyMine);      // most urgent first

struct TimelineItem {
    enum Kind { Touched, Did, Planned, Moved, Changed, HandedOver } kind;
    Time at{};
    std::string icon, text, detail;     // icon: name of the theme's icon
    static constexpr std::string_view becomes = " → ";      // between what a changed field was and is: each may be a word to translate
    std::string_view type;
    std::int64_t id = 0;
    std::string textZh{};               // of a stage move: its names in Chinese
};
/// Touches, activities, stage moves, hand-offs and field changes of a record in one stream, newest first.
std::vector<TimelineItem> timelineOf(Workspace& workspace, const EntityType& type, std::int64_t id, std::size_t limit = 200);

}
