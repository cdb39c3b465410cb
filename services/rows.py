"""Short names for statements and rows of any columns."""

from typing import Any, TypeAlias

from sqlalchemy import Row, Select

AnySelect: TypeAlias = Select[*tuple[Any, ...]]
AnyRow: TypeAlias = Row[*tuple[Any, ...]]
