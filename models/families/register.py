"""Families and people: names as on the document, and folded keys for search."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.families.return_path import RETURN_PATH
from models.happening import Happening, Told
from models.roles import Role
from models.rules import Promise

CASE_WRITERS = frozenset({Role.CASE_WORKER})
ACCOMMODATION = ("private", "collective_centre", "informal_settlement", "unknown")


def listed(column: str, values: Iterable[str]) -> str:
    """SQL: a column holds one of these codes."""
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


class Family(Record):
    """A family file: where it comes from, where it is and where it returns; titled by its head.

    `title`, `search_key` and `sort_key` repeat the head's name so that a million families sort and search by index.
    """

    __tablename__ = "family"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint(listed("accommodation", ACCOMMODATION), name="accommodation_known"),
        CheckConstraint(listed("state", tuple(state.name for state in RETURN_PATH.states)), name="state_known"),
        CheckConstraint(
            "state_reason IS NOT NULL OR state NOT IN ('withdrawn', 'rejected', 'suspended')"
            " OR import_run_id IS NOT NULL",
            name="reason_given",
        ),
        Index("ix_family_sort", "sort_key", "id"),
        Index("ix_family_state", "state"),
        Index("ix_family_board", "state", "state_on", "id"),
        Index("ix_family_registered", "registered_on", "id"),
    )
    writers = CASE_WRITERS
    lifecycle = RETURN_PATH
    told = Told("Return", (Happening("Stage: {state}"),))
    promises = (Promise("family_unsettled", "n.id", "1 = 1", on="insert"),)

    number: Mapped[str]
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    origin_place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    present_place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    return_place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    accommodation: Mapped[str] = mapped_column(default="unknown")
    address: Mapped[str | None]
    phone: Mapped[str | None]
    note: Mapped[str | None]
    registered_on: Mapped[date]
    state: Mapped[str] = mapped_column(default="registered")
    state_on: Mapped[date]
    state_reason: Mapped[str | None]
    title: Mapped[str] = mapped_column(default="")
    search_key: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    import_run_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"))


class Person(Record):
    """A member of a family: the name as on the document, the JMBG if there is one, special needs.

    `jmbg_check` is none, checked or differs: a failed check is a warning with its reason, never a block.
    """

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("length(trim(family_name)) > 0", name="family_name_given"),
        CheckConstraint("length(trim(given_name)) > 0", name="given_name_given"),
        CheckConstraint("sex IN ('f', 'm') OR sex IS NULL", name="sex_known"),
        CheckConstraint("jmbg_check IN ('none', 'checked', 'differs')", name="jmbg_check_known"),
        CheckConstraint("born_on IS NULL OR born_year IS NOT NULL", name="birth_year"),
        Index("ix_person_sort", "sort_key", "id"),
        Index("ix_person_born", "born_on"),
        Index("ix_person_jmbg", "jmbg"),
        Index("ix_person_card", "card_number"),
    )
    writers = CASE_WRITERS

    family_name: Mapped[str]
    given_name: Mapped[str]
    search_key: Mapped[str]
    sort_key: Mapped[str]
    sex: Mapped[str | None]
    born_on: Mapped[date | None]
    born_year: Mapped[int | None]
    jmbg: Mapped[str | None]
    jmbg_check: Mapped[str] = mapped_column(default="none")
    jmbg_note: Mapped[str | None]
    card_number: Mapped[str | None]
    needs: Mapped[str | None]
