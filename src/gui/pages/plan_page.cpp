// SPDX-License-Identifier: MIT
#include "gui/pages/plan_page.h"
#include "app/marketing_plans.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/pages/form_part.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

QString nameOf(const EntityType& type, const MarketingPlan& plan) {
    const QString status = choiceLabel(type, type.at("status"), static_cast<std::int64_t>(plan.status));
    return PlanPage::tr("%1, v%2 · %3").arg(plan.year).arg(plan.version).arg(status);
}

QScrollArea* scrolled(QWidget* content) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(content);
    scroll->setWidget(content);
    return scroll;
}

}

PlanPage::PlanPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead(this)), m_versions(new ChoiceBox), m_compare(new ChoiceBox), m_body(new QWidget),
      m_form(new FormPart(desk, desk.type("marketing_plan"), FormPart::Short)), m_read(new QWidget), m_sections(new QFormLayout(m_read)),
      m_state(makeLabel({}, theme::Type::Strong)), m_marketing(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)),
      m_sales(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_figures(new SmallTable({tr("Figure"), tr("Plan"), tr("So far")}, {1, 2})), m_empty(new EmptyState(this)) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    column->addWidget(m_head);
    column->addWidget(m_body, 1);
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s5);
    auto *texts = new QWidget, *figures = new QWidget;
    row->addWidget(scrolled(texts), 3);
    row->addWidget(scrolled(figures), 2);
    makeHead();
    makeTexts(new QVBoxLayout(texts));
    makeFigures(new QVBoxLayout(figures));
    m_empty->setContent(QStringLiteral("flag"), tr("No plan yet: one page says market, target, offer, goals and budget"), tr("Start this year's plan"));
    column->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::acted, this, &PlanPage::start);
    refuseIfReadOnly(desk, m_empty->action());
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &PlanPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(0); });
}

QList<QWidget*> PlanPage::regions() { return {m_head, m_body}; }

void PlanPage::makeHead() {
    m_head->setTitle(tr("Marketing plan"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    m_versions->setAccessibleName(tr("Year and version"));
    m_compare->setAccessibleName(tr("Compare with"));
    for (ChoiceBox* box : {m_versions, m_compare}) box->setMinimumWidth(theme::textHeight() * 10);
    m_head->addControl(m_versions);
    m_head->addControl(m_compare);
    m_newVersion = m_head->addButton(tr("New version"), QStringLiteral("copy"));
    connect(m_versions, &ChoiceBox::edited, this, [this] { choose(m_versions->value().toLongLong()); });
    connect(m_compare, &ChoiceBox::edited, this, [this] { choose(m_plan); });
    connect(m_newVersion, &QPushButton::clicked, this, &PlanPage::makeVersion);
    refuseIfReadOnly(desk(), m_newVersion);
}

// Who has agreed, and the button for who has not.
QPushButton* PlanPage::addApproval(QVBoxLayout* column, QLabel* state, const QString& act, int side) {
    auto* button = new QPushButton(theme::icon(QStringLiteral("check")), act);
    state->setWordWrap(true);
    column->addWidget(state);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, side] { approve(side); });
    refuseIfReadOnly(desk(), button);
    return button;
}

void PlanPage::makeTexts(QVBoxLayout* column) {
    column->setContentsMargins(0, 0, theme::s3, theme::s4);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(theme::s3);
    m_sections->setRowWrapPolicy(QFormLayout::WrapAllRows);
    column->addWidget(m_form);
    column->addWidget(m_read);
    column->addStretch(1);
}

