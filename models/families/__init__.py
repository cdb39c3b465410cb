"""Families: the register of families and people, the return path, and doubles; a module for each further part."""

from models.families.duplicates import DuplicateRun, PossibleDuplicate
from models.families.households import RELATIONS, HouseholdAct, HouseholdStep, Membership, MergedFamily, SamePerson
from models.families.register import ACCOMMODATION, CASE_WRITERS, Family, Person
from models.families.return_path import RETURN_PATH

__all__ = [
    "ACCOMMODATION",
    "CASE_WRITERS",
    "RELATIONS",
    "RETURN_PATH",
    "DuplicateRun",
    "Family",
    "HouseholdAct",
    "HouseholdStep",
    "Membership",
    "MergedFamily",
    "Person",
    "PossibleDuplicate",
    "SamePerson",
]
