"""Agencies on the screen: entered, changed, with contacts, taken out of use, and whose data they received."""

import pytest

from services.families import referrals
from tests.ui.families.casework.test_notes import dialog_of, fill
from ui import messages
from ui.families.assistance.agencies_page import CONTACTS, RECEIVED, AgenciesPage
from ui.grants.step_form import today


@pytest.fixture
def page(make_page, office, agency):
    made = make_page(office, AgenciesPage)
    made.table.select_row(0)
    made.detail.refresh()
    return made


def names(page):
    return [line.row.name for line in page.table.records.held()]


def test_an_agency_is_entered_with_its_phones(page):
    page.desk.actions.get("new_agency").trigger()
    fill(dialog_of(page), name="Dom zdravlja Niš", kind="health", phone="018 555 340, 064 555 3411")
    assert names(page) == ["Dom zdravlja Niš", "Opština Istok"]
    assert page.table.records.held()[0].row.phone == "+38118555340, +381645553411"


def test_a_wrong_phone_and_a_wrong_address_are_told_and_nothing_is_lost(page):
    page.new_agency()
    dialog = dialog_of(page)
    fill(dialog, name="Dom zdravlja", kind="health", phone="abc")
    assert "phone number" in dialog.form.fields.boxes["phone"].problem()
    fill(dialog, phone="", email="not an address")
    assert "e-mail" in dialog.form.notice.text()
    assert dialog.form.fields.boxes["name"].editor.typed() == "Dom zdravlja"


def test_a_contact_is_added_changed_and_taken_out(page, monkeypatch):
    page.detail.tabs.go(CONTACTS)
    page.detail.ask_contact()
    fill(dialog_of(page), name="Besnik", duty="returns", phone="044 555 102")
    page.detail.refresh()
    page.detail.ask_change()
    fill(dialog_of(page), duty="communities")
    page.detail.refresh()
    assert [(one.name, one.duty) for one in page.detail.data.contacts] == [("Besnik", "communities")]
    monkeypatch.setattr(messages, "confirm", lambda *_args, **_more: True)
    page.detail.ask_removal()
    page.detail.refresh()
    assert page.detail.data.contacts == ()
    assert page.detail.no_contacts.isVisible()


def test_an_agency_is_taken_out_of_use_and_back(page):
    page.detail.steps.button("use").click()
    assert names(page) == []
    page.bar.clear()
    page.table.select_row(0)
    page.detail.refresh()
    page.detail.steps.button("use").click()
    page.show_filtered({"use": ("yes", "in use")})
    assert names(page) == ["Opština Istok"]


def test_whose_data_it_received_is_listed_and_leads_to_the_family(page, office, agency, agreed):
    values = {"reason": "Roof", "shared": ("identity",), "drafted_on": today()}
    made = office.write(referrals.add_referral, agreed, agency_id=agency, **values)
    office.write(referrals.move_referral, made, 1, "send", state_on=today())
    page.detail.refresh()
    page.detail.tabs.go(RECEIVED)
    assert page.detail.tabs.bar.tabText(RECEIVED) == "Data received 1"
    page.detail.received.rowActivated.emit(made)
    assert page.gone[-1] == ("family", agreed)
