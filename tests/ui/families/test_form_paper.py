"""The registration form and the family file on paper, in the language that was chosen."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from services import families
from tests.printed import pages
from tests.ui.families.conftest import ids
from ui import formats, languages
from ui.families.form_paper import make_form
from ui.form_sheet import FormDialog
from ui.texts import shown

FOOTNOTE = "1244"


def paper(office, family_id, code="en"):
    return pages(office.read(partial(make_form, family_id, code, "Mira")))


def test_a_family_file_holds_everybody_with_all_that_is_known(page, office):
    (text,) = paper(office, ids(office)[0])
    for part in ("Family file · Ђорђевић Милица", "Đorđević Luka", "0703982715017", "7 Mar 1982", "2011.", "son"):
        assert part in text
    assert "Istok/Istog*" in text
    assert FOOTNOTE in text
    assert "Head of the family: date, signature" in text


def test_a_blank_form_has_room_for_eight_people_and_names_nobody(page, office):
    (text,) = paper(office, None)
    assert "8." in text
    assert "Милица" not in text
    assert "collective centre" in text
    assert FOOTNOTE not in text


@pytest.mark.parametrize(("code", "word"), [("sr", "nosilac"), ("sr_Cyrl", "носилац"), ("en", "head")])
def test_a_paper_speaks_its_own_language_whatever_the_screen_speaks(page, office, code, word):
    languages.use("sr" if code == "en" else "en")
    try:
        (text,) = paper(office, ids(office)[0], code)
        assert word in text
        assert formats.language() != code
    finally:
        languages.use("en")


def test_after_a_paper_the_screen_speaks_as_before(office):
    with formats.speaking("sr"):
        assert shown(families.RETURN_PATH.state("registered").text) == "upisana"
        assert formats.money(123456) == "1.234,56"
    assert shown(families.RETURN_PATH.state("registered").text) == "registered"
    assert formats.money(123456) == "1,234.56"


def test_a_name_of_signs_is_printed_as_it_is(office):
    from services.families import households
    from tests.ui.families.conftest import DAY

    hostile = {"family_name": "#panic(1)", "given_name": '$x$ *b* \\ "q" <a>'}
    office.write(households.open_household, registered_on=DAY, organisation_id=2, accommodation="private", **hostile)
    (text,) = paper(office, ids(office)[2])
    assert '#panic(1) $x$ *b* \\ "q" <a>' in text


def test_ctrl_p_on_a_family_file_offers_its_forms_and_shows_the_paper(page, office, qtbot):
    page.open_family(ids(office)[0])
    page.handlers()["print"]()
    dialog = page.window().findChildren(FormDialog)[-1]
    assert next(box.count() for box in dialog.findChildren(QComboBox)) >= 2
    next(made for made in dialog.findChildren(QPushButton) if made.text() == "Make the paper").click()
    assert page.sheet().view.pages() == 1
    qtbot.waitUntil(lambda: page.sheet().view.drawn() == 1)


def test_a_blank_form_is_asked_for_from_anywhere(page):
    page.handlers()["blank_form"]()
    dialog = page.window().findChildren(FormDialog)[-1]
    next(made for made in dialog.findChildren(QPushButton) if made.text() == "Make the paper").click()
    assert page.sheet().view.pages() == 1
