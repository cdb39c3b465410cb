"""The sheet of a round: where it stands, its list with the reason of every rank, committee, objections, papers."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout

from services.families.selection import FINAL, PRELIMINARY, ROUND
from services.families.selection.choosing import select_families
from services.families.selection.reading import LIVE, round_file
from services.permissions import Offer
from ui import formats, theme
from ui.buttons import OfferBar, button
from ui.cards import Card
from ui.families.selection import words
from ui.families.selection.committee import CommitteeView
from ui.families.selection.objections import ObjectionsView
from ui.families.selection.papers import RoundPapersView
from ui.families.selection.ranking import RankingView
from ui.families.selection.scoring import ScoreSheet
from ui.families.selection.steps import DOMAINS, ask_step
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.page import Page
from ui.sheet import Sheet
from ui.stages import StageLine, Step
from ui.tabs import Tabs
from ui.texts import refusal

WAY = tuple(state.name for state in ROUND.states if state.name != "cancelled")


class RoundSheet(Sheet):
    """One round over its page."""

    STOPS: ClassVar = {
        "open": ("committee", "score", "step"),
        "frozen": (),
        "preliminary": ("objections", "decide", "step"),
        "objections": (),
        "final": ("preliminary", "objections", "papers", "paper", "publication", "minutes"),
        "cancelled": (),
    }

    def __init__(self, page: Page, round_id: int) -> None:
        super().__init__("")
        self.page, self.tasks, self.round_id = page, page.desk.tasks, round_id
        self.file: Any = None
        self._waiting = ""
        self.line, self.tabs = StageLine(), Tabs()
        self.main_steps, self.other_steps = OfferBar(), OfferBar()
        self.select = button(self.tr("Select the families…"), self.ask_select, look="primary")
        self.ranking = RankingView(page.desk, "")
        self._views: dict[str, Any] = {}
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the round again; what is shown stays until the answer is here."""
        self.tasks.read(self, partial(_read, self.round_id), self._show, self._fail)

    def ask_print(self) -> None:
        """Ask which list is to be printed, and show it."""
        from ui.families.selection.paper import ask_ranking

        if self.file is not None:
            ask_ranking(self.page, self.file)

    def score(self) -> None:
        """Open the committee's view: one applicant after the other."""
        if self.file is not None:
            self.page.open_sheet(ScoreSheet(self.page, self.file))

    def ask_select(self) -> None:
        """Ask for the day, then move the chosen families on to selected."""
        today = date.today()  # noqa: DTZ011 - the office's own calendar
        fields = (Field("state_on", self.tr("Date"), "day", required=True),)
        args = (self.round_id,)
        form = Form(self.tasks, fields, select_families, args=args, values={"state_on": today}, domains=DOMAINS)
        note = self.tr("Every chosen family that is still eligible goes on to “selected”; the others keep their stage.")
        verb = self.tr("Select the families")
        FormDialog(self.window(), verb, form, verb, note).open()

    def show_stop(self, name: str) -> None:
        """Go to what the tour shows of a round, as soon as it is read."""
        self._waiting = name
        if self.file is not None:
            self._go_on()

    def _go_on(self) -> None:
        name, self._waiting = self._waiting, ""
        if name in self._views:
            self.tabs.go(list(self._views).index(name))
        elif name == "score":
            self.score()
        elif name == "decide":
            self.tabs.go(list(self._views).index("objections"))
            self._views["objections"].waiting = True
        elif name == "step":
            self._take(next(offer for offer in self.file.offers if offer.asks))
        elif name:
            from ui.families.selection.paper import show_minutes, show_ranking

            if name == "minutes":
                show_minutes(self.page, self.file)
            else:
                show_ranking(self.page, self.file, {"kind": FINAL, "named": name == "paper"})

    def _show(self, file: Any) -> None:
        self.file = file
        head = file.head
        status = words.state(head["state"]), words.state_tone(head["state"])
        self.head.show_title(f"{head['number']} · {head['title']}", self._note(), *status)
        self.setAccessibleName(head["title"])
        self.line.show_steps(list(self._steps()))
        self.main_steps.show_offers([offer for offer in file.offers if offer.primary])
        self.other_steps.show_offers([offer for offer in file.offers if not offer.primary])
        self.select.setVisible(head["state"] == "final")
        self._show_tabs()
        for view in self._views.values():
            view.show_family(file)
        self.tabs.show_count(0, len(file.ranking))
        self.notice.hide()
        self._shown.show()
        if self._waiting:
            self._go_on()

    def _show_tabs(self) -> None:
        """The tabs depend on how far the round is: they are made when it is first read."""
        if self._views:
            self.ranking.kind = self.file.kind
            return
        self.ranking.kind = self.file.kind
        self._add(self.file.kind, self._list_title(self.file.kind), self.ranking)
        if self.file.kind == FINAL:
            self._add(PRELIMINARY, self._list_title(PRELIMINARY), RankingView(self.page.desk, PRELIMINARY))
        self._add("committee", self.tr("Committee"), CommitteeView(self.page.desk))
        self._add("objections", self.tr("Objections"), ObjectionsView(self.page.desk))
        self._add("papers", self.tr("Minutes and papers"), RoundPapersView(self.page))
        self.tabs.go(0)

    def _add(self, name: str, title: str, view: Any) -> None:
        self._views[name] = view
        view.counted.connect(partial(self.tabs.show_count, self.tabs.add(title, view)))

    def _list_title(self, kind: str) -> str:
        titles = {LIVE: self.tr("Ranking now"), FINAL: self.tr("Final list"), PRELIMINARY: self.tr("Preliminary list")}
        return titles[kind]

    def _note(self) -> str:
        head = self.file.head
        text = self.tr("{criteria} · places: {places} · facts as of {day}")
        place = {"criteria": words.criteria(self.file.info), "places": formats.number(head["places"])}
        said = text.format(**place, day=formats.day(head["as_of"]))
        return f"{said} · {head['organisation']}" if head["organisation"] else said

    def _steps(self) -> Iterator[Step]:
        head = self.file.head
        reached = WAY.index(head["state"]) if head["state"] in WAY else -1
        notes = {
            "preliminary": formats.day(head["published_on"]),
            "objections": words.until(head["objections_until"]),
        }
        if head["state"] in ("final", "frozen"):
            notes[head["state"]] = formats.day(head["state_on"])
        for number, name in enumerate(WAY):
            state = "done" if number < reached or head["state"] == "final" else "now" if number == reached else "ahead"
            yield Step(words.state(name), notes.get(name) or "", state)
        if reached < 0:
            yield Step(words.state("cancelled"), formats.day(head["state_on"]), "bad")

    def _take(self, offer: Offer) -> None:
        days = self.file.info.head["objection_days"]
        ask_step(self.window(), self.tasks, self.file.head, offer, self.file.head["title"], days)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self.tasks.report(self, error)

    def _lay_out(self) -> None:
        self.head.add(button(self.tr("Print…"), self.ask_print, icon="print", hint="Ctrl+P"))
        self.head.add(self.select)
        self.head.add(self.main_steps)
        self.main_steps.chosen.connect(self._take)
        self.other_steps.chosen.connect(self._take)
        self.ranking.familyAsked.connect(self._open_family)
        self.ranking.scoreAsked.connect(self.score)
        self._shown = Card()
        self.line.setMinimumHeight(self.line.sizeHint().height() + theme.space(1))
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.other_steps)
        self._shown.add(row)
        self._shown.add(self.tabs, 1)
        self._shown.hide()
        self.select.hide()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(self._shown, 1)

    def _open_family(self, family_id: int) -> None:
        self.page.open_family(family_id)


def _read(round_id: int, session: Any) -> Any:
    return round_file(session, round_id)
