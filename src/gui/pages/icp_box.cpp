// SPDX-License-Identifier: MIT
#include "gui/pages/icp_box.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostMoves = 12;

// In the order of tierWords.
constexpr std::array queryNames{QT_TRANSLATE_NOOP("tilth::IcpBox", "No customers for us"), QT_TRANSLATE_NOOP("tilth::IcpBox", "Tier 1"), QT_TRANSLATE_NOOP("tilth::IcpBox", "Tier 2"),
                                QT_TRANSLATE_NOOP("tilth::IcpBox", "Tier 3")};
// In the order of IcpTrait.
constexpr std::array traitNames{QT_TRANSLATE_NOOP("tilth::IcpBox", "Industry"), QT_TRANSLATE_NOOP("tilth::IcpBox", "Employees"), QT_TRANSLATE_NOOP("tilth::IcpBox", "Country"),
                                QT_TRANSLATE_NOOP("tilth::IcpBox", "Region")};
// In the order of IcpFinding::Side.
constexpr std::array sideTones{theme::Tone::Danger, theme::Tone::Normal, theme::Tone::Success};
constexpr std::array sideWords{QT_TRANSLATE_NOOP("tilth::IcpBox", "worse"), "", QT_TRANSLATE_NOOP("tilth::IcpBox", "better")};

QString number(std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); }
QString tierName(const std::string& tier) {
    const auto at = std::ranges::find(tierWords, tier);
    return at == tierWords.end() ? tier.empty() ? IcpBox::tr("none") : toQt(tier) : IcpBox::tr(queryNames[static_cast<std::size_t>(at - tierWords.begin())]);
}

SmallRow rowOf(const IcpFinding& finding) {
    return {{{IcpBox::tr("%1: %2").arg(IcpBox::tr(traitNames[static_cast<std::size_t>(finding.trait)]), toQt(finding.value))},
             {number(finding.ended), CellKind::Amount},
             {percent(finding.rate()), CellKind::Amount, sideTones[finding.side]},
             {IcpBox::tr(sideWords[finding.side]), CellKind::Secondary, sideTones[finding.side]}},
            0};
}
SmallRow rowOf(const TierMove& move) {
    return {{{toQt(move.name)}, {tierName(move.before), CellKind::Secondary, theme::Tone::Secondary}, {tierName(move.now)}}, move.company};
}

}

IcpBox::IcpBox(Desk& desk)
    : m_desk(desk), m_words(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_findings(new SmallTable({tr("What"), tr("Deals"), tr("Won"), tr("Than all")}, {1, 2})),
      m_moves(new SmallTable({tr("Company"), tr("Tier before"), tr("Tier now")})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    makeQueries(column);
    makeButtons(column);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("icpWords"));
    m_findings->setAccessibleName(tr("What speaks for it"));
    m_moves->setAccessibleName(tr("Companies that would change"));
    column->addWidget(m_words);
    m_words->hide();
    for (SmallTable* table : {m_findings, m_moves}) column->addWidget(table), table->hide();
    connect(m_moves, &SmallTable::rowOpened, this, [this](qint64 id) { m_desk.openRecord("company", id); });
    load();
}

void IcpBox::makeQueries(QVBoxLayout* column) {
    auto* form = new QFormLayout;
    form->setSpacing(theme::s2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const std::size_t word : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{0}}) {
        auto* line = m_queries[word] = new QLineEdit;
        line->setObjectName(QStringLiteral("icp_") + toQt(tierWords[word]));
        line->setAccessibleName(tr(queryNames[word]));
        line->setPlaceholderText(word == 1 ? tr("A filter of companies, written as in lists") : QString());
        form->addRow(makeLabel(tr(queryNames[word]), theme::Type::Body, theme::Tone::Secondary), line);
        refuseIfReadOnly(m_desk, line);
    }
    column->addLayout(form);
}

void IcpBox::makeButtons(QVBoxLayout* column) {
    auto* row = new FlowLayout;
    row->setSpacing(theme::s2);
    addButton(row, QStringLiteral("zap"), tr("Draft from won and lost deals"), &IcpBox::draft);
    refuseIfReadOnly(m_desk, addButton(row, QStringLiteral("save"), tr("Save the profile"), &IcpBox::keep));
    addButton(row, QStringLiteral("eye"), tr("Preview tiers"), &IcpBox::preview);
    m_apply = addButton(row, QStringLiteral("check"), tr("Apply tiers"), &IcpBox::apply);
    m_apply->setObjectName(QStringLiteral("applyTiers"));
    m_apply->hide();
    refuseIfReadOnly(m_desk, m_apply);
    column->addLayout(row);
}

