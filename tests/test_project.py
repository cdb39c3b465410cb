"""The project's own papers: what is pinned, why each library is here, and what the newcomer is told."""

from __future__ import annotations

import re
import tomllib

from tests.source import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
SETTINGS_TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
SETTINGS = tomllib.loads(SETTINGS_TEXT)["project"]
TEST_COMMAND = "python3 dev.py test"


def plain(requirement: str) -> str:
    """Name of a requirement as indexes compare it, without extras and versions."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~! ;]", requirement)[0]).lower()


def declared() -> list[str]:
    return SETTINGS["dependencies"] + SETTINGS["optional-dependencies"]["dev"]


def pinned() -> dict[str, str]:
    blocks = re.split(r"\n(?=\S)", LOCK)
    return {plain(block): block for block in blocks if "==" in block.split("\n")[0]}


def test_the_lock_names_no_host_and_no_folder():
    assert not re.search(r"://|file:|^-|^\.{0,2}/|@ ", LOCK, re.MULTILINE)


def test_every_pinned_library_has_its_hashes():
    assert [name for name, block in pinned().items() if "--hash=sha256:" not in block] == []


def test_the_lock_serves_windows_and_every_python_we_allow():
    assert {"colorama", "pywin32-ctypes"} <= set(pinned())
    assert "python_full_version < '3.12'" in LOCK
    assert "python_full_version >= '3.12'" in LOCK


def test_the_lock_is_made_from_the_declared_libraries_and_no_others():
    listed = (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
    listed = {plain(line) for line in listed if line and not line.startswith("#")}
    assert listed == {plain(requirement) for requirement in declared()}
    assert listed <= set(pinned())


def test_every_declared_library_says_why_it_is_here():
    lines = {match[1]: match[2] for match in re.finditer(r'^ +"([^"]+)",(.*)$', SETTINGS_TEXT, re.MULTILINE)}
    assert [name for name in declared() if not re.search(r"# \w", lines.get(name, ""))] == []


def test_the_changelog_tells_about_this_version():
    assert f"## {SETTINGS['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_server_runs_the_newcomers_own_test_command():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in script if "dev.py" in line] == [TEST_COMMAND]
    assert TEST_COMMAND in (ROOT / "README.md").read_text(encoding="utf-8")
