#!/usr/bin/env python3
"""Set up, open, test and measure the program; needs nothing but Python 3.11 to 3.13.

demo            install what this machine lacks and open the demo office (without a screen: draw the tour)
run             open the program; further words go to main.py
test            every check and test; further words go to pytest
soak            the long runs under stress; further words go to pytest
bench [NAME]    the speed goals, measured side by side (--json for a program)
translate       bring the texts of every language up to the program, and say what waits for a translation
lock            write requirements.lock from requirements.in (--upgrade for newer versions)
"""

from __future__ import annotations

import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
UV = BIN / ("uv.exe" if WINDOWS else "uv")
STAMP = VENV / "made-from"
DEMO = ROOT / "demo.povratak"

# Debian packages that Qt and the tests load at run time; a machine with a desktop has most of them.
OFFSCREEN = {
    *("libgl1", "libegl1", "libxkbcommon0", "libglib2.0-0", "libdbus-1-3", "libfontconfig1"),
    "fonts-dejavu-core",  # without a named font, Debian picks one that has no Cyrillic
}
WINDOW = OFFSCREEN | {
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1"),
    "libxkbcommon-x11-0",
}
TESTS = WINDOW | {"postgresql", "xvfb", "xauth", "xdotool", "openbox", "imagemagick"}

# What pip was told about the package index, and how uv, which does not read pip's settings, is told the same.
INDEX = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE", "trusted-host": "UV_INSECURE_HOST"}
FURTHER_PLACES = {"extra-index-url": "UV_INDEX", "find-links": "UV_FIND_LINKS"}


def say(text: str) -> None:
    """Tell the person something, on standard error: standard output belongs to results."""
    print(text, file=sys.stderr, flush=True)


def attempt(*command: str | Path, extra: dict[str, str] | None = None, aside: bool = True) -> int:
    """Run one command in the project and return its exit code; `aside` keeps it off standard output."""
    environment = {**os.environ, "PYTHONUTF8": "1", **(extra or {})}
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=sys.stderr if aside else None).returncode


def call(*command: str | Path, extra: dict[str, str] | None = None, aside: bool = False) -> None:
    """Run one command in the project, or leave with its exit code."""
    code = attempt(*command, extra=extra, aside=aside)
    if code:
        sys.exit(code if code > 0 else 128 - code)


def in_project(*words: str, extra: dict[str, str] | None = None) -> None:
    """Run the project's own Python, or leave with its exit code."""
    call(PYTHON, *words, extra=extra)


# Debian's packages


def installed_packages() -> set[str]:
    """Names of the Debian packages on this machine, and the names they stand in for."""
    form = "${db:Status-Status},${Package},${Provides}\n"
    answer = subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=True)
    rows = [[field.split() for field in line.split(",")] for line in answer.stdout.splitlines()]
    names = {words[0] for row in rows if row[0] == ["installed"] for words in row[1:] if words}
    server = any(re.fullmatch(r"postgresql-\d+", name) for name in names)
    return names | {"postgresql"} if server else names


def missing_packages(wanted: set[str]) -> list[str]:
    """Which of these Debian packages, and Python's own venv, are not here; none on another system."""
    if not shutil.which("dpkg-query"):
        return []
    missing = wanted - installed_packages()
    return sorted(missing if find_spec("ensurepip") else missing | {"python3-venv"})


