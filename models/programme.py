"""The programme: projects, their budget lines, indicators with sourced targets, and places."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.ledger import Ledgered, is_not, own_key
from models.lifecycle import Effect, Lifecycle, Move, Need, State
from models.roles import Role
from models.rules import Rule

OFFICE = frozenset({Role.ADMINISTRATOR, Role.FINANCE})
REGISTRARS = frozenset({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.FINANCE})


class OfficeSetting(Record):
    """One setting of the whole office, such as the Kosovo* footnote."""

    __tablename__ = "office_setting"
    __table_args__ = (UniqueConstraint("key"),)
    writers = frozenset({Role.ADMINISTRATOR})

    key: Mapped[str]
    value: Mapped[str]


class Project(Record):
    """A donor's project: contract number, dates and currency."""

    __tablename__ = "project"
    __table_args__ = (UniqueConstraint("code"), CheckConstraint("ends_on > starts_on", name="dates"))
    writers = OFFICE

    code: Mapped[str]
    name: Mapped[str]
    donor: Mapped[str]
    contract_number: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    currency: Mapped[str] = mapped_column(default="EUR")


BUDGET_LINE = Lifecycle(
    states=(State("open", "open", "good"), State("closed", "closed")),
    entries=("open",),
    entry_effects={"open": Effect.POST},
    moves=(
        Move(
            "close",
            "Close the line",
            "open",
            "closed",
            (Role.FINANCE,),
            needs=(
                Need(
                    "empty",
                    "EXISTS (SELECT 1 FROM account a WHERE a.id = n.to_account_id AND a.posted_in - a.posted_out <> 0)",
                    "There is still money on this line. Spend it or move it back first.",
                ),
            ),
        ),
    ),
)


class BudgetLine(Ledgered):
    """A heading of the donor's budget annex; entering it posts its amount from the project onto its account."""

    __tablename__ = "budget_line"
    __table_args__ = (
        UniqueConstraint("project_id", "code"),
        UniqueConstraint("to_account_id"),
        own_key("budget_line"),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("state IN ('open', 'closed')", name="state_known"),
    )
    writers = frozenset({Role.FINANCE})
    lifecycle = BUDGET_LINE
    rules = (
        Rule(
            "budget_line_funding",
            "save",
            is_not("from_account_id", "outside") + " OR " + is_not("to_account_id", "budget_line"),
            "A budget line is funded by the donor, onto an account of its own.",
            "Open new accounts for it.",
        ),
    )

    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"))
    code: Mapped[str]
    name: Mapped[str]
    state: Mapped[str] = mapped_column(default="open")


class Indicator(Record):
    """What the programme promises to reach, by name and unit."""

    __tablename__ = "indicator"
    __table_args__ = (UniqueConstraint("project_id", "code"),)
    writers = OFFICE

    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"))
    code: Mapped[str]
    name: Mapped[str]
    unit: Mapped[str]


class IndicatorTarget(Record):
    """A target with its source and date: official papers disagree, so each says where it comes from."""

    __tablename__ = "indicator_target"
    __table_args__ = (
        UniqueConstraint("indicator_id", "stated_on", "source"),
        CheckConstraint("value >= 0", name="not_negative"),
    )
    writers = OFFICE

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"))
    value: Mapped[int]
    source: Mapped[str]
    stated_on: Mapped[date]


class Place(Record):
    """A municipality, town or village with its names; `older_code` is the municipality on older papers.

    `kosovo` marks places whose mention carries the asterisk and the footnote. Coordinates are degrees x 1,000,000.
    """

    __tablename__ = "place"
    __table_args__ = (UniqueConstraint("code"),)
    writers = REGISTRARS

    code: Mapped[str]
    kind: Mapped[str]
    kosovo: Mapped[bool]
    name_latin: Mapped[str]
    name_cyrillic: Mapped[str]
    name_albanian: Mapped[str | None]
    older_code: Mapped[str | None]
    latitude: Mapped[int | None]
    longitude: Mapped[int | None]


class Supplier(Record):
    """Who sells equipment and is paid for it; its account collects what it was paid."""

    __tablename__ = "supplier"
    __table_args__ = (
        UniqueConstraint("search_key"),
        UniqueConstraint("account_id"),
        UniqueConstraint("id", "account_id", name="uq_supplier_own_account"),
        CheckConstraint("length(trim(name)) > 0", name="name_given"),
    )
    writers = frozenset({Role.FINANCE, Role.CASE_WORKER})
    rules = (
        Rule(
            "supplier_outside",
            "save",
            is_not("account_id", "outside"),
            "What a supplier is paid leaves the office.",
            "Open a new account outside for it.",
        ),
    )

    name: Mapped[str]
    search_key: Mapped[str]
    tax_number: Mapped[str | None]
    bank_account: Mapped[str | None]
    place: Mapped[str | None]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
