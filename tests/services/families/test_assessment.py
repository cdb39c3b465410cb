"""Assessments from start to score: filled, completed, reopened, and read by lists and selection; on both databases."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from models.families.assessment import Assessment, AssessmentAnswer
from services import programme
from services.errors import Refused, Stale
from services.families import assessment
from services.families.assessment_sheet import read_sheet, scores_of
from services.families.entry import add_member
from tests import questionnaires as given
from tests.factories import DAY, family, look, version_of
from tests.services.statements import statements


def sheet_of(office, assessment_id):
    return office.read(lambda session: read_sheet(session, assessment_id))


def test_every_kind_of_answer_comes_back_as_it_was_given(people):
    office, one = people.case_worker, given.started(people)
    place = int(office.read(programme.places)[0][0])
    answers = {
        ("roof", None): "leaks",
        ("leak_since", None): date(2020, 5, 1),
        ("rooms", None): 3,
        ("missing", None): ("power", "water"),
        ("income", None): 12_345,
        ("yard", None): 1_500,
        ("owner", None): "yes",
        ("where", None): place,
        ("more", None): "Ђорђевић, two lines\nof it",
    }
    given.answer(office, one, *((*key, value) for key, value in answers.items()))
    assert sheet_of(office, one).answers == answers


def test_a_new_answer_takes_the_place_of_the_old_one_and_none_takes_it_back(people):
    office, one = people.case_worker, given.started(people)
    given.answer(office, one, ("roof", None, "none"), ("missing", None, ("power", "water")))
    given.answer(office, one, ("roof", None, "whole"), ("missing", None, None))
    assert sheet_of(office, one).answers == {("roof", None): "whole"}


def test_an_assessment_opens_in_two_round_trips(people):
    office, one = people.case_worker, given.started(people)
    given.answer(office, one, ("roof", None, "leaks"))
    assert len(statements(office, lambda session: read_sheet(session, one))) == 2
    sheet = sheet_of(office, one)
    assert [section.code for section in sheet.form.sections] == ["house", "school"]


@pytest.mark.parametrize(
    ("code", "value", "sentence"),
    [
        ("roof", "gold", "This is not one of the choices of the question."),
        ("rooms", 41, "The number is above 40."),
        ("rooms", -1, "The number is below 0."),
        ("rooms", "many", "The answer is not of the kind the question asks for."),
        ("nothing", "x", "The questionnaire has no such question."),
    ],
)
def test_an_answer_that_is_not_allowed_is_refused_with_its_question(people, code, value, sentence):
    office, one = people.case_worker, given.started(people)
    with pytest.raises(Refused) as refused:
        given.answer(office, one, ("owner", None, "yes"), (code, None, value))
    assert (refused.value.sentence, refused.value.field) == (sentence, code)
    assert refused.value.remedy
    assert sheet_of(office, one).answers == {}, "half of it was saved"


def test_two_colleagues_who_fill_at_once_are_told(people):
    office, one = people.case_worker, given.started(people)
    office.write(assessment.fill, one, 1, [("roof", None, "none")])
    with pytest.raises(Stale):
        office.write(assessment.fill, one, 1, [("roof", None, "whole")])


def test_completing_stores_the_score_with_weights_and_bands(people):
    more = (("rooms", None, 1), ("missing", None, ("power", "water")), ("owner", None, "yes"))
    one = given.completed(people, *more)
    row = people.case_worker.read(lambda session: session.get_one(Assessment, one))
    assert (row.state, row.score, row.completed_by) == ("completed", 2 * 3 + 4 + 3 + 1, people.id("case_worker"))
    kept = people.case_worker.read(lambda session: assessment.section_scores(session, [one]))
    assert kept == {one: {"house": 14}}


def test_completing_without_a_needed_answer_names_the_question(people):
    office, one = people.case_worker, given.started(people)
    with pytest.raises(Refused) as refused:
        office.write(assessment.complete, one, 1, DAY)
    assert (refused.value.field, refused.value.sentence) == ("roof", "This question needs an answer.")


def test_an_answer_to_what_is_no_longer_asked_goes_at_completion(people):
    one = given.completed(people, ("leak_since", None, DAY))
    office = people.case_worker
    office.write(assessment.reopen, one, version_of(office, Assessment, one), DAY, "The roof was seen again")
    version = given.answer(office, one, ("roof", None, "whole"))
    assert ("leak_since", None) in sheet_of(office, one).answers
    office.write(assessment.complete, one, version, DAY)
    assert sheet_of(office, one).answers == {("roof", None): "whole"}


def test_a_child_is_asked_about_school_and_a_grown_up_is_not(people):
    office, home = people.case_worker, family(people)
    child = office.write(
        add_member, home, "son", DAY, family_name="Đorđević", given_name="Luka", born_on=date(2015, 1, 1)
    )
    one = given.started(people, family_id=home)
    version = given.answer(office, one, ("roof", None, "whole"))
    with pytest.raises(Refused) as refused:
        office.write(assessment.complete, one, version, DAY)
    assert refused.value.field == "goes"
    version = given.answer(office, one, ("goes", child, "no"))
    assert scores_of(sheet_of(office, one)).sections == {"house": 0, "school": 3}
    office.write(assessment.complete, one, version, DAY)
    read = office.read(
        lambda session: assessment.answers(session, sheet_of(office, one).assessment["version_id"], [home])
    )
    assert read == {home: {"roof": "whole", "goes": {child: "no"}}}


def test_reopening_needs_a_reason_and_voids_the_score(people):
    one, office = given.completed(people), people.case_worker
    with pytest.raises(Refused, match="needs its date, the reason"):
        office.write(
            assessment.step, one, version_of(office, Assessment, one), "reopen", state_on=DAY, state_reason=None
        )
    office.write(assessment.reopen, one, version_of(office, Assessment, one), DAY, "A mistake")
    row = office.read(lambda session: session.get_one(Assessment, one))
    assert (row.state, row.score, row.completed_by) == ("reopened", None, None)


def test_selection_reads_the_latest_completed_assessment_of_each_family(people):
    office, version = people.case_worker, given.in_use(people.case_worker)
    home, other = family(people), family(people)
    for roof, day in (("none", date(2026, 2, 1)), ("leaks", date(2026, 3, 1)), ("whole", None)):
        one = office.write(assessment.start, home, version, day or date(2026, 4, 1))
        stamp = given.answer(office, one, ("roof", None, roof), ("missing", None, ("water", "power")))
        if day:
            office.write(assessment.complete, one, stamp, day)
    assert office.read(lambda session: assessment.answers(session, version, [home, other])) == {
        home: {"roof": "leaks", "missing": ("power", "water")}
    }
    assert office.read(lambda session: assessment.scores(session, version, [home, other])) == {home: 9}


def test_the_database_and_the_program_count_the_same(people):
    one = given.completed(people, ("rooms", None, 2), ("missing", None, ("water",)))
    total = look(people.case_worker, "SELECT sum(points) FROM assessment_answer WHERE assessment_id = :one", one=one)
    assert total == scores_of(sheet_of(people.case_worker, one)).total
    count = people.case_worker.read(lambda session: session.scalar(select(func.count()).select_from(AssessmentAnswer)))
    assert count == 3
