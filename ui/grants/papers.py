"""The papers of a grant and of its payments: what each is evidence of, to look at, open, attach and withdraw."""

from typing import Any, NamedTuple

from PySide6.QtCore import Qt

from ui.columns import Column
from ui.document_list import DocumentList
from ui.grants import words
from ui.grants.step_form import DOMAINS


class PaperLine(NamedTuple):
    """A paper as a row of the list."""

    id: int
    kind: str
    title: str
    owner: str
    on: Any
    who: str
    version: int


class PapersTab(DocumentList):
    """The papers of a grant, the chosen one under the list."""

    side = Qt.Orientation.Vertical
    domains = DOMAINS

    def withdrawn(self) -> str:
        """Return what it means to withdraw a paper of a grant."""
        return self.tr("It no longer counts as proof. It stays in the database with its history.")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of the list."""
        return (
            Column("kind", self.tr("Paper"), "bold", 130, words=words.paper_word),
            Column("title", self.tr("Title"), width=120, optional=True),
            Column("owner", self.tr("Belongs to"), width=112, grows=False),
            Column("on", self.tr("Date"), "date", 92, grows=False),
            Column("who", self.tr("Attached by"), "muted", shown=False),
        )

    def show_grant(self, file: Any, why_not: str) -> None:
        """Show the papers of a GrantFile; `why_not` says why this person may not attach any, if so."""
        payments = {row["id"]: row["number"] for row in file.part("payment")}
        lines = [_line(row, payments.get(row["parent_id"], file.grant["number"])) for row in file.part("document")]
        self.allow(why_not, self.tr("Attach a scan, or drop a file here."))
        self.show_rows(lines)


def _line(row: Any, owner: str) -> PaperLine:
    return PaperLine(row["id"], row["state"], row["number"], owner, row["on"], row["who"], row["version"])
