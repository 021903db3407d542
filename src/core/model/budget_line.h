// SPDX-License-Identifier: MIT
// What a campaign pays one vendor in one month: planned, committed, spent.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class BudgetKind { Media, Production, Event, Print, Agency, Travel, Tools, Other };
inline constexpr std::array budgetKindChoices{
    Choice{"media", TR("BudgetLineKind", "Media")}, Choice{"production", TR("BudgetLineKind", "Production")},
    Choice{"event", TR("BudgetLineKind", "Event costs")}, Choice{"print", TR("BudgetLineKind", "Print costs")},
    Choice{"agency", TR("BudgetLineKind", "Agency")}, Choice{"travel", TR("BudgetLineKind", "Travel")},
    Choice{"tools", TR("BudgetLineKind", "Tools")}, Choice{"other", TR("BudgetLineKind", "Other costs")}};

struct BudgetLine : Entity {
    Link campaign;
    std::optional<Date> month;                          // its first day
    std::string vendor, currency, notes;
    BudgetKind kind = BudgetKind::Other;
    std::optional<Money> planned, committed, spent;     // committed: ordered, whether spent already or not
    static const EntityType type;
};

constexpr const char* amountCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && *n < 0 ? TR("BudgetLine", "An amount of a budget is 0 or more.") : nullptr;
}

inline constexpr auto budgetLineFields = withCommon(std::array{
    field<&BudgetLine::campaign>("campaign", TR("BudgetLine", "Campaign"), Required | Listed | Filtered).linking("campaign").aka("Campaign name|活动"),
    field<&BudgetLine::month>("month", TR("BudgetLine", "Month"), Required | Listed | Filtered).aka("Period|月份"),
    field<&BudgetLine::vendor>("vendor", TR("BudgetLine", "Vendor"), Listed | Searched | Filtered).aka("Supplier|供应商"),
    field<&BudgetLine::kind>("kind", TR("BudgetLine", "Kind"), Listed | Filtered).choosing(budgetKindChoices).aka("Type|类别"),
    field<&BudgetLine::planned>("planned", TR("BudgetLine", "Planned"), Listed | Filtered).checked(amountCheck).aka("Plan|计划"),
    field<&BudgetLine::committed>("committed", TR("BudgetLine", "Committed"), Listed | Filtered).checked(amountCheck).aka("Ordered|已承诺"),
    field<&BudgetLine::spent>("spent", TR("BudgetLine", "Spent"), Listed | Filtered).checked(amountCheck).aka("Actual|已支出"),
    field<&BudgetLine::currency>("currency", TR("BudgetLine", "Currency")).aka("币种"),
    field<&BudgetLine::notes>("notes", TR("BudgetLine", "Notes"), Multiline).aka("备注"),
});
inline constexpr EntityType BudgetLine::type =
    entity<BudgetLine>("budget_line", TR("Entity", "Budget line"), TR("Entity", "Budget lines"), "vendor", budgetLineFields);

}