def get_packages(wanted: set[str]) -> None:
    """Install missing Debian packages, or print the one line that does and leave with 2."""
    missing = missing_packages(wanted)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        sudo = "sudo " if shutil.which("sudo") else ""
        say("This machine lacks some system libraries. Run this line once as root, then try again:")
        print(f"{sudo}apt-get update && {sudo}{' '.join(install)}")
        sys.exit(2)
    say(f"Installing {', '.join(missing)}")
    calm = {"DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "update", "-qq", extra=calm, aside=True)
    call(*install, "-qq", "-o", "Dpkg::Use-Pty=0", extra=calm, aside=True)


# Python's libraries


def pip_settings(listing: str) -> dict[str, str]:
    """Read `pip config list`: what stands in a variable goes before what stands in a file."""
    found = re.findall(r"^(\S+)\.([\w-]+)=(.*)$", listing, re.MULTILINE)
    ordered = sorted(found, key=lambda setting: setting[0] == ":env:")
    return {name: ast.literal_eval(value) for _, name, value in ordered}


def uv_environment(names: dict[str, str]) -> dict[str, str]:
    """Tell uv what pip knows about the index; nothing of it is written to a file."""
    told = subprocess.run([PYTHON, "-m", "pip", "config", "list"], capture_output=True, text=True)
    settings = pip_settings(told.stdout)
    known = {names[key]: " ".join(value.split()) for key, value in settings.items() if key in names}
    # Places in pip's manner, all alike: the hashes of the lock decide what is taken.
    return {"UV_INDEX_STRATEGY": "unsafe-best-match", "UV_SYSTEM_CERTS": "true", **known, **os.environ}


def pinned(name: str) -> str:
    """Return the lines of the lock for one library."""
    blocks = re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8"))
    return next(block for block in blocks if block.startswith(f"{name}=="))


def install_uv() -> None:
    """Put the pinned uv into the environment, because it installs the rest in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        only = Path(folder, "uv.lock.txt")
        only.write_text(pinned("uv"), encoding="utf-8")
        attempt(PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", only)


def get_libraries() -> None:
    """Make .venv from the lock, unless it was made from this very lock and this Python."""
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    say("Installing the libraries of requirements.lock into .venv")
    call(sys.executable, "-m", "venv", "--clear", VENV, aside=True)
    install_uv()
    hashed = ("install", "-q", "--require-hashes", "-r", LOCK)
    places = uv_environment(INDEX | FURTHER_PLACES)
    # Bytecode now, once: without it every start of the program compiles its libraries again.
    ready = ("--compile-bytecode", "--python", PYTHON)
    if not UV.exists() or attempt(UV, "pip", *hashed, *ready, extra=places):
        say("uv could not install them here; pip takes a little longer")
        call(PYTHON, "-m", "pip", *hashed, aside=True)
    STAMP.write_text(wanted, encoding="utf-8")


def check_lock() -> None:
    """Leave with 1 when the lock names a host: a lock must serve every office alike."""
    if "://" in LOCK.read_text(encoding="utf-8"):
        say("requirements.lock names a host (://). Write it again with: python3 dev.py lock")
        sys.exit(1)


# What a person types


def has_screen() -> bool:
    """Whether a window can open here."""
    offered = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return WINDOWS or sys.platform == "darwin" or bool(offered)


def demo(words: list[str]) -> None:
    """Open the demo office, or draw every screen into tour/ where there is none to open it on."""
    get_packages(WINDOW if has_screen() else OFFSCREEN)
    get_libraries()
    if has_screen():
        if not DEMO.exists():
            in_project("main.py", "demo", "--database", DEMO, *words)
        in_project("main.py", "--database", DEMO)
    else:
        say("No screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): drawing every screen into tour/")
        in_project("main.py", "tour", "--out", "tour", *words, extra={"QT_QPA_PLATFORM": "offscreen"})


def run(words: list[str]) -> None:
    """Open the program, or let it do what the further words say."""
    get_packages(WINDOW if has_screen() else OFFSCREEN)
    get_libraries()
    in_project("main.py", *words)


def prepare_tests() -> None:
    """Get all that tests and benchmarks need."""
    get_packages(TESTS)
    get_libraries()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def test(words: list[str]) -> None:
    """Run every check, then every test; pytest speaks last."""
    prepare_tests()
    check_lock()
    in_project("-m", "ruff", "check", "--quiet")
    in_project("-m", "ruff", "format", "--check", "--quiet")
    in_project("-m", "mypy", "--strict", "--no-error-summary")
    in_project("-m", "pytest", "-n", "2", *words)


def soak(words: list[str]) -> None:
    """Run the long tests only, with many more tries each."""
    prepare_tests()
    in_project("-m", "pytest", "-m", "soak", "--hypothesis-profile", "soak", "--timeout", "3600", *words)


def bench(words: list[str]) -> None:
    """Measure the speed goals."""
    prepare_tests()
    in_project("-m", "benchmarks", *words)


def translate(words: list[str]) -> None:
    """Renew resources/translations: the files people translate, and what Qt loads."""
    get_libraries()
    in_project("-m", "translating", *words)


def lock(words: list[str]) -> None:
    """Pin every library, from the main index only: a further place may lack other systems' files."""
    get_libraries()
    form = ("--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "-o", LOCK.name)
    main_index = uv_environment(INDEX)
    call(UV, "pip", "compile", "-q", "requirements.in", *form, *words, extra=main_index, aside=True)
    check_lock()


VERBS = {"demo": demo, "run": run, "test": test, "soak": soak, "bench": bench, "translate": translate, "lock": lock}


def main(words: list[str]) -> None:
    """Do what the first word says with the rest."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        say("The program needs Python 3.11, 3.12 or 3.13.")
        sys.exit(2)
    if not words or words[0] not in VERBS:
        say(__doc__)
        sys.exit(2)
    VERBS[words[0]](words[1:])


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
