// SPDX-License-Identifier: MIT
#include "gui/pages/accounts_page.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/pages/icp_box.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int pause = 200;              // milliseconds, so that several changes cause one reading
constexpr std::size_t mostShown = 200;
constexpr std::int64_t longAgo = 90;    // days

QString number(std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); }

SmallCell touchCell(const std::optional<Time>& at, const Wording& wording, Time now) {
    if (!at) return {AccountsPage::tr("never"), CellKind::Text, theme::Tone::Danger};
    const bool old = (now - *at) / std::chrono::days{1} > longAgo;
    return {wording.ago(*at), CellKind::Text, old ? theme::Tone::Warning : theme::Tone::Normal};
}
SmallCell coverageCell(const TargetAccount& account) {
    if (!account.rolesAsked) return {QStringLiteral("–"), CellKind::Text, theme::Tone::Weak};
    const bool whole = account.roles == account.rolesAsked;
    return {AccountsPage::tr("%1 of %2").arg(account.roles).arg(account.rolesAsked), CellKind::Text, whole ? theme::Tone::Success : theme::Tone::Warning};
}
QString dealsText(const TargetAccount& account, const Wording& wording) {
    QStringList parts{number(account.openDeals)};
    for (const auto& [currency, amount] : account.openAmount) parts.push_back(wording.moneyBrief(amount.minor, currency));
    return parts.join(QStringLiteral(" · "));
}
SmallCell planCell(const TargetAccount& account, const Wording& wording) {
    const PlanState state = planState(account, wording.today);
    if (state == PlanState::None) return {AccountsPage::tr("no plan"), CellKind::Secondary, theme::Tone::Weak};
    if (state == PlanState::NoStep) return {AccountsPage::tr("no next step"), CellKind::Text, theme::Tone::Warning};
    const QString step = toQt(account.nextStep);
    return {account.nextStepOn ? AccountsPage::tr("%1: %2").arg(wording.dayShort(*account.nextStepOn), step) : step, CellKind::Text, state == PlanState::Late ? theme::Tone::Danger : theme::Tone::Normal};
}
SmallRow rowOf(const TargetAccount& account, const Wording& wording, Time now) {
    return {{{toQt(account.name), CellKind::Strong},
             {toQt(account.tier)},
             {number(account.score.points), CellKind::Amount},
             {number(account.contacts), CellKind::Amount, account.contacts ? theme::Tone::Normal : theme::Tone::Danger},
             coverageCell(account),
             {dealsText(account, wording), CellKind::Amount, account.openDeals ? theme::Tone::Normal : theme::Tone::Weak},
             touchCell(account.marketing, wording, now),
             touchCell(account.sales, wording, now),
             planCell(account, wording)},
            account.company};
}

}

AccountsPage::AccountsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead), m_tier(new ChoiceBox), m_order(new ChoiceBox), m_icp(new IcpBox(desk)), m_words(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)),
      m_table(new SmallTable({tr("Company"), tr("Tier"), tr("Score"), tr("Contacts"), tr("Buying centre"), tr("Open deals"), tr("Marketing"), tr("Sales"), tr("Next step")}, {2, 3, 5})), m_scroll(new QScrollArea) {
    setSurface(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, 0);
    outer->setSpacing(theme::s3);
    auto* body = new QWidget;
    setSurface(body);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, theme::s3, theme::s4);
    column->setSpacing(theme::s3);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("accountWords"));
    m_table->setObjectName(QStringLiteral("accounts"));
    m_table->setAccessibleName(tr("Target accounts"));
    for (QWidget* part : {static_cast<QWidget*>(m_icp), static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_table)}) column->addWidget(part);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    makeHead();
    outer->addWidget(m_head);
    outer->addWidget(m_scroll, 1);
    connect(m_table, &SmallTable::rowOpened, this, [this](qint64 id) { this->desk().openRecord("company", id); });
    m_reload.setSingleShot(true);
    m_reload.setInterval(pause);
    connect(&m_reload, &QTimer::timeout, this, &AccountsPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
    connect(&desk.open(), &OpenWorkspace::settingsChanged, m_icp, &IcpBox::load);
}

void AccountsPage::makeHead() {
    m_head->setTitle(tr("Target accounts"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    m_tier->setAccessibleName(tr("Tier"));
    m_tier->setObjectName(QStringLiteral("tier"));
    m_tier->add(tr("Tiers 1 to 3"), QString());
    for (std::size_t word = 1; word < tierWords.size(); ++word) m_tier->add(tr("Tier %1").arg(toQt(tierWords[word])), toQt(tierWords[word]));
    m_head->addControl(m_tier);
    connect(m_tier, &ChoiceBox::edited, this, &AccountsPage::load);
    m_order->setAccessibleName(tr("Order"));
    m_order->setObjectName(QStringLiteral("order"));
    m_order->add(tr("By neglect"), static_cast<int>(AccountOrder::Neglect));
    m_order->add(tr("By score"), static_cast<int>(AccountOrder::Score));
    m_head->addControl(m_order);
    connect(m_order, &ChoiceBox::edited, this, &AccountsPage::load);
    m_profile = m_head->addButton(tr("Ideal customer profile"), QStringLiteral("target"));
    m_profile->setObjectName(QStringLiteral("profile"));
    connect(m_profile, &QPushButton::clicked, this, [this] { m_icp->setVisible(m_icp->isHidden()); });
}

QList<QWidget*> AccountsPage::regions() { return {m_icp, m_table}; }

// Without a profile there are no tiers: it comes first.
void AccountsPage::enter() {
    m_icp->setVisible(icpOf(desk().reading()).empty());
    load();
}

void AccountsPage::load() {
    std::vector<std::string> tiers(tierWords.begin() + 1, tierWords.end());
    if (const std::string one = fromQt(m_tier->value().toString()); !one.empty()) tiers = {one};
    const auto order = static_cast<AccountOrder>(m_order->value().toInt());
    desk().open().count(this, [tiers, order](Workspace& workspace) -> Result<std::vector<TargetAccount>> { return targetAccounts(workspace, tiers, order); },
                        [this, asked = ++m_asked](const Result<std::vector<TargetAccount>>& accounts) { if (accounts && asked == m_asked) show(*accounts); });
}

void AccountsPage::show(const std::vector<TargetAccount>& accounts) {
    const Wording wording = Wording::of(desk().reading());
    const Time now = desk().reading().now();
    QList<SmallRow> rows;
    for (std::size_t i = 0; i < std::min(accounts.size(), mostShown); ++i) rows.push_back(rowOf(accounts[i], wording, now));
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    if (accounts.empty()) m_words->setText(tr("No company has a tier yet: draft the profile from your deals, save it and apply the tiers."));
    else if (accounts.size() > mostShown) m_words->setText(tr("The first %1 of %2 companies").arg(number(std::ssize(rows)), number(std::ssize(accounts))));
    else m_words->setText(tr("%n company(ies)", nullptr, static_cast<int>(accounts.size())));
}

}
