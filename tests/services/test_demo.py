"""The demo office: invented people, every state, and real four-eyes steps."""

from __future__ import annotations

import random
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from models.families import RETURN_PATH, Family, Membership, Person, PossibleDuplicate
from models.grant_chain import Delivery, PurchaseOrder
from models.grant_lifecycles import GRANT, PAYMENT
from models.grants import Grant, Payment, SupplierInvoice
from services import documents, overview
from services.demo import awards, make_demo, papers, screening, spending
from services.demo.calendar import Calendar, working
from services.demo.making import SEED, TOLD
from services.errors import Refused
from services.families.keys import family_keys, person_keys
from services.identity import check_jmbg
from services.keys import DEMO_KEY
from services.lineage import MERGED
from services.opening import open_office
from services.scripts import is_cyrillic
from services.search import search
from services.session import Office
from services.verify import guards_in_place, verify
from tests.services.conftest import FAMILIES, TODAY

Look = Callable[[Callable[[Session], Any]], Any]


def enter(path: str, login: str | None = None) -> Office:
    return open_office(path, login=login, key=DEMO_KEY)


@pytest.fixture(scope="module")
def look(demo: str) -> Iterator[Look]:
    """Read the demo office as the one who signs in by default."""
    with closing(enter(demo)) as office:
        yield office.read


def states(look: Look, model: Any) -> set[str]:
    return set(look(lambda session: session.scalars(select(model.state).distinct()).all()))


def rows(look: Look, statement: Any) -> Any:
    return look(lambda session: session.execute(statement).all())


def planned(today: Any = TODAY) -> tuple[Any, ...]:
    chance, calendar = random.Random(SEED), Calendar(today)
    screened = screening.plan(chance, calendar)
    granted = awards.plan(chance, calendar, screened)
    return screened, granted, spending.plan(chance, calendar, granted)


def test_families_grants_and_payments_stand_in_every_state(look):
    assert states(look, Family) == {state.name for state in RETURN_PATH.states}
    assert states(look, Grant) == {state.name for state in GRANT.states}
    assert states(look, Payment) == {state.name for state in PAYMENT.states}


def test_the_demo_passes_the_check_of_the_whole_database(look):
    assert look(verify) == []
    assert look(guards_in_place) == []


def test_nobody_approves_pays_or_receives_what_they_made(look):
    people = select(Payment.made_by, Payment.approved_by, Payment.ordered_by, Delivery.received_by)
    chain = people.join(SupplierInvoice, SupplierInvoice.id == Payment.invoice_id)
    chain = chain.join(PurchaseOrder, PurchaseOrder.id == SupplierInvoice.order_id)
    found = rows(look, chain.outerjoin(Delivery, Delivery.order_id == PurchaseOrder.id))
    assert len(found) > 100
    for row in found:
        known = [person for person in row if person is not None]
        assert len(known) == len(set(known))


def test_the_office_has_104_grants_within_its_budget_and_30_families_returned_or_on_their_way(look):
    on_the_way = ("cleared", "reconfirmed", "on_manifest", "departed", *overview.RETURNED)
    told = Family.import_run_id.is_(None)
    count = select(func.count()).where(Family.id.not_in(MERGED)).where(told)
    assert look(lambda session: session.scalar(count)) == TOLD
    assert look(lambda session: session.scalar(count.where(Family.state.in_(on_the_way)))) == 30
    assert look(lambda session: session.scalar(select(func.count()).select_from(Grant))) == 104


def test_the_money_by_month_rises_in_its_order_and_lasts_until_now(look):
    months = look(overview.overview).months
    assert [month[:2] for month in months][-1] == (TODAY.year, TODAY.month)
    assert all(committed >= disbursed >= justified for _year, _month, committed, disbursed, justified in months)
    assert months[-1][2] > 17_000_000 > months[-1][4] > 10_000_000


def test_no_day_lies_in_the_future(look):
    for day in (Family.state_on, Family.registered_on, Grant.state_on, Payment.state_on, Payment.paid_on):
        assert look(lambda session, day=day: session.scalar(select(func.max(day)))) <= TODAY


def test_there_are_several_djordjevic_in_both_scripts_and_search_finds_them_all(look):
    hits = look(lambda session: search(session, "djordjevic", each=50))
    titles = [hit.title for hit in hits if hit.kind == "family"]
    assert len(titles) >= 5
    assert {is_cyrillic(title) for title in titles} == {True, False}
    assert any(title.startswith("Djordjevic") for title in titles)


def test_possible_doubles_in_both_scripts_wait_for_a_decision_and_some_are_decided(look):
    other = aliased(Family)
    pair = select(Family.title, other.title, PossibleDuplicate.decision)
    pair = pair.join(Family, Family.id == PossibleDuplicate.family_id)
    found = rows(look, pair.join(other, other.id == PossibleDuplicate.other_id))
    assert (["Djordjevic Milica", "Ђорђевић Милица"], "open") in [(sorted(row[:2]), row.decision) for row in found]
    assert {row.decision for row in found} == {"open", "same", "different"}


def test_numbers_marked_as_checked_hold_and_some_differ_or_are_missing(look):
    found = rows(look, select(Person.jmbg, Person.jmbg_check))
    assert {row.jmbg_check for row in found} == {"checked", "differs", "none"}
    assert all(check_jmbg(row.jmbg).ok for row in found if row.jmbg_check == "checked")
    assert not any(check_jmbg(row.jmbg).ok for row in found if row.jmbg_check == "differs")


