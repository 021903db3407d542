# SPDX-License-Identifier: MIT
"""The parsers of foreign text under clang's fuzzer and sanitizers (tests/fuzz): no crash, no broken promise; planted faults are found."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fuzz"))
import fuzz


def parsers(product, count, seed):
    """So many inputs for each parser. With a plant, the targets in which its fault was found."""
    if not (cxx := fuzz.compiler()):
        return {"inputs": 0}, [fuzz.NO_COMPILER]
    folder = fuzz.make(os.path.dirname(os.path.dirname(product.program)), cxx)
    done, bad = {"inputs": 0, "edges": 0}, []
    for name in fuzz.TARGETS:
        figures, wrong = fuzz.run(folder, name, count, seed, planted=bool(product.plant))
        done = {what: so_far + figures[what] for what, so_far in done.items()}
        bad += [f"{name}: {wrong[-600:]}"] if wrong else []
    if product.plant and len(bad) < len(fuzz.TARGETS):
        bad = []        # not found in each of them is not found
    return done, bad
