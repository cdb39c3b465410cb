"""Selection: criteria, rounds, points, ranked lists that can be made again, objections; a module for each."""

from models.families.criteria import CRITERIA, Criteria
from models.families.objections import OBJECTION, Objection, RoundPaper
from models.families.selection import FINAL, PRELIMINARY, ROUND, Applicant, Member, Points

__all__ = [
    "CRITERIA",
    "FINAL",
    "OBJECTION",
    "PRELIMINARY",
    "ROUND",
    "Applicant",
    "Criteria",
    "Member",
    "Objection",
    "Points",
    "RoundPaper",
]
