// SPDX-License-Identifier: MIT
// Connects to the portal's signal once and passes on changes of the colour scheme.
#include "gui/theme/portal_listener.h"

#include <QDBusConnection>

namespace tilth::theme {

void PortalListener::listen(std::function<void()> changed) {
    const bool first = !m_changed;
    m_changed = std::move(changed);
    if (first)
        QDBusConnection::sessionBus().connect("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                                              "org.freedesktop.portal.Settings", "SettingChanged", this,
                                              SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void PortalListener::settingChanged(const QString& group, const QString& key, const QDBusVariant&) {
    if (group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme")) m_changed();
}

}
