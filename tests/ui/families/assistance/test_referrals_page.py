"""Referrals on the screen: drafted in the family file, sent with consent, answered, and their letter."""

import pytest

from services.families import referrals
from tests.ui.families.casework.test_notes import dialog_of, fill
from tests.ui.families.conftest import ids
from ui import formats
from ui.families.assistance.letter import letter_data, make_letter
from ui.families.assistance.referrals_page import ReferralsPage
from ui.families.file import PARTS
from ui.grants.step_form import today
from ui.paper import PaperSheet


def draft(office, family, agency, shared=("identity", "contact")):
    values = {"reason": "The house has no roof.", "shared": shared, "drafted_on": today()}
    return office.write(referrals.add_referral, family, agency_id=agency, **values)


@pytest.fixture
def shown(make_page, office):
    """Show the page of referrals with the first one chosen."""

    def made():
        page = make_page(office, ReferralsPage)
        page.table.select_row(0)
        page.detail.refresh()
        return page

    return made


def states(page):
    return [line.row.state for line in page.table.records.held()]


def test_a_referral_is_drafted_in_the_family_file_and_counted_there(page, office, agency):
    page.open_family(ids(office)[0])
    page.sheet().open_part("help")
    view = page.sheet().tabs.content(PARTS["help"])
    assert view.no_referrals.isVisible()
    view.ask_referral()
    fill(dialog_of(page), agency_id=str(agency), reason="Roof", data_housing="1")
    view.refresh()
    (line,) = view.referrals.records.held()
    assert (line.row.agency, line.row.shared) == ("Opština Istok", "identity contact housing")
    assert page.sheet().tabs.bar.tabText(PARTS["help"]) == "Help 1"
    view.referrals.rowActivated.emit(line.row.id)
    assert page.gone[-1] == ("referral", line.row.id)


def test_without_consent_the_button_to_send_is_off_and_says_why(shown, office, agency):
    draft(office, ids(office)[0], agency)
    page = shown()
    assert not page.detail.steps.button("send").isEnabled()
    assert "No consent of this family" in page.detail.steps.why()


def test_a_referral_is_sent_accepted_and_done(shown, office, agency, agreed):
    draft(office, agreed, agency)
    page = shown()
    for step, typed in (("send", {}), ("accept", {"answer": "On Monday"}), ("finish", {"outcome": "New roof"})):
        page.detail.refresh()
        page.detail.steps.button(step).click()
        fill(dialog_of(page), **typed)
    assert states(page) == ["done"]
    page.detail.refresh()
    row = page.detail.data.referral
    assert (row["answer"], row["outcome"], row["sent_on"]) == ("On Monday", "New roof", today())


def test_health_data_ticked_later_hold_the_referral_back(shown, office, agency, agreed):
    draft(office, agreed, agency)
    page = shown()
    page._edit()
    fill(dialog_of(page), data_health="1")
    page.detail.refresh()
    assert page.detail.data.referral["shared"] == "identity contact health"
    assert not page.detail.steps.button("send").isEnabled()
    assert "Health data" in page.detail.steps.why()


def test_a_colleague_who_was_faster_is_told_of(shown, office, agency, agreed):
    made = draft(office, agreed, agency)
    page = shown()
    page.detail.steps.button("send").click()
    office.write(referrals.change_referral, made, 1, reason="Another reason")
    dialog = dialog_of(page)
    dialog.form.save()
    assert "changed this in the meantime" in dialog.form.notice.text()


def test_the_letter_is_shown_as_a_paper(shown, office, agency):
    draft(office, ids(office)[0], agency)
    page = shown()
    page.detail.steps.button("letter").click()
    fill(dialog_of(page))
    assert isinstance(page.sheet(), PaperSheet)


@pytest.mark.parametrize("code", ["en", "sr", "sr_Cyrl"])
def test_the_letter_is_made_in_every_language(office, agency, code):
    made = draft(office, ids(office)[0], agency)
    assert office.read(lambda session: make_letter(made, code, "Mira", session)).startswith(b"%PDF")


def test_the_letter_holds_only_what_is_passed_on(office, agency):
    from services.papers.referral import letter

    bare, whole = (
        draft(office, ids(office)[0], agency, shared) for shared in (("contact",), ("identity", "household", "housing"))
    )
    of_bare, of_whole = (
        letter_data(office.read(lambda session, one=one: letter(session, one)), "Mira") for one in (bare, whole)
    )
    assert "0703982715017" not in str(of_bare)
    assert len(of_bare["parts"][0]["rows"]) == 1
    assert "0703982715017" in str(of_whole)
    assert len(of_whole["parts"][0]["rows"]) == 2
    assert "+381 64 123 4560" in str(of_bare)
    assert "+381 64" not in str(of_whole)
    assert of_whole["reference"][1][1] == formats.day(today())
