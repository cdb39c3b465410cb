"""Import runs, one per file brought in, which may enter history in any state; and what foreign columns mean."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.lifecycle import Lifecycle, Move, State
from models.roles import Role

IMPORTERS = (Role.CASE_WORKER, Role.FINANCE)


class ImportRun(Record):
    """A file that was imported: its name, SHA-256 and counts (JSON)."""

    __tablename__ = "import_run"
    __table_args__ = (
        CheckConstraint("length(content_hash) = 64", name="hash_length"),
        CheckConstraint("state IN ('running', 'done')", name="state_known"),
    )
    writers = frozenset(IMPORTERS)
    lifecycle = Lifecycle(
        states=(State("running", "running", "info"), State("done", "done", "good")),
        entries=("running",),
        moves=(Move("finish", "Finish", "running", "done", IMPORTERS),),
        loose=("counts",),
    )

    file_name: Mapped[str]
    content_hash: Mapped[str]
    counts: Mapped[str] = mapped_column(default="{}")
    state: Mapped[str] = mapped_column(default="running")


class ImportMapping(Record):
    """What the columns of a foreign sheet are, remembered for the next file with the same headings.

    `fingerprint` is the SHA-256 of the headings; `headings` and `fields` are lists of the same length (JSON), a field
    is empty where the column is left out. A sheet of kind `none` is left aside.
    """

    __tablename__ = "import_mapping"
    __table_args__ = (
        UniqueConstraint("fingerprint"),
        CheckConstraint("length(fingerprint) = 64", name="fingerprint_length"),
        CheckConstraint("kind IN ('families', 'members', 'grants', 'none')", name="kind_known"),
        CheckConstraint("date_order IN ('dmy', 'mdy')", name="date_order_known"),
        CheckConstraint("length(trim(name)) > 0", name="name_given"),
    )
    writers = frozenset(IMPORTERS)
    deletable = True

    name: Mapped[str]
    fingerprint: Mapped[str]
    kind: Mapped[str]
    headings: Mapped[str]
    fields: Mapped[str]
    date_order: Mapped[str] = mapped_column(default="dmy")
    used_at: Mapped[datetime | None]
