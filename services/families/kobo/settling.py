"""Ties a submission to a family: its people to the rows of repeats, its answers to what the form asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from services.families.assessment_sheet import facts
from services.families.forms import Form, wrong_with
from services.families.forms.asking import Facts, Key, asked
from services.families.forms.skipping import Value
from services.families.kobo.columns import Table
from services.families.kobo.matching import Member
from services.families.kobo.submissions import PersonRow, Submission
from services.imports.findings import Cell, Notes, Sentence
from services.names import name_key
from services.texts import QT_TRANSLATE_NOOP

_NO_PERSON = Sentence(
    QT_TRANSLATE_NOOP("assessment", "Nobody in the family is called this."),
    QT_TRANSLATE_NOOP("assessment", "Add the person to the family, or correct the name."),
)
_TWO_PEOPLE = Sentence(
    QT_TRANSLATE_NOOP("assessment", "Two people of the family are called this."),
    QT_TRANSLATE_NOOP("assessment", "Add the year of birth."),
)
_PERSON_TWICE = Sentence(
    QT_TRANSLATE_NOOP("assessment", "This person was asked already in {other}."),
    QT_TRANSLATE_NOOP("assessment", "Delete one of the two rows, or correct the name."),
)
_NOT_LISTED = Sentence(
    QT_TRANSLATE_NOOP("assessment", "Nothing was asked about these people of the family: {names}."),
    QT_TRANSLATE_NOOP("assessment", "Ask about them later: reopen the assessment then."),
)
_NOT_ASKED = Sentence(
    QT_TRANSLATE_NOOP("assessment", "By the answers before it this is not asked; the answer was left aside."),
    QT_TRANSLATE_NOOP("assessment", "Look whether the answers before it are right."),
)


@dataclass(frozen=True, slots=True)
class Settled:
    """What a submission brings to a family: the answers that count."""

    submission: Submission
    family_id: int
    answers: Mapping[Key, Value]


def settle(form: Form, submission: Submission, family_id: int, members: Sequence[Member], notes: Notes) -> Settled:
    """Tie a submission to a family; what does not fit is noted with its cell."""
    tie = _Tie(submission, notes)
    for row in submission.people:
        tie.take(row, members)
    known = facts((member.plain() for member in members if member.id in tie.rows), submission.visited_on or date.min)
    tie.note_missing(form, members)
    return Settled(submission, family_id, dict(tie.kept(form, known)))


class _Tie:
    """A submission with the people its rows are about."""

    def __init__(self, submission: Submission, notes: Notes) -> None:
        self.submission, self.notes = submission, notes
        self.rows: dict[int, list[PersonRow]] = defaultdict(list)

    def take(self, row: PersonRow, members: Sequence[Member]) -> None:
        """Find whom a row of a repeat is about."""
        key = name_key(row.name)
        found = [member for member in members if name_key(member.family_name, member.given_name) == key]
        if len(found) > 1 and row.born:
            found = [member for member in found if member.born_year == row.born.year]
        place = row.table.cell("person" if "person" in row.table.facts else "surname", row.row)
        if len(found) != 1:
            self.notes.wrong(place, _TWO_PEOPLE if found else _NO_PERSON)
            return
        earlier = next((one for one in self.rows[found[0].id] if one.answers.keys() & row.answers.keys()), None)
        if earlier is not None:
            other = f"{earlier.table.sheet.name}, {earlier.row + 1}"
            self.notes.wrong(place, _PERSON_TWICE, other=other)
            return
        self.rows[found[0].id].append(row)

    def note_missing(self, form: Form, members: Sequence[Member]) -> None:
        """Say about whom nothing was asked."""
        left = [f"{member.family_name} {member.given_name}" for member in members if member.id not in self.rows]
        if left and any(section.per_person for section in form.sections):
            table, row = self.submission.table, self.submission.row
            self.notes.assumed(table.cell("uuid", row), _NOT_LISTED, names=", ".join(left))

    def kept(self, form: Form, known: Facts) -> Iterator[tuple[Key, Value]]:
        """The answers to what is asked; what is needed and missing is an error, what was not asked a warning."""
        left: dict[Key, Value] = {(code, None): value for code, value in self.submission.answers.items()}
        for person, rows in self.rows.items():
            left |= {(code, person): value for row in rows for code, value in row.answers.items()}
        given = dict(left)
        for one in asked(form, given, known):
            value = left.pop(one.key, None)
            wrong = wrong_with(one.question, value)
            if value is not None:
                yield one.key, value
            elif wrong.problem and self._is_blank(one.key):
                self.notes.wrong(self._cell(one.key), Sentence(wrong.problem, wrong.remedy))
        for key in left:
            self.notes.assumed(self._cell(key), _NOT_ASKED)

    def _is_blank(self, key: Key) -> bool:
        """Tell a cell that is empty from one that was refused already, or that the sheet does not have."""
        place = self._place(key)
        return place is not None and place[0].is_empty(key[0], place[1])

    def _cell(self, key: Key) -> Cell:
        table, row = self._place(key) or (self.submission.table, self.submission.row)
        return table.cell(key[0], row)

    def _place(self, key: Key) -> tuple[Table, int] | None:
        """The sheet and row where a question of the family, or of a person, stands."""
        code, person = key
        own = [self.submission] if person is None else self.rows.get(person, [])
        return next(((one.table, one.row) for one in own if one.table.has(code)), None)
