// SPDX-License-Identifier: MIT
// Hand-offs behind a figure of the scoreboard: lead, whose it is, deadline, what came of it. And the figures themselves.
#pragma once
#include "app/sla.h"
#include "gui/bridge/wording.h"

#include <QAbstractTableModel>

namespace tilth {

struct SlaLine {
    SlaRow row;
    std::string lead, owner;            // titles
};

class SlaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<SlaLine> lines, Wording wording);
    std::int64_t leadAt(int row) const;         // 0: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SlaLine> m_lines;
    Wording m_wording;
};

/// A tile of the scoreboard. Its number counts exactly its rows.
struct SlaFigure {
    const char* key;
    const char* title;
    const char* meaning;                                        // for the tool tip
    QString (*value)(const SlaBoard& board);
    QString (*change)(const SlaBoard& board);                   // the second line
    Scoreboard::Rows (*rows)(const Scoreboard& board);
};
std::span<const SlaFigure> slaFigures();
QString titleOf(const SlaFigure& figure);
QString meaningOf(const SlaFigure& figure);

}
