"""Everything a person can do by button, menu, shortcut or command: declared once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons
from ui.labels import tip


@dataclass(frozen=True)
class Action:
    """One thing to do: `roles` may do it (anybody when empty), `page` is where it is done."""

    id: str
    text: str
    icon: str = ""
    shortcut: str = ""
    roles: tuple[str, ...] = ()
    page: str = ""


_CASE = ("case_worker",)
_OFFICE = ("administrator",)
_TASKS = ("case_worker", "finance_officer", "approver", "logistics_officer", "warehouse_keeper")


def _new(name: str, text: str, roles: tuple[str, ...], page: str) -> Action:
    return Action(name, text, "add", "Ctrl+N", roles, page)


ACTIONS = (
    Action("find", QT_TRANSLATE_NOOP("Actions", "Find anything"), "search", "Ctrl+K"),
    Action("search_list", QT_TRANSLATE_NOOP("Actions", "Search in this list"), "search", "Ctrl+F"),
    Action("refresh", QT_TRANSLATE_NOOP("Actions", "Read again"), "refresh", "F5"),
    Action("back", QT_TRANSLATE_NOOP("Actions", "Back"), "back", "Alt+Left"),
    Action("edit", QT_TRANSLATE_NOOP("Actions", "Edit"), "edit", "F2"),
    Action("export", QT_TRANSLATE_NOOP("Actions", "Export"), "export", "Ctrl+E"),
    Action("export_edit", QT_TRANSLATE_NOOP("Actions", "Export to edit"), "edit", "Ctrl+Shift+E", _CASE),
    Action("print", QT_TRANSLATE_NOOP("Actions", "Print list"), "print", "Ctrl+P"),
    Action("columns", QT_TRANSLATE_NOOP("Actions", "Choose columns"), "columns"),
    _new("new_family", QT_TRANSLATE_NOOP("Actions", "New family"), _CASE, "families"),
    _new("new_round", QT_TRANSLATE_NOOP("Actions", "New round"), _CASE, "selection"),
    Action("selection_criteria", QT_TRANSLATE_NOOP("Actions", "Selection criteria"), "sheet", page="selection"),
    _new("new_task", QT_TRANSLATE_NOOP("Actions", "New task"), _TASKS, "tasks"),
    Action("task_done", QT_TRANSLATE_NOOP("Actions", "Done"), "check", "Ctrl+Return", _TASKS),
    _new("new_request", QT_TRANSLATE_NOOP("Actions", "New request"), _CASE, "requests"),
    _new("new_referral", QT_TRANSLATE_NOOP("Actions", "New referral"), _CASE, "referrals"),
    _new("new_agency", QT_TRANSLATE_NOOP("Actions", "New agency"), (*_CASE, *_OFFICE), "agencies"),
    _new("new_application", QT_TRANSLATE_NOOP("Actions", "New application"), _CASE, "grants"),
    _new("new_person", QT_TRANSLATE_NOOP("Actions", "New colleague"), _OFFICE, "administration"),
    Action("questionnaires", QT_TRANSLATE_NOOP("Actions", "Questionnaires"), "sheet", page="assessments"),
    Action("import_kobo", QT_TRANSLATE_NOOP("Actions", "Import from KoboToolbox"), "import", "", _CASE, "assessments"),
    Action(
        "import_register",
        QT_TRANSLATE_NOOP("Actions", "Import register"),
        "import",
        "Ctrl+I",
        _CASE,
        "families",
    ),
    Action(
        "check_changes",
        QT_TRANSLATE_NOOP("Actions", "Look through changes"),
        "refresh",
        roles=_CASE,
        page="duplicates",
    ),
    Action(
        "check_register",
        QT_TRANSLATE_NOOP("Actions", "Look through the register"),
        "search",
        roles=_CASE,
        page="duplicates",
    ),
    Action(
        "blank_form",
        QT_TRANSLATE_NOOP("Actions", "Print a blank registration form"),
        "print",
        page="families",
    ),
)


class Actions(QObject):
    """The program's actions; the page on the screen says which of them it does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._roles: frozenset[str] = frozenset()
        self._window_does: dict[str, Callable[[], object]] = {}
        self._page_does: Mapping[str, Callable[[], object]] = {}
        self._declared = {action.id: action for action in ACTIONS}
        self._made = {action.id: self._make(action, window) for action in ACTIONS}

    def get(self, name: str) -> QAction:
        """Return an action by its id; raises KeyError for one not declared."""
        return self._made[name]

    def declared(self, name: str) -> Action:
        """Return what was declared about an action."""
        return self._declared[name]

    def page_of(self, name: str) -> str:
        """Return the page an action is carried out on; empty for a word that is no such action."""
        return self._declared[name].page if name in self._declared else ""

    def window_does(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Name the bound methods that carry out actions on every page."""
        self._window_does = dict(handlers)
        self._enable()

    def page_does(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Name what the page on the screen carries out; all other page actions are disabled."""
        self._page_does = handlers
        self._enable()

    def allow(self, roles: Iterable[str]) -> None:
        """Take over the duties of the person signed in."""
        self._roles = frozenset(str(role) for role in roles)
        self._enable()

    def allowed(self, name: str) -> bool:
        """Return whether the person's duties include an action."""
        needed = self._declared[name].roles
        return not needed or bool(self._roles & set(needed))

    def commands(self) -> list[Action]:
        """Return what may be done from anywhere: actions of a page the person's duties include."""
        return [action for action in ACTIONS if action.page and self.allowed(action.id)]

    def button(self, name: str, look: str = "") -> "ActionButton":
        """Return a button that shares text, icon and enabled state with an action."""
        return ActionButton(self._made[name], look)

    def _make(self, declared: Action, window: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", declared.text), window)
        action.setData(declared.id)
        if declared.icon:
            action.setIcon(icons.icon(declared.icon))
        if declared.shortcut:
            action.setShortcut(QKeySequence(declared.shortcut))
        action.triggered.connect(self._dispatch)
        window.addAction(action)
        return action

    def _enable(self) -> None:
        for name, action in self._made.items():
            done = name in self._page_does or name in self._window_does
            action.setEnabled(done and self.allowed(name))
            action.setToolTip("" if self.allowed(name) else self.tr("This is not among your duties."))

    def _dispatch(self) -> None:
        name = self.sender().data()
        handler = self._page_does.get(name) or self._window_does.get(name)
        if handler is not None:
            handler()


class ActionButton(QPushButton):
    """A push button for an action, with its shortcut in the tooltip."""

    def __init__(self, action: QAction, look: str = "") -> None:
        super().__init__()
        self._action = action
        self._look = look
        self.setIconSize(icons.BESIDE_TEXT)
        if look:
            self.setProperty("look", look)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        name = self._action.data()
        shown = next((declared.icon for declared in ACTIONS if declared.id == name), "")
        if shown:
            self.setIcon(icons.icon(shown, "on_accent" if self._look == "primary" else "muted"))
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        why = self._action.toolTip() if not self._action.isEnabled() else keys
        self.setToolTip(tip(why))
