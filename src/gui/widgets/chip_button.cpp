// SPDX-License-Identifier: MIT
// Keys and the cross of a chip.
#include "gui/widgets/chip_button.h"

#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tilth {
namespace {

constexpr int widestChip = 320;

}

ChipButton::ChipButton(const QString& text, const QString& name, QWidget* parent)
    : QPushButton(theme::icon("x"), {}, parent) {
    theme::setRole(this, theme::Role::Chip);
    // "&" in data is a character, not a mnemonic.
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(name);
    setToolTip(plainTip(text + QLatin1Char('\n') + tr("Delete removes it")));
    setAccessibleDescription(tr("Delete removes it"));
}

QSize ChipButton::sizeHint() const {
    return QPushButton::sizeHint().boundedTo({widestChip, theme::controlHeight()});
}

void ChipButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ChipButton::mouseReleaseEvent(QMouseEvent* event) {
    const bool onCross = event->position().x() > width() - theme::controlHeight();
    if (!onCross || !isDown()) return QPushButton::mouseReleaseEvent(event);
    setDown(false);
    emit removed();
}

}
