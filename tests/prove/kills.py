# SPDX-License-Identifier: MIT
"""Killed at any moment: what was acknowledged is there, what was not is there whole or not at all."""
import os
import signal
import subprocess
import time

from product import acknowledged, rows_file

ROWS, FRESH_EVERY = 300, 25


def killed_after(process, seconds):
    """What it said until then, and whether it had to be killed."""
    try:
        return process.communicate(timeout=seconds)[0], False
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0], True


def seconds_of(product, command):
    begin = time.monotonic()
    product.run(command)
    return time.monotonic() - begin


def of_imports(product, folder, rounds, chance):
    """kill -9 at random moments of imports into one workspace."""
    workspace, promised, bad, killed = os.path.join(folder, "k.tilth"), set(), [], 0
    product.make(workspace)
    longest = 1.1 * seconds_of(product, product.importing(workspace, rows_file(folder, 0, ROWS)))
    for turn in range(rounds):
        if turn % FRESH_EVERY == 0:
            product.make(workspace)
            promised.clear()
        process = product.start(product.importing(workspace, rows_file(folder, turn % FRESH_EVERY * ROWS, ROWS)))
        said, by_us = killed_after(process, chance.uniform(0.001, longest))
        promised |= acknowledged(said)
        killed += by_us
        if wrong := product.complaints(workspace, promised):
            bad.append(f"round {turn}: " + "; ".join(wrong))
            promised &= product.keys(workspace)
    return {"kills": killed, "acknowledged": len(promised)}, bad


def of_edits(product, folder, rounds, chance):
    """kill -9 while one field is changed again and again: the value is the last acknowledged one, or the next."""
    workspace, bad, kept, killed = os.path.join(folder, "e.tilth"), [], 0, 0
    product.make(workspace)
    product.honest(workspace, "add", "lead", "name=Counter", "notes=0")
    longest = 1.1 * seconds_of(product, product.command(workspace, "set", "lead", "1", "notes=0"))
    for turn in range(rounds):
        process = product.start(product.command(workspace, "set", "lead", "1", f"notes={turn + 1}"))
        by_us = killed_after(process, chance.uniform(0.001, longest))[1]
        killed += by_us
        now = int(product.honest(workspace, "get", "lead", "1", "notes").stdout or -1)
        if now not in ({kept, turn + 1} if by_us else {turn + 1}):
            bad.append(f"round {turn}: {now}, but {kept} was kept before and {turn + 1} was written")
        kept = now
        bad += [f"round {turn}: {wrong}" for wrong in product.complaints(workspace)]
    return {"edit kills": killed}, bad


def before_calls(product, folder, step, verbs=None):
    """Killed before the Nth call to the disk, for every N: afterwards it is as before or as after, and nothing in between."""
    calls, bad = 0, []
    for name, words in (verbs or all_verbs(folder)).items():
        workspace = os.path.join(folder, "n", "n.tilth")
        before, after = prepared(product, folder, workspace, words)
        at = 1
        while True:
            restore(folder, workspace)
            env = product.met(os.path.dirname(workspace), "wstour", at, 0)
            ran = product.run(product.command(workspace, *words), env)
            if ran.returncode >= 0:
                break
            calls += 1
            if (now := product.dump(workspace)) not in (before, after):
                bad.append(f"{name}, killed before call {at}: neither as before nor as after ({len(now)} bytes)")
            bad += [f"{name}, killed before call {at}: {wrong}" for wrong in product.complaints(workspace, acknowledged(ran.stdout))]
            at += step
    return {"calls": calls}, bad


def all_verbs(folder):
    return {"import": ["import", rows_file(folder, 5000, 40), "--type", "lead", "--key", "external_id", "--ack"],
            "edit": ["set", "lead", "1", "notes=changed"], "undo": ["undo"], "score": ["score", "--all"],
            "remove": ["remove", "lead", "1"], "migrate": ["migrate"]}


def prepared(product, folder, workspace, words):
    """The states before and after the verb; the one before is kept beside."""
    os.makedirs(os.path.dirname(workspace), exist_ok=True)
    product.make(workspace)
    product.honest(workspace, "import", rows_file(folder, 0, 60), "--type", "lead", "--key", "external_id")
    before = product.dump(workspace)
    with open(workspace, "rb") as now, open(os.path.join(folder, "kept"), "wb") as kept:
        kept.write(now.read())
    product.honest(workspace, *words)
    return before, product.dump(workspace)


def restore(folder, workspace):
    for tail in ("-wal", "-shm", "-lock"):
        if os.path.exists(workspace + tail):
            os.unlink(workspace + tail)
    with open(os.path.join(folder, "kept"), "rb") as kept, open(workspace, "wb") as now:
        now.write(kept.read())
