"""The timeline and the history of a family: found from what tables declare, each in one round trip."""

from __future__ import annotations

from datetime import date

import pytest

from models.base import Base
from models.families import Family
from models.guards.rules import models
from services.belonging import of_family, tables_of_family
from services.families import add_member, casework, consents, family_file, returning
from services.families.timeline import kinds, timeline
from services.history import family_history
from tests.factories import DAY, People, family, look, payment_in, step
from tests.services.statements import statements


def told(people: People, family_id: int) -> list[tuple[date, str]]:
    return [(one.on, str(one.text)) for one in people.case_worker.read(lambda session: timeline(session, family_id))]


def test_the_timeline_crosses_the_domains_newest_first(people: People) -> None:
    payment_in(people, "justified")
    made = look(people.first, "SELECT family_id FROM grant_award")
    write = people.case_worker.write
    step(people.case_worker, Family, made, "assess", state_on=date(2026, 3, 9))
    write(add_member, made, "son", date(2026, 3, 8), family_name="Đorđević", given_name="Luka")
    write(casework.add_note, made, "Visited", date(2026, 3, 7))
    head = people.case_worker.read(lambda session: family_file(session, made)).members[0]["id"]
    wording = write(consents.add_text, "sr", "Saglasan sam.", ("file",))
    write(consents.give, made, head, wording, given_on=date(2026, 3, 6), channel="oral", purposes=("file",))
    found = told(people, made)
    assert found[:5] == [
        (date(2026, 3, 9), "Stage: assessed"),
        (date(2026, 3, 8), "Đorđević Luka joined the family"),
        (date(2026, 3, 7), "Note: Visited"),
        (date(2026, 3, 6), "Đorđević Jovan consented"),
        (DAY, "Paid € 1.000,00: Oven"),
    ]
    assert [text for _on, text in found[-2:]] == ["Grant G-2026-0001: applied", "Stage: registered"]
    assert len(found) == 12


def test_the_timeline_and_the_history_take_one_round_trip_each(people: People) -> None:
    made = family(people)
    for read in (timeline, family_history):
        assert len(statements(people.case_worker, lambda session, read=read: read(session, made))) == 1


def test_every_stage_is_told_with_its_own_day_and_reason(people: People) -> None:
    made = family(people)
    step(people.case_worker, Family, made, "assess", state_on=date(2026, 3, 5))
    day, why = date(2026, 3, 5), {"reason": "stays", "state_reason": "moved away"}
    people.case_worker.write(returning.leave, made, 3, "withdraw", state_on=day, **why)
    step(people.case_worker, Family, made, "take_up_again", state_on=date(2026, 4, 1), state_reason="came back")
    events = people.case_worker.read(lambda session: timeline(session, made))
    assert [(one.on, str(one.text), one.reason, one.bad) for one in events] == [
        (date(2026, 4, 1), "Stage: registered", "came back", False),
        (date(2026, 3, 5), "Stage: withdrawn", "moved away", True),
        (date(2026, 3, 5), "Stage: assessed", "", False),
        (DAY, "Stage: registered", "", False),
    ]


def test_a_payment_leads_to_its_grant_and_a_note_into_the_file(people: People) -> None:
    payment_in(people, "paid")
    made = look(people.first, "SELECT family_id FROM grant_award")
    people.case_worker.write(casework.add_note, made, "Visited", DAY)
    leads = {one.kind: (one.leads, one.record) for one in people.case_worker.read(lambda s: timeline(s, made))}
    grant = look(people.first, "SELECT id FROM grant_award")
    assert leads["Grants and payments"] == ("grant", grant)
    assert leads["Notes and tasks"][0] == "notes"
    paid = [one for one in people.case_worker.read(lambda s: timeline(s, made)) if one.leads == "payment"]
    assert [one.record for one in paid] == [grant]


def test_another_family_is_not_in_it(people: People) -> None:
    one, other = family(people), family(people)
    people.case_worker.write(casework.add_note, other, "Not theirs", DAY)
    assert told(people, one) == [(DAY, "Stage: registered")]
    things = {change.thing for change in people.case_worker.read(lambda session: family_history(session, one))}
    assert things == {"family", "membership", "person"}


def test_the_history_finds_what_was_done_in_any_table_of_the_family(people: People) -> None:
    payment_in(people, "drafted")
    made = look(people.first, "SELECT family_id FROM grant_award")
    head = people.case_worker.read(lambda session: family_file(session, made)).members[0]["id"]
    people.case_worker.write(casework.add_task, made, "Call", DAY, people.id("case_worker"))
    people.case_worker.write(casework.add_identity_paper, head, kind="passport", number="7")
    things = {change.thing for change in people.case_worker.read(lambda session: family_history(session, made))}
    assert things == {"family", "membership", "person", "grant_award", "task", "identity_document"}


def test_every_table_with_a_family_or_a_person_belongs_to_the_history() -> None:
    tied = {
        str(model.__tablename__)
        for model in models()
        if any(key.column.table.name in ("family", "person") for key in model.__table__.foreign_keys)
    }
    assert tied <= {str(model.__tablename__) for model in tables_of_family()}


def test_what_a_table_tells_is_tied_to_a_family() -> None:
    for model in models():
        if model.told is not None:
            assert of_family(model, model, 1) is not None
    assert len(kinds()) == len({model.told.kind for model in models() if model.told is not None})


def test_a_table_that_has_nothing_to_do_with_families_is_refused() -> None:
    organisation = next(model for model in models() if model.__tablename__ == "organisation")
    assert issubclass(organisation, Base)
    with pytest.raises(LookupError):
        of_family(organisation, organisation, 1)
