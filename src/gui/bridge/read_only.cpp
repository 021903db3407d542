// SPDX-License-Identifier: MIT
#include "gui/bridge/read_only.h"
#include "gui/bridge/desk.h"
#include "gui/widgets/plain.h"

#include <QVariant>
#include <QWidget>

namespace tilth {

void refuseIfReadOnly(Desk& desk, QWidget* control) {
    const QString why = desk.readOnly();
    if (why.isEmpty()) return;
    setPlainTip(control, why);
    if (!control->setProperty("readOnly", true)) control->setEnabled(false);        // of those without it a mark is made instead, and false told
}

}
