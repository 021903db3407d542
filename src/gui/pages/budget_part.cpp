// SPDX-License-Identifier: MIT
#include "gui/pages/budget_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int barSteps = 1000;

theme::Tone toneOf(BudgetWarning warning) {
    constexpr std::array tones{theme::Tone::Secondary, theme::Tone::Secondary, theme::Tone::Warning, theme::Tone::Danger, theme::Tone::Warning};
    return tones[static_cast<std::size_t>(warning)];
}

SmallRow rowOf(const QString& name, const BudgetSums& sums, const Wording& wording, const std::string& currency, bool total) {
    const CellKind kind = total ? CellKind::Total : CellKind::Amount;
    const auto money = [&](Money m) { return SmallCell{m.minor ? wording.moneyBrief(m.minor, currency) : QStringLiteral("–"), kind}; };
    return {{{name, total ? CellKind::Strong : CellKind::Text}, money(sums.planned), money(sums.committed), money(sums.spent)}, 0};
}

QList<SmallRow> rowsOf(const std::vector<BudgetGroup>& groups, const QString& unnamed, const BranchBudget& budget, const Wording& wording) {
    QList<SmallRow> rows;
    for (const BudgetGroup& g : groups) rows.push_back(rowOf(g.key.empty() ? unnamed : toQt(g.key), g.sums, wording, budget.currency, false));
    return rows;
}

QStringList headings(const QString& first) { return {first, BudgetPart::tr("Planned"), BudgetPart::tr("Committed"), BudgetPart::tr("Spent")}; }

}

BudgetPart::BudgetPart(Desk& desk)
    : CampaignPart(desk, {"budget_line", headings(tr("Month")), {1, 2, 3}, "month vendor kind planned committed spent", tr("Add line")}),
      m_warning(makeLabel({}, theme::Type::Strong)), m_bar(new QProgressBar), m_results(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_vendors(new SmallTable(headings(tr("Vendor")), {1, 2, 3})) {
    m_warning->setWordWrap(true);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Committed or spent, of the budget"));
    for (SmallTable* amounts : {&table(), m_vendors}) amounts->setOptionalColumns({2});
    table().setAccessibleName(tr("Budget by month"));
    m_vendors->setAccessibleName(tr("Budget by vendor"));
    m_results->setWordWrap(true);
    column().insertWidget(0, m_warning);
    column().insertWidget(1, m_bar);
    column().insertWidget(3, m_results);
    column().insertWidget(5, m_vendors);
    addButton(QStringLiteral("list"), tr("All lines"), [this] { openAll(); });
}

void BudgetPart::load(const Campaign& campaign) {
    using Both = std::pair<BranchBudget, CampaignFigures>;
    desk().open().list(this, [id = campaign.id](Workspace& workspace) -> Result<Both> {
        auto budget = branchBudget(workspace, id);
        if (!budget) return budget.error();
        return Both(*std::move(budget), campaignBook(workspace).rolled.at(id));
    }, [this, id = campaign.id](const Result<Both>& both) { if (both && id == this->campaign()) show(both->first, both->second); });
}

void BudgetPart::show(const BranchBudget& budget, const CampaignFigures& results) {
    const Wording wording = Wording::of(desk().reading());
    showBar(budget.status);
    words().setText(summary(budget, wording));
    m_results->setText(resultsOf(results, wording));
    QList<SmallRow> months = rowsOf(byMonth(budget.lines), tr("No month"), budget, wording);
    if (months.size() > 1) months.push_back(rowOf(tr("Total"), sumOf(budget.lines), wording, budget.currency, true));
    const auto vendors = byVendor(budget.lines);
    table().setRows(months);
    m_vendors->setRows(rowsOf(vendors, tr("No vendor"), budget, wording));
    table().setVisible(!budget.lines.empty());
    m_vendors->setVisible(std::ranges::any_of(vendors, [](const BudgetGroup& g) { return !g.key.empty(); }));
}

void BudgetPart::showBar(const BudgetStatus& status) {
    const QString words = translated("BudgetWarning", budgetWarningChoices[static_cast<std::size_t>(status.warning)].label);
    m_warning->setText(status.boundShare ? tr("%1 · %2").arg(percent(*status.boundShare), words) : words);
    theme::setType(m_warning, theme::Type::Strong, toneOf(status.warning));
    m_bar->setVisible(status.boundShare.has_value());
    m_bar->setValue(std::clamp(static_cast<int>(status.boundShare.value_or(0) * barSteps), 0, barSteps));
}

// What the money brought: conversion beside the budget (F65).
QString BudgetPart::resultsOf(const CampaignFigures& f, const Wording& wording) const {
    const auto count = [](std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); };
    QStringList parts{tr("Leads %1, MQLs %2, deals %3, won %4").arg(count(f.leads), count(f.mqls), count(f.deals), count(f.won))};
    if (f.cost && f.leads && !f.mixed) parts.push_back(tr("%1 per lead").arg(wording.money((2 * f.cost->minor + f.leads) / (2 * f.leads), f.currency)));
    if (const auto roi = f.roi()) parts.push_back(tr("ROI %1 on won deals").arg(percent(*roi)));
    return parts.join(QStringLiteral(" · "));
}

QString BudgetPart::summary(const BranchBudget& budget, const Wording& wording) const {
    const BudgetStatus& status = budget.status;
    const auto money = [&](Money m) { return wording.money(m.minor, budget.currency); };
    QStringList parts;
    if (status.budget) parts.push_back(tr("Budget %1").arg(money(*status.budget)));
    parts.push_back(tr("spent %1").arg(money(status.sums.spent)));
    if (status.unallocated) parts.push_back(status.unallocated->minor < 0 ? tr("over-planned by %1").arg(money(Money{-status.unallocated->minor})) : tr("unallocated %1").arg(money(*status.unallocated)));
    if (budget.mixed) parts.push_back(tr("campaigns in other currencies left out"));
    return parts.join(QStringLiteral(" · "));
}

}
