"""Run the benchmarks: `python -m benchmarks [NAME] [--json]`; NAME is a file of this folder."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from benchmarks.frame import Measurement

ASIDE = {"__init__", "__main__", "frame"}


def names() -> list[str]:
    """The benchmarks there are: files of this folder that measure something."""
    files = Path(__file__).parent.glob("*.py")
    return sorted(file.stem for file in files if file.stem not in ASIDE and "def measure(" in file.read_text("utf-8"))


def measured(wanted: str | None) -> Iterator[Measurement]:
    """Measure one benchmark, or all."""
    for name in [wanted] if wanted else names():
        yield from import_module(f"benchmarks.{name}").measure()


def main() -> int:
    """Print each goal with its ratio; --json prints one list and nothing else."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("name", nargs="?", choices=names())
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = []
    for found in measured(options.name):
        rows.append(found.row())
        if not options.json:
            verdict = "met" if found.ratio <= found.goal else "missed"
            print(f"{found.name}: {found.ratio:.2f} (goal {found.goal}, {verdict}; {found.runs} runs)", flush=True)
    if options.json:
        sys.stdout.write(json.dumps(rows) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
