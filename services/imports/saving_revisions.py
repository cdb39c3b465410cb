"""Takes over into stored families and people what was edited in the file, or chosen from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from models.families import Person
from models.texts import Filled
from services.dates import DayOrYear
from services.errors import Refused, Stale
from services.families.entry import change_family, change_relation, checked, retitle
from services.imports.plan import Plan
from services.imports.revisions import Decisions, Revision
from services.records import change
from services.texts import QT_TRANSLATE_NOOP

_FAMILY = {"origin": "origin_place_id", "present": "present_place_id", "return": "return_place_id"}
_PERSON = {"surname": "family_name", "given": "given_name", "card": "card_number"}
_KEPT = ("family_name", "given_name", "sex", "born_on", "born_year", "jmbg", "card_number", "needs")
_IN_TITLE = ("surname", "given")
_AGAIN = QT_TRANSLATE_NOOP("imports", "Choose the file again: the change is then taken into account.")
_MEANWHILE = QT_TRANSLATE_NOOP("imports", "{who} changed {number} {name} since this file was read. Nothing was saved.")


def save_revisions(session: Session, plan: Plan, decisions: Decisions, step: Callable[[int], None]) -> int:
    """Change the stored records and return how many; each must still be as it was when the plan was made.

    Raises Refused, with the name of the record, when a colleague was faster.
    """
    taken = [(one, one.taken(decisions)) for one in plan.incoming.revisions]
    taken = [(one, changes) for one, changes in taken if changes]
    # Families first: a person's new name changes the title of the family, and so its version.
    renamed: dict[int, None] = {}
    for revision, changes in sorted(taken, key=lambda pair: pair[0].kind):
        try:
            _save(session, revision, {change.field: change.mine for change in changes})
        except Stale as stale:
            sentence = Filled(_MEANWHILE, who=stale.who, number=revision.number, name=revision.name)
            raise Refused(sentence, _AGAIN, name="import_stale") from stale
        if revision.kind == "person" and any(change.field in _IN_TITLE for change in changes):
            renamed[revision.known.family_id] = None
        step(1)
    for family_id in renamed:
        retitle(session, family_id)
    return len(taken)


def _save(session: Session, revision: Revision, values: dict[str, Any]) -> None:
    known = revision.known
    if revision.kind == "family":
        named = {_FAMILY.get(name, name): value for name, value in values.items()}
        change_family(session, known.id, known.version, **named)
        return
    relation = values.pop("relation", None)
    if relation is not None:
        change_relation(session, known.membership_id, known.membership_version, relation)
    if values:
        kept = {name: getattr(known, name) for name in _KEPT}
        change(session, Person, known.id, known.version, **checked({**kept, **_columns(values)}))


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    found = {_PERSON.get(name, name): value for name, value in values.items() if name != "born"}
    if "born" in values:
        born: DayOrYear | None = values["born"]
        found |= {"born_on": born.day if born else None, "born_year": born.year if born else None}
    return found
