// SPDX-License-Identifier: MIT
// Hears when the desktop switches between light and dark.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <functional>

namespace tilth::theme {

class PortalListener : public QObject {
    Q_OBJECT

public:
    void listen(std::function<void()> changed);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    std::function<void()> m_changed;
};

}
