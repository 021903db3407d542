// SPDX-License-Identifier: MIT
#include "gui/pages/account_box.h"
#include "app/account_plans.h"
#include "core/account/icp.h"
#include "core/model/company.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/bridge/wording.h"
#include "gui/forms/form_binder.h"
#include "gui/theme/theme.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace tilth {
namespace {

bool isTarget(const Company& company) { return std::ranges::find(tierWords.begin() + 1, tierWords.end(), company.tier) != tierWords.end(); }

Result<AccountBox::Loaded> loadedOf(Workspace& workspace, std::int64_t company) {
    auto account = targetAccount(workspace, company);
    if (!account) return account.error();
    return AccountBox::Loaded{*std::move(account), accountPlan(workspace, company)};
}

// What the two figures behind a part are.
QString because(const AccountReason& reason) {
    switch (reason.part) {
    case AccountPart::People: return AccountBox::tr("People: %1 · lead scores: %2").arg(reason.first).arg(reason.second);
    case AccountPart::Engagement: return AccountBox::tr("Active in 30 days: %1 · touches: %2").arg(reason.first).arg(reason.second);
    case AccountPart::Tier: return reason.first ? AccountBox::tr("Ideal customer: tier %1").arg(reason.first) : AccountBox::tr("No tier 1 to 3");
    case AccountPart::Coverage: return reason.second ? AccountBox::tr("Buying centre: %1 of %2 roles").arg(reason.first).arg(reason.second) : AccountBox::tr("No method asks for roles");
    }
    return {};
}
SmallRow rowOf(const AccountReason& reason) {
    return {{{because(reason)},
             {AccountBox::tr("%1 of %2").arg(reason.points).arg(reason.most), CellKind::Amount, reason.points ? theme::Tone::Normal : theme::Tone::Weak}},
            0};
}
QString touchText(const std::optional<Time>& at, const Wording& wording) { return at ? wording.ago(*at) : AccountBox::tr("never"); }

}

AccountBox::AccountBox(Desk& desk)
    : RecordPart(desk), m_sum(makeLabel({}, theme::Type::Strong)), m_touches(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)),
      m_reasons(new SmallTable({tr("Reason"), tr("Points")}, {1})), m_form(new QWidget) {
    QVBoxLayout* column = makeColumn(this);
    m_sum->setObjectName(QStringLiteral("accountScore"));
    m_reasons->setAccessibleName(tr("Reasons of the account's score"));
    m_touches->setObjectName(QStringLiteral("accountTouches"));
    m_touches->setWordWrap(true);
    m_plan = new FormBinder(desk, desk.type(std::string(AccountPlan::type.name)), m_form,
                            {QStringLiteral("goal"), QStringLiteral("next_step"), QStringLiteral("next_step_on"), QStringLiteral("owner"), QStringLiteral("notes")});
    for (QWidget* part : {static_cast<QWidget*>(m_sum), static_cast<QWidget*>(m_reasons), static_cast<QWidget*>(m_touches), m_form}) column->addWidget(part);
    connect(m_plan, &FormBinder::edited, this, &AccountBox::save);
    hide();
}

// Companies of no tier are no target accounts.
void AccountBox::showRecord(const Entity& record) {
    if (record.id != m_id) leave();
    m_id = record.id;
    setVisible(isTarget(static_cast<const Company&>(record)));
    if (isHidden()) return;
    m_again = m_loading;
    if (!m_loading) load();
}

// What was typed is saved with its own company, before another one is shown; nothing of it stands below the other's name.
void AccountBox::leave() {
    m_form->setEnabled(false);
    m_plan->clearFaults();
    m_plan->show(AccountPlan{});
    m_sum->clear();
    m_touches->clear();
    m_reasons->setRows({});
}

void AccountBox::load() {
    m_loading = true;
    desk().open().count(this, [id = m_id](Workspace& workspace) { return loadedOf(workspace, id); }, [this, id = m_id](const Result<Loaded>& loaded) {
        m_loading = false;
        if (loaded && id == m_id) show(*loaded);
        if (std::exchange(m_again, false)) load();
    });
}

void AccountBox::show(const Loaded& loaded) {
    const TargetAccount& account = loaded.account;
    const Wording wording = Wording::of(desk().reading());
    m_sum->setText(tr("Account score %1 of 100").arg(account.score.points));
    QList<SmallRow> rows;
    for (const AccountReason& reason : account.score.reasons) rows.push_back(rowOf(reason));
    m_reasons->setRows(rows);
    m_touches->setText(tr("Last touch: marketing %1, sales %2").arg(touchText(account.marketing, wording), touchText(account.sales, wording)));
    m_plan->show(loaded.plan);
    m_form->setEnabled(true);
}

void AccountBox::save(const QString& key, const Value& value) {
    m_plan->setFault(fromQt(key), {});
    const auto write = [company = m_id, key = fromQt(key), value](Workspace& workspace) {
        AccountPlan plan = accountPlan(workspace, company);
        workspace.type<AccountPlan>().at(key).put(plan, value);
        return saveAccountPlan(workspace, plan);
    };
    desk().change(tr("Plan changed"), write, {}, whileThere(this, [this, key](const Error& error) { m_plan->setFault(fromQt(key), translated(error.text)); }));
}

}
