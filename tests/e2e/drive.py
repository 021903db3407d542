# SPDX-License-Identifier: MIT
"""Drives a window from outside, the way a person and a screen reader do.

A Session is a private display, message bus, accessibility bus and window manager with an empty home. Controls are found
by role and accessible name; they are moved by real keys and mouse events. The program needs no hooks. What one has to
know about it (Qt 6.4):

- objectName is not on the bus; a combo box is named by its label, its own name is its text.
- A checkable tool button is a "check box"; spin and date edits are "spin button".
- The editor inside a table cell is not on the bus: click, type, Return, then read the cell.
- Current items and tabs call themselves focused even when their view is not; App.focused() knows.
- Items may report places outside their viewport; Node.point() clips and refuses.
- The bus adds about 0.1 s a step: no timing below 0.3 s here.
- The library keeps the first bus it saw: one Session a process.
"""
import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time

ITEMS = {"table cell", "list item", "tree item"}
VIEWS = {"table", "list", "tree", "tree table"}
CONTROLS = {"push button", "check box", "radio button", "combo box", "toggle button", "spin button", "text"}
NAMED = CONTROLS | VIEWS | {"slider", "button menu", "page tab"}

TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "xprop": "x11-utils", "import": "imagemagick", "openbox": "openbox",
         "dbus-daemon": "dbus", "dbus-send": "dbus"}
LAUNCHER = "at-spi-bus-launcher"
LAUNCHER_FOLDERS = "/usr/libexec:/usr/lib/at-spi2-core"


class Missing(RuntimeError):
    """Something the driver needs is not installed; the text is the remedy."""


class NotSeen(AssertionError):
    """What was waited for did not come."""


def wait_for(condition, what, timeout=10.0, step=0.05):
    """Asks until the answer is true and returns it. Objects may vanish between two questions: that is a "not yet"."""
    end = time.monotonic() + timeout
    while True:
        trouble = None
        try:
            if answer := condition():
                return answer
        except Exception as error:              # the bus throws errors of many kinds
            trouble = error
        if time.monotonic() > end:
            raise NotSeen(f"not seen within {timeout:g} s: {what}" + (f" ({trouble})" if trouble else ""))
        time.sleep(step)


def check_tools():
    missing = {package for tool, package in TOOLS.items() if not shutil.which(tool)}
    if not shutil.which(LAUNCHER, path=LAUNCHER_FOLDERS):
        missing.add("at-spi2-core")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except ImportError:
        missing.add("python3-gi")
    except ValueError:
        missing.add("gir1.2-atspi-2.0")
    if missing:
        raise Missing("the walk through the window needs packages: apt-get install " + " ".join(sorted(missing)))


