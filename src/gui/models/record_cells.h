// SPDX-License-Identifier: MIT
// What a cell of a record says and how it is marked: text by field, dot by stage, badge by score.
#pragma once
#include "core/deal/stages.h"
#include "gui/bridge/live_columns.h"
#include "gui/bridge/wording.h"
#include "gui/models/stage_book.h"

#include <QVariant>

namespace tilth {

/// One column of a list: a stored, custom or computed field.
struct RecordColumn {
    const Field* field = nullptr;
    CellKind kind = CellKind::Text;
};
RecordColumn recordColumn(const EntityType& type, const Field& field);

/// What all cells of a list are written from; made anew when settings, stages or columns change.
struct RecordTexts {
    const EntityType* type = nullptr;       // with its computed fields
    Wording wording;
    StageBook stages;
    ColumnsNow columns;         // computed values and titles of links; null at first
    std::function<Time()> now;  // the workspace's clock

    Value value(const Field& field, const Entity& record) const;
    QString text(const Field& field, const Value& value, const Entity& record) const;
    QString text(const RecordColumn& column, const Entity& record) const { return text(*column.field, value(*column.field, record), record); }
    QString title(const Field& link, std::int64_t id) const;
    /// Open activities of a deal, as its computed columns say.
    Planned planned(std::int64_t deal) const;
    /// What stands where a deal names no step: its activities, or that there are none; empty where it needs none.
    QString stepMissing(const Entity& deal) const;
    /// CellStageRole, CellToneRole, CellIconRole, CellGradeRole of a cell; invalid where it has none.
    QVariant mark(const RecordColumn& column, const Entity& record, int role) const;
};

/// "Activity tomorrow", "2 open activities".
QString plannedText(const Planned& planned, const Wording& wording);

/// Open, won, lost with its place, for the status of a lead or campaign.
StageMark statusMark(std::string_view type, std::int64_t status);

}
