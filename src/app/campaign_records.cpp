// SPDX-License-Identifier: MIT
#include "app/campaign_records.h"
#include "app/activity_sets.h"
#include "app/holidays.h"
#include "app/import_words.h"
#include "core/base/text.h"
#include "core/calendar/anchor.h"
#include "core/campaign/members.h"
#include "core/campaign/moving.h"
#include "core/campaign/next_year.h"
#include "core/campaign/plan_rules.h"
#include "core/campaign/tree.h"
#include "core/campaign/utm.h"
#include "core/campaign/variants.h"
#include "core/model/budget_line.h"
#include "core/model/contact.h"
#include "core/model/lead.h"
#include "core/model/tracking_link.h"
#include <algorithm>

namespace tilth {
namespace {

Error noCampaign() { return {Error::NotFound, TR("Campaign", "There is no such campaign."), "campaign"}; }

Result<Done> checkPlace(Workspace& w, const Campaign* before, const Campaign& c) {
    const CampaignTree tree(valuesOf(w.store().findAll<Campaign>()));
    if (const Campaign* parent = tree.find(c.parent.id))
        if (const auto ok = tree.mayBePartOf(c, *parent); !ok) return ok.error();
    for (std::int64_t child : tree.children(before ? c.id : 0))
        if (tree.find(child)->level < c.level) return Error{Error::Refused, TR("Campaign", "A campaign below it stands higher; change that one first."), "level"};
    return Done{};
}
// A rule without a date of its own gives this year's.
void dateByRule(Workspace& w, Campaign& c) {
    const auto dates = datesIn(c, static_cast<int>(std::chrono::year_month_day(w.today()).year()), workingDaysAround(w, w.today(), true));
    if (!dates) return;
    c.startsOn = dates->startsOn;
    if (!c.endsOn) c.endsOn = dates->endsOn;
}
Result<Done> settleCampaign(Workspace& w, const Campaign* before, Campaign& c) {
    if (!c.anchorStart.empty() && (!before || before->anchorStart != c.anchorStart)) {
        if (const auto rule = anchorRule(c.anchorStart); !rule) return Error{Error::Refused, rule.error().text, "anchor_start"};
        c.anchorStart = trim(c.anchorStart); // as people wrote it, in their language
        if (!c.startsOn) dateByRule(w, c);
    }
    if (const auto ok = checkDates(c.startsOn, c.endsOn); !ok) return ok.error();
    c.code = c.code.empty() && !before ? campaignCode(c.name) : utmWord(c.code);
    const bool placed = before ? before->parent != c.parent || before->level != c.level : static_cast<bool>(c.parent);
    return placed ? checkPlace(w, before, c) : Result<Done>(Done{});
}

Result<Done> settleLine(Workspace& w, const BudgetLine*, BudgetLine& line) {
    if (line.month) line.month = monthOf(*line.month).first;
    const auto campaign = w.store().find<Campaign>(line.campaign.id);
    if (!campaign || campaign->currency.empty() || campaign->currency == line.currency) return Done{};
    return Error{Error::Refused, say(ImportWord::LineCurrency, {campaign->currency}), "currency"};
}

Result<Done> settleItem(Workspace& w, const CampaignItem* before, CampaignItem& item) {
    const auto campaign = w.store().find<Campaign>(item.campaign.id);
    if (!campaign) return Done{};                           // an import makes it with the same commit
    item = settled(item, before, *campaign, workingDaysAround(w, anchorOf(item, *campaign).value_or(w.today()), countsWorkingDays(std::span(&item, 1))));
    return Done{};
}

std::string nameOf(Workspace& w, const CampaignMember& m) {
    if (const auto lead = m.lead ? w.store().find<Lead>(m.lead.id) : nullptr) return lead->name;
    if (const auto contact = m.contact ? w.store().find<Contact>(m.contact.id) : nullptr) return contact->name;
    return {};
}
bool isMemberAlready(Workspace& w, const CampaignMember& m) {
    const auto in = [&](std::string_view link, Link person) {
        return person && std::ranges::any_of(w.store().findBy<CampaignMember>(link, person.id), [&](const auto& other) { return other->id != m.id && other->campaign == m.campaign; });
    };
    return in("lead", m.lead) || in("contact", m.contact);
}
Result<Done> settleMember(Workspace& w, const CampaignMember* before, CampaignMember& m) {
    if (m.name.empty()) m.name = nameOf(w, m);
    if (!m.lead && !m.contact && m.name.empty())
        return Error{Error::Refused, TR("CampaignMember", "A member is a lead, a contact, or at least a name."), "lead"};
    const bool somebodyElse = !before || before->lead != m.lead || before->contact != m.contact || before->campaign != m.campaign;
    if (somebodyElse && isMemberAlready(w, m)) return Error{Error::Refused, TR("CampaignMember", "This person is a member of the campaign already."), "lead"};
    m = settled(m, before, w.now());
    return Done{};
}

Result<Done> settleVariant(Workspace&, const CampaignVariant* before, CampaignVariant& v) {
    const auto ok = settled(v, before);
    if (!ok) return ok.error();
    v = *ok;
    return Done{};
}

Result<Done> settlePlan(Workspace& w, const MarketingPlan* before, MarketingPlan& plan) {
    if (!before && !plan.year) plan.year = static_cast<int>(std::chrono::year_month_day(w.today()).year());
    const auto ok = settled(plan, before);
    if (!ok) return ok.error();
    plan = *ok;
    for (const auto& other : w.store().findBy<MarketingPlan>("year", plan.year))
        if (other->id != plan.id && other->version == plan.version)
            return Error{Error::Refused, TR("MarketingPlan", "This year has a plan with that version number; make a new version of it."), "version"};
    return Done{};
}

std::string codeOf(const TrackingLink& link, const std::string& campaign) {
    std::string code = campaign;
    for (const std::string* word : {&link.source, &link.medium, &link.content, &link.term})
        if (!word->empty()) code.append(code.empty() ? "" : "-").append(*word);
    return code;
}
Result<Done> settleLink(Workspace& w, const TrackingLink* before, TrackingLink& link) {
    const auto campaign = w.store().find<Campaign>(link.campaign.id);
    if (!campaign) return noCampaign();
    for (std::string* word : {&link.source, &link.medium, &link.term, &link.content}) *word = utmWord(*word);
    if (const auto ok = checkAllowed(link.source, wordList(w.setting("utm_sources")), "source"); !ok) return ok.error();
    if (const auto ok = checkAllowed(link.medium, wordList(w.setting("utm_mediums")), "medium"); !ok) return ok.error();
    const std::string code = campaign->code.empty() ? campaignCode(campaign->name) : campaign->code;
    const auto whole = taggedUrl(link.url, {link.source, link.medium, code, link.term, link.content});
    if (!whole) return whole.error();
    if (link.code.empty() || (before && link.code == codeOf(*before, code))) link.code = codeOf(link, code);
    link.fullUrl = *whole;
    for (const auto& other : w.store().findBy<TrackingLink>("full_url", link.fullUrl))
        if (other->id != link.id) return Error{Error::Refused, say(ImportWord::SameLink, {other->code}), "content"};
    return Done{};
}

using Settle = Result<Done> (*)(Workspace&, const Entity*, Entity&);
struct Settler { std::string_view type; Settle settle; };
template <class E, Result<Done> (*by)(Workspace&, const E*, E&)> constexpr Settler settler() {
    return {E::type.name, [](Workspace& w, const Entity* before, Entity& now) { return by(w, static_cast<const E*>(before), static_cast<E&>(now)); }};
}
constexpr std::array settlers{settler<Campaign, settleCampaign>(), settler<BudgetLine, settleLine>(), settler<CampaignItem, settleItem>(),
                              settler<CampaignMember, settleMember>(), settler<CampaignVariant, settleVariant>(), settler<MarketingPlan, settlePlan>(),
                              settler<TrackingLink, settleLink>()};

}

Result<Done> settleCampaignRecord(Workspace& workspace, const EntityType& type, const Entity* before, Entity& now) {
    const auto at = std::ranges::find(settlers, type.name, &Settler::type);
    return at == settlers.end() ? Result<Done>(Done{}) : at->settle(workspace, before, now);
}

Result<Done> addFollowers(Workspace& workspace, ChangeSet& change, const EntityType& type, const Entity& before, const Entity& now) {
    if (const auto ok = moveSetTasks(workspace, change, type, before, now); !ok) return ok.error();
    if (type.name != Campaign::type.name) return Done{};
    const auto &was = static_cast<const Campaign&>(before), &is = static_cast<const Campaign&>(now);
    if (was.startsOn == is.startsOn && was.endsOn == is.endsOn) return Done{};
    const auto items = valuesOf(workspace.store().findBy<CampaignItem>("campaign", was.id));
    const Date around = is.startsOn.value_or(is.endsOn.value_or(workspace.today()));
    const auto move = resized(was, is.startsOn, is.endsOn, items, workingDaysAround(workspace, around, countsWorkingDays(items)));
    if (!move) return move.error();
    for (const CampaignItem& item : move->moved.items)
        change.update(workspace.type<CampaignItem>(), *std::ranges::find(items, item.id, &CampaignItem::id), item);
    return Done{};
}

}
