"""A round from its opening to the families it selects: points, lists, objections, and what refuses on the way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.families import Family
from models.families.selection import Round
from services.errors import Refused
from services.families.selection import choosing, content, criteria, lists, objections, rounds
from services.verify import verify
from tests import selections as given
from tests.factories import DAY, look, run, step, version_of

TODAY = date.today()  # noqa: DTZ011 - the office's own calendar


def shown(office, round_id):
    """The live list as family name, total in points, outcome."""
    found = office.read(lambda session: lists.live(session, round_id))
    return [(one.title.split()[0], one.placed.total / 100, one.placed.outcome) for one in found]


def ranks(office, list_id):
    rows = office.read(lambda session: lists.rank_rows(session, list_id))
    return [(row.applicant_id, row.total, row.outcome) for row in rows]


def test_an_open_round_is_ranked_live_from_facts_and_points(people):
    found = given.scored(people)
    assert shown(people.case_worker, found) == [
        ("Babić", 25.0, "selected"),
        ("Antić", 20.0, "reserve"),
        ("Vasić", 10.0, "reserve"),
    ]


def test_points_of_several_members_count_by_their_average(people):
    found = given.scored(people)
    office = people.case_worker
    first, outside = given.applicants(office, found)[0], given.members(office, found)[1]
    office.write(rounds.give_points, first, outside, given.visit(office), 13, "their sheet")
    assert ("Antić", 21.5, "reserve") in shown(office, found)


def test_facts_are_those_of_the_day_the_round_names(people):
    found = given.scored(people)
    office = people.case_worker
    office.write(rounds.change_round, found, version_of(office, Round, found), as_of=date(2034, 3, 2))
    assert ("Antić", 10.0, "reserve") in shown(office, found)  # the children have grown up


def test_a_family_that_is_left_out_stands_last_with_the_reason(people):
    found = given.scored(people)
    office = people.case_worker
    second = given.applicants(office, found)[1]
    office.write(rounds.exclude, second, 1, "moved away")
    assert shown(office, found)[-1] == ("Babić", 25.0, "excluded")
    assert shown(office, found)[0][0] == "Antić"


def test_all_eligible_families_are_invited_in_one_gesture(people):
    found = given.opened(people)
    office = people.case_worker
    given.eligible(people, "Gajić")
    assert office.write(rounds.invite, found) == 1
    assert office.write(rounds.invite, found) == 0
    assert len(given.applicants(office, found)) == 4


def test_a_frozen_list_can_be_made_again_bit_for_bit(people):
    found = given.frozen(people)
    office = people.case_worker
    one = given.list_of(office, found)
    kept, again = (
        office.read(lambda session, make=make: make(session, one)) for make in (lists.stored, lists.reproduce)
    )
    assert kept == again
    assert content.digest(kept) == look(office, "SELECT sha256 FROM selection_list WHERE id = :one", one=one)
    run(office, "UPDATE person SET born_on = '1950-01-01', born_year = 1950, {stamped}")
    run(office, "UPDATE family SET accommodation = 'private', {stamped}")
    assert office.read(lambda session: lists.reproduce(session, one)) == kept
    assert people.first.read(verify) == []


def test_a_list_that_was_tampered_with_is_found(people):
    """With the guards switched off, as only the owner of the tables could."""
    found = given.frozen(people)
    one = given.list_of(people.case_worker, found)
    with pytest.raises(Refused):
        run(people.case_worker, "UPDATE selection_rank SET total = 99 WHERE place = 1")
    owner = people.first
    if people.shared:
        run(owner, "ALTER TABLE selection_rank DISABLE TRIGGER ALL")
    else:
        run(owner, "DROP TRIGGER guard_selection_rank_update")
    run(owner, "UPDATE selection_rank SET total = 9900 WHERE list_id = :one AND place = 1", one=one)
    assert {difference.check for difference in owner.read(verify)} == {"list"}


def test_nothing_is_frozen_before_enough_members_have_scored(people):
    found = given.opened(people)
    with pytest.raises(Refused) as refused:
        people.case_worker.write(lists.freeze, found, version_of(people.case_worker, Round, found), DAY)
    assert "quorum" in refused.value.name


def test_a_member_who_declares_a_conflict_gives_no_points_to_that_family(people):
    found = given.scored(people)
    office = people.case_worker
    own, first = given.members(office, found)[0], given.applicants(office, found)[0]
    family = look(office, "SELECT family_id FROM selection_applicant WHERE id = :one", one=first)
    office.write(rounds.declare_conflict, own, family, DAY, "a cousin")
    assert look(office, "SELECT count(*) FROM selection_points WHERE applicant_id = :one", one=first) == 0
    with pytest.raises(Refused) as refused:
        office.write(rounds.give_points, first, own, given.visit(office), 5, "seen")
    assert refused.value.name == "selection_points_conflict"


def test_points_without_evidence_are_refused_at_their_field(people):
    found = given.opened(people)
    office = people.case_worker
    typed = {f"points_{given.visit(office)}": 5, f"evidence_{given.visit(office)}": None}
    with pytest.raises(Refused) as refused:
        office.write(rounds.score, given.applicants(office, found)[0], given.members(office, found)[0], **typed)
    assert refused.value.field == f"evidence_{given.visit(office)}"


def test_an_upheld_objection_changes_the_final_list_which_says_so(people):
    found = given.published(people, ago=12)
    office = people.case_worker
    given.decided(people, given.objection(people, found, 0, ago=8), visit=18)
    office.write(lists.close_objections, found, version_of(office, Round, found), state_on=TODAY)
    given.confirmed(people, found)
    first, second, third = given.applicants(office, found)
    final = given.list_of(office, found, "final")
    assert ranks(office, final) == [(first, 2800, "selected"), (second, 2500, "reserve"), (third, 1000, "reserve")]
    entries = office.read(lambda session: lists.rank_rows(session, final))
    earlier = [content.read_entry(row.inputs).earlier for row in entries]
    assert earlier == [2, 1, 3]
    assert people.first.read(verify) == []


def test_an_objection_takes_a_family_in_that_was_left_out(people):
    found = given.scored(people)
    office = people.case_worker
    second = given.applicants(office, found)[1]
    office.write(rounds.exclude, second, 1, "no papers")
    office.write(lists.freeze, found, version_of(office, Round, found), DAY)
    on = TODAY - timedelta(days=12)
    days = {"published_on": on, "objections_until": on + timedelta(days=8)}
    office.write(lists.publish, found, version_of(office, Round, found), **days)
    given.decided(people, given.objection(people, found, 1, ago=6))
    office.write(lists.close_objections, found, version_of(office, Round, found), state_on=TODAY)
    given.confirmed(people, found)
    assert ranks(office, given.list_of(office, found, "final"))[0] == (second, 2500, "selected")


def test_a_late_objection_is_kept_as_late_and_never_upheld(people):
    found = given.published(people, ago=12)
    office = people.case_worker
    late = given.objection(people, found, ago=1)
    assert look(office, "SELECT late FROM selection_objection WHERE id = :one", one=late) in (True, 1)
    with pytest.raises(Refused) as refused:
        given.decided(people, late, visit=20)
    assert "in_time" in refused.value.name
    given.decided(people, late, upheld=False)


def test_whoever_scored_a_family_does_not_decide_its_objection(people):
    found = given.published(people)
    with pytest.raises(Refused) as refused:
        given.decided(people, given.objection(people, found), by="case_worker", visit=20)
    assert "apart" in refused.value.name


def test_the_final_list_waits_for_every_objection_and_another_person(people):
    found = given.published(people, ago=12)
    one = given.objection(people, found, ago=6)
    office = people.case_worker
    office.write(lists.close_objections, found, version_of(office, Round, found), state_on=TODAY)
    with pytest.raises(Refused) as refused:
        given.confirmed(people, found)
    assert "decided" in refused.value.name
    given.decided(people, one, upheld=False)
    with pytest.raises(Refused):
        office.write(lists.confirm, found, version_of(office, Round, found), state_on=TODAY)
    given.confirmed(people, found)


def test_the_days_for_objections_are_not_cut_short(people):
    found = given.published(people)
    office = people.case_worker
    with pytest.raises(Refused) as refused:
        office.write(lists.close_objections, found, version_of(office, Round, found), state_on=TODAY)
    assert refused.value.name == "selection_round_deadline"


def test_a_list_is_published_with_at_least_the_days_of_the_criteria(people):
    found = given.frozen(people)
    office = people.case_worker
    days = {"published_on": TODAY, "objections_until": TODAY + timedelta(days=7)}
    with pytest.raises(Refused) as refused:
        office.write(lists.publish, found, version_of(office, Round, found), **days)
    assert refused.value.name == "selection_round_days"


def test_the_families_of_the_final_list_are_selected_in_one_gesture(people):
    found = given.confirmed(people, given.closed(people, places=2))
    office = people.case_worker
    gone = look(
        office, "SELECT max(family_id) FROM selection_applicant WHERE id = (SELECT min(id) FROM selection_applicant)"
    )
    step(office, Family, gone, "step_back", state_reason="entered by mistake")
    assert office.write(choosing.select_families, found, DAY) == 1
    assert office.write(choosing.select_families, found, DAY) == 0
    assert look(office, "SELECT count(*) FROM family WHERE state = 'selected'") == 1


def test_the_next_version_of_criteria_is_a_copy_and_the_old_one_stays(people):
    old = given.in_use(people)
    office = people.case_worker
    fresh = office.write(criteria.new_version, old, DAY)
    first, second = (office.read(lambda session, one=one: criteria.read_criteria(session, one)) for one in (old, fresh))
    assert first.rules(1) == second.rules(1)
    assert second.head["number"] == 2
    with pytest.raises(Refused) as refused:
        office.write(criteria.change_criterion, first.criteria[0].id, 1, most_points=99)
    assert refused.value.name == "selection_criterion_update_in_draft"


def test_the_signed_minutes_are_kept_and_given_back(people):
    found = given.opened(people)
    office = people.case_worker
    data = b"%PDF-1.4 signed"
    kept = office.write(objections.attach_paper, found, "minutes", "Minutes", "minutes.pdf", data)
    assert office.read(lambda session: objections.paper(session, kept)) == ("minutes.pdf", "application/pdf", data)
