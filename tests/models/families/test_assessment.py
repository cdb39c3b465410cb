"""Assessments under raw SQL: what is completed stays, points are proved, versions in use are frozen."""

from __future__ import annotations

import pytest

from services.errors import Refused
from tests import questionnaires as given
from tests.factories import family, run

NOW = "WHERE assessment_id = :one"
ATTACKS = {
    "an answer changed": ("UPDATE assessment_answer SET choice = 'none', points = 10, {stamped} " + NOW, "_open"),
    "only its points changed": ("UPDATE assessment_answer SET points = 100, {stamped} " + NOW, "_open"),
    "an answer taken away": ("DELETE FROM assessment_answer " + NOW, "_open"),
    "an answer added": (
        "INSERT INTO assessment_answer (assessment_id, question_id, kind, choice, points, created_by, updated_by)"
        " SELECT :one, id, 'yes_no', 'yes', 1, {me}, {me} FROM question WHERE code = 'owner'",
        "_open",
    ),
    "another score": ("UPDATE assessment SET score = 99, {stamped} WHERE id = :one", "assessment_score_stays"),
    "another day": ("UPDATE assessment SET assessed_on = '2020-01-01', {stamped} WHERE id = :one", "_frozen"),
    "reopened without a reason": (
        "UPDATE assessment SET state = 'reopened', score = NULL, completed_by = NULL, {stamped} WHERE id = :one",
        "_asks",
    ),
    "back to draft": (
        "UPDATE assessment SET state = 'draft', score = NULL, completed_by = NULL, {stamped} WHERE id = :one",
        "assessment_move",
    ),
    "the question it answers": ("UPDATE question SET weight = 9, {stamped} WHERE code = 'roof'", "_in_draft"),
    "the points of a choice": ("UPDATE question_option SET points = 9, {stamped} WHERE code = 'leaks'", "_in_draft"),
    "a choice taken away": ("DELETE FROM question_option WHERE code = 'none'", "_in_draft"),
    "a further question": (
        "INSERT INTO question (version_id, section_id, code, position, kind, labels, required, weight, created_by,"
        " updated_by) SELECT version_id, id, 'new', 99, 'text', '{{}}', false, 1, {me}, {me}"
        " FROM questionnaire_section WHERE code = 'house'",
        "_in_draft",
    ),
    "the version back to draft": ("UPDATE questionnaire_version SET state = 'draft', {stamped}", "_move"),
    "another family": (
        "UPDATE assessment SET family_id = (SELECT max(id) FROM family), {stamped} WHERE id = :one",
        "assessment_",
    ),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_completed_assessment_stays_as_it_is(people, attack):
    one = given.completed(people)
    family(people)
    statement, name = ATTACKS[attack]
    with pytest.raises(Refused) as refused:
        run(people.case_worker, statement.replace("{{}}", "{}"), **({"one": one} if ":one" in statement else {}))
    assert name in refused.value.name


FORGED = {
    "points nobody gives": ("roof", "'one', 'leaks', NULL, 100", "assessment_answer_points"),
    "a choice of another question": ("roof", "'one', 'water', NULL, 0", "fk_assessment_answer_choice"),
    "a number for a choice": ("roof", "'one', NULL, 3, 0", "ck_assessment_answer_value_of_kind"),
    "another kind": ("roof", "'whole', NULL, 3, 0", "assessment_answer_of_version"),
    "a number outside the range": ("rooms", "'whole', NULL, 99, 0", "assessment_answer_in_range"),
    "a question of people asked of the family": ("goes", "'yes_no', 'no', NULL, 3", "assessment_answer_of_version"),
}


@pytest.mark.parametrize("forged", FORGED)
def test_a_forged_answer_is_refused(people, forged):
    one = given.started(people)
    code, values, name = FORGED[forged]
    statement = (
        "INSERT INTO assessment_answer (assessment_id, question_id, kind, choice, number, points, created_by,"
        f" updated_by) SELECT :one, id, {values}, {{me}}, {{me}} FROM question WHERE code = '{code}'"
    )
    with pytest.raises(Refused) as refused:
        run(people.case_worker, statement, one=one)
    assert refused.value.name in (name, "foreign_key")


def test_a_question_is_answered_once(people):
    one = given.started(people)
    given.answer(people.case_worker, one, ("roof", None, "none"))
    statement = (
        "INSERT INTO assessment_answer (assessment_id, question_id, kind, choice, points, created_by, updated_by)"
        " SELECT :one, id, 'one', 'leaks', 6, {me}, {me} FROM question WHERE code = 'roof'"
    )
    with pytest.raises(Refused, match="already answered"):
        run(people.case_worker, statement, one=one)


def test_a_person_of_another_family_is_not_asked(people):
    one, stranger = given.started(people), family(people)
    statement = (
        "INSERT INTO assessment_answer (assessment_id, question_id, person_id, kind, choice, points, created_by,"
        " updated_by) SELECT :one, q.id, m.person_id, 'yes_no', 'no', 3, {me}, {me} FROM question q, membership m"
        " WHERE q.code = 'goes' AND m.family_id = :other"
    )
    with pytest.raises(Refused, match="not of the family"):
        run(people.case_worker, statement, one=one, other=stranger)


@pytest.mark.parametrize(
    ("score", "name"), [(99, "assessment_score_proved"), (None, "ck_assessment_score_when_completed")]
)
def test_a_score_that_is_not_the_sum_of_the_points_is_refused(people, score, name):
    one = given.started(people)
    given.answer(people.case_worker, one, ("roof", None, "leaks"))
    statement = "UPDATE assessment SET state = 'completed', completed_by = {me}, score = :score, {stamped}"
    with pytest.raises(Refused) as refused:
        run(people.case_worker, statement, score=score)
    assert refused.value.name == name


def test_raw_sql_does_not_complete_what_lacks_a_needed_answer(people):
    given.started(people)
    statement = "UPDATE assessment SET state = 'completed', completed_by = {me}, score = 0, {stamped}"
    with pytest.raises(Refused, match="needs an answer has none"):
        run(people.case_worker, statement)


def test_others_do_not_write_assessments(people):
    one = given.completed(people)
    for office in (people.finance, people.approver, people.viewer):
        with pytest.raises(Refused):
            run(office, "UPDATE assessment SET visited_by = 'x', {stamped} WHERE id = :one", one=one)
