#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""khal lists what we write and expand on the same days and hours; what khal writes comes in."""
import datetime
import glob
import zoneinfo

import peer

CONFIG = """[calendars]
[[work]]
path = {folder}/khal
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = work
"""

RULES = [
    ("weekly", "DTSTART;TZID=Europe/Berlin:20260302T090000\r\nDURATION:PT30M\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=12"),
    ("summer", "DTSTART;TZID=Europe/Berlin:20260326T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260410T060000Z"),
    ("new-york", "DTSTART;TZID=America/New_York:20260306T100000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=5\r\nEXDATE;TZID=America/New_York:20260307T100000"),
    ("utc", "DTSTART:20260310T050000Z\r\nDTEND:20260310T053000Z\r\nRRULE:FREQ=MONTHLY;COUNT=4"),
    ("last-friday", "DTSTART;VALUE=DATE:20260130\r\nDTEND;VALUE=DATE:20260131\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=8"),
    ("leap", "DTSTART;VALUE=DATE:20260131\r\nDTEND;VALUE=DATE:20260201\r\nRRULE:FREQ=MONTHLY;COUNT=4"),
    ("working-day", "DTSTART;VALUE=DATE:20260130\r\nDTEND;VALUE=DATE:20260131\r\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6"),
    ("week", "DTSTART;VALUE=DATE:20260511\r\nDTEND;VALUE=DATE:20260512\r\nRRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"),
    ("more", "DTSTART;TZID=Europe/Berlin:20260504T140000\r\nDURATION:PT1H\r\nRDATE;TZID=Europe/Berlin:20260507T003000,20260606T140000"),
]


def file_of(rules):
    events = "".join(f"BEGIN:VEVENT\r\nUID:{name}@example.org\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:{name}\r\n{lines}\r\nEND:VEVENT\r\n" for name, lines in rules)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n{events}END:VCALENDAR\r\n"


def khal(bench, *words):
    return bench.peer(peer.need("khal"), "-c", bench.path("khal.conf"), *words)


def listed(bench):
    lines = khal(bench, "list", "--day-format", "", "--format", "{start-date} {start-time} {title}", "2026-01-01", "2026-12-31").splitlines()
    return sorted(" ".join(line.split()) for line in lines if line.strip())


def ours(bench):
    rows = bench.json("list", "outside_event", "--fields", "title,starts_on,starts_at", "--where", "starts_on>=2026-01-01 starts_on<=2026-12-31", "--limit", "1000")
    return sorted(" ".join([row["starts_on"], *local(row["starts_at"]), row["title"]]) for row in rows)


def local(instant):
    """["09:30"], or nothing of what fills whole days."""
    if not instant:
        return []
    at = datetime.datetime.strptime(instant, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)
    return [at.astimezone(zoneinfo.ZoneInfo("Europe/Berlin")).strftime("%H:%M")]


def test(bench):
    peer.need("khal")
    peer.os.mkdir(bench.path("khal"))
    bench.write("khal.conf", CONFIG.format(folder=bench.folder))
    rules = bench.write("rules.ics", file_of(RULES))
    khal(bench, "import", "--batch", rules)
    bench.run("calendar", "subscribe", rules, "--name", "Rules")
    theirs, mine = listed(bench), ours(bench)
    assert theirs == mine, "\n".join(["only khal:", *sorted(set(theirs) - set(mine)), "only we:", *sorted(set(mine) - set(theirs))])
    assert len(mine) > 40, mine

    # What we write.
    bench.run("add", "campaign", "name=Spring, launch 春", "starts_on=2026-06-01", "ends_on=2026-06-03", "notes=Two\nlines")
    bench.run("export", "campaign", "out.ics")
    khal(bench, "import", "--batch", bench.path("out.ics"))
    seen = khal(bench, "list", "--day-format", "{date}", "--format", "{title}", "2026-05-30", "2026-06-05").splitlines()
    assert [line for line in seen if line.strip() == "Spring, launch 春"] == ["Spring, launch 春"] * 3, seen

    # What khal writes.
    khal(bench, "new", "2026-07-01", "09:00", "10:30", "Made in khal 你好", "::", "with a note")
    made = [name for name in glob.glob(bench.path("khal/*.ics")) if "Made in khal" in open(name, encoding="utf-8").read()]
    bench.run("import", made[0], "--type", "activity")
    row = bench.json("list", "activity", "--fields", "subject,kind,starts_at,minutes,notes")[0]
    assert (row["subject"], row["kind"], row["starts_at"], row["minutes"], row["notes"]) == ("Made in khal 你好", "meeting", "2026-07-01T07:00:00Z", 90, "with a note"), row


if __name__ == "__main__":
    peer.main(test)
