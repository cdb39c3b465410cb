"""The set-up tool: what it asks apt for, where it lets uv look, and with what it leaves."""

from __future__ import annotations

import pytest

import dev


@pytest.fixture
def bare(monkeypatch):
    """Play a Debian machine with only a few packages and an ordinary user."""
    monkeypatch.setattr(dev.shutil, "which", lambda name: "here" if name == "dpkg-query" else None)
    monkeypatch.setattr(dev, "installed_packages", lambda: {"libgl1", "libegl1"})
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)


def test_only_what_is_missing_is_asked_for(bare):
    assert dev.missing_packages({"libgl1", "libegl1", "openbox"}) == ["openbox"]


def test_an_ordinary_user_gets_one_line_to_run_as_root(bare, capsys):
    with pytest.raises(SystemExit) as leaving:
        dev.get_packages({"libgl1", "xvfb", "openbox"})
    assert leaving.value.code == 2
    line = "apt-get update && apt-get install -y --no-install-recommends openbox xvfb\n"
    assert capsys.readouterr().out == line


def test_another_system_is_left_alone(monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    assert dev.missing_packages(dev.TESTS) == []


def test_a_package_counts_under_the_names_it_stands_in_for(monkeypatch):
    listing = "installed,libglib2.0-0t64,libglib2.0-0 (= 2.84), other\nconfig-files,xvfb,\n"
    listing += "installed,postgresql-17,\n"
    monkeypatch.setattr(dev.subprocess, "run", lambda *_, **__: type("Answer", (), {"stdout": listing}))
    names = dev.installed_packages()
    assert {"libglib2.0-0", "libglib2.0-0t64", "postgresql"} <= names
    assert "xvfb" not in names


def test_a_variable_goes_before_a_file_in_pips_settings():
    listing = ":env:.index-url='mine'\nglobal.index-url='theirs'\nglobal.cert='/a/b.pem'\n"
    assert dev.pip_settings(listing) == {"index-url": "mine", "cert": "/a/b.pem"}


def test_uv_is_installed_from_its_own_lines_of_the_lock():
    lines = dev.pinned("uv").splitlines()
    assert lines[0].startswith("uv==")
    assert any("--hash=sha256:" in line for line in lines)
    assert not any("==" in line for line in lines[1:])


@pytest.mark.parametrize("display", ["", ":0"])
def test_a_screen_is_where_a_display_is_named(monkeypatch, display):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "WINDOWS", False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert dev.has_screen() is bool(display)


def test_without_a_screen_the_demo_draws_the_tour(monkeypatch, capsys):
    ran = []
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    monkeypatch.setattr(dev, "get_packages", lambda wanted: ran.append(wanted))
    monkeypatch.setattr(dev, "get_libraries", lambda: None)
    monkeypatch.setattr(dev, "in_project", lambda *words, extra=None: ran.append((words, extra)))
    dev.demo([])
    assert ran == [dev.OFFSCREEN, (("main.py", "tour", "--out", "tour"), {"QT_QPA_PLATFORM": "offscreen"})]
    assert "No screen here" in capsys.readouterr().err


def test_an_unknown_word_is_answered_with_the_list_of_words(capsys):
    with pytest.raises(SystemExit) as leaving:
        dev.main(["dance"])
    assert leaving.value.code == 2
    told = capsys.readouterr().err
    assert [verb for verb in dev.VERBS if verb not in told] == []
