"""Exports of KoboToolbox from file to completed assessments: read, matched, refused, never half, never twice."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from models.families.assessment import Assessment, AssessmentAnswer
from services.errors import Cancelled, Refused
from services.families import assessment, kobo
from services.families.entry import add_family, add_member
from services.imports import read_workbook
from tests import questionnaires as given
from tests.factories import DAY
from tests.services.families.kobo import exports

MILICA = {"family_name": "Ђорђевић", "given_name": "Милица", "born_year": 1982}


class Ground:
    """An office with a questionnaire in use and two families, one with a child."""

    def __init__(self, people, folder):
        self.office, self.folder = people.case_worker, folder
        self.version = given.in_use(self.office)
        self.home = self._family(MILICA)
        self.luka = self.office.write(
            add_member, self.home, "son", DAY, family_name="Ђорђевић", given_name="Лука", born_year=2014
        )
        self.other = self._family({"family_name": "Krasniqi", "given_name": "Fatime", "born_year": 1951})
        self.number, self.other_number = self._number(self.home), self._number(self.other)

    def _family(self, head):
        return self.office.write(add_family, head=head, organisation_id=1, registered_on=DAY)

    def _number(self, family_id):
        from models.families import Family

        return self.office.read(
            lambda session: session.execute(select(Family.number).where(Family.id == family_id)).scalar_one()
        )

    def plan(self, rows, people=(), **kw):
        path = exports.write(self.folder / "export.xlsx", rows, people, **kw)
        return self.office.read(lambda session: kobo.plan(session, read_workbook(path), self.version))

    def count(self, model=Assessment):
        return self.office.read(lambda session: session.scalar(select(func.count()).select_from(model)))

    def answers(self, family_id):
        return self.office.read(lambda session: assessment.answers(session, self.version, [family_id])).get(family_id)


@pytest.fixture
def ground(people, tmp_path):
    return Ground(people, tmp_path)


def told(findings):
    return [(one.sheet, one.cell, one.message) for one in findings]


FULL = {
    "roof": "leaks",
    "leak_since": "2020-05-01",
    "rooms": 1,
    "missing": "water power",
    "income": 123.45,
    "yard": 1.5,
    "owner": "yes",
    "where": "Istok",
    "more": "Ђорђевић",
}
LABELS = {**FULL, "roof": "прокишњава", "missing": "voda struja", "owner": "Da"}


@pytest.mark.parametrize("style", ["names", "labels", "cyrillic"])
def test_a_submission_comes_in_whole_with_its_score(ground, style):
    values = FULL if style == "names" else LABELS
    row = exports.submission(family_number=ground.number, visited_by="Mira", **values)
    people = [exports.person(row, "Luka Đorđević", "no")]
    plan = ground.plan([row], people, labels=style != "names", cyrillic=style == "cyrillic")
    assert told(plan.errors) == []
    assert kobo.save(ground.office, plan) == {"assessments": 1, "answers": 10}
    found = ground.answers(ground.home)
    place = found.pop("where")
    assert place
    assert found == {
        "roof": "leaks",
        "leak_since": date(2020, 5, 1),
        "rooms": 1,
        "missing": ("power", "water"),
        "income": 12_345,
        "yard": 1_500,
        "owner": "yes",
        "more": "Ђорђевић",
        "goes": {ground.luka: "no"},
    }
    row = ground.office.read(lambda session: session.scalars(select(Assessment)).one())
    assert (row.state, row.score, row.assessed_on, row.visited_by) == ("completed", 6 + 4 + 3 + 1 + 3, DAY, "Mira")


def test_choices_in_split_columns_alone_are_read(ground):
    row = exports.submission(family_number=ground.number, roof="whole", missing="power")
    plan = ground.plan([row], without=["house/missing"])
    assert told(plan.errors) == []
    assert plan.settled[0].answers["missing", None] == ("power",)


def test_a_submission_imported_twice_adds_nothing(ground):
    rows = [exports.submission(1, family_number=ground.number, roof="none")]
    kobo.save(ground.office, ground.plan(rows))
    again = ground.plan([*rows, exports.submission(2, family_number=ground.other_number, roof="whole")])
    assert again.counts == {"assessments": 1, "asks": 0, "known": 1, "left_aside": 0}
    kobo.save(ground.office, again)
    assert ground.count() == 2
    assert kobo.save(ground.office, ground.plan(rows)) == {"assessments": 0, "answers": 0}


def test_a_plan_saved_by_two_colleagues_comes_in_once(ground):
    rows = [exports.submission(1, family_number=ground.number, roof="none")]
    first, second = ground.plan(rows), ground.plan(rows)
    kobo.save(ground.office, first)
    with pytest.raises(Refused, match="already brought in"):
        kobo.save(ground.office, second)
    assert ground.count() == 1


def test_every_error_is_told_with_its_cell_and_nothing_comes_in(ground):
    rows = [
        exports.submission(1, family_number=ground.number, roof="gold", rooms=99, income="much"),
        exports.submission(2, family_number="NO-1", roof="whole"),
        exports.submission(3, family_number=ground.number, leak_since="31.2.2020."),
    ]
    plan = ground.plan(rows, [exports.person(rows[0], "Nobody Here")])
    assert told(plan.errors) == [
        ("needs", "H2", "This is not one of the choices of the question."),
        ("needs", "J2", "The number is above 40."),
        ("needs", "N2", "This is not an amount."),
        ("needs", "E3", "No family has this number."),
        ("needs", "H4", "This question needs an answer."),
        ("needs", "I4", "No such date."),
        ("school", "A2", "Nobody in the family is called this."),
    ]
    assert all(one.remedy for one in plan.errors)
    with pytest.raises(Refused, match="while an error stands"):
        kobo.save(ground.office, plan)
    assert (ground.count(), ground.count(AssessmentAnswer)) == (0, 0)


def test_a_family_without_a_number_is_a_question_to_the_person_never_a_guess(ground):
    rows = [exports.submission(1, head_name="Milica Đorđević", birth_year=1982, roof="none")]
    plan = ground.plan(rows)
    assert plan.counts == {"assessments": 0, "asks": 1, "known": 0, "left_aside": 0}
    (ask,) = plan.asks
    assert [one.family_id for one in plan.candidates[ask.uuid]] == [ground.home]
    assert kobo.save(ground.office, plan) == {"assessments": 0, "answers": 0}
    assert ground.count() == 0
    assert kobo.save(ground.office, plan, {ask.uuid: ground.home}) == {"assessments": 1, "answers": 1}
    assert ground.answers(ground.home) == {"roof": "none"}


def test_a_person_of_another_year_is_no_candidate_before_one_of_the_same(ground):
    namesake = ground._family({**MILICA, "born_year": 1950})
    rows = [
        exports.submission(1, head_name="Ђорђевић Милица", birth_year=1950, roof="none"),
        exports.submission(2, head_name="Ђорђевић Милица", roof="none"),
        exports.submission(3, head_name="Nobody Known", birth_year=1950, roof="none"),
    ]
    plan = ground.plan(rows)
    offered = [[one.family_id for one in plan.candidates[ask.uuid]] for ask in plan.asks]
    assert offered == [[namesake], [ground.home, namesake], []]


def test_a_decision_that_does_not_fit_is_refused_with_nothing_saved(ground):
    row = exports.submission(1, head_name="Milica Đorđević", birth_year=1982, roof="none")
    plan = ground.plan([row], [exports.person(row, "Luka Đorđević")])
    with pytest.raises(Refused, match="does not fit"):
        kobo.save(ground.office, plan, {row["_uuid"]: ground.other})
    assert ground.count() == 0


def test_submissions_not_approved_are_left_aside_and_said(ground):
    rows = [
        exports.submission(1, family_number=ground.number, roof="none", _validation_status="Not approved"),
        exports.submission(2, family_number=ground.number, roof="none", _validation_status="Approved"),
    ]
    plan = ground.plan(rows)
    assert plan.counts == {"assessments": 1, "asks": 0, "known": 0, "left_aside": 1}
    assert [one.cell for one in plan.warnings if "not approved" in one.message] == ["V2"]


def test_a_file_that_is_no_export_is_told(ground):
    plan = ground.plan([exports.submission(family_number=ground.number)], without=["_uuid"])
    assert told(plan.errors) == [("needs", "A1", "The column _uuid is missing: it tells one submission from another.")]


def test_an_answer_to_what_is_not_asked_is_left_aside_with_a_warning(ground):
    row = exports.submission(family_number=ground.number, roof="whole", leak_since="2020-05-01")
    plan = ground.plan([row])
    assert ("leak_since", None) not in plan.settled[0].answers
    assert [one.cell for one in plan.warnings if "is not asked" in one.message] == ["I2"]


def test_a_row_of_a_repeat_without_its_submission_is_an_error(ground):
    row = exports.submission(family_number=ground.number, roof="whole")
    stray = {**exports.person(row, "Luka Đorđević"), "_parent_index": 77, "_submission__uuid": "gone"}
    assert [one.cell for one in ground.plan([row], [stray]).errors] == ["G2"]


def test_cancelling_leaves_nothing_behind(ground):
    rows = [exports.submission(n, family_number=ground.number, roof="none") for n in range(1, 6)]
    plan = ground.plan(rows)

    def stop(done, _total):
        if done > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        kobo.save(ground.office, plan, progress=stop)
    assert (ground.count(), ground.count(AssessmentAnswer)) == (0, 0)
