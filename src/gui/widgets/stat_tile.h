// SPDX-License-Identifier: MIT
// One figure of a dashboard: label, big number that opens its rows, change in words and sign.
#pragma once

#include "gui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tilth {

class ElidedLabel;

class StatTile : public QFrame {
    Q_OBJECT

public:
    explicit StatTile(QWidget* parent = nullptr);

    /// `value` is formatted ("¥6,184,000"); the definition of the figure goes to the tool tips.
    void setFigure(const QString& label, const QString& value, const QString& definition = {});
    /// "▲ 12 % more than last quarter": words and sign; the tone only repeats them.
    void setChange(const QString& text, theme::Tone tone = theme::Tone::Secondary);
    /// A figure without rows behind it is not a button to press.
    void setOpens(bool opens);
    /// Whether it can be asked why.
    void setAsks(bool asks);

signals:
    void opened();
    void asked();   ///< why is the figure as it is

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_label;
    QPushButton* m_value;
    QToolButton* m_why;
    ElidedLabel* m_change;
};

}
