// SPDX-License-Identifier: MIT
// Campaigns and what belongs to them, short to write in tests.
#pragma once
#include "core/model/budget_line.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"

namespace tilth::test {

inline Date on(const char* text) { return *parseDate(text); }

inline Campaign aCampaign(std::int64_t id, const char* from = "", const char* to = "", std::int64_t parent = 0) {
    Campaign c;
    c.id = id;
    c.name = "Campaign " + std::to_string(id);
    c.parent = Link{parent};
    c.currency = "EUR";
    if (*from) c.startsOn = on(from);
    if (*to) c.endsOn = on(to);
    return c;
}
inline CampaignItem anItem(std::int64_t id, std::int64_t campaign, const char* day, std::optional<std::int64_t> offset = {}) {
    CampaignItem item;
    item.id = id;
    item.campaign = Link{campaign};
    item.title = "Item " + std::to_string(id);
    if (*day) item.day = on(day);
    item.offsetDays = offset;
    return item;
}
inline BudgetLine aLine(const char* month, const char* vendor, std::optional<std::int64_t> planned, std::optional<std::int64_t> committed = {}, std::optional<std::int64_t> spent = {}) {
    const auto money = [](std::optional<std::int64_t> n) { return n ? std::optional{Money{*n}} : std::nullopt; };
    BudgetLine line;
    line.month = on(month);
    line.vendor = vendor;
    line.planned = money(planned);
    line.committed = money(committed);
    line.spent = money(spent);
    return line;
}

}
