# SPDX-License-Identifier: MIT
"""Memory runs out at any allocation: the program may end, the workspace may not be hurt."""
import os

from product import acknowledged, rows_file


def shortages(product, folder, runs, of_a_million=60):
    workspace, bad, ended, promised = os.path.join(folder, "m.tilth"), [], 0, set()
    product.make(workspace)
    for run in range(runs):
        env = {"LD_PRELOAD": product.shim, "PROVE_MEMORY": str(of_a_million), "PROVE_SEED": str(run)}
        ran = product.run(product.importing(workspace, rows_file(folder, run * 20, 20)), env)
        promised |= acknowledged(ran.stdout)
        ended += ran.returncode != 0
        if wrong := product.complaints(workspace, promised):
            bad += [f"run {run}: {text}" for text in wrong]
            product.make(workspace)
            promised.clear()
    if not ended or ended == runs:
        bad.append(f"{ended} of {runs} runs were short of memory: that proves nothing")
    return {"runs": runs, "ended early": ended}, bad
