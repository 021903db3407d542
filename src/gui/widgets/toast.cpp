// SPDX-License-Identifier: MIT
// Placement, time and announcement of the message.
#include "gui/widgets/toast.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/plain.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tilth {
namespace {

QAccessibleInterface* alertInterface(const QString& className, QObject* object) {
    if (className != QLatin1String("tilth::Toast")) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage);
}

}

Toast::Toast(QWidget* window) : QFrame(window) {
    static const bool known = (QAccessible::installFactory(alertInterface), true);
    Q_UNUSED(known)
    makeLayout();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::closeUnlessHeld);
    connect(m_action, &QPushButton::clicked, this, &Toast::act);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before)) m_focusBefore = before;
    });
    window->installEventFilter(this);
    hide();
}

void Toast::makeLayout() {
    m_text = makeLabel({}, theme::Type::Body, theme::Tone::Normal, this);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("toastAction"));
    theme::setRole(m_action, theme::Role::Link);
    m_close = makeIconButton(QStringLiteral("x"), tr("Close message"), {}, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::s4, theme::s1, theme::s1, theme::s1);
    row->setSpacing(theme::s3);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
}

void Toast::say(const QString& text) {
    offer(text, {}, {});
}

void Toast::offer(const QString& text, const QString& action, std::function<void()> act) {
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setAccessibleName(text);
    present();
}

void Toast::present() {
    m_hovered = false;    // Qt keeps "under the mouse" over a hide
    show();
    raise();
    place();
    m_timer.start(m_duration);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place() {
    const QSize room = parentWidget()->size();
    const int widest = room.width() - 2 * theme::s6;
    m_text->setWordWrap(sizeHint().width() > widest);
    const QSize size(std::min(sizeHint().width(), widest), sizeHint().height());
    setGeometry(clearOfButtons(QRect(QPoint((room.width() - size.width()) / 2, room.height() - size.height() - theme::s5), size)));
}

// What it tells is no reason to hide what comes next: it climbs over buttons, not above the middle of the window.
QRect Toast::clearOfButtons(QRect place) const {
    const QRect wanted = place;
    for (bool moved = true; moved;) {
        moved = false;
        for (const QAbstractButton* button : parentWidget()->findChildren<QAbstractButton*>()) {
            if (isAncestorOf(button) || !button->isVisible()) continue;
            const QRect there = button->visibleRegion().boundingRect().translated(button->mapTo(parentWidget(), QPoint()));
            if (!there.intersects(place)) continue;
            place.moveBottom(there.top() - theme::s2);
            moved = true;
        }
        if (place.top() < parentWidget()->height() / 2) return wanted;
    }
    return place;
}

QString Toast::text() const {
    return m_text->text();
}
void Toast::setDuration(int milliseconds) {
    m_duration = milliseconds;
}

void Toast::act() {
    dismiss();
    // Moved out first: the action may well show the next message.
    if (const auto act = std::exchange(m_act, {})) act();
}

bool Toast::isHeld() const {
    const QWidget* focused = QApplication::focusWidget();
    return m_hovered || (focused && focused->isVisible() && isAncestorOf(focused));
}

void Toast::closeUnlessHeld() {
    if (isHeld()) return m_timer.start(m_duration / 4);
    dismiss();
}

/// Focus that was inside goes back to where it came from.
void Toast::dismiss() {
    const QWidget* focused = QApplication::focusWidget();
    if (m_focusBefore && focused && isAncestorOf(focused)) m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
    emit closed();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    m_hovered = true;
    m_timer.stop();
}

void Toast::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    m_hovered = false;
    m_timer.start(m_duration);
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::colors().surface, theme::colors().edge);
}

}
