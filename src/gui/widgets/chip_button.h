// SPDX-License-Identifier: MIT
// A round button with a cross at its end: a filter in force, a tag. Delete, Backspace or the cross removes it.
#pragma once

#include <QPushButton>

namespace tilth {

/// A click elsewhere than on the cross, Enter or Space emits clicked(). Long text is elided, the whole is in the tip.
class ChipButton : public QPushButton {
    Q_OBJECT

public:
    /// `name` is what assistive tools say ("Filter Owner: me"); `text` is plain.
    ChipButton(const QString& text, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

}
