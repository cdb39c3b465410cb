"""The one form: saves id, version and values; nothing typed is ever lost."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui import formats, messages, theme
from ui.cards import Notice
from ui.drafts import Draft
from ui.fields import Field
from ui.form_fields import FieldGroups
from ui.stale import Difference, StaleChoice
from ui.tasks import Tasks
from ui.texts import refusal


class Form(QWidget):
    """Fields in groups that one service saves: `service(session, *args[, version], **values)`.

    With a `version` only what was changed is sent; without one everything is, as a new record. `draft`
    names what is typed until it is saved. Signals: `saved` (the service's result, None when nothing had
    changed), `saving` (whether a save is under way), `changed`, `choosing` (whether two versions are compared).
    """

    saved = Signal(object)
    saving = Signal(bool)
    changed = Signal()
    choosing = Signal(bool)

    def __init__(
        self,
        tasks: Tasks,
        fields: Sequence[Field],
        service: Callable[..., Any],
        *,
        args: tuple[Any, ...] = (),
        version: int | None = None,
        values: Mapping[str, Any] | None = None,
        draft: str = "",
        domains: frozenset[str] = frozenset(),
        columns: int = 2,
    ) -> None:
        super().__init__()
        self._tasks, self._service, self._args, self._version = tasks, service, args, version
        self._domains = domains
        self._sent: tuple[Any, UUID] | None = None
        self.notice = Notice()
        self.fields = FieldGroups(fields, columns)
        self._choice: StaleChoice | None = None
        self._arrange()
        self.fields.show_values(values or {})
        self._base = self.fields.values()
        self._start_typed = self.fields.typed()
        self.draft = Draft(self, self._draft_name(draft), self.fields.typed) if draft else None
        self.fields.changed.connect(self._touched)
        self._load_choices(fields)
        self._offer_draft()

    def values(self) -> dict[str, Any]:
        """Return what saving would send: everything, or what was changed in a record that exists."""
        values = self.fields.values()
        if self._version is None:
            return values
        return {key: value for key, value in values.items() if value != self._base.get(key)}

    def is_changed(self) -> bool:
        """Return whether anything typed is not saved yet."""
        return self.fields.typed() != self._start_typed

    def save(self) -> None:
        """Save what is typed, unless a field is wrong; the form stays until it is saved."""
        self.notice.hide()
        if not self.fields.check():
            return
        values = self.values()
        if self._version is not None and not values:
            self._done(None)
        else:
            self._send(values)

    def can_leave(self) -> bool:
        """Ask what to do with what is typed; return whether the form may go now."""
        if not self.is_changed():
            return True
        answers = (self.tr("Save"), self.tr("Throw away what I typed"))
        chosen = messages.choose(self.window(), self.tr("What you typed is not saved yet."), answers)
        if chosen == 0:
            self.save()
        elif chosen == 1:
            self._forget_draft()
        return chosen == 1

    def _send(self, values: Mapping[str, Any]) -> None:
        content = (self._version, dict(values))
        if self._sent is None or self._sent[0] != content:
            self._sent = (content, uuid4())
        version = () if self._version is None else (self._version,)
        self.fields.setEnabled(False)
        self.saving.emit(True)
        self._tasks.write(
            self,
            self._service,
            *self._args,
            *version,
            done=self._done,
            failed=self._failed,
            changed=self._domains,
            operation_id=self._sent[1],
            **values,
        )

    def _done(self, result: Any) -> None:
        self._idle()
        self._start_typed = self.fields.typed()
        self._forget_draft()
        self.saved.emit(result)

    def _failed(self, error: Exception) -> None:
        self._idle()
        if hasattr(error, "theirs"):
            self._compare(error)
        elif hasattr(error, "sentence"):
            self._refused(error)
        else:
            self.notice.tell(self.tr("This was not saved; what you typed is kept."), self.tr("Try again"), self.save)
            self._tasks.report(self, error)

    def _refused(self, error: Any) -> None:
        if not self.fields.show_problem(error.field, refusal(error)):
            self.notice.tell(refusal(error), self.tr("Try again"), self.save)

    def _idle(self) -> None:
        self.fields.setEnabled(True)
        self.saving.emit(False)

    def _compare(self, stale: Any) -> None:
        self._version = stale.version
        differences = self._differences(stale)
        if set(stale.mine) - set(self.fields.boxes):
            self._refused(stale)
        elif not any(difference.touched for difference in differences):
            self.save()
        else:
            self._choice = StaleChoice(stale.who, differences)
            self._choice.chosen.connect(self._keep)
            self._choice.left.connect(self._close_choice)
            self._layers.addWidget(self._choice)
            self._layers.setCurrentWidget(self._choice)
            self.choosing.emit(True)

    def _differences(self, stale: Any) -> list[Difference]:
        found = []
        for key in [key for key in stale.mine if key in self.fields.boxes]:
            box = self.fields.boxes[key]
            values = (stale.mine[key], stale.theirs.get(key), self._base.get(key))
            mine, theirs, before = (box.editor.in_words(value) for value in values)
            if mine != theirs:
                sides = (values[0], mine), (values[1], theirs)
                found.append(Difference(key, box.field.label, *sides, theirs != before))
        return found

    def _keep(self, kept: Mapping[str, tuple[Any, bool]]) -> None:
        for key, (value, is_mine) in kept.items():
            editor = self.fields.boxes[key].editor
            editor.show_value(value)
            if not is_mine:
                self._base[key] = editor.read().value
        self._close_choice()
        self.save()

    def _close_choice(self) -> None:
        self._layers.setCurrentIndex(0)
        self._layers.removeWidget(self._choice)
        self._choice.deleteLater()
        self._choice = None
        self.choosing.emit(False)

    def _touched(self) -> None:
        if self.draft is not None:
            self.draft.touch()
        self.changed.emit()

    def _draft_name(self, draft: str) -> str:
        office = self._tasks.office
        return f"{office.place}/{office.staff.login}/{draft}" if office is not None else draft

    def _offer_draft(self) -> None:
        found = self.draft.found() if self.draft is not None else None
        if found is None or found[1] == self._start_typed:
            return
        text = self.tr("On {when} you typed something here that was not saved.")
        self.notice.tell(text.format(when=formats.moment(found[0].astimezone())), self.tr("Put it back"), self._restore)

    def _restore(self) -> None:
        found = self.draft.found()
        if found is not None:
            self.fields.retype(found[1])
            self.changed.emit()

    def _forget_draft(self) -> None:
        if self.draft is not None:
            self.draft.discard()

    def _load_choices(self, fields: Sequence[Field]) -> None:
        for field in fields:
            if callable(field.choices):
                editor = self.fields.boxes[field.key].editor
                self._tasks.read(editor, field.choices, editor.offer)

    def _arrange(self) -> None:
        self._layers = QStackedLayout(self)
        base = QWidget()
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self.notice)
        column.addWidget(self.fields)
        column.addStretch(1)
        self._layers.addWidget(base)


class Question(Form):
    """Fields whose answers stay in the window: `saved` carries them as a mapping, and nothing is asked on leaving."""

    def __init__(self, tasks: Tasks, fields: Sequence[Field], values: Mapping[str, Any] | None = None) -> None:
        super().__init__(tasks, fields, dict, values=values, columns=1)

    def can_leave(self) -> bool:
        """Let it go: nothing was to be kept."""
        return True

    def _send(self, values: Mapping[str, Any]) -> None:
        self._done(dict(values))
