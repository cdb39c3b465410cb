"""The return in a family file: declarations, clearances, reconfirmations and visits, to record and to change."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget

from services.dates import today
from services.families import Family, returning, visits
from ui import messages, theme
from ui.buttons import button
from ui.cards import EmptyState
from ui.columns import Column
from ui.families.paper_files import attach_file
from ui.families.returning import forms, words
from ui.families.returning.lines import RecordLine, line
from ui.families.returning.print import ask_declaration
from ui.families.section import FamilySection
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.labels import tip
from ui.page import Desk
from ui.table import RecordTable

DOMAINS = frozenset({"families"})
STEPS = {"declaration": "declare", "clearance": "clear", "reconfirmation": "reconfirm", "visit": "follow_up"}


class ReturnSection(FamilySection):
    """Lists what the return of a family rests on; Enter opens a line, a planned visit is told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: dict[str, RecordLine] = {}
        self.table = self._make_table()
        self.empty = EmptyState("document")
        menu = QMenu(self)
        for kind in STEPS:
            menu.addAction(f"{words.kind(kind).capitalize()}…", partial(self.ask_new, kind))
        self.new = button(self.tr("Record"), icon="add", menu=menu)
        self.change = button(self.tr("Open"), self.ask_change, icon="edit")
        self.print = button(self.tr("Print…"), self.ask_print, icon="print")
        more = QMenu(self)
        self.attach = more.addAction(self.tr("Attach scan or photo…"), self.choose_file)
        self.take_back = more.addAction(self.tr("Take back…"), self.ask_take_back)
        self.more = button(self.tr("More"), menu=more)
        self._arrange()
        self._allow()

    def read(self, session: Any, family_id: int) -> list[RecordLine]:
        """Read all that the return rests on."""
        return [line(row) for row in returning.records(session, family_id)]

    def fill(self, rows: Sequence[RecordLine]) -> None:
        """Show the records; the chosen one stays chosen."""
        self._lines = {row.id: row for row in rows}
        self.table.show_rows(rows)
        if self.table.current() not in self._lines:
            self.table.select_row(0)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._choose()
        self.counted.emit(len(rows))

    def forget(self) -> None:
        """Show nothing of the family that was shown before."""
        self.fill(())

    def ask_new(self, kind: str, visit_id: int | None = None) -> None:
        """Ask for a new record; where the family's stage waits for it, the step is taken with it."""
        if self.why_not(Family):
            return
        family = self.file.family
        offer = next((one for one in self.file.offers if one.move == STEPS[kind] and one.enabled), None)
        office = self.desk.tasks.office
        head = next((one["id"] for one in self.file.members if one["relation"] == "head"), None)
        subject = forms.Subject(self.family_id, family["version"], head, office.staff.name if office else "")
        fields = forms.fields(kind, self.family_id)
        values = {**forms.start(kind, subject), "visit_id": visit_id}
        if offer is not None:
            fields.append(Field("move", forms.step_text(offer), "check", wide=True))
            values["move"] = True
        args = (kind, self.family_id, family["version"])
        form = Form(self.desk.tasks, fields, forms.record, args=args, values=values, domains=DOMAINS)
        self._open(words.kind(kind).capitalize(), form, self.tr("Record"))

    def ask_change(self) -> None:
        """Open the chosen record; a planned visit is told."""
        chosen = self.chosen()
        if chosen is None or self.why_not(Family):
            return
        if chosen.planned:
            self.ask_new("visit", chosen.record_id)
            return
        read = partial(_record_of, chosen.kind, chosen.record_id)
        self.desk.tasks.read(self, read, partial(self._show_change, chosen))

    def ask_take_back(self) -> None:
        """Ask for the day on which a declaration or clearance was taken back."""
        chosen = self.chosen()
        if chosen is None or chosen.kind not in ("declaration", "clearance"):
            return
        field = Field("revoked_on", self.tr("Taken back on"), "day", required=True)
        args = (chosen.kind, chosen.record_id, chosen.version)
        values = {"revoked_on": today()}
        form = Form(self.desk.tasks, [field], forms.take_back, args=args, values=values, domains=DOMAINS, columns=1)
        self._open(self.tr("Take back: {what}").format(what=chosen.what), form, self.tr("Take back"))

    def choose_file(self) -> None:
        """Ask for the scan of a declaration, or a photo of a visit, and keep it with the family."""
        chosen = self.chosen()
        kinds = self.tr("Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
        path = messages.open_file(self.window(), self.attach.text().rstrip("…"), kinds)
        if path and chosen is not None:
            self.attach_path(path)

    def attach_path(self, path: str) -> None:
        """Keep a file with the chosen declaration or visit."""
        chosen = self.chosen()
        if chosen is not None:
            args = (chosen.kind, chosen.record_id, chosen.version, self.family_id, path, chosen.on)
            self.desk.tasks.write(self, keep_paper, *args, changed=DOMAINS)

    def ask_print(self) -> None:
        """Ask which declaration is printed: the chosen one, one to be signed, or a blank one."""
        chosen = self.chosen()
        declared = chosen is not None and chosen.kind == "declaration"
        ask_declaration(self, self.family_id, chosen.record_id if declared else None)

    def chosen(self) -> RecordLine | None:
        """Return the chosen line."""
        return self._lines.get(self.table.current())

    def _show_change(self, chosen: RecordLine, values: Any) -> None:
        fields = [field for field in forms.fields(chosen.kind, self.family_id) if field.key != "visit_id"]
        args = (chosen.kind, self.family_id, chosen.record_id)
        form = Form(
            self.desk.tasks,
            fields,
            forms.change,
            args=args,
            version=values["version"],
            values=values,
            domains=DOMAINS,
        )
        self._open(words.kind(chosen.kind).capitalize(), form, self.tr("Save"))

    def _open(self, title: str, form: Form, verb: str) -> None:
        note = f"{self.file.family['number']} · {self.file.family['title']}"
        dialog = FormDialog(self.window(), title, form, verb, note)
        dialog.open()

    def _choose(self, *_: object) -> None:
        chosen = self.chosen()
        may = chosen is not None and not self.why_not(Family)
        self.change.setEnabled(may)
        self.change.setText(self.tr("Tell the visit…") if may and chosen.planned else self.tr("Open"))
        told = may and not chosen.planned
        self.attach.setEnabled(told and chosen.kind in ("declaration", "visit"))
        self.take_back.setEnabled(
            told and chosen.kind in ("declaration", "clearance") and chosen.status != "taken_back"
        )

    def _allow(self) -> None:
        why_not = self.why_not(Family)
        self.new.setEnabled(not why_not)
        for made in (self.new, self.change, self.more):
            made.setToolTip(tip(why_not))
        self.empty.tell(
            self.tr("Nothing of the return is recorded yet"),
            why_not or self.tr("Record the signed declaration, the clearance or the reconfirmation as they come."),
        )
        self._choose()

    def _make_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("kind", self.tr("Kind"), "bold", 130, words=words.kind, grows=False),
                Column("on", self.tr("Date"), "date", 100),
                Column("what", self.tr("What"), width=260),
                Column("status", self.tr("Stands"), "chip", 120, words=words.status, tones=words.status_tone),
                Column("papers", self.tr("Papers"), "number", 64, shown=False),
            )
        )
        made.setAccessibleName(self.tr("Return"))
        made.rowActivated.connect(self.ask_change)
        made.rowChanged.connect(self._choose)
        return made

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for made in (self.new, self.change, self.print, self.more):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(row)


def keep_paper(session: Any, kind: str, record_id: int, version: int, family_id: int, path: str, on: date) -> int:
    """Keep a file as the scan of a declaration or a photo of a visit."""
    stored = "declaration" if kind == "declaration" else "photo"
    paper = attach_file(session, path, family_id, kind=stored, title=Path(path).stem, dated_on=on)
    if kind == "declaration":
        returning.tie_scan(session, record_id, version, paper)
    else:
        visits.tie_photo(session, record_id, paper)
    return paper


def _record_of(kind: str, record_id: int, session: Any) -> Any:
    return returning.record_of(session, kind, record_id)
