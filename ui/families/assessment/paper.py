"""A questionnaire on paper, blank to be filled by hand, and an assessment with its answers and score."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from services.families.assessment_sheet import Sheet, scores_of
from services.families.forms import Form, Question, Section, asked
from services.papers.typeset import pdf
from services.programme import setting
from ui import formats
from ui.families.assessment import words
from ui.page import Page
from ui.paper import show_paper
from ui.texts import translate

BLANK_PEOPLE = 5
LINES = {"text": 2}
OPTIONS = ("yes_no", "one", "several")


def show_blank(page: Page, version: Mapping[str, Any], form: Form) -> None:
    """Show a version as a blank form in the language of the screen."""
    title = words.titled(version["titles"])
    note = translate("Assessment", "version {number}").format(number=version["number"])

    def make(session: Any) -> bytes:
        return pdf("questionnaire", {**_frame(session, title, note), "parts": list(_parts(form, None, {}))})

    show_paper(page, title, make, f"{version['code']}-{version['number']}.pdf")


def show_assessment(page: Page, sheet: Sheet, places: Mapping[int, str]) -> None:
    """Show an assessment with its answers."""
    one = sheet.assessment
    title = words.titled(one["titles"])
    day = formats.day(one["assessed_on"])
    note = " · ".join(filter(None, (f"{one['number']} {one['title']}", day, one["visited_by"])))

    def make(session: Any) -> bytes:
        parts = list(_parts(sheet.form, sheet, places))
        return pdf("questionnaire", {**_frame(session, title, note), "parts": parts, "score": _score(sheet)})

    show_paper(page, title, make, f"{one['number']}-{one['assessed_on']}.pdf")


def _frame(session: Any, title: str, note: str) -> dict[str, Any]:
    language = formats.language()
    return {
        "title": title,
        "note": note,
        "office": setting(session, "office_name"),
        "footnote": setting(session, "footnote"),
        "lang": language.partition("_")[0],
        "made": "",
        "words": {"page": translate("Assessment", "page {page} of {pages}")},
        "head": [translate("Assessment", "Family number"), translate("Assessment", "Family"), _date()],
        "signed": [
            translate("Assessment", "For the family: date, signature"),
            translate("Assessment", "Who visited: date, signature"),
        ],
        "score": None,
    }


def _date() -> str:
    return translate("Assessment", "Asked on")


def _parts(form: Form, sheet: Sheet | None, places: Mapping[int, str]) -> Iterator[dict[str, Any]]:
    for section in form.sections if sheet is None else _asked(sheet):
        heading = words.spoken(section.labels)
        if section.per_person:
            yield {"heading": heading, "when": _when(form, section, sheet), **_people(section, sheet, places)}
        else:
            fields = (_field(form, question, sheet, places) for question in section.questions)
            yield {"heading": heading, "when": _when(form, section, sheet), "lines": list(_lines(fields))}


def _asked(sheet: Sheet) -> Iterator[Section]:
    """The sections with the questions that were asked, notes left out."""
    codes = {one.question.code for one in asked(sheet.form, sheet.answers, sheet.facts)}
    for section in sheet.form.sections:
        questions = tuple(one for one in section.questions if one.code in codes and one.kind != "note")
        if questions:
            yield replace(section, questions=questions)


def _lines(fields: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Two narrow fields beside each other on a line, a wide one alone."""
    line: list[dict[str, Any]] = []
    for field in fields:
        if line and (field["wide"] or len(line) == 2):
            yield line
            line = []
        line.append(field)
        if field["wide"]:
            yield line
            line = []
    if line:
        yield line


def _field(form: Form, question: Question, sheet: Sheet | None, places: Mapping[int, str]) -> dict[str, Any]:
    value = sheet.answers.get((question.code, None)) if sheet is not None else None
    options = [words.spoken(option.labels) for option in question.options] if question.kind in OPTIONS else []
    filled = sheet is not None
    return {
        "label": words.spoken(question.labels),
        "value": words.answer(question, value, places) or ("–" if filled and question.kind != "note" else ""),
        "choices": options,
        "lines": LINES.get(question.kind, 1),
        "note": question.kind == "note",
        "when": _when(form, question, sheet),
        "wide": question.kind in ("text", "note", *OPTIONS),
    }


def _when(form: Form, part: Section | Question, sheet: Sheet | None) -> str:
    """When a part is asked, for who fills a blank form by hand."""
    if sheet is not None or part.relevant is None:
        return ""
    return translate("Assessment", "Only if {rule}").format(rule=words.rule(part.relevant, form))


def _people(section: Section, sheet: Sheet | None, places: Mapping[int, str]) -> dict[str, Any]:
    """A table of the people down and the questions across; the legend names the choices."""
    questions = [question for question in section.questions if question.kind != "note"]
    people = sheet.people if sheet is not None else ()
    rows = [
        [f"{one['given_name']} {one['family_name']}", *(_cell(question, one, sheet, places) for question in questions)]
        for one in people
    ]
    blank = [["", *("" for _ in questions)] for _ in range(BLANK_PEOPLE)] if sheet is None else []
    legend = [
        f"{words.spoken(question.labels).rstrip('?:.')}: "
        + ", ".join(words.spoken(option.labels) for option in question.options)
        for question in questions
        if question.kind in ("one", "several") and sheet is None
    ]
    titles = [translate("Assessment", "Name"), *(words.spoken(question.labels) for question in questions)]
    return {"titles": titles, "rows": rows or blank, "blank": sheet is None, "legend": legend}


def _cell(question: Question, person: Mapping[str, Any], sheet: Any, places: Mapping[int, str]) -> str:
    return words.answer(question, sheet.answers.get((question.code, person["id"])), places)


def _score(sheet: Sheet) -> dict[str, Any]:
    counted = scores_of(sheet)
    rows = [[words.spoken(one.labels), formats.number(counted.sections[one.code])] for one in sheet.form.sections]
    total = [translate("Assessment", "In all"), formats.number(counted.total)]
    return {"heading": translate("Assessment", "Score"), "rows": [*rows, total]}
