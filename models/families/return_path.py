"""The return path of a family: its dated stages, the way back from each, and the ways out."""

from __future__ import annotations

from itertools import pairwise

from models.lifecycle import Lifecycle, Move, State, way_back
from models.roles import Role

CASE = (Role.CASE_WORKER,)
ACTIVE = ("registered", "assessed", "eligible", "selected", "declared", "cleared", "reconfirmed")


def _forward() -> tuple[Move, ...]:
    steps = (
        ("assess", "Record the assessment", "registered", "assessed"),
        ("find_eligible", "Find eligible", "assessed", "eligible"),
        ("select", "Select", "eligible", "selected"),
        ("declare", "Record the signed declaration", "selected", "declared"),
        ("clear", "Record the clearance", "declared", "cleared"),
        ("reconfirm", "Reconfirm", "cleared", "reconfirmed"),
        ("put_on_manifest", "Put on the manifest", "reconfirmed", "on_manifest"),
        ("depart", "Record the departure", "on_manifest", "departed"),
        ("arrive", "Record the arrival", "departed", "arrived"),
        ("hand_kit", "Record the kit handed over", "arrived", "kit_handed_over"),
        ("follow_up", "Record the follow-up", "kit_handed_over", "followed_up"),
    )
    return tuple(Move(name, label, old, new, CASE, asks=("state_on",), primary=True) for name, label, old, new in steps)


def _backward() -> tuple[Move, ...]:
    steps = (*ACTIVE, "on_manifest", "departed", "arrived", "kit_handed_over", "followed_up")
    return tuple(
        Move("step_back", "Take the last stage back…", new, old, CASE, asks=("state_on", "state_reason"))
        for old, new in pairwise(steps)
    )


RETURN_PATH = Lifecycle(
    states=(
        State("registered", "registered", "neutral", editable=True),
        State("assessed", "assessed", "info", editable=True),
        State("eligible", "eligible", "info", editable=True),
        State("selected", "selected", "info", editable=True),
        State("declared", "declared", "info", editable=True),
        State("cleared", "cleared", "info", editable=True),
        State("reconfirmed", "reconfirmed", "info", editable=True),
        State("on_manifest", "on manifest", "warn", editable=True),
        State("departed", "departed", "warn", editable=True),
        State("arrived", "arrived", "good", editable=True),
        State("kit_handed_over", "kit handed over", "good", editable=True),
        State("followed_up", "followed up", "good", editable=True),
        State("withdrawn", "withdrawn", "bad", editable=True),
        State("rejected", "rejected", "bad", editable=True),
        State("suspended", "suspended", "warn", editable=True),
    ),
    entries=("registered",),
    moves=(
        *_forward(),
        *_backward(),
        *way_back("suspended", "Suspend…", ACTIVE, name="suspend", roles=CASE, asks=("state_on", "state_reason")),
        *way_back(
            "withdrawn",
            "Withdraw…",
            (*ACTIVE, "on_manifest"),
            name="withdraw",
            roles=CASE,
            asks=("state_on", "state_reason"),
        ),
        *way_back(
            "rejected",
            "Reject…",
            ("registered", "assessed", "eligible"),
            name="reject",
            roles=CASE,
            asks=("state_on", "state_reason"),
        ),
        *way_back(
            "registered",
            "Take up again",
            ("suspended", "withdrawn", "rejected"),
            name="take_up_again",
            roles=CASE,
            asks=("state_on", "state_reason"),
        ),
    ),
    loose=("state_on", "state_reason", "title", "search_key", "sort_key"),
)
