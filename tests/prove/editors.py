# SPDX-License-Identifier: MIT
"""Several people, one record: each adds one to a number; in the end it is the number of accepted edits."""
import os
import threading


def add_one(product, workspace, times, accepted):
    """Reads, writes one more if it is still so, tries again when somebody was faster."""
    while times:
        now = product.honest(workspace, "get", "lead", "1", "notes").stdout.decode()
        ran = product.run(product.command(workspace, "set", "lead", "1", f"notes={int(now) + 1}", "--expect", f"notes={now}"))
        if ran.returncode == 0:
            accepted.append(1)
            times -= 1
        elif ran.returncode != 1:
            accepted.append(f"exit {ran.returncode}: {ran.stderr.decode(errors='replace')[-100:]}")
            return


def edits(product, folder, people, times):
    workspace, accepted = os.path.join(folder, "c.tilth"), []
    product.make(workspace)
    product.honest(workspace, "add", "lead", "name=Counter", "notes=0")
    threads = [threading.Thread(target=add_one, args=(product, workspace, times, accepted)) for _ in range(people)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    bad = [text for text in accepted if text != 1]
    value = int(product.honest(workspace, "get", "lead", "1", "notes").stdout)
    if value != accepted.count(1):
        bad.append(f"{accepted.count(1)} edits were accepted, the number is {value}")
    return {"edits": accepted.count(1), "people": people}, bad + product.complaints(workspace)
