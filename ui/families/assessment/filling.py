"""An assessment while it is filled: answers so far, what is asked by them, the score, and what is not saved yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from services.families.assessment_sheet import Sheet
from services.families.forms import Scores, asked, score
from services.families.forms.asking import Asked, Key
from services.families.forms.content import Section

StepKey = tuple[str, int | None]


@dataclass(frozen=True)
class FillStep:
    """A section, for one person where it is asked per person, with how much of it is answered."""

    section: Section
    person: int | None
    answered: int
    asked: int

    @property
    def key(self) -> StepKey:
        """How the step is found."""
        return self.section.code, self.person


class Filling:
    """Follows every answer; `take` and `give_back` carry what is to be saved."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.version = int(sheet.assessment["version"])
        self.answers: dict[Key, Any] = dict(sheet.answers)
        self.pending: dict[Key, Any] = {}
        self.asked: tuple[Asked, ...] = ()
        self._follow()

    @property
    def open(self) -> bool:
        """Whether it can be filled in its state."""
        return self.sheet.assessment["state"] in ("draft", "reopened")

    def put(self, key: Key, value: Any) -> None:
        """Take an answer, or take it back with None."""
        if self.answers.get(key) == value:
            return
        self.pending[key] = value
        if value is None:
            self.answers.pop(key, None)
        else:
            self.answers[key] = value
        self._follow()

    def steps(self) -> list[FillStep]:
        """The sections that ask anything now, each person's own after another."""
        found: dict[StepKey, list[Asked]] = {}
        for one in self.asked:
            found.setdefault((one.section.code, one.person), []).append(one)
        return [self._step(group) for group in found.values()]

    def asked_keys(self) -> set[Key]:
        """The questions asked now."""
        return {one.key for one in self.asked}

    def score(self) -> Scores:
        """The points as the answers stand."""
        return score(self.sheet.form, self.answers, self.sheet.facts)

    def take(self) -> list[tuple[str, int | None, Any]]:
        """Return what is to be saved, as the service wants it, and count it as on its way."""
        changes = [(*key, value) for key, value in self.pending.items()]
        self.pending = {}
        return changes

    def give_back(self, changes: list[tuple[str, int | None, Any]]) -> None:
        """Keep what could not be saved for the next try; what was answered anew since counts more."""
        self.pending = {(code, person): value for code, person, value in changes} | self.pending

    def name_of(self, person: int | None) -> str:
        """The name of a person who is asked; nothing for the family."""
        found: Mapping[str, Any] = next((one for one in self.sheet.people if one["id"] == person), {})
        return f"{found['given_name']} {found['family_name']}" if found else ""

    def _step(self, group: list[Asked]) -> FillStep:
        questions = [one for one in group if one.question.kind != "note"]
        answered = sum(one.key in self.answers for one in questions)
        return FillStep(group[0].section, group[0].person, answered, len(questions))

    def _follow(self) -> None:
        self.asked = asked(self.sheet.form, self.answers, self.sheet.facts)
