// SPDX-License-Identifier: MIT
// Notes from the field as the rows behind a cell of the radar.
#pragma once
#include "app/radar.h"
#include "gui/bridge/wording.h"

#include <QAbstractTableModel>

namespace tilth {

class NoteListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(std::vector<RadarNote> notes, Wording wording);
    const RadarNote* noteAt(int row) const;         // null: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RadarNote> m_notes;
    Wording m_wording;
};

}
