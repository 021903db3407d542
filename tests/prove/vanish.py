# SPDX-License-Identifier: MIT
"""The workspace's file is deleted, moved away or replaced by another one before each single call to the disk: behind that
nothing is acknowledged, and the other file is as it was."""
import os
import shutil

from product import ended_badly, fired_mark, fresh_folder, rows_file

WAYS = {"deleted": -3, "moved": -4, "replaced": -5}


def before_calls(product, folder, step):
    calls, noticed, bad = 0, 0, []
    for way, does in WAYS.items():
        at = 1
        while True:
            met, refused, wrong = one(product, os.path.join(folder, "v"), rows_file(folder, 0, 30), at, does)
            if not met:
                break
            calls, noticed = calls + 1, noticed + refused
            bad += [f"{way} before call {at}: {text}" for text in wrong]
            at += step
    return {"calls": calls, "noticed": noticed}, bad


def one(product, folder, rows, at, does):
    workspace = os.path.join(fresh_folder(folder), "v.tilth")
    other = os.path.join(folder, "other.tilth")
    product.make(workspace)
    product.make(other)
    shutil.move(other, workspace + ".other")
    with open(workspace + ".other", "rb") as file:
        bystander = file.read()
    for mark in (fired_mark(folder), fired_mark(folder) + ".said"):
        if os.path.exists(mark):
            os.unlink(mark)
    ran = product.run(product.importing(workspace, rows), {**product.met(folder, "wstu", at, does), "PROVE_VICTIM": workspace})
    wrong = ended_badly(ran.returncode, ran.stdout + ran.stderr)
    if os.path.exists(fired_mark(folder) + ".said"):
        wrong.append("what was saved then was acknowledged, and nobody can find it")
    if does == -5 and os.path.exists(fired_mark(folder)):
        with open(workspace, "rb") as file:
            wrong += [] if file.read() == bystander else ["the file that took its name was written"]
    return os.path.exists(fired_mark(folder)), ran.returncode != 0, wrong
