#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs text scenarios: commands with the output they must give.

usage: scenario.py [--programs DIR] [--update] [--postgres] FILE...    (*.txt, or *.md with ```tilthctl blocks)

    $ lead=$(tilthctl add lead name=Ada)      a command of bash; variables live until the end of the file
    > --more words                            goes on
    Ada  55  B ... more than that             output expected, standard error included; "..." stands for any text,
    ...                                       alone on a line for any lines
    ? 1                                       exit status expected, where it is not 0
    # words                                   a comment; a line of output that begins with $ > ? # \\ takes a \\ before it

Every file has an empty folder of its own, which is also its home, and a new workspace named by TILTH_WORKSPACE; one
whose first command says "init" makes the workspace itself. --update (or TILTH_UPDATE_GOLDEN=1) writes what was seen
into the file. SOURCE names the folder of the sources. --postgres: the workspace is a new database of the server that
TILTH_TEST_POSTGRES names; files with the comment "# files only" are left out and named.
"""
import argparse
import itertools
import os
import re
import subprocess
import sys
import tempfile

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MARKS = "$>?#\\"
numbers = itertools.count(1)


class Step:
    """One command, its expected output and status, and the lines of the file that hold them."""

    def __init__(self, line, command):
        self.line, self.command = line, command
        self.expected, self.status = [], 0
        self.begin = self.end = line            # lines [begin, end) hold what is expected, counted from 0

    def expect(self, number, text):
        if text[:1] == "?":
            self.status = int(text[1:])
        else:
            self.expected.append(unescaped(text))
        self.end = number + 1


def unescaped(line):
    return line[1:] if line[:1] == "\\" else line


def escaped(line):
    return "\\" + line if line[:1] and line[:1] in MARKS else line


def script_lines(lines, markdown):
    """The lines that count, with their numbers: all of them, or those in ```tilthctl blocks."""
    inside = not markdown
    for number, line in enumerate(lines):
        if markdown and line.startswith("```"):
            inside = not inside and line.strip() == "```tilthctl"
        elif inside:
            yield number, line.rstrip()


def parse(lines, markdown=False):
    steps = []
    for number, line in script_lines(lines, markdown):
        if line.startswith("$ "):
            steps.append(Step(number, line[2:]))
            steps[-1].begin = steps[-1].end = number + 1
        elif line.startswith("> ") and steps and not steps[-1].expected:
            steps[-1].command += "\n" + line[2:]
            steps[-1].begin = steps[-1].end = number + 1
        elif line.startswith("#") or (not line and (not steps or markdown)):
            continue
        elif steps:
            steps[-1].expect(number, line)
        else:
            raise ValueError(f"line {number + 1}: output before the first command")
    for step in steps:
        while step.expected and not step.expected[-1]:
            step.expected.pop()
            step.end -= 1
    return steps


def line_matches(pattern, line):
    parts = [re.escape(part) for part in pattern.rstrip().split("...")]
    return re.fullmatch(".*".join(parts), line) is not None


def output_matches(expected, seen):
    """"..." alone stands for any number of lines, so every place where it may end is tried."""
    if not expected:
        return not seen
    if expected[0].strip() == "...":
        return any(output_matches(expected[1:], seen[skip:]) for skip in range(len(seen) + 1))
    return bool(seen) and line_matches(expected[0], seen[0]) and output_matches(expected[1:], seen[1:])


def new_database(server):
    """The address of an empty database on the server, which is given as "host=DIR user=NAME dbname=NAME"."""
    words = dict(word.split("=", 1) for word in server.split())
    name = f"scenario_{os.getpid()}_{next(numbers)}"
    subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True, stdin=subprocess.DEVNULL)
    return f"postgresql://{words['user']}@/{name}?host={words['host']}"


def environment(folder, programs, workspace=None):
    keep = {key: os.environ[key] for key in ("TILTH_NOW", "ASAN_OPTIONS", "UBSAN_OPTIONS") if key in os.environ}
    return {"PATH": programs + ":/usr/local/bin:/usr/bin:/bin", "HOME": folder, "XDG_DATA_HOME": folder + "/data",
            "XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "LC_ALL": "C.UTF-8",
            "LANG": "C.UTF-8", "TZ": "UTC", "SOURCE": TOP, "TILTH_WORKSPACE": workspace or folder + "/scenario.tilth", **keep}


def bash_program(steps, folder):
    """One shell for all commands, so that variables stay; a file each for output and status."""
    words = []
    for i, step in enumerate(steps):
        with open(f"{folder}/command.{i}", "w", encoding="utf-8") as out:
            out.write(step.command)
        words.append(f'eval "$(cat {folder}/command.{i})" >{folder}/output.{i} 2>&1; echo $? >{folder}/status.{i}')
    return "\n".join(words)


def run(steps, programs, limit, server=None):
    """(output lines, status) of each step; status None where the shell had ended before."""
    with tempfile.TemporaryDirectory(prefix="tilth-scenario-") as work, tempfile.TemporaryDirectory() as notes:
        env = environment(work, programs, server and new_database(server))
        if steps and not re.search(r"\binit\b", steps[0].command):
            subprocess.run(["tilthctl", "init"], cwd=work, env=env, check=True, stdout=subprocess.DEVNULL,
                           stdin=subprocess.DEVNULL)
        subprocess.run(["bash", "-c", bash_program(steps, notes)], cwd=work, env=env, stdin=subprocess.DEVNULL,
                       timeout=limit)
        return [seen_of(notes, i) for i in range(len(steps))]


def seen_of(notes, i):
    try:
        with open(f"{notes}/status.{i}") as status, open(f"{notes}/output.{i}", encoding="utf-8",
                                                         errors="backslashreplace") as output:
            return [line.rstrip() for line in output.read().rstrip().splitlines()], int(status.read())
    except (FileNotFoundError, ValueError):
        return ["(the shell ended before this command was done)"], None


def right(step, seen):
    return output_matches(step.expected, seen[0]) and seen[1] == step.status


def complaint(name, step, seen):
    status = lambda number: [] if number == 0 else [f"? {number}"]
    return "\n".join([f"{name}:{step.line + 1}: $ {step.command}", "  expected:",
                      *("    " + line for line in step.expected + status(step.status)), "  seen:",
                      *("    " + line for line in seen[0] + status(seen[1]))])


def updated(lines, steps, results):
    """The file's lines with what was seen in the place of what was expected, where they differ."""
    for step, seen in reversed(list(zip(steps, results))):
        if not right(step, seen) and seen[1] is not None:
            now = [escaped(line) for line in seen[0]] + ([f"? {seen[1]}"] if seen[1] else [])
            lines[step.begin:step.end] = now
    return lines


def check(name, programs, update, limit, server=None):
    with open(name, encoding="utf-8") as file:
        lines = file.read().splitlines()
    if server and "# files only" in lines:
        print(f"{name}: left out, it is about files")
        return 0
    steps = parse(lines, name.endswith(".md"))
    if not steps:
        print(f"{name}: has no commands")
        return 1
    results = run(steps, programs, limit, server)
    wrong = [complaint(name, step, seen) for step, seen in zip(steps, results) if not right(step, seen)]
    if wrong and update:
        with open(name, "w", encoding="utf-8") as file:
            file.write("\n".join(updated(lines, steps, results)) + "\n")
    print("\n".join(wrong) or f"{name}: {len(steps)} commands as expected")
    return len(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--programs", default=TOP + "/build/bin", help="folder of tilthctl")
    parser.add_argument("--update", action="store_true", default=os.environ.get("TILTH_UPDATE_GOLDEN") == "1")
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--limit", type=float, default=300, help="seconds a file may take")
    options = parser.parse_args()
    programs = os.path.abspath(options.programs)
    server = os.environ.get("TILTH_TEST_POSTGRES") if options.postgres else None
    if options.postgres and not server:
        parser.error("--postgres needs TILTH_TEST_POSTGRES: run it through tests/support/with_postgres.sh")
    return 1 if sum(check(name, programs, options.update, options.limit, server) for name in options.files) else 0


if __name__ == "__main__":
    sys.exit(main())
