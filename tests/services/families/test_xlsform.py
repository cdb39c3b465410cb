"""Questionnaires out of XLSForm: types, languages, groups, repeats, rules; what cannot be kept is refused by cell."""

from __future__ import annotations

from datetime import date

import pytest
import xlsxwriter

from services.errors import Refused
from services.families.forms.skipping import Condition, Group
from services.families.xlsform import read_definition

SURVEY = ("type", "name", "label::English (en)", "label::Srpski (sr)", "label::Српски (sr-Cyrl)", "required")
MORE = ("relevant", "constraint", "hint", "weight", "povratak_kind")
MONEY = {"label::English (en)": "Rent", "povratak_kind": "money", "constraint": ". <= 900.5"}
ROWS = [
    {"type": "start", "name": "start"},
    {"type": "begin_group", "name": "house", "label::English (en)": "House", "label::Srpski (sr)": "Kuća"},
    {"type": "select_one roof", "name": "roof", "label::English (en)": "Roof", "required": "yes", "weight": "2"},
    {"type": "date", "name": "since", "label::English (en)": "Since", "relevant": "${roof} = 'leaks'"},
    {"type": "integer", "name": "rooms", "label::Srpski (sr)": "Sobe", "constraint": ". >= 0 and . < 20"},
    {"type": "begin group", "name": "inner", "relevant": "${rooms} > 3"},
    {"type": "select_multiple lack", "name": "lack", "label::Српски (sr-Cyrl)": "Шта недостаје"},
    {"type": "end group"},
    {
        "type": "decimal",
        "name": "rent",
        "label::English (en)": "Rent",
        "povratak_kind": "money",
        "constraint": ". <= 900.5",
    },
    {"type": "end_group"},
    {"type": "begin_repeat", "name": "people", "label::English (en)": "People", "relevant": "${rooms} != ''"},
    {"type": "select_one yn", "name": "ill", "label::English (en)": "Ill"},
    {"type": "text", "name": "illness", "label::English (en)": "Illness", "relevant": "${ill} = 'yes'"},
    {"type": "end_repeat"},
]
CHOICES = [
    {"list_name": "roof", "name": "whole", "label::English (en)": "whole"},
    {"list_name": "roof", "name": "leaks", "label::English (en)": "leaks", "points": 3},
    {"list_name": "lack", "name": "water", "label::Srpski (sr)": "voda"},
    {"list_name": "lack", "name": "power", "label::Srpski (sr)": "struja"},
    {"list_name": "yn", "name": "yes", "label::English (en)": "yes", "points": 1},
    {"list_name": "yn", "name": "no", "label::English (en)": "no"},
]


def write(path, rows, choices=CHOICES):
    book = xlsxwriter.Workbook(str(path))
    for name, columns, lines in (
        ("survey", (*SURVEY, *MORE), rows),
        ("choices", ("list_name", "name", "label::English (en)", "label::Srpski (sr)", "points"), choices),
        ("settings", ("form_title", "form_id"), [{"form_title": "Procena potreba", "form_id": "needs"}]),
    ):
        sheet = book.add_worksheet(name)
        for column, title in enumerate(columns):
            sheet.write(0, column, title)
            for number, line in enumerate(lines, 1):
                if title in line:
                    sheet.write(number, column, line[title])
    book.close()
    return path


@pytest.fixture
def read(tmp_path):
    return lambda rows, choices=CHOICES: read_definition(write(tmp_path / "form.xlsx", rows, choices))


