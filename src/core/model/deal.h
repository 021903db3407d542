// SPDX-License-Identifier: MIT
// A sale in the making, or made, or lost.
#pragma once
#include "core/model/percent.h"
#include "core/schema/entity.h"

namespace tilth {

struct Deal : Entity {
    std::string name;
    Link company, contact, lead, campaign, product, pipeline, stage;
    std::optional<Money> amount;                    // empty: not known yet, shown as such
    std::string currency;
    std::optional<std::int64_t> probability;        // percent set by hand; empty: the stage's
    std::optional<Date> closeDate;                  // expected, or real once won or lost
    std::optional<Time> stageSince, lastActivity;
    Link lastOpenStage;                             // kept when won or lost
    std::string lostReason, lostNote, source, nextStep, competitor;
    std::optional<Date> nextStepOn;
    Link territory;
    std::string notes;
    static const EntityType type;
};

inline constexpr auto dealFields = withCommon(std::array{
    field<&Deal::name>("name", TR("Deal", "Deal"), Required | Listed | Searched).aka("Deal name|Opportunity|Opportunity name|Title|商机|商机名称|机会名称"),
    field<&Deal::company>("company", TR("Deal", "Company"), Listed | Filtered).linking("company").aka("Account|Account name|Company name|Organization|公司|客户|客户名称"),
    field<&Deal::stage>("stage", TR("Deal", "Stage"), Listed | Filtered).linking("stage").aka("Deal stage|Opportunity stage|Status|阶段|商机阶段|销售阶段"),
    field<&Deal::amount>("amount", TR("Deal", "Amount"), Listed | Filtered).aka("Value|Deal value|Close value|Deal amount|金额|商机金额|预计金额"),
    field<&Deal::currency>("currency", TR("Deal", "Currency"), Filtered).aka("Deal currency|币种"),
    field<&Deal::closeDate>("close_date", TR("Deal", "Close date"), Listed | Filtered).aka("Expected close date|Closed date|Close|预计成交|预计成交日期|成交日期|结单日期"),
    field<&Deal::nextStep>("next_step", TR("Deal", "Next step"), Listed).aka("Next action|下一步"),
    field<&Deal::nextStepOn>("next_step_on", TR("Deal", "Next step on"), Filtered).aka("Next step date|下次跟进|下次跟进时间"),
    field<&Deal::contact>("contact", TR("Deal", "Contact"), Filtered).linking("contact").aka("Contact name|Primary contact|联系人"),
    field<&Deal::lead>("lead", TR("Deal", "Lead"), Filtered).linking("lead").aka("Lead id|线索"),
    field<&Deal::campaign>("campaign", TR("Deal", "Campaign"), Filtered).linking("campaign").aka("Campaign source|Primary campaign|来源活动|营销活动"),
    field<&Deal::product>("product", TR("Deal", "Product"), Filtered).linking("product").aka("Product name|产品"),
    field<&Deal::competitor>("competitor", TR("Deal", "Competitor"), Filtered).aka("Main competitor|Competitors|Lost to|竞争对手|主要竞争对手|竞品"),
    field<&Deal::pipeline>("pipeline", TR("Deal", "Pipeline"), Filtered).linking("pipeline").aka("Sales pipeline|销售流程|管道"),
    field<&Deal::probability>("probability", TR("Deal", "Probability %"), Filtered).checked(percentCheck).aka("Probability|Win probability|概率|赢率|成交概率"),
    field<&Deal::source>("source", TR("Deal", "Source"), Filtered).aka("Lead source|Deal source|来源"),
    field<&Deal::lostReason>("lost_reason", TR("Deal", "Lost reason"), Filtered).aka("Closed lost reason|Loss reason|输单原因|丢单原因"),
    field<&Deal::lostNote>("lost_note", TR("Deal", "Lost note")),
    field<&Deal::territory>("territory", TR("Deal", "Territory"), Filtered).linking("territory"),
    field<&Deal::stageSince>("stage_since", TR("Deal", "In stage since"), Filtered | Hidden),
    field<&Deal::lastActivity>("last_activity", TR("Deal", "Last activity"), Filtered | Hidden),
    field<&Deal::lastOpenStage>("last_open_stage", TR("Deal", "Last open stage"), Filtered | Hidden).linking("stage"),
    field<&Deal::notes>("notes", TR("Deal", "Notes"), Multiline).aka("Description|备注|描述"),
});
inline constexpr EntityType Deal::type = entity<Deal>("deal", TR("Entity", "Deal"), TR("Entity", "Deals"), "name", dealFields);

}
