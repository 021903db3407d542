// SPDX-License-Identifier: MIT
// What the days of a plan are: today, weeks, solar terms, holidays, make-up days, retail dates. Plain data for views.
#pragma once
#include "core/calendar/timeline_axis.h"
#include "core/calendar/working_days.h"

#include <QList>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace tilth {

struct PlanNote {
    enum Kind { Term, Festival, Holiday, MakeUpWork, Retail, Cultural, CompanyDay };
    /// Announced by law or notice; computed by a rule; expected: it may move by a day.
    enum Certainty { Announced, Computed, Expected };
    Date day{};
    Kind kind = Holiday;
    QString name{}, source{}; // source: law, notice or method
    QString country{};        // of a holiday or make-up day: its code
    bool dayOff = false, approximate = false;
    bool elsewhere = false; // of another country than that in which people work
    Certainty certainty = Computed;
    std::optional<DateRange> span{}; // selling period of a retail date
};

/// A country whose holidays are shown: "CN", "China".
struct PlanCountry {
    QString code{}, name{};
    friend bool operator==(const PlanCountry&, const PlanCountry&) = default;
};
/// Days kept free of campaigns, and why.
struct PlanBlackout {
    DateRange days{};
    QString name{};
};

class PlanDays {
public:
    PlanDays() = default;
    /// Notes in any order; terms ascending. Without working days: what notes say, else Saturday and Sunday are free.
    PlanDays(Date today, unsigned weekStart, unsigned fiscalStart, std::vector<TermDay> terms, std::vector<PlanNote> notes,
             std::optional<WorkingDays> work = {});

    /// How fiscal years are called, how retail years are divided, what the seasons are.
    void setYears(FiscalName fiscal, const RetailCalendar& retail, SeasonDefinition seasons, Hemisphere hemisphere);
    void setCountries(QList<PlanCountry> countries) { m_countries = std::move(countries); }
    void setBlackouts(QList<PlanBlackout> blackouts) { m_blackouts = std::move(blackouts); }
    /// What is not yet known, for people: "CN 2027: make-up days not yet announced".
    void setRemarks(QStringList remarks) { m_remarks = std::move(remarks); }

    Date today() const { return m_today; }
    unsigned weekStart() const { return m_weekStart; }
    unsigned fiscalStart() const { return m_fiscalStart; }
    /// Refers to this object.
    AxisRules rules() const { return {m_weekStart, m_fiscalStart, m_terms, m_holidays, m_fiscalName, m_retail, m_seasons, m_hemisphere}; }

    std::span<const PlanNote> notesOn(Date day) const;
    std::span<const PlanNote> notesIn(const DateRange& days) const;
    const std::vector<DateRange>& holidays() const { return m_holidays; } // runs of days off
    const std::vector<TermDay>& terms() const { return m_terms; }
    const QList<PlanCountry>& countries() const { return m_countries; }
    const QList<PlanBlackout>& blackouts() const { return m_blackouts; }
    const QStringList& remarks() const { return m_remarks; }
    const PlanBlackout* blackoutOn(Date day) const;

    bool isWorking(Date day) const;
    bool isHoliday(Date day) const;   // off although it may be a weekday
    bool isMakeUpDay(Date day) const; // worked although it is a weekend
    double shareOf(Date day) const;   // 1 worked, 0.5 half a day, 0 off
    int workingDays(const DateRange& days) const;
    int holidaysIn(const DateRange& days) const;
    /// The lunar day in the language in force, where it is Chinese; else empty.
    QString lunarOn(Date day) const;

private:
    void joinHolidays();
    WorkingDays workOfNotes() const;

    Date m_today{};
    unsigned m_weekStart = 1, m_fiscalStart = 1;
    FiscalName m_fiscalName = FiscalName::ByEnd;
    RetailCalendar m_retail = nrfCalendar;
    SeasonDefinition m_seasons = SeasonDefinition::Meteorological;
    Hemisphere m_hemisphere = Hemisphere::North;
    std::vector<TermDay> m_terms;
    std::vector<PlanNote> m_notes; // by day, then kind
    std::vector<DateRange> m_holidays;
    std::vector<Date> m_off, m_makeUp; // ascending
    std::optional<WorkingDays> m_work;
    QList<PlanCountry> m_countries;
    QList<PlanBlackout> m_blackouts;
    QStringList m_remarks;
};

/// "9 Mar (Mon) – 20 Mar (Fri), 10 working days, 2 holidays", in the language in force.
QString daysText(const DateRange& days, const PlanDays& plan);
/// "9 Mar – 20 Mar 2026": with years where they are not this one.
QString spanText(const DateRange& days, Date today);
/// A solar term in the language in force.
QString termText(int index);
/// "Spring Festival, China: day off, announced (notice of 2025-11-04)": a name with what is known of it.
QString noteText(const PlanNote& note, const PlanDays& plan);
/// A day's notes, one a line, with what it is kept free for; empty: nothing to tell.
QString dayTip(Date day, const PlanDays& plan);
/// "Spring Festival, 休": all names of a day, the most important first; empty when there are none.
QString namesOf(std::span<const PlanNote> notes);

}
