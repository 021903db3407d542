// SPDX-License-Identifier: MIT
#include "gui/calendar/season_page.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/season_board.h"
#include "gui/calendar/year_review.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tilth {

SeasonPage::SeasonPage(Desk& desk, QWidget* parent)
    : CalendarView(parent), m_desk(desk), m_stack(new QStackedWidget(this)), m_controls(new QWidget(this)), m_kind(new ChoiceBox(m_controls)),
      m_board(new SeasonBoard), m_review(new YearReview(desk, this)), m_plan(new QPushButton(m_controls)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    makeControls();
    column->addWidget(m_controls);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_review);
    setFocusProxy(m_board);
    connect(m_board, &QAbstractItemView::activated, this, [this](const QModelIndex& slot) { openSlot(slot.row()); });
    connect(m_review, &YearReview::refused, this, &SeasonPage::endReview);
    connect(m_review, &YearReview::accepted, this, [this](int year) {
        endReview();
        emit nextYearWanted(year);
    });
}

void SeasonPage::makeControls() {
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(tr("S&easons by"), theme::Type::Body, theme::Tone::Normal, m_controls);
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Seasons by"));
    m_kind->setObjectName(QStringLiteral("season_kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const std::pair<SeasonDefinition, QString> names[] = {{SeasonDefinition::Terms, tr("Solar terms")},
                                                          {SeasonDefinition::Meteorological, tr("Months (from 1 March)")},
                                                          {SeasonDefinition::Astronomical, tr("Equinoxes and solstices")},
                                                          {SeasonDefinition::Retail, tr("Retail (spring/summer, autumn/winter)")}};
    for (const auto& [kind, name] : names) m_kind->add(name, static_cast<int>(kind));
    m_plan->setObjectName(QStringLiteral("plan_next_year"));
    m_plan->setIcon(theme::icon(QStringLiteral("calendar-plus")));
    setPlainTip(m_plan, tr("The same campaigns a year later: terms and festivals move, everything else keeps its date. You see them first."));
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_plan);
    connect(m_kind, &ChoiceBox::edited, this, [this] { goTo(m_day); });
    connect(m_plan, &QPushButton::clicked, this, &SeasonPage::review);
}

SeasonDefinition SeasonPage::kind() const { return static_cast<SeasonDefinition>(m_kind->value().toInt()); }
void SeasonPage::setKind(SeasonDefinition kind) { m_kind->setValue(static_cast<int>(kind)); }

// January belongs to the year before where seasons begin in spring.
int SeasonPage::year() const { return seasonYear(kind(), fromQt(m_day)); }

DateRange SeasonPage::daysWanted() const { return {seasonParts(kind(), year() - 1).front().days.first, daysShown().last}; }

DateRange SeasonPage::daysShown() const {
    const auto parts = seasonParts(kind(), year());
    return {parts.front().days.first, parts.back().days.last};
}

void SeasonPage::show(const CalendarContent& content) {
    m_content = content;
    fill();
    readFigures();
}

// They come later: a board without results is there at once.
void SeasonPage::readFigures() {
    m_desk.open().count(
        this, [](Workspace& workspace) -> Result<std::map<std::int64_t, CampaignFigures>> { return campaignBook(workspace).own; },
        [this](Result<std::map<std::int64_t, CampaignFigures>> figures) {
            if (!figures) return;
            m_figures = std::move(*figures);
            fill();
        });
}

// Of each row of the board; seasons that follow the terms are those of China.
QStringList SeasonPage::seasonNames() const {
    const Hemisphere half = kind() == SeasonDefinition::Terms ? Hemisphere::North : hemisphereOf(m_desk.reading().setting("country"));
    QStringList names;
    const auto parts = seasonParts(kind(), year(), half);
    for (std::size_t first = 0; first < parts.size(); first += partsOfYear / 4)
        names.push_back(translated("Season", seasonNameChoices[static_cast<std::size_t>(parts[first].season)].label));
    return names;
}

void SeasonPage::fill() {
    const Wording wording = Wording::of(m_desk.reading());
    m_plan->setText(tr("Plan %1").arg(year() + 1));
    m_board->setSeasons(seasonNames());
    m_board->setAmounts([wording](Money amount) { return wording.moneyBrief(amount.minor, wording.currency); });
    m_board->setSlots(seasonSlots(m_content, kind(), year(), m_figures, wording.currency), m_content.plan->today());
}

void SeasonPage::review() {
    const YearRequest request{.year = year() + 1, .dryRun = true};
    m_desk.open().count(
        this, [request](Workspace& workspace) { return planNextYear(workspace, request); },
        [this](Result<YearPlan> plan) {
            if (!plan) return emit m_desk.failed(translated(plan.error().text));
            if (plan->campaigns.empty())
                return emit m_desk.failed(tr("There is nothing to plan: %1 has these campaigns already, or the year before has none.").arg(plan->year));
            m_review->setPlan(*plan);
            m_controls->hide();
            m_stack->setCurrentWidget(m_review);
            m_review->setFocus();
        });
}

void SeasonPage::endReview() {
    m_controls->show();
    m_stack->setCurrentWidget(m_board);
    m_board->setFocus();
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
    connect(menu->addAction(theme::icon(QStringLiteral("plus")), tr("New campaign in %1").arg(partName(slot.part))), &QAction::triggered,
            this, [this, day = toQt(slot.part.days.first)] { emit dayActivated(day); });
    menu->popup(m_board->viewport()->mapToGlobal(m_board->visualRect(m_board->model()->index(row, 0)).center()));
    menu->setActiveAction(menu->actions().constFirst());
}

void SeasonPage::goTo(const QDate& day) {
    m_day = day;
    fill();
    emit titleChanged();
    emit daysChanged();
}

void SeasonPage::becomeSheetOf(const CalendarView& shown, const CalendarContent& content) {
    const auto& other = static_cast<const SeasonPage&>(shown);
    setKind(other.kind());
    m_figures = other.m_figures;
    m_controls->hide();
    m_day = other.m_day;
    m_content = content;
    fill();
}

void SeasonPage::turn(int by) { goTo(m_day.addYears(by)); }
QString SeasonPage::title() const { return tr("Seasons of %1").arg(year()); }
QList<QWidget*> SeasonPage::regions() { return {m_controls, m_board}; }

}
