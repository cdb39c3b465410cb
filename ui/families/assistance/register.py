"""What the registers of requests and of referrals share: a row leads to the family's file where its help stands."""

from typing import Any

from ui.families.registers import FamiliesRegister


class HelpRegister(FamiliesRegister):
    """A register of what is done for families; F2 changes the chosen record, Enter opens its family."""

    def open_row(self, record: Any) -> None:
        """Open the family of a row at its requests and referrals."""
        super().open_row(record)
        if self.sheet() is not None:
            self.sheet().open_part("help")

    def _edit(self) -> None:
        if self.sheet() is None:
            self.detail.change()
        else:
            super()._edit()
