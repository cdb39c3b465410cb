"""Families of the demo office that were entered twice, by colleagues of two partners, and what became of some."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.families import Family, PossibleDuplicate
from services.demo.people import Household, Member
from services.families import decide_duplicate
from services.families.duplicates import run_register
from services.names import bald
from services.scripts import other_script
from services.session import Office

TWICE = 9
DECIDED = ("different", "same")


def typed_again(homes: Sequence[Household], again: Sequence[Household]) -> list[Household]:
    """Give the families of `homes` once more, each at the partner and the address of one of `again`."""
    chance = random.Random("doubles")
    known = [home for home in homes if len(home.members) > 1]
    return [
        replace(new, members=_members(chance, home.members, place), origin=home.origin, phone=home.phone)
        for place, (home, new) in enumerate(zip(known, again, strict=False))
    ]


def look_through(office: Office) -> None:
    """Look through the register, and decide on some of the pairs."""
    run_register(office)
    office.write(_decide)


def _members(chance: random.Random, members: Sequence[Member], place: int) -> tuple[Member, ...]:
    return tuple(_typed(chance, one, place) for one in members[: max(1, len(members) - place % 2)])


def _typed(chance: random.Random, one: Member, place: int) -> Member:
    """The same person in the other script, or bald, with a date or a number that got lost on the way."""
    turn = other_script if place % 2 else _bald
    typed = one._replace(family_name=turn(one.family_name), given_name=turn(one.given_name), card_number=None)
    if place % 3 == 1 or chance.random() < 0.3:
        return typed._replace(born_on=None, jmbg=None, jmbg_fails=False)
    day = one.born_on
    if day and day.day <= 12 and chance.random() < 0.5:
        return typed._replace(born_on=day.replace(month=day.day, day=day.month), jmbg=None, jmbg_fails=False)
    return typed


def _bald(name: str) -> str:
    return " ".join(word.capitalize() for word in bald(name).split())


def _decide(session: Session) -> None:
    """Decide on the pair least alike and on the one most alike; Đorđević, which everybody is shown, stays open."""
    waiting = select(PossibleDuplicate.id, PossibleDuplicate.version).where(
        PossibleDuplicate.family_id.in_(select(Family.id).where(Family.search_key.not_like("%DJORDJEVIC%")))
    )
    rows = session.execute(waiting.order_by(PossibleDuplicate.score, PossibleDuplicate.id)).all()
    for row, decision in zip((rows[0], rows[-1]), DECIDED, strict=True):
        decide_duplicate(session, row.id, row.version, decision)
