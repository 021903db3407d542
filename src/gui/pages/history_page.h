// SPDX-License-Identifier: MIT
// Everything that was done, newest first; any of it can be undone, what others changed since stays.
#pragma once
#include "gui/page.h"

#include <QTimer>

class QPushButton;

namespace tilth {

class HistoryModel;
class PageHead;
class RecordTable;

class HistoryPage : public Page {
    Q_OBJECT

public:
    HistoryPage(Desk& desk, QWidget* parent);
    void enter() override { load(); }
    QList<QWidget*> regions() override;
    QWidget* mainPart() override;

private:
    void load();
    void showChoice();
    void undo();

    PageHead* m_head;
    RecordTable* m_table;
    HistoryModel* m_model;
    QPushButton* m_undo;
    QTimer m_reload;
};

}
