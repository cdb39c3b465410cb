"""Long papers are set in a process of their own: it can be stopped, and its memory goes with it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import resources
from services.papers import typeset

VERB = "typeset"
OFTEN = 0.2
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def pdf_aside(template: str, data: Mapping[str, Any], ask: Callable[[], None]) -> bytes:
    """Make the same PDF as `typeset.pdf` in another process; `ask` is called often and stops it by raising."""
    sent = json.dumps(data, ensure_ascii=False).encode()
    command, pipe = [*_program(), VERB, template], subprocess.PIPE
    with subprocess.Popen(  # noqa: S603 - starts this program itself
        command, stdin=pipe, stdout=pipe, stderr=pipe, creationflags=NO_WINDOW
    ) as process:
        try:
            made, fault = _wait(process, sent, ask)
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        raise RuntimeError(fault.decode(errors="replace"))
    return made


def main(arguments: list[str]) -> int:
    """Read the data of a paper from standard input and write its PDF to standard output."""
    sys.stdout.buffer.write(typeset.pdf(arguments[1], json.load(sys.stdin.buffer)))
    return 0


def _wait(process: subprocess.Popen[bytes], sent: bytes | None, ask: Callable[[], None]) -> tuple[bytes, bytes]:
    while True:
        try:
            return process.communicate(sent, timeout=OFTEN)
        except subprocess.TimeoutExpired:
            sent = None
            ask()


def _program() -> list[str]:
    """How this program is started once more; on Windows the one that has standard output."""
    if getattr(sys, "frozen", False):
        verbs = Path(sys.executable).with_name("povratak-verbs.exe")
        return [str(verbs if verbs.exists() else sys.executable)]
    return [sys.executable, str(Path(resources.__file__).parents[1] / "main.py")]
