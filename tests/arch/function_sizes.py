#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lengths of functions and files: median, 95th percentile and the longest. A report, not a test.

usage: function_sizes.py [--longest N] [FOLDER...]     (default: src)

A function's length is its lines from the first of its head to the closing brace; lambdas belong to their function.
"""
import argparse
import os
import re
import sys

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])*\'',
                   re.DOTALL)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", re.MULTILINE)
SCOPE = re.compile(r"\b(namespace|class|struct|union|enum)\b(?!.*\))|^\s*extern\s*$", re.DOTALL)
HEAD = re.compile(r"([~\w:]+|operator\s*\S+)\s*\(")


def blanked(match):
    return re.sub(r"[^\n]", " ", match.group())


def code_of(text):
    """The text with comments, literals and directives blanked; line breaks stay."""
    return DIRECTIVE.sub(blanked, NOISE.sub(blanked, text))


def is_function(head):
    before = re.sub(r"<[^<>]*>", "", head.split("(")[0])
    return "(" in head and not SCOPE.search(head) and ("=" not in before or "operator" in before)


def functions(text):
    """(name, first line, number of lines) of each function definition, lines from 1."""
    code, found, scopes, start = code_of(text), [], [], 0
    for place in re.finditer(r"[{};]", code):
        inside = next((scope for scope in scopes if scope), None)
        mark, at = place.group(), place.start()
        if mark == "{":
            head = code[start:at]
            begins = not inside and is_function(head)
            scopes.append((head, start) if begins else None)
        elif mark == "}" and scopes:
            opened = scopes.pop()
            if opened:
                found.append(measured(code, *opened, at))
        if not any(scopes):
            start = at + 1
    return found


def measured(code, head, start, end):
    first = start + len(head) - len(head.lstrip())
    line = code.count("\n", 0, first) + 1
    name = HEAD.search(head)
    return (name.group(1) if name else head.strip()[:40], line, code.count("\n", first, end) + 1)


def sources(folder):
    for base, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith((".h", ".cpp")):
                yield os.path.join(base, name)


def percentile(numbers, share):
    ordered = sorted(numbers)
    return ordered[int((len(ordered) - 1) * share)] if ordered else 0


def report(title, sizes, longest):
    lengths = [length for length, _ in sizes]
    print(f"{title}: {len(sizes)}, {sum(lengths)} lines, median {percentile(lengths, .5)}, "
          f"95th percentile {percentile(lengths, .95)}, longest {max(lengths, default=0)}")
    for length, name in sorted(sizes, reverse=True)[:longest]:
        print(f"  {length:5}  {name}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", default=[os.path.join(TOP, "src")])
    parser.add_argument("--longest", type=int, default=10)
    options = parser.parse_args()
    files, bodies = [], []
    for path in (path for folder in options.folders for path in sources(folder)):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        shown = os.path.relpath(path, TOP)
        files.append((text.count("\n"), shown))
        bodies += [(length, f"{shown}:{line} {name}") for name, line, length in functions(text)]
    report("functions", bodies, options.longest)
    report("files", files, options.longest)
    return 0


if __name__ == "__main__":
    sys.exit(main())
