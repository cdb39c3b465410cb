"""What this workstation remembers; every key is declared here, office-wide rules are in the database."""

import json
from typing import Any

from PySide6.QtCore import QSettings

DEFAULTS: dict[str, Any] = {
    "language": "",
    "scheme": "system",
    "office": {},
    "window/geometry": "",
    "window/page": "overview",
}
FAMILIES = ("table/", "split/", "views/")


def get(key: str) -> Any:
    """Return a remembered value or its default; raises KeyError for a key not declared."""
    stored = QSettings().value(key)
    if stored is None:
        return _default(key)
    try:
        return json.loads(stored)
    except (TypeError, ValueError):
        return _default(key)


def put(key: str, value: Any) -> None:
    """Remember a value that JSON can hold; raises KeyError for a key not declared."""
    _default(key)
    QSettings().setValue(key, json.dumps(value))


def _default(key: str) -> Any:
    if key.startswith(FAMILIES):
        return None
    return DEFAULTS[key]
