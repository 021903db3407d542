# SPDX-License-Identifier: MIT
"""Places and files in which a live workspace must not be written: across a network, synchronised, to be read only, made by a
newer Tilth, damaged. Refused with a reason and untouched, and readable where it can be."""
import os
import sqlite3

from product import ended_badly, fresh_folder, last_words, remove_workspace, rows_file

NETWORKS = {"nfs": "0x6969", "cifs": "0xFF534D42", "smb": "0xFE534D42", "afs": "0x5346414F", "ceph": "0xC36400"}
MARKS = [".dropbox", ".stfolder", ".sync_0f.db", "._sync_0f.db", ".tmp.drivedownload"]
NEWER = ["CREATE TABLE invoice (id INTEGER PRIMARY KEY)", "ALTER TABLE lead ADD COLUMN shoe_size INTEGER"]


class Place:
    """A workspace somewhere, and what a writer and a reader meet there."""

    def __init__(self, product, folder, name):
        self.product, self.name = product, name
        self.folder = fresh_folder(os.path.join(folder, "p"))
        self.workspace = os.path.join(self.folder, "below", "w.tilth")
        os.makedirs(os.path.dirname(self.workspace))
        product.make(self.workspace)
        self.rows = rows_file(folder, 0, 20)
        self.env = {}

    def bytes(self):
        with open(self.workspace, "rb") as file:
            return file.read()

    def refuses(self, read=True, words=()):
        before, wrong = self.bytes(), []
        ran = self.product.run([*self.product.importing(self.workspace, self.rows), *words], self.env)
        wrong += ended_badly(ran.returncode, ran.stdout + ran.stderr)
        wrong += ["was written to"] if ran.returncode == 0 or b"ACK" in ran.stdout else []
        wrong += ["was changed"] if self.bytes() != before else []
        seen = self.product.run([self.product.program, "--read-only", "-w", self.workspace, "count", "lead"], self.env)
        wrong += [f"cannot be read: {last_words(seen)}"] if read and seen.returncode else []
        return [f"{self.name}: {text}" for text in wrong]


def all_of_them(product, folder):
    bad, places = [], 0
    for name, make in scenes(product, folder):
        place = Place(product, folder, name)
        bad += make(place)
        places += 1
    return {"places": places}, bad


def scenes(product, folder):
    for name, disk in NETWORKS.items():
        yield f"a disk of the kind {name}", lambda place, disk=disk: on_disk(place, disk)
    for mark in MARKS:
        yield f"a folder with {mark}", lambda place, mark=mark: synchronised(place, mark)
    for sql in NEWER:
        yield f"made by a newer Tilth: {sql}", lambda place, sql=sql: newer(place, sql)
    yield "asked to be read only", lambda place: place.refuses(words=["--read-only"])
    yield "killed, then damaged", damaged


def on_disk(place, kind):
    place.env = {"LD_PRELOAD": place.product.shim, "PROVE_FOLDER": place.folder, "PROVE_DISK": kind}
    return place.refuses()


def synchronised(place, mark):
    with open(os.path.join(place.folder, mark), "w", encoding="utf-8"):
        return place.refuses()


def newer(place, sql):
    tamper(place.workspace, sql, "UPDATE meta SET value = '1' WHERE key = 'schema_stamp'")
    return place.refuses(read=False)


def tamper(workspace, *statements):
    db = sqlite3.connect(workspace)
    for sql in statements:
        db.execute(sql)
    db.commit()
    db.close()


def damaged(place):
    """Killed with its log unread, then bytes of the file go bad: whoever opens it next is told, and check says so."""
    product, workspace = place.product, place.workspace
    product.honest(workspace, *product.importing(workspace, place.rows)[-6:])
    ran = product.run(product.command(workspace, "set", "lead", "k1", "notes=x"), product.met(place.folder, "u", 1, 0))
    with open(workspace, "r+b") as file:
        for page in range(3, os.path.getsize(workspace) // 8192):
            file.seek(page * 8192)
            file.write(b"\xab" * 64)
    checked = product.run(product.command(workspace, "check"))
    wrong = [] if ran.returncode < 0 else ["was not killed"]
    wrong += ["damage was not found"] if checked.returncode == 0 else ended_badly(checked.returncode, checked.stdout + checked.stderr)
    remove_workspace(workspace)
    return [f"{place.name}: {text}" for text in wrong]
