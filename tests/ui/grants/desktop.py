"""A colleague at a desktop: the page of grants as that person sees it, and hands to work with it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import event

from services.session import Office
from ui.actions import Actions
from ui.form_sheet import FormDialog
from ui.grants.page import GrantsPage
from ui.page import Desk
from ui.tasks import Tasks


def desk_of(qtbot: Any, office: Office, *, inline: bool = True) -> Desk:
    """A desk of one colleague; `gone` collects where it was asked to go."""
    window = QWidget()
    qtbot.addWidget(window)
    tasks = Tasks(inline=inline)
    tasks.use(office)
    actions = Actions(window)
    actions.allow(office.staff.roles)
    gone: list[tuple[Any, ...]] = []
    made = Desk(tasks, actions, lambda *where: gone.append(where))
    made.gone, made.window = gone, window
    return made


class Desktop:
    """The page of grants of one colleague."""

    def __init__(self, qtbot: Any, office: Office, *, inline: bool = True) -> None:
        self.qtbot = qtbot
        self.desk = desk_of(qtbot, office, inline=inline)
        self.page = GrantsPage(self.desk)
        # The bound method keeps the page until it is closed: collected earlier, it would die while it is at work.
        qtbot.addWidget(self.page, before_close_func=self._leave)
        self.page.resize(1200, 760)
        self.page.show()
        self.detail = self.page.detail

    def _leave(self, page: GrantsPage) -> None:
        page.detail.show_record(None)

    def open(self, grant: int, tab: int = 0) -> None:
        """Show a grant as it stands now, on one of its tabs."""
        self.detail.tabs.go(tab)
        self.page.refresh()
        self.page.open_record("grant", grant)
        self.qtbot.waitUntil(lambda: self.detail.data is not None and self.detail.data.grant["id"] == grant)
        self.detail.refresh()
        self.qtbot.waitUntil(lambda: not self.desk.tasks.running())

    def press(self, move: str, **typed: str) -> Any:
        """Press the button of a step, answer what it asks, and take it; returns what is still open."""
        self.detail.steps.button(move).click()
        return self.answer(**typed)

    def order(self, what: str, need: str = "", **typed: str) -> Any:
        """Press a button on the card of what is bought and answer what it asks."""
        cards = [card for card in self.detail.procurement.cards if card.purchase.need == need or not need]
        cards[-1].buttons()[what].click()
        return self.answer(**typed)

    def answer(self, **typed: str) -> Any:
        """Type into the question that is open and save it; returns it when it stays open."""
        dialog = self.asked()
        for key, text in typed.items():
            dialog.form.fields.boxes[key].editor.retype(text)
        dialog.form.save()
        self.qtbot.waitUntil(lambda: not self.desk.tasks.running())
        return self.asked()

    def asked(self) -> Any:
        """The question or the sheet that is open, if one is."""
        return question() or self.page.sheet()

    def offered(self) -> dict[str, tuple[bool, str]]:
        """The steps shown now: enabled or not, and the words on the button."""
        steps = self.detail.steps
        buttons = {choice.offer.move: steps.button(choice.offer.move) for choice in steps.choices()}
        return {move: (made.isEnabled(), made.text()) for move, made in buttons.items()}


def question() -> FormDialog | None:
    """The question that is open, if one is."""
    top = QApplication.activeModalWidget()
    return top if isinstance(top, FormDialog) else None


@contextlib.contextmanager
def statements(office: Office) -> Iterator[list[tuple[str, str]]]:
    """Collect each statement sent meanwhile with the name of the thread that sent it."""
    sent: list[tuple[str, str]] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("BEGIN"):
            sent.append((statement, threading.current_thread().name))

    office.read(lambda session: session.connection())
    event.listen(office.engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(office.engine, "before_cursor_execute", note)
