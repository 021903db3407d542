#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Puts Tilth's promises to the proof: kills it, cuts its power, fills its disk, damages its files, and looks whether a word is lost.

Every proof runs twice: against tilthctl, where nothing may be wrong, and against one with a planted fault, which must be found.
Prints a table; the exit status is 0 when every promise held and every plant was found. docs/reliability.md holds figures."""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

import backups
import claims
import clocks
import disk
import editors
import fuzzed
import hostile
import keeping
import kills
import memory
import mutated
import places
import power
import races
import surroundings
import texts
import vanish
from product import Product, build_shim, fresh_folder

# name, promise, what is done with (product, folder, size, seed), sizes for seconds, for hours and for the plant; the plant
PROOFS = [
    ("kill", "nothing acknowledged is lost when the program dies", lambda p, f, n, s: kills.of_imports(p, f, n, random.Random(s)), (12, 1000, 15), "acknowledges_first"),
    ("kill-edit", "nor an edit of one field", lambda p, f, n, s: kills.of_edits(p, f, n, random.Random(s)), (12, 1000, None), ""),
    ("kill-calls", "nor is anything half done: killed before each call to the disk", lambda p, f, n, s: kills.before_calls(p, f, n), (40, 1, None), ""),
    ("power", "a power cut loses nothing that was acknowledged", lambda p, f, n, s: power.cuts(p, f, n, random.Random(s)), (40, 5000, 60), "forgets_to_sync"),
    ("disk", "a full or broken disk costs one step, which says so", lambda p, f, n, s: disk.faults(p, f, n), (40, 1, 15), "ignores_write_errors"),
    ("memory", "out of memory may end the program, not change data", lambda p, f, n, s: memory.shortages(p, f, n), (12, 1000, 12), "damages_when_it_fails"),
    ("hostile", "any workspace file opens or is refused", lambda p, f, n, s: hostile.variants(p, f, n, s, random.Random(s)), (70, 10000, 20), "crashes_when_it_refuses"),
    ("mutated", "so does any import file", lambda p, f, n, s: mutated.inputs(p, f, n, random.Random(s)), (60, 5000, 40), "crashes_when_it_refuses"),
    ("fuzz", "no text from outside breaks a parser", lambda p, f, n, s: fuzzed.parsers(p, n, s), (10_000, 1_000_000, fuzzed.fuzz.ENOUGH_FOR_PLANTS), "planted in each"),
    ("texts", "texts come back byte for byte", lambda p, f, n, s: texts.ways(p, f, n), (10, 1, 10), "trims_texts"),
    ("editors", "two people, one record: no edit is lost", lambda p, f, n, s: editors.edits(p, f, 4, n), (8, 1000, 20), "ignores_expectations"),
    ("claims", "two people reach for the same leads: each goes to one, the other is told to whom", claims.rounds_of, (60, 1000, 30), "claims_blindly"),
    ("races", "two people claim, edit and merge the same records: nothing is lost, nothing happens twice", races.rounds_of, (25, 1000, 10), "looks_not_again"),
    ("vanish", "a file that is moved, deleted or replaced is noticed before anything is acknowledged", lambda p, f, n, s: vanish.before_calls(p, f, n), (6, 1, 1), "looks_not_at_the_name"),
    ("surroundings", "odd surroundings work or are refused with a reason", lambda p, f, n, s: surroundings.all_of_them(p, f, n > 1), (1, 2, 1), "acknowledges_first"),
    ("backups", "a copy made under load is whole", lambda p, f, n, s: backups.under_load(p, f, n), (5, 1000, 10), "copies_the_file_alone"),
    ("keeping", "what is listed as a backup can be restored, and a restore is done or not done", lambda p, f, n, s: keeping.all_of_it(p, f, n), (7, 1, 9), "keeps_half_a_backup"),
    ("places", "no live workspace where it would be lost, nor in a file that is not ours to change", lambda p, f, n, s: places.all_of_them(p, f), (1, 1, 1), "looks_not_at_the_place"),
    ("clocks", "odd hours reorder nothing", lambda p, f, n, s: clocks.moments(p, f, n), (4, 1, 6), "purges_old_records"),
]
SHOWN = 5


class Outcome:
    """What a proof came to."""

    def __init__(self, proof, options, shim):
        self.name, self.promise, run, (seconds, hours, planted), plant = proof
        begin = time.monotonic()
        size = options.size or (seconds if options.quick else hours)
        self.figures, self.bad = self.run(run, Product(options.tilthctl, shim), options, size)
        self.seconds = round(time.monotonic() - begin, 1)
        self.plant, self.found = plant, None
        tells = self.figures.get("with own disks", 1)        # the plant of surroundings shows on a full disk only
        if plant and not options.no_plants and tells:
            self.found = len(self.run(run, Product(options.tilthctl, shim, plant), options, planted)[1])

    def run(self, run, product, options, size):
        folder = fresh_folder(os.path.join(options.folder, self.name))
        figures, bad = run(product, folder, size, options.seed)
        if not bad or product.plant:
            shutil.rmtree(folder, ignore_errors=True)
        return figures, bad

    def held(self):
        return not self.bad and self.found != 0

    def line(self):
        counted = ", ".join(f"{count:,} {what}" for what, count in self.figures.items())
        plant = "" if self.found is None else f"{self.plant}: {'found' if self.found else 'NOT FOUND'}"
        return f"| {self.name} | {self.promise} | {counted} | {len(self.bad)} | {plant} | {self.seconds} |"


def chosen(only):
    names = [proof[0] for proof in PROOFS]
    if unknown := [name for name in only if name not in names]:
        sys.exit(f"There is no proof {unknown[0]}; there are {', '.join(names)}.")
    return [proof for proof in PROOFS if not only or proof[0] in only]


def versions(options):
    ask = lambda *words: subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip().split("\n")[0]
    import sqlite3
    return {"tilthctl": ask(options.tilthctl, "--version").removeprefix("tilthctl "), "system": ask("uname", "-sr"), "sqlite": sqlite3.sqlite_version, "seed": options.seed,
            "command": " ".join(sys.argv[1:]), "date": time.strftime("%Y-%m-%d")}


def options_of(words):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tilthctl", required=True)
    parser.add_argument("--quick", action="store_true", help="minutes instead of hours")
    parser.add_argument("--only", default="", help="these proofs, with commas: " + ",".join(proof[0] for proof in PROOFS))
    parser.add_argument("--size", type=int, default=0, help="so many rounds, states, files ... instead of the usual number")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-plants", action="store_true", help="leave the planted faults out")
    parser.add_argument("--json", default="", help="also write the outcome into this file")
    parser.add_argument("--folder", default="", help="where the work is done; a RAM disk is quickest")
    return parser.parse_args(words)


def in_own_mounts():
    """As root once more in a mount namespace of our own, for the proofs that need small and read-only disks."""
    if os.geteuid() == 0 and shutil.which("unshare") and "PROVE_MOUNTS" not in os.environ:
        os.environ["PROVE_MOUNTS"] = "1"
        probe = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False)
        if probe.returncode == 0:
            os.execvp("unshare", ["unshare", "-m", "--propagation", "private", sys.executable, *sys.argv])
        os.environ["PROVE_MOUNTS"] = "0"


def main():
    options = options_of(sys.argv[1:])
    in_own_mounts()
    options.folder_given = bool(options.folder)
    own = options.folder or tempfile.mkdtemp(prefix="tilth-prove-")
    options.folder = os.path.abspath(own)
    shim, outcomes = build_shim(), []
    print("| proof | promise | done | wrong | planted fault | seconds |\n|---|---|---|---|---|---|", flush=True)
    for proof in chosen([name for name in options.only.split(",") if name]):
        outcomes.append(Outcome(proof, options, shim))
        print(outcomes[-1].line(), flush=True)
        print("".join(f"  {text}\n" for text in outcomes[-1].bad[:SHOWN]), end="", file=sys.stderr, flush=True)
    shutil.rmtree(os.path.dirname(shim), ignore_errors=True)
    held = all(outcome.held() for outcome in outcomes)
    if held and not options.folder_given:
        shutil.rmtree(own, ignore_errors=True)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump({**versions(options), "proofs": [vars(outcome) for outcome in outcomes], "held": held}, out, indent=1)
    print(" · ".join(f"{what} {value}" for what, value in versions(options).items()))
    print("Every promise held." if held else f"Promises were broken; what was left lies in {options.folder}.")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
