"""The questionnaires of the office with their versions: made, changed, put in use, compared, printed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from services.errors import sentence_for
from services.families import questionnaires
from services.families.forms import Form
from services.families.xlsform import Definition, read_definition
from services.permissions import may_write
from services.registers import Query
from ui import messages
from ui.buttons import button
from ui.cards import Card
from ui.columns import Column
from ui.families.assessment import words
from ui.families.assessment.compare import CompareSheet
from ui.families.assessment.editor import EditorSheet
from ui.families.assessment.preview import PreviewSheet
from ui.fields import Field
from ui.form import Form as FormWidget
from ui.form_sheet import FormDialog
from ui.imports.preview import Held
from ui.labels import tip
from ui.page import Page
from ui.sheet import Sheet
from ui.table import RecordTable
from ui.texts import refusal, shown

DOMAINS = frozenset({"assessments"})


class Line(NamedTuple):
    """A version as a row."""

    id: int
    titles: Any
    code: str
    number: int
    state: str
    state_on: date
    questions: int
    assessments: int
    note: str | None


class QuestionnairesSheet(Sheet):
    """Every version, the newest of each questionnaire first. Steps are those of the version chosen."""

    def __init__(self, page: Page) -> None:
        super().__init__("")
        self._page, self._tasks = page, page.desk.tasks
        self._versions: dict[int, Any] = {}
        self._then = ""
        self.head.show_title(self.tr("Questionnaires"))
        self.table = RecordTable(_columns())
        self.table.setAccessibleName(self.tr("Questionnaires"))
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.table.rowChanged.connect(self._choose)
        self.table.rowActivated.connect(self._open)
        self._tasks.changed.connect(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Read the versions again."""
        self._tasks.read(self, questionnaires.versions, self._show, self._fail)

    def when_read(self, act: str) -> None:
        """Press a button of the first version that offers it, once the list is there (for the tour)."""
        self._then = act
        if self._versions:
            self._press()

    def edit(self) -> None:
        """Open the editor of the draft chosen."""
        self._with_form(lambda row, form: self._page.open_sheet(EditorSheet(self._page, row, form)))

    def preview(self) -> None:
        """Try the version chosen."""
        self._with_form(lambda row, form: self._page.open_sheet(PreviewSheet(self._page, _name(row), form)))

    def compare(self) -> None:
        """Compare the version chosen with the one before it."""
        row = self._chosen()
        before = self._before(row)
        if row is None or before is None:
            return

        def read(session: Any) -> tuple[Form, Form]:
            return questionnaires.form_of(session, before["id"]), questionnaires.form_of(session, row["id"])

        def show(forms: tuple[Form, Form]) -> None:
            self._page.open_sheet(CompareSheet(self._tasks, before, row, *forms))

        self._tasks.read(self, read, show, self._fail)

    def blank(self) -> None:
        """Show the version chosen as a blank paper."""
        from ui.families.assessment.paper import show_blank

        self._with_form(lambda row, form: show_blank(self._page, row, form))

    def new_version(self) -> None:
        """Draft a new version of the questionnaire chosen."""
        row = self._chosen()
        if row is not None:
            self._write(questionnaires.new_version, row["questionnaire_id"], _today())

    def put_in_use(self) -> None:
        """Put the draft chosen in use; from then on it stays as it is."""
        row = self._chosen()
        if row is None:
            return
        question = self.tr("Put version {number} in use?").format(number=row["number"])
        more = self.tr("It stays as it is from then on; the version in use until now is retired.")
        if messages.confirm(self.window(), question, self.tr("Put in use"), more=more):
            self._write(questionnaires.put_in_use, row["id"], row["version"], _today())

    def end(self) -> None:
        """Retire the version in use, or set the draft aside."""
        row = self._chosen()
        if row is None:
            return
        step = "discard" if row["state"] == "draft" else "retire"
        question = self.tr("Set the draft aside?") if step == "discard" else self.tr("Retire this version?")
        more = self.tr("Nobody is asked with it any more; what was answered stays.")
        if messages.confirm(self.window(), question, self.buttons["end"].text(), more=more):
            self._write(questionnaires.end_version, row["id"], row["version"], step, _today())

    def add_ready_made(self) -> None:
        """Add the needs assessment that comes with the program."""
        ready = questionnaires.ready_made()
        args = (ready["code"], ready["titles"], _today(), ready["sections"])
        self._write(questionnaires.add_questionnaire, *args)

    def add_empty(self) -> None:
        """Ask for code and title of an empty questionnaire."""
        self._ask_new([], "", "")

    def add_xlsform(self) -> None:
        """Ask for an XLSForm and read it."""
        path = messages.open_file(self.window(), self.tr("Import an XLSForm"), self.tr("XLSForm (*.xlsx *.xls)"))
        if path:
            self.read_xlsform(path)

    def read_xlsform(self, path: str) -> None:
        """Read an XLSForm on a worker; what cannot be kept is listed by cell."""
        self._tasks.run(self, partial(read_definition, path), self._take_xlsform, self._fail)

    def _take_xlsform(self, found: Definition) -> None:
        if found.errors:
            lines = [f"{one.sheet} {one.cell}: {_told(one)}" for one in found.errors[:12]]
            more = self.tr("%Ln further faults", "", len(found.errors) - 12) if len(found.errors) > 12 else ""
            text = self.tr("The form was not taken over: a questionnaire cannot say all of it.")
            messages.error(self.window(), text, "\n".join(filter(None, (*lines, more))))
            return
        self._ask_new(found.form.plain(), found.title, "")

    def _ask_new(self, sections: list[Any], title: str, code: str) -> None:
        fields = [
            Field("code", self.tr("Code"), required=True, hint=self.tr("short, such as needs"), most=40),
            Field("sr", "Srpski", required=True, most=200),
            Field("en", "English", most=200),
        ]
        values = {"code": code, "sr": title, "en": ""}
        args = (sections, _today())
        form = FormWidget(self._tasks, fields, _add, args=args, values=values, columns=1, domains=DOMAINS)
        title_ = self.tr("New questionnaire")
        dialog = FormDialog(self.window(), title_, form, self.tr("Add"), self.tr("It begins as a draft."))
        dialog.open()

    def _with_form(self, act: Callable[[Any, Form], object]) -> None:
        row = self._chosen()
        if row is not None:
            work = partial(_form, row["id"])
            self._tasks.read(self, work, partial(act, row), self._fail)

    def _write(self, service: Callable[..., Any], *args: Any) -> None:
        self._tasks.write(self, service, *args, done=self._done, failed=self._fail, changed=DOMAINS)

    def _done(self, _result: Any) -> None:
        self.notice.hide()
        self.refresh()

    def _hear(self, domains: frozenset[str]) -> None:
        if domains & DOMAINS:
            self.refresh()

    def _show(self, found: list[Any]) -> None:
        self._versions = {row["id"]: row for row in found}
        chosen = self.table.current()
        lines = [Line(*(row[name] for name in Line._fields)) for row in found]
        self.table.show_source(self._tasks, Held(lines), Query())
        names = {row["code"] for row in found}
        self.head.show_note(self.tr("%Ln questionnaires", "", len(names)))
        if found:
            self.table.select(chosen if chosen in self._versions else found[0]["id"])
        self._choose()
        if self._then:
            self._press()

    def _press(self) -> None:
        act, self._then = self._then, ""
        fits = {"edit": "draft", "compare": "draft"}.get(act)
        row = next((one for one in self._versions.values() if fits is None or one["state"] == fits), None)
        if row is not None:
            self.table.select(row["id"])
            self._choose()
            getattr(self, act)()

    def _choose(self, *_: object) -> None:
        """Offer what may be done with the version chosen."""
        row = self._chosen()
        state = row["state"] if row is not None else ""
        siblings = [] if row is None else self._siblings(row)
        can = {
            "edit": state == "draft",
            "preview": bool(state),
            "compare": self._before(row) is not None,
            "blank": bool(state),
            "new_version": bool(state) and not any(one["state"] == "draft" for one in siblings),
            "put_in_use": state == "draft",
            "end": state in ("draft", "in_use"),
        }
        why_not = self._why_not()
        for name, made in self.buttons.items():
            reading = name in ("preview", "compare", "blank")
            made.setEnabled(can[name] and (reading or not why_not))
            made.setToolTip(tip(why_not if not reading else ""))
        self.buttons["end"].setText(self.tr("Set the draft aside") if state == "draft" else self.tr("Retire"))

    def _open(self, _record: Any) -> None:
        if self.buttons["edit"].isEnabled():
            self.edit()
        else:
            self.preview()

    def _chosen(self) -> Any:
        return self._versions.get(self.table.current())

    def _siblings(self, row: Any) -> list[Any]:
        return [one for one in self._versions.values() if one["questionnaire_id"] == row["questionnaire_id"]]

    def _before(self, row: Any) -> Any:
        if row is None:
            return None
        earlier = [one for one in self._siblings(row) if one["number"] < row["number"]]
        return max(earlier, key=lambda one: one["number"], default=None)

    def _fail(self, error: Any) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error))
        else:
            self._tasks.report(self, error)

    def _why_not(self) -> str:
        office = self._tasks.office
        if office is None or may_write(office.staff, questionnaires.Questionnaire):
            return ""
        return shown(sentence_for("questionnaire_insert_right")[0])

    def _lay_out(self) -> None:
        menu = QMenu()
        for text, act in (
            (self.tr("Needs assessment for return, ready made"), self.add_ready_made),
            (self.tr("From an XLSForm (KoboToolbox)…"), self.add_xlsform),
            (self.tr("Empty…"), self.add_empty),
        ):
            menu.addAction(text).triggered.connect(act)
        new = button(self.tr("New questionnaire"), icon="add", menu=menu)
        new.setEnabled(not self._why_not())
        self.head.add(new)
        card = Card(margin=0)
        card.add(self.table)
        self.add(card, 1)
        row = QHBoxLayout()
        for name, text, act in (
            ("preview", self.tr("Preview"), self.preview),
            ("compare", self.tr("Compare with the version before"), self.compare),
            ("blank", self.tr("Print blank"), self.blank),
            ("end", self.tr("Retire"), self.end),
            ("new_version", self.tr("New version"), self.new_version),
            ("edit", self.tr("Edit"), self.edit),
            ("put_in_use", self.tr("Put in use"), self.put_in_use),
        ):
            made = button(text, act, look="primary" if name == "put_in_use" else "")
            self.buttons[name] = made
            row.addWidget(made)
            if name == "blank":
                row.addStretch(1)
        self.add(row)


