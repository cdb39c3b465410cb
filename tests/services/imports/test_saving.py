"""Saving is all or nothing, once, under the rights of the person at work."""

import multiprocessing
import uuid

import pytest
from sqlalchemy import func, select

from models.families import Family, Person, PossibleDuplicate
from models.grants import Grant, Payment, SupplierInvoice
from models.imports import ImportRun
from models.ledger import Account, Transfer
from services.errors import Cancelled, Refused
from services.imports import import_file, save
from services.opening import open_office
from services.records import add
from services.verify import verify
from tests.factories import DAY
from tests.services.imports.sheets import (
    REGISTERS,
    at,
    brought_in,
    family,
    further,
    grant,
    member,
    planned,
    register,
)

CONTEXT = multiprocessing.get_context("forkserver")


def counted(office, model):
    return office.read(lambda session: session.scalar(select(func.count()).select_from(model)))


@pytest.mark.parametrize(
    ("lines", "state", "since"),
    [
        ([grant(Dobavljač="", Račun="", Iznos_EUR="", Datum_plaćanja="", Primopredaja="")], "contracted", "2026-04-01"),
        ([grant(Iznos_EUR=2000)], "handed_over", "2026-05-05"),
        ([grant(Iznos_EUR=2000, Primopredaja="ne")], "in_procurement", "2026-05-05"),
        ([grant()], "in_procurement", "2026-05-05"),
        ([grant(), further(Račun="2", Iznos_EUR=800, Datum_plaćanja="6.6.2026.")], "handed_over", "2026-06-06"),
        ([grant(), further(Račun="2", Iznos_EUR=800, Primopredaja="ne")], "in_procurement", "2026-05-05"),
        ([grant(Iznos_EUR=2000, Primopredaja="")], "in_procurement", "2026-05-05"),
    ],
)
def test_the_state_of_a_grant_follows_from_its_payments_and_handovers(office, tmp_path, lines, state, since):
    brought_in(office, register(tmp_path, Grantovi=lines))
    row = office.read(lambda session: session.execute(select(Grant.state, Grant.state_on)).one())
    assert (row.state, row.state_on.isoformat()) == (state, since)


def test_a_payment_arrives_paid_with_its_invoice_and_in_the_ledger(office, tmp_path):
    brought_in(office, register(tmp_path, Grantovi=[grant(), further(Iznos_EUR=300)]))
    invoice = office.read(lambda session: session.execute(select(SupplierInvoice.__table__)).one())
    payments = office.read(lambda session: session.execute(select(Payment.__table__).order_by(Payment.id)).all())
    assert (invoice.number, invoice.amount, invoice.issued_on.isoformat()) == ("12/26", 150000, "2026-05-05")
    assert [(one.state, one.amount, one.tranche, one.invoice_id) for one in payments] == [
        ("paid", 120000, 1, invoice.id),
        ("paid", 30000, 2, invoice.id),
    ]
    own = select(Account.posted_in, Account.posted_out).where(Account.kind == "grant")
    assert office.read(lambda session: session.execute(own).one()) == (200000, 150000)
    dated = select(Transfer.effective_on).where(Transfer.subject == "payment")
    assert {day.isoformat() for day in office.read(lambda session: session.scalars(dated).all())} == {"2026-05-05"}
    assert office.read(verify) == []


def test_a_person_and_the_family_are_found_under_their_names(office, tmp_path):
    brought_in(office, register(tmp_path, Članovi=[member(Prezime="Ђорђевић", Ime="Ана")]))
    keys = office.read(lambda session: session.execute(select(Person.search_key, Person.sort_key)).one())
    assert "DJORDJEVIC" in keys.search_key
    assert "0703982915016" in keys.search_key
    row = office.read(lambda session: session.execute(select(Family.title, Family.search_key)).one())
    assert row.title == "Ђорђевић Ана"
    assert "KG-2026-0001" in row.search_key


@pytest.mark.parametrize(("jmbg", "check"), [("0703982915016", "checked"), ("0703982915017", "differs"), ("", "none")])
def test_the_check_of_a_jmbg_is_kept_with_its_reason(office, tmp_path, jmbg, check):
    brought_in(office, register(tmp_path, Članovi=[member(JMBG=jmbg)]))
    row = office.read(lambda session: session.execute(select(Person.jmbg, Person.jmbg_check, Person.jmbg_note)).one())
    assert (row.jmbg, row.jmbg_check, bool(row.jmbg_note)) == (jmbg or None, check, check == "differs")


@pytest.mark.parametrize(("decided", "kept"), [({}, "open"), ("same", "same"), ("different", "different")])
def test_a_decision_about_twins_is_kept_with_both_families(office, tmp_path, decided, kept):
    people = [member(), member(Broj_predmeta="BZ-2026-0002")]
    path = register(tmp_path, Porodice=[family(), family(Broj_predmeta="BZ-2026-0002")], Članovi=people)
    plan = planned(office, path)
    save(office, plan, {plan.twins[0].key: decided} if decided else None)
    assert counted(office, Family) == 2
    query = select(PossibleDuplicate.decision, PossibleDuplicate.score, PossibleDuplicate.reasons)
    row = office.read(lambda session: session.execute(query).one())
    assert (row.decision, row.score) == (kept, 100)
    assert "The JMBG is the same." in row.reasons


