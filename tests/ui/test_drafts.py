"""What is typed is on disk seconds later, for this user only, until it is saved."""

import stat

import pytest
from PySide6.QtCore import QObject

from ui import drafts
from ui.drafts import Draft


@pytest.fixture
def draft(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(drafts, "_folder", lambda: tmp_path / "drafts")
    owner = QObject()
    made = Draft(owner, "family:7", lambda: {"name": "Ђорђевић"})
    yield made
    made.discard()


def test_a_draft_is_written_within_five_seconds_of_typing_even_while_typing_goes_on(qtbot, draft, monkeypatch):
    assert drafts.INTERVAL <= 5000
    draft._pause.setInterval(30)
    draft.touch()
    deadline = draft._pause.remainingTime()
    draft.touch()
    assert draft._pause.remainingTime() <= deadline
    qtbot.waitUntil(lambda: draft.found() is not None)
    assert draft.found()[1] == {"name": "Ђорђевић"}


def test_a_draft_is_readable_by_this_user_only(draft):
    draft.write()
    assert stat.S_IMODE(draft._path.stat().st_mode) == 0o600


def test_the_name_of_the_file_tells_nothing_about_the_record(draft):
    draft.write()
    assert "family" not in draft._path.name


def test_a_draft_is_gone_once_it_is_discarded(draft):
    draft.write()
    draft.discard()
    assert draft.found() is None


def test_a_damaged_draft_is_no_draft(draft):
    draft.write()
    draft._path.write_text("{ half of", "utf-8")
    assert draft.found() is None
