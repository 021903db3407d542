// SPDX-License-Identifier: MIT
// The style behind the look: Fusion's behaviour with own sizes and painting. Used by theme::apply() alone.
#pragma once

#include <QProxyStyle>

namespace tilth::theme {

class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* back) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const override;
    void polish(QApplication* application) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

protected:
    /// Remembers in the window whether keys or the mouse were used last: the focus ring is for keys.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Puts the font and tone set by setType() on the widget again.
void polishType(QWidget* widget);

}
