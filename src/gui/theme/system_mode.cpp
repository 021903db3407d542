// SPDX-License-Identifier: MIT
// Reads the colour scheme from the settings portal where D-Bus is there; elsewhere from the palette Qt started with.
#include "gui/theme/system_mode.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef TILTH_DBUS
#include "gui/theme/portal_listener.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace tilth::theme {
namespace {

bool platformIsDark() {
    static const bool dark = QPalette().color(QPalette::Window).lightness() < 128;
    return dark;
}

}

#ifdef TILTH_DBUS
namespace {

constexpr int darkScheme = 1, patienceMs = 100;

/// Without an address Qt would start a bus of its own, which takes seconds and helps nobody.
bool hasSessionBus() { return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"); }

QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>() && value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

}

bool systemPrefersDark() {
    if (!hasSessionBus()) return platformIsDark();
    QDBusMessage question = QDBusMessage::createMethodCall("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                                                           "org.freedesktop.portal.Settings", "Read");
    question << "org.freedesktop.appearance" << "color-scheme";
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage) return platformIsDark();
    return unwrapped(answer.arguments().value(0)).toInt() == darkScheme;
}

void followSystem(std::function<void()> changed) {
    if (!hasSessionBus()) return;
    static PortalListener listener;
    listener.listen(std::move(changed));
}

#else

bool systemPrefersDark() { return platformIsDark(); }
void followSystem(std::function<void()>) {}

#endif

}
