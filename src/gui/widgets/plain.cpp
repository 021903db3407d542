// SPDX-License-Identifier: MIT
// The makers themselves.
#include "gui/widgets/plain.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tilth {
namespace {

/// Paints at paint time, so that a change of the look needs no new picture.
class IconLabel : public QLabel {
public:
    IconLabel(QString icon, theme::Tone tone, QWidget* parent) : QLabel(parent), m_icon(std::move(icon)), m_tone(tone) {
        setFixedSize(theme::iconSize, theme::smallestTarget);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect box(0, (height() - theme::iconSize) / 2, theme::iconSize, theme::iconSize);
        theme::drawIcon(painter, box, m_icon, theme::color(m_tone));
    }

private:
    QString m_icon;
    theme::Tone m_tone;
};

}

QLabel* makeLabel(const QString& text, theme::Type type, theme::Tone tone, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    theme::setType(label, type, tone);
    return label;
}

QLabel* makeIconLabel(const QString& icon, theme::Tone tone, QWidget* parent) {
    return new IconLabel(icon, tone, parent);
}

QFrame* makeLine(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame(parent);
    const bool flat = orientation == Qt::Horizontal;
    flat ? line->setFixedHeight(1) : line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QToolButton* makeIconButton(const QString& icon, const QString& name, const QString& shortcut, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(plainTip(shortcut.isEmpty() ? name : name + QStringLiteral("  ") + shortcut));
    button->setAccessibleDescription(shortcut);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void setPlainTip(QWidget* widget, const QString& text) {
    widget->setAccessibleDescription(text);
    widget->setToolTip(plainTip(text));             // last: this one is announced
}

// Left to itself, Qt breaks rich text where a column of it would look well, even in the middle of a date.
QString plainTip(const QString& text) {
    if (text.isEmpty()) return {};
    constexpr int widest = 480;
    QString shown;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const bool whole = theme::textWidth(line, theme::Type::Body) <= widest;
        shown += QLatin1String(whole ? "<div style='white-space:pre'>" : "<div>") + line.toHtmlEscaped() + QLatin1String("</div>");
    }
    return QStringLiteral("<qt>") + shown + QStringLiteral("</qt>");
}

void setSurface(QWidget* widget) {
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
}

void setWindowGround(QWidget* widget) {
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Window);
}

}
