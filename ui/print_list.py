"""Prints what a register shows: its columns and rows as they are, numbered, with room to sign if that is wanted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.papers.aside import pdf_aside
from services.papers.batches import record_batch
from services.papers.lists import ListWords, PaperColumn, list_data, read_rows
from services.papers.typeset import pdf
from services.programme import setting
from ui import formats
from ui.columns import Column, lines
from ui.fields import Field
from ui.form import Question
from ui.form_sheet import FormDialog
from ui.paper import PaperSheet
from ui.register import RegisterPage
from ui.texts import shown

translate = QCoreApplication.translate

LONG = 1_000
"""From so many rows on a list is set in a process of its own, so that it can be stopped."""
SETTING = 10
"""Reading the rows is one part in so many of the way shown: setting the pages takes longer and does not tell."""

Progress = Callable[[int, int], None] | None


@dataclass(frozen=True)
class Asked:
    """What is printed: the register through a query, its columns, and the words around the rows."""

    register: Any
    query: Any
    columns: tuple[Column, ...]
    title: str
    filters: str
    note: str
    made: str
    numbered: str
    words: ListWords


def ask_list(page: RegisterPage) -> FormDialog:
    """Ask for the title and the room to sign, then show the list as a paper."""
    fields = (
        Field("title", translate("print_list", "Title"), required=True, most=120),
        Field("column", translate("print_list", "A column to sign in, in every row"), "check"),
        Field("lines", translate("print_list", "Lines to sign on at the end: prepared by, approved by"), "check"),
    )
    question = Question(page.tasks, fields, {"title": page.title(), "column": False, "lines": False})
    title, verb = translate("print_list", "Print list"), translate("print_list", "Make the paper")
    note = translate("print_list", "Rows, columns and order are those on the screen.")
    dialog = FormDialog(page.window(), title, question, verb, note)
    dialog.saved.connect(partial(show_list, page))
    dialog.open()
    return dialog


def show_list(page: RegisterPage, answers: Mapping[str, Any]) -> PaperSheet:
    """Make the list as it was asked for and lay it over its page."""
    asked = _asked(page, answers)
    sheet = PaperSheet(page, asked.title, f"{asked.title}.pdf")
    sheet.start(partial(make_list, page.tasks.office, asked), counts=True)
    return sheet


def make_list(office: Any, asked: Asked, progress: Progress = None) -> bytes:
    """Read the rows, give the paper its number and set it; raises Refused, Cancelled."""
    rows, office_name, footnote = office.read(partial(_read, asked, progress))
    texts = [line.texts for line in lines(asked.columns, rows)]
    records = [row.id for row in rows]
    number = office.write(
        record_batch,
        kind="list",
        title=asked.title,
        asked=asked.filters,
        table=asked.register.model.__tablename__,
        records=records,
        on=datetime.now().astimezone().date(),
    )
    columns = [PaperColumn(column.title, _kind(column)) for column in asked.columns]
    said = {"title": asked.title, "note": asked.note, "office": office_name, "made": asked.made, "footnote": footnote}
    data = list_data(columns, texts, asked.words, batch=asked.numbered.format(number=number), **said)
    if len(rows) < LONG or progress is None:
        return pdf("list", data)
    return pdf_aside("list", data, partial(progress, len(rows), len(rows) * SETTING))


def _read(asked: Asked, progress: Progress, session: Any) -> tuple[list[Any], str, str]:
    read = progress and (lambda done, total: progress(done, total * SETTING))
    rows = list(read_rows(session, asked.register, asked.query, read))
    return rows, shown(setting(session, "office_name")), shown(setting(session, "footnote"))


def _kind(column: Column) -> str:
    return "text" if column.words is not None else column.kind


def _asked(page: RegisterPage, answers: Mapping[str, Any]) -> Asked:
    now = datetime.now().astimezone()
    who = page.tasks.office.staff.name
    filters = " · ".join(page.bar.in_words())
    return Asked(
        register=page.register,
        query=page.query(),
        columns=tuple(page.table.columns_shown()),
        title=answers["title"],
        filters=filters,
        note=" · ".join(part for part in (page.summary(page.totals()), filters) if part),
        made=translate("print_list", "Printed on {when} by {who}").format(when=formats.moment(now), who=who),
        numbered=translate("print_list", "Paper {number}"),
        words=_words(answers),
    )


def _words(answers: Mapping[str, Any]) -> ListWords:
    signed = (
        translate("print_list", "Prepared by: name, date, signature"),
        translate("print_list", "Approved by: name, date, signature"),
    )
    return ListWords(
        language=formats.language().split("_")[0],
        number=translate("print_list", "No."),
        page=translate("print_list", "Page {page} of {pages}"),
        signature=translate("print_list", "Signature") if answers["column"] else "",
        signed=signed if answers["lines"] else (),
    )
