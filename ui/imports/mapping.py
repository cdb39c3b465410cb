"""The columns of a foreign file: which row names them, what each one is, and what was remembered about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.imports import read_workbook
from services.imports.columns import tables, vocabulary
from services.imports.findings import Notes
from services.imports.mappings import NONE, is_whole, needed, remembered
from services.imports.proposals import Guess, Proposal, is_doubtful, proposals, propose
from services.imports.workbook import Workbook
from services.memory import without_collecting
from ui import formats, theme
from ui.buttons import button
from ui.cards import Card, rule
from ui.imports.words import field_word
from ui.labels import label, tip
from ui.sheet import scrolled
from ui.texts import shown

translate = QCoreApplication.translate


@dataclass(frozen=True, eq=False)
class Puzzle:
    """A file whose columns a person has to explain, or wants to look at."""

    path: str
    workbook: Workbook
    proposals: Sequence[Proposal]


@without_collecting()
def puzzle(office: Any, path: str) -> Puzzle:
    """Read a file and propose what its columns are; raises Refused where it is no workbook."""
    return solve(office, path, read_workbook(path))


def solve(office: Any, path: str, workbook: Workbook) -> Puzzle:
    """Propose what the columns of a workbook are."""
    return Puzzle(path, workbook, proposals(workbook, office.read(remembered)))


def needs_mapping(office: Any, workbook: Workbook) -> bool:
    """Tell whether nobody can import this before its columns are explained."""
    known = {headings: one.mapping for headings, one in office.read(remembered).items()}
    return is_doubtful(workbook, tables(workbook, Notes(), known))


def kinds() -> tuple[tuple[str, str], ...]:
    """Return the kinds of sheets with their words."""
    return (
        ("families", translate("Imports", "Families")),
        ("members", translate("Imports", "Members of families")),
        ("grants", translate("Imports", "Grants and payments")),
        (NONE, translate("Imports", "Leave this sheet out")),
    )


class MappingView(QWidget):
    """Lets a person explain the sheets of a file. Signals: `changed`, `forgotten` (id and version of a mapping)."""

    changed = Signal()
    forgotten = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._puzzle: Puzzle | None = None
        self._proposals: list[Proposal] = []
        self._touched: set[int] = set()
        self.sheets, self.kind, self.header, self.dates = (QComboBox() for _ in range(4))
        self.combos: list[QComboBox] = []
        self._known = label("", "small", wrap=True)
        self.forget = button(self.tr("Forget it"), self._forget, look="link")
        self._table: QWidget | None = None
        self._arrange()
        self._connect()

    def show_puzzle(self, found: Puzzle) -> None:
        """Show the sheets of a file with what is proposed."""
        self._puzzle, self._proposals = found, list(found.proposals)
        self._touched.clear()
        with QSignalBlocker(self.sheets):
            self.sheets.clear()
            self.sheets.addItems([proposal.sheet.name for proposal in self._proposals])
        self._show_sheet()

    def let_go(self) -> Puzzle | None:
        """Forget the file and return it."""
        found, self._puzzle, self._proposals = self._puzzle, None, []
        return found

    def why_not(self) -> str:
        """Return why the file cannot be read like this; an empty text when it can."""
        if all(proposal.kind == NONE for proposal in self._proposals):
            return self.tr("Every sheet is left out.")
        for proposal in self._proposals:
            if not is_whole(proposal.mapping()):
                lacking = self._lacking(proposal)
                text = (
                    self.tr("{sheet}: no column for {fields} yet.") if lacking else self.tr("{sheet}: a field twice.")
                )
                return text.format(sheet=proposal.sheet.name, fields=", ".join(map(field_word, lacking)))
        return ""

    def mappings(self) -> list[dict[str, Any]]:
        """Return what is to be remembered: all that the headings alone do not say."""
        file = self._puzzle.workbook.name.rpartition(".")[0] if self._puzzle else ""
        found = []
        for number, proposal in enumerate(self._proposals):
            if number in self._touched or proposal.known or not _speaks_for_itself(proposal):
                mapping = proposal.mapping()
                name = mapping.name or f"{file} · {proposal.sheet.name}"
                parts = ("headings", "kind", "fields", "date_order")
                found.append({part: getattr(mapping, part) for part in parts} | {"name": name})
        return found

    def _lacking(self, proposal: Proposal) -> list[str]:
        return [name for name in needed(proposal.kind) if name not in proposal.mapping().fields]

    def _current(self) -> Proposal:
        return self._proposals[max(0, self.sheets.currentIndex())]

    def _put(self, proposal: Proposal) -> None:
        number = max(0, self.sheets.currentIndex())
        self._proposals[number] = proposal
        self._touched.add(number)

    def _show_sheet(self) -> None:
        if not self._proposals:
            return
        proposal = self._current()
        _offer(self.kind, kinds(), proposal.kind)
        rows = proposal.rows if proposal.header in proposal.rows else (proposal.header, *proposal.rows)
        _offer(self.header, [(row, self._row_text(proposal, row)) for row in rows], proposal.header)
        _offer(self.dates, self._orders(), proposal.date_order)
        self._show_known(proposal)
        self._fill(proposal)
        self.changed.emit()

    def _show_known(self, proposal: Proposal) -> None:
        known = proposal.known
        self.forget.setVisible(known is not None)
        if known is None:
            self._known.setText(self.tr("The columns are remembered: the next file with these headings needs no help."))
            return
        used = formats.day(known.used_at.astimezone().date()) if known.used_at else self.tr("not yet")
        self._known.setText(self.tr("Remembered as “{name}”; last used: {day}.").format(name=known.name, day=used))

    def _row_text(self, proposal: Proposal, row: int) -> str:
        names = ", ".join(str(value) for value in proposal.sheet.rows[row] if value != "")
        return self.tr("Row {number}: {names}").format(number=row + 1, names=names[:60])

    def _orders(self) -> tuple[tuple[str, str], ...]:
        return ("dmy", self.tr("day, month, year")), ("mdy", self.tr("month, day, year"))

    def _fill(self, proposal: Proposal) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        self.combos = []
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, theme.space(1), 0)
        grid.setHorizontalSpacing(theme.space(3))
        for column, stretch in enumerate((3, 4, 3, 3)):
            grid.setColumnStretch(column, stretch)
        heads = self.tr("Heading"), self.tr("Values"), self.tr("What it is"), self.tr("Why")
        for column, text in enumerate(heads):
            grid.addWidget(label(text, "small"), 0, column)
        columns = [number for number, title in enumerate(proposal.titles) if title and number < len(proposal.headings)]
        for row, number in enumerate(columns):
            self._column(grid, 2 * row + 1, proposal, number)
        grid.setRowStretch(2 * len(columns) + 1, 1)
        self._body.addWidget(self._table)

    def _column(self, grid: QGridLayout, row: int, proposal: Proposal, number: int) -> None:
        guess = proposal.guesses[number]
        grid.addWidget(rule(), row, 0, 1, 4)
        texts = (proposal.titles[number], "strong"), (" · ".join(proposal.samples[number]) or "–", "muted")
        for column, (text, look) in enumerate(texts):
            made = label(text, look, wrap=True)
            made.setToolTip(tip(text))
            grid.addWidget(made, row + 1, column)
        combo = QComboBox()
        combo.setAccessibleName(proposal.titles[number])
        _offer(combo, self._choices(proposal.kind), guess.field)
        combo.setEnabled(proposal.kind != NONE)
        combo.currentIndexChanged.connect(partial(self._choose, number, combo))
        self.combos.append(combo)
        grid.addWidget(combo, row + 1, 2)
        grid.addWidget(label(shown(guess.reason), "muted", wrap=True), row + 1, 3)

    def _choices(self, kind: str) -> list[tuple[str, str]]:
        left_out = ("", self.tr("Leave out"))
        if kind == NONE:
            return [left_out]
        fields = [name for name in vocabulary()["sheets"][kind]["columns"] if name != "mark"]
        wanted = set(needed(kind))
        return [left_out, *((name, field_word(name) + (" *" if name in wanted else "")) for name in fields)]

    def _choose(self, number: int, combo: QComboBox, _index: int) -> None:
        """Give a column a field; a column that had it is left out."""
        field, proposal = combo.currentData(), self._current()
        guesses = [Guess("") if field and guess.field == field else guess for guess in proposal.guesses]
        guesses[number] = Guess(field, self.tr("Chosen by you.") if field else "")
        self._put(replace(proposal, guesses=tuple(guesses)))
        self._fill(self._current())
        self.changed.emit()

    def _propose_again(self) -> None:
        kind, header = self.kind.currentData(), self.header.currentData()
        before = self._current()
        if kind == NONE:
            blank = tuple(Guess("") for _ in before.guesses)
            self._put(replace(before, kind=NONE, guesses=blank, header=header))
        else:
            self._put(replace(propose(before.sheet, header, kind), known=before.known))
        self._show_sheet()

    def _order(self) -> None:
        self._put(replace(self._current(), date_order=self.dates.currentData()))
        self.changed.emit()

    def _forget(self) -> None:
        known = self._current().known
        if known is not None:
            self.forgotten.emit(known.id, known.version)

    def _connect(self) -> None:
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        self.kind.currentIndexChanged.connect(self._propose_again)
        self.header.currentIndexChanged.connect(self._propose_again)
        self.dates.currentIndexChanged.connect(self._order)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(3))
        left = Card(self.tr("The sheet"))
        left.setFixedWidth(theme.space(75))
        parts = (
            (self.tr("Sheet"), self.sheets),
            (self.tr("What it holds"), self.kind),
            (self.tr("The row with the headings"), self.header),
            (self.tr("Dates are written"), self.dates),
        )
        for text, editor in parts:
            left.add(label(text, "small"))
            editor.setAccessibleName(text)
            editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            left.add(editor)
        left.add(self._known)
        left.add(self.forget)
        left.body.addStretch(1)
        right = Card(self.tr("What the columns are"), self.tr("* needed"))
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        right.add(scrolled(self._body), 1)
        row.addWidget(left)
        row.addWidget(right, 1)


def _offer(combo: QComboBox, choices: Sequence[tuple[Any, str]], chosen: Any) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for value, text in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))


def _speaks_for_itself(proposal: Proposal) -> bool:
    """Tell whether the headings alone say all that is proposed."""
    alone = Workbook("", "", (proposal.sheet,))
    found: Mapping[str, int] = next((table.columns for table in tables(alone, Notes())), {})
    mine = {guess.field: number for number, guess in enumerate(proposal.guesses) if guess.field}
    return bool(found) and {name: place for name, place in found.items() if name != "mark"} == mine
