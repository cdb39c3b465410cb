"""What an import found in a cell: an error that stops it, or a warning that says what was assumed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from services.dates import format_date
from services.reading import as_text

MOST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about one cell; `text` and `advice` are marked sentences, `values` fill their places."""

    sheet: str
    cell: str
    found: str
    text: str
    advice: str
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """What is wrong or was assumed, and what the cell was read as."""
        text, meant = self.text.format_map(self.values), self.values.get("meant")
        return f"{text.rstrip('.')}: {meant}" if meant else text

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return self.advice.format_map(self.values)

    def plain(self) -> dict[str, str]:
        """The finding as the verb prints it."""
        return {"sheet": self.sheet, "cell": self.cell, "message": self.message, "remedy": self.remedy}


@dataclass(frozen=True, slots=True)
class Sentence:
    """What can be wrong with a cell, and the remedy; both marked for translation."""

    text: str
    advice: str = ""


class Notes:
    """Collects what is found while a workbook is read; findings come out in order of sheet, row and column."""

    def __init__(self) -> None:
        self._errors: list[tuple[tuple[int, int, int], Finding]] = []
        self._warnings: list[tuple[tuple[int, int, int], Finding]] = []

    def wrong(self, place: "Cell", sentence: Sentence, **values: str) -> None:
        """Note an error: nothing is imported while it stands."""
        self._errors.append((place.order, place.finding(sentence, values)))

    def assumed(self, place: "Cell", sentence: Sentence, **values: str) -> None:
        """Note a warning: the file comes in, a person looks."""
        self._warnings.append((place.order, place.finding(sentence, values)))

    def add(self, other: "Notes") -> None:
        """Take over what was noted elsewhere."""
        self._errors += other._errors
        self._warnings += other._warnings

    def keep(self, matters: Callable[[tuple[int, int, int]], bool]) -> None:
        """Forget what was noted about cells that do not matter, given by their place in the file."""
        for found in (self._errors, self._warnings):
            found[:] = [one for one in found if matters(one[0])]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """All errors, in the order of the file."""
        return _in_order(self._errors)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """All warnings, in the order of the file."""
        return _in_order(self._warnings)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell by its place, with what stands in it; row and column count from zero."""

    sheet: str
    sheet_index: int
    row: int
    column: int
    value: object = ""

    @property
    def name(self) -> str:
        """The cell as a spreadsheet names it, such as L13."""
        return f"{column_name(self.column)}{self.row + 1}"

    @property
    def order(self) -> tuple[int, int, int]:
        """Where the cell stands in the file."""
        return self.sheet_index, self.row, self.column

    def finding(self, sentence: Sentence, values: Mapping[str, str]) -> Finding:
        """Say something about this cell."""
        return Finding(self.sheet, self.name, shown(self.value), sentence.text, sentence.advice, values)


def column_name(index: int) -> str:
    """Name a column as a spreadsheet does: A for 0, AA for 26."""
    name = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def shown(value: object) -> str:
    """Write a cell's value as the office sees it, shortened."""
    text = format_date(value) if hasattr(value, "day") and hasattr(value, "year") else as_text(value)  # type: ignore[arg-type]
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"


def _in_order(found: list[tuple[tuple[int, int, int], Finding]]) -> tuple[Finding, ...]:
    return tuple(finding for _place, finding in sorted(found, key=lambda entry: entry[0]))
