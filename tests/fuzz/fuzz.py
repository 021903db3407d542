#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds the fuzz targets of targets/ with clang in BUILD/fuzz and runs them: random inputs, grown by what code they reach.

  fuzz.py --build build                                  builds
  fuzz.py --build build --target csv --runs 100000       ... and gives one of them so many inputs; 0: nothing was found
  fuzz.py --build build --planted                        ... and sees whether the faults planted in all of them are found
  fuzz.py --build build --same ...                       ... with inputs that are the same on every machine, whatever they reach
  fuzz.py --build build --same --target csv --only 5000  ... one of them
Inputs that break something are kept in BUILD/fuzz/found. Ends with 77 where there is no clang that can do it."""
import argparse
import fcntl
import glob
import os
import re
import resource
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
COMPILERS = ["clang++-16", "clang++-17", "clang++-18", "clang++-19", "clang++"]
OLDEST = 16     # clang 14 does not get along with the ranges of GCC 12's library
NO_COMPILER = f"There is no clang {OLDEST} or later: apt-get install clang-16 libclang-rt-16-dev"
SKIPPED = 77
# What every target is given besides its own seeds, and the longest input.
TARGETS = {"csv": ([], 256), "vcard": (["tests/data/vcards/*.vcf"], 384), "ical": (["tests/data/ical/*.ics"], 512), "xlsx": (["tests/data/xlsx/*.xlsx"], 768),
           "holidays": ([], 512), "query": ([], 128)}
ENOUGH_FOR_PLANTS = 500_000


def compiler():
    for name in COMPILERS:
        if path := shutil.which(name):
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
            if (version := re.search(r"clang version (\d+)", said)) and int(version[1]) >= OLDEST:
                return path
    return None


def make(build, cxx):
    """Configures and builds what is not there yet; several at a time wait for each other."""
    folder = os.path.join(build, "fuzz")
    os.makedirs(folder, exist_ok=True)
    launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
    env = {**os.environ, "CCACHE_BASEDIR": TOP, "CCACHE_NOHASHDIR": "1"}
    with open(os.path.join(folder, "lock"), "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.exists(os.path.join(folder, "build.ninja")):
            subprocess.run(["cmake", "-S", os.path.join(HERE, "targets"), "-B", folder, "-G", "Ninja", f"-DCMAKE_CXX_COMPILER={cxx}", *launcher,
                            f"-DTILTH_TABLES={os.path.join(build, 'src')}"], check=True, env=env, stdout=sys.stderr)
        subprocess.run(["ninja", "-C", folder, "-j", str(len(os.sched_getaffinity(0)))], check=True, env=env, stdout=sys.stderr)
    return folder


def seconds_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seeds(folder, name, program):
    """A fresh folder with copies of all seeds; what the fuzzer finds worth keeping goes into another one."""
    corpus = os.path.join(folder, "corpus", program)
    shutil.rmtree(corpus, ignore_errors=True)
    os.makedirs(os.path.join(corpus, "grown"))
    os.makedirs(os.path.join(corpus, "seeds"))
    patterns, _ = TARGETS[name]
    for path in [path for pattern in [f"tests/fuzz/seeds/{name}/*", *patterns] for path in sorted(glob.glob(os.path.join(TOP, pattern)))]:
        shutil.copy(path, os.path.join(corpus, "seeds", os.path.basename(path)))
    return [os.path.join(corpus, "grown"), os.path.join(corpus, "seeds")]


def sanitizers(**more):
    return {**os.environ, **more, "UBSAN_OPTIONS": "print_stacktrace=1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def run_same(folder, name, runs, seed=1, planted=False, only=None):
    """Gives a target so many of the inputs of same/inputs.h, or one. What it came to, and what was wrong."""
    program = ("planted_" if planted else "fuzz_") + name
    found = os.path.join(folder, "found")
    os.makedirs(found, exist_ok=True)
    command = [os.path.join(folder, "same_" + program), "--seeds", seeds(folder, name, "same_" + program)[1], "--words", os.path.join(HERE, "words", name + ".dict"), "--longest", str(TARGETS[name][1]),
               "--runs", str(runs), "--seed", str(seed), "--keep", os.path.join(found, "same_" + program), *([] if only is None else ["--only", str(only)])]
    begin = seconds_of_children()
    ran = subprocess.run(command, capture_output=True, env=sanitizers(), cwd=folder, check=False)
    said = ran.stderr.decode(errors="backslashreplace").strip()
    return f"{ran.stdout.decode().strip()}, {seconds_of_children() - begin:.1f} s".lstrip(", "), "" if ran.returncode == 0 else said or f"ended with {ran.returncode}"


def with_fixed_addresses():
    """Where programs may be laid out the same each time, the search takes the same way each time."""
    fixed = ["setarch", "-R"]
    return fixed if shutil.which(fixed[0]) and subprocess.run([*fixed, "true"], capture_output=True, check=False).returncode == 0 else []


def run(folder, name, runs, seed=1, planted=False):
    """Gives a target so many inputs. What it came to, and what was wrong: the last words of the program, or nothing."""
    program = ("planted_" if planted else "fuzz_") + name
    found = os.path.join(folder, "found")
    os.makedirs(found, exist_ok=True)
    words = os.path.join(HERE, "words", name + ".dict")
    command = [*with_fixed_addresses(), os.path.join(folder, program), f"-runs={runs}", f"-seed={seed}", f"-max_len={TARGETS[name][1]}", "-timeout=20", "-rss_limit_mb=2048", "-malloc_limit_mb=1024",
               "-print_final_stats=1", "-entropic=0", "-reload=0", f"-artifact_prefix={found}/{program}-", *([f"-dict={words}"] if os.path.exists(words) else []), *seeds(folder, name, program)]
    env = sanitizers(ASAN_OPTIONS="allocator_may_return_null=1:malloc_context_size=4:quarantine_size_mb=16:detect_stack_use_after_return=0")
    begin = seconds_of_children()
    ran = subprocess.run(command, capture_output=True, env=env, cwd=folder, check=False)
    said = ran.stderr.decode(errors="backslashreplace")
    seen = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", said) or [("0", "0", "0")]
    done = re.findall(r"stat::number_of_executed_units:\s+(\d+)", said)
    figures = {"inputs": int(done[-1]) if done else 0, "edges": int(seen[-1][0]), "features": int(seen[-1][1]), "kept": int(seen[-1][2]), "cpu_seconds": round(seconds_of_children() - begin, 1)}
    wrong = "" if ran.returncode == 0 else (re.sub(r"^(INFO|#|\s*(NEW|REDUCE|DE:)).*\n", "", said, flags=re.M) or f"ended with {ran.returncode}").strip()
    if not wrong:
        shutil.rmtree(os.path.join(folder, "corpus", program), ignore_errors=True)
    return figures, wrong


def plants_found(folder, names, with_runs=run, runs=ENOUGH_FOR_PLANTS, seed=1):
    """The targets whose planted fault was not found, with how many inputs it took for the others."""
    missed = []
    for name in names:
        figures, wrong = with_runs(folder, name, runs, seed, planted=True)
        print(f"{name}: {'found' if wrong else 'NOT FOUND'}, {figures}", flush=True)
        missed += [] if wrong else [name]
    return missed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True, help="the main build folder")
    parser.add_argument("--target", choices=TARGETS, help="run this one")
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--planted", action="store_true")
    parser.add_argument("--same", action="store_true", help="inputs that are the same on every machine")
    parser.add_argument("--only", type=int, help="with --same: the input of this number")
    options = parser.parse_args()
    if not (cxx := compiler()):
        print(NO_COMPILER)
        return SKIPPED
    folder = make(os.path.abspath(options.build), cxx)
    if options.planted:
        return 1 if plants_found(folder, [options.target] if options.target else TARGETS, run_same if options.same else run, seed=options.seed) else 0
    if not options.target:
        return 0
    figures, wrong = run_same(folder, options.target, options.runs, options.seed, only=options.only) if options.same else run(folder, options.target, options.runs, options.seed)
    print(f"{options.target}: {figures}")
    print(wrong[-8000:], end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
