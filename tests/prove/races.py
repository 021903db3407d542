#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two people claim, edit and merge the same records at the same time: no lead goes to both, no accepted edit is lost, no merge happens twice.

usage: races.py TILTHCTL [ROUNDS]      on the server that TILTH_TEST_POSTGRES names, else in a file"""
import os
import subprocess
import sys
import tempfile
from collections import Counter

from claims import place_of

PEOPLE = ("anna", "ben")
BUSY = 3


class Contest:
    """One round: records of its own, and what both of them do at once."""

    def __init__(self, product, workspace, number, logins):
        self.product, self.workspace, self.number, self.logins = product, workspace, number, logins

    def add(self, what, *fields):
        made = self.product.honest(self.workspace, "add", "lead", f"name={what} {self.number}", "owner=", *fields)
        return made.stdout.decode().split()[0]

    def both(self, *acts):
        """Starts both before either is waited for; True: it was acknowledged. Who was told to try again when the other has finished does so."""
        commands = [self.product.command(self.workspace, "--as", who, *act) for who, act in zip(PEOPLE, acts)]
        running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self.product.env) for command in commands]
        ended = [(one.communicate()[1].decode(errors="replace"), one.returncode) for one in running]
        for at, (said, status) in enumerate(ended):
            if status == BUSY and "Another program is writing" in said:
                again = self.product.run(commands[at])
                ended[at] = again.stderr.decode(errors="replace"), again.returncode
        strange = [f"exit {status}: {said[-120:]}" for said, status in ended if status not in (0, 1)]
        return [status == 0 for _, status in ended], strange

    def value(self, lead, field):
        return self.product.honest(self.workspace, "get", "lead", lead, field).stdout.decode().rstrip("\n")

    def owner(self, lead):
        return self.logins.get(self.value(lead, "owner"), "nobody")

    def there(self, *leads):
        return [lead for lead in leads if self.product.honest(self.workspace, "get", "lead", lead, "name").returncode == 0]


def claim_against_claim(contest):
    """Both reach for one lead."""
    lead = contest.add("Claimed")
    won, bad = contest.both(("pool", "claim", lead), ("pool", "claim", lead))
    if sum(won) != 1:
        bad.append(f"claimed by {sum(won)} at once")
    elif contest.owner(lead) != PEOPLE[won.index(True)]:
        bad.append(f"{PEOPLE[won.index(True)]} was told to have it, it belongs to {contest.owner(lead)}")
    return bad


def edit_against_edit(contest):
    """Both saw the same value and write their own: the accepted one stays, and only one is accepted. Other fields do not disturb each other."""
    lead = contest.add("Edited", "notes=0")
    won, bad = contest.both(("set", "lead", lead, "notes=anna", "city=Ulm", "--expect", "notes=0"), ("set", "lead", lead, "notes=ben", "region=Oslo", "--expect", "notes=0"))
    if sum(won) != 1 or contest.value(lead, "notes") != PEOPLE[won.index(True)]:
        bad.append(f"{sum(won)} edits of one field were accepted, it is {contest.value(lead, 'notes')!r}")
    won, strange = contest.both(("set", "lead", lead, "street=North"), ("set", "lead", lead, "postal_code=89073"))
    for accepted, field, wanted in zip(won, ("street", "postal_code"), ("North", "89073")):
        if accepted and contest.value(lead, field) != wanted:
            bad.append(f"the accepted {field} is gone")
    return bad + strange


def claim_against_edit(contest):
    """One claims, the other writes: neither takes back what the other was told to have done."""
    lead = contest.add("Both")
    won, bad = contest.both(("pool", "claim", lead), ("set", "lead", lead, "city=Ulm"))
    if won[0] and contest.owner(lead) != PEOPLE[0]:
        bad.append("a claim was taken back by an edit")
    if won[1] and contest.value(lead, "city") != "Ulm":
        bad.append("an edit was taken back by a claim")
    return bad


def merge_against_edit(contest):
    """What was written into the record that goes is in the one that stays, or was refused."""
    keep, other = contest.add("Kept"), contest.add("Merged")
    won, bad = contest.both(("merge", "lead", keep, other), ("set", "lead", other, "city=Ulm"))
    left = contest.there(keep, other)
    if won[0] and left != [keep]:
        bad.append(f"merged, and {len(left)} are there")
    if won[1] and "Ulm" not in [contest.value(lead, "city") for lead in left]:
        bad.append("an accepted edit went with the merged record")
    return bad


def merge_against_merge(contest):
    """Each keeps the other one: one of them stays."""
    first, second = contest.add("One"), contest.add("Two")
    won, bad = contest.both(("merge", "lead", first, second), ("merge", "lead", second, first))
    left = contest.there(first, second)
    if sum(won) != 1 or len(left) != 1:
        bad.append(f"{sum(won)} merges were accepted, {len(left)} of two are there")
    return bad


CONTESTS = (claim_against_claim, edit_against_edit, claim_against_edit, merge_against_edit, merge_against_merge)


def prepare(product, workspace):
    """A workspace in which leads of nobody stay so; its people by id."""
    product.make(workspace)
    product.honest(workspace, "add", "assignment_rule", "name=Everything", "method=pool")
    added = [product.honest(workspace, "add", "user", f"login={login}", f"name={login}") for login in PEOPLE]
    return {one.stdout.decode().split()[0]: login for one, login in zip(added, PEOPLE)}


def run(product, workspace, rounds):
    logins, bad, done = prepare(product, workspace), [], Counter()
    for number in range(rounds):
        contest = CONTESTS[number % len(CONTESTS)]
        done[contest.__name__.replace("_", " ")] += 1
        bad += [f"{contest.__name__} {number}: {text}" for text in contest(Contest(product, workspace, number, logins))]
    return dict(done), bad + product.complaints(workspace)


def rounds_of(product, folder, rounds, _seed=0):
    return run(product, os.path.join(folder, "r.tilth"), rounds)


def main():
    from product import Product
    with tempfile.TemporaryDirectory() as folder:
        figures, bad = run(Product(sys.argv[1], ""), place_of(folder), int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
    print("PostgreSQL" if os.environ.get("TILTH_TEST_POSTGRES") else "SQLite", figures, "nothing lost, nothing twice" if not bad else "\n".join(bad[:5]))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
