"""What the office sees: pages, forms and tables; nothing here touches the database on the UI thread."""

import builtins
import sys

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402

# PySide6 replaces `__import__` to look for its `from __feature__ import …` switches, which this program
# never uses; with the hook in place importing SQLAlchemy costs 19 MB and a tenth of a second more.
builtins.__import__ = _plain_import

if PySide6.QtCore.__version_info__ >= (6, 12) and sys.version_info < (3, 12):
    # PySide6 6.12 hands out None, True and False without counting them, as is right since Python 3.12, where
    # they never die. Python 3.11 counts, and aborts (`none_dealloc`, `bool_dealloc`) after some clicking and
    # scrolling. Counts that cannot run out make them immortal here too. PySide6 6.11 does not need this.
    import ctypes

    for _lasting in (None, True, False, Ellipsis, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_lasting)).value += 1 << 40
