#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A walk through the calendar of the real window: bars dragged, stretched and moved by keys, days planned, all of it undone.

usage: calendar_walk.py [--programs DIR] [--pictures DIR] [--zone ZONE] [STEP...]

What the window did is read from the workspace by tilthctl. The computer's zone and the workspace's are ZONE: a bar that is
moved by two days is two days later in each of them.
"""
import argparse
import datetime
import os
import sys
import zoneinfo

import drive
import window_walk

LEAST_DAY = 24  # pixels: a drag snaps to days from there on


class CalendarWalk(window_walk.Walk):
    """A workspace with two campaigns around today, made by tilthctl."""

    def __init__(self, session, programs, pictures, zone):
        super().__init__(session, programs, pictures)
        self.zone = zone
        self.today = datetime.datetime.now(zoneinfo.ZoneInfo(zone)).date()

    def day(self, by):
        return (self.today + datetime.timedelta(days=by)).isoformat()

    def add(self, name, channel, first, last):
        return self.said("add", "campaign", f"name={name}", f"channel={channel}", f"starts_on={self.day(first)}", f"ends_on={self.day(last)}")

    def days_of(self, name):
        found = self.ctl("list", "campaign", "--fields", "name,starts_on,ends_on", "--where", f'name:"{name}"')
        return tuple(((datetime.date.fromisoformat(found[0][key]) - self.today).days) for key in ("starts_on", "ends_on"))

    def stands(self, name, first, last):
        drive.wait_for(lambda: self.days_of(name) == (first, last), f"{name} from day {first} to {last}; it is {self.days_of(name)}")

    def bars(self):
        return self.app.view("Timeline")

    def bar(self, name):
        return drive.wait_for(lambda: next((bar for bar in self.bars().children() if bar.name.startswith(name)), None), f"the bar {name}")

    def width_of_a_day(self, name, days):
        return self.bar(name).place[2] / days

    def drag(self, begin, by, escape=False):
        """By pixels to the right, in steps; Esc before the button is let go."""
        x, y = begin
        self.session.xdo("mousemove", x, y, "mousedown", 1)
        for step in range(1, 9):
            self.session.xdo("mousemove", round(x + by * step / 8), y, "sleep", 0.02)
        if escape:
            self.session.xdo("key", "Escape")         # --clearmodifiers would let the button go
        self.session.xdo("sleep", 0.1, "mouseup", 1)

    def undo(self):
        self.session.keys("ctrl+z")

    def view_as(self, name):
        self.app.find("check box", f"View as {name}").click()


def opens(walk):
    walk.said("init", "--time-zone", walk.zone)
    walk.add("Walk sale", "Email", 2, 8)
    walk.add("Fair", "Events", 4, 5)
    walk.open_window()
    walk.go_to("Calendar")
    name = walk.bar("Walk sale").name
    for part in ("Walk sale", "Email", "from", "to", "Planning"):
        assert part in name, name


def days_are_wide_enough_to_snap_to(walk):
    walk.bar("Walk sale").click()
    for _ in range(12):
        if walk.width_of_a_day("Walk sale", 7) >= LEAST_DAY:
            return
        walk.session.keys("plus")
    raise AssertionError(f"a day is {walk.width_of_a_day('Walk sale', 7):.1f} pixels wide")


def a_bar_is_dragged(walk):
    day = walk.width_of_a_day("Walk sale", 7)
    walk.drag(walk.bar("Walk sale").point(), 2 * day)
    walk.stands("Walk sale", 4, 10)
    walk.picture("calendar-dragged")


def an_end_is_stretched(walk):
    day = walk.width_of_a_day("Walk sale", 7)
    left, top, width, height = walk.bar("Walk sale").place
    walk.drag((left + width - 3, top + height // 2), 3 * day)
    walk.stands("Walk sale", 4, 13)


def escape_leaves_it_where_it_was(walk):
    day = walk.width_of_a_day("Walk sale", 10)
    walk.drag(walk.bar("Walk sale").point(), 3 * day, escape=True)
    walk.drag(walk.bar("Fair").point(), day)         # the next drag is a new one
    walk.stands("Fair", 5, 6)
    walk.stands("Walk sale", 4, 13)


def keys_move_and_stretch(walk):
    walk.bar("Walk sale").click()
    walk.session.keys("alt+Right")
    walk.session.keys("alt+shift+Left")              # at once: it counts from where the first key put it
    walk.stands("Walk sale", 5, 13)


def each_step_is_one_undo(walk):
    walk.undo()
    walk.stands("Walk sale", 5, 14)
    walk.undo()
    walk.stands("Walk sale", 4, 13)
    walk.undo()
    walk.stands("Fair", 4, 5)
    walk.undo()
    walk.stands("Walk sale", 4, 10)
    walk.undo()
    walk.stands("Walk sale", 2, 8)


def month_day(walk, by):
    """The cell of a day in the month view, by the number and name that it says."""
    wanted = walk.today + datetime.timedelta(days=by)
    grid = walk.app.view("Calendar")
    cells = (grid.cell(row, column) for row in range(grid.rows) for column in range(7))
    return next(cell for cell in cells if f" {wanted.day} " in cell.name.replace(",", " ") and wanted.strftime("%B") in cell.name)


def the_month_says_what_is_on_a_day(walk):
    walk.view_as("Month")
    walk.picture("calendar-month")
    today = drive.wait_for(lambda: month_day(walk, 0), "today's cell")
    assert "today" in today.name, today.name
    if (walk.today + datetime.timedelta(days=4)).month == walk.today.month:
        assert "Fair" in drive.wait_for(lambda: month_day(walk, 4), "the fair's first day").name


def enter_on_a_day_plans_a_campaign(walk):
    month_day(walk, 0).click()
    walk.session.keys("Return")
    drive.wait_for(lambda: walk.app.focused() and walk.app.focused().role == "text", "the line for a new campaign")
    walk.session.type("From a day")
    walk.session.keys("Return")
    drive.wait_for(lambda: walk.ctl("count", "campaign")["count"] == 3, "the new campaign on disk")
    walk.stands("From a day", 0, 0)
    walk.session.keys("Escape")


def a_bar_says_its_clash_and_that_it_is_chosen(walk):
    for name in ("Autumn mail", "Another autumn mail"):
        walk.said("add", "campaign", f"name={name}", "channel=Email", "audience=Plant managers", f"starts_on={walk.day(1)}", f"ends_on={walk.day(2)}")
    walk.view_as("Timeline")
    drive.wait_for(lambda: "conflict" in walk.bar("Another autumn mail").name, "the clash in the bar's name")
    drive.wait_for(lambda: walk.bar("Another autumn mail").click() or True, "the bar under the mouse")
    drive.wait_for(lambda: walk.bar("Another autumn mail").has("selected"), "the bar as the chosen one")
    left, top, right, bottom = drive.corners(walk.bars().place)
    role, (x, y) = drive.wait_for(lambda: (walk.bar("Another autumn mail").role, walk.bar("Another autumn mail").point()), "the bar's place")    # the list may be made anew meanwhile
    assert role == "list item" and left <= x < right and top <= y < bottom, (role, x, y)
    assert len(walk.bars().children()) == walk.ctl("count", "campaign")["count"], "a bar for each campaign"


def a_tracking_link_is_made_shown_as_a_code_and_copied(walk):
    drive.wait_for(lambda: walk.bar("Fair").click() or True, "the fair's bar under the mouse")
    walk.session.keys("Return")
    drive.wait_for(lambda: walk.app.maybe("push button", "Add link"), "the campaign's page").press()
    for field, words in (("Address", "https://example.org/Fair"), ("Source", "News Letter"), ("Medium", "Email"), ("Content", "Top Banner")):
        walk.app.find("text", field).set_text(words)
    walk.app.find("text", "Content").focus()
    walk.session.keys("Return")
    link = drive.wait_for(lambda: walk.ctl("list", "tracking_link", "--fields", "full_url"), "the link on disk")[0]["full_url"]
    for words in ("utm_source=news", "utm_medium=email", "utm_campaign=fair", "utm_content=top"):
        assert words in link, link
    drive.wait_for(lambda: walk.app.maybe("text", "Whole address").text == link, "the whole address beside the list")
    walk.app.find("image", lambda said: said == f"QR code of {link}")
    walk.app.find("push button", "Copy address").press()
    walk.session.keys("ctrl+k")
    drive.wait_for(lambda: walk.app.focused() and walk.app.focused().name == "Search", "the line of the palette")
    walk.session.keys("ctrl+v")
    drive.wait_for(lambda: walk.app.focused().text == link, "the address from the clipboard")
    walk.session.keys("Escape")
    walk.picture("calendar-link")
    walk.go_to("Calendar")


def every_view_is_named_and_large_enough(walk):
    faults = {}
    for view in ("Timeline", "Month", "Week", "Agenda", "Year", "Seasons"):
        walk.view_as(view)
        walk.picture(f"calendar-{view.lower()}")
        if wrong := {kind: found for kind, found in walk.app.audit().items() if found}:
            faults[view] = wrong
    assert not faults, faults


def closes_by_key(walk):
    walk.session.keys("ctrl+q")
    assert walk.app.wait_end() == 0, "exit status"
    assert walk.said("check") == "ok"


STEPS = [opens, days_are_wide_enough_to_snap_to, a_bar_is_dragged, an_end_is_stretched, escape_leaves_it_where_it_was,
         keys_move_and_stretch, each_step_is_one_undo, the_month_says_what_is_on_a_day, enter_on_a_day_plans_a_campaign,
         a_bar_says_its_clash_and_that_it_is_chosen, a_tracking_link_is_made_shown_as_a_code_and_copied, every_view_is_named_and_large_enough, closes_by_key]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("steps", nargs="*", help="these steps only")
    parser.add_argument("--programs", default=window_walk.TOP + "/build/bin")
    parser.add_argument("--pictures", default=window_walk.TOP + "/build/pictures")
    parser.add_argument("--zone", default="UTC")
    options = parser.parse_args()
    os.makedirs(options.pictures, exist_ok=True)
    try:
        with drive.Session(size=(1280, 800), extra={"TZ": options.zone}) as session:
            walk = CalendarWalk(session, os.path.abspath(options.programs), os.path.abspath(options.pictures), options.zone)
            return window_walk.run(walk, [step for step in STEPS if not options.steps or step.__name__ in options.steps])
    except drive.Missing as missing:
        print(f"calendar_walk: {missing}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
