"""The letter that goes with a referral, in the language that is chosen; it says only what is passed on."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from services.papers.referral import Letter, letter
from services.papers.typeset import pdf
from ui import formats, languages
from ui.families import words as family_words
from ui.families.assistance import words
from ui.families.facts import phones
from ui.fields import Field
from ui.form import Question
from ui.form_sheet import FormDialog
from ui.page import Page
from ui.paper import show_paper
from ui.texts import shown, translate


def ask_letter(page: Page, referral_id: int, number: str) -> FormDialog:
    """Ask for the language of the letter, then show it as a paper."""
    spoken = tuple((code, languages.NAMES[code]) for code in languages.available())
    fields = (Field("code", translate("Families", "Language"), "choice", required=True, choices=spoken),)
    question = Question(page.tasks, fields, {"code": formats.language()})
    verb = translate("Families", "Make the paper")
    dialog = FormDialog(page.window(), translate("Families", "Letter of referral"), question, verb, number)
    dialog.saved.connect(partial(show_letter, page, referral_id, number))
    dialog.open()
    return dialog


def show_letter(page: Page, referral_id: int, number: str, answers: Mapping[str, Any]) -> None:
    """Show the letter that was asked for."""
    who = page.tasks.office.staff.name
    title = translate("Families", "Letter of referral")
    show_paper(page, title, partial(make_letter, referral_id, answers["code"], who), f"{number}.pdf")


def make_letter(referral_id: int, code: str, who: str, session: Any) -> bytes:
    """Make the PDF of a letter of referral in a language."""
    found = letter(session, referral_id)
    with formats.speaking(code):
        data = letter_data(found, who)
    return pdf("referral", data)


def letter_data(found: Letter, who: str) -> dict[str, Any]:
    """Return the data of the template `referral`, in the language written in."""
    row = found.referral
    made = translate("Families", "Printed on {when} by {who}")
    return {
        "lang": formats.language().split("_")[0],
        "words": {"page": translate("Families", "Page {page} of {pages}")},
        "title": translate("Families", "Referral"),
        "office": shown(found.office),
        "batch": row["number"],
        "made": made.format(when=formats.moment(datetime.now().astimezone()), who=who),
        "footnote": shown(found.footnote),
        "to": [
            part for part in (row["agency"], row["agency_address"], row["agency_place"], row["agency_email"]) if part
        ],
        "reference": list(_reference(row)),
        "opening": translate("Families", "We refer to you the following family and ask you for help."),
        "parts": [part for part in (_people_part(found), *_fact_parts(found)) if part["rows"]],
        "reason": {"heading": translate("Families", "Why we turn to you"), "text": row["reason"]},
        "shared": translate("Families", "Data passed on: {data}.").format(data=words.data_list(row["shared"])),
        "statement": translate(
            "Families",
            "The family has agreed to this. The data may be used for this purpose only and are not to be passed on"
            " (Law on Personal Data Protection, Official Gazette RS 87/2018).",
        ),
        "answer": _answer(row),
        "signed": [
            f"{row['made_by'] or ''}, {row['organisation']}",
            translate("Families", "Received: date, signature"),
        ],
    }


def _reference(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield translate("Families", "Our number"), row["number"]
    yield translate("Families", "Date"), formats.day(row["sent_on"] or row["drafted_on"])
    yield translate("Families", "Family file"), row["family_number"]


def _people_part(found: Letter) -> dict[str, Any]:
    columns = [
        ("name", translate("Families", "Family name and given name"), 4.0),
        ("relation", family_words.field("relation"), 2.0),
    ]
    if found.passes_on("identity"):
        widths = {"born_on": 2.4, "jmbg": 2.8, "card_number": 2.2}
        columns += [(name, family_words.field(name), width) for name, width in widths.items()]
    if found.passes_on("health"):
        columns.append(("needs", family_words.field("needs"), 3.0))
    return {
        "heading": translate("Families", "Who is referred"),
        "titles": [title for _name, title, _width in columns],
        "widths": [width for _name, _title, width in columns],
        "rows": [[_said(person, name) for name, _title, _width in columns] for person in found.people],
    }


def _said(person: Mapping[str, Any], name: str) -> str:
    if name == "name":
        return f"{person['family_name']} {person['given_name']}"
    if name == "relation":
        return family_words.relation(person["relation"])
    if name == "born_on":
        return family_words.born(person["born_on"], person["born_year"])
    return person[name] or ""


def _fact_parts(found: Letter) -> Iterator[dict[str, Any]]:
    row = found.referral
    if found.passes_on("contact"):
        pairs = [(family_words.field("address"), row["address"]), (family_words.field("phone"), phones(row["phone"]))]
        yield _facts(translate("Families", "Contact"), pairs)
    if found.passes_on("housing"):
        lives = family_words.accommodation(row["accommodation"])
        pairs = [
            (family_words.field("present_place_id"), row["present"]),
            (family_words.field("accommodation"), lives),
            (family_words.field("origin_place_id"), row["origin"]),
            (family_words.field("return_place_id"), row["returns_to"]),
        ]
        yield _facts(translate("Families", "Housing and return"), pairs)


def _facts(heading: str, pairs: list[tuple[str, str | None]]) -> dict[str, Any]:
    rows = [[name, value] for name, value in pairs if value]
    return {"heading": heading, "titles": [], "widths": [2.0, 6.0], "rows": rows}


def _answer(row: Mapping[str, Any]) -> str:
    if row["answer_by"] is None:
        return translate("Families", "Please let us know whether you can take the family on.")
    asked = translate("Families", "Please let us know by {day} whether you can take the family on.")
    return asked.format(day=formats.day(row["answer_by"]))
