// SPDX-License-Identifier: MIT
// The ways in which people compare a field with a value, and the words of the query language that say the same.
#pragma once
#include "core/schema/field.h"
#include "core/schema/query.h"

#include <QString>
#include <optional>
#include <vector>

class QWidget;

namespace tilth {

class ChoiceBox;

/// One way to compare, and what its value is: values as written, a period's name, a number of days, or none.
struct Way {
    enum Takes { Written, Period, Days, Nothing } takes;
    const char* text;
    Compare compare;
    const char *before = "", *after = "";   ///< of Days: what stands around the number in a query
    bool everyYear = false;                 ///< the day's anniversary is meant
};

std::span<const Way> waysOf(Type type);
QString textOf(const Way& way);
QString exampleOf(const Way& way);          ///< of what is written, where it is not plain; else empty

/// The condition that a field (or `company.industry`) compares so; values are those of Written and Period, or the number of Days.
Query conditionOf(std::string field, const Way& way, std::vector<std::string> values);

/// How a condition would have been chosen.
struct Spoken {
    std::string field;                      ///< without what every year adds
    const Way* way;
    std::vector<std::string> values;
};
/// Nothing: no way says it. `type` is that of the field, once it is known without its ending.
std::optional<Spoken> spokenOf(const Condition& condition, Type type);

/// The field's name without what means every year.
std::string fieldOf(const Condition& condition);

/// "This month", "Last quarter": the value is the period's word.
ChoiceBox* makePeriodBox(QWidget* parent);

}
