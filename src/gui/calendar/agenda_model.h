// SPDX-License-Identifier: MIT
// The agenda: everything dated from a day on, day by day, with what the days are called.
#pragma once
#include "gui/models/calendar_content.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tilth {

class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, WhenColumn, WhatColumn, AboutColumn, StatusColumn, KindColumn, columnCountOf };

    using QAbstractTableModel::QAbstractTableModel;

    /// What touches the days, on its first day among them; holidays have rows of their own.
    void setContent(const CalendarContent& content, const DateRange& days);
    /// A record in whatever content: numbers are places in one content.
    using RecordKey = std::pair<int, qint64>; // layer, id
    static RecordKey keyOf(const DatedRecord& record) { return {static_cast<int>(record.layer), record.id}; }
    /// What they belong to; it comes later than the rows, and holds until it comes anew.
    void setAbout(const QHash<RecordKey, QString>& names);
    const QHash<RecordKey, QString>& about() const { return m_about; }
    qint64 numberAt(int row) const { return m_rows[row].number; } // 0: a day's name
    Date dayAt(int row) const { return m_rows[row].day; }
    int rowOf(Date day) const; // the first on or after it; -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Date day{};
        qint64 number = 0;
        RecordKey record{};
        QString when{}, what{}, status{}, kind{}, icon{}, conflict{};
        int tone = 0;
        bool first = false; // of its day
    };
    Row rowOf(const CalendarEntry& entry, Date day) const;
    void addNotes(const DateRange& days);
    QString textOf(const Row& row, int column) const;
    QString tipOf(const Row& row, int column) const;
    QVariant lookOf(const Row& row, int column, int role) const;

    std::shared_ptr<const PlanDays> m_plan;
    QList<Row> m_rows;
    QHash<RecordKey, QString> m_about;
};

}
