"""The case file through its services: notes, tasks, consent, related families, papers of identity."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from models.families.tasks import Task
from services.errors import Refused, Stale
from services.families import casework, consents, family_file
from services.families.casework import TASKS
from services.overview import badges, waiting
from services.registers import Query
from tests.factories import DAY, People, family, look, step
from tests.services.statements import statements

TODAY = datetime.now(tz=UTC).date()
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def head_of(people: People, family_id: int) -> int:
    return people.case_worker.read(lambda session: family_file(session, family_id)).members[0]["id"]


def test_notes_and_tasks_come_in_one_round_trip_open_tasks_first(people: People) -> None:
    made, me = family(people), people.id("case_worker")
    write = people.case_worker.write
    write(casework.add_note, made, "First visit", date(2026, 3, 5), head_of(people, made))
    write(casework.add_note, made, "Second visit", date(2026, 4, 5))
    done = write(casework.add_task, made, "Copy the card", YESTERDAY, me)
    write(casework.add_task, made, "Call again", TOMORROW, me)
    write(casework.add_task, made, "Bring the form", YESTERDAY, me)
    write(casework.move_task, done, 1, "finish")
    sent = statements(people.case_worker, lambda session: casework.notes_and_tasks(session, made))
    notes, tasks = people.case_worker.read(lambda session: casework.notes_and_tasks(session, made))
    assert len(sent) == 1
    assert [(row.text, row.person) for row in notes] == [("Second visit", None), ("First visit", "Đorđević Jovan")]
    assert [(row.text, row.state) for row in tasks] == [
        ("Bring the form", "overdue"),
        ("Call again", "open"),
        ("Copy the card", "done"),
    ]


def test_only_its_author_corrects_a_note(people: People) -> None:
    made = family(people)
    note = people.case_worker.write(casework.add_note, made, "The roof leeks.", DAY)
    people.case_worker.write(casework.correct_note, note, 1, text="The roof leaks.")
    with pytest.raises(Refused, match="only by who wrote it"):
        people.first.write(casework.correct_note, note, 2, text="All is well.")
    with pytest.raises(Stale):
        people.case_worker.write(casework.correct_note, note, 1, text="The roof leaks a little.")


def test_a_task_is_done_dropped_with_a_reason_and_opened_again(people: People) -> None:
    task = people.case_worker.write(casework.add_task, None, "Call", TOMORROW, people.id("finance"))
    version = people.finance.write(casework.move_task, task, 1, "finish")
    done = people.finance.read(lambda session: casework.task(session, task))
    assert (done["state"], done["closed_by_name"], done["given_by"]) == ("done", "Ana", "Mira")
    with pytest.raises(Refused, match="cannot be changed"):
        people.finance.write(casework.change_task, task, version, title="Write")
    version = people.case_worker.write(casework.move_task, task, version, "reopen")
    with pytest.raises(Refused):
        people.finance.write(casework.move_task, task, version, "drop")
    people.finance.write(casework.move_task, task, version, "drop", state_reason="they moved")
    assert people.finance.read(lambda session: casework.task(session, task))["state"] == "dropped"


def test_an_emptied_reminder_is_the_day_it_is_due(people: People) -> None:
    task = people.case_worker.write(
        casework.add_task, None, "Call", TOMORROW, people.id("case_worker"), remind_on=YESTERDAY
    )
    version = people.case_worker.write(casework.change_task, task, 1, remind_on=None)
    assert people.case_worker.read(lambda session: casework.task(session, task))["remind_on"] == TOMORROW
    people.case_worker.write(casework.change_task, task, version, remind_on=None, due_on=TODAY)
    assert people.case_worker.read(lambda session: casework.task(session, task))["remind_on"] == TODAY


def found(people: People, text: str = "", **filters: str) -> list[str]:
    query = Query(text, filters)
    return [row.title for row in people.case_worker.read(lambda session: TASKS.page(session, query, 0, 50))]


def test_the_register_of_tasks_shows_mine_all_overdue_and_done(people: People) -> None:
    mine, other = people.id("case_worker"), people.id("finance")
    made = {
        title: people.case_worker.write(casework.add_task, None, title, day, who)
        for title, day, who in (("late", YESTERDAY, mine), ("soon", TOMORROW, mine), ("Ana's", YESTERDAY, other))
    }
    step(people.case_worker, Task, made["soon"], "finish")
    assert found(people) == ["late", "Ana's", "soon"]
    assert found(people, assigned=str(mine)) == ["late", "soon"]
    assert found(people, state="overdue") == ["late", "Ana's"]
    assert found(people, state="done", assigned=str(mine)) == ["soon"]
    assert found(people, "LATE") == ["late"]
    assert len(statements(people.case_worker, lambda session: TASKS.page(session, Query(), 0, 50))) == 1


MINE = "SELECT id FROM task WHERE assigned_to = 1 AND state = 'open' ORDER BY due_on LIMIT 50"


def test_my_tasks_are_found_by_their_index(people: People) -> None:
    def plan(session: Session) -> str:
        if people.shared:
            session.execute(text("SET enable_seqscan = off"))
        explain = "EXPLAIN" if people.shared else "EXPLAIN QUERY PLAN"
        return str(session.execute(text(f"{explain} {MINE}")).all())

    assert "ix_task_assigned" in people.first.read(plan)


def test_a_task_waits_from_its_reminder_on_for_whom_it_was_given(people: People) -> None:
    for title, due, remind in (("now", TODAY, TODAY), ("reminded", TOMORROW, YESTERDAY), ("later", TOMORROW, TOMORROW)):
        people.case_worker.write(casework.add_task, None, title, due, people.id("finance"), remind_on=remind)
    waits = people.finance.read(waiting)
    assert [(one.kind, one.title) for one in waits] == [("task", "now"), ("task", "reminded")]
    assert people.finance.read(badges)["tasks"] == 2
    assert "tasks" not in people.case_worker.read(badges)


def test_a_viewer_is_offered_no_task(people: People) -> None:
    names = [name for _id, name in people.finance.read(casework.colleagues)]
    assert names[0] == "Ana"
    assert "Luan" not in names


def give(people: People, family_id: int, **more: object) -> int:
    wording = people.case_worker.write(consents.add_text, "sr", "Saglasan sam.", ("file", "referral"))
    values = {"given_on": DAY, "channel": "paper", "purposes": ("referral", "file"), **more}
    return people.case_worker.write(consents.give, family_id, head_of(people, family_id), wording, **values)


def test_consent_is_in_force_from_its_day_until_it_is_withdrawn(people: People) -> None:
    made = family(people)
    consent = give(people, made)
    withdrawn = DAY + timedelta(days=10)
    people.case_worker.write(consents.withdraw, consent, 1, withdrawn, "asked us to")

    def held(purpose: str, on: date) -> bool:
        return people.case_worker.read(lambda session: consents.has_consent(session, made, purpose, on))

    assert [held("referral", DAY + timedelta(days=day)) for day in (-1, 0, 9, 10)] == [False, True, True, False]
    assert not held("photo", DAY)


def test_a_withdrawn_consent_stays_in_the_file(people: People) -> None:
    made = family(people)
    consent = give(people, made)
    people.case_worker.write(consents.withdraw, consent, 1, DAY, "asked us to")
    (row,) = people.case_worker.read(lambda session: consents.consents(session, made))
    assert (row.purposes, row.withdrawn_on, row.withdrawn_reason) == ("file referral", DAY, "asked us to")


def test_a_changed_text_is_a_further_edition(people: People) -> None:
    made = family(people)
    give(people, made)
    people.case_worker.write(consents.add_text, "sr", "Saglasna sam.", ("file",))
    (row,) = people.case_worker.read(consents.texts)
    assert (row.edition, row.text, row.given) == (2, "Saglasna sam.", 0)
    (given,) = people.case_worker.read(lambda session: consents.consents(session, made))
    assert (given.edition, given.words) == (1, "Saglasan sam.")


def test_who_agrees_to_nothing_gives_no_consent(people: People) -> None:
    with pytest.raises(Refused, match="agreed to"):
        give(people, family(people), purposes=())


def test_from_15_on_everybody_consents_alone() -> None:
    members = [
        {"id": 1, "name": "A", "born_on": date(1980, 1, 1), "born_year": 1980},
        {"id": 2, "name": "B", "born_on": date(2011, 3, 2), "born_year": 2011},
        {"id": 3, "name": "C", "born_on": date(2011, 3, 3), "born_year": 2011},
        {"id": 4, "name": "D", "born_on": None, "born_year": 2011},
        {"id": 5, "name": "E", "born_on": None, "born_year": None},
    ]
    assert consents.lacking(members, [], date(2026, 3, 2)) == ["A", "B", "E"]


@pytest.mark.parametrize("language", ["sr", "sr_Cyrl", "en"])
def test_the_program_proposes_a_text(language: str) -> None:
    assert len(consents.proposed(language)) > 400


def test_relatives_are_seen_from_both_sides_and_taken_away(people: People) -> None:
    parents, children = family(people), family(people)
    people.case_worker.write(casework.relate, children, parents, "parents")

    def seen(family_id: int) -> list[tuple[str, int, str]]:
        file = people.case_worker.read(lambda session: family_file(session, family_id))
        return [(one["kind"], one["other_id"], one["note"] or "") for one in file.relatives]

    assert seen(children) == [("parents", parents, "")]
    assert seen(parents) == [("children", children, "")]
    relation = people.case_worker.write(casework.relate, parents, children, "neighbours", "next door")
    assert seen(children) == [("neighbours", parents, "next door")]
    people.case_worker.write(casework.unrelate, relation, 2)
    assert seen(children) == seen(parents) == []
    assert people.case_worker.write(casework.relate, children, parents, "siblings") == relation
    assert len(seen(parents)) == 1


def test_a_family_file_with_relatives_still_opens_in_two_round_trips(people: People) -> None:
    one, other = family(people), family(people)
    people.case_worker.write(casework.relate, one, other, "siblings")
    assert len(statements(people.case_worker, lambda session: family_file(session, one))) == 2


def test_papers_of_identity_that_end_first_come_first(people: People) -> None:
    made = family(people)
    head = head_of(people, made)
    for kind, until in (("idp_card", None), ("passport", date(2030, 1, 1)), ("identity_card", date(2027, 1, 1))):
        people.case_worker.write(casework.add_identity_paper, head, kind=kind, number="7", valid_until=until)
    rows = people.case_worker.read(lambda session: casework.identity_papers(session, made))
    assert [row.kind for row in rows] == ["identity_card", "passport", "idp_card"]
    people.case_worker.write(casework.change_identity_paper, rows[0].id, 1, withdrawn=True)
    assert len(people.case_worker.read(lambda session: casework.identity_papers(session, made))) == 2
    assert look(people.case_worker, "SELECT count(*) FROM identity_document") == 3
