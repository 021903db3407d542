# SPDX-License-Identifier: MIT
"""What the tests with other programs share: a folder that is also the home, tilthctl, servers on loopback that end with
the test. A program that is not there makes a test end with SKIPPED, which ctest shows as skipped."""
import contextlib
import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

SKIPPED = 77


def skip(why):
    print("skipped: " + why)
    sys.exit(SKIPPED)


def need(program):
    return shutil.which(program) or skip(f"{program} is not installed")


class Bench:
    """A folder of its own with a workspace in it."""

    def __init__(self, folder, programs):
        self.folder = folder
        self.tilthctl = os.path.join(os.path.abspath(programs), "tilthctl")
        # No variable of the person's own surroundings: no display, no language, no proxy.
        self.env = {"HOME": folder, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC", "TILTH_WORKSPACE": self.path("work.tilth")}
        self.run("init", "--currency", "USD", "--time-zone", "Europe/Berlin")

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
        return self.path(name)

    def call(self, *words, env=None, stdin=""):
        return subprocess.run([self.tilthctl, *words], env={**self.env, **(env or {})}, cwd=self.folder, input=stdin, capture_output=True, text=True, timeout=60)

    def run(self, *words, **more):
        done = self.call(*words, **more)
        assert done.returncode == 0, f"tilthctl {' '.join(words)}: status {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def json(self, *words, **more):
        return json.loads(self.run("--json", *words, **more))

    def refused(self, reason, *words, **more):
        done = self.call(*words, **more)
        assert done.returncode in (1, 2, 3) and reason in done.stderr, f"tilthctl {' '.join(words)}: status {done.returncode}\n{done.stdout}{done.stderr}"

    def peer(self, *command, stdin=""):
        done = subprocess.run(command, env=self.env, cwd=self.folder, input=stdin, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"{' '.join(command)}: status {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def server(bench, command, port):
    """A program that listens on the port; ended by its own id."""
    process = subprocess.Popen(command, env=bench.env, cwd=bench.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port, process)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(port, process, limit=20):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        assert process.poll() is None, f"{process.args[0]} ended with {process.returncode}"
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError(f"{process.args[0]} does not listen on port {port}")


def ask(port, method, path, body=None, headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    return answer.status, answer.read().decode(), dict(answer.getheaders())


def main(test):
    """test(bench), in a folder that goes afterwards; the first argument names the folder of tilthctl."""
    with tempfile.TemporaryDirectory(prefix="tilth-peer-") as folder:
        test(Bench(folder, sys.argv[1]))
    print("as expected")
