"""Assessments from KoboToolbox: an export is read and checked whole, families are matched, then all of it comes in."""

from services.families.kobo.plan import Plan, plan
from services.families.kobo.saving import Saving, save
from services.families.kobo.settling import settle
from services.families.kobo.submissions import Submission

__all__ = ["Plan", "Saving", "Submission", "plan", "save", "settle"]
