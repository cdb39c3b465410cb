"""The base of every tab of a round: it reads its rows by the round when it is looked at."""

from typing import Any

from ui.families.section import FamilySection


class RoundPart(FamilySection):
    """A part of a round's sheet; its file is a RoundFile."""

    @property
    def round_id(self) -> int:
        """The round that is shown."""
        return self.record_of(self.file)

    def record_of(self, file: Any) -> int:
        """Return the id of the round."""
        return int(file.head["id"])

    def is_in(self, *states: str) -> bool:
        """Tell whether the round is at one of these points of its way."""
        return self.file is not None and self.file.head["state"] in states
