"""Every module with tables: a new domain adds its one line here.

Imported by what needs all of them at once (upgrades, guards, sentences for a refusal), never at the start of the
window: there a domain costs nothing until it is opened.
"""

from sqlalchemy import text

from models import (  # noqa: F401
    audit,
    documents,
    families,
    grant_chain,
    grants,
    imports,
    ledger,
    numbers,
    operations,
    papers,
    programme,
    staff,
)
from models.base import Base
from models.families import (  # noqa: F401
    agencies,
    assessment,
    assistance,
    casework,
    criteria,
    objections,
    questionnaires,
    referrals,
    returning,
    selection,
    tasks,
)

for _table in Base.metadata.tables.values():
    for _index in _table.indexes:
        if "where" in _index.info:
            for _kind in ("postgresql", "sqlite"):
                _index.dialect_kwargs[f"{_kind}_where"] = text(_index.info["where"])
