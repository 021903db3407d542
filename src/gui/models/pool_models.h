// SPDX-License-Identifier: MIT
// The lead pool, and the leads that one holds from it, as rows.
#pragma once
#include "app/pool_board.h"
#include "gui/bridge/live_columns.h"
#include "gui/models/rows_model.h"

namespace tilth {

struct PoolRow {
    PoolLead lead;
    std::optional<double> score{};              // points
    std::string grade{};
};
/// With the scores that the columns hold.
std::vector<PoolRow> scored(std::vector<PoolLead> leads, const ColumnsNow& columns);

/// Open leads of nobody with their scores; the last column is the way to claim one.
class PoolModel : public RowsModel<PoolRow> {
    Q_OBJECT

public:
    explicit PoolModel(QObject* parent = nullptr);

    static constexpr int why = 5;               // the column of sentences
    bool isClaim(const QModelIndex& index) const { return index.isValid() && index.column() == columnCount() - 1; }
    QVariant data(const QModelIndex& index, int role) const override;       // scores have a grade

protected:
    std::int64_t idOf(const PoolRow& row) const override { return row.lead.lead; }
    CellMark markOf(const PoolRow&) const override { return {QStringLiteral("user-plus"), theme::Tone::Accent}; }
};

struct HeldRow {
    HeldLead held;
    std::string title{};
    Time now{};                                 // when it was judged
};

/// Leads that one got from the pool or by a rule, and until when they are safe.
class HeldModel : public RowsModel<HeldRow> {
    Q_OBJECT

public:
    explicit HeldModel(QObject* parent = nullptr);

protected:
    std::int64_t idOf(const HeldRow& row) const override { return row.held.lead; }
    CellMark markOf(const HeldRow& row) const override;
};

}
