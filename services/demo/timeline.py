"""When each step of a family's way was taken: counted back from the last one."""

from __future__ import annotations

import random
from datetime import date

from models.families import RETURN_PATH
from services.demo.calendar import Calendar, some_days, working

Step = tuple[str, date]

GAPS = {
    "assess": (8, 35),
    "find_eligible": (10, 45),
    "select": (15, 60),
    "declare": (20, 70),
    "clear": (8, 30),
    "reconfirm": (10, 40),
    "put_on_manifest": (3, 15),
    "depart": (1, 6),
    "arrive": (0, 1),
    "hand_kit": (1, 12),
    "follow_up": (25, 70),
}
"""Days between a step and the one before it."""

LAST_STEP = {
    "registered": (1, 480),
    "assessed": (4, 380),
    "eligible": (60, 420),
    "selected": (5, 200),
    "declared": (4, 60),
    "cleared": (3, 40),
    "reconfirmed": (3, 20),
    "on_manifest": (1, 6),
    "departed": (0, 0),
    "arrived": (2, 20),
    "kit_handed_over": (5, 70),
    "followed_up": (30, 260),
    "withdrawn": (10, 300),
    "rejected": (10, 300),
    "suspended": (5, 120),
}
"""How many days ago the step into a state was taken."""

WAYS_OUT = {"withdrawn": "withdraw", "rejected": "reject", "suspended": "suspend"}


def path_to(state: str) -> list[str]:
    """The forward steps from registration to a state; KeyError when there is no such state."""
    steps = {move.target: (move.name, move.source) for move in RETURN_PATH.moves if move.primary}
    found: list[str] = []
    while state != "registered":
        name, state = steps[state]
        found.append(name)
    return found[::-1]


def timeline(chance: random.Random, calendar: Calendar, state: str) -> tuple[date, list[Step]]:
    """The day of registration and the dated steps to a state."""
    last = calendar.ago(chance.randint(*LAST_STEP[state]))
    before = state
    if state in WAYS_OUT:
        before = chance.choice(("registered", "assessed", "eligible"))
    steps: list[Step] = [(WAYS_OUT[state], last)] if state in WAYS_OUT else []
    day = working(last - some_days(chance, 10, 60)) if steps else last
    for name in reversed(path_to(before)):
        steps.append((name, day))
        day = working(day - some_days(chance, *GAPS[name]))
    return day, steps[::-1]
