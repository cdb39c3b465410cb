"""Takes over into stored families and people what was edited in the file, or chosen from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from models.texts import Filled
from services.dates import DayOrYear
from services.errors import Refused, Stale
from services.families.entry import change_family, change_person, change_relation
from services.imports.plan import Plan
from services.imports.revisions import Change, Decisions, Revision
from services.texts import QT_TRANSLATE_NOOP

_FAMILY = {"origin": "origin_place_id", "present": "present_place_id", "return": "return_place_id"}
_PERSON = {"surname": "family_name", "given": "given_name", "card": "card_number"}
_KEPT = ("family_name", "given_name", "sex", "born_on", "born_year", "jmbg", "card_number", "needs")
_AGAIN = QT_TRANSLATE_NOOP("imports", "Choose the file again: the change is then taken into account.")
_MEANWHILE = QT_TRANSLATE_NOOP("imports", "{who} changed {number} {name} since this file was read. Nothing was saved.")
_HEADS = (
    QT_TRANSLATE_NOOP("imports", "Family {number} would be left with no head or with two. Nothing was saved."),
    QT_TRANSLATE_NOOP("imports", "Choose for all its members the same: the file's, or the office's."),
)


def save_revisions(session: Session, plan: Plan, decisions: Decisions, step: Callable[[int], None]) -> int:
    """Change the stored records and return how many; each must still be as it was when the plan was made.

    Raises Refused, with the name of the record, when a colleague was faster or a family would lose its head.
    """
    taken = [(one, one.taken(decisions)) for one in plan.incoming.revisions]
    taken = [(one, changes) for one, changes in taken if changes]
    _check_heads(taken)
    # Families first: a person's new name changes the title of the family, and so its version.
    for revision, changes in sorted(taken, key=lambda pair: _turn(*pair)):
        try:
            _save(session, revision, {change.field: change.mine for change in changes})
        except Stale as stale:
            sentence = Filled(_MEANWHILE, who=stale.who, number=revision.number, name=revision.name)
            raise Refused(sentence, _AGAIN, name="import_stale") from stale
        step(1)
    return len(taken)


def _turn(revision: Revision, changes: list[Change]) -> int:
    """Families, then people; who is head no longer before who becomes it."""
    if revision.kind == "family":
        return 0
    return 2 if any(change.field == "relation" and change.mine == "head" for change in changes) else 1


def _check_heads(taken: list[tuple[Revision, list[Change]]]) -> None:
    heads: dict[str, int] = defaultdict(int)
    for revision, changes in taken:
        for change in changes:
            if change.field == "relation":
                heads[revision.number] += (change.mine == "head") - (change.theirs == "head")
    for number, more in heads.items():
        if more:
            raise Refused(Filled(_HEADS[0], number=number), _HEADS[1], name="import_heads")


def _save(session: Session, revision: Revision, values: dict[str, Any]) -> None:
    known = revision.known
    if revision.kind == "family":
        named = {_FAMILY.get(name, name): value for name, value in values.items()}
        change_family(session, known.id, known.version, **named)
        return
    relation = values.pop("relation", None)
    if relation is not None:
        change_relation(session, known.membership_id, known.membership_version, relation)
    if relation is not None or values:
        # Also when only the head changed: the title of the family follows.
        kept = {name: getattr(known, name) for name in _KEPT}
        change_person(session, known.id, known.version, **{**kept, **_columns(values)})


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    found = {_PERSON.get(name, name): value for name, value in values.items() if name != "born"}
    if "born" in values:
        born: DayOrYear | None = values["born"]
        found |= {"born_on": born.day if born else None, "born_year": born.year if born else None}
    return found
