# SPDX-License-Identifier: MIT
"""Damaged and malicious workspace files: each is opened, or refused with a reason; nothing crashes, hangs or touches other files."""
import os
import resource
import shutil
import sqlite3
import struct
import subprocess

from product import ended_badly, fresh_folder, last_words, rows_file

LIMIT = 10                                  # seconds
MEMORY = 1500 << 20
VERBS = [["list", "lead"], ["check"], ["search", "ada"], ["report", "funnel"], ["score", "--all"], ["set", "lead", "1", "notes=x"], ["undo"]]
LARGE = 64_000_000              # bytes of text


# --- what is done to a file

def said(*statements):
    """As somebody with the sqlite3 program would, who also edits the schema."""
    def change(path):
        db = sqlite3.connect(path)
        db.isolation_level = None
        db.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            db.execute(statement)
        db.close()
    return change


def patched(offset, bytes_):
    def change(path):
        with open(path, "r+b") as file:
            file.seek(offset)
            file.write(bytes_)
    return change


def replaced(bytes_):
    def change(path):
        with open(path, "wb") as file:
            file.write(bytes_)
    return change


def linked(target):
    def change(path):
        os.unlink(path)
        os.symlink(target, path)
    return change


def pipe(path):
    os.unlink(path)
    os.mkfifo(path)


def many_tables(path):
    said(*[f"CREATE TABLE z{n} (a)" for n in range(5000)])(path)


