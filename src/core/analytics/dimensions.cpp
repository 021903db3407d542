// SPDX-License-Identifier: MIT
// Periods and their names.
#include "core/analytics/dimensions.h"
#include "core/analytics/facts.h"

namespace tilth {
namespace {

struct PeriodForm {
    DateRange (*range)(Date);
    std::string (*text)(Date);
};
constexpr std::array forms{PeriodForm{monthOf, monthKey}, PeriodForm{quarterOf, quarterKey}, PeriodForm{yearOf, yearKey}};   // in the order of Period
const PeriodForm& formOf(Period period) { return forms[static_cast<std::size_t>(period)]; }

}

const Dimension* dimensionNamed(std::string_view name) {
    const auto found = std::ranges::find(dimensions, name, &Dimension::name);
    return found == dimensions.end() ? nullptr : &*found;
}
std::int64_t periodCode(std::optional<Date> day, Period period) {
    return day ? formOf(period).range(*day).first.time_since_epoch().count() : noCode;
}
std::string periodText(std::int64_t code, Period period) {
    return code == noCode ? std::string() : formOf(period).text(Date{std::chrono::days{static_cast<int>(code)}});
}

}
