// SPDX-License-Identifier: MIT
#include "gui/bridge/guarded_application.h"
#include "gui/bridge/labels.h"

#include <exception>

namespace tilth {

bool GuardedApplication::notify(QObject* receiver, QEvent* event) try {
    return QApplication::notify(receiver, event);
} catch (const std::exception& fault) {
    QMetaObject::invokeMethod(this, [this, why = translatedNote(fault.what())] { emit faulted(why); }, Qt::QueuedConnection);
    return true;                            // it is not offered to somebody else
}

}
