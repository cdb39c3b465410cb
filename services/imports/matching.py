"""Compares what the sheets say with what the database holds: what is new, what is there, what differs.

What is stored is not overwritten by itself: somebody may have corrected it since. A difference is listed, and a
person chooses; only rows that went out to be edited and came back are taken over as they were edited.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from services.dates import DayOrYear, format_date
from services.identity import card_key
from services.imports.carried import Carried, Line
from services.imports.family_sheet import where
from services.imports.findings import Notes, Sentence
from services.imports.grant_sheet import ABOVE_AWARD
from services.imports.known import Stored
from services.imports.revisions import (
    Revision,
    differing,
    known_of_family,
    known_of_person,
    said_of_family,
    said_of_person,
    told,
)
from services.imports.rows import FamilyRow, GrantRow, MemberRow, PaymentRow, Placed, Register
from services.likeness import ASK_FROM, Traits, likeness
from services.names import fold
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP
from services.values import format_cents

_DIFFERS = Sentence(
    QT_TRANSLATE_NOOP("imports", "Stored is “{stored}”; it was left so."),
    QT_TRANSLATE_NOOP("imports", "If the file is right, change it on the page of the family or grant."),
)
_NO_PARTNER = Sentence(
    QT_TRANSLATE_NOOP("imports", "No partner has the code “{code}” with which this number begins."),
    QT_TRANSLATE_NOOP("imports", "Begin it with {codes}, or let the administrator add the partner."),
)
_JOINS = Sentence(
    QT_TRANSLATE_NOOP("imports", "This person is new in a family that is already stored."),
    QT_TRANSLATE_NOOP("imports", "Nothing, or correct the name if it is one of its members."),
)
_OTHER_HEAD = Sentence(
    QT_TRANSLATE_NOOP("imports", "The family is stored with another head, {name}."),
    QT_TRANSLATE_NOOP("imports", "Write what this person is in the family, or change the head on its page first."),
)
_CHANGED_SINCE = Sentence(
    QT_TRANSLATE_NOOP("imports", "Changed in the office since this row was exported: stored is “{stored}” now."),
    QT_TRANSLATE_NOOP("imports", "Choose which is right; until then what is stored stays."),
)
_GONE = Sentence(
    QT_TRANSLATE_NOOP("imports", "The family of this row is no longer in the office under this number."),
    QT_TRANSLATE_NOOP("imports", "Delete the row, or export the list again and edit that file."),
)
_LEFT = Sentence(
    QT_TRANSLATE_NOOP("imports", "This person is no longer in this family."),
    QT_TRANSLATE_NOOP("imports", "Delete the row, or export the list again and edit that file."),
)
_HEAD_BY_ACT = Sentence(
    QT_TRANSLATE_NOOP("imports", "The head of a family is not changed by an import."),
    QT_TRANSLATE_NOOP("imports", "Undo the change, and enter the new head with its day on the page of the family."),
)
_NO_LINE = Sentence(
    QT_TRANSLATE_NOOP("imports", "The budget line {line}, out of which grants are awarded, is missing or closed."),
    QT_TRANSLATE_NOOP("imports", "Ask a finance officer to open it."),
)
_ABOVE_LINE = Sentence(
    QT_TRANSLATE_NOOP("imports", "The new grants come to {excess} more than is left on the budget line {line}."),
    QT_TRANSLATE_NOOP("imports", "Correct the amounts, or ask a finance officer about the line."),
)
_ABOVE_STORED = Sentence(
    QT_TRANSLATE_NOOP("imports", "{excess} above what is left of the award, as it is stored."),
    ABOVE_AWARD.advice,
)
_INVOICE_TAKEN = Sentence(
    QT_TRANSLATE_NOOP(
        "imports", "This invoice stands at another grant too, in {other}; the payment came in without it."
    ),
    QT_TRANSLATE_NOOP("imports", "Compare the number with the paper and attach the invoice to the grant."),
)
_INVOICE_STORED = Sentence(
    QT_TRANSLATE_NOOP("imports", "This invoice is stored already; the payment came in without it."),
    _INVOICE_TAKEN.advice,
)


@dataclass(slots=True, eq=False)
class Incoming:
    """What an import adds; `joining` are people new in stored families, `further` payments of stored grants.

    `revisions` are stored records of which the file says something else.
    """

    families: list[FamilyRow] = field(default_factory=list)
    joining: list[MemberRow] = field(default_factory=list)
    grants: list[GrantRow] = field(default_factory=list)
    further: list[tuple[GrantRow, PaymentRow]] = field(default_factory=list)
    without_invoice: set[PaymentRow] = field(default_factory=set)
    unchanged: int = 0
    revisions: list[Revision] = field(default_factory=list)
    carried: Carried = field(default_factory=Carried)

    def payments(self) -> Iterator[tuple[GrantRow, PaymentRow]]:
        """All new payments with their grants."""
        yield from ((grant, payment) for grant in self.grants for payment in grant.payments)
        yield from self.further


def compare(register: Register, stored: Stored, carried: Carried, notes: Notes, changes: Notes) -> Incoming:
    """Sort the rows into new and known; differences go to `changes`, errors to `notes`."""
    incoming = Incoming(carried=carried)
    for family in register.families.values():
        _family(family, stored, incoming, notes, changes)
    joining: dict[str, list[MemberRow]] = {}
    for member in register.strays:
        joining.setdefault(member.number, []).append(member)
    for number, members in joining.items():
        if number in stored.families:
            _members(members, stored.families[number].id, stored, incoming, notes, changes)
    for grant in register.grants.values():
        _grant(grant, stored, incoming, notes, changes)
    _check_line(incoming, stored, notes)
    _tie_invoices(incoming, stored, notes)
    return incoming


def _family(family: FamilyRow, stored: Stored, incoming: Incoming, notes: Notes, changes: Notes) -> None:
    known = stored.families.get(family.number)
    if known is None and incoming.carried.line(family.table, family.index):
        notes.wrong(family.cell("number"), _GONE)
        return
    if known is None:
        incoming.families.append(family)
        code = family.number.partition("-")[0]
        if code not in stored.organisations:
            codes = ", ".join(sorted(stored.organisations))
            notes.wrong(family.cell("number"), _NO_PARTNER, code=code, codes=codes)
        return
    line = incoming.carried.line(family.table, family.index)
    if line is not None and line.mark.record_id != known.id:
        notes.wrong(family.cell("number"), _GONE)
        return
    differences = differing(f"family:{known.id}", family, line, said_of_family(family, stored), known_of_family(known))
    stale = line is not None and line.mark.versions != (known.version,)
    revision = Revision("family", known, family.number, known.title, differences, line is not None, stale)
    _revise(revision, stored, incoming, changes)
    if line is None and family.state != known.state and not family.table.blank("status", family.index):
        changes.assumed(family.cell("status"), _DIFFERS, stored=known.state.replace("_", " "))
    _members(family.members, known.id, stored, incoming, notes, changes)


def _revise(revision: Revision, stored: Stored, incoming: Incoming, changes: Notes) -> None:
    """Keep a record the file speaks of otherwise; what is not taken over by itself is listed."""
    if not revision.changes:
        incoming.unchanged += 1
        return
    incoming.revisions.append(revision)
    if not revision.clash:
        return
    incoming.unchanged += not revision.came_back
    for change in revision.changes:
        theirs = told(change, change.theirs, stored) or "–"
        changes.assumed(change.cell, _CHANGED_SINCE if revision.stale else _DIFFERS, stored=theirs)


def _differences(row: Placed, changes: Notes, *fields: tuple[str, str | None, str | None]) -> None:
    """Note each field of a grant the file fills in otherwise than it is stored; given as name, file, stored."""
    for name, mine, theirs in fields:
        if mine and mine != theirs and not row.table.blank(name, row.index):
            changes.assumed(row.cell(name), _DIFFERS, stored=(theirs or "–").replace("_", " "))


def _members(
    rows: list[MemberRow], family_id: int, stored: Stored, incoming: Incoming, notes: Notes, changes: Notes
) -> None:
    """Find the members of a stored family among its people; who is not there joins it."""
    left = list(stored.members.get(family_id, ()))
    unknown = []
    for row in _not_back(rows, left, stored, incoming, notes, changes):
        same = next((one for one in left if _is_same(row, one)), None)
        if same is None:
            unknown.append(row)
        else:
            left.remove(same)
            _compare_member(row, same, stored, incoming, changes)
    for row in unknown:
        alike = max(left, key=lambda one: _alike(row, one), default=None)
        if alike is not None and _alike(row, alike) >= ASK_FROM:
            left.remove(alike)
            _compare_member(row, alike, stored, incoming, changes)
        else:
            _join(row, stored.members.get(family_id, ()), incoming, notes)


def _not_back(
    rows: list[MemberRow], left: list[AnyRow], stored: Stored, incoming: Incoming, notes: Notes, changes: Notes
) -> list[MemberRow]:
    """Compare the people whose rows went out and came back; returns the other rows."""
    by_id = {one.id: one for one in left}
    others = []
    for row in rows:
        line = incoming.carried.line(row.table, row.index)
        known = by_id.get(line.mark.record_id) if line else None
        if line is None:
            others.append(row)
        elif known is None:
            notes.wrong(row.cell("number"), _LEFT)
        else:
            left.remove(known)
            _compare_member(row, known, stored, incoming, changes, line)
            if any(name == "relation" for name in line.edited) and "head" in (row.relation, known.relation):
                notes.wrong(row.cell("relation"), _HEAD_BY_ACT)
    return others


def _is_same(row: MemberRow, known: AnyRow) -> bool:
    if row.jmbg.digits and row.jmbg.digits == known.jmbg:
        return fold(row.given) == fold(known.given_name)
    return (row.surname, row.given, _born(row.born)) == (known.family_name, known.given_name, _stored_birth(known))


def _alike(row: MemberRow, known: AnyRow) -> int:
    card = card_key(known.card_number) if known.card_number else ""
    born = DayOrYear(known.born_year, known.born_on) if known.born_year else None
    theirs = Traits(known.family_name, known.given_name, (known.sex or "").upper(), born, known.jmbg or "", card)
    mine = Traits(row.surname, row.given, row.sex or "", row.born, row.jmbg.digits, card_key(row.card or ""))
    return likeness(mine, theirs).score


def _join(row: MemberRow, members: Iterable[AnyRow], incoming: Incoming, notes: Notes) -> None:
    head = next((one for one in members if one.relation == "head"), None)
    if row.relation == "head" and head is not None:
        notes.wrong(row.cell("relation"), _OTHER_HEAD, name=f"{head.family_name} {head.given_name}")
    notes.assumed(row.cell("surname"), _JOINS)
    incoming.joining.append(row)


def _compare_member(
    row: MemberRow, known: AnyRow, stored: Stored, incoming: Incoming, changes: Notes, line: Line | None = None
) -> None:
    mine, theirs = said_of_person(row), known_of_person(known)
    if "head" in (row.relation, known.relation) and row.relation != known.relation:
        del mine["relation"]  # a dated act on the family's page changes it, and nothing else
        if line is None:
            changes.assumed(row.cell("relation"), _DIFFERS, stored=known.relation)
    differences = differing(f"person:{known.id}", row, line, mine, theirs)
    stale = line is not None and line.mark.versions != (known.version, known.membership_version)
    name = f"{known.family_name} {known.given_name}"
    revision = Revision("person", known, row.number, name, differences, line is not None, stale)
    _revise(revision, stored, incoming, changes)


def _born(born: DayOrYear | None) -> str:
    return format_date(born)


def _stored_birth(known: AnyRow) -> str:
    return format_date(DayOrYear(known.born_year, known.born_on)) if known.born_year else ""


def _grant(grant: GrantRow, stored: Stored, incoming: Incoming, notes: Notes, changes: Notes) -> None:
    known = stored.grants.get(grant.contract)
    if known is None:
        incoming.grants.append(grant)
        return
    incoming.unchanged += 1
    _differences(
        grant,
        changes,
        ("number", grant.number, known.family),
        ("activity", grant.activity, known.activity),
        ("award", format_cents(grant.amount), format_cents(known.amount)),
        ("signed_on", format_date(grant.signed_on), format_date(known.signed_on)),
    )
    left = known.free
    for payment in _new_payments(grant, stored, known.id, incoming):
        left -= payment.amount
        if left < 0 <= left + payment.amount:
            notes.wrong(payment.cell("amount"), _ABOVE_STORED, excess=format_cents(-left, "EUR"))
        incoming.further.append((grant, payment))


def _new_payments(grant: GrantRow, stored: Stored, grant_id: int, incoming: Incoming) -> Iterator[PaymentRow]:
    """Yield the payments that are not stored; each stored one, with or without its invoice, stands for one row."""
    known = Counter(
        (one.supplier, fold(one.invoice), one.amount, one.paid_on) for one in stored.payments.get(grant_id, ())
    )
    for payment in grant.payments:
        supplier, invoice = fold(payment.supplier), fold(payment.invoice or "")
        keys = [(supplier, number, payment.amount, payment.paid_on) for number in (invoice, "")]
        key = next((key for key in keys if known[key]), None)
        if key is None:
            yield payment
        else:
            known[key] -= 1
            incoming.unchanged += 1


def _check_line(incoming: Incoming, stored: Stored, notes: Notes) -> None:
    """See that the budget line has the money for all new grants."""
    if not incoming.grants:
        return
    head = incoming.grants[0].table.head("award")
    awarded = sum(grant.amount for grant in incoming.grants)
    if stored.line is None:
        notes.wrong(head, _NO_LINE, line=stored.line_code)
    elif awarded > stored.line.free:
        notes.wrong(head, _ABOVE_LINE, excess=format_cents(awarded - stored.line.free, "EUR"), line=stored.line_code)


def _tie_invoices(incoming: Incoming, stored: Stored, notes: Notes) -> None:
    """Let each invoice of a supplier and year belong to one grant; a payment that names it elsewhere has none."""
    taken: dict[tuple[str, str, int], tuple[GrantRow, PaymentRow]] = {}
    for grant, payment in incoming.payments():
        if not payment.invoice:
            incoming.without_invoice.add(payment)
            continue
        key = fold(payment.supplier), payment.invoice, payment.paid_on.year
        owner, first = taken.setdefault(key, (grant, payment))
        supplier = stored.suppliers.get(key[0])
        in_database = supplier is not None and (supplier.id, *key[1:]) in stored.invoices
        if in_database or owner is not grant:
            other = "" if in_database else where(first.cell("invoice"))
            notes.assumed(payment.cell("invoice"), _INVOICE_STORED if in_database else _INVOICE_TAKEN, other=other)
            incoming.without_invoice.add(payment)
