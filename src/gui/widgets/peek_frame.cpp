// SPDX-License-Identifier: MIT
// A fixed head over a scrolled body.
#include "gui/widgets/peek_frame.h"

#include "gui/theme/icons.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int narrowest = 280, usual = 320, widest = 360;

}

PeekFrame::PeekFrame(QWidget* parent) : QFrame(parent), m_empty(new EmptyState(this)) {
    setObjectName(QStringLiteral("peek"));
    setAccessibleName(tr("Details"));
    setSurface(this);
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::s4, 0, 0);
    column->setSpacing(theme::s2);
    makeHead(column);
    makeBody(column);
    column->addWidget(m_empty, 1);
    showEmpty({});
}

void PeekFrame::makeHead(QVBoxLayout* column) {
    m_head = new QWidget(this);
    auto* lines = new QVBoxLayout(m_head);
    lines->setContentsMargins(theme::s4, 0, theme::s3, 0);
    lines->setSpacing(theme::s1);
    m_title = new ElidedLabel({}, theme::Type::Title, theme::Tone::Normal, m_head);
    m_subtitle = new ElidedLabel({}, theme::Type::Body, theme::Tone::Secondary, m_head);
    m_state = makeLabel({}, theme::Type::Caption, theme::Tone::Secondary, m_head);
    auto* open =
        makeIconButton(QStringLiteral("arrow-up-right"), tr("Open full record"), QStringLiteral("Ctrl+Enter"), m_head);
    auto* close = makeIconButton(QStringLiteral("x"), tr("Close panel"), QStringLiteral("Esc"), m_head);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s1);
    row->addWidget(m_title, 1);
    for (QWidget* button : {open, close}) row->addWidget(button);
    auto* below = new QHBoxLayout;
    below->addWidget(m_subtitle, 1);
    below->addWidget(m_state);
    lines->addLayout(row);
    lines->addLayout(below);
    column->addWidget(m_head);
    connect(open, &QToolButton::clicked, this, &PeekFrame::openRequested);
    connect(close, &QToolButton::clicked, this, &PeekFrame::closeRequested);
}

void PeekFrame::makeBody(QVBoxLayout* column) {
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    setSurface(body);
    m_parts = new QVBoxLayout(body);
    m_parts->setContentsMargins(theme::s4, theme::s1, theme::s3, theme::s4);
    m_parts->setSpacing(theme::s3);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(theme::s1);
    m_actions = new FlowLayout;
    m_parts->addLayout(m_facts);
    m_parts->addLayout(m_actions);
    m_parts->addStretch(1);
    m_scroll->setWidget(body);
    column->addWidget(m_scroll, 1);
}

void PeekFrame::setHeading(const QString& title, const QString& subtitle) {
    m_title->setFullText(title);
    m_subtitle->setFullText(subtitle);
    m_empty->hide();
    m_head->show();
    m_scroll->show();
}

void PeekFrame::setFacts(const QList<PeekFact>& facts) {
    emptyOut(m_facts);
    for (const PeekFact& fact : facts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::s2);
        if (!fact.icon.isEmpty())
            row->addWidget(
                makeIconLabel(fact.icon, fact.tone == theme::Tone::Normal ? theme::Tone::Secondary : fact.tone), 0,
                Qt::AlignTop);
        QLabel* words = makeLabel(fact.text, theme::Type::Body, fact.tone);
        words->setWordWrap(true);
        words->setMinimumHeight(theme::smallestTarget);
        row->addWidget(words, 1);
        m_facts->addLayout(row);
    }
}

QPushButton* PeekFrame::addAction(const QString& icon, const QString& text, const QString& shortcut) {
    auto* button = new QPushButton(theme::icon(icon), text, m_scroll->widget());
    if (!shortcut.isEmpty()) setPlainTip(button, tr("%1 in this panel", "a key").arg(shortcut));
    m_actions->addWidget(button);
    return button;
}

void PeekFrame::addBelowActions(QWidget* widget) { m_parts->insertWidget(2, widget); }

void PeekFrame::addPart(QWidget* part, const QString& heading) {
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_parts->spacing());
    column->addWidget(makeLine());
    if (!heading.isEmpty()) column->addWidget(makeLabel(heading, theme::Type::Strong));
    column->addWidget(part);
    m_parts->insertWidget(m_parts->count() - 1, frame);
    frame->setVisible(!part->isHidden());
    part->installEventFilter(this);
}

/// A part that hides itself takes its line and heading along.
bool PeekFrame::eventFilter(QObject* watched, QEvent* event) {
    const bool shown = event->type() == QEvent::ShowToParent, hidden = event->type() == QEvent::HideToParent;
    if (shown || hidden) static_cast<QWidget*>(watched)->parentWidget()->setVisible(shown);
    return QFrame::eventFilter(watched, event);
}

void PeekFrame::showEmpty(const QString& sentence) {
    m_empty->setContent(QStringLiteral("panel-right"), sentence);
    m_empty->show();
    m_head->hide();
    m_scroll->hide();
}

bool PeekFrame::isEmpty() const {
    return m_scroll->isHidden();
}

void PeekFrame::setState(const QString& text, theme::Tone tone) {
    m_state->setText(text);
    theme::setType(m_state, theme::Type::Caption, tone);
}

QSize PeekFrame::sizeHint() const {
    return {usual, QFrame::sizeHint().height()};
}

void PeekFrame::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else if (enter && event->modifiers() == Qt::ControlModifier)
        emit openRequested();
    else
        QFrame::keyPressEvent(event);
}

}
