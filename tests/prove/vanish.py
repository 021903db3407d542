# SPDX-License-Identifier: MIT
"""The workspace's file is deleted or moved away before each single call to the disk: behind that nothing is acknowledged."""
import os

from product import ended_badly, fired_mark, fresh_folder, rows_file

WAYS = {"deleted": -3, "moved": -4}


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
    product.make(workspace)
    for mark in (fired_mark(folder), fired_mark(folder) + ".said"):
        if os.path.exists(mark):
            os.unlink(mark)
    ran = product.run(product.importing(workspace, rows), {**product.met(folder, "wstu", at, does), "PROVE_VICTIM": workspace})
    wrong = ended_badly(ran.returncode, ran.stdout + ran.stderr)
    if os.path.exists(fired_mark(folder) + ".said"):
        wrong.append("what was saved then was acknowledged, and nobody can find it")
    return os.path.exists(fired_mark(folder)), ran.returncode != 0, wrong
