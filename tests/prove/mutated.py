# SPDX-License-Identifier: MIT
"""Import files with something wrong in them: read or refused with a reason, never a crash or a hang, never a damaged workspace."""
import glob
import os
import subprocess

from product import ended_badly, last_words, rows_file

LIMIT = 20
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SPLINTERS = [b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b'""', b",", b";", b"\t", b"\r", b"\n", b"\\", b":", b"=", b"=1+1", b"9" * 400, b"-0", b"1e309", b"NaN",
             b"9223372036854775808", b"9999-12-31T23:59:60Z", b"20240230T250000Z", b"TZID=Nowhere/City", b"RRULE:FREQ=SECONDLY;COUNT=2147483647",
             b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"BEGIN:VEVENT\r\n", b"ENCODING=QUOTED-PRINTABLE:", b"=\r\n", b"ENCODING=b:", b"[" * 2000, b'{"a":' * 500,
             b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", "\u202e\u0301\U0001f469\u200d\U0001f680".encode(), b" " * 5000, b"A" * 70000]
TYPES = {".csv": "lead", ".jsonl": "lead", ".vcf": "contact", ".ics": "activity"}


def seeds(folder):
    """Files of every format that is read: ours, and those of the tests."""
    found = {os.path.basename(path): path for kind in ("vcf", "ics", "csv", "jsonl")
             for path in glob.glob(f"{SOURCE}/tests/data/**/*.{kind}", recursive=True) if os.path.getsize(path) < 100_000}
    lines = os.path.join(folder, "rows.jsonl")
    with open(lines, "w", encoding="utf-8") as out:
        out.write('{"external_id": "k1", "name": "Ada", "email": "a@ex.test", "employees": 40, "created": "2026-01-05"}\n' * 20)
    return sorted([*found.values(), lines, rows_file(folder, 0, 30)])


def changed(data, others, chance):
    data = bytearray(data)
    for _ in range(1 << chance.randrange(5)):
        at, what = chance.randrange(len(data) + 1), chance.randrange(7)
        if what == 0 and data:
            data[at % len(data)] ^= 1 << chance.randrange(8)
        elif what == 1:
            data[at:at] = chance.choice(SPLINTERS)
        elif what == 2:
            del data[at:at + chance.randrange(1, 64)]
        elif what == 3:
            data[at:at] = data[at:at + chance.randrange(1, 200)] * chance.choice((1, 2, 50))
        elif what == 4:
            other, begin = chance.choice(others), chance.randrange(1000)
            data[at:at] = other[begin:begin + chance.randrange(300)]
        elif what == 5:
            del data[at:]
        else:
            lines = bytes(data).split(b"\n")
            chance.shuffle(lines)
            data = bytearray(b"\n".join(lines))
    return bytes(data[:2_000_000])


def inputs(product, folder, count, chance):
    workspace, bad, refused = os.path.join(folder, "i.tilth"), [], 0
    product.make(workspace)
    names = seeds(folder)
    contents = [open(name, "rb").read() for name in names]
    for number in range(count):
        pick = chance.randrange(len(names))
        path = os.path.join(folder, "in" + os.path.splitext(names[pick])[1])
        with open(path, "wb") as out:
            out.write(changed(contents[pick], contents, chance))
        wrong, status = imported(product, workspace, path)
        refused += bool(status)
        if (wrong or number % 200 == 199) and (broken := product.complaints(workspace)):
            wrong += broken
            product.make(workspace)
        if wrong:
            os.replace(path, kept := os.path.join(folder, f"bad-{number}{os.path.splitext(path)[1]}"))
            bad += [f"{kept}: {text}" for text in wrong]
    return {"inputs": count, "refused": refused}, bad


def imported(product, workspace, path):
    words = ["import", path, "--type", TYPES[os.path.splitext(path)[1]], "--create-missing", "company,user"]
    try:
        ran = product.run(product.command(workspace, *words), limit=LIMIT, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return [f"took more than {LIMIT} s"], 1
    return [f"{text} ({last_words(ran)})" for text in ended_badly(ran.returncode, ran.stdout + ran.stderr)], ran.returncode
