// SPDX-License-Identifier: MIT
// Notes from the field as the rows behind a cell of the radar.
#pragma once
#include "app/radar.h"
#include "gui/models/rows_model.h"

namespace tilth {

class NoteListModel : public RowsModel<RadarNote> {
    Q_OBJECT

public:
    explicit NoteListModel(QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;       // a note's tip also says who heard it

protected:
    std::int64_t idOf(const RadarNote& note) const override { return note.note.id; }
    CellMark markOf(const RadarNote& note) const override;
};

}
