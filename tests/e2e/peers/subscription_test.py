#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Subscriptions against a server of ours that also behaves badly: versions, 304, no server, redirects, too much, no calendar."""
import http.server
import threading

import peer

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:fair@example.org
SUMMARY:{title}
DTSTART;VALUE=DATE:20261201
RRULE:FREQ=MONTHLY;COUNT=3
END:VEVENT
END:VCALENDAR
"""


class Calendars(http.server.BaseHTTPRequestHandler):
    title, seen = "Fair", []

    def do_GET(self):
        getattr(self, self.path.strip("/").replace(".ics", ""))()

    def team(self):
        etag = f'"{self.title}"'
        self.seen.append(self.headers.get("If-None-Match"))
        if self.headers.get("If-None-Match") == etag:
            return self.answer(304)
        self.answer(200, CALENDAR.format(title=self.title).encode(), ETag=etag)

    def moved(self):
        self.answer(302, Location="/team.ics")

    def away(self):
        self.answer(302, Location=f"http://localhost:{self.server.server_port}/team.ics")

    def circle(self):
        self.answer(302, Location="/circle.ics")

    def large(self):
        self.answer(200, b"BEGIN:VCALENDAR\n" * 2_000_000)

    def page(self):
        self.answer(200, b"<html>hello</html>")

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except ConnectionError:
            pass

    def log_message(self, *_):
        pass


def titles(bench):
    return [row["title"] for row in bench.json("list", "outside_event", "--fields", "title,starts_on", "--sort", "starts_on")]


def reading(bench, url):
    bench.run("calendar", "subscribe", url("team"), "--name", "Team")
    assert titles(bench) == ["Fair"] * 3, titles(bench)
    assert bench.json("calendar", "refresh") == []                    # not due
    assert bench.json("calendar", "refresh", "--all")[0]["state"] == "unchanged"
    assert Calendars.seen[-1] == '"Fair"'
    Calendars.title = "Fair two"
    assert int(bench.json("calendar", "refresh", "Team")[0]["changed"]) == 3
    assert titles(bench) == ["Fair two"] * 3
    event = bench.json("list", "outside_event", "--fields", "id")[0]["id"]
    bench.refused("read only", "set", "outside_event", event, "title=Mine")
    bench.run("calendar", "subscribe", url("moved"), "--name", "Moved")
    bench.refused("name already", "calendar", "subscribe", url("team"), "--name", "Team")


def refusing(bench, url, port):
    for name, reason in (("away", "not followed"), ("circle", "not followed"), ("large", "20 MB"), ("page", "no calendar")):
        bench.refused(reason, "calendar", "subscribe", url(name), "--name", name)
    for address, reason in (("http://example.org/a.ics", "Only https"), ("ftp://example.org/a.ics", "Only https"), ("https://a:b@example.org/a.ics", "must not stand"),
                            ("file:///etc/passwd", "address"), (f"https://127.0.0.1:{port}/team.ics", "gave no answer"), (f"https://0x7f000001:{port}/team.ics", "")):
        bench.refused(reason, "calendar", "subscribe", address, "--name", address)
    assert int(bench.run("count", "subscription")) == 2


def offline(bench):
    bench.refused("gave no answer", "calendar", "refresh", "--all")
    assert titles(bench) == ["Fair two"] * 6
    assert "gave no answer" in bench.json("list", "subscription", "--fields", "name,problem")[0]["problem"]
    bench.run("remove", "subscription", bench.json("list", "subscription", "--where", "name:Team", "--fields", "id")[0]["id"])
    assert titles(bench) == ["Fair two"] * 3


def test(bench):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Calendars)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = lambda name: f"http://127.0.0.1:{server.server_port}/{name}.ics"
    reading(bench, url)
    refusing(bench, url, server.server_port)
    server.shutdown()
    server.server_close()
    offline(bench)


if __name__ == "__main__":
    peer.main(test)
