"""Stand-ins of the shape services have, for tests of the screen without a database."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from ui.cards import KeyValueList
from ui.columns import Column
from ui.detail import Detail
from ui.register import RegisterPage
from ui.stages import Step, Timeline

NAMES = ("Ђорђевић Милица", "Stojanović Dragan", "Krasniqi Agron", "Petrović Slavica", "Jovanović Nenad")
PLACES = ("Gračanica", "Štrpce", "Istok/Istog", "Klina/Klinë")
ACTIVITIES = ("Beekeeping", "Car mechanic tools", "Greenhouse 100 m²", "Dairy, milking unit")
STATES = {
    "contracted": "info",
    "procuring": "info",
    "handed over": "good",
    "objection": "warn",
    "overdue": "bad",
    "closed": "neutral",
}


class Grant(NamedTuple):
    id: int
    number: str
    name: str
    place: str
    activity: str
    awarded: int
    paid: int
    state: str


class Totals(NamedTuple):
    count: int
    sums: Mapping[str, int]


class Filter(NamedTuple):
    key: str
    text: str
    choices: Callable[[Any], tuple[tuple[str, str], ...]]


class Query(NamedTuple):
    text: str = ""
    filters: Mapping[str, str] = {}
    sort: str = ""
    descending: bool = False


def grant(number: int) -> Grant:
    return Grant(
        number,
        f"KG-2026-{number:03}",
        NAMES[number % len(NAMES)],
        PLACES[number % len(PLACES)],
        ACTIVITIES[number % len(ACTIVITIES)],
        250_000,
        number * 12_370 % 250_000,
        list(STATES)[number % len(STATES)],
    )


class FakeRegister:
    """A register of made-up rows that counts what is asked of it."""

    orders = {"number": 1, "name": 1, "awarded": 1}
    filters = (
        Filter("state", "Status", lambda _session: tuple((state, state) for state in STATES)),
        Filter("place", "Municipality", lambda _session: tuple((place, place) for place in PLACES)),
        Filter("sector", "Sector", lambda _session: (("1", "Agriculture"), ("2", "Crafts"))),
    )

    def __init__(self, count: int = 104) -> None:
        self.count = count
        self.asked: list[tuple[int, int]] = []
        self.queries: list[Any] = []
        self.error: Exception | None = None

    def page(self, session: Any, query: Any, offset: int, limit: int) -> list[Grant]:
        if self.error is not None:
            raise self.error
        self.asked.append((offset, limit))
        self.queries.append(query)
        return [grant(number) for number in range(offset, min(self.count, offset + limit))]

    def totals(self, session: Any, query: Any) -> Totals:
        return Totals(self.count, {"awarded": self.count * 250_000})

    def position(self, session: Any, query: Any, record_id: int) -> int | None:
        return record_id if record_id < self.count else None


class Refusal(Exception):
    """Of the shape of services.errors.Refused."""

    def __init__(self, sentence: str, remedy: str = "", field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.remedy, self.field, self.name = sentence, remedy, field, ""


class Stale(Refusal):
    """Of the shape of services.errors.Stale."""

    def __init__(self, mine: Mapping[str, Any], theirs: Mapping[str, Any], version: int, who: str) -> None:
        super().__init__(f"{who} changed this record while you were working on it.")
        self.mine, self.theirs, self.version, self.who = mine, theirs, version, who


@dataclass
class Person:
    id: int = 1
    login: str = "marija"
    name: str = "Marija Ilić"
    roles: frozenset[str] = frozenset({"finance_officer", "case_worker"})
    organisation_id: int | None = None


@dataclass
class FakeOffice:
    """Of the shape of services.session.Office, without a database."""

    staff: Person = field(default_factory=Person)
    place: str = "office-db · PostgreSQL"
    closed: bool = False
    written: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)

    def read(self, work: Callable[[Any], Any]) -> Any:
        return work(None)

    def write(self, service: Callable[..., Any], *args: Any, operation_id: Any = None, **kw: Any) -> Any:
        self.written.append((service, args, {**kw, "operation_id": operation_id}))
        return service(None, *args, **kw)

    def close(self) -> None:
        self.closed = True


@dataclass(frozen=True)
class Offer:
    move: str
    text: str
    enabled: bool = True
    reason: str = ""
    primary: bool = False
    asks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hit:
    kind: str
    id: int
    number: str
    title: str
    why: str


@dataclass(frozen=True)
class Change:
    at: datetime = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)
    who: str = "J. Petrović"
    thing: str = "grant"


class GrantDetail(Detail):
    """The pane beside the fake register."""

    def build(self) -> None:
        self.facts, self.steps = KeyValueList(), Timeline()
        self.tabs.add("Summary", self.facts)
        self.tabs.add("Payments", self.steps)
        self.tabs.add("Documents", lambda: KeyValueList())

    def read(self, session: Any, record: int) -> Grant:
        return grant(record)

    def fill(self, row: Grant) -> None:
        self.show_title(f"{row.number} · {row.name}", f"{row.activity} · {row.place}", row.state, STATES[row.state])
        self.facts.show_pairs([("Applicant", row.name), ("Returns to", row.place), ("Activity", row.activity)])
        self.steps.show_steps(
            [
                Step("Three quotes compared", "12 Nov, J. Petrović"),
                Step("Supplier invoice 221/26", "18 Nov"),
                Step("Approval by a second person", "Requested by J. Petrović, so you may approve it", "now"),
                Step("Order · bank line · delivery · handover", "", "ahead"),
            ]
        )
        self.tabs.show_count(2, 7)
        self.offers.show_offers(
            [
                Offer("back", "Send back…"),
                Offer("pay", "Pay", enabled=False, reason="You approved this: another person takes this step."),
                Offer("approve", "Approve € 1,250.00", primary=True),
            ]
        )


class GrantsPage(RegisterPage):
    """A register page as a domain writes it."""

    name = "grants"
    domains = frozenset({"grants"})
    register = FakeRegister()

    def title(self) -> str:
        return "Grants"

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("number", "Number", width=112),
            Column("name", "Applicant", "bold"),
            Column("place", "Returns to", width=110),
            Column("activity", "Activity"),
            Column("awarded", "Awarded", "money"),
            Column("paid", "Paid", "money"),
            Column("state", "Status", "chip", tones=STATES.get),
        )

    def summary(self, totals: Totals) -> str:
        return f"{totals.count} grants"

    def make_detail(self) -> GrantDetail:
        return GrantDetail(self.desk)

    def query(self) -> Query:
        return Query(self.bar.text(), self.bar.filters(), *self._sort)


def today() -> date:
    return date(2026, 11, 20)
