// SPDX-License-Identifier: MIT
// Chips and line lie in one flow, framed as a field.
#include "gui/widgets/tag_edit.h"

#include "gui/theme/paint.h"
#include "gui/widgets/chip_button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace tilth {
namespace {

constexpr int lineWidth = 120;

/// One row of chips is as high as any other field.
int partHeight() {
    return std::max(theme::controlHeight() - 2 * theme::s1, theme::smallestTarget);
}

}

TagEdit::TagEdit(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this)), m_line(new QLineEdit(this)) {
    m_flow->setContentsMargins(theme::s1, theme::s1, theme::s1, theme::s1);
    m_flow->setSpacing(theme::s1);
    m_line->setFrame(false);
    m_line->setMinimumWidth(lineWidth);
    m_line->setObjectName(QStringLiteral("tagLine"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);
    rebuild();
    connect(m_line, &QLineEdit::editingFinished, this, &TagEdit::takeTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (typed.endsWith(QLatin1Char(',')) || typed.endsWith(QStringLiteral("，"))) takeTyped();
    });
}

void TagEdit::setValue(const QStringList& tags) {
    if (tags == m_tags) return;
    m_tags = tags;
    rebuild();
    emit valueChanged();
}

void TagEdit::setSuggestions(const QStringList& words) {
    auto* completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

void TagEdit::setPlaceholderText(const QString& text) {
    m_line->setPlaceholderText(text);
}

void TagEdit::takeTyped() {
    QStringList tags = m_tags;
    static const QRegularExpression comma(QStringLiteral("[,，]"));
    for (const QString& word : m_line->text().split(comma)) {
        const QString tag = word.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) tags.append(tag);
    }
    m_line->clear();
    if (tags == m_tags) return;
    setValue(tags);
    emit edited();
}

void TagEdit::remove(int index) {
    QStringList tags = m_tags;
    tags.removeAt(index);
    setValue(tags);
    emit edited();
    QWidget* next = m_chips.value(std::min(index, int(m_chips.size()) - 1));
    (next ? next : m_line)->setFocus(Qt::OtherFocusReason);
}

void TagEdit::rebuild() {
    for (ChipButton* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // a chip may be in the middle of its own key press
    }
    m_chips.clear();
    m_line->setMaximumHeight(partHeight());
    for (int i = 0; i < m_tags.size(); ++i) {
        auto* chip = new ChipButton(m_tags[i], tr("Tag %1").arg(m_tags[i]), this);
        connect(chip, &ChipButton::removed, this, [this, i] { remove(i); });
        chip->setMaximumHeight(partHeight());
        m_flow->insertWidget(i, chip);
        chip->show();
        m_chips.append(chip);
    }
    updateGeometry();
}

bool TagEdit::eventFilter(QObject* watched, QEvent* event) {
    const bool focus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (watched == m_line && focus) update();
    if (watched != m_line || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !m_line->text().isEmpty()) return takeTyped(), true;
    if (key != Qt::Key_Backspace || !m_line->text().isEmpty() || m_tags.isEmpty())
        return QWidget::eventFilter(watched, event);
    remove(int(m_tags.size()) - 1);
    m_line->setFocus(Qt::OtherFocusReason);
    return true;
}

void TagEdit::paintEvent(QPaintEvent*) {
    const bool focused = m_line->hasFocus();
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::colors().surface, focused ? theme::colors().accent : theme::colors().edge,
                   focused && theme::focusByKeys(this) ? theme::ringWidth : 1);
}

}
