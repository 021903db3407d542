// SPDX-License-Identifier: MIT
#include "gui/pages/reminders_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/reminder_words.h"
#include "gui/bridge/wording.h"
#include "gui/forms/reminder_box.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tilth {
namespace {

bool isTimed(const Entity& record, std::string_view type) { return type == Activity::type.name && static_cast<const Activity&>(record).startsAt.has_value(); }

QString whenWords(const ReminderLine& line, const Wording& wording) {
    const QString lead = reminderWords(line.reminder, wording);
    if (!line.at) return RemindersPart::tr("%1 · rings no more").arg(lead);
    return line.reminder.at ? lead : RemindersPart::tr("%1 · %2").arg(lead, instantWords(*line.at, wording));
}

}

RemindersPart::RemindersPart(Desk& desk, const EntityType& type)
    : RecordPart(desk), m_type(type.name), m_lines(new QVBoxLayout), m_box(new ReminderBox), m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s1);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    m_box->setNone(tr("Add a reminder…"));
    m_box->setObjectName(QStringLiteral("reminderBox"));
    column->addWidget(m_box);
    column->addWidget(m_fault);
    m_fault->setWordWrap(true);
    m_fault->hide();
    connect(m_box, &ReminderBox::picked, this, &RemindersPart::add);
}

void RemindersPart::showRecord(const Entity& record) {
    if (record.id != m_id) show({});
    if (!m_box->hasFocus() || record.id != m_id) m_box->offer(isTimed(record, m_type), m_type == Deal::type.name, Wording::of(desk().reading()));
    m_id = record.id;
    m_fault->hide();
    desk().open().list(this, [type = m_type, id = m_id](Workspace& workspace) -> Result<std::vector<ReminderLine>> {
        return remindersAbout(workspace, *workspace.store().schema().find(type), id);
    }, [this, id = m_id](const Result<std::vector<ReminderLine>>& lines) { if (lines && id == m_id) show(*lines); });
}

void RemindersPart::show(const std::vector<ReminderLine>& lines) {
    emptyOut(m_lines);
    for (const ReminderLine& line : lines) m_lines->addWidget(makeLine(line));
}

QWidget* RemindersPart::makeLine(const ReminderLine& line) {
    const QString words = whenWords(line, Wording::of(desk().reading()));
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    row->addWidget(makeIconLabel(QStringLiteral("bell"), line.at ? theme::Tone::Secondary : theme::Tone::Weak));
    row->addWidget(new ElidedLabel(words, theme::Type::Body, line.at ? theme::Tone::Normal : theme::Tone::Secondary), 1);
    QToolButton* remove = makeIconButton(QStringLiteral("x"), tr("Remove the reminder %1").arg(words));
    connect(remove, &QToolButton::clicked, this, [this, id = line.reminder.id] {
        desk().change(tr("Reminder removed"), [id](Workspace& workspace) { return removeRecords(workspace, workspace.type<Reminder>(), std::vector{id}); });
    });
    row->addWidget(remove);
    return widget;
}

void RemindersPart::add() {
    const auto chosen = m_box->chosen(desk().reading().zone());
    const auto tell = [this](const Error& error) {
        m_fault->setText(translated(error.text));
        m_fault->show();
    };
    if (!chosen) return tell(chosen.error());
    m_box->clear();
    m_fault->hide();
    if (!*chosen) return;
    desk().change(tr("Reminder added"), [type = m_type, id = m_id, when = **chosen](Workspace& workspace) {
        return addReminder(workspace, *workspace.store().schema().find(type), id, when);
    }, {}, tell);
}

}
