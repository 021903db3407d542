// SPDX-License-Identifier: MIT
// Whether the desktop can show notices.
#include "gui/bridge/notices.h"

#ifdef TILTH_DBUS
#include "gui/bridge/desktop_notices.h"
#endif

namespace tilth {

#ifdef TILTH_DBUS
// Without an address Qt would start a bus of its own, which takes seconds and helps nobody.
std::unique_ptr<Notices> desktopNotices() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ? std::make_unique<DesktopNotices>() : nullptr;
}
#else
std::unique_ptr<Notices> desktopNotices() { return nullptr; }
#endif

}
