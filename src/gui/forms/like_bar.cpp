// SPDX-License-Identifier: MIT
#include "gui/forms/like_bar.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr double ground = 0.08, edge = 0.45;        // how much of the warning's colour is in them

}

LikeBar::LikeBar(QWidget* parent) : QFrame(parent), m_text(makeLabel({})), m_ways(new FlowLayout) {
    setFrameShape(QFrame::NoFrame);
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::s3 + theme::iconSize + theme::s2, theme::s2, theme::s2, theme::s2);
    column->setSpacing(theme::s2);
    column->addWidget(m_text);
    column->addLayout(m_ways);
    m_ways->setSpacing(theme::s2);
    hide();
}

void LikeBar::present(const QString& text, const QList<Way>& ways) {
    m_text->setText(text);
    clear();
    for (const Way& way : ways) {
        auto* button = new QPushButton(way.text, this);
        button->setObjectName(way.name);
        button->setAutoDefault(true);               // Enter presses the one with the focus
        m_last = button;
        connect(button, &QPushButton::clicked, this, way.act);
        m_ways->addWidget(button);
    }
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LikeBar::focusLastWay() {
    if (m_last) m_last->setFocus(Qt::TabFocusReason);
}

void LikeBar::clear() {
    m_last = nullptr;
    emptyOut(m_ways);
}

QString LikeBar::text() const { return isHidden() ? QString() : m_text->text(); }

void LikeBar::paintEvent(QPaintEvent*) {
    const QColor ink = theme::color(theme::Tone::Warning), surface = theme::colors().surface;
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::blend(surface, ink, ground), theme::blend(surface, ink, edge));
    theme::drawIcon(painter, {theme::s3, theme::s2 + (m_text->fontMetrics().height() - theme::iconSize) / 2, theme::iconSize, theme::iconSize}, QStringLiteral("triangle-alert"), ink);
}

}
