// SPDX-License-Identifier: MIT
// The roles through which models tell cells, cards and marks what they mean. Plain values; the look follows from them.
#pragma once

#include "gui/theme/theme.h"

#include <QMetaType>
#include <QtCore/qnamespace.h>

namespace tilth {

/// How a cell is shown. Qt::DisplayRole is always the text; the kind adds alignment, weight, colour and a mark.
enum class CellKind {
    Text,      ///< body text
    Strong,    ///< the record's name, first column
    Secondary, ///< company, owner, dates
    Amount,    ///< right-aligned: money, numbers, percent
    Stage,     ///< dot (CellStageRole) and word
    Category,  ///< dot in category colour (CellCategoryRole) and word
    Marked,    ///< icon (CellIconRole) and word in CellToneRole: warnings, channels
    Check,     ///< a tick when Qt::DisplayRole is true; give AccessibleTextRole "Yes" or "No"
    Score,     ///< badge: grade letter (CellGradeRole) and number
    Total,     ///< a sum: right-aligned and strong
};

/// Where a deal or lead stands: open stages are numbered from 0 to count-1, early to late.
struct StageMark {
    enum State { Open, Won, Lost } state = Open;
    int index = 0, count = 1;
};

enum CellRole : int {
    CellKindRole = Qt::UserRole + 100, ///< int(CellKind)
    CellToneRole,                      ///< int(theme::Tone) of the text and icon
    CellIconRole,                      ///< QString, name of an icon
    CellStageRole,                     ///< StageMark
    CellCategoryRole,                  ///< int, index of a category
    CellGradeRole,                     ///< QString such as "A1"
    CellSubtitleRole,                  ///< QString, second line or text behind
    CellShortcutRole,                  ///< QString, key shown at the end
    CellIdRole,                        ///< qint64, the record's id
    ColumnKeyRole,                     ///< QString in headerData: the column's stable name

    CardCompanyRole = Qt::UserRole + 140, ///< QString; a card's title is Qt::DisplayRole
    CardAmountRole,                       ///< QString, formatted
    CardNextRole,                         ///< QString: "Call today", "No next step"
    CardNextIconRole,                     ///< QString, name of an icon
    CardNextToneRole,                     ///< int(theme::Tone)
    CardIdleRole,                         ///< QString "19 d idle" when stalled, else empty

    TimeRole = Qt::UserRole + 160, ///< QString, relative time ("3 d ago"); Qt::ToolTipRole holds the absolute one

    MarkValueRole = Qt::UserRole + 180, ///< double, the length of a bar, the height of a point
    MarkValueTextRole,                  ///< QString, the value as shown
    MarkDetailRole,                     ///< QString, small text behind the value ("3 deals")
    MarkSeriesRole,                     ///< int, series of a point or part of a stack
    MarkGroupRole, ///< QString, what the marks of one place share (a month); row label of a heat map
    MarkGhostRole, ///< double, value of the comparison period
};

/// The colour of a stage in the look in force.
QColor stageColor(const StageMark& mark);

}

Q_DECLARE_METATYPE(tilth::StageMark)
