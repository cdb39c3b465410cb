"""Reads a questionnaire from an XLSForm workbook: its survey and choices sheets, every fault with its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from services.errors import Refused
from services.families.forms.answering import parse_thousandths
from services.families.forms.checking import faults
from services.families.forms.content import NUMBERS, Form, Option, Question, Section, yes_no
from services.families.forms.relevant import Inexpressible, read_relevant
from services.families.forms.skipping import Group, SkipRule
from services.imports.findings import Cell, Finding, Notes, Sentence
from services.imports.workbook import Sheet, read_workbook
from services.names import fold
from services.reading import as_text
from services.scripts import is_cyrillic
from services.texts import QT_TRANSLATE_NOOP

KINDS = {"text": "text", "note": "note", "integer": "whole", "decimal": "decimal", "date": "date"}
ASIDE = frozenset(
    {
        *("start", "end", "today", "deviceid", "username", "simserial", "subscriberid", "phonenumber", "email"),
        *("audit", "start-geopoint", "background-audio", "calculate", "hidden"),
    }
)
"""What a phone adds to a form by itself, or works out: it is not asked."""
OWN_KINDS = ("money", "place")
_LANGUAGES = {
    "en": ("EN", "ENGLISH", "ENGLESKI"),
    "sr_Cyrl": ("SR CYRL", "SRCYRL", "SRPSKI CIRILICA", "SRPSKI CIR", "CIRILICA", "SERBIAN CYRILLIC"),
    "sr": ("SR", "SR LATN", "SERBIAN", "SRPSKI", "SRPSKI LATINICA", "LATINICA", "SERBIAN LATIN"),
    "sq": ("SQ", "ALBANIAN", "SHQIP", "ALBANSKI"),
}
_LIMIT = re.compile(r"\.\s*(>=|<=|>|<)\s*(-?\d+(?:\.\d+)?)")

_NO_SURVEY = (
    QT_TRANSLATE_NOOP("assessment", "This workbook has no sheet named survey with the columns type and name."),
    QT_TRANSLATE_NOOP("assessment", "Choose the XLSForm the questionnaire was made with."),
)
_KIND = Sentence(
    QT_TRANSLATE_NOOP("assessment", "Questions of the kind “{kind}” are not asked here."),
    QT_TRANSLATE_NOOP("assessment", "Ask it as text, integer, decimal, date, select_one or select_multiple."),
)
_LEFT_ASIDE = Sentence(
    QT_TRANSLATE_NOOP("assessment", "“{kind}” is not asked of anybody; it was left aside."),
    QT_TRANSLATE_NOOP("assessment", "Nothing, unless a rule needs it."),
)
_NO_LIST = Sentence(
    QT_TRANSLATE_NOOP("assessment", "There is no list “{name}” on the sheet choices."),
    QT_TRANSLATE_NOOP("assessment", "Add its choices there, or correct the name."),
)
_RULE = Sentence("{reason}", QT_TRANSLATE_NOOP("assessment", "Write the rule with =, !=, >, <, selected(), and, or."))
_CONSTRAINT = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This constraint was left aside: only a least and a most can be kept."),
    QT_TRANSLATE_NOOP("assessment", "Write it as . >= 0 and . <= 20, or look at the answers yourself."),
)
_NOT_CLOSED = Sentence(
    QT_TRANSLATE_NOOP("assessment", "A group or repeat ends here that does not begin above."),
    QT_TRANSLATE_NOOP("assessment", "Let every begin have its end."),
)
_FAULT = Sentence("{reason}", "{advice}")


@dataclass(frozen=True, slots=True)
class Definition:
    """A questionnaire as an XLSForm defines it, with what was found while reading it."""

    title: str
    form: Form
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]


@dataclass(slots=True)
class _Level:
    """A group or repeat that is open."""

    name: str
    labels: dict[str, str]
    repeat: bool
    rule: SkipRule | None


@dataclass(slots=True)
class _Building:
    """The form while its rows are read."""

    notes: Notes
    choices: dict[str, list[Option]]
    levels: list[_Level] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    cells: dict[str, Cell] = field(default_factory=dict)
    open: tuple[str, ...] = ("",)

    def find(self, code: str) -> Question | None:
        """A question read so far."""
        return Form(tuple(self.sections)).question(code)


class _Lines:
    """The rows of a sheet under its line of names."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.columns = {as_text(name).strip(): number for number, name in enumerate(sheet.rows[0]) if name != ""}

    def __iter__(self) -> Iterator[_Line]:
        for number, row in enumerate(self.sheet.rows[1:], 1):
            if any(value != "" for value in row):
                yield _Line(self, number)


