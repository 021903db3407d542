// SPDX-License-Identifier: MIT
#include "gui/widgets/ledger_list.h"

namespace tilth {
namespace {

SmallRow rowOf(const LedgerLine& line, bool strong) {
    return {{{line.rule, strong ? CellKind::Strong : CellKind::Text},
             {line.when, CellKind::Secondary, theme::Tone::Secondary},
             {line.points, CellKind::Amount, theme::Tone::Secondary},
             {line.now, strong ? CellKind::Total : CellKind::Amount, line.tone}},
            line.id};
}

}

LedgerList::LedgerList(QWidget* parent) : SmallTable({tr("Rule"), tr("Basis"), tr("Points"), tr("Now")}, {2, 3}, parent) {
    setAccessibleName(tr("Why this score"));
    setOptionalColumns({2, 1});     // in a narrow panel the reason and what it is worth now matter most
}

void LedgerList::setRows(const QList<LedgerLine>& rows, const QString& total) {
    QList<SmallRow> all;
    for (const LedgerLine& row : rows) all.push_back(rowOf(row, false));
    all.push_back(rowOf({tr("Score"), {}, {}, total}, true));
    SmallTable::setRows(all);
}

}
