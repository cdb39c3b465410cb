"""Questionnaires in the database: drafted, put in use, frozen, followed by a new version; on both databases."""

from __future__ import annotations

import pytest

from models.families.questionnaires import QuestionnaireVersion
from services.errors import Refused, Stale
from services.families import assessment, questionnaires
from services.families.forms.content import form_from_plain
from tests import questionnaires as given
from tests.factories import DAY, family, look, version_of


def form_of(office, version_id):
    return office.read(lambda session: questionnaires.form_of(session, version_id))


def test_a_form_comes_back_from_the_database_as_it_went_in(people):
    version = people.case_worker.write(questionnaires.add_questionnaire, "needs", given.TITLES, DAY, given.SECTIONS)
    assert form_of(people.case_worker, version).plain() == form_from_plain(given.SECTIONS).plain()


def test_a_draft_is_changed_and_a_version_in_use_is_not(people):
    office = people.case_worker
    version = office.write(questionnaires.add_questionnaire, "needs", given.TITLES, DAY, given.SECTIONS)
    office.write(questionnaires.save_form, version, 1, given.SECTIONS[:1])
    assert len(form_of(office, version).sections) == 1
    office.write(questionnaires.put_in_use, version, 2, DAY)
    with pytest.raises(Refused, match="in use or retired"):
        office.write(questionnaires.save_form, version, 3, given.SECTIONS)
    assert len(form_of(office, version).sections) == 1


def test_a_new_version_is_a_copy_and_takes_the_place_of_the_old_one(people):
    office, first = people.case_worker, given.in_use(people.case_worker)
    questionnaire = look(office, "SELECT questionnaire_id FROM questionnaire_version WHERE id = :id", id=first)
    second = office.write(questionnaires.new_version, questionnaire, DAY, "shorter")
    assert form_of(office, second).plain() == form_of(office, first).plain()
    with pytest.raises(Refused, match="draft of this questionnaire"):
        office.write(questionnaires.new_version, questionnaire, DAY)
    office.write(questionnaires.put_in_use, second, 1, DAY)
    assert (given.state_of(office, first), given.state_of(office, second)) == ("retired", "in_use")
    with pytest.raises(Refused, match="not in use"):
        office.write(assessment.start, family(people), first, DAY)


def test_a_form_with_a_fault_is_not_put_in_use(people):
    office = people.case_worker
    wrong = [{"code": "a", "labels": {"en": "A"}, "questions": [{"code": "q", "kind": "one", "labels": {"en": "Q"}}]}]
    version = office.write(questionnaires.add_questionnaire, "wrong", given.TITLES, DAY, wrong)
    with pytest.raises(Refused, match="has no choices") as refused:
        office.write(questionnaires.put_in_use, version, 1, DAY)
    assert refused.value.field == "q"
    assert given.state_of(office, version) == "draft"


def test_two_colleagues_who_change_a_draft_at_once_are_told(people):
    office = people.case_worker
    version = office.write(questionnaires.add_questionnaire, "needs", given.TITLES, DAY, given.SECTIONS)
    office.write(questionnaires.save_form, version, 1, given.SECTIONS)
    with pytest.raises(Stale):
        office.write(questionnaires.save_form, version, 1, given.SECTIONS[:1])
    assert len(form_of(office, version).sections) == 2


def test_versions_are_listed_with_what_they_ask_and_how_often_they_were_used(people):
    one = given.started(people)
    assert one
    (listed,) = people.case_worker.read(questionnaires.versions)
    assert (listed["code"], listed["titles"], listed["number"]) == ("needs", given.TITLES, 1)
    assert (listed["questions"], listed["assessments"], listed["state"]) == (10, 1, "in_use")
    assert version_of(people.case_worker, QuestionnaireVersion, listed["id"]) == 2
