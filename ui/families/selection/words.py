"""The words of selection: states, outcomes, facts, and the reason of every rank."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.families.forms import in_language
from services.families.selection import CRITERIA, OBJECTION, ROUND
from services.families.selection.lists import Listed, change_of
from services.families.selection.ranking import TIED_BY
from ui import formats
from ui.families import words
from ui.texts import shown, translate

_OUTCOMES = {
    "selected": (QT_TRANSLATE_NOOP("Selection", "selected"), "good"),
    "reserve": (QT_TRANSLATE_NOOP("Selection", "reserve"), "info"),
    "below_minimum": (QT_TRANSLATE_NOOP("Selection", "below the least"), "neutral"),
    "excluded": (QT_TRANSLATE_NOOP("Selection", "left out"), "bad"),
}
_FACTS = {
    "members": QT_TRANSLATE_NOOP("Selection", "People in the family"),
    "children_under_18": QT_TRANSLATE_NOOP("Selection", "Children under 18"),
    "children_under_5": QT_TRANSLATE_NOOP("Selection", "Children under 5"),
    "adults_over_65": QT_TRANSLATE_NOOP("Selection", "People of 65 and over"),
    "single_parent": QT_TRANSLATE_NOOP("Selection", "Single parent (1 = yes)"),
    "head_age": QT_TRANSLATE_NOOP("Selection", "Age of the head"),
    "head_woman": QT_TRANSLATE_NOOP("Selection", "Woman as head (1 = yes)"),
    "with_needs": QT_TRANSLATE_NOOP("Selection", "People with special needs"),
    "years_registered": QT_TRANSLATE_NOOP("Selection", "Years since registration"),
    "accommodation": QT_TRANSLATE_NOOP("Selection", "Accommodation"),
}
_DECIDED = {
    "first": QT_TRANSLATE_NOOP("Selection", "most points"),
    "total": QT_TRANSLATE_NOOP("Selection", "fewer points than above"),
    "registered": QT_TRANSLATE_NOOP("Selection", "as many points as above, registered later ({day})"),
    "number": QT_TRANSLATE_NOOP("Selection", "as many points and the same day as above, later file number"),
}
_CHANGES = {
    "corrected": QT_TRANSLATE_NOOP("Selection", "objection upheld: {points}"),
    "included": QT_TRANSLATE_NOOP("Selection", "taken in again after an objection"),
    "up": QT_TRANSLATE_NOOP("Selection", "moved up by objections of others"),
    "down": QT_TRANSLATE_NOOP("Selection", "moved down by objections of others"),
}


def said(text: str) -> str:
    """Return a word of this file in the language of the screen, or of the paper being made."""
    return translate("Selection", text)


def state(code: Any) -> str:
    """Return the word of a round's state."""
    return shown(ROUND.state(code).text)


def state_tone(code: Any) -> str:
    """Return the tone of a round's state."""
    return ROUND.state(code).tone


def objection(code: Any) -> str:
    """Return the word of an objection's state."""
    return shown(OBJECTION.state(code).text)


def objection_tone(code: Any) -> str:
    """Return the tone of an objection's state."""
    return OBJECTION.state(code).tone


def criteria_state(code: Any) -> str:
    """Return the word of a state of criteria."""
    return shown(CRITERIA.state(code).text)


def criteria_tone(code: Any) -> str:
    """Return the tone of a state of criteria."""
    return CRITERIA.state(code).tone


def outcome(code: Any) -> str:
    """Return the word of an outcome."""
    return said(_OUTCOMES[code][0])


def outcome_tone(code: Any) -> str:
    """Return the tone of an outcome."""
    return _OUTCOMES[code][1]


def fact(code: str) -> str:
    """Return the name of a fact."""
    return said(_FACTS[code])


def facts() -> Iterator[tuple[str, str]]:
    """Yield the facts and their names."""
    return ((code, said(text)) for code, text in _FACTS.items())


