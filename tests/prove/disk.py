# SPDX-License-Identifier: MIT
"""A disk that fails: full, broken, or writing half. It costs the step at hand, which says so; nothing else."""
import errno
import os

from product import acknowledged, ended_badly, fired_mark, fresh_folder, rows_file

# name, errno (-1: half a write), kinds of calls, does it stay
FAULTS = [("full once", errno.ENOSPC, "wto", False), ("full for good", errno.ENOSPC, "wto", True),
          ("broken once", errno.EIO, "wstur", False), ("broken for good", errno.EIO, "wstur", True), ("half a write", -1, "w", False)]


def works(folder):
    return {"import": ["import", rows_file(folder, 0, 30), "--type", "lead", "--key", "external_id", "--ack"],
            "edit": ["set", "lead", "1", "notes=changed"]}


def faults(product, folder, step):
    """Each call to the disk of an import and of an edit fails once, in five ways."""
    met, refused, bad = 0, 0, []
    for work, words in works(folder).items():
        for name, does, calls, stays in FAULTS:
            at = 1
            while True:
                status, wrong = one(product, folder, words, product.met(os.path.join(folder, "d"), calls, at, does, stays))
                if status is None:
                    break
                met, refused = met + 1, refused + (status > 0)
                bad += [f"{work}, {name}, call {at}: {text}" for text in wrong]
                at += step
    return {"faults": met, "refused": refused}, bad


def one(product, folder, words, env):
    place = fresh_folder(os.path.join(folder, "d"))
    workspace = os.path.join(place, "d.tilth")
    product.make(workspace)
    product.honest(workspace, "add", "lead", "name=Ada", "notes=old", "external_id=k99")
    if os.path.exists(fired_mark(place)):
        os.unlink(fired_mark(place))
    ran = product.run(product.command(workspace, *words), env)
    if not os.path.exists(fired_mark(place)):
        return None, []
    wrong = ended_badly(ran.returncode, ran.stdout + ran.stderr)
    wrong += product.complaints(workspace, acknowledged(ran.stdout) | {"k99"})
    if words[0] == "set" and (ran.returncode == 0) != (product.honest(workspace, "get", "lead", "1", "notes").stdout == b"changed"):
        if ran.returncode == 0:
            wrong.append("the edit was acknowledged and is not there")
    if again := product.honest(workspace, *words).returncode:
        wrong.append(f"the same again, without a fault, ends with {again}")
    return ran.returncode, wrong
