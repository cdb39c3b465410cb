"""The main window: rail, top bar, pages and status line; painted before any database is touched."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui import doors, formats, languages, messages, roles, settings, theme
from ui.actions import Actions
from ui.labels import label
from ui.listening import Listener
from ui.office_choice import Choice, remembered
from ui.pages import PAGES, PageEntry, load
from ui.rail import Rail
from ui.statusline import StatusLine
from ui.tasks import Tasks
from ui.texts import refusal
from ui.topbar import TopBar

if TYPE_CHECKING:
    from services.session import Office
    from ui.page import Page
    from ui.search import Found, SearchPalette
    from ui.sign_in import SignIn

LOOK_AGAIN = 60_000


class MainWindow(QMainWindow):
    """Owns the actions and the pages; all it shows is made again when language or person change."""

    def __init__(self, tasks: Tasks, pages: Sequence[PageEntry] = PAGES) -> None:
        super().__init__()
        self.tasks = tasks
        self._entries = {page.name: page for page in pages}
        self._choice: Choice | None = None
        self._latest: Any = None
        self._begin: Callable[[], None] | None = None
        self.setWindowTitle("Povratak")
        self.setMinimumSize(1024, 640)
        self._watch = QTimer(self, interval=LOOK_AGAIN)
        self._watch.timeout.connect(self._look_again)
        tasks.busy.connect(self._show_saving)
        tasks.online.connect(self._show_online)
        tasks.changed.connect(self._look_again)
        self._listener = Listener(self)
        self._listener.heard.connect(self._look_again)
        self._build()
        self._restore_size()

    def start(self, choice: Choice | None = None) -> None:
        """Open the given office or that of the last start, or ask for one; a server always asks for the password."""
        choice = choice or remembered()
        if choice is None or choice.kind == "server":
            self.ask_sign_in()
        else:
            self.open_office(choice)

    def start_once_painted(self, choice: Choice | None = None) -> None:
        """Start as `start` does, right after the window was first painted."""
        self._begin = partial(self.start, choice)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin only now: importing the database takes longer than all that was done so far."""
        super().paintEvent(event)
        if self._begin is not None:
            QTimer.singleShot(0, self, self._begin)
            self._begin = None

    def open_office(self, choice: Choice, password: str = "") -> None:
        """Open an office on a worker and show its first page."""
        self._choice = choice
        self.status.show_opening(choice.place())
        self._waiting.setText(self.tr("Opening {place}…").format(place=choice.place()))
        self.tasks.run(self, partial(doors.open_choice, choice, password), self._opened, self._refused)

    def ask_sign_in(self) -> None:
        """Ask which office to open and as whom."""
        from ui.sign_in import SignIn

        if not self._may_leave():
            return
        self.sign_in = SignIn(self.tasks, may_cancel=self.tasks.office is not None)
        self.sign_in.asked.connect(self.open_office)
        self.sign_in.cancelled.connect(self._rebuild)
        self._stack.addWidget(self.sign_in)
        self._stack.setCurrentWidget(self.sign_in)
        self._show_frame(shown=False)

    def go(self, where: str, record: Any = None) -> None:
        """Show a page by its name, a record by its kind (`family`, `grant` …) and id, or begin an action.

        With a page, `record` may be filters to show its register through (key → value and word).
        """
        name = where if where in self._entries else self._page_for(where)
        if not name or (name != self._name and not self._may_leave()):
            self.rail.show_current(self._name)
            return
        self.rail.show_current(name)
        self._wanted = (name, where, record)
        if name in self._pages:
            self._arrive()
        elif self.tasks.office is not None:
            self.tasks.run(self, partial(load, self._entries[name].factory), partial(self._made, name))

    def page(self, name: str) -> "Page | None":
        """Return a page if it was built."""
        return self._pages.get(name)

    def current_page(self) -> "Page | None":
        """Return the page on the screen."""
        return self._pages.get(self._name)

    def search(self) -> None:
        """Open the search for everything."""
        from ui.search import SearchPalette

        if self.tasks.office is None:
            return
        if self.finder is None:
            frame, box = self.centralWidget(), self.topbar.search
            self.finder = SearchPalette(frame, box, self.tasks, doors.search, self._commands)
            self.finder.chosen.connect(self._chosen)
        self.finder.open()

    def use_language(self, code: str) -> None:
        """Show everything in another language, at once."""
        if self._may_leave():
            settings.put("language", languages.use(code))
            self._rebuild()

    def use_scheme(self, name: str) -> None:
        """Show everything in `system`, `light` or `dark` colours, at once."""
        settings.put("scheme", name)
        theme.apply(name)

    def about(self) -> None:
        """Tell which program and version this is."""
        text = self.tr("Povratak {version}").format(version=QCoreApplication.applicationVersion())
        more = self.tr("The office of a return programme. Made with Qt (LGPL-3), icons from Remix Icon.")
        messages.info(self, text, more)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep nothing half saved: ask about forms, wait for writes, give the database back."""
        if not self._may_leave():
            event.ignore()
            return
        settings.put("window/geometry", bytes(self.saveGeometry().toBase64()).decode("ascii"))
        self._watch.stop()
        self._listener.stop()
        self.tasks.close()
        if self.tasks.office is not None:
            self.tasks.office.close()
        super().closeEvent(event)

    def _build(self) -> None:
        self._pages: dict[str, Page] = {}
        self._name = ""
        self._wanted: tuple[str, str, Any] = ("", "", None)
        self.finder: SearchPalette | None = None
        self.sign_in: SignIn | None = None
        for old in self.actions():
            self.removeAction(old)
        self.actions_of_window = Actions(self)
        self.actions_of_window.window_does({"find": self.search})
        self.rail = Rail(list(self._entries.values()), "Povratak", self.tr("Sustainable Return"))
        self.rail.asked.connect(self.go)
        self.topbar, self.status = self._make_topbar(), StatusLine()
        self._stack = QStackedWidget()
        self._waiting = label("", "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._waiting)
        self._arrange()

    def _make_topbar(self) -> TopBar:
        made = TopBar(formats.language())
        made.searchAsked.connect(self.search)
        made.languageAsked.connect(self.use_language)
        made.schemeAsked.connect(self.use_scheme)
        made.personAsked.connect(self.ask_sign_in)
        made.aboutAsked.connect(self.about)
        return made

    def _arrange(self) -> None:
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(central)

    def _rebuild(self) -> None:
        name = self._name
        self._build()
        if self.tasks.office is not None:
            self._show_office(self.tasks.office)
            self.go(name) if name else self._go_first()

    def _opened(self, office: "Office") -> None:
        before = self.tasks.office
        self.tasks.use(office)
        if before is not None:
            self.tasks.run(self, before.close, _nothing)
        self._choice.remember()
        wanted = self._wanted
        self._build()
        self._show_office(office)
        self._watch.start()
        self._listener.follow(office)
        self.go(*wanted[1:]) if wanted[0] else self._go_first()

    def _refused(self, error: Exception) -> None:
        if self.sign_in is None:
            self.ask_sign_in()
        if hasattr(error, "sentence"):
            self.sign_in.refuse(refusal(error))
        else:
            self.sign_in.refuse(self.tr("The office could not be opened."))
            self.tasks.report(self, error)

    def _show_office(self, office: "Office") -> None:
        self.actions_of_window.allow(office.staff.roles)
        self.topbar.show_person(office.staff.name, roles.in_words(office.staff.roles))
        self.status.show_place(office.place)
        self._show_frame(shown=True)
        self._look_again()

    def _show_frame(self, *, shown: bool) -> None:
        for part in (self.rail, self.topbar, self.status):
            part.setVisible(shown)

    def _made(self, name: str, page_class: "type[Page]") -> None:
        from ui.page import Desk

        if name not in self._pages:
            self._pages[name] = page_class(Desk(self.tasks, self.actions_of_window, self.go))
        # Making a page and giving it its look take as long as each other: in two turns nobody waits for both.
        QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        name, where, record = self._wanted
        if name not in self._pages:
            return
        self._name = name
        page = self._pages[name]
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.actions_of_window.page_does(page.handlers())
        page.setFocus()
        if self.actions_of_window.page_of(where):
            self.actions_of_window.get(where).trigger()
        elif record is not None:
            page.open_record(where, record)

    def _go_first(self) -> None:
        for name in list(self._entries)[:1]:
            self.go(name)

    def _page_for(self, kind: str) -> str:
        shown_on = (page.name for page in self._entries.values() if kind in page.kinds)
        return next(shown_on, self.actions_of_window.page_of(kind))

    def _may_leave(self) -> bool:
        page = self.current_page()
        return page is None or page.can_leave()

    def _commands(self, text: str) -> "list[Found]":
        from ui.search import Found

        translate = QCoreApplication.translate
        pages = [(page.name, translate("Pages", page.text)) for page in self._entries.values()]
        actions = [
            (action.id, translate("Actions", action.text))
            for action in self.actions_of_window.commands()
            if action.page in self._entries
        ]
        offered = [Found("command", name, title) for name, title in actions + pages]
        return [line for line in offered if text.casefold() in line.title.casefold()]

    def _chosen(self, kind: str, record: Any) -> None:
        self.go(record) if kind == "command" else self.go(kind, record)

    def _look_again(self) -> None:
        if self.tasks.office is not None:
            self.tasks.read(self, doors.news, self._show_news, _ignore)

    def _show_news(self, news: "doors.News") -> None:
        for name in self._entries:
            self.rail.show_count(name, news.badges.get(name, 0))
        change = news.latest
        if change is None:
            return
        self.status.show_latest(self._in_words(change))
        fresh = self._latest is not None and change.at != self._latest
        self._latest = change.at
        if fresh and change.who != self.tasks.office.staff.name:
            self.tasks.announce(frozenset().union(*(page.domains for page in self._pages.values())))

    def _in_words(self, change: Any) -> str:
        words = self.tr("Updated {time} by {who}: {thing}")
        thing = QCoreApplication.translate("Things", change.thing.replace("_", " "))
        return words.format(time=formats.clock(change.at), who=change.who, thing=thing)

    def _show_saving(self, count: int) -> None:
        self.status.show_saving(count)

    def _show_online(self, online: bool) -> None:
        self.status.show_online(online)

    def _restore_size(self) -> None:
        self.resize(1440, 900)
        kept = settings.get("window/geometry")
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii"))))


def _nothing(_result: Any) -> None:
    """Take a result nobody needs."""


def _ignore(_error: Exception) -> None:
    """Leave a failed look at the news to the status line; the next one comes soon."""
