#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The desktop's notification service, played by this script on a bus of its own: what a notice is asked with, and that
what is pressed on it comes back. Argument: the folder of gui_tests."""
import os
import subprocess
import sys

from peer import need, skip

INTERFACE = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg direction="out" type="as"/></method>
<method name="Notify"><arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/><arg direction="in" type="s"/>
<arg direction="in" type="s"/><arg direction="in" type="as"/><arg direction="in" type="a{sv}"/><arg direction="in" type="i"/><arg direction="out" type="u"/></method>
<method name="CloseNotification"><arg direction="in" type="u"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Service:
    """Presses on each notice what its title says."""

    def __init__(self, connection, glib):
        self.connection, self.glib = connection, glib
        self.notices, self.closed = [], []

    def call(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        values = arguments.unpack()
        if method == "GetCapabilities":
            return invocation.return_value(self.glib.Variant("(as)", (["actions", "body", "body-markup"],)))
        if method == "CloseNotification":
            self.closed.append(values[0])
            invocation.return_value(None)
            return self.tell("NotificationClosed", "(uu)", (values[0], 3))
        if values[3] == "refuse":
            return invocation.return_dbus_error("org.example.Busy", "too many notices")
        self.notices.append(values)
        number = len(self.notices)
        invocation.return_value(self.glib.Variant("(u)", (number,)))
        self.tell("ActionInvoked", "(us)", (number + 1000, values[3]))      # of another program's notice
        self.tell("ActionInvoked", "(us)", (number, values[3]))

    def tell(self, signal, form, values):
        self.connection.emit_signal(None, PATH, NAME, signal, self.glib.Variant(form, values))


def check(service):
    title = {notice[3]: notice for notice in service.notices}
    app, replaces, icon, _, body, actions, hints, expires = service.notices[0]
    assert (app, replaces, icon, expires) == ("Tilth", 0, "tilth", -1), service.notices[0]
    assert body == "&lt;b&gt;Acme&lt;/b&gt; &amp; sons", body
    assert actions[::2] == ["default", "open", "snooze"], actions
    assert title["default"][5][::2] == ["default", "open"], title["default"]
    assert hints["desktop-entry"] == "tilth", hints
    assert service.closed == [1], service.closed


def inside(program):
    from gi.repository import Gio, GLib
    connection = Gio.bus_get_sync(Gio.BusType.SESSION)
    service = Service(connection, GLib)
    connection.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], service.call)
    loop, failed = GLib.MainLoop(), []

    def named(*_):
        test = Gio.Subprocess.new([program, "--gtest_filter=DesktopNoticesPeer.*"], Gio.SubprocessFlags.NONE)
        test.wait_check_async(None, done)

    def done(test, result):
        try:
            test.wait_check_finish(result)
            if service.notices:
                check(service)
        except Exception as error:          # told below: an exception in a callback ends nothing
            failed.append(error)
        loop.quit()

    Gio.bus_own_name_on_connection(connection, NAME, Gio.BusNameOwnerFlags.NONE, named, lambda *_: failed.append("name is taken") or loop.quit())
    GLib.timeout_add_seconds(60, lambda: failed.append("nothing happened for a minute") or loop.quit())
    loop.run()
    if not service.notices:
        skip("the window is built without D-Bus")
    if failed:
        sys.exit(f"notices: {failed[0]}")
    print(f"notices: {len(service.notices)} shown, {len(service.closed)} withdrawn")


def main():
    program = sys.argv[1]
    if not os.path.exists(program):
        skip(f"{program} is not built")
    if os.environ.get("TILTH_TEST_NOTICES"):
        return inside(program)
    need("dbus-run-session")
    try:
        import gi  # noqa: F401
    except ImportError:
        skip("python3-gi is not installed")
    done = subprocess.run(["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), program], env={**os.environ, "TILTH_TEST_NOTICES": "1"}, timeout=120)
    sys.exit(done.returncode)


main()