@dataclass(frozen=True, slots=True)
class _Line:
    lines: _Lines
    row: int

    def text(self, column: str) -> str:
        """What stands under a name; nothing where there is no such column."""
        number = self.lines.columns.get(column)
        return "" if number is None else as_text(self.lines.sheet.rows[self.row][number]).strip()

    def cell(self, column: str) -> Cell:
        """The cell under a name."""
        number, sheet = self.lines.columns.get(column, 0), self.lines.sheet
        return Cell(sheet.name, sheet.index, self.row, number, sheet.rows[self.row][number])

    def texts(self, column: str) -> dict[str, str]:
        """The texts of a column in all its languages."""
        found: dict[str, str] = {}
        for name in self.lines.columns:
            base, _, language = name.partition("::")
            if base.strip() == column and self.text(name):
                found.setdefault(_language(language, self.text(name)), self.text(name))
        return found


def read_definition(path: str | Path) -> Definition:
    """Read a questionnaire from an XLSForm; raises Refused when the file is none."""
    workbook = read_workbook(path)
    sheets = {sheet.name.strip().lower(): sheet for sheet in workbook.sheets if sheet.rows}
    survey = _Lines(sheets["survey"]) if "survey" in sheets else None
    if survey is None or not {"type", "name"} <= survey.columns.keys():
        raise Refused(*_NO_SURVEY, name="no_xlsform")
    building = _Building(Notes(), _choices(sheets.get("choices")))
    for line in survey:
        _read(line, building)
    form = Form(tuple(section for section in building.sections if section.questions))
    _check(form, building, survey)
    settings = next(iter(_Lines(sheets["settings"])), None) if "settings" in sheets else None
    title = settings.text("form_title") if settings else ""
    return Definition(title or Path(workbook.name).stem, form, building.notes.errors, building.notes.warnings)


def _choices(sheet: Sheet | None) -> dict[str, list[Option]]:
    found: dict[str, list[Option]] = {}
    for line in _Lines(sheet) if sheet is not None else ():
        name = line.text("list_name") or line.text("list name")
        if name and line.text("name"):
            points = line.text("points")
            known = int(points) if re.fullmatch(r"-?\d{1,6}", points) else 0
            found.setdefault(name, []).append(Option(line.text("name"), line.texts("label"), known))
    return found


def _read(line: _Line, building: _Building) -> None:
    """Read one row of the survey."""
    kind, _, rest = line.text("type").replace("_", " ", 1).partition(" ") if _is_level(line) else ("", "", "")
    if kind == "begin":
        building.levels.append(
            _Level(line.text("name"), line.texts("label"), rest.strip() == "repeat", _rule(line, building))
        )
    elif kind == "end":
        if building.levels:
            building.levels.pop()
        else:
            building.notes.wrong(line.cell("type"), _NOT_CLOSED)
    elif line.text("type"):
        question = _question(line, building)
        if question is not None:
            building.cells[question.code] = line.cell("name")
            _place(question, building)


def _is_level(line: _Line) -> bool:
    return bool(re.fullmatch(r"(begin|end)[ _](group|repeat)", line.text("type")))


def _question(line: _Line, building: _Building) -> Question | None:
    words = line.text("type").split()
    kind, options = _kind(line, words, building)
    if not kind:
        return None
    made = Question(
        line.text("name"),
        kind,
        line.texts("label"),
        line.texts("hint"),
        fold(line.text("required")) in ("YES", "TRUE", "TRUE()", "1", "DA") and kind != "note",
        weight=int(line.text("weight")) if re.fullmatch(r"\d{1,4}", line.text("weight")) else 1,
        options=tuple(options),
        relevant=_rule(line, building),
    )
    return _limited(line, made, building)


