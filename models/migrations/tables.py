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
    papers,
    programme,
    staff,
)
from models.families import returning  # noqa: F401
