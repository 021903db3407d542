// SPDX-License-Identifier: MIT
#include "gui/pages/radar_part.h"
#include "app/activities.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/radar_words.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/pages/note_panel.h"
#include "gui/theme/icons.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/timeline_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <span>
#include <tuple>

namespace tilth {
namespace {

QString answerWords(const RadarAnswer& answer, const Wording& wording) {
    QString words = RadarPart::tr("Answer: %1").arg(aboutText(answer));
    if (!answer.owner.empty()) words += QStringLiteral(" · ") + toQt(answer.owner);
    if (answer.answer.validUntil) words += RadarPart::tr(" · until %1").arg(wording.dayShort(*answer.answer.validUntil));
    return words;
}

constexpr std::size_t mostNotes = 4;

}

RadarPart::RadarPart(Desk& desk) : RecordPart(desk) {
    QVBoxLayout* column = makeColumn(this, theme::s2);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::s2);
    column->addLayout(m_lines);
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Note from the field"));
    add->setObjectName(QStringLiteral("addFieldNote"));
    setPlainTip(add, QStringLiteral("Ctrl+Shift+F"));
    column->addWidget(add, 0, Qt::AlignLeft);
    refuseIfReadOnly(desk, add);
    connect(add, &QPushButton::clicked, this, [this] {
        FieldNote known;
        known.deal = Link{m_id};
        NotePanel::openIn(this, known);
    });
}

void RadarPart::showRecord(const Entity& record) {
    if (record.id != m_id) show({});
    m_id = record.id;
    desk().open().list(this, [id = m_id](Workspace& workspace) -> Result<DealRadar> { return radarOfDeal(workspace, id); },
                       [this, id = m_id](const Result<DealRadar>& radar) { if (radar && id == m_id) show(*radar); });
}

void RadarPart::show(const DealRadar& radar) {
    emptyOut(m_lines);
    for (const DealAnswer& answer : radar.answers) addAnswer(answer);
    if (!radar.own.empty()) addNotes(tr("Heard in this deal"), radar.own);
    if (!radar.nearby.empty()) addNotes(tr("Heard in its territory about its product"), radar.nearby);
}

void RadarPart::addAnswer(const DealAnswer& one) {
    auto* widget = new QWidget;
    widget->setObjectName(QStringLiteral("dealAnswer"));
    QVBoxLayout* column = makeColumn(widget, theme::s1);
    for (const auto& [text, type, tone] : {std::tuple{toQt(one.answer.answer.text), theme::Type::Body, theme::Tone::Normal},
                                           std::tuple{answerWords(one.answer, Wording::of(desk().reading())), theme::Type::Caption, theme::Tone::Secondary}}) {
        QLabel* label = makeLabel(text, type, tone);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    if (one.task) {
        auto* done = new QPushButton(theme::icon(QStringLiteral("check")), tr("I have read it"));
        done->setObjectName(QStringLiteral("readAnswer"));
        column->addWidget(done, 0, Qt::AlignLeft);
        refuseIfReadOnly(desk(), done);
        connect(done, &QPushButton::clicked, this, [this, task = one.task] { read(task); });
    }
    m_lines->addWidget(widget);
}

void RadarPart::addNotes(const QString& heading, const std::vector<RadarNote>& notes) {
    const Wording wording = Wording::of(desk().reading());
    QList<TimelineEntry> entries;
    for (const RadarNote& note : std::span(notes).first(std::min(mostNotes, notes.size())))
        entries.push_back({note.note.id, note.answered ? QStringLiteral("circle-check") : QStringLiteral("sticky-note"), toQt(note.note.text), aboutText(note), wording.ago(note.note.at),
                           QStringLiteral("%1\n%2").arg(toQt(note.note.text), wording.time(note.note.at)), note.answered ? theme::Tone::Success : theme::Tone::Secondary});
    const QString counted = notes.size() > mostNotes ? tr("%1 · the newest %2 of %3").arg(heading).arg(mostNotes).arg(notes.size()) : heading;
    QLabel* head = makeLabel(counted, theme::Type::Caption, theme::Tone::Secondary);
    head->setWordWrap(true);
    m_lines->addWidget(head);
    auto* list = new TimelineList;
    list->setAccessibleName(heading);
    list->setItems(entries);
    list->setGrowing(true);
    connect(list, &TimelineList::opened, this, [this](qint64 note) { desk().openRecord("field_note", note); });
    m_lines->addWidget(list);
}

void RadarPart::read(std::int64_t task) {
    desk().change(tr("Read"), [task](Workspace& workspace) { return completeActivity(workspace, task); });
}

}
