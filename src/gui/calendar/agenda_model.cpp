// SPDX-License-Identifier: MIT
#include "gui/calendar/agenda_model.h"

#include "gui/bridge/wording.h"
#include "gui/timeline/axis_text.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <algorithm>

namespace tilth {
namespace {

QString kindName(DatedRecord::Layer layer) {
    const QString names[] = {AgendaModel::tr("Campaign"), AgendaModel::tr("Campaign item"), AgendaModel::tr("Activity"),
                             AgendaModel::tr("Close date"), AgendaModel::tr("Other calendar")};
    return names[static_cast<std::size_t>(layer)];
}

QString clockText(std::chrono::seconds clock) {
    return QStringLiteral("%1:%2").arg(clock.count() / 3600, 2, 10, QLatin1Char('0')).arg(clock.count() / 60 % 60, 2, 10, QLatin1Char('0'));
}

}

void AgendaModel::setContent(const CalendarContent& content, const DateRange& days) {
    beginResetModel();
    m_plan = content.plan;
    m_rows.clear();
    addNotes(days);
    for (const CalendarEntry& entry : content.entries)
        if (entry.record.days && entry.record.days->first <= days.last && days.first <= entry.record.days->last)
            m_rows.push_back(rowOf(entry, std::max(entry.record.days->first, days.first)));
    std::ranges::stable_sort(m_rows, {}, [](const Row& r) { return std::tuple(r.day, r.number != 0, r.when); });
    for (int i = 0; i < m_rows.size(); ++i) m_rows[i].first = i == 0 || m_rows[i - 1].day != m_rows[i].day;
    endResetModel();
}

void AgendaModel::setAbout(const QHash<RecordKey, QString>& names) {
    m_about = names;
    if (!m_rows.isEmpty()) emit dataChanged(index(0, AboutColumn), index(rowCount() - 1, AboutColumn));
}

// A day that two lists know by one name has it once.
void AgendaModel::addNotes(const DateRange& days) {
    const auto isThere = [this](const PlanNote& note) {
        return std::ranges::any_of(m_rows, [&note](const Row& row) { return row.day == note.day && row.what == note.name; });
    };
    for (const PlanNote& note : m_plan->notesIn(days))
        if (note.kind != PlanNote::Term && !isThere(note))
            m_rows.push_back({.day = note.day,
                              .what = note.name,
                              .status = dayBadge(*m_plan, note.day),
                              .icon = QStringLiteral("flag"),
                              .tone = static_cast<int>(note.dayOff ? theme::Tone::Success : theme::Tone::Secondary)});
}

AgendaModel::Row AgendaModel::rowOf(const CalendarEntry& entry, Date day) const {
    const DateRange& span = *entry.record.days;
    const QString when = entry.record.clock        ? clockText(*entry.record.clock)
                         : span.first == span.last ? QString()
                                                   : spanText(span, m_plan->today());
    const auto tone = !entry.conflict.isEmpty() ? theme::Tone::Danger : entry.done ? theme::Tone::Secondary : theme::Tone::Normal;
    return {day,
            entry.number,
            keyOf(entry.record),
            when,
            entry.title,
            entry.status,
            kindName(entry.record.layer),
            entry.conflict.isEmpty() ? entry.icon : QStringLiteral("triangle-alert"),
            entry.conflict,
            static_cast<int>(tone)};
}

int AgendaModel::rowOf(Date day) const {
    const auto at = std::ranges::lower_bound(m_rows, day, {}, &Row::day);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int AgendaModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int AgendaModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnCountOf; }

QString AgendaModel::textOf(const Row& row, int column) const {
    const QString day = cellName(axisCell(AxisUnit::Day, row.day, {}), AxisUnit::Day, CellLength::Long);
    const QString texts[] = {row.first ? day : QString(), row.when, row.what, m_about.value(row.record), row.status, row.kind};
    return texts[column];
}

QString AgendaModel::tipOf(const Row& row, int column) const {
    if (column == DayColumn) return daysText({row.day, row.day}, *m_plan);
    if (column == AboutColumn) return m_about.value(row.record);
    return row.conflict.isEmpty() ? row.what : row.what + QLatin1Char('\n') + row.conflict;
}

// A conflict reddens what clashes, not its whole row.
QVariant AgendaModel::lookOf(const Row& row, int column, int role) const {
    if (role == CellToneRole && column == DayColumn)
        return static_cast<int>(row.day == m_plan->today() ? theme::Tone::Accent : theme::Tone::Normal);
    if (role == CellToneRole) return column == WhatColumn || row.conflict.isEmpty() ? row.tone : static_cast<int>(theme::Tone::Normal);
    if (role == CellIconRole) return column == WhatColumn ? QVariant(row.icon) : QVariant();
    if (column == WhatColumn) return static_cast<int>(CellKind::Marked);
    return static_cast<int>(column == DayColumn ? CellKind::Strong : CellKind::Secondary);
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole) return textOf(row, index.column());
    if (role == Qt::ToolTipRole) return plainTip(tipOf(row, index.column()));
    if (role == Qt::AccessibleTextRole && index.column() == DayColumn) return daysText({row.day, row.day}, *m_plan);
    return role == CellToneRole || role == CellIconRole || role == CellKindRole ? lookOf(row, index.column(), role) : QVariant();
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const QString names[] = {tr("Day"), tr("When"), tr("What"), tr("Belongs to"), tr("Status"), tr("Kind")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(names[section]) : QVariant();
}

}
