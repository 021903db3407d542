// SPDX-License-Identifier: MIT
#include "gui/pages/activity_line.h"
#include "app/activities.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/forms/reminder_box.h"
#include "gui/theme/theme.h"
#include "gui/widgets/date_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <array>

namespace tilth {
namespace {

constexpr int oneLineFrom = 30;         // in heights of the text

// In the order of ActivityKind: what the line says, what is already written, what the toast says.
struct Kind {
    const char* prompt;
    const char* text;
    const char* said;
};
constexpr std::array kinds{
    Kind{QT_TRANSLATE_NOOP("tilth::ActivityLine", "What is to be done?"), "", QT_TRANSLATE_NOOP("tilth::ActivityLine", "Task added")},
    Kind{QT_TRANSLATE_NOOP("tilth::ActivityLine", "What was said?"), QT_TRANSLATE_NOOP("tilth::ActivityLine", "Call"), QT_TRANSLATE_NOOP("tilth::ActivityLine", "Call logged")},
    Kind{QT_TRANSLATE_NOOP("tilth::ActivityLine", "Meeting about"), QT_TRANSLATE_NOOP("tilth::ActivityLine", "Meeting"), QT_TRANSLATE_NOOP("tilth::ActivityLine", "Meeting added")},
    Kind{QT_TRANSLATE_NOOP("tilth::ActivityLine", "Note"), "", QT_TRANSLATE_NOOP("tilth::ActivityLine", "Note added")},
    Kind{QT_TRANSLATE_NOOP("tilth::ActivityLine", "Subject of the mail"), QT_TRANSLATE_NOOP("tilth::ActivityLine", "Mail"), QT_TRANSLATE_NOOP("tilth::ActivityLine", "Mail logged")}};

const Kind& wordsOf(ActivityKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

bool isPlanned(ActivityKind kind) { return kind == ActivityKind::Task || kind == ActivityKind::Meeting; }

}

ActivityLine::ActivityLine(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_subject(new QLineEdit), m_due(new DateEdit), m_reminder(new ReminderBox) {
    m_parts->setContentsMargins(0, 0, 0, 0);
    auto* when = new QHBoxLayout;
    for (QBoxLayout* row : {m_parts, static_cast<QBoxLayout*>(when)}) row->setSpacing(theme::s2);
    auto* save = new QPushButton(tr("Save"));
    when->addWidget(m_due, 1);
    when->addWidget(m_reminder, 1);
    m_parts->addWidget(m_subject, 3);
    m_parts->addLayout(when, 4);
    m_parts->addWidget(save, 0, Qt::AlignLeft);
    for (QWidget* field : {static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_reminder)}) field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_reminder->setObjectName(QStringLiteral("reminder"));
    m_due->setPlaceholderText(tr("Due"));
    m_due->setAccessibleName(tr("Due"));
    connect(save, &QPushButton::clicked, this, &ActivityLine::save);
    hide();
}

// As narrow as the panel: the parts share what there is.
QSize ActivityLine::minimumSizeHint() const { return {theme::s6 * 6, QFrame::minimumSizeHint().height()}; }

void ActivityLine::resizeEvent(QResizeEvent* event) {
    m_parts->setDirection(width() < theme::textHeight() * oneLineFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

void ActivityLine::setRecord(const std::string& type, std::int64_t id) {
    if (id != m_id) hide();
    m_type = type;
    m_id = id;
}

void ActivityLine::open(ActivityKind kind) {
    m_kind = kind;
    const Kind& words = wordsOf(kind);
    m_subject->setPlaceholderText(tr(words.prompt));
    m_subject->setAccessibleName(tr(words.prompt));
    m_subject->setText(*words.text ? tr(words.text) : QString());
    m_due->setVisible(isPlanned(kind));
    m_due->setToday(toQt(m_desk.reading().today()));
    m_due->setValue(toQt(m_desk.reading().today()));
    m_reminder->setVisible(isPlanned(kind));
    m_reminder->offer(false, false, Wording::of(m_desk.reading()));
    show();
    m_subject->setFocus();
    m_subject->selectAll();
}

Activity ActivityLine::written() const {
    Activity activity;
    activity.subject = fromQt(m_subject->text().trimmed());
    activity.kind = m_kind;
    if (isPlanned(m_kind)) activity.dueOn = fromQt(m_due->date());
    else activity.doneAt = m_desk.reading().now();
    const Field* link = m_desk.type("activity").find(m_type);
    if (link) link->put(activity, Value{m_id});
    return activity;
}

void ActivityLine::save() {
    if (m_subject->text().trimmed().isEmpty()) return m_subject->setFocus();
    if (isPlanned(m_kind) && !m_due->fault().isEmpty()) return emit m_desk.failed(tr("Due: %1").arg(m_due->fault()));
    const auto reminder = m_reminder->chosen(m_desk.reading().zone());
    reminder ? add(isPlanned(m_kind) ? *reminder : std::nullopt) : emit m_desk.failed(translated(reminder.error().text));
}

void ActivityLine::add(const std::optional<Reminder>& reminder) {
    m_desk.change(tr(wordsOf(m_kind).said), [activity = written(), reminder](Workspace& workspace) -> Result<std::int64_t> {
        const auto id = addActivity(workspace, activity, reminder);
        if (!id) return id.error();
        return workspace.store().find<Activity>(*id)->createdRev;
    }, [this] { hide(); });
}

void ActivityLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return save();
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}

}
