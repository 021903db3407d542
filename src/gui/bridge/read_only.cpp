// SPDX-License-Identifier: MIT
#include "gui/bridge/read_only.h"
#include "gui/bridge/desk.h"
#include "gui/widgets/plain.h"

#include <QAbstractButton>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace tilth {
namespace {

// Pages enable their buttons as records allow it; this one has the last word.
class StaysDisabled : public QObject {
public:
    explicit StaysDisabled(QWidget* control) : QObject(control), m_tip(control->toolTip()) { control->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* control = static_cast<QWidget*>(watched);
        if (event->type() == QEvent::EnabledChange && control->isEnabled()) control->setEnabled(false);
        if (event->type() == QEvent::ToolTipChange && control->toolTip() != m_tip) control->setToolTip(m_tip);
        return false;
    }

private:
    QString m_tip;
};

}

void refuseIfReadOnly(Desk& desk, QWidget* control) {
    const QString why = desk.readOnly();
    if (why.isEmpty()) return;
    setPlainTip(control, why);
    const bool textAlone = control->metaObject()->indexOfProperty("readOnly") >= 0 && control->findChildren<QAbstractButton*>().isEmpty();
    if (textAlone) return void(control->setProperty("readOnly", true));
    control->setEnabled(false);                     // also a line with a calendar, and a cross that empties it
    new StaysDisabled(control);
}

}
