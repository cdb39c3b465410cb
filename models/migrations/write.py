"""For developers: write the next migration from the difference between the tables and the last migration.

`python -m models.migrations.write "what changes" [table ...]`; read what it wrote before it is committed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import MigrateOperation, OpContainer, UpgradeOps
from sqlalchemy import create_engine

from models import migrations
from models.base import Base, Moment
from models.migrations import upgrading

HEAD = '''"""{message}."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.base import BigInt, Moment, database_now

revision = "{revision}"
down_revision = {down!r}


def upgrade() -> None:
    """Add what this revision brings."""
'''


def _render(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    if kind == "type" and isinstance(item, Moment):
        return "Moment()"
    if kind == "type" and type(item).__name__ == "BigInteger":
        return "BigInt"
    if kind == "server_default" and "database_now" in repr(getattr(item, "arg", "")):
        return "database_now()"
    return False


def _flat(container: OpContainer, wanted: set[str]) -> list[MigrateOperation]:
    found: list[MigrateOperation] = []
    for operation in container.ops:
        inner = _flat(operation, wanted) if isinstance(operation, OpContainer) else [operation]
        found += [one for one in inner if not wanted or getattr(one, "table_name", "") in wanted]
    return found


def _missing(wanted: set[str]) -> list[MigrateOperation]:
    """What the tables have that a database at the last migration lacks."""
    with create_engine("sqlite://").connect() as connection:
        if migrations.head():
            upgrading.run(connection)
        operations = produce_migrations(MigrationContext.configure(connection), Base.metadata)
    assert operations.upgrade_ops is not None
    return _flat(operations.upgrade_ops, wanted)


def _functions(operations: list[MigrateOperation]) -> str:
    by_table: dict[str, list[MigrateOperation]] = {}
    for operation in operations:
        by_table.setdefault(str(getattr(operation, "table_name", "other")), []).append(operation)
    calls = "".join(f"    _{table}()\n" for table in by_table)
    return calls + "".join(_function(table, steps) for table, steps in by_table.items())


def _function(table: str, steps: list[MigrateOperation]) -> str:
    """One function per table; its columns and constraints stand in functions of their own, so that each is short."""
    code = render_python_code(UpgradeOps(steps), render_item=_render)
    lines = [line.strip() for line in code.splitlines() if not line.strip().startswith("#")]
    columns = [line.rstrip(",") for line in lines if line.startswith("sa.Column(")]
    constraints = [line.rstrip(",") for line in lines if re.match(r"sa\.\w+Constraint\(", line)]
    rest = [line for line in lines if line.rstrip(",") not in {*columns, *constraints}]
    body = "\n    ".join(rest).replace(
        f"op.create_table('{table}',", f"op.create_table('{table}', *_{table}_columns(), *_{table}_constraints(),"
    )
    parts = f"\n\ndef _{table}() -> None:\n    {body}\n"
    if columns:
        parts += f"\n\ndef _{table}_columns() -> list[sa.Column[Any]]:\n    return [{', '.join(columns)},]\n"
        parts += f"\n\ndef _{table}_constraints() -> list[sa.Constraint]:\n    return [{', '.join(constraints)},]\n"
    return parts


def write(message: str, tables: set[str]) -> Path:
    """Write the migration file and return its path."""
    down = migrations.head() or None
    revision = f"{int(down or 0) + 1:04d}"
    text = HEAD.format(message=message, revision=revision, down=down) + _functions(_missing(tables))
    name = "_".join(message.lower().replace(",", "").replace(":", "").split()[:3])
    path = Path(__file__).parent / "versions" / f"{revision}_{name}.py"
    path.write_text(text, encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.stdout.write(f"{write(sys.argv[1], set(sys.argv[2:]))}\n")
