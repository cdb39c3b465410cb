"""The return path of a family: its dated stages, the way back from each, and the ways out."""

from __future__ import annotations

from itertools import pairwise

from models.lifecycle import Lifecycle, Move, Need, State, way_back
from models.roles import Role

CASE = (Role.CASE_WORKER,)
ACTIVE = ("registered", "assessed", "eligible", "selected", "declared", "cleared", "reconfirmed")
RETURNED = ("arrived", "kit_handed_over", "followed_up")
LEAVING: dict[str, tuple[str, ...]] = {
    "withdrawn": ("stays", "housing", "work", "health", "security", "family", "not_reached", "other"),
    "rejected": ("not_eligible", "helped_elsewhere", "false_data", "doubled", "other"),
    "suspended": ("papers", "property", "health", "season", "not_reached", "other"),
}
"""The reasons of leaving the path, by the state a family leaves into."""

DECLARED = Need(
    "declaration",
    "NOT EXISTS (SELECT 1 FROM declaration d WHERE d.family_id = n.id AND d.revoked_on IS NULL"
    " AND d.signed_on <= n.state_on)",
    "A signed declaration with its witness is missing.",
    recorded="declaration",
)
_CLEARED = (
    "NOT EXISTS (SELECT 1 FROM clearance c WHERE c.family_id = n.id AND c.revoked_on IS NULL"
    " AND c.given_on <= n.state_on AND c.valid_to >= {until})"
)
_LAST_DAY = (
    "coalesce((SELECT r.travel_to FROM reconfirmation r WHERE r.family_id = n.id ORDER BY r.id DESC LIMIT 1),"
    " n.state_on)"
)
CLEARED = Need(
    "clearance",
    _CLEARED.replace("{until}", "n.state_on"),
    "A clearance that is valid on that day is missing.",
    recorded="clearance",
)
RECONFIRMED = Need(
    "reconfirmation",
    "NOT EXISTS (SELECT 1 FROM reconfirmation r WHERE r.family_id = n.id AND r.reconfirmed_on <= n.state_on"
    " AND r.travel_to >= n.state_on)",
    "A reconfirmation with days of travel still to come is missing.",
    recorded="reconfirmation",
)
STILL_CLEARED = Need(
    "clearance",
    _CLEARED.replace("{until}", _LAST_DAY),
    "There is no clearance that is valid until the last planned day of travel.",
)
VISITED = Need(
    "visit",
    "NOT EXISTS (SELECT 1 FROM follow_up_visit v WHERE v.family_id = n.id AND v.visited_on <= n.state_on)",
    "A follow-up visit is missing.",
    recorded="visit",
)
NEEDS = {
    "declare": (DECLARED,),
    "clear": (CLEARED,),
    "reconfirm": (RECONFIRMED,),
    "put_on_manifest": (STILL_CLEARED,),
    "follow_up": (VISITED,),
}


def _leave(state: str, text: str, name: str, sources: tuple[str, ...]) -> tuple[Move, ...]:
    reason = Need(
        "reason",
        f"NOT EXISTS (SELECT 1 FROM way_out w WHERE w.family_id = n.id AND w.state = '{state}'"
        " AND w.left_on = n.state_on)",
        "The kind of reason is missing.",
        recorded="reason",
    )
    return way_back(state, text, sources, name=name, roles=CASE, asks=("state_on", "state_reason"), needs=(reason,))


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
    return tuple(
        Move(name, label, old, new, CASE, NEEDS.get(name, ()), asks=("state_on",), primary=True)
        for name, label, old, new in steps
    )


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
        *_leave("suspended", "Suspend…", "suspend", ACTIVE),
        *_leave("withdrawn", "Withdraw…", "withdraw", (*ACTIVE, "on_manifest")),
        *_leave("rejected", "Reject…", "reject", ("registered", "assessed", "eligible")),
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
