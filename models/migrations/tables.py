"""Every module with tables: a new domain adds its one line here.

Imported by what needs all of them at once (upgrades, guards, sentences for a refusal), never at the start of the
window: there a domain costs nothing until it is opened.
"""

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
    programme,
    staff,
)
