// SPDX-License-Identifier: MIT
#include "gui/pages/calendar_page.h"
#include "app/subscriptions.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/exchange.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/agenda_page.h"
#include "gui/calendar/calendar_bar.h"
#include "gui/calendar/calendar_sheet.h"
#include "gui/calendar/month_page.h"
#include "gui/calendar/season_page.h"
#include "gui/calendar/timeline_page.h"
#include "gui/calendar/week_page.h"
#include "gui/calendar/year_page.h"
#include "gui/forms/quick_add.h"
#include "gui/models/calendar_days.h"
#include "gui/timeline/timeline_pane.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

struct ViewEntry {
    const char* name;
    const char* icon;
    CalendarView* (*make)(Desk&, QWidget*);
};
using Made = CalendarView*;
const std::array views{ViewEntry{QT_TRANSLATE_NOOP("tilth::CalendarPage", "Timeline"), "sliders-horizontal",
                                 [](Desk& desk, QWidget* parent) -> Made { return new TimelinePage(desk, parent); }},
                       ViewEntry{QT_TRANSLATE_NOOP("tilth::CalendarPage", "Month"), "calendar-days",
                                 [](Desk&, QWidget* parent) -> Made { return new MonthPage(parent); }},
                       ViewEntry{QT_TRANSLATE_NOOP("tilth::CalendarPage", "Week"), "columns-3",
                                 [](Desk&, QWidget* parent) -> Made { return new WeekPage(parent); }},
                       ViewEntry{QT_TRANSLATE_NOOP("tilth::CalendarPage", "Agenda"), "list",
                                 [](Desk& desk, QWidget* parent) -> Made { return new AgendaPage(desk, parent); }},
                       ViewEntry{QT_TRANSLATE_NOOP("tilth::CalendarPage", "Year"), "table-2",
                                 [](Desk& desk, QWidget* parent) -> Made { return new YearPage(desk, parent); }},
                       ViewEntry{QT_TRANSLATE_NOOP("tilth::CalendarPage", "Seasons"), "sun",
                                 [](Desk& desk, QWidget* parent) -> Made { return new SeasonPage(desk, parent); }}};
constexpr int weekView = 2;

bool within(const DateRange& inner, const DateRange& outer) { return outer.first <= inner.first && inner.last <= outer.last; }

}

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_exchange(new Exchange(desk.open(), this)), m_head(new PageHead(this)),
      m_quickAdd(new QuickAdd(desk, "campaign",
                              {QStringLiteral("name"), QStringLiteral("channel"), QStringLiteral("starts_on"), QStringLiteral("ends_on"),
                               QStringLiteral("budget")},
                              this)),
      m_bar(new CalendarBar(this)), m_hint(makeLabel({}, theme::Type::Body, theme::Tone::Secondary, this)), m_idea(new QPushButton(this)),
      m_stack(new QStackedWidget(this)) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    for (QWidget* part :
         {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_quickAdd), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_hint)})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    theme::setRole(m_idea, theme::Role::Link);
    m_idea->setObjectName(QStringLiteral("idea"));
    m_idea->hide();
    column->addWidget(m_idea, 0, Qt::AlignLeft);
    connect(m_idea, &QPushButton::clicked, this, &CalendarPage::planIdea);
    makeViews();
    makeHead();
    makeBar();
    m_hint->hide();
    m_reload.setSingleShot(true);
    m_reload.setInterval(100);
    connect(&m_reload, &QTimer::timeout, this, &CalendarPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] {
        if (isVisible()) m_reload.start();
    });
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, [this] {
        if (isVisible()) m_reload.start();
    });
    choose(0);
}

