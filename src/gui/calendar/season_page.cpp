// SPDX-License-Identifier: MIT
#include "gui/calendar/season_page.h"
#include "core/calendar/solar_terms.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/season_board.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {

SeasonPage::SeasonPage(Desk& desk, QWidget* parent)
    : CalendarView(parent), m_desk(desk), m_board(new SeasonBoard(this)), m_plan(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Campaigns by the solar term in which they start"), theme::Type::Body, theme::Tone::Secondary, this));
    row->addStretch(1);
    m_plan->setObjectName(QStringLiteral("plan_next_year"));
    m_plan->setIcon(theme::icon(QStringLiteral("calendar-plus")));
    row->addWidget(m_plan);
    column->addLayout(row);
    column->addWidget(m_board, 1);
    setFocusProxy(m_board);
    connect(m_plan, &QPushButton::clicked, this, [this] { emit nextYearWanted(year() + 1); });
    connect(m_board, &QAbstractItemView::activated, this, [this](const QModelIndex& slot) { openSlot(slot.row()); });
}

// January belongs to the year before: the board starts in spring.
int SeasonPage::year() const {
    const auto spring = solarTermDay(m_day.year(), startOfSpring);
    return spring && fromQt(m_day) < *spring ? m_day.year() - 1 : m_day.year();
}

DateRange SeasonPage::daysWanted() const {
    return {std::chrono::year{year() - 1} / 1 / 1, std::chrono::year{year() + 1} / 2 / std::chrono::last};
}

void SeasonPage::show(const CalendarContent& content) {
    m_content = content;
    fill();
}

void SeasonPage::fill() {
    const Wording wording = Wording::of(m_desk.reading());
    m_plan->setText(tr("Plan %1").arg(year() + 1));
    setPlainTip(m_plan, tr("The same campaigns a year later: terms and festivals move, everything else keeps its date. One undo."));
    m_board->setSlots(seasonSlots(m_content, year(), wording.currency,
                                  [&wording](std::int64_t minor) { return wording.moneyBrief(minor, wording.currency); }),
                      m_content.plan->today());
}

// What is in the slot, and something new there.
void SeasonPage::openSlot(int row) {
    const SeasonSlot& slot = m_board->seasonSlots()[row];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CalendarEntry& entry : slot.now + slot.lastYear) {
        QString words = entry.title + QStringLiteral(" · ") + spanText(*entry.record.days, m_content.plan->today());
        connect(menu->addAction(theme::icon(entry.icon), words.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this,
                [this, number = entry.number] { emit opened(number); });
    }
    if (!menu->isEmpty()) menu->addSeparator();
    connect(menu->addAction(theme::icon(QStringLiteral("plus")), tr("New campaign in %1").arg(termText(slot.term))), &QAction::triggered,
            this, [this, day = toQt(slot.days.first)] { emit dayActivated(day); });
    menu->popup(m_board->viewport()->mapToGlobal(m_board->visualRect(m_board->model()->index(row, 0)).center()));
    menu->setActiveAction(menu->actions().constFirst());
}

void SeasonPage::goTo(const QDate& day) {
    m_day = day;
    fill();
    emit titleChanged();
    emit daysChanged();
}

void SeasonPage::turn(int by) { goTo(m_day.addYears(by)); }
QString SeasonPage::title() const { return tr("Seasons of %1").arg(year()); }
QList<QWidget*> SeasonPage::regions() { return {m_board}; }

}
