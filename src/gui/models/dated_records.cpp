// SPDX-License-Identifier: MIT
#include "gui/models/dated_records.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/deal.h"

#include <algorithm>
#include <array>

namespace tilth {
namespace {

template <class T> T read(const Cell& cell) { return Kept<T>::unpack(valueOf(cell)); }

bool touches(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

struct Collected {
    Workspace& workspace;
    DateRange days;
    std::vector<DatedRecord> found{};

    void add(DatedRecord record) {
        if (touches(record.days, days)) found.push_back(std::move(record));
    }
};

void addCampaigns(Collected& to) {
    const EntityType& type = to.workspace.type<Campaign>();
    const std::array fields{&type.at("name"), &type.at("starts_on"), &type.at("ends_on"), &type.at("status"), &type.at("channel")};
    to.workspace.store().scan(type, fields, [&to](std::int64_t id, std::span<const Cell> cells) {
        const auto starts = read<std::optional<Date>>(cells[1]), ends = read<std::optional<Date>>(cells[2]);
        if (!starts && !ends) return true;
        const Date first = starts ? *starts : *ends;
        to.add({DatedRecord::Campaigns, id, read<std::string>(cells[0]), {first, std::max(first, ends.value_or(first))}, read<std::int64_t>(cells[3]), 0,
                read<std::string>(cells[4])});
        return true;
    });
}

void addActivities(Collected& to) {
    const EntityType& type = to.workspace.type<Activity>();
    const std::array fields{&type.at("subject"), &type.at("due_on"), &type.at("starts_at"), &type.at("status"), &type.at("kind")};
    to.workspace.store().scan(type, fields, [&to](std::int64_t id, std::span<const Cell> cells) {
        const auto starts = read<std::optional<Time>>(cells[2]);
        const auto day = starts ? std::optional(to.workspace.dayOf(*starts)) : read<std::optional<Date>>(cells[1]);
        const auto status = read<std::int64_t>(cells[3]);
        if (!day || status == whole(ActivityStatus::Canceled) || !to.days.has(*day)) return true;
        to.add({DatedRecord::Activities, id, read<std::string>(cells[0]), {*day, *day}, status, read<std::int64_t>(cells[4])});
        return true;
    });
}

void addDeals(Collected& to) {
    const EntityType& type = to.workspace.type<Deal>();
    const std::array fields{&type.at("name"), &type.at("close_date"), &type.at("stage")};
    to.workspace.store().scan(type, fields, [&to](std::int64_t id, std::span<const Cell> cells) {
        const auto day = read<std::optional<Date>>(cells[1]);
        if (day && to.days.has(*day)) to.add({DatedRecord::CloseDates, id, read<std::string>(cells[0]), {*day, *day}, read<Link>(cells[2]).id});
        return true;
    });
}

}

std::string_view recordTypeOf(DatedRecord::Layer layer) {
    constexpr std::array<std::string_view, calendarLayers> types{"campaign", "activity", "deal"};
    return types[static_cast<std::size_t>(layer)];
}

std::vector<DatedRecord> datedRecords(Workspace& workspace, const DateRange& days) {
    Collected all{workspace, days};
    addCampaigns(all);
    addActivities(all);
    addDeals(all);
    return std::move(all.found);
}

}
