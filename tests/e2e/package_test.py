#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the Debian package in the build folder and looks at what is in it.

usage: package_test.py BUILD_FOLDER
"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

BUILD = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else ""
FILES = ["usr/bin/tilth", "usr/bin/tilthctl", "usr/share/applications/tilth.desktop", "usr/share/mime/packages/tilth.xml",
         "usr/share/metainfo/tilth.metainfo.xml", "usr/share/icons/hicolor/scalable/apps/tilth.svg",
         "usr/share/man/man1/tilth.1", "usr/share/man/man1/tilthctl.1",
         "usr/share/bash-completion/completions/tilthctl", "usr/share/doc/tilth/copyright",
         "usr/share/doc/tilth/icons-copyright", "usr/share/doc/tilth/library-licences.md"]
TOOLS = {"dpkg-shlibdeps": "dpkg-dev", "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream"}


def output(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        missing = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
        if missing:
            raise AssertionError("needs packages: apt-get install " + " ".join(missing))
        cls.folder = tempfile.mkdtemp(prefix="tilth-package-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        output("cpack", "-G", "DEB", "--config", BUILD + "/CPackConfig.cmake", "-B", cls.folder)
        cls.deb, = [os.path.join(cls.folder, name) for name in os.listdir(cls.folder) if name.endswith(".deb")]
        cls.root = cls.folder + "/root"
        output("dpkg-deb", "-x", cls.deb, cls.root)

    def path(self, name):
        return os.path.join(self.root, name)

    def field(self, name):
        return output("dpkg-deb", "-f", self.deb, name).strip()

    def test_holds_these_files_and_no_others(self):
        found = [os.path.relpath(os.path.join(base, name), self.root) for base, _, names in os.walk(self.root) for name in names]
        self.assertEqual(sorted(found), sorted(FILES))

    def test_depends_on_the_libraries_it_links(self):
        self.assertEqual(self.field("Package"), "tilth")
        for library in ("libc6", "libqt6widgets6", "libqt6svg6"):
            self.assertIn(library, self.field("Depends"))
        self.assertIn("fonts-noto-cjk", self.field("Recommends"))

    def test_desktop_file(self):
        output("desktop-file-validate", self.path("usr/share/applications/tilth.desktop"))

    def test_metadata(self):
        """The identifier follows the desktop file's name: the project owns no domain to build one from."""
        output("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info",
               self.path("usr/share/metainfo/tilth.metainfo.xml"))

    def test_files_are_readable_by_all_and_writable_by_none_but_root(self):
        for line in output("dpkg-deb", "-c", self.deb).splitlines():
            mode, owner = line.split()[:2]
            self.assertIn(mode, ("drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x"), line)
            self.assertEqual(owner, "root/root", line)


if __name__ == "__main__":
    unittest.main()
