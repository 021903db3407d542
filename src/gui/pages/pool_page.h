// SPDX-License-Identifier: MIT
// The lead pool (线索池): what nobody works on and why, one press to claim it; what one holds from it, and until when (F10).
#pragma once
#include "gui/models/pool_models.h"
#include "gui/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace tilth {

class PageHead;
class ReasonBar;
class RecordTable;

class PoolPage : public Page {
    Q_OBJECT

public:
    PoolPage(Desk& desk, QWidget* parent);
    void enter() override;
    QList<QWidget*> regions() override;

private:
    void makeHead();
    QWidget* makePool();
    QWidget* makeMine();
    RecordTable* makeTable(const QString& name, const QString& spoken, QAbstractItemModel* model);
    void load();
    void read(const LiveColumns::Listed& listed);
    void show(PoolBoard board);
    void showLimits(const PoolBoard& board);
    void claim(int row);
    void askReturn();

    PageHead* m_head;
    QLabel *m_count, *m_limits, *m_mineTitle;
    RecordTable *m_pool = nullptr, *m_mine = nullptr;
    PoolModel* m_leads;
    HeldModel* m_held;
    ReasonBar* m_reason;
    QPushButton *m_claim = nullptr, *m_return = nullptr;
    ColumnsNow m_columns;               // with the scores of those that are shown
    std::size_t m_all = 0;              // in the pool
    int m_asked = 0;                    // the newest reading: older answers are dropped
    QTimer m_reload;
};

}
