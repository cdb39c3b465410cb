"""The registration form of a family, blank or filled, and the family file, in the language that was chosen."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.families.register import ACCOMMODATION_TEXTS, STATES
from services.papers.family import PaperFile, paper_file
from services.papers.typeset import pdf
from ui import formats, languages
from ui.families import words
from ui.families.facts import grant_word, phones
from ui.families.words import said
from ui.fields import Field
from ui.form import Question
from ui.form_sheet import FormDialog
from ui.page import Page
from ui.paper import show_paper
from ui.texts import shown, translate

BLANK_ROWS = 8
TALL, LOW = 8.5, 6.5
_TITLES = {
    "blank": QT_TRANSLATE_NOOP("Families", "Registration form of a family"),
    "file": QT_TRANSLATE_NOOP("Families", "Family file"),
}
_STATEMENT = QT_TRANSLATE_NOOP(
    "Families", "I gave these data myself and they are true. I know that I may ask to see them and have them corrected."
)
_SIGNED = (
    QT_TRANSLATE_NOOP("Families", "Head of the family: date, signature"),
    QT_TRANSLATE_NOOP("Families", "Case worker: date, signature"),
)


def ask_form(page: Page, family_id: int | None) -> FormDialog:
    """Ask which form and in which language, then show it as a paper; without a family it is blank."""
    kinds = tuple((kind, said(_TITLES[kind])) for kind in (("file", "blank") if family_id else ("blank",)))
    spoken = tuple((code, languages.NAMES[code]) for code in languages.available())
    fields = (
        Field("kind", translate("Families", "Form"), "choice", required=True, choices=kinds),
        Field("code", translate("Families", "Language"), "choice", required=True, choices=spoken),
    )
    question = Question(page.tasks, fields, {"kind": kinds[0][0], "code": formats.language()})
    title, verb = translate("Families", "Print a form"), translate("Families", "Make the paper")
    dialog = FormDialog(page.window(), title, question, verb)
    dialog.saved.connect(partial(show_form, page, family_id))
    dialog.open()
    return dialog


def show_form(page: Page, family_id: int | None, answers: Mapping[str, Any]) -> None:
    """Show the form that was asked for."""
    filled = family_id if answers["kind"] == "file" else None
    who = page.tasks.office.staff.name
    title = said(_TITLES[answers["kind"]])
    show_paper(page, title, partial(make_form, filled, answers["code"], who), f"{title}.pdf")


def make_form(family_id: int | None, code: str, who: str, session: Any) -> bytes:
    """Make the PDF of a family file, or of a blank form, in a language."""
    found = paper_file(session, family_id)
    with formats.speaking(code):
        data = form_data(found, who)
    return pdf("family", data)


def form_data(found: PaperFile, who: str) -> dict[str, Any]:
    """Return the data of the template `family`, in the language written in."""
    family: Mapping[str, Any] = found.file.family if found.file else {}
    title = said(_TITLES["file" if found.file else "blank"])
    made = translate("Families", "Printed on {when} by {who}")
    return {
        "lang": formats.language().split("_")[0],
        "words": {"page": translate("Families", "Page {page} of {pages}")},
        "title": f"{title} · {family['title']}" if family else title,
        "note": family["number"] if family else translate("Families", "Write in block letters."),
        "office": shown(found.office),
        "made": made.format(when=formats.moment(datetime.now().astimezone()), who=who) if family else "",
        "batch": family.get("number", ""),
        "footnote": shown(found.footnote),
        "parts": [_file_part(family), _places_part(family), _members_part(found), *_more_parts(found, family)],
        "statement": said(_STATEMENT),
        "signed": [said(text) for text in _SIGNED],
    }


def _file_part(family: Mapping[str, Any]) -> dict[str, Any]:
    registered = formats.day(family.get("registered_on"))
    fields = [
        _field("number", family.get("number"), 3),
        _field("organisation_id", family.get("organisation"), 6),
        _field("registered_on", registered, 3),
    ]
    if family:
        fields += [
            _field("state", words.stage(family["state"]), 3),
            _field("state_on", formats.day(family["state_on"]), 3),
            _field("state_reason", family["state_reason"] or "–", 6),
        ]
    return {"heading": translate("Families", "Registration"), "fields": fields}


def _places_part(family: Mapping[str, Any]) -> dict[str, Any]:
    kinds = [words.accommodation(code) for code, _text in ACCOMMODATION_TEXTS if code != "unknown"]
    lives = words.accommodation(family["accommodation"]) if family else ""
    return {
        "heading": translate("Families", "Places and contact"),
        "fields": [
            _field("origin_place_id", family.get("origin"), 4),
            _field("present_place_id", family.get("present"), 4),
            _field("return_place_id", family.get("returns_to"), 4),
            _field("address", family.get("address"), 8),
            _field("phone", phones(family.get("phone")), 4),
            _field("accommodation", lives, 12, choices=kinds),
        ],
    }


def _members_part(found: PaperFile) -> dict[str, Any]:
    columns = ("family_name", "relation", "sex", "born_on", "jmbg", "card_number", "needs")
    titles = ["", translate("Families", "Family name and given name"), *map(words.field, columns[1:])]
    blank = 0 if found.file else BLANK_ROWS
    rows = [[f"{number}.", *_member(member)] for number, member in enumerate(found.members, 1)]
    rows += [[f"{number}.", *[""] * len(columns)] for number in range(1, blank + 1)]
    return {
        "heading": translate("Families", "Members"),
        "titles": titles,
        "widths": [0.7, 4, 2.1, 1.6, 2.5, 2.9, 2.4, 2.8],
        "rows": rows,
        "height": TALL if blank else LOW,
    }


def _member(member: Mapping[str, Any]) -> Iterator[str]:
    yield f"{member['family_name']} {member['given_name']}"
    yield words.relation(member["relation"])
    yield words.sex(member["sex"]) if member["sex"] else ""
    yield words.born(member["born_on"], member["born_year"])
    yield from (member[name] or "" for name in ("jmbg", "card_number", "needs"))


def _more_parts(found: PaperFile, family: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    if found.file is None:
        yield _note_part("", 4)
        return
    stages = [(state, found.file.stages[state]) for state, _text in STATES if state in found.file.stages]
    steps = [[words.stage(state), formats.day(on)] for state, on in stages]
    yield _rows_part(translate("Families", "Return path"), ("state", "state_on"), [4, 8], steps)
    if found.file.grants:
        yield _grants_part(found.file.grants)
    if family["note"]:
        yield _note_part(family["note"], 1)


def _grants_part(grants: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    rows = [[one["kind"], one["text"], formats.euros(one["amount"]), grant_word(one["state"])] for one in grants]
    part = _rows_part(translate("Families", "Grants"), ("number", "state"), [2, 5, 2, 3], rows)
    number, state = part["titles"]
    activity, amount = translate("Families", "Activity"), translate("Families", "Amount")
    return {**part, "titles": [number, activity, amount, state]}


def _note_part(note: str, lines: int) -> dict[str, Any]:
    return {"heading": words.field("note"), "fields": [_field("", note, 12, lines=lines)]}


def _rows_part(heading: str, names: tuple[str, ...], widths: list[float], rows: list[list[str]]) -> dict[str, Any]:
    return {"heading": heading, "titles": list(map(words.field, names)), "widths": widths, "rows": rows, "height": LOW}


def _field(name: str, value: str | None, span: int, *, lines: int = 1, choices: Sequence[str] = ()) -> dict[str, Any]:
    label = words.field(name) if name else ""
    return {"label": label, "value": value or "", "span": span, "lines": lines, "choices": list(choices)}
