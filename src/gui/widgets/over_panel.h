// SPDX-License-Identifier: MIT
// A panel that lies over the window, inside it: keeps its place when the window's size changes, gives the focus back.
#pragma once

#include <QFrame>
#include <QPointer>

namespace tilth {

class OverPanel : public QFrame {
    Q_OBJECT

public:
    /// Hidden at first; whoever derives places it before it is shown.
    explicit OverPanel(QWidget* window);
    /// Hides it; the focus, where it was inside, goes back to where it was before.
    void close();

protected:
    /// Where the focus is to go afterwards; to be called before it is shown.
    void keepFocus();
    virtual void place() = 0;
    /// As wide as that where the window has the room, as high as its content needs.
    QSize fitted(int width) const;
    /// In the middle, an eighth of the window below its top.
    void placeAtTop(int width);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_before;
};

}
