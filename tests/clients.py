"""Client programs in processes of their own: several at once, and one that is killed in the middle of its work."""

from __future__ import annotations

import multiprocessing
import random
import time
import uuid
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing.connection import Connection
from typing import Any

from sqlalchemy import Engine, event, insert
from sqlalchemy.orm import Session

from models.database import is_url
from models.grants import Payment
from models.ledger import Transfer
from services import grants
from services.errors import Refused
from services.families import acts
from services.opening import open_office
from services.records import move
from services.session import Office
from tests.factories import DAY, FIRST, sign_in
from tests.ledgers import post, post_all

# Forked from a server that has everything imported, and nothing open.
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.clients"])
CLIENTS = 8


def together(work: Callable[..., Any], *tasks: tuple[Any, ...]) -> list[Any]:
    """Carry out `work(*task)` for every task, each in a process of its own, all at once."""
    with ProcessPoolExecutor(len(tasks), mp_context=CONTEXT) as pool:
        return [future.result() for future in [pool.submit(work, *task) for task in tasks]]


def spend(target: str, login: str, hot: int, cold: list[int], seconds: float, seed: int) -> dict[str, int]:
    """Post out of the hot account and between cold ones, singly and several at once; count done and refused."""
    chance, counted, office = random.Random(seed), Counter(), sign_in(target, login)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            office.write(post_rows, _legs(chance, hot, cold))
            counted["done"] += 1
        except Refused as refused:
            counted[refused.name] += 1
    office.close()
    return dict(counted)


def _legs(chance: random.Random, hot: int, cold: list[int]) -> list[list[int]]:
    if chance.random() < 0.6:
        return [[hot, chance.choice(cold), chance.randint(1, 90)]]
    return [[*chance.sample(cold, 2), chance.randint(1, 90)] for _ in range(chance.randint(1, 6))]


def post_rows(session: Session, legs: list[list[int]]) -> int:
    """Post several amounts, given as source, target, amount, in one statement."""
    shared = {"unit": "EUR", "effective_on": DAY}
    rows = [{"from_account_id": one, "to_account_id": other, "amount": what, **shared} for one, other, what in legs]
    session.execute(insert(Transfer).values(rows))
    return len(rows)


def answer(office: Office, service: Callable[..., Any], *args: Any, **kw: Any) -> str:
    """Carry out a command; returns `done` or the name of the refusal."""
    try:
        office.write(service, *args, **kw)
    except Refused as refused:
        return refused.name
    finally:
        office.close()
    return "done"


def draft(target: str, login: str, invoice: int) -> str:
    """Draft the payment of an invoice."""
    return answer(sign_in(target, login), grants.draft_payment, invoice_id=invoice, purpose="Oven", drafted_on=DAY)


def approve(target: str, login: str, payment: int, version: int) -> str:
    """Approve a payment."""
    return answer(sign_in(target, login), move, Payment, payment, version, "approve", state_on=DAY)


def save_with_stops(target: str, login: str, legs: list[list[int]], identity: uuid.UUID, parent: Connection) -> None:
    """Post several amounts in one command, telling the parent at every point and waiting for its word."""
    office = sign_in(target, login)

    def stop(name: str) -> None:
        parent.send(name)
        parent.recv()

    def service(session: Session, legs: list[list[int]]) -> int:
        for number, leg in enumerate(legs):
            stop(f"statement {number}")
            post(session, *leg)
        return len(legs)

    event.listen(office.engine, "commit", lambda _connection: stop("commit"))
    office.write(service, legs, operation_id=identity)
    stop("done")


def save_for_ever(target: str, login: str, till: list[int], first: int, parent: Connection) -> None:
    """Post each number four times in one command, telling the parent when it is done, until killed."""
    office = sign_in(target, login)
    while True:
        office.write(post_all, [[*till, first]] * 4)
        parent.send(first)
        first += 1


def killed_at(point: str, *task: Any) -> None:
    """Run `save_with_stops(*task)` in a process and kill it, as kill -9 does, when it reaches the point."""
    mine, its = CONTEXT.Pipe()
    process = CONTEXT.Process(target=save_with_stops, args=(*task, its))
    process.start()
    while mine.recv() != point:
        mine.send("go on")
    process.kill()
    process.join()


def killed_after(count: int, *task: Any) -> list[int]:
    """Run `save_for_ever(*task)` in a process and kill it in full work; returns the numbers it said were done."""
    mine, its = CONTEXT.Pipe()
    process = CONTEXT.Process(target=save_for_ever, args=(*task, its))
    process.start()
    said = [mine.recv() for _ in range(count)]
    process.kill()
    process.join()
    while mine.poll():
        said.append(mine.recv())
    return said


def make_office(target: str) -> str:
    """Make a new office, or find the one a colleague is just making."""
    open_office(target, login=None if is_url(target) else FIRST, create=True).close()
    return "done"


def make_with_stops(target: str, point: str, parent: Connection) -> None:
    """Make a new office, telling the parent before the first statement with this text and waiting for its word."""

    def look(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if point in " ".join(statement.split()):
            parent.send(point)
            parent.recv()

    event.listen(Engine, "before_cursor_execute", look)
    make_office(target)
    parent.send("done")


def killed_while_making(point: str, target: str) -> None:
    """Kill a program that makes or upgrades an office when it comes to the statement with this text."""
    mine, its = CONTEXT.Pipe()
    process = CONTEXT.Process(target=make_with_stops, args=(target, point, its))
    process.start()
    said = mine.recv()
    process.kill()
    process.join()
    assert said == point


def move_person(target: str, login: str, person: int, family: int, on: str) -> str:
    """Let a person join a family; returns `done` or the name of the refusal."""
    return answer(sign_in(target, login), acts.move_in, family, date.fromisoformat(on), "other", person_id=person)


def move_out(target: str, login: str, family: int, person: int, on: str) -> str:
    """Let a member leave; returns `done` or the name of the refusal."""
    return answer(sign_in(target, login), acts.move_out, family, [person], date.fromisoformat(on))


def die(target: str, login: str, person: int, follows: int, on: str) -> str:
    """Let a head die and another follow; returns `done` or the name of the refusal."""
    return answer(sign_in(target, login), acts.record_death, person, date.fromisoformat(on), follows)


def both(dies: tuple[Any, ...], leaves: tuple[Any, ...]) -> list[str]:
    """Let a head die and the one who follows move out, at once."""
    with ProcessPoolExecutor(2, mp_context=CONTEXT) as pool:
        return [future.result() for future in (pool.submit(die, *dies), pool.submit(move_out, *leaves))]
