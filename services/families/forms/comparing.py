"""What is different between two versions of a questionnaire, question by question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from services.families.forms.content import Form

PARTS = ("labels", "hints", "kind", "required", "low", "high", "relevant", "weight", "options", "per_person", "section")
"""What may be different in a question or section, in the order it is told."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: added, removed, moved or changed; `part` is one of PARTS where something changed."""

    what: str
    code: str
    part: str = ""
    before: Any = None
    after: Any = None


def compare(old: Form, new: Form) -> tuple[Difference, ...]:
    """List what changed from the old to the new version: first what went, then what is new or other, in its order."""
    before, after = _parts(old), _parts(new)
    gone = (Difference("removed", code, before=part) for code, part in before.items() if code not in after)
    return (*gone, *_told(before, after), *_moved(before, after))


def _told(before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]]) -> Iterator[Difference]:
    for code, part in after.items():
        if code not in before:
            yield Difference("added", code, after=part)
            continue
        for name in PARTS:
            one, other = before[code].get(name), part.get(name)
            if one != other:
                yield Difference("changed", code, name, one, other)


def _moved(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    """Name the questions that stand at another place among those both versions have."""
    common = [code for code in before if code in after]
    ordered = [code for code in after if code in before]
    kept = _longest(common, ordered)
    for code in ordered:
        if code not in kept:
            yield Difference("moved", code)


def _longest(old: list[str], new: list[str]) -> set[str]:
    """The most codes that stand in the same order in both."""
    place = {code: number for number, code in enumerate(old)}
    best: dict[str, tuple[int, str | None]] = {}
    for number, code in enumerate(new):
        earlier = [other for other in new[:number] if place[other] < place[code]]
        last = max(earlier, key=lambda other: best[other][0], default=None)
        best[code] = (best[last][0] + 1 if last else 1, last)
    end = max(best, key=lambda code: best[code][0], default=None)
    kept: set[str] = set()
    while end is not None:
        kept.add(end)
        end = best[end][1]
    return kept


def _parts(form: Form) -> dict[str, dict[str, Any]]:
    """Sections and questions by code, as JSON values; a question also says its section."""
    found: dict[str, dict[str, Any]] = {}
    for section in form.plain():
        questions = section.pop("questions", [])
        found[f"[{section['code']}]"] = section
        for question in questions:
            found[question["code"]] = {**question, "section": section["code"]}
    return found