void PlanPage::makeFigures(QVBoxLayout* column) {
    column->setContentsMargins(0, 0, 0, theme::s4);
    column->setSpacing(theme::s3);
    m_figures->setAccessibleName(tr("Goals and budget against the year's campaigns"));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_approveMarketing = addApproval(column, m_marketing, tr("Approve for marketing"), static_cast<int>(PlanSide::Marketing));
    m_approveSales = addApproval(column, m_sales, tr("Approve for sales"), static_cast<int>(PlanSide::Sales));
    column->addWidget(makeLine());
    column->addWidget(makeLabel(tr("The year's campaigns"), theme::Type::Strong));
    column->addWidget(m_figures);
    auto* open = new QPushButton(tr("Open the campaigns"));
    theme::setRole(open, theme::Role::Link);
    connect(open, &QPushButton::clicked, this, [this] {
        if (const auto plan = desk().reading().store().find<MarketingPlan>(m_plan)) desk().openRows(QStringLiteral("campaign"), QStringLiteral("starts_on:%1").arg(plan->year));
    });
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void PlanPage::load() {
    m_plans = plans(desk().reading());
    const bool none = m_plans.empty();
    for (QWidget* w : std::initializer_list<QWidget*>{m_versions, m_compare, m_newVersion}) w->setVisible(!none);
    m_body->setVisible(!none);
    m_empty->setVisible(none);
    if (none) return;
    const EntityType& type = desk().type("marketing_plan");
    QList<ChoiceItem> versions, others{{QVariant(), tr("Compare with…")}};
    for (const MarketingPlan& p : m_plans) {
        versions.push_back({static_cast<qlonglong>(p.id), nameOf(type, p)});
        others.push_back({static_cast<qlonglong>(p.id), tr("Compare with %1").arg(nameOf(type, p))});
    }
    const QVariant compared = m_compare->value();
    m_versions->setChoices(versions);
    m_compare->setChoices(others);
    m_compare->setValue(compared);
    const auto year = static_cast<int>(std::chrono::year_month_day(desk().reading().today()).year());
    const MarketingPlan* current = planOf(year, m_plans);
    const bool known = std::ranges::any_of(m_plans, [&](const MarketingPlan& p) { return p.id == m_plan; });
    choose(known ? m_plan : current ? current->id : m_plans.front().id);
}

void PlanPage::choose(std::int64_t plan) {
    m_plan = plan;
    m_versions->setValue(static_cast<qlonglong>(plan));
    const auto at = std::ranges::find(m_plans, plan, &MarketingPlan::id);
    if (at != m_plans.end()) showPlan(*at);
}

void PlanPage::showPlan(const MarketingPlan& plan) {
    const auto other = std::ranges::find(m_plans, m_compare->value().toLongLong(), &MarketingPlan::id);
    const bool comparing = other != m_plans.end() && other->id != plan.id;
    const bool kept = plan.status == PlanStatus::Approved;
    m_form->setVisible(!kept && !comparing);
    m_read->setVisible(kept || comparing);
    if (kept || comparing) showTexts(plan, comparing ? &*other : nullptr);
    else m_form->showRecord(plan);
    showApprovals(plan);
    desk().open().list(this, [year = plan.year](Workspace& workspace) -> Result<PlanFigures> { return planFigures(workspace, year); },
                       [this, id = plan.id](const Result<PlanFigures>& figures) { if (figures && id == m_plan) showFigures(*figures); });
}

// Compared: the sections that differ, the other version's text in front.
void PlanPage::showTexts(const MarketingPlan& plan, const MarketingPlan* before) {
    while (m_sections->rowCount()) m_sections->removeRow(0);
    const EntityType& type = desk().type("marketing_plan");
    const auto add = [&](const QString& heading, const std::string& text, theme::Tone tone) {
        QLabel* label = makeLabel(text.empty() ? tr("Nothing written") : toQt(text), theme::Type::Body, text.empty() ? theme::Tone::Weak : tone);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_sections->addRow(makeLabel(heading, theme::Type::Strong), label);
    };
    for (const PlanSection& s : planSections()) {
        const QString heading = labelOf(type, type.at(s.key));
        if (before && plan.*s.text == before->*s.text) continue;
        if (before) add(tr("%1, version %2").arg(heading).arg(before->version), before->*s.text, theme::Tone::Secondary);
        add(before ? tr("%1, version %2").arg(heading).arg(plan.version) : heading, plan.*s.text, theme::Tone::Normal);
    }
    if (before && !m_sections->rowCount()) m_sections->addRow(makeLabel(tr("The texts are the same"), theme::Type::Body, theme::Tone::Secondary));
}

void PlanPage::showApprovals(const MarketingPlan& plan) {
    const Wording wording = Wording::of(desk().reading());
    const auto text = [&](const QString& side, Link by, const std::optional<Time>& at) {
        return at ? tr("%1: approved by %2, %3").arg(side, toQt(titleOf(desk().reading(), "user", by.id)), wording.time(*at)) : tr("%1: not approved yet").arg(side);
    };
    const bool kept = plan.status == PlanStatus::Approved;
    m_state->setText(kept ? tr("Approved by both heads: kept as it is, changed by a new version") : tr("Draft: both heads approve it"));
    m_marketing->setText(text(tr("Marketing"), plan.marketingApprovedBy, plan.marketingApprovedAt));
    m_sales->setText(text(tr("Sales"), plan.salesApprovedBy, plan.salesApprovedAt));
    m_approveMarketing->setVisible(!plan.marketingApprovedAt);
    m_approveSales->setVisible(!plan.salesApprovedAt);
}

void PlanPage::showFigures(const PlanFigures& figures) {
    const Wording wording = Wording::of(desk().reading());
    const CampaignFigures& sum = figures.sum;
    const auto count = [](std::int64_t n) { return n ? QLocale().toString(static_cast<qlonglong>(n)) : QStringLiteral("–"); };
    const auto money = [&](std::optional<Money> m) { return m && m->minor ? wording.money(m->minor, sum.currency) : QStringLiteral("–"); };
    const auto row = [](const QString& name, const QString& plan, const QString& soFar) {
        return SmallRow{{{name}, {plan, CellKind::Amount, theme::Tone::Secondary}, {soFar, CellKind::Amount}}, 0};
    };
    m_figures->setRows({row(tr("Campaigns"), {}, count(figures.campaigns)), row(tr("Leads"), count(figures.goalLeads), count(sum.leads)),
                        row(tr("MQLs"), count(figures.goalMqls), count(sum.mqls)), row(tr("Won revenue"), money(figures.goalRevenue), money(sum.revenue)),
                        row(tr("Budget and spent"), money(sum.budget), money(sum.cost)), row(tr("Planned in lines"), money(sum.sums.planned), {}),
                        row(tr("Unallocated"), money(sum.status().unallocated), {}), row(tr("ROI"), {}, sum.roi() ? percent(*sum.roi()) : tr("n/a"))});
}

void PlanPage::start() {
    const auto year = static_cast<int>(std::chrono::year_month_day(desk().reading().today()).year());
    desk().change(tr("Plan started"), [year](Workspace& workspace) -> Result<std::int64_t> {
        const auto id = startPlan(workspace, year);
        return id ? Result<std::int64_t>(workspace.store().find<MarketingPlan>(*id)->createdRev) : id.error();
    });
}

void PlanPage::approve(int side) {
    desk().change(tr("Plan approved"), [id = m_plan, side](Workspace& workspace) { return approvePlan(workspace, id, static_cast<PlanSide>(side)); });
}

void PlanPage::makeVersion() {
    auto made = std::make_shared<std::int64_t>(0);
    desk().change(tr("New version of the plan"), [id = m_plan, made](Workspace& workspace) -> Result<std::int64_t> {
        const auto next = newPlanVersion(workspace, id);
        if (!next) return next.error();
        *made = *next;
        return workspace.store().find<MarketingPlan>(*next)->createdRev;
    }, [this, made] { m_plan = *made; load(); });
}

}
