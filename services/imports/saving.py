"""Saves a plan in one transaction: all of it or nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import func, insert, select, text, update
from sqlalchemy.orm import Session

from models.families import PossibleDuplicate
from models.imports import ImportRun
from services.bulk import insert_rows
from services.errors import Refused
from services.imports.mappings import mark_used
from services.imports.plan import Plan, Progress, Steps
from services.imports.revisions import count_taken
from services.imports.saving_families import Families, save_families, save_joining
from services.imports.saving_grants import save_grants
from services.imports.saving_revisions import save_revisions
from services.texts import QT_TRANSLATE_NOOP

Decisions = Mapping[str, str]
DECISIONS = ("open", "same", "different")
_LOCK = 0x706F7672
"""The advisory lock of PostgreSQL under which one import at a time is saved."""

_MEANWHILE = (
    QT_TRANSLATE_NOOP("imports", "Another file was imported since this one was read. Nothing was saved."),
    QT_TRANSLATE_NOOP("imports", "Choose the file again: what came in with the other one is then taken into account."),
)
_ERRORS = (
    QT_TRANSLATE_NOOP("imports", "Nothing is imported while an error stands."),
    QT_TRANSLATE_NOOP("imports", "Mend the file and choose it again: decisions made here are kept."),
)


class Saving:
    """Saves one plan; `run` is what Office.write carries out, so that the plan itself is never sent or hashed."""

    def __init__(self, plan: Plan, progress: Progress | None = None) -> None:
        self._plan = plan
        self._progress = progress

    def run(self, session: Session, content_hash: str, decisions: Decisions) -> dict[str, int]:
        """Save the plan of the file with this hash and return its counts.

        `decisions` say by twin_key whether a pair is the same or different, others stay open; and by the key of a
        stored record's field whose value is right. Raises Refused when an error stands, or when another import was
        finished or a record changed since the plan was made; Cancelled from the progress.
        """
        plan = self._plan
        if plan.errors:
            raise Refused(*_ERRORS, name="import_errors")
        _alone(session, plan)
        counts = plan.counts
        new = counts["families"] + counts["people"] + counts["grants"] + counts["payments"]
        step = Steps(self._progress, new + count_taken(plan.incoming.revisions, decisions))
        run_id = _begin(session, plan.workbook.name, content_hash)
        mark_used(session, (one.id for one in plan.mappings))
        counts["changed"] = save_revisions(session, plan, decisions, step)
        families = save_families(session, plan, run_id, step)
        save_joining(session, plan)
        _save_twins(session, plan, families, decisions)
        save_grants(session, plan, run_id, families, step)
        return _finish(session, run_id, counts)


def _alone(session: Session, plan: Plan) -> None:
    """Let one import be saved at a time, and only on what its plan has seen."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    if (session.scalar(select(func.max(ImportRun.id))) or 0) != plan.stored.last_run:
        raise Refused(*_MEANWHILE, name="import_meanwhile")


def _begin(session: Session, file_name: str, content_hash: str) -> int:
    """Open the run under which history may be entered in any state; it is closed in the same transaction."""
    statement = insert(ImportRun).values(file_name=file_name, content_hash=content_hash).returning(ImportRun.id)
    return int(session.execute(statement).scalar_one())


def _finish(session: Session, run_id: int, counts: dict[str, int]) -> dict[str, int]:
    done = {"state": "done", "counts": json.dumps(counts), "version": 2}
    session.execute(update(ImportRun).where(ImportRun.id == run_id).values(done))
    return counts


def _save_twins(session: Session, plan: Plan, families: Families, decisions: Decisions) -> None:
    """Remember each pair with its reasons, open unless a person has decided."""
    rows = []
    for twin in plan.twins:
        pair = sorted((families[twin.number].id, families[twin.other].id))
        decision = decisions.get(twin.key, "open")
        rows.append((*pair, twin.score, " ".join(twin.reasons), decision if decision in DECISIONS else "open"))
    insert_rows(session, PossibleDuplicate, ("family_id", "other_id", "score", "reasons", "decision"), rows)
