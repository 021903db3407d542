// SPDX-License-Identifier: MIT
// Why a score is what it is: a row a rule with its points, what is left of them now, and the sum at the end.
#pragma once

#include "gui/widgets/small_table.h"

namespace tilth {

/// One rule that counted. Numbers come formatted ("+25", "+18"); `when` is a date or "always".
struct LedgerLine {
    QString rule = {}, when = {}, points = {}, now = {};
    theme::Tone tone = theme::Tone::Normal; ///< Danger for what takes points away
    qint64 id = 0;                          ///< the touch behind it, 0 for none
};

class LedgerList : public SmallTable {
    Q_OBJECT

public:
    explicit LedgerList(QWidget* parent = nullptr);

    /// `total` stands in a last, strong row: the score itself.
    void setRows(const QList<LedgerLine>& rows, const QString& total);
};

}
