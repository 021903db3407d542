// SPDX-License-Identifier: MIT
// The weeks of a month as a table: a row a week, a column a day; a cell says its date and what happens on it.
#pragma once

#include "gui/widgets/week_lanes.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace tilth {

/// Something dated: a campaign, a task, a meeting. `status` is a word, `tip` tells all; colour and icon only repeat what words say.
/// `clashes`: with something else, as the tip says.
struct MonthItem {
    qint64 id = 0;
    QString title = {}, icon = {}, status = {};
    DaySpan days = {};
    int category = 0;
    bool movable = true, stretchable = false, clashes = false;
    QString tip = {};
};

/// What a day is called: a holiday, a solar term, the lunar day. `badge` is 休 or 班; `dayOff` marks it as not a working day,
/// `holiday` as one off that is no weekend, `makeUp` as one that is worked although it is a weekend, `keptFree` as one of a blackout;
/// without `named` the text is but the lunar day. `tip` tells all that is known.
struct DayLabel {
    QString text = {}, badge = {}, tip = {};
    bool dayOff = false, holiday = false, named = true, makeUp = false, keptFree = false;
    QString spoken() const { return badge.isEmpty() ? text : badge + QLatin1Char(' ') + text; }
};

class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(const QDate& month, Qt::DayOfWeek weekStart, const QLocale& locale);
    void setToday(const QDate& today);
    void setItems(QList<MonthItem> items);
    void setNotes(QHash<QDate, DayLabel> notes);

    QDate month() const { return m_month; }
    QDate today() const { return m_today; }
    QDate dayAt(int row, int column) const { return m_first.addDays(row * 7 + column); }
    QModelIndex indexOf(const QDate& day) const;
    const QList<MonthItem>& items() const { return m_items; }
    QList<const MonthItem*> itemsOn(const QDate& day) const;
    DayLabel noteOn(const QDate& day) const { return m_notes.value(day); }
    const QList<WeekBar>& barsOf(int row) const { return m_bars[row]; }
    /// What lasts longer than two months: lanes of their own, so that what goes on all year leaves room for the rest.
    const QList<WeekBar>& bandsOf(int row) const { return m_bands[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spokenDay(const QDate& day) const;
    void layBars();

    QDate m_month, m_first, m_today;
    int m_weeks = 0;
    QLocale m_locale;
    QList<MonthItem> m_items;
    QHash<QDate, DayLabel> m_notes;
    QList<QList<WeekBar>> m_bars, m_bands;
};

}