QPushButton* IcpBox::addButton(QLayout* row, const QString& icon, const QString& text, void (IcpBox::*act)()) {
    auto* button = new QPushButton(theme::icon(icon), text);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void IcpBox::load() {
    const bool typing = std::ranges::any_of(m_queries, [](const QLineEdit* line) { return line->hasFocus() || line->isModified(); });
    if (!typing) put(icpOf(m_desk.reading()));
}

void IcpBox::put(const Icp& icp) {
    for (std::size_t word = 0; word < tierWords.size(); ++word) m_queries[word]->setText(toQt(queryOf(icp, word)));
    for (QLineEdit* line : m_queries) line->setCursorPosition(0);
}

Icp IcpBox::typed() const {
    const auto at = [this](std::size_t word) { return fromQt(m_queries[word]->text().trimmed()); };
    return {at(0), {at(1), at(2), at(3)}};
}

void IcpBox::tell(const QString& words, bool fault) {
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    theme::setType(m_words, theme::Type::Body, fault ? theme::Tone::Danger : theme::Tone::Secondary);
    for (QWidget* part : {static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_moves), static_cast<QWidget*>(m_apply)}) part->hide();
}

void IcpBox::draft() {
    m_desk.open().count(this, [](Workspace& workspace) -> Result<IcpDraft> { return draftIcp(workspace); }, [this](const Result<IcpDraft>& found) { if (found) showDraft(*found); });
}

// Nothing is written yet: the draft stands in the lines until it is saved.
void IcpBox::showDraft(const IcpDraft& draft) {
    if (draft.findings.empty())
        return tell(tr("%1 deals of companies ended in the last %2 months; a draft needs %3, and %4 of one kind.").arg(number(draft.ended)).arg(icpMonths).arg(leastOfAll).arg(leastOfValue));
    tell(tr("%1 of %2 deals that ended in the last %3 months were won (%4). Kinds with fewer than %5 deals say nothing. The draft stands above; save it to keep it.")
             .arg(number(draft.won), number(draft.ended)).arg(icpMonths).arg(percent(static_cast<double>(draft.won) / static_cast<double>(draft.ended))).arg(leastOfValue));
    put(draft.icp);
    for (QLineEdit* line : m_queries) line->setModified(true);
    QList<SmallRow> rows;
    for (const IcpFinding& finding : draft.findings) rows.push_back(rowOf(finding));
    m_findings->setRows(rows);
    m_findings->show();
}

void IcpBox::keep() {
    m_desk.change(tr("Ideal customer profile saved"), [icp = typed()](Workspace& workspace) { return setIcp(workspace, icp); },
                  whileThere(this, [this] { for (QLineEdit* line : m_queries) line->setModified(false); preview(); }),
                  whileThere(this, [this](const Error& error) { tell(translatedNote(error.text), true); }));
}

void IcpBox::preview() {
    m_desk.open().count(this, [icp = typed()](Workspace& workspace) { return planTiers(workspace, icp); }, [this](const Result<TierPlan>& plan) { plan ? showPlan(*plan) : tell(translatedNote(plan.error().text), true); });
}

void IcpBox::showPlan(const TierPlan& plan) {
    QStringList parts;
    for (const std::size_t word : {1, 2, 3, 0}) parts.push_back(tr("%1: %2").arg(tr(queryNames[word]), number(plan.companies[word])));
    parts.push_back(tr("in none: %1").arg(number(plan.none)));
    parts.push_back(plan.moves.empty() ? tr("nothing changes") : tr("%n company(ies) would change", nullptr, static_cast<int>(plan.moves.size())));
    tell(parts.join(QStringLiteral(" · ")));
    QList<SmallRow> rows;
    for (std::size_t i = 0; i < std::min(plan.moves.size(), mostMoves); ++i) rows.push_back(rowOf(plan.moves[i]));
    m_moves->setRows(rows);
    m_moves->setVisible(!rows.isEmpty());
    m_apply->setVisible(!rows.isEmpty());
}

void IcpBox::apply() {
    m_desk.change(tr("Account tiers applied"), [](Workspace& workspace) { return applyTiers(workspace); }, whileThere(this, [this] { tell({}); }), whileThere(this, [this](const Error& error) { tell(translatedNote(error.text), true); }));
}

}
