"""A selection under raw SQL: what is frozen stays, people are apart, dates hold, places are one each."""

from __future__ import annotations

import pytest

from services.errors import Refused
from tests import selections as given
from tests.factories import look, run

ADDED = "created_by, updated_by) SELECT"
PUBLISHED = (
    "UPDATE selection_round SET state = 'preliminary', published_on = state_on, objections_until = '2026-12-31',"
    " {stamped}"
)
FROZEN = {
    "points changed": ("UPDATE selection_points SET points = 20, {stamped}", "selection_points_update_open"),
    "points taken back": ("DELETE FROM selection_points", "selection_points_delete_open"),
    "points added": (
        f"INSERT INTO selection_points (applicant_id, criterion_id, member_id, points, evidence, {ADDED} a.id, c.id,"
        " m.id, 1, 'seen', {me}, {me} FROM selection_applicant a, selection_criterion c, selection_member m"
        " WHERE c.source = 'committee' AND m.staff_id IS NULL",
        "selection_points_insert_open",
    ),
    "an applicant left out": ("UPDATE selection_applicant SET excluded = 'no', {stamped}", "selection_applicant_"),
    "an applicant gone": ("DELETE FROM selection_applicant", "selection_"),
    "a member gone": ("DELETE FROM selection_member WHERE staff_id IS NULL", "selection_member_delete_open"),
    "a member renamed": ("UPDATE selection_member SET name = 'X', {stamped}", "selection_member_update_open"),
    "a conflict after the fact": (
        f"INSERT INTO selection_conflict (member_id, family_id, declared_on, reason, {ADDED} max(m.id),"
        " max(a.family_id), '2026-03-02', 'kin', {me}, {me} FROM selection_member m, selection_applicant a",
        "selection_conflict_open",
    ),
    "another day of the facts": ("UPDATE selection_round SET as_of = '2020-01-01', {stamped}", "_frozen"),
    "more places": ("UPDATE selection_round SET places = 3, {stamped}", "_frozen"),
    "opened again": ("UPDATE selection_round SET state = 'open', frozen_by = NULL, {stamped}", "_move"),
    "a criterion changed": ("UPDATE selection_criterion SET most_points = 50, {stamped}", "_in_draft"),
    "a band changed": ("UPDATE selection_band SET points = 1, {stamped}", "_in_draft"),
    "the least points changed": ("UPDATE selection_criteria SET minimum = 30, {stamped}", "_frozen"),
    "a place changed": ("UPDATE selection_rank SET place = 9 WHERE place = 1", "selection_rank_kept"),
    "a total changed": ("UPDATE selection_rank SET total = 9900 WHERE place = 3", "selection_rank_kept"),
    "a place gone": ("DELETE FROM selection_rank WHERE place = 3", "selection_rank_kept"),
    "the hash changed": (
        "UPDATE selection_list SET sha256 = '{hash}', version = 2",
        "selection_list_kept",
    ),
    "a second place of an applicant": (
        "INSERT INTO selection_rank SELECT list_id, 4, applicant_id, total, outcome, decided_by, points, inputs"
        " FROM selection_rank WHERE place = 1",
        "uq_selection_rank_list_id_applicant_id",
    ),
    "a place taken twice": (
        "INSERT INTO selection_rank SELECT list_id, place, applicant_id + 100, total, outcome, decided_by, points,"
        " inputs FROM selection_rank WHERE place = 1",
        "pk_selection_rank",
    ),
    "a final list too early": (
        f"INSERT INTO selection_list (round_id, kind, applicants, basis, sha256, {ADDED} round_id, 'final', applicants,"
        " basis, sha256, {me}, {me} FROM selection_list",
        "selection_list_in_turn",
    ),
    "final without objections": (
        "UPDATE selection_round SET state = 'final', confirmed_by = {me}, {stamped}",
        "selection_round_move",
    ),
}


@pytest.mark.parametrize("attack", FROZEN)
def test_nothing_of_a_frozen_round_changes(people, attack):
    given.frozen(people)
    statement, name = FROZEN[attack]
    with pytest.raises(Refused) as refused:
        run(people.case_worker, statement.replace("{hash}", "0" * 64))
    assert name in refused.value.name or refused.value.name == "right"


OPEN = {
    "the points of a colleague": (
        "approver",
        "UPDATE selection_points SET points = 20, {stamped}",
        "selection_points_own",
    ),
    "more than the most points": (
        "case_worker",
        "UPDATE selection_points SET points = 21, {stamped}",
        "selection_points_of_round",
    ),
    "points without evidence": (
        "case_worker",
        "UPDATE selection_points SET evidence = NULL, {stamped}",
        "ck_selection_points_evidence_given",
    ),
    "points by a computed criterion": (
        "case_worker",
        f"INSERT INTO selection_points (applicant_id, criterion_id, member_id, points, evidence, {ADDED} a.id, c.id,"
        " m.id, 1, 'seen', {me}, {me} FROM selection_applicant a, selection_criterion c, selection_member m"
        " WHERE c.source = 'fact' AND m.staff_id IS NULL",
        "selection_points_of_round",
    ),
    "two chairs": ("case_worker", "UPDATE selection_member SET chair = true, {stamped}", "uq_selection_member_chair"),
    "a list of an open round": (
        "case_worker",
        f"INSERT INTO selection_list (round_id, kind, applicants, basis, sha256, {ADDED} id, 'preliminary', 3, 'x',"
        " '{hash}', {me}, {me} FROM selection_round",
        "selection_list_in_turn",
    ),
    "frozen in another's name": (
        "case_worker",
        "UPDATE selection_round SET state = 'frozen', frozen_by = {me} + 1, {stamped}",
        "selection_round_frozen_by_stamp",
    ),
    "frozen by a finance officer": (
        "finance",
        "UPDATE selection_round SET state = 'frozen', frozen_by = {me}, {stamped}",
        "selection_round_update_right",
    ),
    "published without a list": (
        "case_worker",
        "UPDATE selection_round SET objections_until = '2026-01-01', {stamped}",
        "selection_round_dates_stay",
    ),
}


