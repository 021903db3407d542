// SPDX-License-Identifier: MIT
#include "app/campaigns.h"
#include "app/activity_sets.h"
#include "app/campaign_records.h"
#include "app/holidays.h"
#include "app/segments.h"
#include "app/settings.h"
#include "core/base/text.h"
#include "core/calendar/anchor.h"
#include "core/campaign/budget.h"
#include "core/campaign/variants.h"
#include <algorithm>
#include <map>

namespace tilth {
namespace {

Error noCampaign(std::int64_t id) { return {Error::NotFound, "There is no campaign " + std::to_string(id) + "."}; }

template <class E> std::vector<E> ofCampaigns(Workspace& w, std::span<const std::int64_t> campaigns) {
    std::vector<E> all;
    for (std::int64_t id : campaigns)
        for (const auto& r : w.store().findBy<E>("campaign", id)) all.push_back(*r);
    return all;
}
CampaignBranch branchOf(Workspace& w, const CampaignTree& tree, std::int64_t campaign) {
    const auto ids = tree.branch(campaign);
    CampaignBranch branch;
    for (std::int64_t id : ids) branch.campaigns.push_back(*tree.find(id));
    branch.items = ofCampaigns<CampaignItem>(w, ids);
    branch.variants = ofCampaigns<CampaignVariant>(w, ids);
    branch.tasks = ofCampaigns<Activity>(w, ids);
    const auto ofSets = activitiesOfSets(w, ids);
    std::erase_if(branch.tasks, [&](const Activity& task) { return ofSets.contains(task.id); });
    return branch;
}
template <class E> void update(Workspace& w, ChangeSet& change, const std::vector<E>& before, const std::vector<E>& now) {
    for (const E& record : now) change.update(w.type<E>(), *std::ranges::find(before, record.id, &E::id), record);
}
void update(Workspace& w, ChangeSet& change, const CampaignBranch& before, const CampaignBranch& now) {
    update(w, change, before.campaigns, now.campaigns);
    update(w, change, before.items, now.items);
    update(w, change, before.variants, now.variants);
    update(w, change, before.tasks, now.tasks);
}

template <class E> std::optional<std::string> nameIn(const std::vector<E>* records, std::string E::*name, std::int64_t id) {
    if (records)
        for (const E& r : *records)
            if (r.id == id) return r.*name;
    return std::nullopt;
}
// Checked when it is set; what an older version kept otherwise counts as none.
std::vector<NamedDays> blackouts(const Workspace& w) {
    const auto all = parseNamedDays(w.setting("blackout_days"));
    return all ? *all : std::vector<NamedDays>{};
}
std::optional<QuietHours> quietHours(const Workspace& w) {
    const auto hours = parseQuietHours(w.setting("quiet_hours"));
    return hours ? *hours : std::nullopt;
}
// A period of one name is one clash.
void append(std::vector<NamedDays>& periods, Date day, const std::string& name) {
    const bool goesOn = !periods.empty() && periods.back().name == name && periods.back().days.last + std::chrono::days{1} == day;
    if (goesOn) periods.back().days.last = day;
    else periods.push_back({{day, day}, name});
}
int yearNumber(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }
void addPlace(ClashRules& rules, Workspace& w, const HolidayPlace& place, const DateRange& within, std::string_view language) {
    const auto holidays = placeHolidays(&w, place, yearNumber(within.first), yearNumber(within.last));
    if (!holidays) return;
    for (const Holiday& h : holidays->years.days) {
        if (h.off) append(rules.holidays, h.day, holidayName(h, language));
        if (h.works) append(rules.makeUpDays, h.day, holidayName(h, language));
    }
}
void keepTouching(std::vector<NamedDays>& days, const DateRange& within) {
    std::erase_if(days, [&](const NamedDays& d) { return d.days.last < within.first || within.last < d.days.first; });
}

}

Result<std::int64_t> moveCampaigns(Workspace& w, std::span<const std::int64_t> campaigns, int days) {
    const CampaignTree tree(valuesOf(w.store().findAll<Campaign>()));
    ChangeSet change{TR("Change", "Move campaign")};
    std::set<std::int64_t> seen;
    for (std::int64_t id : campaigns) {
        if (!tree.find(id)) return noCampaign(id);
        const bool goesAlong = std::ranges::any_of(campaigns, [&](std::int64_t other) { return tree.isBelow(id, other); });
        if (goesAlong || !seen.insert(id).second) continue;
        const CampaignBranch branch = branchOf(w, tree, id);
        const Date around = branch.campaigns.front().startsOn.value_or(w.today()) + std::chrono::days(days);
        const auto move = movedBy(branch, days, workingDaysAround(w, around, countsWorkingDays(branch.items)));
        if (!move) return move.error();
        update(w, change, branch, move->moved);
        for (const Campaign& now : move->moved.campaigns) {
            const auto before = std::ranges::find(branch.campaigns, now.id, &Campaign::id);
            if (const auto ok = moveSetTasks(w, change, w.type<Campaign>(), *before, now); !ok) return ok.error();
        }
    }
    return w.commit(change);
}
Result<std::int64_t> moveCampaign(Workspace& w, std::int64_t campaign, int days) { return moveCampaigns(w, std::span(&campaign, 1), days); }

Result<std::int64_t> resizeCampaign(Workspace& w, std::int64_t campaign, std::optional<Date> startsOn, std::optional<Date> endsOn) {
    const auto before = w.store().find<Campaign>(campaign);
    if (!before) return noCampaign(campaign);
    Campaign now = *before;
    now.startsOn = startsOn;
    now.endsOn = endsOn;
    if (const auto ok = checkDates(startsOn, endsOn); !ok) return ok.error();
    ChangeSet change{TR("Change", "Change campaign dates")};
    change.update(w.type<Campaign>(), *before, now);
    if (const auto ok = addFollowers(w, change, w.type<Campaign>(), *before, now); !ok) return ok.error();
    return w.commit(change);
}

ClashRules clashRules(Workspace& w, const DateRange& days, std::string_view language) {
    ClashRules rules{static_cast<int>(numberSetting(w, "campaign_gap_days")), static_cast<int>(numberSetting(w, "campaigns_per_owner")), companyDaysOff(w), companyDaysWorked(w), blackouts(w), quietHours(w)};
    rules.contactsLimit = static_cast<int>(numberSetting(w, "audience_contacts"));
    for (const HolidayPlace& place : holidayPlaces(w)) addPlace(rules, w, place, days, language);
    for (auto* list : {&rules.holidays, &rules.makeUpDays, &rules.blackouts}) keepTouching(*list, days);
    return rules;
}
std::vector<Clash> clashesIn(Workspace& w, const DateRange& days, std::string_view language) {
    auto all = conflictsOf(valuesOf(w.store().findAll<Campaign>()), valuesOf(w.store().findAll<CampaignItem>()), clashRules(w, days, language));
    std::erase_if(all, [&](const Clash& c) { return c.days.last < days.first || days.last < c.days.first; });
    return all;
}
std::string clashText(Workspace& w, const Clash& clash, const YearPlan* plan) {
    const auto campaign = [&](std::int64_t id) { return nameIn(plan ? &plan->campaigns : nullptr, &Campaign::name, id).value_or(titleOf(w, Campaign::type.name, id)); };
    const auto item = [&](std::int64_t id) { return nameIn(plan ? &plan->items : nullptr, &CampaignItem::title, id).value_or(titleOf(w, CampaignItem::type.name, id)); };
    std::string text = campaign(clash.campaign);
    if (clash.item) text.append(", ").append(item(clash.item));
    text.append(": ").append(clash.reason()).append(" (");
    if (clash.other) text.append(campaign(clash.other)).append(", ");
    if (!clash.name.empty()) text.append(clash.name).append(", ");
    return text.append(dateText(clash.days.first)).append(")");
}
std::optional<int> freeSlot(Workspace& w, std::int64_t campaign) {
    const auto found = w.store().find<Campaign>(campaign);
    if (!found || !found->startsOn) return std::nullopt;
    const DateRange year{*found->startsOn - std::chrono::days(31), *found->startsOn + std::chrono::days(800)};
    return nextFreeSlot(*found, valuesOf(w.store().findAll<Campaign>()), valuesOf(w.store().findBy<CampaignItem>("campaign", campaign)), clashRules(w, year));
}

std::vector<Date> ruleDays(Workspace& w, const Campaign& campaign) {
    std::vector<Date> days;
    if (campaign.anchorStart.empty()) return days;
    const std::chrono::year now = std::chrono::year_month_day(w.today()).year();
    for (const auto year : {now, now + std::chrono::years(1)})
        if (const auto day = anchorDay(campaign.anchorStart, static_cast<int>(year), workingDaysAround(w, Date{year / 6 / 30}, true))) days.push_back(*day);
    return days;
}

std::vector<std::string> campaignChannels(Workspace& w) {
    std::map<std::string, std::string> names;
    for (const auto& campaign : w.store().findAll<Campaign>())
        if (!trim(campaign->channel).empty()) names.emplace(fold(trim(campaign->channel)), trim(campaign->channel));
    std::vector<std::string> all;
    for (const auto& [key, name] : names) all.push_back(name);
    return all;
}

Result<std::int64_t> signOffVariant(Workspace& w, std::int64_t variant) {
    const auto before = w.store().find<CampaignVariant>(variant);
    if (!before) return Error{Error::NotFound, "There is no regional variant " + std::to_string(variant) + "."};
    const auto now = signedOff(*before, w.user(), headOf(before->territory.id, valuesOf(w.store().findAll<Territory>())), w.now());
    if (!now) return now.error();
    ChangeSet change{TR("Change", "Sign variant off")};
    change.update(w.type<CampaignVariant>(), *before, *now);
    return w.commit(change);
}

Result<MembersAdded> addMembers(Workspace& w, std::int64_t campaign, const EntityType& of, std::span<const std::int64_t> people, MemberStatus status) {
    if (!w.store().find<Campaign>(campaign)) return noCampaign(campaign);
    const EntityType& type = w.type<CampaignMember>();
    const Field* link = type.find(of.name);
    if (!link || link->target != of.name) return Error{Error::Refused, "Members are leads or contacts.", "lead"};
    std::set<Value> present;
    for (const auto& m : w.store().findBy<CampaignMember>("campaign", campaign)) present.insert(link->of(*m));
    const auto excluded = excludedIds(w, of);
    if (!excluded) return excluded.error();
    MembersAdded result;
    const auto written = w.store().commitMany(TR("Change", "Add campaign members"), [&](Batch& batch) -> Result<Done> {
        for (const auto& person : w.store().loadMany(of, people)) {
            if (std::ranges::binary_search(*excluded, person->id)) { ++result.excluded; continue; }
            if (!present.insert(Value{person->id}).second) { ++result.present; continue; }
            CampaignMember member;
            member.id = w.store().newId();
            member.campaign = Link{campaign};
            member.created = w.now();
            member.owner = person->owner;
            member.status = status;
            member.name = titleOf(of, *person);
            link->put(member, Value{person->id});
            batch.create(type, settled(member, nullptr, w.now()));
            ++result.added;
        }
        return Done{};
    });
    if (!written) return written.error();
    result.revision = result.added ? *written : 0;
    return result;
}
Result<std::int64_t> setMemberStatus(Workspace& w, std::span<const std::int64_t> members, MemberStatus status) {
    const EntityType& type = w.type<CampaignMember>();
    return setFieldOfMany(w, type, members, type.at("status"), whole(status));
}
MemberCounts memberCounts(Workspace& w, std::int64_t campaign) { return countsOf(valuesOf(w.store().findBy<CampaignMember>("campaign", campaign))); }

MemberSummary memberSummary(Workspace& w, const Campaign& campaign) {
    const MemberCounts counts = memberCounts(w, campaign.id);
    return {counts, costPerAttendee(costOf(campaign, valuesOf(w.store().findBy<BudgetLine>("campaign", campaign.id))), counts)};
}

Result<std::int64_t> addTrackingLink(Workspace& w, TrackingLink link) {
    link.owner = Link{w.user().id};
    return addRecord(w, w.type<TrackingLink>(), link);
}

}
