"""What each duty may do, read from the declarations the database keeps."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.administration import rights
from ui import roles, theme
from ui.cards import Card
from ui.labels import label
from ui.sheet import scrolled
from ui.texts import shown

translate = QCoreApplication.translate
_ABOUT = {
    "case_worker": QT_TRANSLATE_NOOP("Duties", "keeps family files and takes in applications"),
    "finance_officer": QT_TRANSLATE_NOOP("Duties", "buys for grants, drafts payments, pays what others approved"),
    "approver": QT_TRANSLATE_NOOP("Duties", "decides on grants and payments that others made"),
    "logistics_officer": QT_TRANSLATE_NOOP("Duties", "receives what was bought"),
    "warehouse_keeper": QT_TRANSLATE_NOOP("Duties", "receives what was bought"),
    "viewer": QT_TRANSLATE_NOOP("Duties", "looks on, changes nothing"),
    "administrator": QT_TRANSLATE_NOOP("Duties", "accounts and settings; no money, no case data by that alone"),
}


def explained(role: str) -> str:
    """Return a few words about a duty."""
    return translate("Duties", _ABOUT[role])


class DutiesTab(QWidget):
    """A card per duty: what it may save and which steps it may take."""

    def __init__(self) -> None:
        super().__init__()
        note = self.tr(
            "A person may hold several duties. Who made a payment never approves it, who approved it never pays it, "
            "and who received the goods has no part in it: this is kept by person, whatever duties they hold."
        )
        grid = QGridLayout()
        grid.setSpacing(theme.space(3))
        for place, (role, given) in enumerate(rights().items()):
            grid.addWidget(self._card(role, given), place // 2, place % 2)
        grid.setRowStretch(grid.rowCount(), 1)
        for side in range(2):
            grid.setColumnStretch(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(scrolled(grid), 1)

    def _card(self, role: str, given: tuple[str, ...]) -> Card:
        word = translate("Roles", roles.WORDS[role])
        card = Card(word[:1].upper() + word[1:])
        card.add(label(explained(role), "muted", wrap=True))
        saved = [_thing(one) for one in given if one.startswith("save:")]
        if saved:
            card.add(label(self.tr("Enters and changes: {things}.").format(things=", ".join(saved)), wrap=True))
        for thing, steps in _steps(given).items():
            card.add(label(_thing(thing)[:1].upper() + _thing(thing)[1:], "strong"))
            card.add(label(" · ".join(shown(step) for step in steps), "muted", wrap=True))
        card.add(QWidget(), 1)
        return card


def _thing(name: str) -> str:
    return translate("Things", name.removeprefix("save:").replace("_", " "))


def _steps(given: tuple[str, ...]) -> dict[str, list[str]]:
    """Bring the steps a duty may take together by the thing they are about."""
    things: dict[str, list[str]] = {}
    for one in given:
        thing, _, step = one.partition(":")
        if thing != "save":
            things.setdefault(thing, []).append(step.replace(" {amount}", ""))
    return things
