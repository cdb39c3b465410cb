"""The key of a database file: given, from POVRATAK_KEY, or from this PC's credential store; and passwords of logins."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from services.constraint_texts import UNSUITABLE
from services.errors import Refused

DEMO_KEY = b"povratak demo office, open to al".hex()
"""The fixed, public key of the demo office: it keeps nothing secret, since everybody in it is invented."""

SERVICE = "povratak"
SCRYPT = {"n": 2**14, "r": 8, "p": 1}


def known_key(path: Path, key: str | None) -> str | None:
    """The key for a file if it is given, in POVRATAK_KEY or in the credential store; None when nowhere."""
    return key or os.environ.get("POVRATAK_KEY") or _stored(path)


def new_key(path: Path, key: str | None) -> str:
    """The key for a new file: the given one, or a random one kept in the credential store.

    Raises Refused when the PC has no credential store and no key was given.
    """
    given = key or os.environ.get("POVRATAK_KEY")
    if given:
        return given
    fresh = secrets.token_hex(32)
    try:
        import keyring

        keyring.set_password(SERVICE, str(path.absolute()), fresh)
        # A store that only pretends to keep it would lock the office out of its own file.
        if keyring.get_password(SERVICE, str(path.absolute())) != fresh:
            raise OSError("the credential store did not keep the key")
    except Exception as fault:
        raise Refused(*UNSUITABLE["no_store"], name="no_store") from fault
    return fresh


def _stored(path: Path) -> str | None:
    try:
        import keyring

        return keyring.get_password(SERVICE, str(path.absolute()))
    except Exception:  # every backend raises its own kind; no store means no key
        return None


def verifier(password: str) -> str:
    """Hash a password with a fresh salt (scrypt, n = 16384)."""
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}${hashlib.scrypt(password.encode(), salt=salt, **SCRYPT).hex()}"


def fits(password: str, kept: str) -> bool:
    """Tell whether a password fits its verifier, in constant time."""
    salt, digest = kept.split("$")
    found = hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), **SCRYPT)
    return hmac.compare_digest(found.hex(), digest)
