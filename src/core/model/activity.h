// SPDX-License-Identifier: MIT
// What we do: calls, meetings, tasks, notes and mails, planned or done.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class ActivityKind { Task, Call, Meeting, Note, Mail };
inline constexpr std::array activityKindChoices{
    Choice{"task", TR("ActivityKind", "Task")}, Choice{"call", TR("ActivityKind", "Call")},
    Choice{"meeting", TR("ActivityKind", "Meeting")}, Choice{"note", TR("ActivityKind", "Note")},
    Choice{"mail", TR("ActivityKind", "Mail")}};

enum class ActivityStatus { NotStarted, Started, Completed, Canceled, Deferred };   // of a call or meeting: planned, -, held, not held, -
inline constexpr std::array activityStatusChoices{
    Choice{"not_started", TR("ActivityStatus", "Not started")}, Choice{"started", TR("ActivityStatus", "Started")},
    Choice{"completed", TR("ActivityStatus", "Completed")}, Choice{"canceled", TR("ActivityStatus", "Canceled")},
    Choice{"deferred", TR("ActivityStatus", "Deferred")}};

enum class Priority { Low, Normal, High, Urgent };
inline constexpr std::array priorityChoices{Choice{"low", TR("Priority", "Low")}, Choice{"normal", TR("Priority", "Normal")},
                                            Choice{"high", TR("Priority", "High")}, Choice{"urgent", TR("Priority", "Urgent")}};

enum class RepeatFrom { Due, Completion };       // Due: by the calendar; Completion: so long after the last one was done
inline constexpr std::array repeatFromChoices{Choice{"due", TR("RepeatFrom", "The day it was due")},
                                              Choice{"completion", TR("RepeatFrom", "The day it was done")}};

struct Activity : Entity {
    std::string subject;
    ActivityKind kind = ActivityKind::Task;
    ActivityStatus status = ActivityStatus::NotStarted;
    Priority priority = Priority::Normal;
    std::optional<Date> dueOn;              // a task's day
    std::optional<Time> startsAt;           // a call's or meeting's instant
    std::optional<std::int64_t> minutes;
    std::optional<Time> doneAt;
    Link lead, contact, company, deal, campaign;
    std::string outcome, notes;
    std::string repeats;                    // a rule of app/repeat_rule.h, empty: once
    RepeatFrom repeatFrom = RepeatFrom::Due;
    std::string series;                     // the same for all that come from one rule
    std::optional<Date> seriesStart, seriesOn;      // the first day of the rule; the day for which the rule made this one
    static const EntityType type;
};
inline constexpr auto activityFields = withCommon(std::array{
    field<&Activity::subject>("subject", TR("Activity", "Subject"), Required | Listed | Searched).aka("Title|Name|Activity|Task|主题|标题|任务"),
    field<&Activity::kind>("kind", TR("Activity", "Kind"), Listed | Filtered).choosing(activityKindChoices).aka("Type|Activity type|类型"),
    field<&Activity::status>("status", TR("Activity", "Status"), Listed | Filtered).choosing(activityStatusChoices).aka("State|状态"),
    field<&Activity::priority>("priority", TR("Activity", "Priority"), Filtered).choosing(priorityChoices).aka("优先级"),
    field<&Activity::dueOn>("due_on", TR("Activity", "Due"), Listed | Filtered).aka("Due|Due date|Deadline|截止日期|到期日"),
    field<&Activity::startsAt>("starts_at", TR("Activity", "Starts"), Filtered).aka("Start|Start time|Date|开始时间"),
    field<&Activity::minutes>("minutes", TR("Activity", "Minutes")).aka("Duration|时长"),
    field<&Activity::doneAt>("done_at", TR("Activity", "Done"), Filtered).aka("Completed|Done|Completed date|完成时间"),
    field<&Activity::lead>("lead", TR("Activity", "Lead"), Filtered).linking("lead").aka("线索"),
    field<&Activity::contact>("contact", TR("Activity", "Contact"), Filtered).linking("contact").aka("Contact name|联系人"),
    field<&Activity::company>("company", TR("Activity", "Company"), Filtered).linking("company").aka("Account|公司"),
    field<&Activity::deal>("deal", TR("Activity", "Deal"), Filtered).linking("deal").aka("Opportunity|商机"),
    field<&Activity::campaign>("campaign", TR("Activity", "Campaign"), Filtered).linking("campaign").aka("活动"),
    field<&Activity::outcome>("outcome", TR("Activity", "Outcome"), Filtered).aka("Result|Call result|结果"),
    field<&Activity::repeats>("repeats", TR("Activity", "Repeats"), Filtered).aka("Recurrence|RRULE|重复"),
    field<&Activity::repeatFrom>("repeat_from", TR("Activity", "Counted from")).choosing(repeatFromChoices),
    field<&Activity::series>("series", TR("Activity", "Series"), Hidden | Filtered),
    field<&Activity::seriesStart>("series_start", TR("Activity", "Series began"), Hidden),
    field<&Activity::seriesOn>("series_on", TR("Activity", "Day of the rule"), Hidden),
    field<&Activity::notes>("notes", TR("Activity", "Notes"), Multiline | Searched | Personal).aka("Description|Comments|Body|备注|内容"),
});
inline constexpr EntityType Activity::type =
    entity<Activity>("activity", TR("Entity", "Activity"), TR("Entity", "Activities"), "subject", activityFields);

}
