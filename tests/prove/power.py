# SPDX-License-Identifier: MIT
"""The power goes: states in which a disk may be found are built from the journal of one run, and opened.

The model is a file system with a journal of its own (ext4, XFS): names, sizes and deletions come back in order, up to
the last sync or further; of what was written into a file after its last sync any block may be there, missing or torn."""
import os
import struct

from product import acknowledged, fresh_folder, rows_file

BLOCK, SECTOR = 4096, 512
WAYS = ["none", "all", "up to a point", "some", "torn"]


class Kept:
    """A file's bytes that are safe, and what was asked of it since."""

    def __init__(self, data=b""):
        self.safe, self.asked = bytearray(data), []

    def sync(self):
        self.safe, self.asked = done(self.safe, self.asked), []


def done(data, asked):
    data = bytearray(data)
    for kind, offset, bytes_ in asked:
        if kind == "T":
            data = data[:offset].ljust(offset, b"\0")
        else:
            data = data.ljust(offset, b"\0")
            data[offset:offset + len(bytes_)] = bytes_
    return data


def blocks(asked):
    """Writes cut where blocks meet: these come and go one by one."""
    for kind, offset, bytes_ in asked:
        while kind == "W" and bytes_:
            length = BLOCK - offset % BLOCK
            yield kind, offset, bytes_[:length]
            offset, bytes_ = offset + length, bytes_[length:]
        if kind == "T":
            yield kind, offset, b""


def torn(write, chance):
    kind, offset, bytes_ = write
    cut = SECTOR * chance.randrange(len(bytes_) // SECTOR + 1)
    return (kind, offset, bytes_[:cut]) if chance.random() < 0.5 else (kind, offset + cut, bytes_[cut:])


def found(file, way, chance):
    """The file as it may be found."""
    asked = list(blocks(file.asked))
    if way == "none":
        asked = []
    elif way == "up to a point":
        asked = asked[:chance.randrange(len(asked) + 1)]
    elif way in ("some", "torn"):
        share = chance.choice((0.1, 0.5, 0.9))
        asked = [w for w in asked if w[0] == "T" or chance.random() < share]
        asked = [torn(w, chance) if way == "torn" and w[2] and chance.random() < 0.3 else w for w in asked]
    return bytes(done(file.safe, asked))


def entries(path):
    """(kind, name, second name, offset, bytes) of a journal that shim.c wrote."""
    with open(path, "rb") as file:
        data = file.read()
    at = 0
    while at < len(data):
        kind, first, second, offset, length = struct.unpack_from("<cIIQQ", data, at)
        at += 25
        names = data[at:at + first].decode(), data[at + first:at + first + second].decode()
        at += first + second + length
        yield kind.decode(), names[0], names[1], offset, data[at - length:at]


class Disk:
    """What the program sees, and what is safe."""

    def __init__(self, folder):
        self.seen = {os.path.join(folder, name): Kept(read(os.path.join(folder, name))) for name in os.listdir(folder)}
        self.safe, self.names, self.said = dict(self.seen), [], b""

    def take(self, kind, name, name2, offset, bytes_):
        if kind == "A":
            self.said += bytes_
        elif kind in "WT":
            self.file(name).asked.append((kind, offset, bytes_))
        elif kind == "S":
            if name in self.seen:
                self.seen[name].sync()
            self.safe, self.names = self.named(len(self.names)), []
        elif kind == "C":
            self.file(name)
        else:
            file = self.seen.pop(name, None)
            if kind == "R":
                self.seen[name2] = file or Kept()
            self.names.append((kind, name, name2, file))

    def file(self, name):
        if name not in self.seen:
            self.seen[name] = Kept()
            self.names.append(("C", name, "", self.seen[name]))
        return self.seen[name]

    def named(self, until):
        """Names that are safe, after so many of the changes asked for since."""
        names = dict(self.safe)
        for kind, name, name2, file in self.names[:until]:
            if kind == "C":
                names[name] = file
            elif names.pop(name, None) or file:
                if kind == "R":
                    names[name2] = file
        return names


def read(path):
    with open(path, "rb") as file:
        return file.read()


def lay_out(disk, live, place, way, chance):
    fresh_folder(place)
    for name, file in disk.named(chance.randrange(len(disk.names) + 1)).items():
        if not name.endswith("-shm"):                       # shared memory does not outlive a power cut
            with open(os.path.join(place, os.path.relpath(name, live)), "wb") as out:
                out.write(found(file, way, chance))


def cuts(product, folder, states, chance):
    """Two imports and an edit, cut at so many points."""
    live, place, journal = fresh_folder(os.path.join(folder, "live")), os.path.join(folder, "cut"), os.path.join(folder, "journal")
    workspace = os.path.join(live, "p.tilth")
    product.make(workspace)
    disk = Disk(live)
    env = {"LD_PRELOAD": product.shim, "PROVE_FOLDER": live, "PROVE_JOURNAL": journal}
    for first in (0, 100):
        ran = product.run(product.importing(workspace, rows_file(folder, first, 60)), env)
        if ran.returncode:
            return {"states": 0}, ["the import failed: " + ran.stderr.decode()]
    steps = list(entries(journal))
    points = sorted(chance.randrange(1, len(steps) + 1) for _ in range(states))
    bad, seen = [], 0
    for number, step in enumerate(steps, 1):
        disk.take(*step)
        while points and points[0] == number:
            points.pop(0)
            way = chance.choice(WAYS)
            lay_out(disk, live, place, way, chance)
            wrong = product.complaints(os.path.join(place, "p.tilth"), acknowledged(disk.said))
            bad += [f"cut at step {number} of {len(steps)}, unsynced writes: {way}: {text}" for text in wrong]
            seen += 1
    if not acknowledged(disk.said) or not any(step[0] == "W" for step in steps):
        bad.append("the journal holds no writes or no acknowledgements")
    return {"states": seen, "steps": len(steps)}, bad
