// SPDX-License-Identifier: MIT
#include "gui/pages/score_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/widgets/ledger_list.h"
#include "gui/widgets/score_badge.h"

#include <QVBoxLayout>

namespace tilth {
namespace {

QString signedPoints(Points value) {
    const QString text = points(static_cast<double>(value) / 100);
    return value > 0 ? QLatin1Char('+') + text : text;
}

QString nameOf(const LedgerRow& row) {
    if (row.kind == LedgerRow::AxisLimit) return row.axis == Axis::Fit ? ScorePart::tr("Limit of fit") : ScorePart::tr("Limit of engagement");
    if (row.kind == LedgerRow::Reset) return ScorePart::tr("Score reset");
    return toQt(row.label.in(fromQt(theme::language())));
}

LedgerLine lineOf(const LedgerRow& row, const Wording& wording) {
    const QString axis = row.axis == Axis::Fit ? ScorePart::tr("Fit") : ScorePart::tr("Engagement");
    const QString when = row.at ? wording.ago(*row.at) : axis;
    return {nameOf(row), when, signedPoints(row.points), signedPoints(row.now), row.now < 0 ? theme::Tone::Danger : theme::Tone::Normal, row.touch};
}

}

ScorePart::ScorePart(Desk& desk) : RecordPart(desk), m_badge(new ScoreBadge), m_ledger(new LedgerList) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addWidget(m_ledger);
    m_ledger->setAccessibleName(tr("Reasons of the score"));
}

void ScorePart::showRecord(const Entity& record) {
    m_id = record.id;
    desk().open().list(this, [id = m_id](Workspace& workspace) { return scoreLead(workspace, id, workspace.now()); },
                       [this, id = m_id](const Result<LeadScore>& score) { if (score && id == m_id) show(*score); });
}

void ScorePart::show(const LeadScore& held) {
    const Score& score = held.score;
    const double fit = static_cast<double>(score.fit) / 100, engagement = static_cast<double>(score.engagement) / 100;
    m_badge->setScore(toQt(score.grade), points(static_cast<double>(score.total) / 100), tr("Fit %1, engagement %2").arg(points(fit), points(engagement)));
    const Wording wording = Wording::of(desk().reading());
    QList<LedgerLine> lines;
    for (const LedgerRow& row : held.ledger) lines.push_back(lineOf(row, wording));
    m_ledger->setRows(lines, points(static_cast<double>(score.total) / 100));
}

}
