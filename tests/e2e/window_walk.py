#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One walk through the real window on the demo workspace, as a person would take it, checked through tilthctl.

usage: window_walk.py [--programs DIR] [--pictures DIR] [STEP...]

A picture of every page lies in the pictures' folder afterwards. A step that fails leaves a picture and a list of all
objects of the window there, and the walk ends with status 1. Without Xvfb and its kin it fails and says what to install.
"""
import argparse
import json
import os
import subprocess
import sys
import traceback

import drive

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SECTIONS = ["Home", "Leads", "Contacts", "Companies", "Deals", "Campaigns", "Calendar", "Reports", "Settings"]


class Walk:
    """What the steps share: the session, the window, the workspace and the folder of pictures."""

    def __init__(self, session, programs, pictures):
        self.session, self.programs, self.pictures = session, programs, pictures
        self.workspace = os.path.join(session.home, "walk.tilth")
        self.app = None

    def said(self, *words):
        """What tilthctl says of the same workspace: a second witness beside the window."""
        command = [self.programs + "/tilthctl", "-w", self.workspace, *words]
        done = subprocess.run(command, env=self.session.env, capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(f"tilthctl {' '.join(words)}: {done.stderr}")
        return done.stdout.strip()

    def ctl(self, *words):
        answer = self.said("--json", *words)
        return json.loads(answer) if answer else None

    def open_window(self):
        self.app = self.session.open([self.programs + "/tilth", self.workspace])

    def picture(self, name):
        self.session.picture(os.path.join(self.pictures, name + ".png"))

    def rail(self):
        return self.app.view("Sections")

    def go_to(self, section):
        self.session.keys(f"alt+{SECTIONS.index(section) + 1}")
        drive.wait_for(lambda: self.rail().cell(SECTIONS.index(section)).has("selected"), f"section {section}")


def opens(walk):
    walk.ctl("init", "--demo")
    walk.open_window()
    assert walk.app.megabytes() < 250, f"{walk.app.megabytes():.0f} MB after the start"


def every_page_is_named_and_large_enough(walk):
    faults = {}
    for section in SECTIONS:
        walk.go_to(section)
        walk.picture(section.lower())
        if wrong := {kind: list_ for kind, list_ in walk.app.audit().items() if list_}:
            faults[section] = wrong
    assert not faults, json.dumps(faults, indent=1, ensure_ascii=False)


def leads(walk):
    return walk.ctl("count", "lead")["count"]


def a_lead_is_added_by_keys_and_taken_back(walk):
    walk.go_to("Leads")
    before = leads(walk)
    walk.session.keys("ctrl+n")
    walk.session.type("Zoe Walker")
    walk.session.keys("Return")
    drive.wait_for(lambda: leads(walk) == before + 1, "the new lead on disk")
    walk.picture("lead-added")
    walk.session.keys("Escape", "ctrl+z")
    drive.wait_for(lambda: leads(walk) == before, "the lead taken back")


def a_search_goes_to_its_record(walk):
    walk.session.keys("ctrl+k")
    walk.session.type("wangfang")
    walk.picture("palette")
    walk.session.keys("Escape")


def closes_by_key(walk):
    walk.session.keys("ctrl+q")
    assert walk.app.wait_end() == 0, "exit status"
    assert walk.said("check") == "ok"


STEPS = [opens, every_page_is_named_and_large_enough, a_lead_is_added_by_keys_and_taken_back, a_search_goes_to_its_record, closes_by_key]


def report_failure(walk, step):
    traceback.print_exc()
    base = os.path.join(walk.pictures, "failed-" + step.__name__)
    walk.session.picture(base + ".png")
    if walk.app and walk.app.program.poll() is None:
        with open(base + ".txt", "w", encoding="utf-8") as out:
            out.write("\n".join(walk.app.tree()))
    print(f"window_walk: {step.__name__} failed; see {base}.png and .txt. The programs said:\n{walk.session.said()[-4000:]}")


def run(walk, steps):
    for step in steps:
        try:
            step(walk)
        except Exception:
            report_failure(walk, step)
            return 1
        print(f"window_walk: {step.__name__.replace('_', ' ')}")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("steps", nargs="*", help="these steps only")
    parser.add_argument("--programs", default=TOP + "/build/bin")
    parser.add_argument("--pictures", default=TOP + "/build/pictures")
    options = parser.parse_args()
    os.makedirs(options.pictures, exist_ok=True)
    try:
        with drive.Session(size=(1280, 800)) as session:
            walk = Walk(session, os.path.abspath(options.programs), os.path.abspath(options.pictures))
            return run(walk, [step for step in STEPS if not options.steps or step.__name__ in options.steps])
    except drive.Missing as missing:
        print(f"window_walk: {missing}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
