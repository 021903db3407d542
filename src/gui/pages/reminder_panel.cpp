// SPDX-License-Identifier: MIT
#include "gui/pages/reminder_panel.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/reminder_clock.h"
#include "gui/bridge/reminder_words.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/timeline_list.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace tilth {
namespace {

constexpr int panelWidth = 460, rowsShown = 7;

TimelineEntry entryOf(const ReminderLine& line, const Wording& wording) {
    const bool missed = line.state == Due::Missed;
    const QString when = instantWords(*line.at, wording), about = reminderAbout(line, wording);
    return {line.reminder.id, missed ? QStringLiteral("history") : QStringLiteral("bell"), toQt(line.title),
            missed ? ReminderPanel::tr("missed · %1").arg(about) : about, when, wording.time(*line.at), missed ? theme::Tone::Warning : theme::Tone::Accent};
}

}

ReminderPanel::ReminderPanel(Desk& desk, ReminderClock& clock, QWidget* window) : OverPanel(window), m_desk(desk), m_clock(clock) {
    setObjectName(QStringLiteral("reminderPanel"));
    setAccessibleName(tr("Reminders"));
    makeLayout();
    connect(&clock, &ReminderClock::changed, this, [this] { if (isVisible()) refresh(); });
    connect(&clock, &ReminderClock::snoozeWanted, this, [this](qint64 reminder) { snooze({reminder}, Snooze::FiveMinutes); });
}

void ReminderPanel::makeLayout() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::s4, theme::s3, theme::s4, theme::s4);
    column->setSpacing(theme::s2);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Reminders"), theme::Type::Title), 1);
    QToolButton* shut = makeIconButton(QStringLiteral("x"), tr("Close"), QStringLiteral("Esc"));
    connect(shut, &QToolButton::clicked, this, &ReminderPanel::close);
    head->addWidget(shut);
    column->addLayout(head);
    m_empty = makeLabel({}, theme::Type::Body, theme::Tone::Secondary);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_list = new TimelineList(this);
    m_list->setObjectName(QStringLiteral("reminderList"));
    m_list->setAccessibleName(tr("Reminders"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    connect(m_list, &TimelineList::opened, this, &ReminderPanel::openCurrent);
    makeButtons(column);
}

void ReminderPanel::makeButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    const auto add = [&](const char* icon, const QString& text, const QString& key) {
        auto* button = new QPushButton(theme::icon(QString::fromLatin1(icon)), text);
        setPlainTip(button, key);
        row->addWidget(button);
        return button;
    };
    m_open = add("external-link", tr("Open"), QStringLiteral("Enter"));
    m_snooze = add("clock", tr("Snooze"), QStringLiteral("S"));
    m_dismiss = add("check", tr("Dismiss"), QStringLiteral("Del"));
    row->addStretch(1);
    column->addLayout(row);
    auto* menu = new QMenu(m_snooze);
    for (std::size_t i = 0; i < snoozeChoices.size(); ++i)
        menu->addAction(translated("Snooze", snoozeChoices[i].label), this, [this, i] { snoozeSelected(static_cast<Snooze>(i)); });
    m_snooze->setMenu(menu);
    connect(m_open, &QPushButton::clicked, this, &ReminderPanel::openCurrent);
    connect(m_dismiss, &QPushButton::clicked, this, &ReminderPanel::dismissSelected);
}

void ReminderPanel::open() {
    keepFocus();
    refresh();
    show();
    raise();
    m_list->isVisible() ? m_list->setFocus(Qt::ShortcutFocusReason) : setFocus(Qt::ShortcutFocusReason);
}

// What is chosen stays chosen; without a choice the first is.
void ReminderPanel::refresh() {
    const Wording wording = Wording::of(m_desk.reading());
    const int row = std::max(0, m_list->currentIndex().row());
    QList<TimelineEntry> entries;
    for (const ReminderLine& line : m_clock.due()) entries.push_back(entryOf(line, wording));
    m_list->setItems(entries);
    if (!entries.isEmpty()) m_list->setCurrentIndex(m_list->model()->index(std::min<int>(row, static_cast<int>(entries.size()) - 1), 0));
    m_empty->setText(emptyWords(wording));
    m_empty->setVisible(entries.isEmpty());
    m_list->setVisible(!entries.isEmpty());
    for (QPushButton* button : {m_open, m_snooze, m_dismiss}) button->setVisible(!entries.isEmpty());
    place();
}

QString ReminderPanel::emptyWords(const Wording& wording) const {
    if (m_clock.coming().empty()) return tr("Nothing is due. A task, a meeting, a deal or a campaign can have reminders: on its own page.");
    const ReminderLine& next = m_clock.coming().front();
    return tr("Nothing is due. Next: %1, %2").arg(toQt(next.title), instantWords(*next.at, wording));
}

// At the foot of the rail, where the bell is.
void ReminderPanel::place() {
    const QSize room = parentWidget()->size();
    const int rows = std::min(rowsShown, static_cast<int>(m_clock.due().size()));
    m_list->setFixedHeight(rows ? rows * m_list->sizeHintForRow(0) : 0);
    const QSize size = fitted(panelWidth);
    setGeometry(QRect(QPoint(theme::s4, room.height() - size.height() - theme::s6 - theme::s4), size));
}

std::vector<std::int64_t> ReminderPanel::selected() const {
    std::vector<std::int64_t> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) ids.push_back(index.data(CellIdRole).toLongLong());
    return ids;
}

void ReminderPanel::openCurrent() {
    const qint64 id = m_list->currentIndex().data(CellIdRole).toLongLong();
    const auto line = std::ranges::find(m_clock.due(), id, [](const ReminderLine& each) { return each.reminder.id; });
    if (line == m_clock.due().end()) return;
    const std::string type(line->type);
    const std::int64_t record = line->id;
    hide();
    m_desk.openRecord(type, record);
}

void ReminderPanel::snooze(const std::vector<std::int64_t>& reminders, Snooze how) {
    if (reminders.empty()) return;
    m_desk.change(tr("%n reminder(s) put off", nullptr, static_cast<int>(reminders.size())), [reminders, how](Workspace& workspace) {
        return snoozeReminders(workspace, reminders, snoozedTo(how, workspace.now(), workspace.zone()));
    });
}

void ReminderPanel::snoozeSelected(Snooze how) { snooze(selected(), how); }

void ReminderPanel::dismissSelected() {
    const auto reminders = selected();
    if (reminders.empty()) return;
    m_desk.change(tr("%n reminder(s) dismissed", nullptr, static_cast<int>(reminders.size())), [reminders](Workspace& workspace) { return dismissReminders(workspace, reminders); });
}

// The list would take letters for its own search.
bool ReminderPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_S || key == Qt::Key_Delete || key == Qt::Key_Escape) return keyPressEvent(static_cast<QKeyEvent*>(event)), true;
    }
    return OverPanel::eventFilter(watched, event);
}

void ReminderPanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape: return close();
    case Qt::Key_S: return snoozeSelected(Snooze::FiveMinutes);
    case Qt::Key_Delete: return dismissSelected();
    default: OverPanel::keyPressEvent(event);
    }
}

}
