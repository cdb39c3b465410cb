"""Every module with tables: a new domain adds its one line here."""

from models import (  # noqa: F401
    audit,
    documents,
    families,
    grants,
    imports,
    ledger,
    numbers,
    operations,
    programme,
    staff,
)
from models.families import assessment, questionnaires  # noqa: F401
