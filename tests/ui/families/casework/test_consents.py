"""Consent and papers of identity in the family file: recorded, withdrawn, shown where they end."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from services.families import casework, consents
from tests.ui.families.casework.test_notes import dialog_of, fill, texts
from tests.ui.families.conftest import file_of, ids
from ui import messages
from ui.families.casework import words
from ui.families.file import PARTS
from ui.grants.step_form import today


@pytest.fixture
def view(page, office):
    page.open_family(ids(office)[0])
    page.sheet().open_part("consent")
    return page.sheet().tabs.content(PARTS["consent"])


@pytest.fixture
def text(office):
    return office.write(consents.add_text, "sr", "Saglasan sam.", ("file", "referral"))


def give(office, family_id, text, **more):
    head = file_of(office, family_id).members[0]["id"]
    values = {"given_on": date(2026, 3, 2), "channel": "paper", "purposes": ("file",), **more}
    return office.write(consents.give, family_id, head, text, **values)


def test_an_office_without_a_text_enters_one_first(page, view, office):
    view.ask_consent()
    dialog = dialog_of(page)
    assert dialog.form.fields.typed()["text"].startswith("Saglasan/saglasna sam")
    fill(dialog)
    assert [row.edition for row in office.read(consents.texts)] == [1]
    assert dialog_of(page).windowTitle() == "Record consent"


def test_nothing_is_agreed_to_until_it_is_ticked(page, view, text):
    view.ask_consent()
    dialog = dialog_of(page)
    assert not any(value for key, value in dialog.form.fields.typed().items() if key.startswith("purpose_"))
    dialog.form.save()
    assert "Nothing is agreed to" in dialog.form.notice.text()
    fill(dialog, purpose_referral="1", purpose_file="1")
    assert [row[2:] for row in texts(view.consents)] == [("file, referral", "in force")]


def test_what_the_text_does_not_ask_is_refused_in_a_sentence(page, view, text):
    view.ask_consent()
    dialog = dialog_of(page)
    fill(dialog, purpose_photo="1")
    assert "does not ask for all" in dialog.form.notice.text()


def test_a_child_under_15_does_not_consent(page, view, text, office):
    child = file_of(office, view.family_id).members[1]
    view.ask_consent()
    dialog = dialog_of(page)
    dialog.form.fields.boxes["given_on"].editor.retype("1. 1. 2020.")
    fill(dialog, person_id=str(child["id"]), purpose_file="1")
    assert "A child under 15 does not consent" in dialog.form.notice.text()


def test_who_has_not_consented_though_old_enough_is_named(view, office, text):
    assert view.no_consents.isVisible()
    give(office, view.family_id, text)
    view.refresh()
    names = view.missing.text() if view.missing.isVisible() else ""
    assert "Ђорђевић Милица" not in names


def test_a_consent_is_withdrawn_with_its_day_and_reason_and_stays(page, view, office, text):
    give(office, view.family_id, text)
    view.refresh()
    view.ask_withdrawal()
    fill(dialog_of(page), withdrawn_on="1. 3. 2026.", withdrawn_reason="asked us to")
    assert "Nobody withdraws before" in dialog_of(page).form.notice.text()
    fill(dialog_of(page), withdrawn_on="5. 3. 2026.")
    (line,) = view.consents.records.held()
    assert (line.texts[-1], line.tones[-1]) == ("withdrawn", "bad")
    assert "withdrawn on 5 Mar 2026: asked us to" in view.about.text()
    assert not view.withdraw.isEnabled()


def test_a_changed_text_becomes_the_next_edition(page, view, office, text):
    view.ask_text("sr")
    dialog = dialog_of(page)
    assert dialog.form.fields.typed()["text"] == "Saglasan sam."
    fill(dialog, text="Saglasna sam.")
    assert [(row.edition, row.text) for row in office.read(consents.texts)] == [(2, "Saglasna sam.")]


def test_papers_say_until_when_they_are_valid(view, office):
    head = file_of(office, view.family_id).members[0]["id"]
    ends = {"passport": today() - timedelta(days=1), "identity_card": today() + timedelta(days=30), "residence": None}
    for kind, until in ends.items():
        office.write(casework.add_identity_paper, head, kind=kind, number="7", valid_until=until)
    view.refresh()
    shown = [(line.texts[1], line.texts[-1], line.tones[-1]) for line in view.papers.records.held()]
    assert shown == [
        ("passport", "expired", "bad"),
        ("identity card", "ends soon", "warn"),
        ("certificate of residence", "no end given", "neutral"),
    ]


def test_a_paper_is_entered_changed_and_taken_out(page, view, office, monkeypatch, qtbot):
    head = file_of(office, view.family_id).members[0]["id"]
    view.ask_paper()
    fill(dialog_of(page), person_id=str(head), kind="passport", number="P1", valid_until="1. 1. 2035.")
    view.papers.setFocus()
    qtbot.keyClick(view.papers, Qt.Key.Key_Return)
    fill(dialog_of(page), number="P2")
    assert texts(view.papers) == [("Ђорђевић Милица", "passport", "P2", "1 Jan 2035", "valid")]
    monkeypatch.setattr(messages, "confirm", lambda *_args, **_kw: True)
    view.ask_removal()
    assert view.no_papers.isVisible()


def test_every_code_has_a_word():
    for code in consents.PURPOSES:
        assert words.purpose(code) != code
        assert words.purposes(code)
    for codes, word in (
        (consents.CHANNELS, words.channel),
        (consents.LANGUAGES, words.language),
        (casework.NEAR, words.near),
        (casework.PAPERS, words.paper),
        (("overdue", "today", "done", "dropped"), words.state),
    ):
        assert all(word(code) for code in codes)
