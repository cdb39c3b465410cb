"""What must hold between the rows of a register: one head in each family, known numbers, nothing said twice."""

from collections import Counter
from collections.abc import Container, Iterable

from services.imports.family_sheet import where
from services.imports.findings import Notes, Sentence
from services.imports.rows import FamilyRow, GrantRow, MemberRow, PaymentRow, Register
from services.names import fold, name_key
from services.texts import QT_TRANSLATE_NOOP

_NO_FAMILY = Sentence(
    QT_TRANSLATE_NOOP("imports", "No family with this number."),
    QT_TRANSLATE_NOOP("imports", "Add the family or correct the number."),
)
_NO_MEMBERS = Sentence(
    QT_TRANSLATE_NOOP("imports", "No member of this family is listed."),
    QT_TRANSLATE_NOOP("imports", "Add its members, the head (nosilac) among them."),
)
_NO_HEAD = Sentence(
    QT_TRANSLATE_NOOP("imports", "None of the members of this family is its head."),
    QT_TRANSLATE_NOOP("imports", "Mark one of its members as nosilac."),
)
_TWO_HEADS = Sentence(
    QT_TRANSLATE_NOOP("imports", "This family has another head already, in {other}."),
    QT_TRANSLATE_NOOP("imports", "Mark one of them as what else they are in the family."),
)
_OTHER_HEAD = Sentence(
    QT_TRANSLATE_NOOP("imports", "The member marked as head is {name}, in {other}; that name was taken."),
    QT_TRANSLATE_NOOP("imports", "Correct the name here, or mark another member as nosilac."),
)
_OTHER_COUNT = Sentence(
    QT_TRANSLATE_NOOP("imports", "Members listed: {listed}; those were taken."),
    QT_TRANSLATE_NOOP("imports", "Add the members who are missing, or correct the number."),
)
_LISTED_TWICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "This person stands already in {other}, in the same family."),
    QT_TRANSLATE_NOOP("imports", "Delete one of the two rows."),
)
_JMBG_TWICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "Another member of the family has the same JMBG, in {other}."),
    QT_TRANSLATE_NOOP("imports", "Compare both numbers with the documents."),
)
_SECOND_GRANT = Sentence(
    QT_TRANSLATE_NOOP("imports", "This family has another grant, in {other}."),
    QT_TRANSLATE_NOOP("imports", "Look whether both are for this family."),
)
_PAID_TWICE = Sentence(
    QT_TRANSLATE_NOOP("imports", "The same supplier, invoice, amount and day stand in {other}; both came in."),
    QT_TRANSLATE_NOOP("imports", "Delete one of the rows if it was paid only once."),
)


def check_register(register: Register, stored: Container[str], notes: Notes) -> None:
    """Note what does not hold; `stored` are the numbers of families already in the database."""
    for member in register.strays:
        if member.number not in stored:
            notes.wrong(member.cell("number"), _NO_FAMILY)
    for family in register.families.values():
        _check_family(family, family.number in stored, notes)
    first: dict[str, GrantRow] = {}
    for grant in register.grants.values():
        if grant.number:
            _check_grant(grant, grant.number in register.families or grant.number in stored, first, notes)
        _check_payments(grant.payments, notes)


def _check_family(family: FamilyRow, stored: bool, notes: Notes) -> None:
    heads = [member for member in family.members if member.relation == "head"]
    for further in heads[1:]:
        notes.wrong(further.cell("relation"), _TWO_HEADS, other=where(heads[0].cell("relation")))
    if heads:
        _compare_head(family, heads[0], notes)
    elif not stored:
        notes.wrong(family.cell("number"), _NO_HEAD if family.members else _NO_MEMBERS)
    if family.count is not None and family.members and family.count != len(family.members):
        notes.assumed(family.cell("members"), _OTHER_COUNT, listed=str(len(family.members)))
    if len(family.members) > 1:
        _check_members(family.members, notes)


def _compare_head(family: FamilyRow, head: MemberRow, notes: Notes) -> None:
    named = bool(head.surname and head.given)
    if family.head and named and name_key(family.head) != name_key(head.surname, head.given):
        notes.assumed(family.cell("head"), _OTHER_HEAD, name=head.name, other=where(head.cell("surname")))


def _check_members(members: Iterable[MemberRow], notes: Notes) -> None:
    """Find a person listed twice in one family: the same number, or the same name and birth."""
    numbers: dict[str, MemberRow] = {}
    names: dict[object, MemberRow] = {}
    for member in members:
        other = numbers.setdefault(member.jmbg.digits, member) if member.jmbg.digits else member
        same = names.setdefault((member.surname, member.given, member.born, member.jmbg.digits), member)
        if same is not member or (other is not member and _same_name(other, member)):
            twice = same if same is not member else other
            notes.wrong(member.cell("surname"), _LISTED_TWICE, other=where(twice.cell("surname")))
        elif other is not member:
            notes.assumed(member.cell("jmbg"), _JMBG_TWICE, other=where(other.cell("jmbg")))


def _same_name(one: MemberRow, other: MemberRow) -> bool:
    return name_key(one.surname, one.given) == name_key(other.surname, other.given)


def _check_grant(grant: GrantRow, known: bool, first: dict[str, GrantRow], notes: Notes) -> None:
    if not known:
        notes.wrong(grant.cell("number"), _NO_FAMILY)
    other = first.setdefault(grant.number, grant)
    if other is not grant:
        notes.assumed(grant.cell("number"), _SECOND_GRANT, other=where(other.cell("number")))


def payment_key(payment: PaymentRow) -> tuple[str, str, int, str]:
    """What makes two payments of one grant the same: supplier, invoice, cents and day."""
    return fold(payment.supplier), fold(payment.invoice or ""), payment.amount, payment.paid_on.isoformat()


def _check_payments(payments: list[PaymentRow], notes: Notes) -> None:
    if len(payments) < 2:
        return
    counted = Counter(payment_key(payment) for payment in payments)
    first: dict[object, PaymentRow] = {}
    for payment in payments:
        other = first.setdefault(payment_key(payment), payment)
        if counted[payment_key(payment)] > 1 and other is not payment:
            notes.assumed(payment.cell("invoice"), _PAID_TWICE, other=where(other.cell("invoice")))
