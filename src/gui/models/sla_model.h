// SPDX-License-Identifier: MIT
// Hand-offs behind a figure of the scoreboard: lead, whose it is, deadline, what came of it. And the figures themselves.
#pragma once
#include "app/sla.h"
#include "gui/models/rows_model.h"

namespace tilth {

struct SlaLine {
    SlaRow row;
    std::string lead, owner;            // titles
};

class SlaModel : public RowsModel<SlaLine> {
    Q_OBJECT

public:
    explicit SlaModel(QObject* parent = nullptr);

    static constexpr int handedOver = 2;        // a column

protected:
    std::int64_t idOf(const SlaLine& line) const override { return line.row.lead; }
    CellMark markOf(const SlaLine& line) const override;
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
