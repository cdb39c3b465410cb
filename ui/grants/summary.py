"""The first tab of a grant: whose it is, what for, the contract, and where it stands."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.grants.register import GRANT
from ui import formats, theme
from ui.buttons import button
from ui.cards import KeyValueList
from ui.grants import words
from ui.grants.money import Money
from ui.labels import label
from ui.sheet import scrolled
from ui.stages import Step, Timeline

PATH = (
    *("applied", "checked", "scored", "preliminary", "approved", "contracted"),
    *("in_procurement", "delivered", "handed_over", "monitored", "closed"),
)
BACK_TO = {"returned": "applied", "objection": "preliminary", "reserve": "preliminary"}


class SummaryTab(QWidget):
    """Money, facts and the stages of the award.

    Signals: `familyAsked` (family id), `editAsked`.
    """

    familyAsked = Signal(object)
    editAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._family_id: Any = None
        self.money, self.facts, self.stages = Money(), KeyValueList(), Timeline()
        self._edit = button(self.tr("Change the application"), self.editAsked.emit, icon="edit")
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, theme.space(1), 0)
        body.setSpacing(theme.space(3))
        for part in (self.money, self.facts):
            body.addWidget(part)
        body.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(label(self.tr("Where it stands"), "heading"))
        body.addWidget(self.stages)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(body))

    def show_grant(self, file: Any, why_fixed: str) -> None:
        """Show a GrantFile; `why_fixed` says why this person may not change it now, if so."""
        row = file.grant
        self._family_id = row["family_id"]
        self.money.show_grant(file)
        self.facts.show_pairs(self._pairs(row))
        self._edit.setVisible(GRANT.state(row["state"]).editable)
        self._edit.setEnabled(not why_fixed)
        self._edit.setToolTip(why_fixed)
        self.stages.show_steps(self._steps(row))

    def _pairs(self, row: Any) -> list[tuple[str, Any]]:
        family = QWidget()
        line = QHBoxLayout(family)
        line.setContentsMargins(0, 0, 0, 0)
        link = button(f"{row['family_number']} · {row['family']}", self._ask_family, look="link")
        line.addWidget(link)
        line.addStretch(1)
        signed = self.tr("{number}, signed {day}")
        contract = signed.format(number=row["contract_number"], day=formats.day(row["signed_on"]))
        return [
            (self.tr("Family"), family),
            (self.tr("Returns to"), row["returns_to"]),
            (self.tr("Activity"), row["activity"]),
            (self.tr("Budget line"), f"{row['line']} {row['line_name']}"),
            (self.tr("Received"), formats.day(row["effective_on"])),
            (self.tr("Contract"), contract if row["contract_number"] else ""),
        ]

    def _steps(self, row: Any) -> list[Step]:
        state = row["state"]
        on = formats.day(row["state_on"])
        if state not in PATH and state not in BACK_TO:
            note = "\n".join(part for part in (on, row["state_reason"]) if part)
            return [Step(words.grant_word(state).capitalize(), note, "bad")]
        reached = PATH.index(BACK_TO.get(state, state))
        steps = [Step(words.grant_word(name).capitalize(), "", "done") for name in PATH[:reached]]
        said = on if state in PATH else f"{words.grant_word(state)}, {on}"
        note = "\n".join(part for part in (said, row["state_reason"] if state in BACK_TO else "") if part)
        now = "done" if state == PATH[-1] else "now"
        steps.append(Step(words.grant_word(PATH[reached]).capitalize(), note, now))
        return steps + [Step(words.grant_word(name).capitalize(), "", "ahead") for name in PATH[reached + 1 :]]

    def _ask_family(self) -> None:
        self.familyAsked.emit(self._family_id)
