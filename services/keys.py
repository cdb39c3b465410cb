"""The key of a database file: given, from POVRATAK_KEY, or from this PC's credential store; and passwords of logins."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from services.constraint_texts import UNSUITABLE
from services.errors import Refused

DEMO_KEY = b"povratak demo office, open to al".hex()
"""The fixed, public key of the demo office: it keeps nothing secret, since everybody in it is invented."""

SERVICE = "povratak"
SCRYPT = {"n": 2**14, "r": 8, "p": 1}


def keys_for(path: Path, key: str | None) -> Iterator[str]:
    """The keys that may fit a file: that of the demo office, then the given one, POVRATAK_KEY or the one kept here.

    The credential store is asked last: it may want to be unlocked first, and brings much into memory.
    """
    yield DEMO_KEY
    own = key or os.environ.get("POVRATAK_KEY") or _stored(path)
    if own:
        yield own


def new_key(path: Path, key: str | None) -> str:
    """The key for a new file: the given one, or a random one kept in the credential store.

    Raises Refused when the PC has no credential store and no key was given.
    """
    given = key or os.environ.get("POVRATAK_KEY")
    if given:
        return given
    fresh = os.urandom(32).hex()
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
    salt = os.urandom(16)
    return f"{salt.hex()}${_hash(password, salt)}"


def fits(password: str, kept: str) -> bool:
    """Tell whether a password fits its verifier, in constant time."""
    import hmac

    salt, digest = kept.split("$")
    return hmac.compare_digest(_hash(password, bytes.fromhex(salt)), digest)


def _hash(password: str, salt: bytes) -> str:
    import hashlib  # brings OpenSSL along: 4 MB that opening a file without passwords does not need

    return hashlib.scrypt(password.encode(), salt=salt, **SCRYPT).hex()