def every_text(value):
    """In all columns of all rows, those that are looked at most first, until the file is as large as somebody might send."""
    def change(path):
        db, most = sqlite3.connect(path), LARGE // len(value)
        tables = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name NOT IN ('lead', 'company', 'deal', 'stage', 'revision')").fetchall()
        for table, column in [(table, c[1]) for (table,) in tables for c in db.execute(f'PRAGMA table_info("{table}")') if c[2] == "TEXT"]:
            try:
                most -= db.execute(f'UPDATE "{table}" SET "{column}" = CAST(? AS TEXT) WHERE rowid IN (SELECT rowid FROM "{table}" LIMIT ?)',
                                   (value, min(most, max(2, most // 8)))).rowcount
            except sqlite3.Error:
                pass
            if most <= 0:
                break
        db.commit()
        db.close()
    return change


def journal_beside(path):
    """SQLite would delete the file that such a journal names."""
    patched(18, b"\x01\x01")(path)
    name = os.path.join(os.path.dirname(os.path.dirname(path)), "canary").encode()
    head = struct.pack(">8s5I", bytes.fromhex("d9d505f920a163d7"), 0, 1, 10, 512, 4096).ljust(512, b"\0")
    tail = struct.pack(">I", 99) + name + struct.pack(">II", len(name), sum(name)) + bytes.fromhex("d9d505f920a163d7")
    with open(path + "-journal", "wb") as out:
        out.write(head + tail)


NAMED = {
    "a trigger that deletes": said("CREATE TRIGGER t AFTER UPDATE ON lead BEGIN DELETE FROM lead; END"),
    "an endless view": said("ALTER TABLE company RENAME TO c0", "CREATE VIEW company AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS id FROM r"),
    "a view of views": said(*["CREATE VIEW v0 AS SELECT * FROM lead"] + [f"CREATE VIEW v{n + 1} AS SELECT * FROM v{n} UNION ALL SELECT * FROM v{n}" for n in range(40)]),
    "a table without sense": said("UPDATE sqlite_schema SET sql = 'CREATE TABLE x(' WHERE name = 'lead'"),
    "a table rooted in the header": said("UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'lead'"),
    "a table rooted beyond the end": said("UPDATE sqlite_schema SET rootpage = 99999999 WHERE name = 'lead'"),
    "two tables in one place": said("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'company') WHERE name = 'lead'"),
    "an index of nothing known": said("INSERT INTO sqlite_schema VALUES ('index', 'i', 'lead', 0, 'CREATE INDEX i ON lead(nothing(id))')"),
    "no table of leads": said("DROP TABLE lead"), "no journal": said("DROP TABLE change"), "no revisions": said("DROP TABLE revision"),
    "a column renamed": said("ALTER TABLE lead RENAME COLUMN notes TO remarks"),
    "5,000 tables": many_tables,
    "texts that are not UTF-8": every_text(b"\xff\xfe\xc0\x80\xed\xa0\x80ab\x00cd"), "texts of 2 MB": every_text(b"A" * 2_000_000),
    "texts that look like something": every_text(b"<img src=x> =cmd|'/c calc'!A0 ../../etc/passwd %s%n {{7*7}}"),
    "texts that end in half a letter": every_text("é".encode()[:1]), "texts that are numbers": every_text(b"9" * 400),
    "links in a ring": said("UPDATE company SET parent = id"), "stages without a pipeline": said("UPDATE stage SET pipeline = NULL"),
    "dates at the end of time": said("UPDATE lead SET created = 9223372036854775807", "UPDATE deal SET close_date = -9223372036854775808"),
    "amounts at the end of numbers": said("UPDATE deal SET amount = 9223372036854775807"),
    "choices that there are not": said("UPDATE lead SET status = 99", "UPDATE deal SET stage = 77"),
    "an id of nothing": said("UPDATE OR IGNORE lead SET id = -1"),
    "a newer version": said("PRAGMA user_version = 2000000000"), "a version before all": said("PRAGMA user_version = -7"),
    "another program's": said("PRAGMA application_id = 7"),
    "empty": replaced(b""), "one letter": replaced(b"S"), "noise": replaced(bytes((7 * n * n + n // 3) % 256 for n in range(65536))),
    "pages of 64 KB": patched(16, b"\x00\x01"), "pages of 3 bytes": patched(16, b"\x00\x03"), "a format to come": patched(18, b"\x09\x09"),
    "free pages in a ring": patched(32, struct.pack(">II", 2, 1000)), "a size that it has not": patched(28, struct.pack(">I", 0x7FFFFFFF)),
    "letters of two bytes": patched(56, struct.pack(">I", 2)), "a hole of 1 TB": lambda path: os.truncate(path, 1 << 40),
    "a folder": lambda path: (os.unlink(path), os.mkdir(path)), "a pipe": pipe, "a link to nothing": linked("nowhere"),
    "a link to /dev/zero": linked("/dev/zero"), "a journal that deletes": journal_beside,
    "a log of noise": lambda path: replaced(struct.pack(">8I", 0x377F0682, 3007000, 8192, 0, 1, 2, 0, 0) + b"\x5a" * 9000)(path + "-wal"),
}
REFUSED = {"a trigger that deletes", "an endless view", "a view of views", "a newer version", "another program's", "5,000 tables", "a journal that deletes"}


def flipped(chance):
    """A few wrong bytes, more often where the structure of the file is."""
    def change(path):
        size = os.path.getsize(path)
        with open(path, "r+b") as file:
            for _ in range(chance.randint(1, 12)):
                page = 8192 * chance.randrange(max(1, size // 8192))
                file.seek(chance.choice((chance.randrange(100), page + chance.randrange(40), page + chance.randrange(8192), chance.randrange(size))) % size)
                file.write(bytes([chance.randrange(256)]))
    return change


def cut(part):
    return lambda path: os.truncate(path, os.path.getsize(path) * part // 12 + part % 2 * 7)


# --- what comes of it

def templates(product, folder):
    """Files of different shape: few long tables, many short ones, a journal of many changes."""
    rows, demo, worn = (os.path.join(folder, name + ".tilth") for name in ("rows", "demo", "worn"))
    product.make(rows)
    product.honest(rows, "import", rows_file(folder, 0, 400), "--type", "lead", "--key", "external_id")
    shutil.copy(rows, worn)
    for turn in range(8):
        product.honest(worn, "set", "lead", str(turn + 1), "notes=" + "x" * 4000 * turn)
        product.honest(worn, "remove", "lead", "9")
    product.honest(worn, "undo")
    product.honest(demo, "init", "--demo")
    return [rows, demo, worn]


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))


def opened(product, workspace, words):
    try:
        ran = product.run(product.command(workspace, *words), limit=LIMIT, preexec_fn=limits, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return None, [f"took more than {LIMIT} s"]
    wrong = ended_badly(ran.returncode, ran.stdout + ran.stderr)
    return ran, [f"{text} ({last_words(ran)})" for text in wrong]


def variants(product, folder, count, seed, chance):
    bad, runs, refused = [], 0, 0
    files = templates(product, folder)
    changes = [(name, change) for name, change in NAMED.items()] + [(f"cut at {part}/12", cut(part)) for part in range(12)]
    changes += [(f"wrong bytes {n} of seed {seed}", flipped(chance)) for n in range(max(0, count - len(changes)))]
    canary = os.path.join(folder, "canary")
    replaced(b"alive")(canary)
    for number, (name, change) in enumerate(changes):
        workspace = os.path.join(fresh_folder(os.path.join(folder, "h")), "h.tilth")
        shutil.copy(files[number % len(files)], workspace)
        try:
            change(workspace)
        except (sqlite3.Error, struct.error):
            continue                        # SQLite itself does not let this file be made
        for words in VERBS:
            ran, wrong = opened(product, workspace, words)
            runs, refused = runs + 1, refused + bool(ran and ran.returncode)
            if ran and ran.returncode == 0 and name in REFUSED:
                wrong.append("is not refused")
            bad += [f"{os.path.basename(files[number % len(files)])}, {name}: {' '.join(words)}: {text}" for text in wrong]
        if not os.path.exists(canary):
            bad.append(f"{name}: a file outside was touched")
            replaced(b"alive")(canary)
    return {"files": len(changes), "runs": runs, "refused": refused}, bad
