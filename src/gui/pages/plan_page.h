// SPDX-License-Identifier: MIT
// The marketing plan of a year (F64): its texts by section, what the campaigns make of its goals and budget, both heads' approval.
#pragma once
#include "core/model/marketing_plan.h"
#include "gui/page.h"

#include <QTimer>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tilth {

struct PlanFigures;
struct Wording;
class ChoiceBox;
class EmptyState;
class FormPart;
class PageHead;
class SmallTable;

class PlanPage : public Page {
    Q_OBJECT

public:
    PlanPage(Desk& desk, QWidget* parent);
    void enter() override { load(); }
    void addNew() override { start(); }
    QList<QWidget*> regions() override;

private:
    void makeHead();
    void makeTexts(QVBoxLayout* column);
    QPushButton* addApproval(QVBoxLayout* column, QLabel* state, const QString& act, int side);
    void makeFigures(QVBoxLayout* column);
    void load();
    void choose(std::int64_t plan);
    void showPlan(const MarketingPlan& plan);
    void showTexts(const MarketingPlan& plan, const MarketingPlan* before);
    void showApprovals(const MarketingPlan& plan);
    void showFigures(const PlanFigures& figures);
    void start();
    void approve(int side);
    void makeVersion();

    PageHead* m_head;
    ChoiceBox *m_versions, *m_compare;
    QPushButton *m_approveMarketing = nullptr, *m_approveSales = nullptr, *m_newVersion = nullptr;
    QWidget* m_body;
    FormPart* m_form;
    QWidget* m_read;
    QFormLayout* m_sections;
    QLabel *m_state, *m_marketing, *m_sales;
    SmallTable* m_figures;
    EmptyState* m_empty;
    std::vector<MarketingPlan> m_plans;
    std::int64_t m_plan = 0;
    QTimer m_reload;
};

}
