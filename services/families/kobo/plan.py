"""Turns an export into a plan: what would come in, of which family, what is wrong; nothing is saved by it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families.assessment import Assessment
from models.programme import Place
from services.families.forms.content import Form
from services.families.kobo.columns import Table
from services.families.kobo.matching import Candidate, Member, by_name, by_number, members_of
from services.families.kobo.settling import Settled, settle
from services.families.kobo.submissions import Reader, Submission
from services.families.questionnaires import form_of
from services.imports.findings import Cell, Finding, Notes, Sentence
from services.imports.known import all_places
from services.imports.plan import Progress, Steps
from services.imports.workbook import Workbook
from services.memory import without_collecting
from services.reading import Read
from services.texts import QT_TRANSLATE_NOOP

AT_ONCE = 500

_NO_FAMILY = Sentence(
    QT_TRANSLATE_NOOP("assessment", "No family has this number."),
    QT_TRANSLATE_NOOP("assessment", "Correct the number, or enter the family first."),
)
_COLUMN_MISSING = Sentence(
    QT_TRANSLATE_NOOP("assessment", "The question “{code}” needs an answer, but no column has it."),
    QT_TRANSLATE_NOOP("assessment", "Choose the version the form was made from, or add the column."),
)


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What an import of submissions would do; `asks` are those whose family a person has to name."""

    workbook: Workbook
    version_id: int
    form: Form
    settled: tuple[Settled, ...]
    asks: tuple[Submission, ...]
    candidates: Mapping[str, tuple[Candidate, ...]]
    members: Mapping[int, tuple[Member, ...]]
    known: int
    left_aside: int
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]

    @property
    def counts(self) -> dict[str, int]:
        """What the file holds: assessments that come in, those to be asked about, those stored already or left."""
        return {
            "assessments": len(self.settled),
            "asks": len(self.asks),
            "known": self.known,
            "left_aside": self.left_aside,
        }

    def decide(self, submission: Submission, family_id: int) -> tuple[Settled, tuple[Finding, ...]]:
        """Tie a submission to one of its candidates; the findings are what is wrong with that, if anything."""
        notes = Notes()
        settled = settle(self.form, submission, family_id, self.members.get(family_id, ()), notes)
        return settled, notes.errors


@without_collecting()
def plan(session: Session, workbook: Workbook, version_id: int, progress: Progress | None = None) -> Plan:
    """Read and check a whole export against one version of a questionnaire. Raises Refused, Cancelled."""
    notes, form = Notes(), form_of(session, version_id)
    step = Steps(progress, 2 * sum(max(0, len(sheet.rows) - 1) for sheet in workbook.sheets))
    reader = Reader(form, notes, _places(session), step)
    found = reader.submissions(workbook)
    stored = _stored(session, found)
    fresh = [one for one in found.values() if one.uuid not in stored]
    families = by_number(session, (one.number for one in fresh))
    asks = [one for one in fresh if not one.number]
    candidates = by_name(session, asks)
    likely = (candidate.family_id for own in candidates.values() for candidate in own)
    members = members_of(session, [*families.values(), *likely])
    if reader.main is not None:
        _note_columns(form, reader.main, reader.repeats, notes)
    settled = tuple(_settled(form, fresh, families, members, notes, step))
    return Plan(
        workbook,
        version_id,
        form,
        settled,
        tuple(asks),
        candidates,
        members,
        len(found) - len(fresh),
        reader.left_aside,
        notes.errors,
        notes.warnings,
    )


def _settled(
    form: Form,
    fresh: Iterable[Submission],
    families: Mapping[str, int],
    members: Mapping[int, tuple[Member, ...]],
    notes: Notes,
    step: Steps,
) -> Iterable[Settled]:
    """Tie those with a number to their family; a number nobody has is an error."""
    for one in fresh:
        step(1 + len(one.people))
        if not one.number:
            continue
        family_id = families.get(one.number)
        if family_id is None:
            notes.wrong(one.table.cell("number", one.row), _NO_FAMILY)
        else:
            yield settle(form, one, family_id, members.get(family_id, ()), notes)


def _note_columns(form: Form, main: Table, repeats: list[Table], notes: Notes) -> None:
    """Name the questions that need an answer and have no column."""
    for section, question in form.questions():
        where = repeats if section.per_person else [main]
        if question.required and where and not any(table.has(question.code) for table in where):
            sheet = where[0].sheet
            notes.wrong(Cell(sheet.name, sheet.index, 0, 0, sheet.rows[0][0]), _COLUMN_MISSING, code=question.code)


def _stored(session: Session, uuids: Iterable[str]) -> set[str]:
    """Which of the submissions were brought in before."""
    wanted = list(uuids)
    found: set[str] = set()
    for first in range(0, len(wanted), AT_ONCE):
        piece = wanted[first : first + AT_ONCE]
        rows = session.scalars(select(Assessment.source_uuid).where(Assessment.source_uuid.in_(piece)))
        found |= {uuid for uuid in rows if uuid}
    return found


def _places(session: Session) -> Callable[[str], Read[Any]]:
    """Return what reads the name of a place into its id."""
    places = all_places(session)
    ids = {row.code: row.id for row in session.execute(select(Place.code, Place.id))}

    def read(text: str) -> Read[Any]:
        found: Read[str] = places.match(text)
        value = ids.get(found.value) if found.value else None
        return Read(value, found.assumed, found.problem, found.remedy)

    return read
