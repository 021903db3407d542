// SPDX-License-Identifier: MIT
// Dates are derived from the first cell; bars are laid once a change.
#include "gui/widgets/month_model.h"

#include "gui/widgets/plain.h"

namespace tilth {

void MonthModel::setMonth(const QDate& month, Qt::DayOfWeek weekStart, const QLocale& locale) {
    beginResetModel();
    m_locale = locale;
    m_month = QDate(month.year(), month.month(), 1);
    m_first = m_month.addDays(-((m_month.dayOfWeek() - weekStart + 7) % 7));
    m_weeks = int((m_first.daysTo(m_month.addMonths(1)) + 6) / 7);
    layBars();
    endResetModel();
}

void MonthModel::setToday(const QDate& today) {
    m_today = today;
    if (m_weeks > 0) emit dataChanged(index(0, 0), index(m_weeks - 1, 6));
}

void MonthModel::setItems(QList<MonthItem> items) {
    m_items = std::move(items);
    layBars();
    if (m_weeks > 0) emit dataChanged(index(0, 0), index(m_weeks - 1, 6));
}

void MonthModel::setNotes(QHash<QDate, DayLabel> notes) {
    m_notes = std::move(notes);
    if (m_weeks > 0) emit dataChanged(index(0, 0), index(m_weeks - 1, 6));
}

namespace {

constexpr int longestBar = 62; // days

bool isLong(const DaySpan& days) { return days.first.isValid() && days.first.daysTo(days.last) >= longestBar; }

}

// A span without a day is left out, the others keep their numbers.
void MonthModel::layBars() {
    QList<DaySpan> bars, bands;
    for (const MonthItem& item : std::as_const(m_items)) {
        bars.append(isLong(item.days) ? DaySpan{} : item.days);
        bands.append(isLong(item.days) ? item.days : DaySpan{});
    }
    m_bars.clear();
    m_bands.clear();
    for (int week = 0; week < m_weeks; ++week) {
        m_bars.append(weekLanes(dayAt(week, 0), bars));
        m_bands.append(weekLanes(dayAt(week, 0), bands));
    }
}

QModelIndex MonthModel::indexOf(const QDate& day) const {
    const qint64 days = m_first.daysTo(day);
    return days < 0 || days >= m_weeks * 7 ? QModelIndex() : index(int(days / 7), int(days % 7));
}

QList<const MonthItem*> MonthModel::itemsOn(const QDate& day) const {
    QList<const MonthItem*> found;
    for (const MonthItem& item : m_items)
        if (item.days.first <= day && day <= std::max(item.days.first, item.days.last)) found.append(&item);
    return found;
}

int MonthModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_weeks;
}
int MonthModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 7;
}

QString MonthModel::spokenDay(const QDate& day) const {
    QStringList parts{m_locale.toString(day, QLocale::LongFormat)};
    if (day == m_today) parts.append(tr("today"));
    if (const QString note = noteOn(day).spoken(); !note.trimmed().isEmpty()) parts.append(note);
    for (const MonthItem* item : itemsOn(day))
        parts.append(item->status.isEmpty() ? item->title : item->title + QStringLiteral(" (%1)").arg(item->status));
    return parts.join(QStringLiteral(", "));
}

QVariant MonthModel::data(const QModelIndex& index, int role) const {
    const QDate day = dayAt(index.row(), index.column());
    if (role == Qt::DisplayRole) return QString::number(day.day());
    if (role == Qt::AccessibleTextRole) return spokenDay(day);
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const QDate day = orientation == Qt::Horizontal ? dayAt(0, section) : dayAt(section, 3);
    if (orientation == Qt::Vertical) {
        if (role == Qt::ToolTipRole) return plainTip(tr("Week %1").arg(day.weekNumber()));
        return role == Qt::DisplayRole         ? QVariant(QString::number(day.weekNumber()))
               : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter))
                                               : QVariant();
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    return role == Qt::DisplayRole ? QVariant(m_locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat))
                                   : QVariant();
}

}
