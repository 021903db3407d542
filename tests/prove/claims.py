#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two people reach for the same leads of the pool at the same time: each lead goes to one of them, and the other is told to whom.

usage: claims.py TILTHCTL [ROUNDS]      on the server that TILTH_TEST_POSTGRES names, else in a file"""
import csv
import io
import os
import re
import subprocess
import sys
import tempfile

PEOPLE = {"anna": "Anna", "ben": "Ben"}


def prepare(product, workspace, folder, rounds):
    """A workspace with as many leads of nobody; their ids."""
    product.make(workspace)
    for login, name in PEOPLE.items():
        product.honest(workspace, "add", "user", f"login={login}", f"name={name}")
    product.honest(workspace, "add", "assignment_rule", "name=Everything", "method=pool")
    path = os.path.join(folder, "leads.csv")
    with open(path, "w", encoding="utf-8") as out:
        out.write("name\n" + "".join(f"Lead {n}\n" for n in range(rounds)))
    product.honest(workspace, "import", path, "--type", "lead")
    return re.findall(r"\d{6,}", product.honest(workspace, "--csv", "list", "lead", "--sort", "id", "--fields", "id").stdout.decode())


def grab(product, workspace, ids):
    """Both claim all of them in the same order; who got what, and what the others were told."""
    running = {login: subprocess.Popen(product.command(workspace, "--as", login, "--csv", "pool", "claim", *ids), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=product.env) for login in PEOPLE}
    return {login: {row["lead"]: row for row in csv.DictReader(io.StringIO(one.communicate()[0].decode()))} for login, one in running.items()}


def faults_of(answers, owners, ids):
    """Every lead has one owner, who was told so; the other one was told the owner's name."""
    for lead in ids:
        winners = [login for login in PEOPLE if answers[login].get(lead, {}).get("claimed") == "true"]
        if len(winners) != 1:
            yield f"lead {lead} was given to {winners}"
            continue
        if owners.get(lead) != PEOPLE[winners[0]]:
            yield f"lead {lead}: {winners[0]} was told to have it, its owner is {owners.get(lead)}"
        loser = next(login for login in PEOPLE if login != winners[0])
        if f"{PEOPLE[winners[0]]} has this lead" not in answers[loser].get(lead, {}).get("reason", ""):
            yield f"lead {lead}: {loser} was not told who has it: {answers[loser].get(lead)}"


def race(product, workspace, folder, rounds):
    ids = prepare(product, workspace, folder, rounds)
    answers = grab(product, workspace, ids)
    rows = csv.DictReader(io.StringIO(product.honest(workspace, "--csv", "list", "lead", "--fields", "id,owner").stdout.decode()))
    bad = list(faults_of(answers, {row["id"]: row["owner"] for row in rows}, ids))
    if len(ids) != rounds:
        bad.append(f"{len(ids)} leads instead of {rounds}")
    wins = {login: sum(row["claimed"] == "true" for row in answers[login].values()) for login in PEOPLE}
    return {"leads": len(ids), "wins of the one": wins["anna"], "of the other": wins["ben"]}, bad + product.complaints(workspace)


def rounds_of(product, folder, rounds, _seed=0):
    return race(product, os.path.join(folder, "p.tilth"), folder, rounds)


def place_of(folder):
    """On the server that TILTH_TEST_POSTGRES names, else a file in the folder."""
    server = os.environ.get("TILTH_TEST_POSTGRES")
    if not server:
        return os.path.join(folder, "p.tilth")
    words = dict(part.split("=", 1) for part in server.split())
    return f"postgresql://{words['user']}@/{words['dbname']}?host={words['host']}"


def main():
    from product import Product
    server = os.environ.get("TILTH_TEST_POSTGRES")
    with tempfile.TemporaryDirectory() as folder:
        figures, bad = race(Product(sys.argv[1], ""), place_of(folder), folder, int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
    print("PostgreSQL" if server else "SQLite", figures, "0 double claims" if not bad else "\n".join(bad[:5]))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
