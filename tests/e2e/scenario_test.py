#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The scenario runner itself: what it reads, what it lets pass and what not. A stand-in takes tilthctl's place."""
import contextlib
import io
import os
import tempfile
import unittest

import scenario


class Matching(unittest.TestCase):
    CASES = [
        ([], [], True), ([], ["x"], False), (["x"], [], False), (["x"], ["x"], True), (["x"], ["x", "y"], False),
        (["a ... c"], ["a b c"], True), (["a ... c"], ["a b d"], False), (["a.c"], ["abc"], False),
        (["..."], [], True), (["...", "z"], ["x", "y", "z"], True), (["...", "z"], ["x", "z", "y"], False),
        (["a", "...", "z"], ["a", "z", "q", "z"], True),
    ]

    def test_table(self):
        for expected, seen, want in self.CASES:
            self.assertEqual(scenario.output_matches(expected, seen), want, (expected, seen))


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.write("tilthctl", "#!/bin/sh\n[ \"$1\" != init ] || : >\"$TILTH_WORKSPACE\"\n")
        os.chmod(self.path("tilthctl"), 0o755)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def check(self, name, update=False):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            faults = scenario.check(self.path(name), self.folder.name, update, 20)
        return faults, said.getvalue()

    def test_passes(self):
        self.write("a.txt", "# variables, status, escapes, several lines\n$ x=王\n$ echo $x >&2\n王\n\n$ (exit 3)\n? 3\n"
                            "$ echo '$ y'\n\\$ y\n$ printf 'a\\n\\nb\\n'\na\n\nb\n$ echo one \\\n> two\none two\n"
                            "$ test -e $TILTH_WORKSPACE && test $HOME = $PWD\n$ cat\n")
        self.assertEqual(self.check("a.txt")[0], 0, self.check("a.txt")[1])

    def test_first_command_may_make_the_workspace(self):
        self.write("a.txt", "$ ls *.tilth; : tilthctl init\nls: ...\n")
        self.assertEqual(self.check("a.txt")[0], 0)

    def test_faults_are_counted_and_named(self):
        self.write("a.txt", "$ echo a\nb\n$ false\n$ echo a\na\n")
        faults, said = self.check("a.txt")
        self.assertEqual(faults, 2)
        self.assertIn("a.txt:1: $ echo a", said)
        self.assertIn("? 1", said)

    def test_shell_that_ends_early(self):
        self.write("a.txt", "$ exit 0\n$ echo a\na\n")
        self.assertEqual(self.check("a.txt")[0], 2)

    def test_empty_file_is_a_fault(self):
        self.write("a.md", "# words\n```\n$ echo\n```\n")
        self.assertEqual(self.check("a.md")[0], 1)

    def test_markdown_blocks(self):
        self.write("a.md", "Words\n```tilthctl\n$ x=1\n```\n```sh\n$ nothing\n```\n```tilthctl\n$ echo $x\n1\n```\n")
        self.assertEqual(self.check("a.md")[0], 0, self.check("a.md")[1])

    def test_update_writes_what_was_seen(self):
        self.write("a.md", "```tilthctl\n$ echo '#'; false\nold\nlines\n```\nWords\n```tilthctl\n$ echo x\nx\n```\n")
        self.assertEqual(self.check("a.md", update=True)[0], 1)
        self.assertEqual(self.check("a.md")[0], 0)
        with open(self.path("a.md"), encoding="utf-8") as file:
            self.assertIn("\\#\n? 1\n```\nWords", file.read())


if __name__ == "__main__":
    unittest.main()
