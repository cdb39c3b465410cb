"""What the database refuses on the return path, whichever program writes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from services.errors import Refused
from services.families.returning import leave, record_clearance, record_reconfirmation
from tests.factories import CLEARANCE, DAY, FORTNIGHT, REACHED, People, family, family_in, head_of, prepare, run
from tests.factories import stage_of as stage

MOVE = "UPDATE family SET state = :state, state_on = :day, state_reason = 'why', {stamped} WHERE id = :id"
ENTER = "INSERT INTO declaration (created_at, created_by, updated_at, updated_by, {names})"
STEPS = (
    ("selected", "declared", "declare", "A signed declaration with its witness is missing."),
    ("declared", "cleared", "clear", "A clearance that is valid on that day is missing."),
    ("cleared", "reconfirmed", "reconfirm", "A reconfirmation with days of travel still to come is missing."),
    ("kit_handed_over", "followed_up", "follow_up", "A follow-up visit is missing."),
)


def push(people: People, made: int, state: str, day: Any = DAY) -> None:
    """Set a stage with raw SQL."""
    run(people.case_worker, MOVE, state=state, day=str(day) if not people.shared else day, id=made)


def declaration(people: People, made: int, **values: Any) -> None:
    """Enter a declaration with raw SQL."""
    filled = {
        "family_id": made,
        "person_id": head_of(people, made),
        "for_dependants": 0 if not people.shared else False,
        "witness": "Jelena",
        "place": "Niš",
        "signed_on": str(DAY) if not people.shared else DAY,
        "language": "sr",
        **values,
    }
    marks = ", ".join(f":{name}" for name in filled)
    statement = ENTER.replace("{names}", ", ".join(filled)) + " VALUES ({now}, {me}, {now}, {me}, " + marks + ")"
    run(people.case_worker, statement, **filled)


@pytest.mark.parametrize(("before", "after", "name", "sentence"), STEPS)
def test_a_stage_is_not_reached_without_what_it_rests_on(people, before, after, name, sentence):
    made = family_in(people, before)
    with pytest.raises(Refused) as found:
        push(people, made, after)
    assert found.value.sentence == sentence
    prepare(people, made, name)
    push(people, made, after)
    assert stage(people, made) == after


def test_a_clearance_of_another_day_clears_nobody(people):
    made = family_in(people, "declared")
    people.case_worker.write(record_clearance, made, given_on=DAY, valid_to=DAY + FORTNIGHT, **CLEARANCE)
    with pytest.raises(Refused, match="valid on that day"):
        push(people, made, "cleared", DAY + FORTNIGHT + timedelta(days=1))
    push(people, made, "cleared", DAY + FORTNIGHT)


def test_a_clearance_taken_back_clears_nobody(people):
    made = family_in(people, "declared")
    prepare(people, made, "clear")
    taken_back = "UPDATE clearance SET revoked_on = given_on, {stamped} WHERE family_id = :id"
    run(people.case_worker, taken_back, id=made)
    with pytest.raises(Refused, match="valid on that day"):
        push(people, made, "cleared")


def test_nobody_is_put_on_the_manifest_whose_clearance_ends_before_the_planned_travel(people):
    made = family_in(people, "reconfirmed")
    people.case_worker.write(
        record_reconfirmation,
        made,
        reconfirmed_on=DAY,
        travel_from=DAY + timedelta(days=170),
        travel_to=DAY + timedelta(days=190),
        **REACHED,
    )
    with pytest.raises(Refused, match="until the last planned day of travel"):
        push(people, made, "on_manifest")
    people.case_worker.write(record_clearance, made, given_on=DAY, valid_to=DAY + timedelta(days=190), **CLEARANCE)
    push(people, made, "on_manifest")


@pytest.mark.parametrize("state", ["withdrawn", "rejected", "suspended"])
def test_a_way_out_needs_a_reason_to_count_by(people, state):
    made = family(people)
    with pytest.raises(Refused, match="The kind of reason is missing"):
        push(people, made, state)
    assert stage(people, made) == "registered"


def test_a_reason_belongs_to_its_way_out(people):
    made = family(people)
    with pytest.raises(Refused, match="no such reason"):
        people.case_worker.write(
            leave, made, 1, "reject", state_on=DAY, reason="not_reached", state_reason="not at home"
        )


def test_only_a_member_signs(people):
    made, other = family(people), family(people)
    with pytest.raises(Refused, match="not a member of this family"):
        declaration(people, made, person_id=head_of(people, other))


def test_a_signer_is_not_exchanged_for_a_stranger(people):
    made, other = family_in(people, "declared"), family(people)
    statement = "UPDATE declaration SET person_id = :person, {stamped} WHERE family_id = :id"
    with pytest.raises(Refused, match="not a member of this family"):
        run(people.case_worker, statement, person=head_of(people, other), id=made)


def test_only_the_head_signs_for_dependants(people):
    from services.families import add_member

    made = family(people)
    son = people.case_worker.write(add_member, made, "son", DAY, family_name="Đorđević", given_name="Luka")
    yes = True if people.shared else 1
    with pytest.raises(Refused, match="Only the head"):
        declaration(people, made, person_id=son, for_dependants=yes)
    declaration(people, made, person_id=son)
    declaration(people, made, for_dependants=yes)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"witness": " "}, "needs its witness"),
        ({"place": " "}, "needs the place"),
        ({"language": "xx"}, "no such language"),
        ({"copy_1_to": "shelf"}, "no such place for a copy"),
    ],
)
def test_a_declaration_is_whole(people, values, words):
    with pytest.raises(Refused, match=words):
        declaration(people, family(people), **values)


def test_a_visit_is_told_whole_or_planned(people):
    made = family_in(people, "arrived")
    half = "UPDATE follow_up_visit SET visited_on = due_on, {stamped} WHERE family_id = :id AND months = 1"
    with pytest.raises(Refused, match="A visit needs its day"):
        run(people.case_worker, half, id=made)


def test_a_photo_of_another_family_is_no_photo_of_the_visit(people):
    from services.documents import attach
    from services.families.visits import open_visits, tie_photo

    made, other = family_in(people, "arrived"), family(people)
    visit = people.case_worker.read(lambda session: open_visits(session, made))[0].id
    picture = {"kind": "photo", "title": "roof", "file_name": "roof.pdf", "data": b"%PDF-1.4"}
    with pytest.raises(Refused, match="another family"):
        people.case_worker.write(tie_photo, visit, people.case_worker.write(attach, family_id=other, **picture))
    people.case_worker.write(tie_photo, visit, people.case_worker.write(attach, family_id=made, **picture))


def test_others_than_case_workers_record_nothing(people):
    made = family_in(people, "declared")
    with pytest.raises(Refused, match="Only a case worker"):
        people.finance.write(record_clearance, made, given_on=DAY, valid_to=DAY, **CLEARANCE)
