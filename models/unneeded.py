"""Lets SQLAlchemy in without what it imports at the top of its modules and this program never uses: 11 MB less.

That is asyncio (with ssl, sockets and subprocesses) for engines this program has none of, importlib.metadata (with
email) for dialects of other packages, hashlib (with OpenSSL) for names that are too long, and a driver for SQLite
that is not ours. While SQLAlchemy is imported a stand-in takes their place. It is gone from `sys.modules` afterwards,
so everybody else imports the real ones; and should SQLAlchemy ask anything of it, the real module answers.
"""

from __future__ import annotations

import inspect
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

UNNEEDED = ("asyncio", "hashlib", "importlib.metadata", "sqlalchemy.dialects.sqlite.aiosqlite")
KNOWN = {"iscoroutine": inspect.iscoroutine}
"""What SQLAlchemy takes from asyncio as soon as it is imported."""


class StandIn(ModuleType):
    """Stands for a module until something is asked of it."""

    def __getattr__(self, name: str) -> Any:
        """Answer with what the real module has."""
        _take_away(self)
        return getattr(import_module(self.__name__), name)


def _take_away(module: StandIn) -> None:
    if sys.modules.get(module.__name__) is module:
        del sys.modules[module.__name__]


def import_sqlalchemy() -> None:
    """Import SQLAlchemy with stand-ins for what it does not need; what is already there stays."""
    modules = [StandIn(name) for name in UNNEEDED if name not in sys.modules]
    for module in modules:
        module.__dict__.update(KNOWN if module.__name__ == "asyncio" else {})
        sys.modules[module.__name__] = module
    try:
        import sqlalchemy.dialects.sqlite
        import sqlalchemy.orm  # noqa: F401
    finally:
        for module in modules:
            _take_away(module)


import_sqlalchemy()
