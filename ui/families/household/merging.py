"""Merging two files: both sides, who is the same person, and the card of what was merged with its undoing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from services.families import decide_duplicate, family_file
from services.families.merging import Sides, merge_families, sides
from ui import formats
from ui.buttons import button
from ui.cards import Card
from ui.families import words
from ui.families.household.forms import DOMAINS
from ui.families.sides import side_by_side, side_of
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormSheet
from ui.labels import Elided, label
from ui.page import Page

translate = QCoreApplication.translate
SAME = "same_"


def ask_merge(page: Page, file: Any, row: Mapping[str, Any], done: Callable[..., object] | None = None) -> None:
    """Read both files and open the sheet that merges the other into the one shown; `row` is the possible duplicate.

    `done` is told when they were merged.
    """
    work = partial(_read, file.family["id"], row["other_id"])
    page.desk.tasks.read(page, work, partial(_open, page, file, row, done))


def merges(
    session: Any, kept_id: int, other_id: int, duplicate: Sequence[int], on: date, reason: str, **same: Any
) -> int:
    """Remember that two files are the same family and merge them; `same_…` says who is who."""
    if duplicate:
        decide_duplicate(session, duplicate[0], duplicate[1], "same")
    tied = {int(key.removeprefix(SAME)): int(value) for key, value in same.items() if value}
    return merge_families(session, kept_id, other_id, on, tied, reason)


class MergedCard(Card):
    """The files merged into this one. Signal: `undoAsked` (the act's id, what it was)."""

    undoAsked = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(translate("Household", "Merged into this file"))
        self._rows: list[QWidget] = []
        self._acts: dict[QPushButton, tuple[int, str]] = {}

    def show_merged(self, rows: Sequence[Mapping[str, Any]], why_not: str) -> None:
        """Show the merged files of a FamilyFile; none hides the card."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows, self._acts = [], {}
        for row in rows:
            what = f"{row['kind']} · {row['text']}"
            undo = button(translate("Household", "Undo the merge…"), self._press, icon="undo", hint=why_not)
            undo.setEnabled(not why_not)
            self._acts[undo] = row["other_id"], what
            on = translate("Household", "on {day}").format(day=formats.day(row["on"]))
            for part in (Elided(what, "strong"), label(on, "small"), undo):
                self._rows.append(part)
                self.add(part)
        self.setVisible(bool(rows))

    def undo_buttons(self) -> list[QPushButton]:
        """Return the buttons that undo a merge."""
        return list(self._acts)

    def _press(self) -> None:
        self.undoAsked.emit(*self._acts[self.sender()])


def _open(
    page: Page, file: Any, row: Mapping[str, Any], done: Callable[..., object] | None, read: tuple[Any, Sides]
) -> None:
    other, found = read
    form = Form(
        page.desk.tasks,
        _fields(found),
        merges,
        args=(file.family["id"], other.family["id"], [row["id"], row["version"]] if row["state"] == "open" else []),
        values=_values(found),
        domains=DOMAINS,
        columns=2,
    )
    title = translate("Household", "Merge {other} into {kept}")
    numbers = {"other": other.family["number"], "kept": file.family["number"]}
    note = translate(
        "Household",
        "Both histories are kept. Whoever is not tied to anybody goes on living in this family. Grants and papers"
        " stay as they are and are shown in one file. The merge can be undone.",
    )
    sheet = FormSheet(title.format(**numbers), form, translate("Household", "Merge the two files"))
    sheet.body.insertWidget(0, label(note, "muted", wrap=True))
    both = Card()
    both.add(side_by_side(side_of(file), side_of(other)))
    sheet.add(both)
    if done is not None:
        sheet.saved.connect(done)
    page.open_sheet(sheet)


def _fields(found: Sides) -> list[Field]:
    who = translate("Household", "Who is the same person")
    kept = tuple((one["id"], _named(one)) for one in found.kept)
    fields = [Field(f"{SAME}{one['id']}", _named(one), "choice", choices=kept, group=who) for one in found.other]
    merge = translate("Household", "Merge")
    fields.append(Field("on", translate("Household", "Day"), "day", True, group=merge))
    fields.append(Field("reason", words.field("state_reason"), "note", True, group=merge, most=500))
    return fields


def _values(found: Sides) -> dict[str, Any]:
    tied = {f"{SAME}{person}": other for person, (other, _like) in found.pairs.items()}
    return {"on": date.today(), **tied}  # noqa: DTZ011 - the office's own calendar


def _named(one: Mapping[str, Any]) -> str:
    born = words.born(one["born_on"], one["born_year"])
    parts = (f"{one['family_name']} {one['given_name']}", words.relation(one["relation"]), born)
    return " · ".join(part for part in parts if part)


def _read(kept_id: int, other_id: int, session: Any) -> tuple[Any, Sides]:
    return family_file(session, other_id), sides(session, kept_id, other_id)
