"""The pages of the program: one line per domain; a domain that is not here is not in the rail."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class PageEntry:
    """A page: its name, icon and text in the rail, and where its class is, loaded when first shown.

    `kinds` are the records it shows (`family`, `grant` …), `heading` the group in the rail; a page `under` another
    stands in the rail beneath it while that part of the program is on the screen.
    """

    name: str
    icon: str
    text: str
    factory: str
    heading: str = ""
    kinds: tuple[str, ...] = ()
    under: str = ""


WORK = QT_TRANSLATE_NOOP("Pages", "WORK")
OFFICE = QT_TRANSLATE_NOOP("Pages", "OFFICE")

PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", "overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "ui.overview.page:OverviewPage"),
    PageEntry(
        "families",
        "families",
        QT_TRANSLATE_NOOP("Pages", "Families"),
        "ui.families.page:FamiliesPage",
        WORK,
        ("family", "person"),
    ),
    PageEntry(
        "people",
        "person",
        QT_TRANSLATE_NOOP("Pages", "People"),
        "ui.families.people_page:PeoplePage",
        WORK,
        under="families",
    ),
    PageEntry(
        "assessments",
        "check",
        QT_TRANSLATE_NOOP("Pages", "Assessments"),
        "ui.families.assessment.page:AssessmentsPage",
        WORK,
        ("assessment",),
        under="families",
    ),
    PageEntry(
        "tasks",
        "check",
        QT_TRANSLATE_NOOP("Pages", "My tasks"),
        "ui.families.casework.tasks_page:TasksPage",
        WORK,
        ("task",),
        under="families",
    ),
    PageEntry(
        "return_board",
        "columns",
        QT_TRANSLATE_NOOP("Pages", "Return board"),
        "ui.families.return_board:ReturnBoardPage",
        WORK,
        under="families",
    ),
    PageEntry(
        "selection",
        "check",
        QT_TRANSLATE_NOOP("Pages", "Selection"),
        "ui.families.selection.page:SelectionPage",
        WORK,
        ("selection_round",),
        under="families",
    ),
    PageEntry(
        "duplicates",
        "families",
        QT_TRANSLATE_NOOP("Pages", "Duplicates"),
        "ui.families.duplicates.page:DuplicatesPage",
        WORK,
        under="families",
    ),
    PageEntry(
        "requests",
        "help",
        QT_TRANSLATE_NOOP("Pages", "Requests"),
        "ui.families.assistance.requests_page:RequestsPage",
        WORK,
        ("request",),
        under="families",
    ),
    PageEntry(
        "referrals",
        "export",
        QT_TRANSLATE_NOOP("Pages", "Referrals"),
        "ui.families.assistance.referrals_page:ReferralsPage",
        WORK,
        ("referral",),
        under="families",
    ),
    PageEntry(
        "agencies",
        "home",
        QT_TRANSLATE_NOOP("Pages", "Agencies"),
        "ui.families.assistance.agencies_page:AgenciesPage",
        WORK,
        ("agency",),
        under="families",
    ),
    PageEntry(
        "grants",
        "grants",
        QT_TRANSLATE_NOOP("Pages", "Grants"),
        "ui.grants.page:GrantsPage",
        WORK,
        ("grant", "payment"),
    ),
    PageEntry(
        "administration",
        "administration",
        QT_TRANSLATE_NOOP("Pages", "Administration"),
        "ui.administration.page:AdministrationPage",
        OFFICE,
    ),
)


def load(path: str) -> Any:
    """Return what `module:name` names; imports the module, so it is called on a worker."""
    module, name = path.split(":")
    return getattr(import_module(module), name)
