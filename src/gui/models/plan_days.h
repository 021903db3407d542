// SPDX-License-Identifier: MIT
// What the days of a plan are: today, weeks, solar terms, holidays, make-up days, retail dates. Plain data for views.
#pragma once
#include "core/calendar/timeline_axis.h"

#include <QString>
#include <span>
#include <vector>

namespace tilth {

struct PlanNote {
    enum Kind { Term, Festival, Holiday, MakeUpWork, Retail, Cultural, CompanyDay };
    Date day{};
    Kind kind = Holiday;
    QString name{}, source{}; // source: law, notice or method
    QString country{};        // of a holiday or make-up day
    bool dayOff = false, approximate = false;
};

class PlanDays {
public:
    PlanDays() = default;
    /// Notes in any order; terms ascending. Where no note says otherwise, Saturday and Sunday are free.
    PlanDays(Date today, unsigned weekStart, unsigned fiscalStart, std::vector<TermDay> terms, std::vector<PlanNote> notes);

    Date today() const { return m_today; }
    unsigned weekStart() const { return m_weekStart; }
    unsigned fiscalStart() const { return m_fiscalStart; }
    /// Refers to this object.
    AxisRules rules() const { return {m_weekStart, m_fiscalStart, m_terms, m_holidays}; }

    std::span<const PlanNote> notesOn(Date day) const;
    std::span<const PlanNote> notesIn(const DateRange& days) const;
    const std::vector<DateRange>& holidays() const { return m_holidays; } // runs of days off
    const std::vector<TermDay>& terms() const { return m_terms; }

    bool isWorking(Date day) const;
    bool isHoliday(Date day) const;   // off although it may be a weekday
    bool isMakeUpDay(Date day) const; // worked although it is a weekend
    int workingDays(const DateRange& days) const;
    int holidaysIn(const DateRange& days) const;
    /// The lunar day in the language in force, where it is Chinese; else empty.
    QString lunarOn(Date day) const;

private:
    void joinHolidays();

    Date m_today{};
    unsigned m_weekStart = 1, m_fiscalStart = 1;
    std::vector<TermDay> m_terms;
    std::vector<PlanNote> m_notes; // by day, then kind
    std::vector<DateRange> m_holidays;
    std::vector<Date> m_off, m_work; // ascending
};

/// "9 Mar (Mon) – 20 Mar (Fri), 10 working days, 2 holidays", in the language in force.
QString daysText(const DateRange& days, const PlanDays& plan);
/// "9 Mar – 20 Mar 2026": with years where they are not this one.
QString spanText(const DateRange& days, Date today);
/// A solar term in the language in force.
QString termText(int index);
/// "Spring Festival, 休": all names of a day, the most important first; empty when there are none.
QString namesOf(std::span<const PlanNote> notes);

}
