"""The verbs of `python main.py VERB`: what they take, what they print, how they end.

Exit codes: 0 done, 1 a check found differences, 2 refused. With --json one JSON object is printed and nothing else.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from typing import Any

Outcome = tuple[int, dict[str, Any]]
VERBS = ("demo", "upgrade", "import", "verify", "export", "search", "duplicates", "tour")
DEFAULT_DEMO = "demo.povratak"


def run(arguments: list[str]) -> int:
    """Carry out one verb and return the exit code."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    options = _parser().parse_args(arguments)
    from services.errors import Refused

    try:
        code, result = WORK[options.verb](options)
    except Refused as refusal:
        code, result = 2, {"refused": refusal.sentence, "remedy": refusal.remedy}
    try:
        _print(options, code, result)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as head, has seen enough
        sys.stdout = None
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="Povratak without a screen.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--database", help="a file, or the address of a PostgreSQL database")
    common.add_argument("--login", help="the login to work under")
    common.add_argument("--password", help="the password of the login, where one is asked")
    common.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    texts = {
        "demo": "make the demo office",
        "upgrade": "bring a database to this version, or make a new office",
        "import": "bring in an Excel register",
        "verify": "add up every account again and check audit and approvals",
        "export": "write the register to an Excel file",
        "search": "find families, people, grants and suppliers",
        "duplicates": "list the families that may be one",
        "tour": "draw every screen into a folder",
    }
    made = {verb: verbs.add_parser(verb, parents=[common], help=text) for verb, text in texts.items()}
    _arguments(made)
    return parser


def _arguments(made: dict[str, argparse.ArgumentParser]) -> None:
    made["demo"].add_argument("--families", type=int, default=0, help="how many families in all, 412 to 300000")
    made["import"].add_argument("file", help="the Excel file")
    made["import"].add_argument("--check", action="store_true", help="read and report, save nothing")
    made["export"].add_argument("what", choices=("register",))
    made["export"].add_argument("--out", required=True, help="the Excel file to write")
    made["search"].add_argument("text", help="what to find")
    made["duplicates"].add_argument("--run", action="store_true", help="look through the whole register first")
    made["tour"].add_argument("--out", required=True, help="the folder for the pictures")
    made["tour"].add_argument("--language", default="en")
    made["tour"].add_argument("--theme", choices=("light", "dark"), default="light")
    made["tour"].add_argument("--size", default="1440x900", help="the window's width and height, as 1280x720")


def _print(options: argparse.Namespace, code: int, result: dict[str, Any]) -> None:
    if options.json:
        sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
        return
    stream = sys.stderr if code == 2 else sys.stdout
    for name, value in result.items():
        if isinstance(value, list):
            stream.write(f"{name}: {len(value)}\n")
            for item in value:
                stream.write("  " + _line(item) + "\n")
        else:
            stream.write(f"{name}: {value}\n")


def _line(item: Any) -> str:
    return " · ".join(str(value) for value in item.values() if value != "") if isinstance(item, dict) else str(item)


def _office(options: argparse.Namespace, create: bool = False) -> Any:
    from services.opening import open_office

    target = options.database or DEFAULT_DEMO
    return open_office(target, login=options.login, password=options.password, create=create)


def _progress(done: int, total: int) -> None:
    """Say how far long work is, to a person who watches; standard output belongs to the result."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done:,} of {total:,}" + ("\n" if done >= total else ""))


def _demo(options: argparse.Namespace) -> Outcome:
    from services.demo import make_demo

    return 0, make_demo(options.database or DEFAULT_DEMO, families=options.families, progress=_progress)


def _upgrade(options: argparse.Namespace) -> Outcome:
    from services.opening import upgrade

    target = options.database or DEFAULT_DEMO
    return 0, {"database": target, "revision": upgrade(target, login=options.login, password=options.password)}


def _import(options: argparse.Namespace) -> Outcome:
    from services.imports import run as run_import

    office = _office(options, create=True)
    try:
        return run_import(office, options.file, options.check)
    finally:
        office.close()


def _verify(options: argparse.Namespace) -> Outcome:
    from services.verify import guards_in_place, verify

    office = _office(options)
    try:
        found = office.read(lambda session: [*verify(session), *guards_in_place(session)])
    finally:
        office.close()
    differences = [{"check": one.check, "record": one.record, "found": one.found} for one in found]
    return (1 if found else 0), {"clean": not found, "differences": differences}


def _export(options: argparse.Namespace) -> Outcome:
    from services.exports import export_register

    office = _office(options)
    try:
        return 0, office.read(lambda session: export_register(session, options.out))
    finally:
        office.close()


def _search(options: argparse.Namespace) -> Outcome:
    from services.search import search

    office = _office(options)
    try:
        hits = office.read(lambda session: search(session, options.text, each=50))
    finally:
        office.close()
    return 0, {"hits": [{"kind": hit.kind, "number": hit.number, "title": hit.title, "why": hit.why} for hit in hits]}


def _duplicates(options: argparse.Namespace) -> Outcome:
    from services.families.duplicates import run_register
    from services.families.pairs import listed

    office = _office(options)
    try:
        counts = run_register(office, progress=_progress) if options.run else {}
        pairs = office.read(listed)
    finally:
        office.close()
    said = {decision: sum(pair["decision"] == decision for pair in pairs) for decision in ("open", "same", "different")}
    return 0, {**counts, **said, "pairs": pairs}


WORK: dict[str, Callable[[argparse.Namespace], Outcome]] = {
    "demo": _demo,
    "upgrade": _upgrade,
    "import": _import,
    "verify": _verify,
    "export": _export,
    "search": _search,
    "duplicates": _duplicates,
}
