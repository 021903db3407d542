// SPDX-License-Identifier: MIT
// One message at the bottom of the window with an action such as Undo; stays at least eight seconds.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tilth {

/// Lies over `window`, bottom centre, higher where it would cover a button. One at a time: a new message replaces the old one.
/// It stays while the mouse is over it or the focus in it. Told to assistive tools as an alert.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* window);

    /// A message without action.
    void say(const QString& text);
    /// A message with one action: `action` is the button's word ("Undo"), `act` runs once when it is pressed.
    void offer(const QString& text, const QString& action, std::function<void()> act);

    QString text() const;
    /// For tests; 8,000 ms otherwise.
    void setDuration(int milliseconds);

signals:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeLayout();
    void present();
    void place();
    QRect clearOfButtons(QRect place) const;
    void act();
    void closeUnlessHeld();
    void dismiss();
    bool isHeld() const;

    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
    std::function<void()> m_act;
    QPointer<QWidget> m_focusBefore;
    QTimer m_timer;
    int m_duration = 8000;
    bool m_hovered = false;
};

}
