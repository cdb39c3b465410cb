"""Families: the registers, the family file, and what a case worker enters; a module for each further part."""

from models.families import RETURN_PATH, Family
from services.families.entry import (
    add_family,
    add_member,
    change_family,
    change_person,
    change_relation,
    decide_duplicate,
    move_family,
)
from services.families.file import FamilyFile, family_file, person
from services.families.register import ACCOMMODATION_TEXTS, PEOPLE, REGISTER, RELATION_TEXTS

__all__ = [
    "ACCOMMODATION_TEXTS",
    "PEOPLE",
    "REGISTER",
    "RELATION_TEXTS",
    "RETURN_PATH",
    "Family",
    "FamilyFile",
    "add_family",
    "add_member",
    "change_family",
    "change_person",
    "change_relation",
    "decide_duplicate",
    "family_file",
    "move_family",
    "person",
]
