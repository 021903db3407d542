// SPDX-License-Identifier: MIT
#include "gui/timeline/axis_text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineAxis)
};

using Length = CellLength;

int yearOf(Date day) { return toQt(day).year(); }

QString dayName(const AxisCell& cell, Length length) {
    const QDate day = toQt(cell.first);
    if (length == Length::Long) return QLocale().toString(day, Words::tr("ddd d MMM", "weekday and day"));
    return length == Length::Middle ? QLocale().toString(day, Words::tr("ddd d", "weekday and day of the month"))
                                    : QString::number(day.day());
}

QString weekName(const AxisCell& cell, Length length) {
    const QDate first = toQt(cell.first);
    if (length == Length::Long) return Words::tr("Week %1, %2").arg(cell.number).arg(QLocale().toString(first, Words::tr("d MMM")));
    return length == Length::Middle ? Words::tr("W%1 · %2", "week and its first day").arg(cell.number).arg(first.day())
                                    : Words::tr("W%1", "a week").arg(cell.number);
}

// The shortest is the day on which it begins: an English name cut short says nothing.
QString termCellName(const AxisCell& cell, Length length) {
    const QString day = QLocale().toString(toQt(cell.first), Words::tr("d MMM"));
    if (cell.number < 0) return length == Length::Short ? QString::number(toQt(cell.first).day()) : day;
    const QString name = termText(cell.number);
    const bool isShort = name.size() <= 2;
    return length == Length::Long                ? Words::tr("%1 · %2", "a solar term and its day").arg(name, day)
           : length == Length::Middle || isShort ? name
                                                 : day;
}

QString monthName(const AxisCell& cell, Length length) {
    const QDate first = toQt(cell.first);
    if (length == Length::Long) return QLocale().toString(first, Words::tr("MMM yyyy", "a month in little room"));
    return length == Length::Middle ? QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat) : QString::number(first.month());
}

QString quarterName(const AxisCell& cell, Length length) {
    return length == Length::Long ? Words::tr("Q%1 %2", "quarter and year").arg(cell.number).arg(yearOf(cell.first))
                                  : Words::tr("Q%1", "quarter").arg(cell.number);
}

QString seasonName(const AxisCell& cell, Length length) {
    const QString names[] = {Words::tr("Spring", "season"), Words::tr("Summer", "season"), Words::tr("Autumn", "season"),
                             Words::tr("Winter", "season"), Words::tr("Spring/Summer", "season"), Words::tr("Autumn/Winter", "season")};
    const QString& name = names[std::clamp(cell.number, 1, 6) - 1];
    return length == Length::Long ? Words::tr("%1 %2", "season and year").arg(name).arg(yearOf(cell.first)) : name;
}

QString yearName(const AxisCell& cell, Length) { return Words::tr("%1", "a year").arg(cell.number); }
QString retailYearName(const AxisCell& cell, Length) { return Words::tr("Retail %1", "a retail year").arg(cell.number); }
QString periodName(const AxisCell& cell, Length length) {
    const int year = cell.number / 100, period = cell.number % 100;
    return length == Length::Long ? Words::tr("P%1 %2", "a period of the retail year").arg(period).arg(year) : Words::tr("P%1", "a period of the retail year").arg(period);
}
QString fiscalName(const AxisCell& cell, Length) { return Words::tr("FY%1", "a fiscal year").arg(cell.number); }
QString holidayName(const AxisCell& cell, Length) {
    return cell.number < 0 ? QString() : QLocale().toString(toQt(cell.first), Words::tr("d MMM"));
}

using NameOf = QString (*)(const AxisCell&, Length);
// In the order of AxisUnit.
constexpr std::array<NameOf, 12> nameOf{dayName,    dayName,  weekName,   termCellName, monthName,  quarterName,
                                        seasonName, yearName, fiscalName, holidayName,  periodName, retailYearName};

}

QString cellName(const AxisCell& cell, AxisUnit unit, CellLength length) { return nameOf[static_cast<std::size_t>(unit)](cell, length); }

QString unitName(AxisUnit unit) {
    const QString names[] = {Words::tr("Hour"),    Words::tr("Day"),    Words::tr("Week"), Words::tr("Solar term"),  Words::tr("Month"),
                             Words::tr("Quarter"), Words::tr("Season"), Words::tr("Year"), Words::tr("Fiscal year"), Words::tr("Holiday"),
                             Words::tr("Retail period"), Words::tr("Retail year")};
    return names[static_cast<std::size_t>(unit)];
}

QString badgeText(bool work) { return work ? Words::tr("work", "badge of a make-up working day") : Words::tr("off", "badge of a day off"); }

QString dayBadge(const PlanDays& plan, Date day) {
    if (plan.isMakeUpDay(day)) return badgeText(true);
    return plan.isHoliday(day) ? badgeText(false) : QString();
}

}
