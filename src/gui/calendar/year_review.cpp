// SPDX-License-Identifier: MIT
#include "gui/calendar/year_review.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/models/plan_days.h"
#include "gui/theme/icons.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int columns = 3;

QStandardItem* cell(const QString& text, CellKind kind, theme::Tone tone, const QString& icon = {}) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(static_cast<int>(kind), CellKindRole);
    item->setData(static_cast<int>(tone), CellToneRole);
    if (!icon.isEmpty()) item->setData(icon, CellIconRole);
    item->setData(plainTip(text), Qt::ToolTipRole);
    return item;
}

}

YearReview::YearReview(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(makeLabel({}, theme::Type::Title, theme::Tone::Normal, this)),
      m_note(makeLabel({}, theme::Type::Body, theme::Tone::Secondary, this)), m_table(new RecordTable(this)),
      m_rows(new QStandardItemModel(0, columns, this)), m_accept(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_note->setWordWrap(true);
    m_rows->setHorizontalHeaderLabels({tr("Campaign"), tr("Days"), tr("Conflicts")});
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Campaigns of the next year"));
    m_table->horizontalHeader()->setSectionsClickable(false);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    makeFoot();
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::escaped, this, &YearReview::refused);
}

void YearReview::makeFoot() {
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    theme::setRole(m_accept, theme::Role::Primary);
    m_accept->setObjectName(QStringLiteral("accept_year"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &YearReview::refused);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(m_year); });
}

void YearReview::setPlan(const YearPlan& plan) {
    m_year = plan.year;
    const auto count = static_cast<int>(plan.campaigns.size()), clashes = static_cast<int>(plan.clashes.size());
    m_title->setText(tr("Plan of %1").arg(plan.year));
    QStringList notes{clashes ? tr("%n conflict(s): they are planned all the same and stay marked.", nullptr, clashes) : tr("Nothing clashes.")};
    for (const std::string& note : plan.notes) notes.push_back(toQt(note));
    m_note->setText(notes.mid(0, 6).join(QLatin1Char('\n')));
    m_accept->setText(tr("Plan %n campaign(s)", nullptr, count));
    m_rows->removeRows(0, m_rows->rowCount());
    std::vector<Campaign> byDay = plan.campaigns;
    std::ranges::stable_sort(byDay, {}, [](const Campaign& c) { return c.startsOn.value_or(Date::max()); });
    for (const Campaign& campaign : byDay) addCampaign(campaign, plan);
    m_table->setCurrentIndex(m_rows->index(0, 0));
}

void YearReview::addCampaign(const Campaign& campaign, const YearPlan& plan) {
    const Date today = m_desk.reading().today();
    const QString days = campaign.startsOn ? spanText({*campaign.startsOn, campaign.endsOn.value_or(*campaign.startsOn)}, today) : tr("without dates");
    const QStringList clashes = clashesOf(campaign, plan);
    m_rows->appendRow({cell(toQt(campaign.name), CellKind::Strong, theme::Tone::Normal), cell(days, CellKind::Secondary, theme::Tone::Secondary),
                       clashes.isEmpty() ? cell({}, CellKind::Text, theme::Tone::Normal)
                                         : cell(clashes.join(tr("; ")), CellKind::Marked, theme::Tone::Danger, QStringLiteral("triangle-alert"))});
}

QStringList YearReview::clashesOf(const Campaign& campaign, const YearPlan& plan) const {
    QStringList words;
    for (const Clash& clash : plan.clashes) {
        if (clash.campaign != campaign.id && clash.other != campaign.id) continue;
        const std::int64_t other = clash.campaign == campaign.id ? clash.other : clash.campaign;
        const QString with = other ? nameOf(other, plan) : toQt(clash.name);
        const QString reason = translated("Clash", clash.reason());
        words.push_back(with.isEmpty() ? reason : tr("%1: %2", "a clash, with whom").arg(reason, with));
    }
    words.removeDuplicates();
    return words;
}

QString YearReview::nameOf(std::int64_t campaign, const YearPlan& plan) const {
    const auto at = std::ranges::find(plan.campaigns, campaign, &Campaign::id);
    return toQt(at == plan.campaigns.end() ? titleOf(m_desk.reading(), "campaign", campaign) : at->name);
}

}
