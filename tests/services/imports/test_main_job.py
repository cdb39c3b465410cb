"""The program's main job: an office's untidy register comes in whole, again changes nothing, a broken one is told."""

import json

import pytest
from sqlalchemy import func, select

from models.audit import AuditEntry
from models.families import Family, Membership, Person, PossibleDuplicate
from models.grants import Grant, Payment, SupplierInvoice
from models.imports import ImportRun
from models.ledger import Account, Transfer
from services.imports import run
from services.verify import verify
from tests.services.imports.sheets import REGISTERS

TABLES = (Family, Person, Membership, Grant, Payment, SupplierInvoice, Transfer, Account, PossibleDuplicate)
EXPECTED = json.loads((REGISTERS / "register.json").read_text("utf-8"))
BROKEN = {
    "Porodice!L13": "No such date.",
    "Porodice!B37": "The family's number is missing.",
    "Porodice!D87": "This place is not on the list.",
    "Porodice!B105": "This family's number stands already in Porodice!B85.",
    "Članovi!F9": "No such date.",
    "Članovi!C41": "The given name is missing.",
    "Članovi!A65": "No family with this number.",
    "Članovi!E101": "The word is not known here.",
    "Članovi!A113": "No family with this number.",
    "Članovi!A114": "No family with this number.",
    "Članovi!A115": "No family with this number.",
    "Članovi!F262": "This date of birth has not come yet.",
    "Članovi!A270": "No family with this number.",
    "Članovi!A271": "No family with this number.",
    "Članovi!A272": "No family with this number.",
    "Grantovi!D4": "This is not an amount.",
    "Grantovi!H35": "97.519,00 EUR above the award in D35.",
    "Grantovi!B44": "No family with this number.",
    "Grantovi!B72": "No family with this number.",
    "Grantovi!D81": "The amount is below zero.",
    "Grantovi!B110": "No family with this number.",
    "Grantovi!H127": "The result of this formula is not stored in the file.",
}


def rows(office):
    """How many rows every table holds."""
    everything = (*TABLES, ImportRun, AuditEntry)

    def count(session):
        return {model.__tablename__: session.scalar(select(func.count()).select_from(model)) for model in everything}

    return office.read(count)


def test_counts_and_money_of_the_register_come_in_exactly(office):
    code, found = run(office, REGISTERS / "register.xlsx")
    assert code == 0
    assert {name: found[name] for name in EXPECTED} == EXPECTED
    assert office.read(verify) == []


def test_what_is_stored_equals_what_was_counted(office):
    run(office, REGISTERS / "register.xlsx")
    stored = rows(office)
    assert (stored["family"], stored["person"], stored["membership"]) == (421, 1445, 1445)
    assert (stored["grant_award"], stored["payment"], stored["possible_duplicate"]) == (104, 99, 9)


def test_awards_and_payments_stand_in_the_ledger(office):
    run(office, REGISTERS / "register.xlsx")
    query = select(func.sum(Account.posted_in), func.sum(Account.posted_out), func.sum(Account.held))
    awarded, paid, held = office.read(lambda session: session.execute(query.where(Account.kind == "grant")).one())
    assert (awarded, paid, held) == (EXPECTED["awarded_cents"], EXPECTED["paid_cents"], 0)


def test_importing_again_changes_nothing(office):
    run(office, REGISTERS / "register.xlsx")
    before = rows(office)
    code, found = run(office, REGISTERS / "register.xlsx")
    assert code == 0
    assert {name: found[name] for name in EXPECTED if name != "errors"} == dict.fromkeys(
        ("families", "people", "twins", "grants", "awarded_cents", "payments", "paid_cents"), 0
    )
    assert found["unchanged"] == 421 + 1445 + 104 + 99
    assert not [one for one in found["warnings"] if "Stored is" in one["message"]]
    assert rows(office) == before


def test_a_check_saves_nothing(office):
    before = rows(office)
    code, found = run(office, REGISTERS / "register.xlsx", check=True)
    assert code == 0
    assert {name: found[name] for name in EXPECTED} == EXPECTED
    assert rows(office) == before


def test_a_broken_register_is_refused_whole_with_every_error_at_its_cell(office):
    before = rows(office)
    code, found = run(office, REGISTERS / "register-broken.xlsx")
    assert code == 2
    assert {f"{one['sheet']}!{one['cell']}": one["message"] for one in found["errors"]} == BROKEN
    assert len(found["errors"]) == len(BROKEN)
    assert all(one["remedy"] for one in found["errors"])
    assert found["families"] == found["people"] == found["grants"] == found["payments"] == 0
    assert rows(office) == before


def test_a_check_of_a_broken_register_ends_with_one(reader):
    assert run(reader, REGISTERS / "register-broken.xlsx", check=True)[0] == 1


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("Porodice!I4", "Members listed: 6; those were taken."),
        ("Porodice!K4", "“u pripremi” was read as “declared”, in 87 rows."),
        ("Porodice!D20", "The shortened name was completed: Novo Brdo/Novobërdë*"),
        ("Porodice!L41", "The first number was read as the day: 12. 7. 2026."),
        ("Članovi!G58", "The last digit of the JMBG does not agree with the others."),
        ("Grantovi!G66", "This invoice stands at another grant too, in Grantovi!G6; the payment came in without it."),
    ],
)
def test_warnings_name_the_cell_and_what_was_assumed(reader, place, message):
    _code, found = run(reader, REGISTERS / "register.xlsx", check=True)
    said = [one["message"] for one in found["warnings"] if f"{one['sheet']}!{one['cell']}" == place]
    assert message in said


def test_a_lost_zero_of_a_jmbg_is_put_back_and_told(reader):
    _code, found = run(reader, REGISTERS / "register.xlsx", check=True)
    said = [one["message"] for one in found["warnings"] if "zero lost" in one["message"]]
    assert len(said) == 35
    assert all(len(message.rpartition(": ")[2]) == 13 for message in said)


def test_the_counts_of_a_run_are_kept_with_it(office):
    run(office, REGISTERS / "register.xlsx")
    row = office.read(lambda session: session.execute(select(ImportRun.state, ImportRun.counts)).one())
    assert row.state == "done"
    assert json.loads(row.counts)["people"] == 1445