def test_a_contract_outside_the_series_keeps_its_own_number(office, tmp_path):
    brought_in(office, register(tmp_path, Grantovi=[grant(Broj_ugovora="UGOVOR 7")]))
    row = office.read(lambda session: session.execute(select(Grant.number, Grant.contract_number)).one())
    assert tuple(row) == ("UGOVOR 7", "UGOVOR 7")


def test_two_writings_of_one_series_number_are_two_grants(office, tmp_path):
    lines = [grant(), grant(Broj_ugovora="G-1/2026", Račun="13/26")]
    brought_in(office, register(tmp_path, Grantovi=lines))
    numbers = office.read(lambda session: session.scalars(select(Grant.number).order_by(Grant.id)).all())
    assert numbers == ["G-2026-0001", "G-1/2026"]


def test_a_plan_with_errors_is_not_saved(office, tmp_path):
    plan = planned(office, register(tmp_path, Porodice=[family(Datum_prijave="")]))
    with pytest.raises(Refused, match="while an error stands"):
        save(office, plan)
    assert counted(office, ImportRun) == 0


def test_two_imports_of_what_both_thought_new_do_not_both_come_in(office, tmp_path):
    path = register(tmp_path)
    mine, theirs = planned(office, path), planned(office, path)
    save(office, theirs)
    with pytest.raises(Refused, match="Another file was imported"):
        save(office, mine)
    assert counted(office, Family) == 1


def test_a_save_sent_twice_under_one_id_is_done_once(office, tmp_path):
    plan, identity = planned(office, register(tmp_path)), uuid.uuid4()
    assert save(office, plan, operation_id=identity) == save(office, plan, operation_id=identity)
    assert counted(office, Family) == 1


def test_who_has_no_right_imports_nothing(people, tmp_path):
    path = register(tmp_path)
    with pytest.raises(Refused):
        import_file(people.viewer, path)
    with pytest.raises(Refused):
        import_file(people.approver, path)
    assert counted(people.viewer, Family) == 0
    assert import_file(people.case_worker, path)["families"] == 1


def test_a_case_worker_alone_brings_in_no_payments(people, tmp_path):
    path = register(tmp_path, Grantovi=[grant()])
    with pytest.raises(Refused):
        import_file(people.case_worker, path)
    assert [counted(people.viewer, model) for model in (Family, Grant, ImportRun)] == [0, 0, 0]


@pytest.mark.parametrize("share", [0.0, 0.9])
def test_a_cancelled_import_leaves_nothing(office, share):
    path = REGISTERS / "register.xlsx"
    plan = planned(office, path)

    def stop(done, total):
        if done >= share * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        save(office, plan, progress=stop)
    assert [counted(office, model) for model in (Family, Person, Grant, ImportRun, Transfer)] == [0, 0, 0, 0, 3]
    assert office.read(verify) == []
    assert import_file(office, path)["families"] == 421


def test_reading_can_be_cancelled(office):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        import_file(office, REGISTERS / "register.xlsx", progress=stop)


def test_progress_grows_to_its_end(office):
    seen = []
    import_file(office, REGISTERS / "register.xlsx", progress=lambda done, total: seen.append((done, total)))
    reading = [done for done, total in seen if total == seen[0][1]]
    assert reading == sorted(reading)
    assert seen[-1] == (2069, 2069)


def import_until_told(target, path, point, pipe):
    """Import in a process of its own, waiting to be killed at a share of the saving."""
    office = open_office(target)
    plan = planned(office, path)

    def stop(done, total):
        if done >= point * total:
            pipe.send("here")
            pipe.recv()

    save(office, plan, progress=stop)


@pytest.mark.parametrize("point", [0.5, 1.0])
def test_a_program_killed_while_it_imports_leaves_nothing(database, point):
    open_office(database).close()
    mine, its = CONTEXT.Pipe()
    process = CONTEXT.Process(target=import_until_told, args=(database, REGISTERS / "register.xlsx", point, its))
    process.start()
    assert mine.recv() == "here"
    process.kill()
    process.join()
    office = open_office(database)
    assert [counted(office, model) for model in (Family, Person, Grant, ImportRun, Transfer)] == [0, 0, 0, 0, 3]
    assert office.read(verify) == []
    assert import_file(office, REGISTERS / "register.xlsx")["people"] == 1445
    office.close()


def test_a_run_that_is_done_lets_nothing_more_in(office, tmp_path):
    brought_in(office, register(tmp_path))
    late = {"number": "KG-9", "organisation_id": 1, "registered_on": DAY, "state_on": DAY, "import_run_id": 1}
    with pytest.raises(Refused, match="is not running"):
        office.write(add, Family, state="arrived", **late)


def test_warnings_do_not_stop_an_import(office, tmp_path):
    plan = planned(office, register(tmp_path, Članovi=[member(JMBG="123")]))
    assert at(plan.warnings)
    assert save(office, plan)["people"] == 1
