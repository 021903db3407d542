// SPDX-License-Identifier: MIT
// Who gets which leads: the rules in their order, what people take, and which rule would decide about a lead (F9).
#pragma once
#include "gui/models/rules_model.h"
#include "gui/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace tilth {

class LinkPicker;
class PageHead;
class RecordTable;
class SmallTable;

class RoutingPage : public Page {
    Q_OBJECT

public:
    RoutingPage(Desk& desk, QWidget* parent);
    void enter() override;
    void addNew() override;
    QList<QWidget*> regions() override;

private:
    void makeHead();
    QWidget* makeRules();
    void makeTable();
    QWidget* makeTrial();
    QWidget* makeTakers();
    QPushButton* addButton(QLayout* row, const QString& name, const QString& icon, const QString& text, const QString& key, void (RoutingPage::*act)());
    void load();
    void show(RoutingBoard board);
    void move(std::int64_t rule, int place);
    void moveUp();
    void moveDown();
    void toggle();
    void open();
    void tryLead();
    void showStory(const AssignmentStory& story);
    void addTaker();

    PageHead* m_head;
    RecordTable* m_table = nullptr;
    RulesModel* m_rules;
    LinkPicker* m_lead = nullptr;
    QLabel *m_decision = nullptr, *m_past = nullptr;
    SmallTable* m_takers = nullptr;
    int m_asked = 0;                    // the newest reading: older answers are dropped
    QTimer m_reload;
};

}
