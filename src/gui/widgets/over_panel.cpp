// SPDX-License-Identifier: MIT
#include "gui/widgets/over_panel.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <algorithm>

namespace tilth {

OverPanel::OverPanel(QWidget* window) : QFrame(window) {
    window->installEventFilter(this);
    hide();
}

void OverPanel::keepFocus() {
    if (!isVisible()) m_before = QApplication::focusWidget();
}

void OverPanel::close() {
    if (!isVisible()) return;
    const QWidget* focused = QApplication::focusWidget();
    const bool mine = focused && (focused == this || isAncestorOf(focused));
    hide();
    if (mine && m_before) m_before->setFocus(Qt::OtherFocusReason);
}

QSize OverPanel::fitted(int width) const {
    const int wide = std::min(width, parentWidget()->width() - 2 * theme::s4);
    layout()->activate();
    return {wide, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->totalSizeHint().height()};
}

void OverPanel::placeAtTop(int width) {
    const QSize room = parentWidget()->size(), size = fitted(width);
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, std::min(room.height() / 8, 96)), size));
}

bool OverPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void OverPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::colors().surface, theme::colors().edge);
}

}
