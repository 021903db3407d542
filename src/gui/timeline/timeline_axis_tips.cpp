// SPDX-License-Identifier: MIT
// Tool tips of what lies below the axis's cells: days off and other names of days, selling periods.
#include "gui/timeline/timeline_axis_view.h"

#include "gui/timeline/timeline_view.h"
#include "gui/widgets/plain.h"

#include <QHelpEvent>
#include <QToolTip>

namespace tilth {
namespace {

constexpr int reach = 2; // pixels beside a mark: where days are narrow it is no wider itself

}

bool TimelineAxisView::viewportEvent(QEvent* event) {
    const auto* help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent*>(event) : nullptr;
    if (!help || help->pos().y() < rowAt(2)) return ChartView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), plainTip(tipAt(help->pos())), this);
    return true;
}

QString TimelineAxisView::tipAt(const QPoint& point) const {
    const TimelineScene& scene = m_view->scene();
    QStringList lines;
    for (const int beside : {0, -reach, reach}) {
        const Date day = scene.dayAt(point.x() + beside);
        if (const QString tip = dayTip(day, *m_plan); lines.isEmpty() && !tip.isEmpty()) lines.push_back(daysText({day, day}, *m_plan) + QLatin1Char('\n') + tip);
    }
    const Date day = scene.dayAt(point.x());
    for (const PlanNote& note : m_plan->notesIn({day - std::chrono::days{longestSale}, day + std::chrono::days{longestSale}}))
        if (scene.layers.retail && note.span && note.day != day && note.span->has(day)) lines.push_back(tr("%1: %2", "a selling period and its days").arg(note.name, spanText(*note.span, m_plan->today())));
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

}