def text_of(labels: Mapping[str, str]) -> str:
    """Return a text kept by language in the language written in."""
    return in_language(labels, formats.language())


def criteria(info: Any) -> str:
    """Return the name of criteria with their version."""
    pattern = said(QT_TRANSLATE_NOOP("Selection", "{title}, version {number}"))
    return pattern.format(title=text_of(info.labels), number=info.head["number"])


def points(hundredths: Any) -> str:
    """Return points in hundredths as people write them: 12, or 12.5."""
    if hundredths is None:
        return ""
    whole, rest = divmod(int(hundredths), 100)
    return formats.number(whole) if not rest else formats.money(hundredths).rstrip("0")


def value(info: Any, one: Any) -> str:
    """Return what a value is by words, such as the kind of accommodation."""
    return words.accommodation(one) if info.fact == "accommodation" else str(one)


def sum_of(info: Any, one: Listed) -> str:
    """Return how the total comes about: each criterion with its points."""
    parts = (f"{text_of(each.labels)} {points(one.placed.points[each.code])}" for each in info.criteria)
    return f"{' + '.join(parts)} = {points(one.placed.total)}"


def reason(info: Any, one: Listed) -> str:
    """Return why a family stands where it does: what decided against the place above, and what changed."""
    return "; ".join(part for part in (_decided(info, one), change(info, one)) if part)


def change(info: Any, one: Listed) -> str:
    """Return what changed against the preliminary list, and why."""
    kind = change_of(one)
    if not kind:
        return ""
    label_of = {each.code: text_of(each.labels) for each in info.criteria}
    corrected = ", ".join(f"{label_of[code]} {given}" for code, given in one.entry.corrected.items())
    text = said(_CHANGES[kind]).format(points=corrected)
    if one.entry.earlier == one.placed.place:
        return text
    was = said(QT_TRANSLATE_NOOP("Selection", "before in place {place}"))
    return f"{text}, {was.format(place=one.entry.earlier)}"


def _decided(info: Any, one: Listed) -> str:
    if one.entry.excluded is not None:
        return one.entry.excluded
    by = one.placed.decided_by
    if by.startswith(TIED_BY):
        text = said(QT_TRANSLATE_NOOP("Selection", "as many points as above, fewer by “{criterion}”"))
        label = next(text_of(each.labels) for each in info.criteria if each.code == by.removeprefix(TIED_BY))
        return text.format(criterion=label)
    day = formats.day(date.fromisoformat(one.entry.registered))
    return said(_DECIDED[by]).format(day=day) if by in _DECIDED else ""


def rows(info: Any, ranking: Sequence[Listed]) -> list[dict[str, Any]]:
    """Return a list as rows of a table: a column for each criterion under its code with `c_` before it."""
    return [
        {
            "id": one.id,
            "family": one.family,
            "place": one.placed.place,
            "number": one.number,
            "title": one.title,
            "total": one.placed.total,
            "outcome": one.placed.outcome,
            "reason": reason(info, one),
            "sum": sum_of(info, one),
            "excluded": one.entry.excluded,
            **{f"c_{code}": given for code, given in one.placed.points.items()},
        }
        for one in ranking
    ]


def days_left(until: date | None) -> str:
    """Return how many days are left for objections."""
    if until is None:
        return ""
    left = (until - date.today()).days  # noqa: DTZ011 - the office's own calendar
    if left < 0:
        return said(QT_TRANSLATE_NOOP("Selection", "over since {day}")).format(day=formats.short_day(until))
    return said(QT_TRANSLATE_NOOP("Selection", "until {day}, days left: {left}")).format(
        day=formats.short_day(until), left=left
    )


def until(day: date | None) -> str:
    """Return the last day for objections, as it fits under a stage."""
    if day is None:
        return ""
    return said(QT_TRANSLATE_NOOP("Selection", "until {day}")).format(day=formats.short_day(day))