def test_a_whole_form_is_read(read):
    found = read(ROWS)
    assert (found.title, found.errors) == ("Procena potreba", ())
    house, people = found.form.sections
    assert [(one.code, one.kind) for one in house.questions] == [
        ("roof", "one"),
        ("since", "date"),
        ("rooms", "whole"),
        ("lack", "several"),
        ("rent", "money"),
    ]
    roof, since, rooms, lack, rent = house.questions
    assert (roof.required, roof.weight, [one.points for one in roof.options]) == (True, 2, [0, 3])
    assert (since.relevant, rooms.low, rooms.high) == (Condition("roof", "equals", "leaks"), 0, 19)
    assert (lack.relevant, lack.labels) == (Condition("rooms", "above", 3), {"sr_Cyrl": "Шта недостаје"})
    assert (house.labels, rent.high) == ({"en": "House", "sr": "Kuća"}, 90_050)
    assert (people.per_person, people.relevant) == (True, Condition("rooms", "answered"))
    assert [(one.code, one.kind) for one in people.questions] == [("ill", "yes_no"), ("illness", "text")]
    assert people.questions[0].option("yes").points == 1
    assert [one.cell for one in found.warnings] == ["A2"]


RULES = {
    "${roof} = 'leaks' and ${rooms} >= 2": Group(
        "all", (Condition("roof", "equals", "leaks"), Condition("rooms", "from", 2))
    ),
    "${rooms} < 2 or (${rooms} > 9)": Group("any", (Condition("rooms", "below", 2), Condition("rooms", "above", 9))),
    "not(${roof} = 'leaks')": Condition("roof", "differs", "leaks"),
    "not(${roof} = '' or ${roof} = 'whole')": Group(
        "all", (Condition("roof", "answered"), Condition("roof", "differs", "whole"))
    ),
    "3 <= ${rooms}": Condition("rooms", "from", 3),
    "selected(${lack}, 'water')": Condition("lack", "includes", "water"),
    'not(selected(${lack}, "water"))': Condition("lack", "lacks", "water"),
    "${since} > date('2020-01-31')": Condition("since", "above", date(2020, 1, 31)),
    "${rent} > 12.5": Condition("rent", "above", 1_250),
}


@pytest.mark.parametrize("expression", RULES)
def test_a_rule_that_can_be_kept_says_the_same(read, expression):
    last = {"type": "text", "name": "last", "label::English (en)": "Last", "relevant": expression}
    found = read([*ROWS[:10], last])
    assert found.errors == ()
    assert found.form.question("last").relevant == RULES[expression]


@pytest.mark.parametrize(
    "expression",
    [
        "count-selected(${lack}) > 1",
        "${rooms} + 1 > 3",
        "not(${rooms} > 3)",
        "${roof} = ${lack}",
        "regex(${roof}, 'a')",
        "${roof} = 'gold'",
        "${nobody} = 'yes'",
        "${rooms} > 'many'",
        "${rooms} >",
        "(${rooms} > 1",
        "${rooms} > 1 ${rooms} < 9",
        "true()",
    ],
)
def test_a_rule_that_cannot_be_kept_is_refused_with_its_cell_and_reason(read, expression):
    last = {"type": "text", "name": "last", "label::English (en)": "Last", "relevant": expression}
    (error,) = read([*ROWS[:10], last]).errors
    assert (error.sheet, error.cell) == ("survey", "G12")
    assert error.message.endswith(".")
    assert error.remedy


REFUSED = {
    "a kind that is not asked": ({"type": "geoshape", "name": "x", "label::English (en)": "X"}, "A12"),
    "a list that is missing": ({"type": "select_one nothing", "name": "x", "label::English (en)": "X"}, "A12"),
    "an end without a beginning": ({"type": "end_group"}, "A12"),
    "a code that stands twice": ({"type": "text", "name": "roof", "label::English (en)": "X"}, "B12"),
    "a question without a text": ({"type": "text", "name": "x"}, "B12"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_asked_is_refused_with_its_cell(read, case):
    row, cell = REFUSED[case]
    (error,) = read([*ROWS[:10], row]).errors
    assert (error.sheet, error.cell) == ("survey", cell)
    assert error.remedy


def test_a_workbook_that_is_no_form_is_refused(tmp_path):
    book = xlsxwriter.Workbook(str(tmp_path / "other.xlsx"))
    book.add_worksheet("Porodice").write(0, 0, "Broj predmeta")
    book.close()
    with pytest.raises(Refused, match="no sheet named survey"):
        read_definition(tmp_path / "other.xlsx")
