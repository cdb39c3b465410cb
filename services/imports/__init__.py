"""Imports: an office's untidy Excel register, read cell by cell, checked as a whole, saved in one transaction."""

from services.imports.findings import Finding
from services.imports.plan import Plan, let_go, plan
from services.imports.running import import_file, run, save
from services.imports.saving import Saving
from services.imports.twins import Twin, twin_key
from services.imports.workbook import Workbook, read_workbook

__all__ = [
    "Finding",
    "Plan",
    "Saving",
    "Twin",
    "Workbook",
    "import_file",
    "let_go",
    "plan",
    "read_workbook",
    "run",
    "save",
    "twin_key",
]
