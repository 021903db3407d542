// SPDX-License-Identifier: MIT
// By what reports can be asked: --by owner,quarter.
#pragma once
#include "core/base/date.h"
#include "core/schema/field.h"
#include <array>
#include <optional>

namespace tilth {

enum class Period { Month, Quarter, Year };

/// How a dimension finds its code in a record.
struct Dimension {
    std::string_view name, label;
    enum From { RecordField, OwnersField, PeriodOf } from;
    std::string_view field;                                 // key of the record's field, or of its owner's (team, territory)
    Period period = Period::Month;                          // of PeriodOf
};
inline constexpr std::array dimensions{
    Dimension{"owner", TR("Dimension", "Owner"), Dimension::RecordField, "owner"},
    Dimension{"team", TR("Dimension", "Team"), Dimension::OwnersField, "team"},
    Dimension{"territory", TR("Dimension", "Territory"), Dimension::OwnersField, "territory"},
    Dimension{"manager", TR("Dimension", "Manager"), Dimension::OwnersField, "manager"},
    Dimension{"stage", TR("Dimension", "Stage"), Dimension::RecordField, "stage"},
    Dimension{"pipeline", TR("Dimension", "Pipeline"), Dimension::RecordField, "pipeline"},
    Dimension{"company", TR("Dimension", "Company"), Dimension::RecordField, "company"},
    Dimension{"product", TR("Dimension", "Product"), Dimension::RecordField, "product"},
    Dimension{"campaign", TR("Dimension", "Campaign"), Dimension::RecordField, "campaign"},
    Dimension{"channel", TR("Dimension", "Channel"), Dimension::RecordField, "channel"},
    Dimension{"source", TR("Dimension", "Source"), Dimension::RecordField, "source"},
    Dimension{"lost_reason", TR("Dimension", "Lost reason"), Dimension::RecordField, "lost_reason"},
    Dimension{"competitor", TR("Dimension", "Competitor"), Dimension::RecordField, "competitor"},
    Dimension{"month", TR("Dimension", "Month"), Dimension::PeriodOf, "close_date", Period::Month},
    Dimension{"quarter", TR("Dimension", "Quarter"), Dimension::PeriodOf, "close_date", Period::Quarter},
    Dimension{"year", TR("Dimension", "Year"), Dimension::PeriodOf, "close_date", Period::Year},
    Dimension{"created_month", TR("Dimension", "Created in month"), Dimension::PeriodOf, "created", Period::Month},
    Dimension{"created_quarter", TR("Dimension", "Created in quarter"), Dimension::PeriodOf, "created", Period::Quarter}};
/// Null for an unknown name. "territory" is the record's own where it has one, else its owner's. For records without close
/// date (leads, hand-offs, activities) a period is that of the day that the report counts by.
const Dimension* dimensionNamed(std::string_view name);

/// The first day of the period as a code; noCode for no day.
std::int64_t periodCode(std::optional<Date> day, Period period);
/// "2017-03", "2017-Q1", "2017"; empty for noCode, which is null in JSON.
std::string periodText(std::int64_t code, Period period);

}
