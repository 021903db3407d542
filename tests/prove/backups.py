# SPDX-License-Identifier: MIT
"""Copies made while somebody writes: each opens, passes its check, and holds at least what was there when it began."""
import os
import sqlite3
import threading

from product import rows_file


def keep_writing(product, workspace, over):
    number = 0
    while not over.is_set():
        product.honest(workspace, "set", "lead", "1", f"notes={number}")
        number += 1


def under_load(product, folder, rounds):
    workspace, copy, bad = os.path.join(folder, "b.tilth"), os.path.join(folder, "copy.tilth"), []
    product.make(workspace)
    reader = sqlite3.connect(workspace)                     # somebody has it open: the newest rows stay in the log beside the file
    reader.execute("SELECT count(*) FROM lead").fetchall()
    over = threading.Event()
    for turn in range(rounds):
        product.honest(workspace, "import", rows_file(folder, turn * 20, 20), "--type", "lead", "--key", "external_id")
        if turn == 0:
            writer = threading.Thread(target=keep_writing, args=(product, workspace, over))
            writer.start()
        bad += [f"round {turn}: {text}" for text in one(product, workspace, copy)]
    over.set()
    writer.join()
    reader.close()
    return {"backups": rounds}, bad + product.complaints(workspace)


def one(product, workspace, copy):
    before = product.keys(workspace)
    if os.path.exists(copy):
        os.unlink(copy)
    ran = product.run(product.command(workspace, "backup", copy))
    if ran.returncode:
        return [ran.stderr.decode(errors="replace").strip()[-120:]]
    return product.complaints(copy, before)
