"""The tables of an import: findings, possible twins, and what will change."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.columns import Column
from ui.imports.revisions import decision_tone as revision_tone
from ui.imports.revisions import decision_word as revision_word
from ui.imports.twins import decision_tone, decision_word
from ui.table import RecordTable

translate = QCoreApplication.translate


def findings(name: str, message: str, *, remedy: bool) -> RecordTable:
    """Return a table of findings."""
    made = RecordTable(
        (
            Column("sheet", translate("Imports", "Sheet"), width=84, grows=False),
            Column("cell", translate("Imports", "Cell"), width=60, grows=False),
            Column("found", translate("Imports", "Found"), "bold", 110, grows=False),
            Column("message", message, width=220),
            Column("remedy", translate("Imports", "What to do"), "muted", 220, shown=remedy),
        )
    )
    made.setAccessibleName(name)
    return made


def changes() -> RecordTable:
    """Return a table of what comes in and what stays."""
    made = RecordTable(
        (
            Column("what", translate("Imports", "What"), "chip", 120, words=_change_word, tones=_change_tone),
            Column("number", translate("Imports", "Number"), width=116, grows=False),
            Column("title", translate("Imports", "Who or what"), "bold", 160),
            Column("detail", translate("Imports", "Details"), width=200),
            Column("cell", translate("Imports", "Cell"), "muted", 60, grows=False, optional=True),
        )
    )
    made.setAccessibleName(translate("Imports", "What will change"))
    return made


def revisions() -> RecordTable:
    """Return a table of stored records of which the file says something else."""
    made = RecordTable(
        (
            Column("number", translate("Imports", "Family"), width=116, grows=False),
            Column("name", translate("Imports", "Who"), "bold", 160),
            Column("fields", translate("Imports", "What differs"), width=200, sorts=False),
            Column(
                "decision",
                translate("Imports", "Decision"),
                "chip",
                130,
                words=revision_word,
                tones=revision_tone,
                sorts=False,
            ),
        )
    )
    made.setAccessibleName(translate("Imports", "Differences"))
    return made


def twins() -> RecordTable:
    """Return a table of pairs."""
    made = RecordTable(
        (
            Column("number", translate("Imports", "In the file"), width=116, grows=False),
            Column("name", translate("Imports", "Person"), "bold", 140),
            Column("other", translate("Imports", "Like"), width=116, grows=False),
            Column("other_name", translate("Imports", "Person"), "bold", 140),
            Column("score", translate("Imports", "of 100"), "number", 64, shown=False),
            Column("decision", translate("Imports", "Decision"), "chip", 130, words=decision_word, tones=decision_tone),
        )
    )
    made.setAccessibleName(translate("Imports", "Possibly known"))
    return made


def _change_word(what: Any) -> str:
    return {
        "family": translate("Imports", "new family"),
        "member": translate("Imports", "new member"),
        "grant": translate("Imports", "new grant"),
        "payment": translate("Imports", "payment"),
        "stays": translate("Imports", "stays as stored"),
    }.get(what, str(what))


def _change_tone(what: Any) -> str:
    return {"family": "good", "member": "good", "grant": "info", "payment": "info"}.get(what, "neutral")