def _kind(line: _Line, words: list[str], building: _Building) -> tuple[str, list[Option]]:
    """The kind a row asks for, with its choices; nothing for what is not asked."""
    if words[0] in ASIDE:
        building.notes.assumed(line.cell("type"), _LEFT_ASIDE, kind=words[0])
        return "", []
    own = line.text("povratak_kind")
    if words[0] in ("select_one", "select_multiple") and len(words) > 1:
        options = building.choices.get(words[1], [])
        if not options:
            building.notes.wrong(line.cell("type"), _NO_LIST, name=words[1])
        if words[0] == "select_multiple":
            return "several", options
        if {option.code for option in options} == {"yes", "no"}:
            return "yes_no", list(yes_no({option.code: option.points for option in options}))
        return "one", options
    if words[0] not in KINDS:
        building.notes.wrong(line.cell("type"), _KIND, kind=" ".join(words))
        return "", []
    return (own if own in OWN_KINDS else KINDS[words[0]]), []


def _rule(line: _Line, building: _Building) -> SkipRule | None:
    expression = line.text("relevant")
    if not expression:
        return None
    try:
        return read_relevant(expression, building.find)
    except Inexpressible as fault:
        building.notes.wrong(line.cell("relevant"), _RULE, reason=fault.sentence)
        return None


def _limited(line: _Line, question: Question, building: _Building) -> Question:
    """Take a least and a most from the constraint of a number."""
    constraint = line.text("constraint")
    if not constraint:
        return question
    parts = [_LIMIT.fullmatch(part.strip()) for part in re.split(r"\s+and\s+", constraint)]
    if question.kind not in NUMBERS or not all(parts):
        building.notes.assumed(line.cell("constraint"), _CONSTRAINT)
        return question
    limits: dict[str, int] = {}
    for part in parts:
        if part is not None:
            limits |= _limit(question.kind, part[1], part[2])
    return replace(question, low=limits.get("low"), high=limits.get("high"))


def _limit(kind: str, sign: str, number: str) -> dict[str, int]:
    thousandths = parse_thousandths(number).value or 0
    value = thousandths // {"whole": 1000, "money": 10, "decimal": 1}[kind]
    return {"low" if ">" in sign else "high": value + {">": 1, "<": -1}.get(sign, 0)}


def _place(question: Question, building: _Building) -> None:
    """Put a question into its section: its repeat, or else its outermost group; rules of inner groups are added."""
    levels = building.levels
    repeat = next((number for number, level in enumerate(levels) if level.repeat), None)
    depth = 1 if repeat is None else repeat + 1
    path = tuple(level.name for level in levels[:depth])
    if building.open != path or not building.sections:
        building.open = path
        building.sections.append(_section(levels[:depth], repeat is not None, building))
    inner = _all(*(level.rule for level in levels[depth:]), question.relevant)
    last = building.sections[-1]
    building.sections[-1] = replace(last, questions=(*last.questions, replace(question, relevant=inner)))


def _section(levels: list[_Level], per_person: bool, building: _Building) -> Section:
    name = levels[-1].name if levels else "general"
    used = {section.code for section in building.sections}
    code = next(code for code in (name, *(f"{name}_{number}" for number in range(2, 999))) if code not in used)
    labels: dict[str, str] = (levels[-1].labels if levels else {}) or {"en": name}
    return Section(code, labels, (), per_person, _all(*(level.rule for level in levels)))


def _all(*rules: SkipRule | None) -> SkipRule | None:
    known = tuple(rule for rule in rules if rule is not None)
    return Group("all", known) if len(known) > 1 else next(iter(known), None)


def _check(form: Form, building: _Building, survey: _Lines) -> None:
    """Note what does not hold in the form as a whole, at the row of its question."""
    top = Cell(survey.sheet.name, survey.sheet.index, 0, 0, survey.sheet.rows[0][0])
    if building.notes.errors:
        return
    for fault in faults(form):
        place = building.cells.get(fault.code, top)
        building.notes.wrong(place, _FAULT, reason=fault.sentence, advice=fault.remedy)


def _language(name: str, text: str) -> str:
    """The code of a language by its name or its code in brackets; without one, by the script of the text."""
    brackets = re.search(r"\(([^)]+)\)", name)
    for given in (brackets[1] if brackets else "", name):
        key = fold(given.replace("-", " ").replace("_", " "))
        for code, names in _LANGUAGES.items():
            if key in names:
                return code if code != "sr" or not is_cyrillic(text) else "sr_Cyrl"
    return "sr_Cyrl" if is_cyrillic(text) else "sr"
