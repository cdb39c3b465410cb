"""Forms without a database: what is asked, what an answer may be, what it counts, what changed between versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.families.forms import Condition, Group, asked, in_language, read_answer, score, wrong_with
from services.families.forms.answering import format_thousandths, parse_thousandths
from services.families.forms.asking import counted
from services.families.forms.checking import faults
from services.families.forms.comparing import compare
from services.families.forms.content import Form, Option, Question, Section, form_from_plain
from services.families.forms.scoring import most, points
from services.families.forms.skipping import OPERATORS, rule_from_plain, rule_to_plain
from services.families.questionnaires import ready_made
from tests.questionnaires import SECTIONS

FORM = form_from_plain(SECTIONS)
NEEDS = form_from_plain(ready_made()["sections"])

values = st.one_of(
    st.integers(-5, 5), st.sampled_from(["a", "b", "yes"]), st.dates(), st.tuples(st.sampled_from(["a", "b"]))
)
conditions = st.builds(Condition, st.sampled_from(["q0", "q1", "q2"]), st.sampled_from(OPERATORS), values)
rules = st.recursive(
    conditions,
    lambda inner: st.builds(Group, st.sampled_from(["all", "any"]), st.lists(inner, max_size=3).map(tuple)),
    max_leaves=6,
)
answers = st.dictionaries(st.sampled_from(["q0", "q1", "q2", "q3"]), values)


@given(rules, answers)
def test_a_skip_rule_says_the_same_each_time_and_changes_nothing(rule, known):
    before = dict(known)
    assert rule.holds(known) == rule.holds(dict(known))
    assert known == before


@given(st.lists(conditions, max_size=4), answers)
def test_all_and_any_mean_what_they_say(parts, known):
    held = [part.holds(known) for part in parts]
    assert Group("all", tuple(parts)).holds(known) == all(held)
    assert Group("any", tuple(parts)).holds(known) == (any(held) or not held)


@given(st.sampled_from(["q0", "q1"]), values, answers)
def test_each_comparison_and_its_opposite_are_never_both_true(question, value, known):
    for one, other in (("equals", "differs"), ("includes", "lacks"), ("answered", "empty")):
        assert Condition(question, one, value).holds(known) != Condition(question, other, value).holds(known)
    for one, other in (("above", "to"), ("below", "from")):
        assert not (Condition(question, one, value).holds(known) and Condition(question, other, value).holds(known))


@given(rules)
def test_a_skip_rule_is_kept_as_data_and_comes_back(rule):
    plain = rule_to_plain(rule)
    again = rule_from_plain(plain)
    assert rule_to_plain(again) == plain


filled = st.fixed_dictionaries(
    {},
    optional={
        ("roof", None): st.sampled_from(["whole", "leaks", "none"]),
        ("leak_since", None): st.dates(),
        ("rooms", None): st.integers(0, 40),
        ("missing", None): st.sets(st.sampled_from(["water", "power"]), min_size=1).map(lambda s: tuple(sorted(s))),
        ("owner", None): st.sampled_from(["yes", "no"]),
        ("goes", 7): st.sampled_from(["yes", "no"]),
        ("goes", 8): st.sampled_from(["yes", "no"]),
    },
)
people = st.dictionaries(
    st.sampled_from([7, 8]), st.fixed_dictionaries({}, optional={"person_age": st.integers(0, 90)})
)


@given(filled, people)
def test_the_score_is_the_sum_of_its_sections_and_of_what_was_asked(given_, facts):
    found = score(FORM, given_, facts)
    kept = counted(FORM, given_, facts)
    by_hand = sum(points(FORM.question(code), value) for (code, _person), value in kept.items())
    assert found.total == sum(found.sections.values()) == by_hand
    assert score(FORM, kept, facts) == found, "what is not asked counted"
    assert score(FORM, dict(reversed(list(given_.items()))), facts) == found, "the order of answering counted"


@given(filled, people)
def test_what_is_asked_hangs_on_what_is_asked_alone(given_, facts):
    kept = counted(FORM, given_, facts)
    assert [one.key for one in asked(FORM, kept, facts)] == [one.key for one in asked(FORM, given_, facts)]


@given(filled)
def test_no_answer_brings_more_than_the_most_of_its_question(given_):
    for (code, _person), value in given_.items():
        assert points(FORM.question(code), value) <= most(FORM.question(code))


def test_an_answer_behind_a_skipped_question_does_not_count_for_later_rules():
    chain = Form(
        (
            Section(
                "s",
                {"en": "S"},
                (
                    Question("a", "yes_no", {"en": "A"}),
                    Question("b", "yes_no", {"en": "B"}, relevant=Condition("a", "equals", "yes")),
                    Question("c", "text", {"en": "C"}, relevant=Condition("b", "equals", "yes")),
                ),
            ),
        )
    )
    given_ = {("a", None): "no", ("b", None): "yes"}
    assert [one.question.code for one in asked(chain, given_, {})] == ["a"]


def test_a_section_of_people_asks_each_person_it_is_for():
    facts = {1: {"person_age": 40}, 2: {"person_age": 9}, 3: {}}
    assert [one.key for one in asked(FORM, {}, facts) if one.section.code == "school"] == [("goes", 2)]


@pytest.mark.parametrize(
    ("code", "typed", "value"),
    [
        ("roof", "leaks", "leaks"),
        ("roof", "prokišnjava", "leaks"),
        ("roof", "ПРОКИШЊАВА", "leaks"),
        ("missing", "water power", ("power", "water")),
        ("missing", "struja, voda", ("power", "water")),
        ("missing", "voda struja", ("power", "water")),
        ("owner", "Да", "yes"),
        ("owner", "no", "no"),
        ("rooms", "12", 12),
        ("rooms", 3.0, 3),
        ("income", "1.250,00", 125_000),
        ("yard", "1,5", 1_500),
        ("yard", 2.25, 2_250),
        ("leak_since", "2020-05-01", date(2020, 5, 1)),
        ("more", "", None),
    ],
)
def test_an_answer_is_read_as_it_was_meant(code, typed, value):
    read = read_answer(FORM.question(code), typed)
    assert (read.value, read.problem) == (value, "")


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        *(("roof", "gold"), ("missing", "water gold"), ("rooms", "1,5"), ("rooms", "99"), ("rooms", True)),
        *(("yard", "x"), ("yard", "1,23456"), ("income", "-3"), ("leak_since", "31.2.2020."), ("owner", "maybe")),
    ],
)
def test_a_bad_answer_is_refused_with_a_remedy(code, typed):
    read = read_answer(FORM.question(code), typed)
    assert read.value is None
    assert read.problem.endswith(".")
    assert read.remedy.endswith(".")


def test_a_needed_answer_that_is_missing_is_named():
    assert wrong_with(FORM.question("roof"), None).problem == "This question needs an answer."
    assert wrong_with(FORM.question("more"), None).problem == ""


@given(st.integers(-(10**9), 10**9))
def test_a_decimal_comes_back_as_it_was_written(number):
    assert parse_thousandths(format_thousandths(number)).value == number


def test_texts_are_shown_in_the_language_asked_for():
    labels = {"sr": "Krov", "en": "Roof"}
    assert [in_language(labels, code) for code in ("en", "sr", "sr_Cyrl", "sq")] == ["Roof", "Krov", "Кров", "Krov"]


def test_the_ready_made_needs_assessment_holds_together():
    assert faults(NEEDS) == ()
    assert len(list(NEEDS.questions())) >= 40
    assert form_from_plain(NEEDS.plain()) == NEEDS
    texts = [one for _section, question in NEEDS.questions() for one in (question, *question.options)]
    assert all({"en", "sr"} <= one.labels.keys() for one in texts if one.labels)


SECTION = FORM.sections[0]
ROOF, SINCE = SECTION.questions[:2]
WRONG = {
    "no question": (Form(), "no question yet"),
    "a code twice": (Form((replace(SECTION, questions=(ROOF, ROOF)),)), "stands twice"),
    "a bad code": (Form((replace(SECTION, questions=(replace(ROOF, code="2 roofs"),)),)), "is no code"),
    "no text": (Form((replace(SECTION, questions=(replace(ROOF, labels={}),)),)), "no text in any language"),
    "no choices": (Form((replace(SECTION, questions=(replace(ROOF, options=()),)),)), "has no choices"),
    "a later question": (Form((replace(SECTION, questions=(SINCE, ROOF)),)), "not asked before it"),
    "bands that overlap": (
        Form((replace(SECTION, questions=(Question("n", "whole", {"en": "N"}, options=(Option("a"), Option("b"))),)),)),
        "share a number",
    ),
    "a value it cannot have": (
        Form((replace(SECTION, questions=(ROOF, replace(SINCE, relevant=Condition("roof", "equals", "gold")))),)),
        "with what it cannot be",
    ),
    "a person's answer asked of the family": (
        Form((FORM.sections[1], replace(SECTION, questions=(replace(ROOF, relevant=Condition("goes", "answered")),)))),
        "asked of each person",
    ),
}


@pytest.mark.parametrize("fault", WRONG)
def test_what_does_not_hold_in_a_form_is_told_with_a_remedy(fault):
    form, words = WRONG[fault]
    (found, *_rest) = faults(form)
    assert words in found.sentence
    assert found.remedy.endswith(".")


def test_versions_are_compared_question_by_question():
    new = replace(SECTION, questions=(SINCE, replace(ROOF, weight=3), *SECTION.questions[3:]))
    told = {(one.what, one.code, one.part) for one in compare(FORM, Form((new,)))}
    assert told == {
        ("removed", "rooms", ""),
        ("removed", "[school]", ""),
        ("removed", "goes", ""),
        ("changed", "roof", "weight"),
        ("moved", "roof", ""),
    } or told == {
        ("removed", "rooms", ""),
        ("removed", "[school]", ""),
        ("removed", "goes", ""),
        ("changed", "roof", "weight"),
        ("moved", "leak_since", ""),
    }


@settings(max_examples=50)
@given(st.permutations(list(SECTION.questions)))
def test_a_version_moved_about_has_the_same_questions(questions):
    told = compare(FORM, Form((replace(SECTION, questions=tuple(questions)), *FORM.sections[1:])))
    assert {one.what for one in told} <= {"moved"}
