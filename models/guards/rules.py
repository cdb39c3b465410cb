"""Derive every rule of a table from its declaration: stamps, rights, lifecycle, separation of duties, its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.base import STAMPS, Base, Record
from models.ledger import Ledgered, Transfer
from models.lifecycle import Lifecycle, Move
from models.roles import ROLE_TEXTS, Role
from models.rules import Promise, Rule
from models.texts import Filled, joined

ANY_PAYMENT = "a payment"
EVENTS = ("insert", "update", "delete")
KEPT_THROUGH_MERGE = ("merged_family", "household_act")
"""What says of a family that it was merged; nothing else is entered for one any more."""
RUNNING = (
    "EXISTS (SELECT 1 FROM import_run r WHERE r.id = n.import_run_id AND r.state = 'running' AND r.created_by = {me})"
)


def models() -> list[type[Base]]:
    """All mapped tables in order of their names, loaded or not."""
    from models.migrations import tables  # noqa: F401 - registers every table

    return sorted((mapper.class_ for mapper in Base.registry.mappers), key=lambda model: str(model.__tablename__))


def rules_of(model: type[Base]) -> list[Rule]:
    """List what the database refuses on one table, in the order it looks."""
    table = model.__tablename__
    found = [] if model.by_guards else [*_known(table), *_rights(model)]
    if issubclass(model, Record):
        found += _stamps(table)
    if "import_run_id" in model.__table__.c:
        found += _imported(table)
    if "family_id" in model.__table__.c and table not in KEPT_THROUGH_MERGE:
        found += _merged(table)
    if model.lifecycle is not None:
        found += [*_entry(model, model.lifecycle), *_moves(table, model.lifecycle), *_frozen(model, model.lifecycle)]
    if "made_by" in model.__table__.c:
        found += _maker(model)
    if model is Transfer:
        found += _causes()
    return [*found, *model.rules]


def rights_of(model: type[Base], event: str) -> list[Rule]:
    """List what can be told without looking at a row: whether this person may save here at all."""
    return [rule for rule in (*_known(model.__tablename__), *_rights(model)) if rule.looks(event)]


def promised(model: type[Base], event: str) -> list[Promise]:
    """List what must be right by the end of a transaction that does this to the table."""
    return [promise for promise in model.promises if event == "insert" or (event, promise.on) == ("update", "save")]


def holds_role(roles: Iterable[Role]) -> str:
    """SQL: the person at work holds one of these duties."""
    names = ", ".join(f"'{role}'" for role in sorted(roles))
    return f"EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = {{me}} AND r.role IN ({names}))"


def names_of(roles: Iterable[Role]) -> str:
    """Name duties for a sentence: `a finance officer or an approver`."""
    return joined("{first} or {other}", (with_article(ROLE_TEXTS[role]) for role in sorted(roles)))


def with_article(name: str) -> str:
    """Put `a` or `an` before a name."""
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _known(table: str) -> Iterator[Rule]:
    for event in EVENTS:
        yield Rule(
            f"{table}_{event}_by_known_person",
            event,
            "{me} IS NULL",
            "This login belongs to nobody who works here.",
            "Ask the administrator to tie your login to your name.",
        )


def _rights(model: type[Base]) -> Iterator[Rule]:
    if model.writers:
        for event in EVENTS:
            yield Rule(
                f"{model.__tablename__}_{event}_right",
                event,
                f"NOT {holds_role(model.writers)}",
                Filled("Only {roles} may save this.", roles=names_of(model.writers)),
                "Ask a colleague who holds that duty.",
            )


def _stamps(table: str) -> Iterator[Rule]:
    again = "Save again from the program, not around it."
    yield Rule(
        f"{table}_insert_stamp",
        "insert",
        "n.created_by IS DISTINCT FROM {me} OR n.updated_by IS DISTINCT FROM n.created_by"
        " OR n.created_at <> {now} OR n.updated_at <> n.created_at OR n.version <> 1",
        "The record does not carry the person and moment of its making.",
        again,
    )
    yield Rule(
        f"{table}_stale",
        "update",
        "n.version <> o.version + 1",
        "A colleague changed this record in the meantime.",
        "Look at both versions and choose.",
    )
    yield Rule(
        f"{table}_update_stamp",
        "update",
        "n.updated_by IS DISTINCT FROM {me} OR n.updated_at <> {now} OR n.id IS DISTINCT FROM o.id"
        " OR n.created_by IS DISTINCT FROM o.created_by OR n.created_at <> o.created_at",
        "The change does not carry the person and moment of its making.",
        again,
    )


def _imported(table: str) -> Iterator[Rule]:
    yield Rule(
        f"{table}_import_running",
        "insert",
        f"n.import_run_id IS NOT NULL AND NOT {RUNNING}",
        "The import this belongs to is not running.",
        "Import the file again.",
    )
    yield Rule(
        f"{table}_import_fixed",
        "update",
        "n.import_run_id IS DISTINCT FROM o.import_run_id",
        "Where a record came from stays as recorded.",
        "Save the rest of the change alone.",
    )


def _merged(table: str) -> Iterator[Rule]:
    yield Rule(
        f"{table}_of_merged_family",
        "insert",
        "EXISTS (SELECT 1 FROM merged_family g WHERE g.family_id = n.family_id)",
        "This family file was merged into another.",
        "Enter it in the file that was kept.",
    )


def _entry(model: type[Base], lifecycle: Lifecycle) -> Iterator[Rule]:
    table = model.__tablename__
    imported = "n.import_run_id IS NULL AND " if "import_run_id" in model.__table__.c else ""
    yield Rule(
        f"{table}_entry",
        "insert",
        f"{imported}NOT {_is('n.state', lifecycle.entries)}",
        "A record begins at its first state.",
        "Enter it as new and move it on step by step.",
    )
    if lifecycle.decided_here:
        yield Rule(
            f"{table}_entry_decided",
            "insert",
            _is("n.state", lifecycle.decided_here),
            "What is still to be decided or paid is decided here, not brought in.",
            "Bring it in as it was before, and take the steps here.",
        )
    empty = " OR ".join(f"n.{stamp} IS NOT NULL" for stamp in lifecycle.stamps)
    if empty:
        yield Rule(
            f"{table}_entry_stamps",
            "insert",
            empty,
            "Nobody can have decided on a new record.",
            "Enter it without names of deciders.",
        )


def moved(move: Move) -> str:
    """SQL: this row has just taken the move."""
    return f"(o.state = '{move.source}' AND n.state = '{move.target}')"


def _moves(table: str, lifecycle: Lifecycle) -> Iterator[Rule]:
    known = " OR ".join(dict.fromkeys(moved(move) for move in lifecycle.moves))
    yield Rule(
        f"{table}_move",
        "update",
        f"o.state <> n.state AND NOT ({known})",
        "There is no way from the old state to the new one.",
        "Take one of the steps that are offered.",
    )
    for move in lifecycle.moves:
        yield from _move(f"{table}_{move.name}_{move.source}", move)
    for stamp in lifecycle.stamps:
        yield _stamp(table, lifecycle, stamp)


def _move(name: str, move: Move) -> Iterator[Rule]:
    step = Filled(move.text.rstrip("…"), amount=ANY_PAYMENT)
    yield Rule(
        f"{name}_role",
        "update",
        f"{moved(move)} AND NOT {holds_role(move.roles)}",
        Filled("“{step}” is for {roles}.", step=step, roles=names_of(move.roles)),
        "Ask a colleague who holds that duty.",
    )
    if move.not_by:
        same = " OR ".join(f"n.{column} = {{me}}" for column in move.not_by)
        yield Rule(
            f"{name}_other_person",
            "update",
            f"{moved(move)} AND ({same})",
            "You already took a step in this: another person takes the next one.",
            "Ask a colleague who has had no part in it.",
        )
    for need in move.needs:
        yield Rule(
            f"{name}_{need.name}",
            "update",
            f"{moved(move)} AND ({need.missing})",
            need.sentence,
            "Complete it, then try again.",
        )
    if move.asks:
        fields = joined("{first}, {other}", (WORDS[column] for column in move.asks))
        missing = " OR ".join(f"n.{column} IS NULL" for column in move.asks)
        yield Rule(
            f"{name}_asks",
            "update",
            f"{moved(move)} AND ({missing})",
            Filled(
                "“{step}” needs {fields}.",
                step=step,
                fields=fields,
            ),
            "Fill it in.",
        )


WORDS = {
    "state_on": "its date",
    "state_reason": "the reason",
    "paid_on": "the day of payment",
    "bank_reference": "the reference of the bank line",
    "contract_number": "the contract number",
    "signed_on": "the day of signing",
    "outcome": "the outcome",
    "answer": "what they answered",
    "published_on": "the day of publishing",
    "objections_until": "the last day for objections",
}


def _stamp(table: str, lifecycle: Lifecycle, stamp: str) -> Rule:
    sets = " OR ".join(moved(move) for move in lifecycle.moves if move.stamp == stamp)
    clears = " OR ".join(moved(move) for move in lifecycle.moves if stamp in move.clears) or "1 = 0"
    return Rule(
        f"{table}_{stamp}_stamp",
        "update",
        f"n.{stamp} IS DISTINCT FROM (CASE WHEN {sets} THEN {{me}} WHEN {clears} THEN NULL ELSE o.{stamp} END)",
        "The name of who decided is written by the decision itself.",
        "Decide from the program.",
    )


def column_names(model: type[Base]) -> list[str]:
    """The columns of a table in declared order."""
    return [column.name for column in model.__table__.columns]


def payload(model: type[Base]) -> tuple[str, ...]:
    """The columns that say what the record is about: all but stamps, state and what moves with it."""
    lifecycle = model.lifecycle
    aside = {*STAMPS, "state", "made_by"}
    if lifecycle is not None:
        aside |= {*lifecycle.loose, *lifecycle.stamps}
    if issubclass(model, Ledgered):
        aside.add("effective_on")
    return tuple(column for column in column_names(model) if column not in aside)


def changed(model: type[Base]) -> str:
    """SQL: what the record says has changed."""
    return "(" + " OR ".join(f"n.{name} IS DISTINCT FROM o.{name}" for name in payload(model)) + ")"


def _frozen(model: type[Base], lifecycle: Lifecycle) -> Iterator[Rule]:
    table = model.__tablename__
    if len(lifecycle.editable) == len(lifecycle.states):
        return
    editable = _is("o.state", lifecycle.editable) if lifecycle.editable else "1 = 0"
    yield Rule(
        f"{table}_frozen",
        "update",
        f"{changed(model)} AND NOT {editable}",
        "In this state the record cannot be changed.",
        "Take it back to a state in which it may be changed; an approval is void then.",
    )
    yield Rule(
        f"{table}_edit_and_decide",
        "update",
        f"{changed(model)} AND o.state <> n.state",
        "A change and a decision are two steps.",
        "Save the change first, then move it on.",
    )
    if issubclass(model, Ledgered):
        yield Rule(
            f"{table}_dated_by_step",
            "update",
            f"n.effective_on <> o.effective_on AND o.state = n.state AND NOT {editable}",
            "The date in the ledger is set by the step that moves the money.",
            "Take the step again with the right date.",
        )


def _maker(model: type[Base]) -> Iterator[Rule]:
    table = model.__tablename__
    yield Rule(
        f"{table}_made_by_insert",
        "insert",
        "n.made_by IS DISTINCT FROM {me}",
        "The maker of a record is the person who enters it.",
        "Enter it under your own login.",
    )
    yield Rule(
        f"{table}_made_by_update",
        "update",
        f"n.made_by IS DISTINCT FROM (CASE WHEN {changed(model)} THEN {{me}} ELSE o.made_by END)",
        "Whoever changes a record last is its maker.",
        "Save again from the program.",
    )


def _is(column: str, values: Iterable[str]) -> str:
    return f"({column} IN (" + ", ".join(f"'{value}'" for value in values) + "))"


def ledgered() -> list[type[Ledgered]]:
    """All tables whose moves make transfers."""
    return [model for model in models() if issubclass(model, Ledgered)]


def _causes() -> Iterator[Rule]:
    yield Rule(
        "transfer_general",
        "insert",
        "n.subject IS NULL AND ((SELECT a.kind FROM account a WHERE a.id = n.from_account_id) <> 'general'"
        " OR (SELECT a.kind FROM account a WHERE a.id = n.to_account_id) <> 'general'"
        f" OR NOT {holds_role([Role.FINANCE])})",
        "This account is moved only by the records it belongs to.",
        "Make a payment, an award or a budget line.",
    )
    known = ", ".join(f"'{model.__tablename__}'" for model in ledgered())
    yield Rule(
        "transfer_subject",
        "insert",
        f"n.subject NOT IN ({known})",
        "A transfer stands for a payment, an award or a budget line.",
        "Make one of these.",
        given="n.subject IS NOT NULL",
    )
    for model in ledgered():
        yield _cause(model)
    yield Rule(
        "transfer_twice",
        "insert",
        "(SELECT count(*) FROM transfer t WHERE t.subject = n.subject"
        " AND t.subject_id = n.subject_id AND t.kind IN ('hold', 'post', 'settle')"
        " AND NOT EXISTS (SELECT 1 FROM transfer u WHERE u.of_id = t.id)) > 1",
        "The amount of this record is already in the ledger.",
        "Nothing is to be done.",
        given="n.subject IS NOT NULL",
    )


def _cause(model: type[Ledgered]) -> Rule:
    table, lifecycle = model.__tablename__, model.lifecycle
    assert lifecycle is not None
    states: dict[str, set[str]] = {}
    for state, effect in lifecycle.entry_effects.items():
        states.setdefault(effect, set()).add(state)
    for move in lifecycle.moves:
        if move.effect:
            states.setdefault(move.effect, set()).add(move.target)
    cases = " OR ".join(f"(n.kind = '{kind}' AND {_is('s.state', sorted(names))})" for kind, names in states.items())
    same = "s.from_account_id = n.from_account_id AND s.to_account_id = n.to_account_id"
    swapped = "s.from_account_id = n.to_account_id AND s.to_account_id = n.from_account_id"
    return Rule(
        f"transfer_of_{table}",
        "insert",
        f"n.subject = '{table}' AND NOT EXISTS (SELECT 1 FROM {table} s WHERE s.id = n.subject_id"
        f" AND s.amount = n.amount AND s.unit = n.unit AND ({cases})"
        f" AND (CASE WHEN n.kind = 'reversal' THEN {swapped} ELSE {same} END))",
        "The record does not call for this transfer.",
        "Move the record on; the ledger follows by itself.",
        given="n.subject IS NOT NULL",
    )
