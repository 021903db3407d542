# SPDX-License-Identifier: MIT
"""Odd hours and odd zones: gaps, overlaps, leap days, a clock set back; nothing is reordered, nothing thrown away."""
import os

from product import rows_file

MOMENTS = [("Europe/Berlin", "2025-03-30T00:59:58Z"), ("Europe/Berlin", "2025-10-26T00:30:00Z"), ("America/New_York", "2026-03-08T06:59:59Z"),
           ("Australia/Lord_Howe", "2026-04-04T15:15:00Z"), ("Pacific/Chatham", "2026-01-01T10:10:00Z"),
           ("Pacific/Kiritimati", "2025-12-31T09:59:59Z"), ("UTC", "2028-02-29T12:00:00Z"), ("UTC", "2038-01-19T03:14:08Z"),
           ("UTC", "1970-01-02T00:00:00Z"), ("Asia/Shanghai", "2036-06-01T00:00:00Z"), ("Pacific/Apia", "2011-12-30T12:00:00Z"),
           ("Africa/Casablanca", "2026-02-15T01:30:00Z"), ("America/Sao_Paulo", "2025-12-31T23:59:59Z")]


def moments(product, folder, every):
    """At every so-manieth moment a record is written, the clock goes back an hour, and another one is written."""
    workspace, bad = os.path.join(folder, "t.tilth"), []
    for zone, now in MOMENTS[::every]:
        product.make(workspace)
        product.honest(workspace, "config", "set", "time_zone", zone)
        product.honest(workspace, "import", rows_file(folder, 0, 5), "--type", "lead", "--key", "external_id")
        env = {"TZ": zone, "TILTH_NOW": now}
        back = {**env, "TILTH_NOW": now.replace(now[11:13], f"{int(now[11:13]) - 1:02}", 1) if now[11:13] != "00" else "1970-01-01T23:00:00Z"}
        for label, one in (("first", env), ("second", back)):
            ran = product.run(product.command(workspace, "set", "lead", "2", f"notes={label}"), one)
            bad += [f"{zone} {one['TILTH_NOW']}: {ran.stderr.decode().strip()}"] if ran.returncode else []
        for verb in (["report", "funnel"], ["score", "--all"], ["list", "lead", "--where", "created:this_month"]):
            ran = product.run(product.command(workspace, *verb), env)
            bad += [f"{zone} {now}: {' '.join(verb)}: {ran.stderr.decode().strip()}"] if ran.returncode else []
        order = product.honest(workspace, "--csv", "history", "lead", "2").stdout.decode()
        if not -1 < order.find("first") < order.find("second") or product.honest(workspace, "get", "lead", "2", "notes").stdout != b"second":
            bad.append(f"{zone} {now}: the order of writing was not kept")
        bad += [f"{zone} {now}: {text}" for text in product.complaints(workspace, {f"k{n}" for n in range(5)})]
    return {"moments": len(MOMENTS[::every])}, bad
