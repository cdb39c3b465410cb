"""The declaration on paper: asks which one and in which language, then shows its four pages."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.families.returning import CODES
from services.papers.declaration import declaration_paper
from ui import formats
from ui.families.returning.words import choices
from ui.fields import Field
from ui.form import Question
from ui.form_sheet import FormDialog
from ui.page import Page
from ui.paper import show_paper

translate = QCoreApplication.translate


def ask_declaration(widget: QWidget, family_id: int, declaration_id: int | None) -> FormDialog:
    """Ask which declaration of a family is printed: as recorded, to be signed, or blank."""
    page = page_of(widget)
    kinds = [
        ("sign", translate("Returning", "to be signed, with the data of the family")),
        ("blank", translate("Returning", "blank")),
    ]
    if declaration_id is not None:
        kinds.insert(0, ("signed", translate("Returning", "as recorded")))
    languages = choices("language", CODES["language"])
    fields = (
        Field("kind", translate("Returning", "Declaration"), "choice", required=True, choices=kinds),
        Field("language", translate("Returning", "Language"), "choice", required=True, choices=languages),
    )
    spoken = formats.language() if formats.language() in CODES["language"] else "sr"
    question = Question(page.tasks, fields, {"kind": kinds[0][0], "language": spoken})
    verb = translate("Returning", "Make the paper")
    dialog = FormDialog(page.window(), translate("Returning", "Print the declaration"), question, verb)
    dialog.saved.connect(partial(_show, page, family_id, declaration_id))
    dialog.open()
    return dialog


def page_of(widget: QWidget) -> Page:
    """Return the page a widget stands on."""
    found = widget
    while not isinstance(found, Page):
        found = found.parentWidget()
    return found


def _show(page: Page, family_id: int, declaration_id: int | None, answers: Mapping[str, Any]) -> None:
    family = None if answers["kind"] == "blank" else family_id
    declaration = declaration_id if answers["kind"] == "signed" else None
    title = translate("Returning", "Declaration of voluntary return")
    make = partial(_make, family, declaration, answers["language"])
    show_paper(page, title, make, f"{title}.pdf")


def _make(family_id: int | None, declaration_id: int | None, language: str, session: Any) -> bytes:
    return declaration_paper(session, family_id, declaration_id, language)
