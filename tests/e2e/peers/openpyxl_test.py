#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""openpyxl finds typed cells and no formula in the workbooks that we write; what it writes comes in; the demo's leads come back equal."""
import datetime

import peer

try:
    import openpyxl
except ImportError:
    peer.skip("python3-openpyxl is not installed")

FIELDS = "name,email,company,title,phone,status,source,country,employees,revenue,created,external_id"


def equal(found, wanted):
    assert found == wanted, f"found  {found!r}\nwanted {wanted!r}"


def what_we_write_is_typed(bench):
    bench.run("add", "company", "name=Acme & Söhne")
    bench.run("add", "deal", "name==cmd|' /C calc'!A0", "company=Acme & Söhne", "amount=1234.5", "currency=EUR", "close_date=2026-03-01", "notes=a\nb")
    bench.run("export", "deal", bench.path("deals.xlsx"), "--fields", "name,company,amount,close_date,created,notes")
    book = openpyxl.load_workbook(bench.path("deals.xlsx"))
    equal(book.sheetnames, ["Deals"])
    sheet = book.active
    equal((sheet.freeze_panes, sheet.auto_filter.ref), ("A2", "A1:F2"))
    name, company, amount, close, created, notes = sheet[2]
    assert name.data_type != "f", "a text has become a formula"
    equal((name.value, company.value, notes.value), ("=cmd|' /C calc'!A0", "Acme & Söhne", "a\nb"))
    equal((amount.value, amount.number_format), (1234.5, "#,##0.00\\ [$EUR]"))
    equal((close.is_date, close.value, created.is_date), (True, datetime.datetime(2026, 3, 1), True))
    assert sheet.column_dimensions["A"].width > 10


def what_it_writes_comes_in(bench):
    book = openpyxl.Workbook()
    book.active.append(["Name", "Employees", "Created"])
    book.active.append(["王小明", 12, datetime.datetime(2026, 3, 1, 8, 15)])
    book.active.append(["Ada", 1e3, datetime.date(2026, 3, 2)])
    book.save(bench.path("in.xlsx"))
    bench.run("import", bench.path("in.xlsx"), "--type", "lead")
    rows = bench.run("--csv", "list", "lead", "--fields", "name,employees,created", "--sort", "created").splitlines()
    equal(rows, ["name,employees,created", "王小明,12,2026-03-01T07:15:00Z", "Ada,1000,2026-03-01T23:00:00Z"])


def leads_of_the_demo_come_back_equal(bench):
    bench.run("-w", bench.path("demo.tilth"), "init", "--demo", "--time-zone", "America/New_York")
    bench.run("-w", bench.path("demo.tilth"), "export", "lead", bench.path("out.xlsx"), "--fields", FIELDS)
    bench.run("-w", bench.path("back.tilth"), "init", "--time-zone", "America/New_York")
    bench.run("-w", bench.path("back.tilth"), "import", bench.path("out.xlsx"), "--type", "lead", "--create-missing", "company,user")
    for name in ("demo", "back"):
        bench.run("-w", bench.path(name + ".tilth"), "export", "lead", bench.path(name + ".csv"), "--raw", "--fields", FIELDS, "--sort", "name,email,created")
    with open(bench.path("demo.csv"), encoding="utf-8") as before, open(bench.path("back.csv"), encoding="utf-8") as after:
        was, now = before.read().splitlines(), after.read().splitlines()
    assert len(was) > 100
    for left, right in zip(was, now, strict=True):
        equal(right, left)


def test(bench):
    what_we_write_is_typed(bench)
    what_it_writes_comes_in(bench)
    leads_of_the_demo_come_back_equal(bench)


if __name__ == "__main__":
    peer.main(test)
