#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""python3-vobject reads what we write, and we read what it writes."""
import datetime

import peer

try:
    import vobject
except ImportError:
    peer.skip("python3-vobject is not installed")


def written():
    calendar = vobject.iCalendar()
    event = calendar.add("vevent")
    event.add("uid").value = "launch@example.org"
    event.add("summary").value = "Launch; 发布, part \\ one"
    event.add("description").value = "First\nsecond " + "long " * 40
    event.add("dtstart").value = datetime.date(2026, 3, 1)
    event.add("dtend").value = datetime.date(2026, 3, 11)
    event.add("status").value = "CONFIRMED"
    todo = calendar.add("vtodo")
    todo.add("uid").value = "todo@example.org"
    todo.add("summary").value = "Book the hall"
    todo.add("due").value = datetime.date(2026, 2, 1)
    return calendar.serialize()


def test(bench):
    path = bench.write("vobject.ics", written())
    bench.run("import", path, "--type", "campaign")
    rows = {row["name"]: row for row in bench.json("list", "campaign", "--fields", "name,starts_on,ends_on,status,notes")}
    launch = rows["Launch; 发布, part \\ one"]
    assert (launch["starts_on"], launch["ends_on"], launch["status"]) == ("2026-03-01", "2026-03-10", "active"), launch
    assert launch["notes"].startswith("First\nsecond long"), launch

    bench.run("add", "activity", "subject=Call, then; write\\ it", "kind=call", "starts_at=2026-03-02T10:00", "minutes=30")
    bench.run("calendar", "export", "all.ics")
    with open(bench.path("all.ics"), encoding="utf-8", newline="") as file:
        text = file.read()
    assert "\n" not in text.replace("\r\n", "")
    read = vobject.readOne(text)
    events = {str(e.uid.value): e for e in read.vevent_list}
    assert events["launch@example.org"].summary.value == "Launch; 发布, part \\ one"
    assert events["launch@example.org"].dtend.value == datetime.date(2026, 3, 11)
    call = [e for e in read.vevent_list if "Call" in e.summary.value][0]
    assert call.summary.value == "Call, then; write\\ it"
    assert call.dtstart.value == datetime.datetime(2026, 3, 2, 9, 0, tzinfo=call.dtstart.value.tzinfo), call.dtstart.value


if __name__ == "__main__":
    peer.main(test)