def test_parents_are_older_than_their_children(look):
    child, head = aliased(Membership), aliased(Membership)
    younger, older = aliased(Person), aliased(Person)
    born = select(younger.born_year, older.born_year).join(child, child.person_id == younger.id)
    born = born.join(head, head.family_id == child.family_id).join(older, older.id == head.person_id)
    found = rows(look, born.where(child.relation.in_(("son", "daughter")), head.relation == "head"))
    assert min(young - old for young, old in found) >= 16


def test_whoever_opens_the_file_is_marija_in_finance_and_has_something_to_do(demo):
    with closing(enter(demo)) as office:
        assert (office.staff.name, {str(role) for role in office.staff.roles}) == (
            "Marija Ilić",
            {"finance_officer", "case_worker"},
        )
        # Tasks wait by the database's own clock, not by the day the demo was made for.
        kinds = {item.kind for item in office.read(overview.waiting)} - {"task"}
        assert kinds == {"order", "record", "repair", "double"}


def test_an_approver_has_payments_and_grants_to_decide(demo):
    with closing(enter(demo, "nada")) as office:
        assert {item.kind for item in office.read(overview.waiting)} == {"approve", "decide"}


def test_the_key_of_the_demo_needs_not_be_given(demo, monkeypatch):
    monkeypatch.delenv("POVRATAK_KEY")
    open_office(demo).close()


def test_the_same_day_gives_the_same_demo_and_another_day_another():
    assert planned() == planned()
    assert planned()[0] != planned(TODAY + timedelta(days=40))[0]


def test_the_project_is_always_in_its_fourteenth_month():
    for day in (TODAY, TODAY + timedelta(days=77)):
        calendar = Calendar(day)
        assert (day.year - calendar.starts_on.year) * 12 + day.month - calendar.starts_on.month == 13
        assert calendar.ends_on > day
        assert working(day).weekday() < 5


def test_further_families_are_found_by_the_same_keys_as_those_entered_one_by_one(look):
    standing = select(func.count()).where(Family.id.not_in(MERGED))
    assert look(lambda session: session.scalar(standing)) == FAMILIES
    for row in rows(look, select(Person).order_by(Person.id.desc()).limit(400)):
        one = row.Person
        keys = person_keys(one.family_name, one.given_name, one.card_number, one.jmbg)
        assert keys == {"search_key": one.search_key, "sort_key": one.sort_key}
    for row in rows(look, select(Family).where(Family.import_run_id.is_not(None)).limit(100)):
        family = row.Family
        names = rows(
            look,
            select(Person.family_name, Person.given_name)
            .join(Membership, Membership.person_id == Person.id)
            .where(Membership.family_id == family.id)
            .order_by(Membership.id),
        )
        keys = family_keys(family.number, tuple(names[0]), [tuple(name) for name in names])
        assert keys == {"title": family.title, "search_key": family.search_key, "sort_key": family.sort_key}


def test_a_demo_file_is_replaced_by_a_new_one(demo, tmp_path, monkeypatch):
    path = tmp_path / "demo.povratak"
    path.write_bytes(Path(demo).read_bytes())
    monkeypatch.setattr("services.demo.making._furnish", lambda target, *_rest: Path(target).write_text("new") and {})
    make_demo(str(path))
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("content", [None, b"letters"])
def test_a_file_that_is_no_demo_office_is_left_as_it_is(sqlite, tmp_path, content):
    path = Path(sqlite)
    if content is not None:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(Refused) as refusal:
        make_demo(str(path))
    assert refusal.value.name == "not_a_demo"
    assert path.read_bytes() == before


@pytest.mark.parametrize("count", [3, 400_000])
def test_a_demo_has_a_size_it_can_have(tmp_path, count):
    with pytest.raises(Refused) as refusal:
        make_demo(str(tmp_path / "demo.povratak"), count)
    assert refusal.value.name == "demo_families"


def test_a_server_database_with_an_office_in_it_is_left_as_it_is(postgresql):
    with pytest.raises(Refused) as refusal:
        make_demo(postgresql)
    assert refusal.value.name == "not_empty"


@pytest.mark.timeout(600)
def test_the_demo_is_the_same_in_an_empty_server_database(pg_server, demo, look):
    with pg_server.database("demo_office") as url:
        made = make_demo(url, FAMILIES, today=TODAY)
        with closing(open_office(url, login="demo_marija", password="povratak-demo")) as office:
            assert office.read(verify) == []
            titles = select(Family.number, Family.title, Family.state).order_by(Family.id)
            assert rows(office.read, titles) == rows(look, titles)
    assert (made["families"], made["grants"]) == (FAMILIES, 104)
    assert {one["login"] for one in made["logins"]} >= {"demo_marija", "demo_nada"}


def test_a_pdf_says_where_its_parts_are():
    data = papers.pdf("Ugovor (prvi)", "Ђорђевић Милица")
    places = re.findall(rb"^(\d{10}) 00000 n $", data, re.MULTILINE)
    assert [data[int(place) :].split(b" ", 1)[0] for place in places] == [b"1", b"2", b"3", b"4", b"5"]
    start = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    assert data[start:].startswith(b"xref")
    assert rb"Ugovor \(prvi\)" in data
    assert documents.media_type(data) == "application/pdf"


def test_a_picture_is_whole():
    data = papers.png(90)
    assert documents.media_type(data) == "image/png"
    size = struct.unpack(">I", data[33:37])[0]
    pixels = zlib.decompress(data[41 : 41 + size])
    assert len(pixels) == papers.HEIGHT * (1 + 3 * papers.WIDTH)


def test_each_family_keeps_its_own_way_in_order():
    for one in planned()[0]:
        days = [one.registered_on, *(day for _name, day in one.steps)]
        assert days == sorted(days), asdict(one)
