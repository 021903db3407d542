// SPDX-License-Identifier: MIT
// Shows notices by the desktop's service and hears what is pressed on them; hears from logind when the machine wakes up.
#include "gui/bridge/desktop_notices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace tilth {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications"), path = QStringLiteral("/org/freedesktop/Notifications");
const QString openAction = QStringLiteral("open"), snoozeAction = QStringLiteral("snooze"), defaultAction = QStringLiteral("default");
constexpr int serviceDecides = -1;          // how long a notice stays

bool hasSystemBus() { return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket")); }

QDBusPendingCall ask(const QString& method, const QVariantList& arguments = {}) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(call);
}

}

DesktopNotices::DesktopNotices() {
    listen();
    askCapabilities();
}

void DesktopNotices::listen() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
    if (hasSystemBus())
        QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                             QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
}

void DesktopNotices::askCapabilities() {
    auto* answer = new QDBusPendingCallWatcher(ask(QStringLiteral("GetCapabilities")), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QStringList> reply = *answer;
        if (reply.isValid()) m_markup = reply.value().contains(QStringLiteral("body-markup"));
        answer->deleteLater();
    });
}

// The body may be read as markup; the title never is.
QString DesktopNotices::bodyOf(const Notice& notice) const { return m_markup ? notice.text.toHtmlEscaped() : notice.text; }

void DesktopNotices::show(const Notice& notice) {
    QStringList actions{defaultAction, tr("Open"), openAction, tr("Open")};
    if (notice.canSnooze) actions << snoozeAction << tr("Snooze 5 minutes");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("tilth")}, {QStringLiteral("category"), QStringLiteral("x-tilth.reminder")}};
    const auto replaced = m_shown.find(notice.key);
    const QVariantList arguments{QStringLiteral("Tilth"), replaced == m_shown.end() ? 0U : replaced->second, QStringLiteral("tilth"), notice.title,
                                 bodyOf(notice), actions, hints, serviceDecides};
    ++m_awaited;
    auto* answer = new QDBusPendingCallWatcher(ask(QStringLiteral("Notify"), arguments), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, notice, answer] { answered(notice, answer); });
}

void DesktopNotices::answered(const Notice& notice, QDBusPendingCallWatcher* answer) {
    const QDBusPendingReply<uint> reply = *answer;
    answer->deleteLater();
    --m_awaited;
    if (reply.isValid()) m_shown[notice.key] = reply.value();
    else emit refused(notice);
    for (const auto& [id, action] : std::exchange(m_early, {})) actionInvoked(id, action);
}

void DesktopNotices::withdraw(qint64 key) {
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end()) return;
    ask(QStringLiteral("CloseNotification"), {shown->second});
    m_shown.erase(shown);
}

qint64 DesktopNotices::keyOf(uint id) const {
    for (const auto& [key, number] : m_shown)
        if (number == id) return key;
    return -1;                              // another program's
}

void DesktopNotices::actionInvoked(uint id, const QString& action) {
    const qint64 key = keyOf(id);
    if (key < 0 && m_awaited > 0) m_early.emplace_back(id, action);
    if (key < 0) return;
    action == snoozeAction ? emit snoozed(key) : emit opened(key);
}

void DesktopNotices::closed(uint id, uint) {
    if (const qint64 key = keyOf(id); key >= 0) m_shown.erase(key);
}

void DesktopNotices::prepareForSleep(bool begins) {
    if (!begins) emit woke();
}

}
