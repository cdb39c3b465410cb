"""Importing again: what is stored is never overwritten, what differs is told, only what is new comes in."""

import pytest
from sqlalchemy import func, select

from models.families import Family, Membership, Person
from models.grants import Grant, Payment, SupplierInvoice
from services import grants
from services.families import change_family, change_person
from tests.factories import DAY
from tests.services.imports.sheets import at, brought_in, family, further, grant, member, planned, register, write

TOUCHED = {"families": 0, "people": 0, "grants": 0, "payments": 0}


def new(plan):
    return {name: plan.counts[name] for name in TOUCHED}


@pytest.fixture
def stored(office, tmp_path):
    """An office with one imported family, its grant and payment."""
    brought_in(office, register(tmp_path, Grantovi=[grant()]))
    return office


@pytest.mark.parametrize(
    ("sheet", "changes", "cell", "stored_as"),
    [
        ("Porodice", {"Opština_porekla": "Prizren"}, "C2", "Peć"),
        ("Porodice", {"Smeštaj": "KC"}, "E2", "private"),
        ("Porodice", {"Adresa": "ul. Nova 2"}, "F2", "ul. Niš 1"),
        ("Porodice", {"Telefon": "065/999-888"}, "G2", "+38164123456"),
        ("Porodice", {"Status": "izabrana"}, "J2", "registered"),
        ("Porodice", {"Datum_prijave": "8.3.2026."}, "K2", "7. 3. 2026."),
        ("Porodice", {"Napomena": "hitno"}, "L2", "–"),
        ("Članovi", {"Prezime": "Petrovic"}, "B2", "Petrović"),
        ("Članovi", {"Datum_rođenja": "8.3.1982."}, "F2", "7. 3. 1982."),
        ("Članovi", {"Posebne_potrebe": "slabovid"}, "I2", "–"),
        ("Grantovi", {"Delatnost": "krojenje"}, "C2", "pekarska peć"),
        ("Grantovi", {"Odobreno_EUR": 2100}, "D2", "2.000,00"),
    ],
)
def test_a_difference_is_told_and_what_is_stored_stays(stored, tmp_path, sheet, changes, cell, stored_as):
    makers = {"Porodice": family, "Članovi": member, "Grantovi": grant}
    lines = {name: [make(**(changes if name == sheet else {}))] for name, make in makers.items()}
    plan = planned(stored, register(tmp_path, **lines))
    assert plan.errors == ()
    assert at(plan.changes) == {f"{sheet}!{cell}": f"Stored is “{stored_as}”; it was left so."}
    assert plan.nothing_new
    assert plan.counts["unchanged"] == 4


def test_what_the_file_leaves_empty_is_no_difference(stored, tmp_path):
    empty = family(Adresa="", Telefon="", Opština_boravka="", Smeštaj="", Status="")
    plan = planned(stored, register(tmp_path, Porodice=[empty], Članovi=[member(JMBG="", Legitimacija_IRL="")]))
    assert plan.changes == ()
    assert plan.nothing_new


def test_a_name_put_right_on_the_screen_brings_nobody_in_again(stored, tmp_path):
    row = stored.read(lambda session: session.execute(select(Person.id, Person.version)).one())
    values = {"family_name": "Petrović Savić", "given_name": "Ana", "born_on": None, "jmbg": "0703982915016"}
    stored.write(change_person, row.id, row.version, **values)
    plan = planned(stored, register(tmp_path))
    assert plan.nothing_new
    assert at(plan.changes)["Članovi!B2"] == "Stored is “Petrović Savić”; it was left so."


def test_a_new_person_joins_a_stored_family_and_is_found_by_it(stored, tmp_path):
    son = member(Srodstvo="sin", Ime="Marko", JMBG="", Legitimacija_IRL="", Pol="M")
    path = register(tmp_path, Članovi=[member(), son])
    plan = planned(stored, path)
    assert new(plan) == TOUCHED | {"people": 1}
    assert at(plan.warnings)["Članovi!B3"] == "This person is new in a family that is already stored."
    brought_in(stored, path)
    assert planned(stored, path).nothing_new
    query = select(Family.search_key, func.count(Membership.id)).join(Membership).group_by(Family.search_key)
    key, members = stored.read(lambda session: session.execute(query).one())
    assert "MARKO" in key
    assert members == 2


def test_members_alone_join_the_families_that_are_stored(stored, tmp_path):
    son = member(Srodstvo="sin", Ime="Marko", JMBG="", Legitimacija_IRL="")
    assert new(planned(stored, write(tmp_path / "people.xlsx", Članovi=[son]))) == TOUCHED | {"people": 1}


def test_a_second_head_for_a_stored_family_is_an_error(stored, tmp_path):
    other = member(Ime="Marko", JMBG="", Legitimacija_IRL="", Datum_rođenja="")
    plan = planned(stored, register(tmp_path, Članovi=[other]))
    assert at(plan.errors) == {"Članovi!D2": "The family is stored with another head, Petrović Ana."}


def test_a_further_payment_of_a_stored_grant_comes_in(stored, tmp_path):
    path = register(tmp_path, Grantovi=[grant(), further(Račun="13/26", Iznos_EUR=800)])
    assert new(planned(stored, path)) == TOUCHED | {"payments": 1}
    brought_in(stored, path)
    assert planned(stored, path).nothing_new
    numbers = stored.read(lambda session: session.scalars(select(Payment.number).order_by(Payment.number)).all())
    assert numbers == ["G-2026-0001/1", "G-2026-0001/2"]


def test_a_further_payment_above_what_is_left_is_an_error(stored, tmp_path):
    line = grant(Odobreno_EUR=3000)
    plan = planned(stored, register(tmp_path, Grantovi=[line, further(Račun="13/26", Iznos_EUR=900)]))
    assert at(plan.errors) == {"Grantovi!H3": "100,00 EUR above what is left of the award, as it is stored."}


def test_an_invoice_that_is_stored_is_not_entered_twice(stored, tmp_path):
    line = grant(Broj_ugovora="G-002/2026")
    path = register(tmp_path, Grantovi=[grant(), line])
    plan = planned(stored, path)
    assert at(plan.warnings)["Grantovi!G3"] == "This invoice is stored already; the payment came in without it."
    brought_in(stored, path)
    assert stored.read(lambda session: session.scalar(select(func.count(SupplierInvoice.id)))) == 1
    assert planned(stored, path).nothing_new


def test_two_equal_payments_are_both_known_again(office, tmp_path):
    path = register(tmp_path, Grantovi=[grant(Iznos_EUR=500), further(Iznos_EUR=500), further(Iznos_EUR=500)])
    brought_in(office, path)
    plan = planned(office, path)
    assert plan.nothing_new
    assert plan.counts["unchanged"] == 1 + 1 + 1 + 3


def test_a_family_moved_on_in_the_program_stays_where_it_is(stored, tmp_path):
    row = stored.read(lambda session: session.execute(select(Family.id, Family.version)).one())
    stored.write(change_family, row.id, row.version, note="called twice")
    plan = planned(stored, register(tmp_path))
    assert plan.changes == ()
    assert plan.nothing_new


def test_numbers_of_new_grants_go_on_after_the_imported_ones(stored):
    ids = stored.read(lambda session: session.execute(select(Grant.family_id, Grant.budget_line_id)).one())
    made = {"family_id": ids.family_id, "budget_line_id": ids.budget_line_id, "activity": "Oven", "amount": 100}
    grant_id = stored.write(grants.add_application, received_on=DAY, **made)
    query = select(Grant.number).where(Grant.id == grant_id)
    assert stored.read(lambda session: session.scalar(query)) == "G-2026-0002"
