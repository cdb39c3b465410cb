"""Requests for assistance through their services: usual steps, deadlines, ticks, the register and what waits."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from services.errors import Refused, Stale
from services.families import agencies, assistance, timeline
from services.families.assistance import REQUESTS, usual_steps
from services.overview import badges, waiting
from services.registers import Query
from tests.factories import People, family
from tests.services.statements import statements

TODAY = datetime.now(tz=UTC).date()


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


def asked(people: People, family_id: int, what: str = "Birth certificate", **values: Any) -> int:
    known = {"kind": "personal_papers", "requested_on": days(-40), "due_on": days(20)}
    known["assigned_to"] = people.id("case_worker")
    return people.case_worker.write(assistance.add_request, family_id, asked=what, **{**known, **values})


def read(people: People, request_id: int) -> assistance.RequestFile:
    found = people.case_worker.read(lambda session: assistance.request(session, request_id))
    assert found is not None
    return found


@pytest.mark.parametrize("kind", assistance.KINDS)
def test_the_usual_steps_of_a_kind_are_told_in_every_language_in_the_order_of_their_days(kind: str) -> None:
    told = [usual_steps(kind, language) for language in ("en", "sr", "sr_Cyrl", "sq")]
    assert {len(steps) for steps in told} == {len(told[0])}
    assert all(step.what for steps in told for step in steps)
    assert [step.days for step in told[0]] == sorted(step.days for step in told[0])
    assert all(step.agency in ("", *agencies.KINDS) for step in told[0])
    assert told[1] == told[3]


def test_a_request_gets_its_usual_steps_with_days_and_the_only_agency_of_the_kind(people: People) -> None:
    office = people.case_worker.write(
        agencies.add_agency, name="Matična služba Niš", kind="registry_in_exile", phone="+38118123456"
    )
    request = asked(people, family(people), due_on=None, usual_in="sr_Cyrl")
    found = read(people, request)
    assert found.request["due_on"] == days(-5)
    assert found.request["next_step"] == found.steps[0].what == "Саставити захтев и дати на потпис"
    assert [step.due_on for step in found.steps] == [days(-37), days(-33), days(-10), days(-5)]
    assert [step.agency_id for step in found.steps] == [None, office, office, None]


def test_ticking_a_step_off_begins_the_request_and_names_the_next(people: People) -> None:
    request = asked(people, family(people))
    first = people.case_worker.write(assistance.add_step, request, "Write it", due_on=days(-1))
    people.case_worker.write(assistance.add_step, request, "Send it", due_on=days(3))
    assert [step.status for step in read(people, request).steps] == ["overdue", "soon"]
    people.case_worker.write(assistance.tick, first, 1, result="written")
    found = read(people, request)
    assert (found.request["state"], found.request["next_step"]) == ("in_progress", "Send it")
    assert [(step.status, step.who, step.result) for step in found.steps] == [
        ("taken", "Mira", "written"),
        ("soon", None, None),
    ]
    people.case_worker.write(assistance.untick, first, 2)
    assert [step.status for step in read(people, request).steps] == ["overdue", "soon"]
    with pytest.raises(Stale):
        people.case_worker.write(assistance.tick, first, 1)


def test_a_request_is_finished_when_no_step_is_left_and_opened_again(people: People) -> None:
    request = asked(people, family(people))
    step = people.case_worker.write(assistance.add_step, request, "Write it")
    finish = next(offer for offer in read(people, request).offers if offer.move == "finish")
    assert not finish.enabled
    assert "still to be taken" in finish.reason
    with pytest.raises(Refused, match="still to be taken"):
        people.case_worker.write(assistance.move_request, request, 1, "finish", outcome="given")
    people.case_worker.write(assistance.change_step, step, 1, needless=True)
    with pytest.raises(Refused, match="has its outcome"):
        people.case_worker.write(assistance.move_request, request, 1, "finish")
    people.case_worker.write(assistance.move_request, request, 1, "finish", outcome="Certificate given")
    assert read(people, request).request["closed_by_name"] == "Mira"
    with pytest.raises(Refused, match="closed"):
        people.case_worker.write(assistance.add_step, request, "One more")
    people.case_worker.write(assistance.move_request, request, 2, "reopen")
    assert read(people, request).request["closed_by_name"] is None


def found(people: People, text: str = "", **filters: str) -> list[tuple[str, str]]:
    query = Query(text, filters)
    rows = people.case_worker.read(lambda session: REQUESTS.page(session, query, 0, 50))
    return [(row.asked, row.status) for row in rows]


def test_the_register_shows_what_is_late_by_the_request_or_by_a_step(people: People) -> None:
    made = family(people)
    late = asked(people, made, "Late", due_on=days(-1))
    by_step = asked(people, made, "Step late")
    people.case_worker.write(assistance.add_step, by_step, "Call", due_on=days(-2))
    asked(people, made, "Today", due_on=TODAY)
    asked(people, made, "In a week", due_on=days(7), kind="pension")
    asked(people, made, "Later", due_on=days(8), assigned_to=people.id("first"))
    gone = asked(people, made, "Dropped", due_on=days(-3))
    people.case_worker.write(assistance.move_request, gone, 1, "drop", state_reason="they moved")
    assert found(people) == [
        ("Dropped", "dropped"),
        ("Step late", "overdue"),
        ("Late", "overdue"),
        ("Today", "soon"),
        ("In a week", "soon"),
        ("Later", "open"),
    ]
    assert [one for one, _ in found(people, state="overdue")] == ["Step late", "Late"]
    assert [one for one, _ in found(people, state="soon")] == ["Today", "In a week"]
    assert [one for one, _ in found(people, assigned=str(people.id("first")))] == ["Later"]
    assert [one for one, _ in found(people, kind="pension")] == ["In a week"]
    assert [one for one, _ in found(people, "djordjevic LATE")] == ["Step late", "Late", "Later"]
    place = people.case_worker.read(lambda session: REQUESTS.position(session, Query(), late))
    assert place == 2
    sent = statements(people.case_worker, lambda session: REQUESTS.page(session, Query(), 0, 50))
    assert len(sent) == 1
    assert len(statements(people.case_worker, lambda session: assistance.request(session, late))) == 2


def test_what_is_late_waits_for_whom_it_is_assigned_to(people: People) -> None:
    made = family(people)
    late = asked(people, made, "Late", due_on=days(-1))
    asked(people, made, "Elsewhere", due_on=days(-1), assigned_to=people.id("first"))
    asked(people, made, "Later")
    waits = [one for one in people.case_worker.read(waiting) if one.kind == "request"]
    assert [(one.record_id, one.title, one.since) for one in waits] == [(late, "Late · Đorđević Jovan", days(-1))]
    assert people.case_worker.read(badges)["requests"] == 1


def test_requests_and_their_steps_stand_in_the_timeline(people: People) -> None:
    made = family(people)
    request = asked(people, made)
    step = people.case_worker.write(assistance.add_step, request, "Write it")
    people.case_worker.write(assistance.tick, step, 1)
    events = people.case_worker.read(lambda session: timeline.timeline(session, made))
    assert {str(event.text) for event in events} >= {
        "Birth certificate: open",
        "Birth certificate: in progress",
        "Step taken: Write it",
    }
