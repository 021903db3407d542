// SPDX-License-Identifier: MIT
#include "gui/widgets/part_heading.h"
#include "gui/theme/theme.h"

#include <QEvent>

namespace tilth {

PartHeading::PartHeading(const QString& text, QWidget* part, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    theme::setType(this, theme::Type::Strong);
    if (part->isHidden()) hide();
    part->installEventFilter(this);
}

bool PartHeading::eventFilter(QObject* part, QEvent* event) {
    if (event->type() == QEvent::ShowToParent) show();
    if (event->type() == QEvent::HideToParent) hide();
    return QLabel::eventFilter(part, event);
}

}