class Session:
    """Display, buses and window manager; all of it ends with the block. home=DIR keeps a home from run to run."""

    def __init__(self, size=(1280, 800), language="C.UTF-8", home=None, extra=None):
        self.size, self.language, self.extra = size, language, extra or {}
        self.scale = float(self.extra.get("QT_SCALE_FACTOR", 1))     # places are logical, the mouse takes real pixels
        self.scratch = tempfile.mkdtemp(prefix="tilth-walk-")
        self.home = home or os.path.join(self.scratch, "home")
        self.log = open(os.path.join(self.scratch, "log"), "w+b")
        self.programs = []

    def __enter__(self):
        check_tools()
        with contextlib.ExitStack() as undo:
            undo.callback(self.close)
            self.env = self.environment()
            self.start_bus()
            self.start_display()
            self.start_window_manager()
            self.start_accessibility()
            undo.pop_all()
        return self

    def __exit__(self, *_):
        self.close()

    def environment(self):
        env = {key: value for key, value in os.environ.items() if key in ("PATH", "USER", "LD_LIBRARY_PATH")}
        folders = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
                   "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run"}
        for key, name in folders.items():
            env[key] = os.path.join(self.home, name)
            os.makedirs(env[key], mode=0o700, exist_ok=True)
        env.update(HOME=self.home, LANG=self.language, LC_ALL=self.language, TZ="UTC", QT_QPA_PLATFORM="xcb",
                   QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
        return env | self.extra

    def spawn(self, command, **more):
        more.setdefault("stdout", self.log)
        program = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stderr=self.log,
                                   start_new_session=True, **more)
        self.programs.append(program)
        return program

    def start_bus(self):
        bus = self.spawn(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def start_display(self):
        reader, writer = os.pipe()
        width, height = self.size
        self.spawn(["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
                   pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise NotSeen("Xvfb did not start; it said:\n" + self.said())
        self.env["DISPLAY"] = ":" + number

    def start_window_manager(self):
        """Without one, no window has the keyboard until it is clicked. It keeps no keys for itself (Alt+Shift+Left)."""
        settings = os.path.join(self.env["HOME"], "openbox.xml")
        with open(settings, "w", encoding="utf-8") as file:
            file.write('<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>')
        self.spawn(["openbox", "--config-file", settings])
        wait_for(lambda: "0x" in self.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "a window manager")

    def start_accessibility(self):
        self.spawn([shutil.which(LAUNCHER, path=LAUNCHER_FOLDERS), "--launch-immediately"])
        wait_for(lambda: "string" in self.output("dbus-send", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                                                 "org.a11y.Bus.GetAddress"), "the accessibility bus")
        os.environ.update({key: self.env[key] for key in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")})
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)        # no event loop runs here: kept answers go stale

    def close(self):
        for program in reversed(self.programs):
            end(program)
        self.programs.clear()
        self.log.close()
        shutil.rmtree(self.scratch, ignore_errors=True)

    def said(self):
        """What all programs have written so far."""
        with open(self.log.name, encoding="utf-8", errors="replace") as log:
            return log.read()

    def open(self, command, timeout=30):
        """Starts the program and waits until its first window is on the bus; App.seconds tells how long it took."""
        begin = time.monotonic()
        program = self.spawn(command)
        window = wait_for(lambda: program.poll() is not None or self.on_bus(program.pid), f"a window of {command[0]}", timeout)
        if window is True:
            raise NotSeen(f"{command[0]} ended at once with status {program.returncode}:\n{self.said()}")
        return App(self, window, program, time.monotonic() - begin)

    def on_bus(self, pid):
        desktop = self.atspi.get_desktop(0)
        desktop.clear_cache()
        programs = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
        return next((p for p in programs if p and p.get_process_id() == pid and p.get_child_count()), None)

    # Real events and pictures

    def output(self, *command):
        return subprocess.run(command, env=self.env, capture_output=True, text=True).stdout

    def xdo(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.env, check=True, capture_output=True)

    def keys(self, *combinations):
        """As xdotool names them: "ctrl+k", "Return", "Down"."""
        self.xdo("key", "--clearmodifiers", *combinations)

    def type(self, text):
        self.xdo("type", "--delay", "8", "--", text)

    def click(self, place, times=1, button=1):
        again = ("--repeat", times, "--delay", 60) if times > 1 else ()
        self.xdo("mousemove", *place, "click", *again, button)

    def drag(self, begin, finish, steps=12):
        """In small steps: Qt wants some way before a drag begins."""
        self.xdo("mousemove", *begin, "mousedown", 1)
        for step in range(1, steps + 1):
            self.xdo("mousemove", *(round(a + (b - a) * step / steps) for a, b in zip(begin, finish)), "sleep", 0.02)
        self.xdo("sleep", 0.1, "mouseup", 1)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.env, check=True, capture_output=True)


def end(program):
    """The program and what it started: its process group is its own."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGTERM)
    try:
        program.wait(3)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()


class Node:
    """One object of the window."""

    def __init__(self, app, object_):
        self.app, self.object = app, object_

    def __repr__(self):
        return f"{self.role} «{self.label or self.name}»"

    # What it says

    @property
    def name(self):
        return self.object.get_name() or ""

    @property
    def role(self):
        return self.object.get_role_name()

    @property
    def description(self):
        return self.object.get_description()

    @property
    def label(self):
        """The text of the label it is the buddy of, without "&"."""
        for relation in self.object.get_relation_set():
            if relation.get_relation_type() == self.app.atspi.RelationType.LABELLED_BY and relation.get_n_targets():
                return relation.get_target(0).get_name().replace("&", "")
        return ""

    @property
    def text(self):
        content = self.object.get_text_iface()
        return content.get_text(0, content.get_character_count()) if content else self.name

    @property
    def actions(self):
        actions = self.object.get_action_iface()
        return [actions.get_action_name(i) for i in range(actions.get_n_actions())] if actions else []

    def has(self, state):
        """ "showing", "focused", "checked", "selected", "enabled" """
        return self.object.get_state_set().contains(getattr(self.app.atspi.StateType, state.upper()))

    @property
    def showing(self):
        return self.has("showing")

    # Where it is

    @property
    def place(self):
        """left, top, width, height in logical pixels of the screen; nothing for objects without a place."""
        component = self.object.get_component_iface()
        if not component:
            return 0, 0, 0, 0
        e = component.get_extents(self.app.atspi.CoordType.SCREEN)
        return e.x, e.y, e.width, e.height

    def ancestors(self):
        parent = self.object.get_parent()
        while parent and parent.get_role_name() != "application":
            yield Node(self.app, parent)
            parent = parent.get_parent()

    def point(self, across=.5, down=.5):
        """A place of its visible part, in real pixels, as shares of its width and height."""
        box = corners(self.place)
        for ancestor in self.ancestors():
            common = overlap(box, corners(ancestor.place))
            box = common or box                  # a popup may lie outside its logical parent
        left, top, right, bottom = box
        x, y = (round(v * self.app.session.scale) for v in (left + (right - left) * across, top + (bottom - top) * down))
        width, height = self.app.session.size
        if not (0 <= x < width and 0 <= y < height):
            raise NotSeen(f"{self!r} is not on the screen")
        return x, y

    # What one can do with it

    def click(self, times=1, button=1):
        """A real click in the middle."""
        self.app.session.click(self.point(), times, button)

    def press(self):
        """The action a screen reader offers; a click where there is none."""
        actions = self.object.get_action_iface()
        for i, name in enumerate(self.actions):
            if name.lower() in ("press", "toggle", "click", "showmenu"):
                return actions.do_action(i)
        return self.click()

    def focus(self):
        self.object.get_component_iface().grab_focus()

    def set_text(self, text):
        """Any script, without a keyboard; Session.type() is the real thing."""
        self.object.get_editable_text_iface().set_text_contents(text)

    # What is in it

    def children(self, most=400):
        """Not more than that: a table has a child per cell."""
        count = min(self.object.get_child_count(), most)
        found = (self.object.get_child_at_index(i) for i in range(count))
        return [Node(self.app, child) for child in found if child]

    def walk(self, depth=30):
        """Itself and all below; not into views, which are read as tables."""
        yield self
        if depth and (self.role not in VIEWS or self.object.get_child_count() < 400):
            for child in self.children():
                yield from child.walk(depth - 1)

    def shown(self, roles):
        return [node for node in self.walk() if node.role in roles and node.showing and min(node.place[2:]) > 0]

    def find(self, role, name, timeout=10.0):
        """By role and by name or label; a function may judge the name instead."""
        judge = name if callable(name) else (lambda said: said.replace("&", "") == name)
        return wait_for(lambda: next((node for node in self.walk() if node.role == role and node.showing
                                      and (judge(node.name) or judge(node.label))), None),
                        f"{role} «{name}» in {self!r}", timeout)

    def maybe(self, role, name):
        with contextlib.suppress(NotSeen):
            return self.find(role, name, timeout=0)
        return None

    def view(self, name, timeout=10.0):
        """The table, list or tree of that name."""
        found = wait_for(lambda: next((n for n in self.walk() if n.role in VIEWS and n.showing and n.name == name), None),
                         f"table, list or tree «{name}»", timeout)
        return View(self.app, found.object)

    def tree(self, depth=30):
        """All of it as text, to see what there is when something is not found."""
        x, y, width, height = self.place
        lines = [f"{self!r} {width}x{height}+{x}+{y}{' showing' if self.showing else ''}"]
        for child in self.children(60) if depth else []:
            lines += ["  " + line for line in child.tree(depth - 1)]
        return lines


def corners(place):
    left, top, width, height = place
    return left, top, left + width, top + height


def overlap(a, b):
    box = max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
    return box if box[0] < box[2] and box[1] < box[3] else None


class View(Node):
    """A table, list or tree, read by row and column however long it is."""

    @property
    def grid(self):
        return self.object.get_table_iface()

    @property
    def rows(self):
        return self.grid.get_n_rows()

    @property
    def heads(self):
        return [self.grid.get_column_description(i) for i in range(self.grid.get_n_columns())]

    def cell(self, row, column=0):
        number = self.heads.index(column) if isinstance(column, str) else column
        found = self.grid.get_accessible_at(row, number)
        if not found:
            raise NotSeen(f"{self!r} has no cell at row {row}, column {column}")
        return Node(self.app, found)

    def column(self, column=0, most=500):
        return [self.cell(row, column).name for row in range(min(self.rows, most))]

    def row_of(self, text, column=0):
        """The first row whose cell begins with the text."""
        return next((i for i, said in enumerate(self.column(column)) if said.startswith(text)), None)


class App(Node):
    """The program: its windows, its process, and questions about all that is on the screen."""

    def __init__(self, session, object_, program, seconds):
        self.session, self.atspi, self.program, self.seconds = session, session.atspi, program, seconds
        super().__init__(self, object_)

    def megabytes(self):
        with open(f"/proc/{self.program.pid}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))

    def wait_end(self, timeout=10):
        return self.program.wait(timeout)

    def kill(self):
        """Without a word, as a power cut."""
        self.program.kill()
        self.program.wait()

    def focused(self):
        """The control that has the keyboard."""
        holders = [node for node in self.walk() if node.has("focused") and node.showing]
        current = ITEMS | {"page tab"}
        direct = [node for node in holders if node.role not in current | {"filler", "layered pane"}]
        within = [node for node in holders if node.role in current and Node(self, node.object.get_parent()).has("focused")]
        return next(iter(direct + within), None)

    def audit(self, least=24):
        """What is wrong on the screen: controls without a name, too small, two of one role and name."""
        controls = self.shown(CONTROLS)
        names = [(node.role, node.label or node.name) for node in controls]
        return {"unnamed": [f"{n!r} at {n.place}" for n in self.shown(NAMED) if not n.name and not n.label],
                "small": [f"{n!r} {n.place[2]}x{n.place[3]}" for n in controls if max(n.place[2:]) > 0 and min(n.place[2:]) < least],      # without a size: a message on its way out,
                "twice": sorted({f"{role} «{name}»" for role, name in names if name and names.count((role, name)) > 1})}
