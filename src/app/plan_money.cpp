// SPDX-License-Identifier: MIT
#include "app/plan_money.h"
#include "app/settings.h"
#include "core/model/budget_line.h"
#include "core/model/campaign.h"
#include <charconv>

namespace tilth {
namespace {

template <class T> T read(const Cell& cell) { return Kept<T>::unpack(valueOf(cell)); }

template <class E, class Each> void scan(Workspace& workspace, std::initializer_list<std::string_view> keys, Each each) {
    const EntityType& type = workspace.type<E>();
    std::vector<const Field*> fields;
    for (const std::string_view key : keys) fields.push_back(&type.at(key));
    workspace.store().scan(type, fields, [&each](std::int64_t id, std::span<const Cell> cells) { return each(id, cells), true; });
}

std::optional<DateRange> daysOf(std::optional<Date> starts, std::optional<Date> ends) {
    if (!starts && !ends) return std::nullopt;
    const Date first = starts ? *starts : *ends;
    return DateRange{first, std::max(first, ends.value_or(first))};
}

bool isOurs(const Cell& cell, const std::string& currency) {
    const auto said = read<std::string>(cell);
    return said.empty() || said == currency;
}

std::vector<CampaignMoney> campaignsOf(Workspace& workspace, const std::string& currency) {
    std::vector<CampaignMoney> all;
    scan<Campaign>(workspace, {"starts_on", "ends_on", "parent", "status", "budget", "actual_cost", "currency"},
                   [&](std::int64_t id, std::span<const Cell> cells) {
                       CampaignMoney c{id, read<Link>(cells[2]).id, daysOf(read<std::optional<Date>>(cells[0]), read<std::optional<Date>>(cells[1]))};
                       c.isPlanned = read<std::int64_t>(cells[3]) != static_cast<std::int64_t>(CampaignStatus::Inactive);
                       if (isOurs(cells[6], currency)) c.budget = read<std::optional<Money>>(cells[4]), c.actual = read<std::optional<Money>>(cells[5]);
                       all.push_back(c);
                   });
    return all;
}

std::vector<LineMoney> linesOf(Workspace& workspace, const std::string& currency) {
    std::vector<LineMoney> all;
    scan<BudgetLine>(workspace, {"campaign", "month", "planned", "committed", "spent", "currency"}, [&](std::int64_t, std::span<const Cell> cells) {
        const auto month = read<std::optional<Date>>(cells[1]);
        if (!month || !isOurs(cells[5], currency)) return;
        all.push_back({read<Link>(cells[0]).id, *month, read<std::optional<Money>>(cells[2]), read<std::optional<Money>>(cells[3]),
                       read<std::optional<Money>>(cells[4])});
    });
    return all;
}

double numberOf(const std::string& text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}

PlanMoney planMoney(Workspace& workspace) {
    const std::string currency = workspace.setting("currency");
    return planMoney(campaignsOf(workspace, currency), linesOf(workspace, currency), workspace.today());
}

std::optional<Money> yearlyBudget(const Workspace& workspace) {
    const auto amount = parseMoneyText(workspace.setting("marketing_budget"), workspace.setting("currency"));
    return amount && amount->minor > 0 ? std::optional(*amount) : std::nullopt;
}

Capacity capacityOf(const Workspace& workspace) {
    const std::string by = workspace.setting("capacity_by");
    if (by == "hours") return {Capacity::Hours, numberOf(workspace.setting("hours_per_day"))};
    if (by == "items") return {Capacity::Items, numberOf(workspace.setting("items_per_day"))};
    return {Capacity::Campaigns, numberOf(workspace.setting("campaigns_per_owner"))};
}

}
