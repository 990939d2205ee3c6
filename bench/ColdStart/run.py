#!/usr/bin/env python3
"""Compares the whole-process wall time of a fetial command with an empty .NET program published the same way.

usage: run.py [--runs N] [--bar RATIO] [-- command words …]      default: check corpus/ukraine

Runs alternate, so that a slow moment of the machine falls on both; medians are compared. The exit code is 1 when the ratio is
above the bar, 2 when the command could not run.
"""
import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def publish_empty() -> Path:
    out = ROOT / "artifacts" / "coldstart"
    subprocess.run(
        ["dotnet", "publish", str(HERE / "Empty" / "Empty.csproj"), "-c", "Release", "-o", str(out),
         "--artifacts-path", str(ROOT / "artifacts" / "coldstart-build"), "--use-current-runtime", "--self-contained", "false",
         "-p:PublishReadyToRun=true", "-nodeReuse:false", "-v", "quiet"],
        check=True, stdin=subprocess.DEVNULL)
    return out / "Empty"


def milliseconds(command: list[str], environment: dict[str, str]) -> tuple[float, int]:
    start = time.perf_counter()
    code = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    return (time.perf_counter() - start) * 1000, code


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=31)
    parser.add_argument("--bar", type=float, default=3.0)
    parser.add_argument("words", nargs=argparse.REMAINDER, help="the fetial command; default: check corpus/ukraine")
    options = parser.parse_args()
    words = [word for word in options.words if word != "--"] or ["check", "corpus/ukraine"]

    empty = [str(publish_empty())]
    subprocess.run([str(ROOT / "fetial"), "--version"], check=True, stdout=subprocess.DEVNULL)
    fetial = [str(ROOT / "artifacts" / "fetial" / "Fetial.Cli"), *words]
    environment = dict(os.environ)
    environment.setdefault("DOTNET_ROOT", (ROOT / "artifacts" / "fetial" / "dotnet-root").read_text().strip())

    _, code = milliseconds(fetial, environment)
    if code not in (0, 1):
        print(f"fetial {' '.join(words)} ended with code {code}; nothing to measure", file=sys.stderr)
        return 2
    milliseconds(empty, environment)
    times = [(milliseconds(empty, environment)[0], milliseconds(fetial, environment)[0]) for _ in range(options.runs)]
    yardstick, measured = (statistics.median(column) for column in zip(*times))
    ratio = measured / yardstick
    print(f"empty program   median {yardstick:6.1f} ms of {options.runs} runs")
    print(f"fetial          median {measured:6.1f} ms of {options.runs} runs   ({' '.join(words)})")
    print(f"ratio           {ratio:.2f}   (bar: {options.bar:g})")
    return 0 if ratio <= options.bar else 1


if __name__ == "__main__":
    sys.exit(main())
