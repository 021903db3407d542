// SPDX-License-Identifier: MIT
// The journal, newest first: what was done, by whom, when, how much; what is undone already.
#pragma once
#include "app/history.h"
#include "gui/bridge/wording.h"

#include <QAbstractTableModel>
#include <vector>

namespace tilth {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRevisions(std::vector<NamedRevision> revisions, Wording wording);
    const RevisionInfo* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<NamedRevision> m_revisions;
    Wording m_wording;
};

/// May this revision be undone by hand: it changed records and nobody undid it.
bool canUndo(const RevisionInfo& revision);

}
