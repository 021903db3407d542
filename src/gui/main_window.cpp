// SPDX-License-Identifier: MIT
#include "gui/main_window.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/reminder_clock.h"
#include "gui/bridge/rounds.h"
#include "gui/bridge/safekeeping.h"
#include "gui/bridge/text.h"
#include "gui/command_actions.h"
#include "gui/models/palette_search.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/pages/note_panel.h"
#include "gui/pages/radar_part.h"
#include "gui/pages/record_page.h"
#include "gui/pages/reminder_panel.h"
#include "gui/pages/safety_bar.h"
#include "gui/pages/sets_part.h"
#include "gui/theme/icons.h"
#include "gui/widgets/command_palette.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/side_bar.h"
#include "gui/widgets/toast.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int narrowBelow = 1100, smallestWidth = 1024, smallestHeight = 640;

// The first place of a region where the Tab key stops: what is hidden or only a label takes no keys.
QWidget* firstIn(QWidget* region) {
    if (region->focusPolicy() != Qt::NoFocus || region->focusProxy()) return region;
    for (QWidget* next = region->nextInFocusChain(); next != region; next = next->nextInFocusChain())
        if (region->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) return next;
    return region;
}

QString workspaceName(const std::string& place) {
    return isPostgresUrl(place) ? QUrl(toQt(place)).path().mid(1) : QFileInfo(toQt(place)).completeBaseName();
}

}

MainWindow::MainWindow(Desk& desk, std::unique_ptr<Notices> notices)
    : m_desk(desk), m_rail(new SideBar), m_stack(new QStackedWidget), m_toast(nullptr), m_palette(nullptr), m_search(nullptr),
      m_clock(new ReminderClock(desk.open(), this)), m_reminders(nullptr), m_note(nullptr), m_keeping(new Safekeeping(desk.open(), this)), m_rounds(new Rounds(desk, this)) {
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(makeLine(Qt::Vertical));
    auto* pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(new SafetyBar(desk, *m_keeping));
    pages->addWidget(m_stack, 1);
    row->addLayout(pages, 1);
    setCentralWidget(body);
    m_toast = new Toast(this);
    m_palette = new CommandPalette(this);
    m_search = new PaletteSearch(*this, *m_palette);
    m_reminders = new ReminderPanel(m_desk, *m_clock, this);
    setWindowTitle(tr("%1 · Tilth", "the workspace's name").arg(workspaceName(desk.open().place())));
    m_note = new NotePanel(m_desk, this);
    setWindowIcon(theme::applicationIcon());
    setMinimumSize(smallestWidth, smallestHeight);
    setAcceptDrops(true);
    makeRail();
    makeActions();
    join();
    showStatus();
    joinReminders(std::move(notices));
    m_keeping->start();
    m_rounds->start();
}

void MainWindow::makeRail() {
    QList<SideBarSection> sections;
    for (const PageEntry& entry : pageEntries())
        if (entry.inRail)
            sections.push_back({QString::fromLatin1(entry.icon), pageTitle(entry), QStringLiteral("Alt+%1").arg(sections.size() + 1)});
    m_rail->setSections(sections);
}

void MainWindow::makeActions() { m_rail->setMenu(makeCommandActions(*this)); }

void MainWindow::join() {
    connect(m_rail, &SideBar::chosen, this, [this](int section) {
        int number = 0;
        for (const PageEntry& entry : pageEntries())
            if (entry.inRail && number++ == section) go({QString::fromLatin1(entry.name), {}, 0});   // keys that walk along the rail stay there
    });
    connect(m_rail, &SideBar::searchRequested, this, [this] { openPalette(); });
    connect(&m_desk, &Desk::said, this, &MainWindow::say);
    connect(&m_desk, &Desk::failed, this, [this](const QString& text) { m_toast->say(text); });
    connect(&m_desk, &Desk::recordWanted, this, &MainWindow::openRecord);
    connect(&m_desk, &Desk::rowsWanted, this, &MainWindow::openRows);
    connect(&m_desk, &Desk::pageWanted, this, &MainWindow::openPage);
    connect(&m_desk, &Desk::jobStarted, m_rail, &SideBar::addJob);
    connect(&m_desk, &Desk::newWanted, this, [this](const QDate& day) { currentPage()->addNewOn(day); });
    connect(&m_desk.open(), &OpenWorkspace::busyChanged, this, &MainWindow::showStatus);
    connect(&m_desk.open(), &OpenWorkspace::lostChanged, this, &MainWindow::showStatus);
}

void MainWindow::joinReminders(std::unique_ptr<Notices> notices) {
    connect(m_rail, &SideBar::bellPressed, this, &MainWindow::openReminders);
    connect(m_clock, &ReminderClock::changed, this, [this] { m_rail->setDue(static_cast<int>(m_clock->due().size())); });
    connect(m_clock, &ReminderClock::missed, this, [this](int count) {
        say(tr("%n reminder(s) passed meanwhile", nullptr, count), tr("Show"), [this] { m_reminders->open(); });
    });
    connect(m_clock, &ReminderClock::banner, this, &MainWindow::showNotice);
    connect(m_clock, &ReminderClock::openWanted, this, &MainWindow::openFromNotice);
    m_clock->setNotices(std::move(notices));
    m_clock->start();
}

void MainWindow::showNotice(const Notice& notice) {
    const QString words = notice.text.isEmpty() ? notice.title : tr("%1 · %2").arg(notice.title, notice.text);
    m_toast->offer(words, tr("Show"), [this] { m_reminders->open(); });
}

