// SPDX-License-Identifier: MIT
#include "core/schema/registry.h"
#include "core/model/account_plan.h"
#include "core/model/activity.h"
#include "core/model/activity_set.h"
#include "core/model/affiliation.h"
#include "core/model/assignee.h"
#include "core/model/assignment.h"
#include "core/model/assignment_rule.h"
#include "core/model/battlecard.h"
#include "core/model/budget_line.h"
#include "core/model/buying_role.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "core/model/campaign_member.h"
#include "core/model/campaign_variant.h"
#include "core/model/company.h"
#include "core/model/consent_record.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/erased_person.h"
#include "core/model/duplicate_verdict.h"
#include "core/model/field_answer.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "core/model/marketing_plan.h"
#include "core/model/method_answer.h"
#include "core/model/outside_event.h"
#include "core/model/own_method.h"
#include "core/model/pipeline.h"
#include "core/model/persona.h"
#include "core/model/prediction_model.h"
#include "core/model/product.h"
#include "core/model/publication.h"
#include "core/model/reference.h"
#include "core/model/reminder.h"
#include "core/model/saved_view.h"
#include "core/model/score_model.h"
#include "core/model/segment.h"
#include "core/model/setting.h"
#include "core/model/stage.h"
#include "core/model/stage_log.h"
#include "core/model/subscription.h"
#include "core/model/team.h"
#include "core/model/territory.h"
#include "core/model/touch.h"
#include "core/model/suppression.h"
#include "core/model/tracking_link.h"
#include "core/model/user.h"
#include <algorithm>

namespace tilth {
namespace {

// Before a type come those that it usually points to, so that copies and exports can be read in this order.
constexpr std::array builtIn{
    &User::type, &Team::type, &Territory::type, &Product::type, &Setting::type, &CustomField::type, &SavedView::type,
    &Campaign::type, &Company::type, &Lead::type, &Contact::type, &Affiliation::type, &Pipeline::type, &Stage::type, &Deal::type,
    &Touch::type, &Activity::type, &StageLog::type, &ScoreModel::type, &PredictionModel::type, &Handoff::type,
    &BudgetLine::type, &CampaignMember::type, &CampaignItem::type, &CampaignVariant::type, &MarketingPlan::type, &TrackingLink::type, &Reminder::type,
    &AssignmentRule::type, &Assignee::type, &Assignment::type, &ActivitySet::type, &SetStep::type, &SetRun::type,
    &SetTask::type, &Subscription::type, &OutsideEvent::type, &CalendarServer::type, &Publication::type, &ConsentRecord::type,
    &Suppression::type, &ErasedPerson::type, &DuplicateVerdict::type, &Segment::type, &SegmentMember::type,
    &OwnMethod::type, &MethodAnswer::type, &BuyingRole::type, &Persona::type, &Battlecard::type, &CardUse::type,
    &FieldNote::type, &FieldAnswer::type, &AnswerTask::type, &Reference::type, &ReferenceUse::type, &AccountPlan::type};

Value getCustom(const Field& f, const Entity& e) {
    const auto at = e.custom.find(f.key);
    return at == e.custom.end() ? Value{} : at->second;
}
void setCustom(const Field& f, Entity& e, const Value& v) {
    if (!isEmpty(v)) e.custom.insert_or_assign(std::string(f.key), v);
    else if (const auto at = e.custom.find(f.key); at != e.custom.end()) e.custom.erase(at);
}

}

std::span<const EntityType* const> allTypes() { return builtIn; }

const EntityType* findType(std::string_view name) {
    for (const Choice& kind : activityKindChoices)
        if (name == kind.name) return &Activity::type;
    const auto at = std::ranges::find(builtIn, name, &EntityType::name);
    return at == builtIn.end() ? nullptr : *at;
}

Schema::Schema() : Schema(std::span<const CustomField>{}) {}
Schema::Schema(std::span<const CustomField> added) {
    for (const EntityType* base : builtIn) add(*base, added);
}
void Schema::add(const EntityType& base, std::span<const CustomField> added) {
    std::vector<Field>& fields = m_fields.emplace_back(base.fields.begin(), base.fields.end());
    for (const CustomField& c : added) {
        if (c.entityName != base.name) continue;
        const std::string_view key = m_texts.emplace_back("custom." + c.key), label = m_texts.emplace_back(c.label);
        fields.push_back({key, label, c.kind, Custom | Nullable | Filtered | Listed, getCustom, setCustom});
    }
    EntityType& type = m_types.emplace_back(base);
    type.fields = fields;
    m_pointers.push_back(&type);
}
const EntityType* Schema::find(std::string_view name) const {
    const EntityType* base = findType(name);
    return base ? &of(*base) : nullptr;
}
const EntityType& Schema::of(const EntityType& base) const {
    const auto at = std::ranges::find(m_pointers, base.name, &EntityType::name);
    assert(at != m_pointers.end());
    return **at;
}

}
