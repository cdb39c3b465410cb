"""The import from file to saved: for the verb, and step by step for the window."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from services.errors import Refused
from services.imports.plan import Plan, Progress, plan
from services.imports.saving import Saving
from services.imports.workbook import read_workbook
from services.memory import without_collecting
from services.session import Office

NOTHING = dict.fromkeys(
    ("families", "people", "grants", "awarded_cents", "payments", "paid_cents", "twins", "unchanged"), 0
)


def save(
    office: Office,
    planned: Plan,
    decisions: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    operation_id: uuid.UUID | None = None,
) -> dict[str, int]:
    """Save a plan in one transaction and return its counts; one that brings nothing new writes nothing.

    `decisions` say by twin_key of a pair: same or different. Raises Refused with nothing saved, Cancelled.
    """
    if planned.nothing_new and not planned.errors:
        return planned.counts
    saving = Saving(planned, progress)
    decided = {key: str(value) for key, value in (decisions or {}).items()}
    with without_collecting():
        return office.write(saving.run, planned.workbook.content_hash, decided, operation_id=operation_id)


@without_collecting()
def import_file(
    office: Office, path: str | Path, check: bool = False, progress: Progress | None = None
) -> dict[str, Any]:
    """Import a file, or with `check` only read it; returns what the verb prints.

    With an error in the file nothing is saved and every count is zero. Pairs that may be twins come in as separate
    families, marked to be decided. Raises Refused, Cancelled.
    """
    workbook = read_workbook(path)
    planned = office.read(lambda session: plan(session, workbook, progress))
    counts = NOTHING if planned.errors else planned.counts if check else save(office, planned, progress=progress)
    return {
        **counts,
        "warnings": [finding.plain() for finding in (*planned.warnings, *planned.changes)],
        "errors": [finding.plain() for finding in planned.errors],
    }


def run(office: Office, path: str | Path, check: bool = False) -> tuple[int, dict[str, Any]]:
    """Carry out the verb: its exit code (0 done, 1 a check found errors, 2 refused) and what it prints."""
    try:
        result = import_file(office, path, check)
    except Refused as refusal:
        error = {"sheet": "", "cell": "", "message": refusal.sentence, "remedy": refusal.remedy}
        return 2, {**NOTHING, "warnings": [], "errors": [error]}
    code = (1 if check else 2) if result["errors"] else 0
    return code, result
