// SPDX-License-Identifier: MIT
// Activities that belong together (F61): a set with its steps, and what became of it where it was applied.
#pragma once
#include "core/model/activity.h"

namespace tilth {

enum class SetOf { Lead, Deal, Campaign };
inline constexpr std::array setOfChoices{Choice{"lead", TR("SetOf", "Leads, counted from the day they came")},
                                         Choice{"deal", TR("SetOf", "Deals, counted from the close date")},
                                         Choice{"campaign", TR("SetOf", "Campaigns, counted from the start")}};

enum class SetRole { Owner, CampaignOwner, SalesRep, Named };
inline constexpr std::array setRoleChoices{Choice{"owner", TR("SetRole", "Owner")}, Choice{"campaign_owner", TR("SetRole", "Campaign owner")},
                                           Choice{"sales_rep", TR("SetRole", "Sales rep")}, Choice{"named", TR("SetRole", "A named person")}};

constexpr const char* stepDaysCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < -1000 || *n > 1000) ? TR("SetStep", "A step lies at most 1000 days before or after.") : nullptr;
}

struct ActivitySet : Entity {
    std::string name, nameZh, notes;
    SetOf of = SetOf::Lead;
    static const EntityType type;
};
inline constexpr auto activitySetFields = withCommon(std::array{
    field<&ActivitySet::name>("name", TR("ActivitySet", "Name"), Required | Listed | Searched),
    field<&ActivitySet::nameZh>("name_zh", TR("ActivitySet", "Name in Chinese"), Listed | Searched),
    field<&ActivitySet::of>("of", TR("ActivitySet", "For"), Listed | Filtered).choosing(setOfChoices),
    field<&ActivitySet::notes>("notes", TR("ActivitySet", "Notes"), Multiline),
});
inline constexpr EntityType ActivitySet::type =
    entity<ActivitySet>("activity_set", TR("Entity", "Activity set"), TR("Entity", "Activity sets"), "name", activitySetFields);

struct SetStep : Entity {
    Link set;
    std::int64_t position = 0;
    std::string subject, subjectZh, notes;
    ActivityKind kind = ActivityKind::Task;
    Priority priority = Priority::Normal;
    std::int64_t days = 0;                  // after the day that the set counts from; negative: before it
    bool working = false;                   // counted in working days
    SetRole role = SetRole::Owner;
    Link user;                              // of SetRole::Named
    static const EntityType type;
};
inline constexpr auto setStepFields = withCommon(std::array{
    field<&SetStep::subject>("subject", TR("SetStep", "Subject"), Required | Listed | Searched),
    field<&SetStep::subjectZh>("subject_zh", TR("SetStep", "Subject in Chinese"), Searched),
    field<&SetStep::set>("set", TR("SetStep", "Set"), Required | Listed | Filtered).linking("activity_set"),
    field<&SetStep::position>("position", TR("SetStep", "Position"), Filtered),
    field<&SetStep::kind>("kind", TR("SetStep", "Kind"), Listed | Filtered).choosing(activityKindChoices),
    field<&SetStep::days>("days", TR("SetStep", "Days after"), Listed).checked(stepDaysCheck),
    field<&SetStep::working>("working", TR("SetStep", "Working days"), Listed),
    field<&SetStep::role>("role", TR("SetStep", "Who"), Listed | Filtered).choosing(setRoleChoices),
    field<&SetStep::user>("user", TR("SetStep", "Named person")).linking("user"),
    field<&SetStep::priority>("priority", TR("SetStep", "Priority")).choosing(priorityChoices),
    field<&SetStep::notes>("notes", TR("SetStep", "Notes"), Multiline),
});
inline constexpr EntityType SetStep::type =
    entity<SetStep>("set_step", TR("Entity", "Step of a set"), TR("Entity", "Steps of sets"), "subject", setStepFields);

struct SetRun : Entity {                    // a set applied to a record
    std::string name;                       // of the set, as it was then
    Link set, lead, deal, campaign;
    static const EntityType type;
};
inline constexpr auto setRunFields = withCommon(std::array{
    field<&SetRun::name>("name", TR("SetRun", "Set"), Listed),
    field<&SetRun::set>("set", TR("SetRun", "Defined by"), Filtered).linking("activity_set"),
    field<&SetRun::lead>("lead", TR("SetRun", "Lead"), Filtered).linking("lead"),
    field<&SetRun::deal>("deal", TR("SetRun", "Deal"), Filtered).linking("deal"),
    field<&SetRun::campaign>("campaign", TR("SetRun", "Campaign"), Filtered).linking("campaign"),
});
inline constexpr EntityType SetRun::type = entity<SetRun>("set_run", TR("Entity", "Applied set"), TR("Entity", "Applied sets"), "name", setRunFields);

struct SetTask : Entity {                   // an activity that came with it: how far it lies from the record's day
    std::string name;                       // of its step
    Link run, activity;
    std::int64_t days = 0;
    bool working = false;
    static const EntityType type;
};
inline constexpr auto setTaskFields = withCommon(std::array{
    field<&SetTask::name>("name", TR("SetTask", "Step"), Listed),
    field<&SetTask::run>("run", TR("SetTask", "Applied set"), Filtered).linking("set_run"),
    field<&SetTask::activity>("activity", TR("SetTask", "Activity"), Filtered).linking("activity"),
    field<&SetTask::days>("days", TR("SetTask", "Days after")),
    field<&SetTask::working>("working", TR("SetTask", "Working days")),
});
inline constexpr EntityType SetTask::type = entity<SetTask>("set_task", TR("Entity", "Activity of a set"), TR("Entity", "Activities of sets"), "name", setTaskFields);

}
