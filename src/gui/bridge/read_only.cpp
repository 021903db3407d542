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
    StaysDisabled(QWidget* control, const QString& why) : QObject(control), m_why(why) { control->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* control = static_cast<QWidget*>(watched);
        if (event->type() == QEvent::EnabledChange && control->isEnabled()) control->setEnabled(false);
        if (event->type() == QEvent::ToolTipChange && !saysWhy(*control)) setPlainTip(control, m_why);
        return false;
    }

private:
    bool saysWhy(const QWidget& control) const { return control.accessibleDescription() == m_why && control.toolTip() == plainTip(m_why); }

    QString m_why;
};

}

void refuseIfReadOnly(Desk& desk, QWidget* control) {
    const QString why = desk.readOnly();
    if (why.isEmpty()) return;
    setPlainTip(control, why);
    const bool textAlone = control->metaObject()->indexOfProperty("readOnly") >= 0 && control->findChildren<QAbstractButton*>().isEmpty();
    if (textAlone) return void(control->setProperty("readOnly", true));
    control->setEnabled(false);                     // also a line with a calendar, and a cross that empties it
    new StaysDisabled(control, why);
}

}
