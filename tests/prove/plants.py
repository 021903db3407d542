#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""plants.py NAME TILTHCTL WORDS...: a tilthctl with a planted fault, so that a proof can be seen to fail.

A proof that never failed proves little. Each plant breaks one promise in the way programs really break it."""
import csv
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys


def run(words, **how):
    return subprocess.run(words, **how).returncode


def after(words, verb):
    """The argument behind a verb."""
    return words[words.index(verb) + 1]


def acknowledges_first(words):
    """Says that rows are saved before they are."""
    if "import" in words:
        with open(after(words, "import"), encoding="utf-8", newline="") as rows:
            print("".join(f"ACK {row[0]}\n" for row in list(csv.reader(rows))[1:]), end="", flush=True)
    return run(words)


def forgets_to_sync(words):
    """Lets the operating system write when it likes."""
    return run(words, env={**os.environ, "PROVE_SYNC_LIES": "1"})


def ignores_write_errors(words):
    """Does not look at what the disk answered."""
    return run(words, env={**os.environ, "PROVE_DOES": "-2"} if "PROVE_AT" in os.environ else None)


def ignores_expectations(words):
    """Writes over what somebody else wrote meanwhile."""
    if "--expect" in words:
        at = words.index("--expect")
        words = words[:at] + words[at + 2:]
    return run(words)


def claims_blindly(words):
    """Looks whether a lead is free, and takes it without looking again: here without looking at all."""
    if "claim" not in words:
        return run(words)
    login, ids = after(words, "--as"), words[words.index("claim") + 1:]
    base = words[:words.index("--as")]
    print("lead,claimed,reason")
    for lead in ids:
        run([*base, "set", "lead", lead, f"owner={login}"], stdout=subprocess.DEVNULL)
        print(f"{lead},true,", flush=True)
    return 0


def looks_not_again(words):
    """Trusts what it saw before somebody else wrote."""
    return claims_blindly(words) if "claim" in words else ignores_expectations(words)


def trims_texts(words):
    """Knows better than the person who typed."""
    if words[-2:-1] == ["--stdin"]:
        return run(words, input=sys.stdin.buffer.read().strip())
    return run([word.rstrip() for word in words])


def crashes_when_it_refuses(words):
    status = run(words)
    if status:
        signal.signal(signal.SIGSEGV, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGSEGV)
    return status


def damages_when_it_fails(words):
    """Leaves half a page behind."""
    workspace, status = after(words, "-w"), run(words)
    if status and os.path.exists(workspace):
        with open(workspace, "r+b") as file:
            file.seek(os.path.getsize(workspace) // 2)
            file.write(b"\xff" * 20000)
    return status


def copies_the_file_alone(words):
    """A backup by copying a file that is in use."""
    if "backup" not in words:
        return run(words)
    shutil.copyfile(after(words, "-w"), after(words, "backup"))
    return 0


def purges_old_records(words):
    """Throws away what it takes for old."""
    if "set" in words:
        run([*words[:words.index("set")], "remove", "lead", "1"], stdout=subprocess.DEVNULL)
    return run(words)


def looks_not_at_the_name(words):
    """Saves into a file that nobody can find any more."""
    return run(words, env={**os.environ, "PROVE_BLIND": "1"})


def keeps_half_a_backup(words):
    """Notes a backup as verified and never looked at it; restores by copying over what is there."""
    if "--replace" in words:
        shutil.copyfile(after(words, "restore"), after(words, "-w"))
        return 0
    status = run(words)
    for folder, _, names in os.walk(os.environ.get("XDG_DATA_HOME", "/nonexistent")):
        for name in (os.path.join(folder, name) for name in names if name.endswith(".tilth")):
            os.truncate(name, os.path.getsize(name) // 2)
            note = name + ".json"
            if os.path.exists(note):
                with open(note, encoding="utf-8") as file:
                    noted = json.load(file)
                with open(note, "w", encoding="utf-8") as file:
                    json.dump({**noted, "bytes": os.path.getsize(name)}, file)
    return status


def looks_not_at_the_place(words):
    """Opens what it is given, wherever it lies; and takes every file for sound."""
    if words[-1] == "check":
        return print("ok") or 0
    workspace = after(words, "-w")
    for folder in (os.path.dirname(workspace), os.path.dirname(os.path.dirname(workspace))):
        for name in os.listdir(folder):
            if name.startswith(".") and os.path.isfile(os.path.join(folder, name)):
                os.unlink(os.path.join(folder, name))
    with sqlite3.connect(workspace) as db:
        db.execute("DROP TABLE IF EXISTS invoice")
        if "shoe_size" in [column[1] for column in db.execute("PRAGMA table_info(lead)")]:
            db.execute("ALTER TABLE lead DROP COLUMN shoe_size")
    env = {key: value for key, value in os.environ.items() if key != "PROVE_DISK"}
    return run([word for word in words if word != "--read-only"], env=env)


if __name__ == "__main__":
    status = globals()[sys.argv[1]](sys.argv[2:])
    if status < 0:
        signal.signal(-status, signal.SIG_DFL)
        os.kill(os.getpid(), -status)
    sys.exit(status)
