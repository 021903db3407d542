# SPDX-License-Identifier: MIT
"""tilthctl as the proofs drive it: a workspace, rows with known keys, what was acknowledged, what is there afterwards."""
import csv
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FAMILY = ["Li", "王", "Müller", "O'Neil", "García", "Nguyễn", "佐藤", "Ivanova"]
GIVEN = ["Ada", "小明", "Jörg", "Zoë", "Bo"]
RECORDS = ["lead", "contact", "company", "deal", "campaign", "activity", "touch", "stage", "user"]


def row(number):
    """The same number gives the same lead, on every machine."""
    return [f"k{number}", GIVEN[number % 5], FAMILY[number % 8], f"k{number}@ex.test", f"Company {number % 97}, Ltd.",
            f"note {number} " + "abcdefghij"[number % 10] * (number % 400)]


def rows_file(folder, first, count):
    path = os.path.join(folder, f"rows-{first}-{count}.csv")
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["external_id", "first_name", "last_name", "email", "company", "notes"])
            writer.writerows(row(n) for n in range(first, first + count))
    return path


def whole_lines(output):
    """What was printed up to the last line break: half a line promises nothing."""
    return output[:output.rfind(b"\n") + 1].decode(errors="replace")


def acknowledged(output):
    return set(re.findall(r"^ACK (\S+)$", whole_lines(output), re.M))


def steady(text):
    names = {}
    return re.sub(rb'"(\d{15,})"', lambda id: b"#%d" % names.setdefault(id[1], len(names)), text)


class Product:
    """One tilthctl; or, with a plant, one that breaks the promise under proof. What is there is always read by the honest one."""

    def __init__(self, program, shim, plant=""):
        self.program, self.shim, self.plant = os.path.abspath(program), shim, plant
        self.words = [sys.executable, os.path.join(HERE, "plants.py"), plant, self.program] if plant else [self.program]
        self.env = {key: value for key, value in os.environ.items() if not key.startswith(("TILTH_", "LC_", "LANG"))}
        self.env |= {"LC_ALL": "C.UTF-8", "TILTH_NOW": "2026-03-02T09:00:00Z"}

    def command(self, workspace, *words):
        return [*self.words, "-w", workspace, *words]

    def importing(self, workspace, path):
        return self.command(workspace, "import", path, "--type", "lead", "--key", "external_id", "--ack")

    def run(self, command, env=None, limit=120, **how):
        return subprocess.run(command, capture_output=True, env={**self.env, **(env or {})}, timeout=limit, **how)

    def start(self, command, env=None, **how):
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                env={**self.env, **(env or {})}, start_new_session=True, **how)

    def met(self, folder, calls, at, does, stays=False):
        """The environment in which the Nth call of these kinds is met; see shim.c."""
        return {"LD_PRELOAD": self.shim, "PROVE_FOLDER": folder, "PROVE_CALLS": calls, "PROVE_AT": str(at), "PROVE_DOES": str(does),
                "PROVE_STAYS": str(int(stays)), "PROVE_FIRED": fired_mark(folder)}

    def honest(self, workspace, *words):
        return subprocess.run([self.program, "-w", workspace, *words], capture_output=True, env=self.env, timeout=300)

    def make(self, workspace):
        remove_workspace(workspace)
        made = self.honest(workspace, "init")
        if made.returncode:
            raise RuntimeError("init: " + made.stderr.decode(errors="replace"))

    def keys(self, workspace):
        return set(re.findall(r"^(k\d+)", self.honest(workspace, "--csv", "list", "lead", "--fields", "external_id").stdout.decode(), re.M))

    def dump(self, workspace):
        """All records as text, ids in the order of their appearance; equal text is an equal workspace."""
        return steady(b"\n".join(self.honest(workspace, "--jsonl", "list", record).stdout for record in RECORDS))

    def complaints(self, workspace, promised=()):
        """What is wrong with a workspace in which these keys were acknowledged."""
        check = self.honest(workspace, "check")
        found = [] if check.returncode == 0 and check.stdout == b"ok\n" else ["check: " + last_words(check)]
        lost = set(promised) - self.keys(workspace)
        return found + ([f"lost {len(lost)} acknowledged rows, such as {min(lost)}"] if lost else [])


def fired_mark(folder):
    return folder.rstrip("/") + ".fired"


def last_words(ran):
    return (ran.stdout + ran.stderr).decode(errors="replace").strip()[-160:]


def ended_badly(status, output):
    """The two ways in which no program may end: by a signal, or without a word."""
    if status < 0 or status >= 128:
        return [f"ended by signal {signal.Signals(-status).name if -64 < status < 0 else status}"]
    return ["failed without a message"] if status and not output.strip() else []


def remove_workspace(workspace):
    """Of a file; the schema of a server goes with the server."""
    for tail in ("", "-wal", "-shm", "-journal", "-lock"):
        if os.path.lexists(workspace + tail):
            os.unlink(workspace + tail)


def fresh_folder(path):
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


def build_shim():
    folder = tempfile.mkdtemp(prefix="tilth-shim-")
    shim = os.path.join(folder, "shim.so")
    subprocess.run(["gcc", "-O2", "-Wall", "-fPIC", "-shared", "-o", shim, os.path.join(HERE, "shim.c")], check=True)
    return shim
