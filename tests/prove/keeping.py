# SPDX-License-Identifier: MIT
"""Backups that the program keeps by itself, and older states in the place of the present one, killed before each call to the
disk: what is listed as verified can be restored, and the workspace is as before or as after."""
import json
import os
import subprocess

from product import ended_badly, last_words, rows_file

NAME = "Quetzalcoatl"


def backups_of(product, workspace):
    listed = product.honest(workspace, "--json", "backup", "list").stdout
    return json.loads(listed or b"[]")


def prepared(product, folder):
    """A workspace with rows and one backup, which holds a person who was erased since."""
    product.env["XDG_DATA_HOME"] = os.path.join(folder, "data")
    workspace = os.path.join(folder, "w", "w.tilth")
    os.makedirs(os.path.dirname(workspace))
    product.make(workspace)
    product.honest(workspace, "import", rows_file(folder, 0, 40), "--type", "lead", "--key", "external_id")
    product.honest(workspace, "add", "lead", f"name={NAME}", "external_id=erased")
    kept = os.path.join(folder, "old.tilth")
    product.honest(workspace, "backup", kept)
    product.honest(workspace, "erase", "lead", "erased")
    product.honest(workspace, "set", "lead", "k1", "notes=later")
    return workspace, kept


def states_of(workspace):
    """The file's bytes, to come back to after each round."""
    with open(workspace, "rb") as file:
        return file.read()


def come_back(workspace, held):
    for name in os.listdir(os.path.dirname(workspace)):
        os.unlink(os.path.join(os.path.dirname(workspace), name))
    with open(workspace, "wb") as file:
        file.write(held)


def all_of_it(product, folder, step):
    workspace, old = prepared(product, folder)
    made, bad = backups_killed(product, workspace, step)
    replaced, wrong = restores_killed(product, workspace, old, step)
    return {"backups killed": made, "restores killed": replaced}, bad + wrong


def backups_killed(product, workspace, step):
    at, bad = 1, []
    while True:
        ran = product.run(product.command(workspace, "backup"), product.met(os.path.dirname(product.env["XDG_DATA_HOME"]), "wstour", at, 0))
        for backup in backups_of(product, workspace):
            sound = subprocess.run([product.program, "verify", backup["file"]], capture_output=True, env=product.env, timeout=300)
            if not backup["verified"] or sound.returncode:
                bad.append(f"backup killed before call {at}: listed, and {last_words(sound) or 'not verified'}")
        bad += [f"backup killed before call {at}: {wrong}" for wrong in product.complaints(workspace)]
        if ran.returncode >= 0:
            return at // step, bad + ended_badly(ran.returncode, ran.stdout + ran.stderr)
        at += step


def restores_killed(product, workspace, old, step):
    held, at, bad = states_of(workspace), 1, []
    before = product.dump(workspace)
    product.honest(workspace, "restore", old, "--replace")
    after = product.dump(workspace)
    while True:
        come_back(workspace, held)
        ran = product.run(product.command(workspace, "restore", old, "--replace"), product.met(os.path.dirname(workspace), "wstour", at, 0))
        if product.dump(workspace) not in (before, after):
            bad.append(f"restore killed before call {at}: neither as before nor as after")
        bad += [f"restore killed before call {at}: {wrong}" for wrong in product.complaints(workspace)]
        with open(workspace, "rb") as file:
            bad += [f"restore killed before call {at}: the erased person is back"] if NAME.encode() in file.read() else []
        if ran.returncode >= 0:
            return at // step, bad + ended_badly(ran.returncode, ran.stdout + ran.stderr)
        at += step
