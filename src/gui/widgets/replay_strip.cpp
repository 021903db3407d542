// SPDX-License-Identifier: MIT
#include "gui/widgets/replay_strip.h"
#include "gui/bridge/replay_words.h"
#include "gui/bridge/text.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/plain.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace tilth {
namespace {

constexpr int disc = 26, plotHeight = 88;
constexpr Points leastScale = 5'000;            // hundredths: a lead of 3 points does not fill the picture

int columnWidth() { return theme::textWidth(QStringLiteral("0000-00-00"), theme::Type::Caption) + theme::s3; }
int line() { return theme::textHeight(theme::Type::Caption); }

}

ReplayStrip::ReplayStrip(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed); }

void ReplayStrip::setReplay(const Replay& replay, const Wording& wording) {
    m_replay = replay;
    m_wording = wording;
    m_most = leastScale;
    for (const ReplayStep& step : replay.steps) m_most = std::max(m_most, step.score.total);
    QStringList words;
    for (std::size_t i = 0; i < replay.steps.size(); ++i) words << tip(i);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize ReplayStrip::sizeHint() const {
    return {std::max(1, static_cast<int>(m_replay.steps.size())) * columnWidth(), theme::s3 + line() + plotHeight + theme::s3 + 2 * line() + theme::s2};
}
QRect ReplayStrip::column(std::size_t step) const { return {static_cast<int>(step) * columnWidth(), 0, columnWidth(), height()}; }
QRect ReplayStrip::plot() const { return {0, theme::s3 + line(), static_cast<int>(m_replay.steps.size()) * columnWidth(), plotHeight}; }
QPoint ReplayStrip::mark(std::size_t step) const {
    const QRect area = plot().adjusted(0, disc / 2, 0, -disc / 2);
    const double share = std::clamp(static_cast<double>(m_replay.steps[step].score.total) / static_cast<double>(m_most), 0.0, 1.0);
    return {column(step).center().x(), area.bottom() - qRound(share * area.height())};
}
std::size_t ReplayStrip::stepOf(const ReplayHandoff& handoff) const {
    const auto found = std::ranges::find_if(m_replay.steps, [&](const ReplayStep& s) { return s.kind == ReplayStep::HandedOver && s.at == handoff.sla.handedOver; });
    return static_cast<std::size_t>(found - m_replay.steps.begin());
}

void ReplayStrip::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    for (const ReplayHandoff& handoff : m_replay.handoffs) paintBand(painter, handoff);
    paintLine(painter);
    for (std::size_t step = 0; step < m_replay.steps.size(); ++step) {
        if (!column(step).intersects(event->rect())) continue;
        paintMark(painter, step);
        paintFoot(painter, step);
    }
}

// From the hand-off to the first try or answer; where there is none, to the end.
void ReplayStrip::paintBand(QPainter& painter, const ReplayHandoff& handoff) const {
    const std::size_t steps = m_replay.steps.size(), from = stepOf(handoff);
    if (from >= steps) return;
    std::size_t to = from + 1;
    const auto answers = [](ReplayStep::Kind kind) { return kind == ReplayStep::Tried || kind == ReplayStep::Rejected || kind == ReplayStep::Recycled; };
    while (to < steps && !answers(m_replay.steps[to].kind)) ++to;
    const int left = column(from).center().x(), right = to < steps ? column(to).center().x() : column(steps - 1).right();
    const QColor color = theme::color(handoffTone(handoff));
    theme::drawBox(painter, QRect(left, plot().top(), std::max(right - left, 2), plot().height()), theme::blend(theme::colors().surface, color, 0.14));
    theme::drawText(painter, QRect(left, 0, std::max(right - left, columnWidth()), line() + theme::s2), passed(handoff.sla.verdict.taken), theme::Type::Caption, color,
                    Qt::AlignHCenter | Qt::AlignVCenter);
}

void ReplayStrip::paintLine(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    painter.fillRect(QRect(plot().left(), plot().bottom(), plot().width(), 1), c.line);
    QPolygonF points;
    for (std::size_t step = 0; step < m_replay.steps.size(); ++step) points << mark(step);
    painter.setPen(QPen(c.accent, 2));
    painter.drawPolyline(points);
}

void ReplayStrip::paintMark(QPainter& painter, std::size_t step) const {
    const theme::Colors& c = theme::colors();
    const ReplayStep& one = m_replay.steps[step];
    const theme::Tone tone = stepTone(one.kind);
    QRect box(0, 0, disc, disc);
    box.moveCenter(mark(step));
    theme::drawBox(painter, box, theme::blend(c.surface, theme::color(tone), 0.16), theme::color(tone), 1.5, disc / 2.0);
    QRect sign(0, 0, theme::iconSize - 2, theme::iconSize - 2);
    sign.moveCenter(box.center());
    theme::icon(stepIcon(one.kind), tone).paint(&painter, sign);
}

void ReplayStrip::paintFoot(QPainter& painter, std::size_t step) const {
    const theme::Colors& c = theme::colors();
    const ReplayStep& one = m_replay.steps[step];
    QRect foot(column(step).left(), plot().bottom() + theme::s2, columnWidth(), line());
    theme::drawText(painter, foot, m_wording.dayShort(m_wording.dayOf(one.at)), theme::Type::Caption, c.secondary, Qt::AlignHCenter | Qt::AlignVCenter);
    foot.translate(0, line());
    theme::drawText(painter, foot, points(static_cast<double>(one.score.total) / 100) + QLatin1Char(' ') + toQt(one.score.grade), theme::Type::Caption, c.text, Qt::AlignHCenter | Qt::AlignVCenter);
    if (step == 0) return;
    const QRect gap(mark(step - 1).x() + disc / 2, plot().bottom() - line() - 1, columnWidth() - disc, line());
    theme::drawText(painter, gap, passed(one.at - m_replay.steps[step - 1].at), theme::Type::Caption, c.secondary, Qt::AlignHCenter | Qt::AlignVCenter);
}

QString ReplayStrip::tip(std::size_t step) const {
    const ReplayStep& one = m_replay.steps[step];
    QString text = m_wording.time(one.at) + QStringLiteral(" · ") + stepTitle(one);
    if (const QString detail = stepDetail(one); !detail.isEmpty()) text += QStringLiteral(" · ") + detail;
    return text + QStringLiteral(" · ") + points(static_cast<double>(one.score.total) / 100) + QLatin1Char(' ') + toQt(one.score.grade);
}

bool ReplayStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto step = static_cast<std::size_t>(std::max(0, help->pos().x()) / columnWidth());
    QToolTip::showText(help->globalPos(), step < m_replay.steps.size() ? plainTip(tip(step)) : QString(), this);
    return true;
}

}
