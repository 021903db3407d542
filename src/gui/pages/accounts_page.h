// SPDX-License-Identifier: MIT
// Target accounts (F86): companies of the chosen tiers with their score, how well they are known, when each team last touched them and what is planned.
#pragma once
#include "app/accounts.h"
#include "gui/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace tilth {

class ChoiceBox;
class IcpBox;
class PageHead;
class SmallTable;
struct Wording;

class AccountsPage : public Page {
    Q_OBJECT

public:
    AccountsPage(Desk& desk, QWidget* parent);
    void enter() override;
    QList<QWidget*> regions() override;

private:
    void makeHead();
    void load();
    void show(const std::vector<TargetAccount>& accounts);

    PageHead* m_head;
    ChoiceBox *m_tier, *m_order;
    QPushButton* m_profile = nullptr;
    IcpBox* m_icp;
    QLabel* m_words;
    SmallTable* m_table;
    QScrollArea* m_scroll;
    int m_asked = 0;
    QTimer m_reload;
};

}
