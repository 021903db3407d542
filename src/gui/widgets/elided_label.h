// SPDX-License-Identifier: MIT
// A label of one line that shortens its text to the room it has and keeps the whole in the tool tip.
#pragma once

#include "gui/theme/theme.h"

#include <QLabel>

namespace tilth {

/// Never asks for more width than it is given. Set the text with setFullText(): it is always plain.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    ElidedLabel(const QString& text, theme::Type type, theme::Tone tone = theme::Tone::Normal,
                QWidget* parent = nullptr);

    void setFullText(const QString& text);
    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTipWhenElided();
};

}
