#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Publishing to Radicale: new, changed, changed there meanwhile, deleted on either side; subscribing to what it serves."""
import peer

CONFIG = """[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
[rights]
type = authenticated
[storage]
filesystem_folder = {folder}/collections
[web]
type = none
"""
BASIC = {"Authorization": "Basic YWRhOnNlY3JldA=="}     # ada, secret


def published(bench, url, **more):
    return bench.json("calendar", "publish", url, "--login", "ada", env={"TILTH_CALENDAR_PASSWORD_FILE": bench.path("password")}, **more)


def counts(answer):
    return [int(answer[key]) for key in ("created", "updated", "unchanged", "removed", "conflicts")]


def edit_there(port, path, old, new):
    status, text, headers = peer.ask(port, "GET", path, headers=BASIC)
    assert status == 200 and old in text, text
    status, *_ = peer.ask(port, "PUT", path, text.replace(old, new).encode(), {**BASIC, "If-Match": headers["ETag"], "Content-Type": "text/calendar"})
    assert status in (201, 204), status


def publish_and_change(bench, port, url):
    spring = bench.run("add", "campaign", "name=Spring 春", "starts_on=2026-03-01", "ends_on=2026-03-20", "type=Webinar", "budget=1200").strip()
    autumn = bench.run("add", "campaign", "name=Autumn", "starts_on=2026-09-01", "ends_on=2026-09-30").strip()
    bench.run("add", "campaign", "name=Some day")
    path = {name: f"/ada/plan/{key}%40tilth.ics" for name, key in (("spring", spring), ("autumn", autumn))}

    bench.refused("no such calendar", "calendar", "publish", url, "--login", "ada", stdin="secret\n")
    bench.refused("login or the password is wrong", "calendar", "publish", url, "--login", "ada", stdin="guess\n")
    bench.run("calendar", "publish", url, "--login", "ada", "--make", stdin="secret\n")
    assert counts(published(bench, url)) == [0, 0, 2, 0, 0]
    status, text, _ = peer.ask(port, "GET", path["spring"], headers=BASIC)
    assert status == 200 and "DTEND;VALUE=DATE:20260321" in text and "Spring 春" in text, text

    bench.run("set", "campaign", spring, "name=Spring two")
    assert counts(published(bench, url)) == [0, 1, 1, 0, 0]
    return spring, autumn, path


def conflicts(bench, port, url, spring, autumn, path):
    # Both sides change: a stale version is never written over.
    edit_there(port, path["spring"], "SUMMARY:Spring two", "SUMMARY:Spring there\r\nX-FROM-THERE:yes")
    edit_there(port, path["autumn"], "SUMMARY:Autumn", "SUMMARY:Autumn there")
    bench.run("set", "campaign", spring, "name=Spring here")
    assert counts(published(bench, url)) == [0, 0, 0, 0, 2]
    rows = bench.json("calendar", "conflicts")
    assert {(row["field"], row["mine"], row["theirs"]) for row in rows} == {("name", "Spring here", "Spring there"), ("name", "Autumn", "Autumn there")}, rows

    bench.run("calendar", "resolve", spring + "@tilth", "mine")
    bench.run("calendar", "resolve", autumn + "@tilth", "theirs")
    assert bench.json("calendar", "conflicts") == []
    assert counts(published(bench, url)) == [0, 1, 1, 0, 0]
    _, text, _ = peer.ask(port, "GET", path["spring"], headers=BASIC)
    assert "SUMMARY:Spring here" in text and "X-FROM-THERE:yes" in text, text
    assert bench.run("get", "campaign", autumn, "name").strip() == "Autumn there"

    edit_there(port, path["autumn"], "SUMMARY:Autumn there", "SUMMARY:Autumn again")
    published(bench, url)
    bench.run("calendar", "resolve", autumn + "@tilth", "both")
    assert counts(published(bench, url)) == [1, 1, 1, 0, 0]
    assert int(bench.run("count", "campaign", "--where", "name:\"Autumn again\"")) == 1


def deletions(bench, port, url, spring, autumn, path):
    status, *_ = peer.ask(port, "DELETE", path["spring"], headers=BASIC)
    assert status in (200, 204), status
    assert counts(published(bench, url))[4] == 1
    assert [row["there"] for row in bench.json("calendar", "conflicts")] == ["deleted"]
    bench.run("calendar", "resolve", spring + "@tilth", "mine")
    assert counts(published(bench, url))[0] == 1
    peer.ask(port, "DELETE", path["spring"], headers=BASIC)
    published(bench, url)
    bench.run("calendar", "resolve", spring + "@tilth", "theirs")
    published(bench, url)
    assert peer.ask(port, "GET", path["spring"], headers=BASIC)[0] == 404

    bench.run("remove", "campaign", autumn)
    assert counts(published(bench, url))[3] == 1
    assert peer.ask(port, "GET", path["autumn"], headers=BASIC)[0] == 404


def subscribe(bench, port):
    # Radicale wants a login; a subscription has none, so it reads the exported file of the same server's storage.
    bench.refused("status 401", "calendar", "subscribe", f"http://127.0.0.1:{port}/ada/plan/", "--name", "Plan")
    _, text, _ = peer.ask(port, "GET", "/ada/plan/", headers=BASIC)
    bench.run("calendar", "subscribe", bench.write("plan.ics", text), "--name", "Plan")
    assert int(bench.run("count", "outside_event")) == text.count("BEGIN:VEVENT")


def nothing_secret_is_kept(bench):
    with open(bench.path("work.tilth"), "rb") as file:
        assert b"secret" not in file.read()


def test(bench):
    radicale = peer.need("radicale")
    port = peer.free_port()
    bench.write("users", "ada:secret\n")
    bench.write("radicale.conf", CONFIG.format(port=port, folder=bench.folder))
    bench.refused("Others may read", "calendar", "publish", f"http://127.0.0.1:{port}/ada/plan/", "--login", "ada", env={"TILTH_CALENDAR_PASSWORD_FILE": bench.path("users")})
    peer.os.chmod(bench.write("password", "secret\n"), 0o600)
    url = f"http://127.0.0.1:{port}/ada/plan/"
    with peer.server(bench, [radicale, "--config", bench.path("radicale.conf")], port):
        known = publish_and_change(bench, port, url)
        conflicts(bench, port, url, *known)
        deletions(bench, port, url, *known)
        subscribe(bench, port)
    bench.refused("gave no answer", "calendar", "publish", url)
    bench.refused("must not stand in an address", "calendar", "publish", f"http://ada:secret@127.0.0.1:{port}/ada/plan/")
    nothing_secret_is_kept(bench)


if __name__ == "__main__":
    peer.main(test)
