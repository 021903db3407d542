// SPDX-License-Identifier: MIT
#include "app/dated_records.h"
#include "app/title_index.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "core/model/deal.h"
#include "core/model/outside_event.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tilth {
namespace {

template <class T> T read(const Cell& cell) { return Kept<T>::unpack(valueOf(cell)); }

bool touches(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

struct Collected {
    Workspace& workspace;
    std::optional<DateRange> days; // none: those without a date
    std::vector<DatedRecord> found{};

    void add(DatedRecord record) {
        if (days ? record.days && touches(*record.days, *days) : !record.days) found.push_back(std::move(record));
    }
};

std::optional<DateRange> daysOf(std::optional<Date> starts, std::optional<Date> ends) {
    if (!starts && !ends) return std::nullopt;
    const Date first = starts ? *starts : *ends;
    return DateRange{first, std::max(first, ends.value_or(first))};
}

// Fields are read by their place in a list of keys.
template <std::size_t N> std::array<const Field*, N> fieldsOf(const EntityType& type, const std::array<std::string_view, N>& keys) {
    std::array<const Field*, N> fields{};
    std::ranges::transform(keys, fields.begin(), [&type](std::string_view key) { return &type.at(key); });
    return fields;
}

constexpr std::array<std::string_view, 13> campaignKeys{"name",    "starts_on", "ends_on", "status", "channel",     "audience", "owner",
                                                        "product", "territory", "parent",  "budget", "actual_cost", "currency"};

DatedRecord campaignOf(std::int64_t id, std::span<const Cell> cells) {
    DatedRecord r{DatedRecord::Campaigns, id, read<std::string>(cells[0])};
    r.days = daysOf(read<std::optional<Date>>(cells[1]), read<std::optional<Date>>(cells[2]));
    r.choice = read<std::int64_t>(cells[3]);
    r.channel = read<std::string>(cells[4]);
    r.audience = read<std::string>(cells[5]);
    r.owner = read<Link>(cells[6]).id;
    r.product = read<Link>(cells[7]).id;
    r.territory = read<Link>(cells[8]).id;
    r.parent = read<Link>(cells[9]).id;
    r.budget = read<std::optional<Money>>(cells[10]);
    r.actual = read<std::optional<Money>>(cells[11]);
    r.currency = read<std::string>(cells[12]);
    return r;
}

void addCampaigns(Collected& to) {
    const EntityType& type = to.workspace.type<Campaign>();
    to.workspace.store().scan(type, fieldsOf(type, campaignKeys), [&to](std::int64_t id, std::span<const Cell> cells) {
        to.add(campaignOf(id, cells));
        return true;
    });
}

// The closest first.
constexpr std::array<std::string_view, 5> aboutKeys{"deal", "lead", "company", "contact", "campaign"};
constexpr std::array<std::string_view, 12> activityKeys{"subject", "due_on", "starts_at", "status", "kind", "owner", "minutes", "deal", "lead", "company", "contact", "campaign"};

std::array<DatedRecord::Whose, 2> aboutIn(std::span<const Cell> links) {
    std::array<DatedRecord::Whose, 2> about{};
    std::size_t found = 0;
    for (std::size_t i = 0; i < aboutKeys.size() && found < about.size(); ++i)
        if (const std::int64_t id = read<Link>(links[i]).id) about[found++] = {aboutKeys[i], id};
    return about;
}

DatedRecord activityOf(const Workspace& workspace, std::int64_t id, std::span<const Cell> cells) {
    DatedRecord r{DatedRecord::Activities, id, read<std::string>(cells[0])};
    auto day = read<std::optional<Date>>(cells[1]);
    if (const auto starts = read<std::optional<Time>>(cells[2])) {
        const LocalTime local = localTime(*starts, workspace.zone());
        day = local.day;
        r.clock = local.clock;
    }
    r.days = daysOf(day, day);
    r.choice = read<std::int64_t>(cells[3]);
    r.kind = read<std::int64_t>(cells[4]);
    r.owner = read<Link>(cells[5]).id;
    r.minutes = read<std::int64_t>(cells[6]);
    r.about = aboutIn(cells.subspan(7));
    return r;
}

void addActivities(Collected& to) {
    const EntityType& type = to.workspace.type<Activity>();
    to.workspace.store().scan(type, fieldsOf(type, activityKeys), [&to](std::int64_t id, std::span<const Cell> cells) {
        DatedRecord record = activityOf(to.workspace, id, cells);
        if (record.choice != whole(ActivityStatus::Canceled)) to.add(std::move(record));
        return true;
    });
}

constexpr std::array<std::string_view, 8> itemKeys{"title", "day", "done", "kind", "channel", "owner", "campaign", "clock"};

void addItems(Collected& to) {
    const EntityType& type = to.workspace.type<CampaignItem>();
    to.workspace.store().scan(type, fieldsOf(type, itemKeys), [&to](std::int64_t id, std::span<const Cell> cells) {
        DatedRecord r{DatedRecord::CampaignItems, id, read<std::string>(cells[0])};
        const auto day = read<std::optional<Date>>(cells[1]);
        r.days = daysOf(day, day);
        r.choice = read<bool>(cells[2]);
        r.kind = read<std::int64_t>(cells[3]);
        r.channel = read<std::string>(cells[4]);
        r.owner = read<Link>(cells[5]).id;
        r.parent = read<Link>(cells[6]).id;
        r.about[0] = {Campaign::type.name, r.parent};
        r.clock = parseClock(read<std::string>(cells[7]));
        to.add(std::move(r));
        return true;
    });
}

constexpr std::array<std::string_view, 5> outsideKeys{"title", "starts_on", "ends_on", "starts_at", "ends_at"};

// What fills no whole days stands where it begins in the workspace's zone.
void addOutside(Collected& to) {
    const EntityType& type = to.workspace.type<OutsideEvent>();
    to.workspace.store().scan(type, fieldsOf(type, outsideKeys), [&to](std::int64_t id, std::span<const Cell> cells) {
        DatedRecord r{DatedRecord::OutsideEvents, id, read<std::string>(cells[0])};
        r.days = daysOf(read<std::optional<Date>>(cells[1]), read<std::optional<Date>>(cells[2]));
        if (const auto starts = read<std::optional<Time>>(cells[3])) {
            const LocalTime local = localTime(*starts, to.workspace.zone());
            r.days = daysOf(local.day, local.day);
            r.clock = local.clock;
            r.minutes =
                std::chrono::duration_cast<std::chrono::minutes>(read<std::optional<Time>>(cells[4]).value_or(*starts) - *starts).count();
        }
        to.add(std::move(r));
        return true;
    });
}

constexpr std::array<std::string_view, 7> dealKeys{"name", "close_date", "stage", "owner", "product", "territory", "company"};

void addDeals(Collected& to) {
    const EntityType& type = to.workspace.type<Deal>();
    to.workspace.store().scan(type, fieldsOf(type, dealKeys), [&to](std::int64_t id, std::span<const Cell> cells) {
        DatedRecord r{DatedRecord::CloseDates, id, read<std::string>(cells[0])};
        const auto day = read<std::optional<Date>>(cells[1]);
        r.days = daysOf(day, day);
        r.choice = read<Link>(cells[2]).id;
        r.owner = read<Link>(cells[3]).id;
        r.product = read<Link>(cells[4]).id;
        r.territory = read<Link>(cells[5]).id;
        r.about[0] = {"company", read<Link>(cells[6]).id};
        to.add(std::move(r));
        return true;
    });
}

}

std::string_view recordTypeOf(DatedRecord::Layer layer) {
    constexpr std::array<std::string_view, calendarLayers> types{"campaign", "campaign_item", "activity", "deal", "outside_event"};
    return types[static_cast<std::size_t>(layer)];
}

std::vector<DatedRecord> datedRecords(Workspace& workspace, const DateRange& days) {
    Collected all{workspace, days};
    for (const auto add : {addCampaigns, addItems, addActivities, addDeals, addOutside}) add(all);
    return std::move(all.found);
}

std::vector<std::string> aboutNames(Workspace& workspace, std::span<const DatedRecord> records) {
    std::map<std::string_view, std::set<std::int64_t>> wanted;
    for (const DatedRecord& record : records)
        for (const DatedRecord::Whose& whose : record.about)
            if (whose.id) wanted[whose.type].insert(whose.id);
    TitleIndex titles;
    for (const auto& [type, ids] : wanted) titles.add(workspace, type, std::vector(ids.begin(), ids.end()));
    std::vector<std::string> names;
    for (const DatedRecord& record : records) {
        std::string& name = names.emplace_back();
        for (const DatedRecord::Whose& whose : record.about)
            if (const std::string_view title = titles.title(whose.type, whose.id); !title.empty()) name.append(name.empty() ? "" : " · ").append(title);
    }
    return names;
}

std::vector<DatedRecord> undatedRecords(Workspace& workspace) {
    Collected all{workspace, std::nullopt};
    addCampaigns(all);
    std::erase_if(all.found, [](const DatedRecord& r) { return r.choice == whole(CampaignStatus::Complete); });
    return std::move(all.found);
}

}