@pytest.mark.parametrize("attack", OPEN)
def test_an_open_round_takes_only_what_its_rules_allow(people, attack):
    given.scored(people)
    duty, statement, name = OPEN[attack]
    with pytest.raises(Refused) as refused:
        run(getattr(people, duty), statement.replace("{hash}", "0" * 64))
    assert refused.value.name == name


def test_a_round_frozen_around_the_program_is_not_published_without_its_list(people):
    given.scored(people)
    office = people.case_worker
    run(office, "UPDATE selection_round SET state = 'frozen', frozen_by = {me}, {stamped}")
    with pytest.raises(Refused) as refused:
        run(
            office,
            PUBLISHED,
        )
    assert refused.value.name == "selection_round_publish_frozen_list"


def forge(people, totals: tuple[int, int, int], outcomes: tuple[str, str, str]) -> None:
    """Freeze around the program and make a list by hand."""
    given.scored(people)
    office = people.case_worker
    run(office, "UPDATE selection_round SET state = 'frozen', frozen_by = {me}, {stamped}")
    run(
        office,
        f"INSERT INTO selection_list (round_id, kind, applicants, basis, sha256, {ADDED} id, 'preliminary', 3, 'x',"
        f" '{'0' * 64}', {{me}}, {{me}} FROM selection_round",
    )
    for place, (total, outcome) in enumerate(zip(totals, outcomes, strict=True), 1):
        run(
            office,
            "INSERT INTO selection_rank (list_id, place, applicant_id, total, outcome, decided_by, points, inputs)"
            f" SELECT max(l.id), {place}, max(a.id) - {place - 1}, {total}, '{outcome}', 'total', 'x', 'x'"
            " FROM selection_list l, selection_applicant a",
        )
    run(
        office,
        PUBLISHED,
    )


FORGED = {
    "out of order": ((1000, 2000, 500), ("selected", "reserve", "reserve"), "order"),
    "too many chosen": ((2000, 1000, 900), ("selected", "selected", "reserve"), "places"),
    "one below the least points": ((400, 300, 200), ("selected", "reserve", "reserve"), "places"),
    "the excluded first": ((2000, 1000, 900), ("excluded", "selected", "reserve"), "order"),
}


@pytest.mark.parametrize("forged", FORGED)
def test_a_forged_list_is_not_published(people, forged):
    totals, outcomes, name = FORGED[forged]
    with pytest.raises(Refused) as refused:
        forge(people, totals, outcomes)
    assert refused.value.name == f"selection_round_publish_frozen_{name}"


OBJECTIONS = {
    "a late one made in time": (
        "UPDATE selection_objection SET late = NOT late, {stamped}",
        "selection_objection_late",
    ),
    "before the list was out": (
        "UPDATE selection_objection SET received_on = '2020-01-01', {stamped}",
        "selection_objection_day",
    ),
    "in the future": ("UPDATE selection_objection SET received_on = '2099-01-01', {stamped}", "selection_objection_"),
    "upheld without what it corrects": (
        "UPDATE selection_objection SET state = 'upheld', state_reason = 'yes', decided_by = {me}, {stamped}",
        "selection_objection_uphold_received_corrects",
    ),
    "decided without a reason": (
        "UPDATE selection_objection SET state = 'refused', decided_by = {me}, {stamped}",
        "selection_objection_refuse_received_asks",
    ),
}


@pytest.mark.parametrize("attack", OBJECTIONS)
def test_an_objection_keeps_to_its_rules(people, attack):
    given.objection(people, given.published(people))
    statement, name = OBJECTIONS[attack]
    with pytest.raises(Refused) as refused:
        run(people.approver, statement)
    assert name in refused.value.name


def test_a_decided_objection_stays_as_it_was_decided(people):
    one = given.objection(people, given.published(people))
    given.decided(people, one, visit=20)
    for statement in (
        "UPDATE selection_objection SET state_reason = 'other', {stamped}",
        "UPDATE selection_objection SET words = 'other', {stamped}",
        "UPDATE selection_correction SET points = 1, {stamped}",
        "DELETE FROM selection_correction",
    ):
        with pytest.raises(Refused):
            run(people.approver, statement)
    assert look(people.approver, "SELECT points FROM selection_correction") == 20


def test_a_family_that_was_rejected_or_is_of_another_organisation_is_not_put_in(people):
    given.opened(people)
    run(
        people.case_worker,
        "INSERT INTO selection_round (number, title, search_key, version_id, organisation_id, as_of, places, state,"
        f" state_on, {ADDED} 'S-9', 'other', '', version_id, 2, as_of, 1, 'open', state_on, {{me}}, {{me}}"
        " FROM selection_round",
    )
    with pytest.raises(Refused) as refused:
        run(
            people.case_worker,
            f"INSERT INTO selection_applicant (round_id, family_id, {ADDED} (SELECT max(id) FROM selection_round),"
            " min(id), {me}, {me} FROM family",
        )
    assert refused.value.name == "selection_applicant_of_scope"