void CalendarPage::makeHead() {
    m_head->setTitle(tr("Calendar"));
    m_head->setFilterBarShown(false);
    QList<PageView> shown;
    for (const ViewEntry& entry : views) shown.push_back({QString::fromLatin1(entry.icon), tr(entry.name)});
    m_head->setViews(shown);
    connect(m_head, &PageHead::viewChosen, this, &CalendarPage::choose);
    QToolButton* exporting = makeIconButton(QStringLiteral("download"), tr("Export as PDF or picture"));
    exporting->setObjectName(QStringLiteral("export"));
    m_head->addControl(exporting);
    auto* papers = new QMenu(exporting);
    const auto offer = [&](const QString& name, Paper paper, bool picture) {
        connect(papers->addAction(name), &QAction::triggered, this, [this, paper, picture] { exportView(paper, picture); });
    };
    offer(tr("PDF, A4 across"), Paper::A4, false);
    offer(tr("PDF, A3 across"), Paper::A3, false);
    offer(tr("Picture (PNG)"), Paper::A4, true);
    exporting->setMenu(papers);
    exporting->setPopupMode(QToolButton::InstantPopup);
    QPushButton* add = m_head->setPrimary(tr("New campaign"), QStringLiteral("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &CalendarPage::addNew);
    refuseIfReadOnly(desk(), add);
}

void CalendarPage::makeBar() {
    connect(m_bar, &CalendarBar::turned, this, [this](int by) { view()->turn(by); });
    connect(m_bar, &CalendarBar::todayWanted, this, [this] { view()->goTo(toQt(desk().reading().today())); });
    connect(m_bar, &CalendarBar::dayWanted, this, [this](const QDate& day) { view()->goTo(day); });
    connect(m_bar, &CalendarBar::conflictChosen, this, &CalendarPage::showBar);
    connect(m_bar, &CalendarBar::layersChanged, this, &CalendarPage::showContent);
    connect(m_bar, &CalendarBar::countriesChosen, this, &CalendarPage::setCountries);
    connect(m_bar, &CalendarBar::lanesChanged, this, &CalendarPage::showParts);
    connect(m_bar, &CalendarBar::partsChanged, this, &CalendarPage::showParts);
}

void CalendarPage::makeViews() {
    for (const ViewEntry& entry : views) {
        CalendarView* made = entry.make(desk(), m_stack);
        m_views.push_back(made);
        m_stack->addWidget(made);
        connectView(made);
    }
    m_timeline = qobject_cast<TimelinePage*>(m_views.front());
    TimelineView* bars = m_timeline->pane()->view();
    connect(bars, &TimelineView::menuWanted, this, &CalendarPage::openMenu);
    bars->setCheck([this](const QList<BarMove>& moves) {
        QList<std::pair<qint64, DateRange>> there;
        for (const BarMove& move : moves) there.push_back({move.id, move.days});
        return clashesAfter(desk(), m_content, m_clashes, there);
    });
}

void CalendarPage::connectView(CalendarView* shown) {
    connect(shown, &CalendarView::titleChanged, this, [this, shown] {
        if (shown == view()) m_bar->setTitle(shown->title());
    });
    connect(shown, &CalendarView::daysChanged, this, [this, shown] {
        if (shown == view()) loadIfOutside();
    });
    connect(shown, &CalendarView::opened, this, &CalendarPage::open);
    connect(shown, &CalendarView::dayActivated, this, &CalendarPage::planOn);
    connect(shown, &CalendarView::moved, this, &CalendarPage::move);
    connect(shown, &CalendarView::unscheduled, this, &CalendarPage::unschedule);
    connect(shown, &CalendarView::dayWanted, m_bar, &CalendarBar::focusDate);
    if (const auto* seasons = qobject_cast<SeasonPage*>(shown))
        connect(seasons, &SeasonPage::nextYearWanted, this, &CalendarPage::planYear);
    if (const auto* year = qobject_cast<YearPage*>(shown)) connect(year, &YearPage::dayChosen, this, &CalendarPage::lookAt);
}

CalendarView* CalendarPage::view() const { return static_cast<CalendarView*>(m_stack->currentWidget()); }

// Another view shows the same time.
void CalendarPage::choose(int chosen) {
    const QDate day = m_any ? view()->where() : toQt(desk().reading().today());
    m_stack->setCurrentIndex(std::clamp(chosen, 0, static_cast<int>(m_views.size()) - 1));
    m_head->setCurrentView(m_stack->currentIndex());
    m_bar->setTimelineShown(view() == m_timeline);
    view()->goTo(day);
    m_bar->setTitle(view()->title());
    if (m_any) view()->show(m_content);
    loadIfOutside();
}

// A day of the year is seen in its week.
void CalendarPage::lookAt(const QDate& day) {
    view()->goTo(day);
    choose(weekView);
}

void CalendarPage::enter() {
    m_bar->setToday(toQt(desk().reading().today()));
    view()->setFocus();
    load();
    readFeeds();
    readCountries();
}

void CalendarPage::readCountries() {
    desk().open().count(
        this, [language = fromQt(theme::language())](Workspace&) -> Result<QList<PlanCountry>> { return knownCountries(language); },
        [this](Result<QList<PlanCountry>> known) {
            if (known) m_bar->setKnownCountries(*known);
        });
}

// Calendars of others whose time has come; what was read before is shown meanwhile.
void CalendarPage::readFeeds() {
    if (dueSubscriptions(desk().reading(), false).empty()) return;
    m_exchange->run(
        [](Workspace& workspace) -> Result<Done> {
            for (const std::int64_t feed : dueSubscriptions(workspace, false))
                if (const auto read = refreshSubscription(workspace, feed, fetchCalendar()); !read) continue; // noted at the subscription
            return Done{};
        },
        [](const Result<Done>&) {});
}

QList<QWidget*> CalendarPage::regions() { return QList<QWidget*>{m_head, m_bar} + view()->regions(); }

QWidget* CalendarPage::mainPart() { return view(); }

void CalendarPage::loadIfOutside() {
    if (!within(view()->daysWanted(), m_loaded)) load();
}

void CalendarPage::load() {
    if (isHidden()) return;                     // in a window that is about to be shown it is not
    const DateRange days = view()->daysWanted();
    const std::string language = fromQt(theme::language());
    const int moves = m_movesWaiting ? -1 : m_movesAsked;
    desk().open().list(
        this, [days, language](Workspace& workspace) -> Result<CalendarRows> { return readCalendar(workspace, days, language); },
        [this, days, moves](Result<CalendarRows> rows) {
            if (!rows || days != view()->daysWanted()) return; // turned on since
            m_rows = std::move(*rows);
            m_loaded = days;
            m_any = true;
            if (moves == m_movesAsked) m_timeline->pane()->view()->forgetAsked(); // all of them are in what was read
            showContent();
            readConflicts();
        });
}

// They come later: nobody waits for them.
void CalendarPage::readConflicts() {
    desk().open().count(
        this, [](Workspace& workspace) -> Result<CalendarClashes> { return readClashes(workspace); },
        [this](Result<CalendarClashes> clashes) {
            if (!clashes) return;
            const bool differ = clashes->found != m_clashes.found;
            m_clashes = std::move(*clashes);
            if (differ) showContent();
        });
}

void CalendarPage::showContent() {
    if (!m_any) return;
    m_content = contentOf(desk(), m_rows, m_clashes, m_bar->layers());
    view()->show(m_content);
    m_bar->setTitle(view()->title());
    m_bar->setConflicts(m_content.entries, m_content.plan->today());
    m_bar->setCountries(m_content.plan->countries(), m_content.plan->remarks());
    showHint();
    showIdea();
}

void CalendarPage::showParts() {
    TimelineView* bars = m_timeline->pane()->view();
    if (m_timeline->grouping() != m_bar->grouping()) m_timeline->setGrouping(m_bar->grouping());
    if (bars->pinnedUnit() != m_bar->unit()) bars->setPinnedUnit(m_bar->unit());
    bars->setLayers(m_bar->marks());
    m_timeline->setTrayShown(m_bar->trayShown());
    m_timeline->setStripsShown(m_bar->stripsShown());
}

// A calendar without anything says why, and what to do.
void CalendarPage::showHint() {
    const DateRange days = view()->daysWanted();
    const auto inside = [&days](const DatedRecord& r) { return r.days && r.days->first <= days.last && days.first <= r.days->last; };
    const bool any = std::ranges::any_of(m_rows.records, inside);
    m_hint->setText(any ? tr("Nothing in the layers that are on; see Layers")
                        : tr("Nothing is planned here: double click a day, or press Enter on it, to plan a campaign"));
    m_hint->setVisible(m_content.entries.isEmpty());
}

void CalendarPage::exportView(Paper paper, bool picture) {
    const QString name = tr("calendar") + QLatin1String(picture ? ".png" : ".pdf");
    const QString file = desk().ask().fileToSave(tr("Export as PDF or picture"), picture ? tr("Picture (*.png)") : tr("PDF (*.pdf)"), name);
    if (file.isEmpty()) return;
    const Result<Done> written = writeTo(file, paper);
    if (written)
        emit desk().said(tr("Saved as %1").arg(file), {}, {});
    else
        emit desk().failed(translatedNote(written.error().text));
}

// A view of its own is laid out for the paper; the one on the screen stays as it is.
Result<Done> CalendarPage::writeTo(const QString& file, Paper paper) {
    const InLight light;
    SheetText text{.title = sheetTitle(), .period = view()->title(), .note = tr("As of %1").arg(toQt(desk().reading().today()).toString(Qt::ISODate))};
    text.legend = legendOf(m_content, view()->daysShown());
    const std::unique_ptr<CalendarView> sheet(views[static_cast<std::size_t>(m_stack->currentIndex())].make(desk(), nullptr));
    sheet->setAttribute(Qt::WA_DontShowOnScreen);
    sheet->resize(roomOnSheet(paper, text));
    sheet->QWidget::show();
    sheet->becomeSheetOf(*view(), m_content);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // rows of countries come, controls go: nobody waits for that
    return writeSheet(*sheet, text, paper, file);
}

QString CalendarPage::sheetTitle() const {
    const QString company = toQt(desk().reading().setting("company_name"));
    return company.isEmpty() ? tr("Calendar") : company + QStringLiteral(" · ") + tr("Calendar");
}

QVariantMap CalendarPage::state() const {
    QVariantList shown;
    for (const bool layer : m_bar->layers()) shown.push_back(layer);
    return {{QStringLiteral("layers"), shown},
            {QStringLiteral("view"), m_stack->currentIndex()},
            {QStringLiteral("timeline"), m_timeline->state()}};
}

void CalendarPage::restore(const QVariantMap& state) {
    const QVariantList shown = state.value(QStringLiteral("layers")).toList();
    ShownLayers layers = m_bar->layers();
    for (std::size_t i = 0; i < layers.size() && i < static_cast<std::size_t>(shown.size()); ++i)
        layers[i] = shown[static_cast<qsizetype>(i)].toBool();
    m_bar->setLayers(layers);
    m_timeline->restore(state.value(QStringLiteral("timeline")).toMap());
    m_bar->setGrouping(m_timeline->grouping());
    m_bar->setTrayShown(m_timeline->trayShown());
    m_bar->setStripsShown(m_timeline->stripsShown());
    choose(state.value(QStringLiteral("view"), 0).toInt());
}

}
