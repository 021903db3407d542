// SPDX-License-Identifier: MIT
#include "gui/charts/chart_room.h"

#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_view.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

namespace tilth {
namespace {

constexpr int linesSeen = 8;            // at least, of a chart with more

}

ChartRoom::ChartRoom(ChartFrame* frame, QWidget* parent) : QScrollArea(parent), m_frame(frame) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSurface(frame);
    setWidget(frame);
    connect(frame->chart()->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChartRoom::showMark);
}

QSize ChartRoom::sizeHint() const { return m_frame->sizeHint(); }
QSize ChartRoom::minimumSizeHint() const { return {0, std::min(m_frame->minimumSizeHint().height(), linesSeen * theme::textHeight())}; }

void ChartRoom::showMark(const QModelIndex& mark) {
    const QRect place = m_frame->chart()->visualRect(mark);
    if (!mark.isValid() || place.isEmpty()) return;
    const QPoint centre = m_frame->chart()->viewport()->mapTo(m_frame, place.center());
    ensureVisible(0, centre.y(), 0, place.height());
}

}
