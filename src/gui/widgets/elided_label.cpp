// SPDX-License-Identifier: MIT
// Elides at paint time; the text itself stays whole for assistive tools.
#include "gui/widgets/elided_label.h"

#include "gui/widgets/plain.h"

#include <QPainter>

namespace tilth {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

ElidedLabel::ElidedLabel(const QString& text, theme::Type type, theme::Tone tone, QWidget* parent)
    : ElidedLabel(parent) {
    theme::setType(this, type, tone);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString& text) {
    setText(text.simplified());
    showTipWhenElided();
}

void ElidedLabel::showTipWhenElided() {
    setToolTip(isElided() ? plainTip(text()) : QString());
}

bool ElidedLabel::isElided() const {
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 3, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect box = contentsRect();
    painter.drawText(box, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    showTipWhenElided();
}

}
