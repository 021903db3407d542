// SPDX-License-Identifier: MIT
#include "gui/pages/replay_part.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/replay_words.h"
#include "gui/bridge/text.h"
#include "gui/pages/replay_sheet.h"
#include "gui/theme/icons.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/replay_strip.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tilth {

ReplayPart::ReplayPart(Desk& desk)
    : RecordPart(desk), m_strip(new ReplayStrip), m_scroll(new QScrollArea), m_handoffs(new QVBoxLayout),
      m_save(new QPushButton(theme::icon(QStringLiteral("download")), tr("Save as PDF"))), m_fault(makeLabel({}, theme::Type::Body, theme::Tone::Danger)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_strip->setAccessibleName(tr("What happened to this lead"));
    m_strip->setObjectName(QStringLiteral("replay"));
    m_scroll->setWidget(m_strip);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(m_strip->accessibleName());
    m_save->setObjectName(QStringLiteral("saveReplay"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_scroll);
    column->addLayout(m_handoffs);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_fault);
    connect(m_save, &QPushButton::clicked, this, &ReplayPart::save);
}

void ReplayPart::showRecord(const Entity& record) {
    m_id = record.id;
    desk().open().list(this, [id = m_id](Workspace& workspace) { return replayOf(workspace, id); }, [this, id = m_id](const Result<Replay>& replay) {
        if (id != m_id) return;
        m_fault->setVisible(!replay);
        if (replay) show(*replay);
        else m_fault->setText(translated(replay.error().text));
    });
}

// The newest steps are in sight.
void ReplayPart::show(const Replay& replay) {
    m_replay = replay;
    m_strip->setReplay(replay, Wording::of(desk().reading()));
    m_scroll->setFixedHeight(m_strip->sizeHint().height() + m_scroll->horizontalScrollBar()->sizeHint().height());
    m_scroll->widget()->resize(m_strip->sizeHint());
    m_scroll->horizontalScrollBar()->setValue(m_scroll->horizontalScrollBar()->maximum());
    m_save->setEnabled(!replay.steps.empty());
    showHandoffs();
}

void ReplayPart::showHandoffs() {
    emptyOut(m_handoffs);
    const Wording wording = Wording::of(desk().reading());
    for (const ReplayHandoff& handoff : m_replay.handoffs) {
        QLabel* words = makeLabel(handoffText(handoff, wording), theme::Type::Body, handoffTone(handoff));
        words->setWordWrap(true);
        m_handoffs->addWidget(words);
    }
    if (m_replay.handoffs.empty()) m_handoffs->addWidget(makeLabel(tr("Not handed to sales yet"), theme::Type::Body, theme::Tone::Secondary));
}

void ReplayPart::save() {
    const QString name = toQt(m_replay.name.empty() ? "lead" : m_replay.name).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    const QString file = desk().ask().fileToSave(tr("Save as PDF"), tr("PDF (*.pdf)"), name);
    if (file.isEmpty()) return;
    const auto written = writeReplay(m_replay, Wording::of(desk().reading()), file);
    m_fault->setVisible(!written);
    if (!written) m_fault->setText(translatedNote(written.error().text));
}

}
