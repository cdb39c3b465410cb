"""Import runs: one per file brought in; while it runs it may enter history in any state, afterwards nothing."""

from __future__ import annotations

from sqlalchemy import CheckConstraint
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
