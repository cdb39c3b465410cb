"""Consent and papers of identity of a family: who agreed to what, and which papers end soon."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QMenu, QVBoxLayout

from services.families import casework, consents
from ui import messages, theme
from ui.buttons import button
from ui.columns import Column
from ui.families.casework import consent_forms, forms, words
from ui.families.casework.notes import allow, head
from ui.families.paper_files import PaperOpener
from ui.families.section import FamilySection
from ui.grants.step_form import today
from ui.labels import label
from ui.page import Desk
from ui.sheet import scrolled
from ui.table import RecordTable

DOMAINS = forms.DOMAINS


class ConsentLine(NamedTuple):
    """A consent as a row of the list, with the stored row behind it."""

    id: int
    person: str
    given_on: date
    purposes: str
    state: str
    row: Any


class PaperLine(NamedTuple):
    """A paper of identity as a row of the list, with the stored row behind it."""

    id: int
    person: str
    kind: str
    number: str
    valid_until: date | None
    state: str
    row: Any


class ConsentView(FamilySection):
    """Lists the consents of a family over its people's papers of identity."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._consents: dict[int, ConsentLine] = {}
        self._papers: dict[int, PaperLine] = {}
        self._opener = PaperOpener(self, desk.tasks)
        self.consents, self.papers = self._make_consents(), self._make_papers()
        self.missing, self.about = label("", "warning", wrap=True), label("", "small", wrap=True)
        self.no_consents, self.no_papers = label("", "warning"), label(self.tr("No papers yet."), "muted")
        self.no_consents.setText(self.tr("Nobody has consented to anything yet."))
        self.give = button(self.tr("Record…"), self.ask_consent, icon="add")
        self.withdraw = button(self.tr("Withdraw…"), self.ask_withdrawal)
        self.scan = button(self.tr("Scan…"), self.ask_scan, icon="attach")
        self.texts = button(self.tr("Texts"), menu=self._languages(), look="quiet")
        self.add = button(self.tr("New paper…"), self.ask_paper, icon="add")
        self.change = button(self.tr("Change…"), self.ask_change, icon="edit")
        self.remove = button(self.tr("Take out…"), self.ask_removal)
        self._arrange()

    def read(self, session: Any, family_id: int) -> Any:
        """Read the consents and the papers of identity."""
        return consents.consents(session, family_id), casework.identity_papers(session, family_id)

    def fill(self, found: tuple[Sequence[Any], Sequence[Any]]) -> None:
        """Show them; what was chosen stays chosen."""
        given, papers = found
        now = today()
        self._consents = {row.id: _consent(row) for row in given}
        self._papers = {row.id: _paper(row, now) for row in papers}
        for table, rows, none in (
            (self.consents, self._consents, self.no_consents),
            (self.papers, self._papers, self.no_papers),
        ):
            table.show_rows(rows.values())
            if table.current() not in rows:
                table.select_row(0)
            table.fit_height(5)
            table.setVisible(bool(rows))
            none.setVisible(not rows)
        self._show_missing(consents.lacking(self.file.members, given, now) if self.file is not None else [])
        self._tell_consent(self.consents.current())
        self._tell_paper(self.papers.current())
        self.counted.emit(len(self._consents) + len(self._papers) or None)

    def forget(self) -> None:
        """Show nothing of another family."""
        self.fill(((), ()))

    def ask_consent(self) -> None:
        """Ask who agrees to what; an office without a text enters one first."""
        self.desk.tasks.read(self, consents.texts, self._ask_consent)

    def ask_text(self, language: str) -> None:
        """Open the newest text in a language for its next edition."""
        self.desk.tasks.read(self, consents.texts, partial(self._ask_text, language))

    def ask_withdrawal(self) -> None:
        """Ask since when and why the chosen consent is withdrawn."""
        line = self._consents.get(self.consents.current())
        if line is not None:
            consent_forms.ask_withdrawal(self.window(), self.desk.tasks, line.row)

    def ask_scan(self) -> None:
        """Open the scan of the chosen consent, or ask which document it is."""
        line = self._consents.get(self.consents.current())
        if line is not None and line.row.document_id:
            self._opener.open(line.row.document_id)
        elif line is not None:
            consent_forms.ask_scan(self.window(), self.desk.tasks, line.row)

    def ask_paper(self) -> None:
        """Ask for a new paper of identity."""
        forms.ask_paper(self.window(), self.desk.tasks, self.file.members)

    def ask_change(self) -> None:
        """Ask for the changes of the chosen paper."""
        line = self._papers.get(self.papers.current())
        if line is not None and self.change.isEnabled():
            forms.ask_paper(self.window(), self.desk.tasks, self.file.members, line.row)

    def ask_removal(self) -> None:
        """Take the chosen paper out of the file, after asking."""
        line = self._papers.get(self.papers.current())
        if line is None:
            return
        question = self.tr("Take “{paper}” out of the file?").format(paper=f"{words.paper(line.kind)} {line.number}")
        more = self.tr("It stays in the database with its history.")
        if messages.confirm(self.window(), question, self.tr("Take out"), more=more, danger=True):
            version = line.row.version
            service = casework.change_identity_paper
            self.desk.tasks.write(self, service, line.id, version, changed=DOMAINS, withdrawn=True)

    def _ask_consent(self, found: Sequence[Any]) -> None:
        if found:
            consent_forms.ask_consent(self.window(), self.desk.tasks, self.file, found)
        else:
            dialog = consent_forms.ask_text(self.window(), self.desk.tasks, "sr", None)
            dialog.saved.connect(self._ask_after_text)

    def _ask_after_text(self, _text_id: object) -> None:
        self.ask_consent()

    def _ask_text(self, language: str, found: Sequence[Any]) -> None:
        newest = next((row for row in found if row.language == language and row.code == consents.GENERAL), None)
        consent_forms.ask_text(self.window(), self.desk.tasks, language, newest)

    def _show_missing(self, names: Sequence[str]) -> None:
        text = self.tr("No consent in force, though 15 or older: {names}.")
        self.missing.setText(text.format(names=", ".join(names)) if names else "")
        self.missing.setVisible(bool(names) and bool(self._consents))

    def _tell_consent(self, record: Any) -> None:
        line = self._consents.get(record)
        why_not = self.why_not(consents.Consent)
        row = line.row if line is not None else None
        self.about.setText(consent_forms.in_words(row) if row is not None else "")
        self.about.setVisible(row is not None)
        allow(self.give, fits=True, why_not=why_not)
        allow(self.withdraw, fits=row is not None and row.withdrawn_on is None, why_not=why_not)
        has_scan = row is not None and row.document_id is not None
        allow(self.scan, fits=row is not None, why_not="" if has_scan else why_not)
        self.scan.setText(self.tr("Open the scan") if has_scan else self.tr("Scan…"))
        allow(self.texts, fits=True, why_not=self.why_not(consents.ConsentText))

    def _tell_paper(self, record: Any) -> None:
        why_not = self.why_not(casework.IdentityDocument)
        allow(self.add, fits=True, why_not=why_not)
        for made in (self.change, self.remove):
            allow(made, fits=record in self._papers, why_not=why_not)

    def _languages(self) -> QMenu:
        menu = QMenu(self)
        for code in consents.LANGUAGES:
            menu.addAction(words.language(code), partial(self.ask_text, code))
        return menu

    def _make_consents(self) -> RecordTable:
        made = RecordTable(
            (
                Column("person", self.tr("Who"), "bold", 170),
                Column("given_on", self.tr("Given"), "date", 100),
                Column("purposes", self.tr("Agrees to"), width=190),
                Column("state", self.tr("State"), "chip", 100, words=words.force, tones=words.force_tone),
            )
        )
        made.setAccessibleName(self.tr("Consent"))
        made.rowChanged.connect(self._tell_consent)
        return made

    def _make_papers(self) -> RecordTable:
        made = RecordTable(
            (
                Column("person", self.tr("Whose"), "bold", 170),
                Column("kind", self.tr("Paper"), width=130, words=words.paper),
                Column("number", self.tr("Number"), width=110, grows=False),
                Column("valid_until", self.tr("Valid until"), "date", 100),
                Column("state", "", "chip", 100, words=words.validity_word, tones=words.validity_tone, sorts=False),
            )
        )
        made.setAccessibleName(self.tr("Papers of identity"))
        made.rowChanged.connect(self._tell_paper)
        made.rowActivated.connect(self.ask_change)
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, theme.space(1), 0)
        column.setSpacing(theme.space(2))
        column.addLayout(head(self.tr("Consent"), self.texts, self.scan, self.withdraw, self.give))
        for part in (self.no_consents, self.consents, self.about, self.missing):
            column.addWidget(part)
        column.addSpacing(theme.space(2))
        column.addLayout(head(self.tr("Papers of identity"), self.remove, self.change, self.add))
        for part in (self.no_papers, self.papers):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(scrolled(column), 1)


def _consent(row: Any) -> ConsentLine:
    state = "in force" if row.withdrawn_on is None else "withdrawn"
    return ConsentLine(row.id, row.person, row.given_on, words.purposes(row.purposes), state, row)


def _paper(row: Any, now: date) -> PaperLine:
    state = words.validity(row.valid_until, now)
    return PaperLine(row.id, row.person, row.kind, row.number, row.valid_until, state, row)
