// SPDX-License-Identifier: MIT
#include "gui/models/plan_days.h"
#include "core/calendar/lunar.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanDays)
};

// Of a day with several names: what it is called on the wall.
constexpr std::array importance{4, 1, 0, 3, 2, 5, 6}; // in the order of PlanNote::Kind

int importanceOf(const PlanNote& note) { return importance[static_cast<std::size_t>(note.kind)]; }

QString dayAndWeekday(Date day, Date today) {
    return Words::tr("%1 (%2)", "a date and its weekday")
        .arg(Wording{.today = today}.dayShort(day), QLocale().standaloneDayName(toQt(day).dayOfWeek(), QLocale::ShortFormat));
}

}

PlanDays::PlanDays(Date today, unsigned weekStart, unsigned fiscalStart, std::vector<TermDay> terms, std::vector<PlanNote> notes,
                   std::optional<WorkingDays> work)
    : m_today(today), m_weekStart(weekStart), m_fiscalStart(fiscalStart), m_terms(std::move(terms)), m_notes(std::move(notes)) {
    std::ranges::stable_sort(m_notes, {}, [](const PlanNote& n) { return std::pair(n.day, importanceOf(n)); });
    for (const PlanNote& note : m_notes) {
        if (note.elsewhere) continue;
        if (note.kind == PlanNote::MakeUpWork && (m_makeUp.empty() || m_makeUp.back() != note.day)) m_makeUp.push_back(note.day);
        if (note.dayOff && (m_off.empty() || m_off.back() != note.day)) m_off.push_back(note.day);
    }
    joinHolidays();
    m_work = work ? std::move(work) : workOfNotes();
}

void PlanDays::setYears(FiscalName fiscal, const RetailCalendar& retail, SeasonDefinition seasons, Hemisphere hemisphere) {
    m_fiscalName = fiscal;
    m_retail = retail;
    m_seasons = seasons;
    m_hemisphere = hemisphere;
}

// A weekend of two days cannot leave a calendar without working days.
WorkingDays PlanDays::workOfNotes() const {
    const Date first = m_notes.empty() ? m_today : m_notes.front().day, last = m_notes.empty() ? m_today : m_notes.back().day;
    return *WorkingDays::of({.off = m_off, .makeUp = m_makeUp}, {std::min(first, m_today), std::max(last, m_today)});
}

void PlanDays::joinHolidays() {
    for (const Date day : m_off)
        if (!m_holidays.empty() && m_holidays.back().last + std::chrono::days{1} == day)
            m_holidays.back().last = day;
        else
            m_holidays.push_back({day, day});
}

std::span<const PlanNote> PlanDays::notesOn(Date day) const { return notesIn({day, day}); }

std::span<const PlanNote> PlanDays::notesIn(const DateRange& days) const {
    const auto first = std::ranges::lower_bound(m_notes, days.first, {}, &PlanNote::day);
    const auto last = std::ranges::upper_bound(m_notes, days.last, {}, &PlanNote::day);
    return first < last ? std::span(first, last) : std::span<const PlanNote>();
}

const PlanBlackout* PlanDays::blackoutOn(Date day) const {
    const auto at = std::ranges::find_if(m_blackouts, [day](const PlanBlackout& b) { return b.days.has(day); });
    return at == m_blackouts.end() ? nullptr : &*at;
}

bool PlanDays::isHoliday(Date day) const { return std::ranges::binary_search(m_off, day); }
bool PlanDays::isMakeUpDay(Date day) const { return std::ranges::binary_search(m_makeUp, day); }

bool PlanDays::isWorking(Date day) const { return m_work ? m_work->isWorkingDay(day) : std::chrono::weekday{day}.iso_encoding() < 6; }
double PlanDays::shareOf(Date day) const { return m_work ? m_work->capacity(day) : isWorking(day) ? 1 : 0; }
int PlanDays::workingDays(const DateRange& days) const { return m_work ? m_work->count(days) : 0; }

int PlanDays::holidaysIn(const DateRange& days) const {
    return static_cast<int>(std::ranges::upper_bound(m_off, days.last) - std::ranges::lower_bound(m_off, days.first));
}

// The first of a month is called by the month, as on every wall calendar.
QString PlanDays::lunarOn(Date day) const {
    if (!theme::isChinese()) return {};
    const auto lunar = lunarDate(day);
    if (!lunar) return {};
    const QString text = toQt(lunarDayText(*lunar));
    const qsizetype month = text.indexOf(QChar(0x6708)) + 1;
    if (lunar->day != 1) return text.mid(month);
    return text.left(month).replace(QStringLiteral("十一月"), QStringLiteral("冬月")).replace(QStringLiteral("十二月"), QStringLiteral("腊月")); // as short as the others
}

QString termText(int index) { return toQt(theme::isChinese() ? termName(index) : termNameEnglish(index)); }

QString spanText(const DateRange& days, Date today) {
    const Wording wording{.today = today};
    return days.first == days.last ? wording.dayShort(days.first)
                                   : wording.dayShort(days.first) + QStringLiteral(" – ") + wording.dayShort(days.last);
}

QString daysText(const DateRange& days, const PlanDays& plan) {
    QString text = dayAndWeekday(days.first, plan.today());
    if (days.last != days.first) text += QStringLiteral(" – ") + dayAndWeekday(days.last, plan.today());
    text += Words::tr(", %n working day(s)", nullptr, plan.workingDays(days));
    if (const int holidays = plan.holidaysIn(days)) text += Words::tr(", %n holiday(s)", "days off", holidays);
    return text;
}

namespace {

QString countryName(const PlanNote& note, const PlanDays& plan) {
    const auto at = std::ranges::find(plan.countries(), note.country, &PlanCountry::code);
    return at == plan.countries().end() ? note.country : at->name;
}

QString certaintyText(PlanNote::Certainty certainty) {
    const QString words[] = {Words::tr("announced"), Words::tr("computed"), Words::tr("expected, may move by a day")};
    return words[certainty];
}

}

QString noteText(const PlanNote& note, const PlanDays& plan) {
    QStringList more;
    if (note.kind == PlanNote::MakeUpWork) more.push_back(Words::tr("make-up working day"));
    if (note.dayOff) more.push_back(Words::tr("day off"));
    if (note.span) more.push_back(Words::tr("selling period %1").arg(spanText(*note.span, plan.today())));
    if (note.kind == PlanNote::Holiday || note.kind == PlanNote::MakeUpWork || note.approximate) more.push_back(certaintyText(note.certainty));
    if (!note.source.isEmpty()) more.push_back(note.source);
    const QString country = countryName(note, plan);
    const QString name = country.isEmpty() ? note.name : Words::tr("%1 (%2)", "a holiday and its country").arg(note.name, country);
    return more.isEmpty() ? name : Words::tr("%1: %2", "a day's name and more about it").arg(name, more.join(Words::tr(", ", "between names of a day")));
}

QString dayTip(Date day, const PlanDays& plan) {
    QStringList lines;
    for (const PlanNote& note : plan.notesOn(day))
        if (const QString line = noteText(note, plan); !lines.contains(line)) lines.push_back(line);
    if (const PlanBlackout* blackout = plan.blackoutOn(day))
        lines.push_back(blackout->name.isEmpty() ? Words::tr("Kept free of campaigns") : Words::tr("Kept free of campaigns: %1").arg(blackout->name));
    return lines.join(QLatin1Char('\n'));
}

QString namesOf(std::span<const PlanNote> notes) {
    QStringList names;
    for (const PlanNote& note : notes)
        if (!names.contains(note.name)) names.push_back(note.name);
    return names.join(Words::tr(", ", "between names of a day"));
}

}
