"""Stand-ins of the shape services have, for tests of the screen without a database."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, ClassVar, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QMenu

from ui import formats
from ui.buttons import button
from ui.cards import Card, KeyValueList, StatCard
from ui.charts import LineChart, Series
from ui.columns import Column
from ui.detail import Detail
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormSheet
from ui.page import Desk, Page
from ui.pipeline import Pipeline, Stage
from ui.register import RegisterPage
from ui.stages import StageLine, Step, Timeline
from ui.table import RecordTable

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

    orders: ClassVar[dict[str, int]] = {"number": 1, "name": 1, "awarded": 1}
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
    records: tuple[str, ...] = ()


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


class PeoplePage(Page):
    """A page that stands under another in the rail."""


class GrantsPage(RegisterPage):
    """A register page as a domain writes it."""

    name = "grants"
    domains = frozenset({"grants"})
    register = FakeRegister()

    def title(self) -> str:
        return "Grants"

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("number", "Number", "code"),
            Column("name", "Applicant", "bold"),
            Column("place", "Returns to", width=110),
            Column("activity", "Activity", optional=True),
            Column("awarded", "Awarded", "money"),
            Column("paid", "Paid", "money"),
            Column("state", "Status", "chip", tones=STATES.get),
        )

    def summary(self, totals: Totals) -> str:
        return f"{totals.count} grants"

    def make_detail(self) -> GrantDetail:
        return GrantDetail(self.desk)


def today() -> date:
    return date(2026, 11, 20)


class OverviewPage(Page):
    """A page of cards and charts as the overview has them."""

    domains = frozenset({"grants"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.show_title("Overview", "Project month 14 of 24")
        cards = QHBoxLayout()
        for name, figure, of, share in (
            ("Families returned", "19", "of 30", 0.63),
            ("Grants handed over", "61", "of 104", 0.58),
            ("Disbursed", "€ 148k", "of 260k", 0.57),
            ("People trained", "52", "of 74", 0.7),
            ("Kits issued", "19", "of 30", 0.63),
        ):
            card = StatCard(name, opens=True)
            card.show_figure(figure, of, share)
            cards.addWidget(card)
        self.body.addLayout(cards)
        middle = QHBoxLayout()
        money = Card("Grant money: committed, disbursed, justified", "€, cumulative by month, against the plan")
        self.chart = LineChart(lambda value: formats.euros(int(value * 100)))
        months = ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"]
        self.chart.show_series(
            months,
            [
                Series("plan", [0, 12e3, 28e3, 50e3, 75e3, 98e3, 122e3, 150e3, 190e3, 230e3], "faint", dashed=True),
                Series("committed", [2e3, 12e3, 26e3, 52e3, 76e3, 105e3, 148e3, 181e3], "accent"),
                Series("disbursed", [0, 8e3, 18e3, 40e3, 60e3, 92e3, 120e3, 148e3], "good"),
                Series("justified", [0, 3e3, 9e3, 22e3, 40e3, 60e3, 92e3, 141e3], "warn"),
            ],
        )
        money.add(self.chart, 1)
        middle.addWidget(money, 2)
        waiting = Card("Waiting for you")
        table = RecordTable(
            (
                Column("kind", "", "chip", tones={"approve": "warn", "overdue": "bad", "match": "info"}.get),
                Column("text", ""),
                Column("amount", "", "money"),
            )
        )
        table.horizontalHeader().hide()
        rows = (("approve", "KG-2026-041 · tranche 2", 125000), ("overdue", "Evidence for KG-2026-022", None))
        table.show_rows([{"id": n, "kind": k, "text": t, "amount": a} for n, (k, t, a) in enumerate(rows)])
        table.fit_height()
        waiting.add(table)
        waiting.body.addStretch(1)
        middle.addWidget(waiting, 1)
        self.body.addLayout(middle, 1)
        path = Card("Return pipeline")
        pipeline = Pipeline()
        counts = (("identified", 412), ("assessed", 268), ("eligible", 131), ("selected", 64), ("returned", 19))
        pipeline.show_stages([Stage(text, text, count) for text, count in counts])
        path.add(pipeline)
        self.body.addWidget(path)


class FamilyPage(Page):
    """A record file with its stage line, tabs and cards."""

    domains = frozenset({"families"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.show_title("BZ-2026-0187 · Đorđević", "5 people · to Istok/Istog*", "reconfirmed", "info")
        self.head.add(button("Print", menu=QMenu()))
        self.head.add(button("Put on convoy", look="primary"))
        line = StageLine()
        done = ("registered", "assessed", "eligible", "selected", "declared", "cleared")
        line.show_steps(
            [Step(text, "12 Feb") for text in done]
            + [Step("reconfirmed", "18 Nov", "now")]
            + [Step(text, "", "ahead") for text in ("on manifest", "returned", "followed up")]
        )
        stages = Card()
        stages.add(line)
        self.body.addWidget(stages)
        form = Form(desk.tasks, FIELDS, save_family, args=(7,), version=3, values=VALUES, draft="family:7")
        self.form_sheet = FormSheet("Edit family BZ-2026-0187", form, "Save family")
        self.body.addStretch(1)
        self.open_sheet(self.form_sheet)


FIELDS = (
    Field("family_name", "Family name", required=True, group="Who"),
    Field("given_name", "Given name", required=True, group="Who"),
    Field("born", "Born", "date", hint="7. 3. 1982. or 1982", group="Who"),
    Field("phone", "Phone", "phone", group="Contact"),
    Field("place", "Returns to", "choice", choices=tuple((n, p) for n, p in enumerate(PLACES, 1)), group="Contact"),
    Field("amount", "Amount", "money", group="Contact"),
    Field("members", "Members", "number", group="Contact"),
    Field("consent", "Consent given", "check", group="Contact"),
    Field("note", "Note", "note", group="Contact"),
)
VALUES = {"family_name": "Đorđević", "given_name": "Milica", "phone": "+38164123456", "place": 3, "amount": 125_000}


def save_family(session: Any, family_id: int, version: int, **values: Any) -> int:
    return version + 1
