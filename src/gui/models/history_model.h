// SPDX-License-Identifier: MIT
// The journal, newest first: what was done, by whom, when, how much; what is undone already.
#pragma once
#include "app/history.h"
#include "gui/models/rows_model.h"

namespace tilth {

class HistoryModel : public RowsModel<NamedRevision> {
    Q_OBJECT

public:
    explicit HistoryModel(QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;       // what is undone is weak

protected:
    std::int64_t idOf(const NamedRevision& row) const override { return row.revision.id; }
};

/// May this revision be undone by hand: it changed records and nobody undid it.
bool canUndo(const RevisionInfo& revision);

}