def _columns() -> tuple[Column, ...]:
    said = partial(words.translate, "Assessment")
    return (
        Column("titles", said("Questionnaire"), "bold", 240, words=words.titled, sorts=False),
        Column("code", said("Code"), "muted", 90, sorts=False, grows=False),
        Column("number", said("Version"), "number", 76, sorts=False),
        Column("state", said("State"), "chip", 100, words=words.version_state, tones=words.version_tone, sorts=False),
        Column("state_on", said("Since"), "date", 110, sorts=False),
        Column("questions", said("Questions"), "number", 90, sorts=False),
        Column("assessments", said("Assessments"), "number", 110, sorts=False),
        Column("note", said("Note"), "muted", 160, sorts=False, optional=True),
    )


def _add(session: Any, sections: list[Any], on: date, code: str, sr: str, en: str | None) -> int:
    titles = {name: text for name, text in (("sr", sr), ("en", en)) if text}
    return questionnaires.add_questionnaire(session, code, titles, on, sections)


def _form(version_id: int, session: Any) -> Form:
    return questionnaires.form_of(session, version_id)


def _name(row: Any) -> str:
    return f"{words.titled(row['titles'])} · {row['number']}"


def _told(finding: Any) -> str:
    values = {name: shown(value) for name, value in finding.values.items()}
    return f"{shown(finding.text)} {shown(finding.advice)}".format_map(values)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the office's own calendar
