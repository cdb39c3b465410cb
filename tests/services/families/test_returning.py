"""The return path from the case worker's side: records with their steps, visits, and the board."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services import families
from services.dates import months_after, today
from services.errors import Refused
from services.families import Family
from services.families.board import SHOWN, board
from services.families.returning import (
    leave,
    record_clearance,
    record_declaration,
    record_reconfirmation,
    record_visit,
    records,
    signers,
)
from services.families.visits import change_visit, open_visits, plan_visits
from services.registers import Query
from tests.factories import (
    CLEARANCE,
    DAY,
    FORTNIGHT,
    REACHED,
    People,
    family,
    family_in,
    head_of,
    look,
    prepare,
    stage_of,
    step,
    version_of,
)
from tests.services.statements import statements

DECLARED = {"signed_on": DAY, "witness": "Jelena Todorović", "place": "Niš"}
TOLD = {"visited_by": "Mira", "presence": "present", "package_full": True}


def offer(people: People, made: int, name: str):
    """What the family file offers of a step."""
    file = people.case_worker.read(lambda session: families.family_file(session, made))
    return next(one for one in file.offers if one.move == name)


def waiting(people: People, state: str, query: Query = Query()):
    """The families in a stage of the board."""
    stages = people.case_worker.read(lambda session: board(session, query))
    return next(stage for stage in stages if stage.state == state)


def version(people: People, made: int) -> int:
    return version_of(people.case_worker, Family, made)


def test_a_record_and_its_step_are_one_gesture(people):
    made = family_in(people, "selected")
    at = version(people, made)
    people.case_worker.write(
        record_declaration, made, at, move=True, person_id=head_of(people, made), for_dependants=True, **DECLARED
    )
    assert stage_of(people, made) == "declared"
    at = version(people, made)
    people.case_worker.write(record_clearance, made, at, move=True, given_on=DAY, valid_to=DAY + FORTNIGHT, **CLEARANCE)
    at = version(people, made)
    window = {"travel_from": DAY, "travel_to": DAY + FORTNIGHT}
    people.case_worker.write(record_reconfirmation, made, at, move=True, reconfirmed_on=DAY, **window, **REACHED)
    assert stage_of(people, made) == "reconfirmed"


def test_a_step_that_is_refused_keeps_no_record_either(people):
    made = family_in(people, "assessed")
    with pytest.raises(Refused):
        people.case_worker.write(
            record_declaration, made, version(people, made), move=True, person_id=head_of(people, made), **DECLARED
        )
    assert people.case_worker.read(lambda session: records(session, made)) == []


def test_the_original_and_the_copies_go_where_the_form_says(people):
    made = family_in(people, "declared")
    copies = "original_to || ' ' || copy_1_to || ' ' || copy_2_to || ' ' || copy_3_to"
    assert look(people.case_worker, f"SELECT {copies} FROM declaration WHERE family_id = :id", id=made) == (
        "authorities applicant convoy convoy"
    )


def test_a_button_whose_record_is_missing_asks_for_it(people):
    made = family_in(people, "selected")
    found = offer(people, made, "declare")
    assert (found.enabled, found.records) == (True, ("declaration",))
    prepare(people, made, "declare")
    assert offer(people, made, "declare").records == ()


def test_the_button_for_the_manifest_says_that_the_clearance_ends_too_early(people):
    made = family_in(people, "cleared")
    people.case_worker.write(
        record_reconfirmation,
        made,
        version(people, made),
        move=True,
        reconfirmed_on=DAY,
        travel_from=DAY + timedelta(days=170),
        travel_to=DAY + timedelta(days=190),
        **REACHED,
    )
    found = offer(people, made, "put_on_manifest")
    assert not found.enabled
    assert found.reason == "There is no clearance that is valid until the last planned day of travel."


def test_leaving_keeps_the_reason_and_its_words(people):
    made = family(people)
    people.case_worker.write(
        leave, made, version(people, made), "withdraw", state_on=DAY, reason="work", state_reason="Found work."
    )
    assert stage_of(people, made) == "withdrawn"
    assert look(people.case_worker, "SELECT reason FROM way_out WHERE family_id = :id", id=made) == "work"


def test_an_arrival_plans_the_four_visits(people):
    made = family_in(people, "arrived")
    planned = people.case_worker.read(lambda session: open_visits(session, made))
    assert [(row.months, row.due_on) for row in planned] == [(n, months_after(DAY, n)) for n in (1, 3, 6, 12)]


def test_an_arrival_on_another_day_moves_the_visits_not_made(people):
    made = family_in(people, "arrived")
    first = people.case_worker.read(lambda session: open_visits(session, made))[0]
    people.case_worker.write(record_visit, made, visit_id=first.id, visited_on=date(2026, 4, 3), **TOLD)
    people.case_worker.write(plan_visits, made, date(2026, 3, 31))
    planned = people.case_worker.read(lambda session: open_visits(session, made))
    assert [row.due_on for row in planned] == [date(2026, 6, 30), date(2026, 9, 30), date(2027, 3, 31)]


def test_a_visit_plans_the_next_one_once(people):
    made = family_in(people, "arrived")
    next_on = date(2026, 5, 5)
    visit = people.case_worker.write(record_visit, made, visited_on=DAY, next_on=next_on, **TOLD)
    people.case_worker.write(change_visit, made, visit, 1, needs="Firewood", next_on=next_on)
    planned = people.case_worker.read(lambda session: open_visits(session, made))
    assert [row.months for row in planned if row.due_on == next_on] == [None]


def test_families_with_a_visit_due_are_found(people):
    late, later = family_in(people, "arrived"), family_in(people, "arrived")
    people.case_worker.write(plan_visits, late, today() - timedelta(days=45))
    people.case_worker.write(plan_visits, later, months_after(today(), -1) + timedelta(days=5))
    for value, found in (("late", {late}), ("week", {late, later})):
        query = Query(filters={"visits_due": value})
        rows = people.case_worker.read(lambda session, query=query: families.REGISTER.page(session, query, 0, 9))
        assert {row.id for row in rows} == found


def test_all_that_a_return_rests_on_is_read_in_one_round_trip(people):
    made = family_in(people, "followed_up")
    found = people.case_worker.read(lambda session: records(session, made))
    assert sorted(row.kind for row in found) == [
        "clearance",
        "declaration",
        "reconfirmation",
        *["visit"] * 5,
    ]
    assert len(statements(people.case_worker, lambda session: records(session, made))) == 1


def test_the_head_is_the_first_who_may_sign(people):
    made = family(people)
    people.case_worker.write(families.add_member, made, "mother", DAY, family_name="Đorđević", given_name="Ana")
    names = [name for _id, name in people.case_worker.read(lambda session: signers(session, made))]
    assert names == ["Đorđević Jovan", "Đorđević Ana"]


def test_the_board_shows_every_stage_in_one_round_trip(people):
    family_in(people, "selected")
    family_in(people, "reconfirmed")
    family(people)
    stages = people.case_worker.read(lambda session: board(session, Query()))
    assert [stage.state for stage in stages] == [state.name for state in families.RETURN_PATH.states]
    assert [stage.state for stage in stages if stage.count] == ["registered", "selected", "reconfirmed"]
    assert len(statements(people.case_worker, lambda session: board(session, Query()))) == 1


def test_a_card_knows_how_long_it_waits_and_where_it_may_go(people):
    made = family_in(people, "selected")
    card = waiting(people, "selected").families[0]
    assert card.family["id"] == made
    assert card.days == (today() - DAY).days
    assert card.step_to("declared").records == ("declaration",)
    assert card.step_to("eligible").move == "step_back"
    assert card.step_to("cleared") is None


def test_a_board_for_a_viewer_offers_nothing(people):
    family(people)
    stages = people.viewer.read(lambda session: board(session, Query()))
    assert not any(offer.enabled for offer in stages[0].families[0].offers)


def test_a_stage_with_many_families_shows_those_who_wait_longest(people):
    for day in range(SHOWN + 2):
        people.case_worker.write(
            families.add_family,
            head={"family_name": "Ilić", "given_name": "Petar"},
            organisation_id=1,
            registered_on=DAY - timedelta(days=day),
        )
    stage = waiting(people, "registered")
    assert (stage.count, len(stage.families)) == (SHOWN + 2, SHOWN)
    assert stage.families[0].family["state_on"] == DAY - timedelta(days=SHOWN + 1)


def test_the_board_is_filtered_by_text_and_organisation(people):
    family(people)
    assert waiting(people, "registered", Query(text="djordjevic")).count == 1
    assert waiting(people, "registered", Query(text="krasniqi")).count == 0
    assert waiting(people, "registered", Query(filters={"organisation": "2"})).count == 0


def test_the_board_warns_of_a_clearance_that_ends_before_the_planned_travel(people):
    made = family_in(people, "declared")
    start = today()
    held = {"given_on": DAY, "valid_to": start + timedelta(days=30), **CLEARANCE}
    people.case_worker.write(record_clearance, made, **held)
    step(people.case_worker, Family, made, "clear")
    assert waiting(people, "cleared").families[0].clearance == ""
    window = {"travel_from": start, "travel_to": start + timedelta(days=40)}
    people.case_worker.write(
        record_reconfirmation, made, version(people, made), move=True, reconfirmed_on=start, **window, **REACHED
    )
    assert waiting(people, "reconfirmed").families[0].clearance == "short"
