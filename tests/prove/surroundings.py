# SPDX-License-Identifier: MIT
"""Odd surroundings: locked, full, read-only, oddly named, tightly limited. The work is done, or refused with a
reason; afterwards, in good surroundings, the workspace is sound and the work succeeds."""
import os
import resource
import shutil
import sqlite3
import subprocess
import threading
import time

from product import acknowledged, ended_badly, fresh_folder, last_words, rows_file

ROWS, LIMIT = 300, 40
NAMES = ["with space", "-dash", "quote'\"", "per%20cent#hash?mode=memory", "ümläut 你好 😀", "new\nline", "file:t", "a" * 200, "deep/" * 30 + "t"]
ENVIRONMENTS = [{"HOME": None}, {"HOME": "/nonexistent"}, {"TMPDIR": "/nonexistent"}, {"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "de_DE.UTF-8"},
                {"LC_ALL": "ar_EG.UTF-8"}, {"TZ": "Pacific/Chatham"}, {"TZ": ":/etc/passwd"}, {"PATH": ""}]
LIMITS = {"16 open files": (resource.RLIMIT_NOFILE, 16), "files of 200 kB": (resource.RLIMIT_FSIZE, 200 << 10), "256 MB of memory": (resource.RLIMIT_AS, 256 << 20)}


class Scene:
    """One import in odd surroundings. prepared: before it, its answer undoes it; mended: behind it."""

    def __init__(self, product, folder, name, must=None, workspace="w.tilth", prepared=None, mended=None, env=None, inside=None, took=None, **how):
        self.product, self.name, self.must, self.env, self.inside, self.how = product, name, must, env or {}, inside, how
        self.folder = fresh_folder(os.path.join(folder, "s"))
        self.workspace = os.path.join(self.folder, workspace)
        self.rows = [rows_file(folder, first, ROWS) for first in (0, ROWS)]
        self.prepared, self.mended, self.took = prepared, mended, took

    def play(self):
        os.makedirs(os.path.dirname(self.workspace), exist_ok=True)
        self.product.make(self.workspace)
        undo = self.prepared(self) if self.prepared else None
        begin = time.monotonic()
        status, said, words = self.work()
        seconds = time.monotonic() - begin
        for mend in (undo, self.mended and (lambda: self.mended(self))):
            if callable(mend):
                mend()
        wrong = ended_badly(status, words)
        wrong += [f"should {'work' if self.must == 'work' else 'be refused'}, ended with {status}: {words.decode(errors='replace').strip()[-120:]}"] \
            if self.must and (status == 0) != (self.must == "work") else []
        wrong += [f"took {seconds:.1f} s"] if self.took and not self.took[0] <= seconds <= self.took[1] else []
        return [f"{self.name}: {text}" for text in wrong + self.afterwards(acknowledged(said))]

    def work(self):
        if self.how:
            ran = subprocess.run(self.product.importing(self.workspace, self.rows[0]), stderr=subprocess.PIPE, env=self.product.env, timeout=LIMIT, **self.how)
            return ran.returncode, b"", ran.stderr
        process = self.product.start(self.product.importing(self.workspace, self.rows[0]), env={k: v for k, v in self.env.items() if v is not None},
                                     preexec_fn=self.inside)
        try:
            said, words = process.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            said, words = process.communicate()
            return 137, said, b"hung"
        return process.returncode, said, said + words

    def afterwards(self, promised):
        if not os.path.exists(self.workspace):
            return [f"{len(promised)} rows were acknowledged and nobody can find them"] if promised else []
        wrong = self.product.complaints(self.workspace, promised)
        again = self.product.honest(self.workspace, "import", self.rows[1], "--type", "lead", "--key", "external_id")
        return wrong + ([f"afterwards: {last_words(again)}"] if again.returncode else [])


def held(how, seconds):
    """Another program's transaction, for so long."""
    def prepare(scene):
        db = sqlite3.connect(scene.workspace, isolation_level=None, check_same_thread=False)
        db.execute("BEGIN " + how)
        db.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        over = threading.Timer(seconds, lambda: (db.execute("ROLLBACK"), db.close()))
        over.start()
        return over.join
    return prepare


def mounted(*options):
    """A disk of its own; needs root and goes with this process."""
    def prepare(scene):
        subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", scene.folder], check=True)
        scene.product.make(scene.workspace)
        return lambda: subprocess.run(["mount", "-o", "remount,size=64m,nr_inodes=1000", scene.folder], check=True)
    return prepare


def nearly_full(room):
    """A disk of the workspace's size and a little more."""
    def prepare(scene):
        undo = mounted("size=64m")(scene)
        used = sum(os.stat(os.path.join(scene.folder, name)).st_blocks // 2 for name in os.listdir(scene.folder))
        subprocess.run(["mount", "-o", f"remount,size={used + room}k", scene.folder], check=True)
        return undo
    return prepare


def read_only(scene):
    subprocess.run(f"mount --bind {scene.folder} {scene.folder} && mount -o remount,ro,bind {scene.folder}", shell=True, check=True)
    return lambda: subprocess.run(["umount", scene.folder], check=True)


def no_inodes(scene):
    undo = mounted("size=32m", "nr_inodes=12")(scene)
    names = [os.path.join(scene.folder, f"junk{n}") for n in range(20)]
    try:
        for name in names:
            open(name, "w", encoding="utf-8").close()
    except OSError:
        pass
    return lambda: (undo(), [os.unlink(name) for name in names if os.path.exists(name)])


def private(scene):
    mode = os.stat(scene.workspace).st_mode & 0o077
    if mode:
        raise RuntimeError(f"others may use the file: {mode:o}")


def limited(what, value):
    return lambda: resource.setrlimit(what, (value, value))


def scenes(product, folder, root, slow):
    scene = lambda name, **how: Scene(product, folder, name, **how)
    yield lambda: scene("good surroundings", must="work")
    yield lambda: scene("somebody reads for long", must="work", prepared=held("DEFERRED", 2))
    if slow:
        yield lambda: scene("locked for half of the patience", must="work", prepared=held("IMMEDIATE", 2.5))
        yield lambda: scene("locked for longer", must="refused", prepared=held("IMMEDIATE", 11), took=(4, 10))
        yield lambda: scene("locked against readers", must="refused", prepared=held("EXCLUSIVE", 11), took=(4, 10))
    for name in NAMES:
        yield lambda name=name: scene(f"a file named {name[:24]!r}", must="work", workspace=name + ".tilth")
    for env in ENVIRONMENTS:
        yield lambda env=env: scene(f"environment {env}", must="work", env=env)
    for name, (what, value) in LIMITS.items():
        yield lambda name=name, what=what, value=value: scene(name, inside=limited(what, value))
    yield lambda: scene("others may read what is made", must="work", inside=lambda: os.umask(0), mended=private)
    yield lambda: scene("standard output is full", stdout=open("/dev/full", "wb"))
    yield lambda: scene("standard streams are closed", inside=lambda: (os.close(0), os.close(1)))
    if root:
        yield lambda: scene("a read-only disk", must="refused", prepared=read_only)
        for room in (50, 200, 600):
            yield lambda room=room: scene(f"a disk with {room} kB to spare", prepared=nearly_full(room))
        yield lambda: scene("no inodes left", prepared=no_inodes)


def own_mounts():
    """In a mount namespace of our own, whatever is mounted goes with us."""
    return os.geteuid() == 0 and shutil.which("unshare") is not None and os.environ.get("PROVE_MOUNTS") == "1"


def all_of_them(product, folder, slow=True):
    bad, played = [], 0
    for make in scenes(product, folder, own_mounts(), slow):
        scene = make()
        try:
            bad += scene.play()
        except (RuntimeError, OSError, subprocess.SubprocessError) as fault:
            bad.append(f"{scene.name}: {fault!r}")
        played += 1
        subprocess.run(["umount", "-l", "-q", scene.folder], stderr=subprocess.DEVNULL)
    return {"scenes": played, "with own disks": int(own_mounts())}, bad