void MainWindow::openFromNotice(const QString& type, qint64 id) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    type.isEmpty() ? m_reminders->open() : openRecord(type, id);
}

Page* MainWindow::page(const QString& name) {
    const auto made = m_pages.find(name);
    if (made != m_pages.end()) return made->second;
    const PageEntry* entry = findPage(name);
    if (!entry) return nullptr;
    Page* fresh = entry->make(m_desk, m_stack);
    m_stack->addWidget(fresh);
    if (m_states.contains(name)) fresh->restore(m_states.value(name).toMap());
    return m_pages[name] = fresh;
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

void MainWindow::openPage(const QString& name) {
    if (name == QLatin1String("back")) return back();
    go({name, {}, 0});
    focusPage();
}
void MainWindow::openRecord(const QString& type, qint64 id) { go({QStringLiteral("record"), type, id}); }

void MainWindow::openRows(const QString& type, const QString& where) {
    const PageEntry* entry = pageOf(type);
    if (!entry) return;
    openPage(QString::fromLatin1(entry->name));
    currentPage()->showRows(where);
}

void MainWindow::go(const Place& place) {
    Page* shown = page(place.page);
    if (!shown) return;
    if (m_way.isEmpty() || m_way.back() != place) m_way.push_back(place);
    if (auto* record = qobject_cast<RecordPage*>(shown); record && place.record) record->showRecord(place.type, place.record);
    m_stack->setCurrentWidget(shown);
    int section = 0, current = -1;
    for (const PageEntry& entry : pageEntries()) {
        if (entry.inRail && (place.page == QLatin1String(entry.name) || (place.record && place.type == QLatin1String(entry.type)))) current = section;
        section += entry.inRail;
    }
    m_rail->setCurrent(current);
    shown->enter();
}

void MainWindow::focusPage() {
    if (QWidget* part = currentPage()->mainPart()) firstIn(part)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::back() {
    if (m_way.size() < 2) return;
    m_way.pop_back();
    go(Place(m_way.back()));
}

void MainWindow::newThing() {
    if (Page* shown = currentPage()) shown->addNew();
}

void MainWindow::findOnPage() {
    if (Page* shown = currentPage()) shown->focusSearch();
}

void MainWindow::openPalette(const QString& query) { m_palette->open(query); }
void MainWindow::openMenu() { m_rail->openMenu(); }
void MainWindow::openReminders() { m_reminders->isVisible() ? m_reminders->close() : m_reminders->open(); }

// Of the record that the page shows or has chosen.
void MainWindow::applySet() {
    for (SetsPart* part : currentPage()->findChildren<SetsPart*>())
        if (part->isVisible()) return part->choose();
    say(tr("Choose a lead, a deal or a campaign first"), {}, {});
}

// About the deal that the page shows or has chosen.
void MainWindow::noteFromField() {
    FieldNote known;
    for (const RadarPart* part : currentPage()->findChildren<RadarPart*>())
        if (part->isVisible()) known.deal = Link{part->deal()};
    m_note->open(known);
}

void MainWindow::showShortcuts() { openPage(QStringLiteral("shortcuts")); }

void MainWindow::nextRegion(int by) {
    QList<QWidget*> regions{m_rail};
    if (Page* shown = currentPage()) regions += shown->regions();
    int at = -1;
    for (int i = 0; i < regions.size(); ++i)
        if (regions[i] == focusWidget() || regions[i]->isAncestorOf(focusWidget())) at = i;
    const int next = static_cast<int>((at + by + regions.size()) % regions.size());
    if (next == 0) return m_rail->focusSections();
    firstIn(regions[next])->setFocus(Qt::TabFocusReason);
}

void MainWindow::say(const QString& text, const QString& action, const std::function<void()>& act) {
    if (action.isEmpty()) m_toast->say(text);
    else m_toast->offer(text, action, act);
}

void MainWindow::showStatus() {
    const QString where = m_desk.open().isServer() ? tr("server") : tr("local file");
    OpenWorkspace& open = m_desk.open();
    const QString state = !open.lost().empty() ? tr("Not saved · %1") : open.readOnly() ? tr("Read only · %1") : open.isBusy() ? tr("Saving… · %1") : tr("Saved · %1");
    m_rail->setStatus(state.arg(where), tr("%1, at work in %2").arg(toQt(open.reading().user().name), toQt(open.place())));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_rail->setNarrow(width() < narrowBelow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    openPage(QStringLiteral("import"));
    if (Page* shown = currentPage()) shown->openFile(event->mimeData()->urls().value(0).toLocalFile());
}

QVariantMap MainWindow::state() const {
    QVariantMap state{{QStringLiteral("geometry"), saveGeometry()}, {QStringLiteral("page"), m_way.isEmpty() ? QString() : m_way.back().page}};
    QVariantMap pages = m_states;
    for (const auto& [name, made] : m_pages) pages[name] = made->state();
    state[QStringLiteral("pages")] = pages;
    return state;
}

void MainWindow::restore(const QVariantMap& state) {
    m_states = state.value(QStringLiteral("pages")).toMap();
    restoreGeometry(state.value(QStringLiteral("geometry")).toByteArray());
    const QString name = state.value(QStringLiteral("page")).toString();
    const PageEntry* entry = findPage(name);
    openPage(entry && entry->inRail ? name : QString::fromLatin1(pageEntries().front().name));
}

}
