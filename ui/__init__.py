"""What the office sees: pages, forms and tables; nothing here touches the database on the UI thread."""

import builtins
import sys

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402

# PySide6 replaces `__import__` to look for its `from __feature__ import …` switches, which this program
# never uses; with the hook in place importing SQLAlchemy costs 19 MB and a tenth of a second more.
builtins.__import__ = _plain_import

if PySide6.QtCore.__version_info__[:2] == (6, 12) and sys.version_info < (3, 12):
    # PySide6 6.12 loses a reference to None each time Qt asks a Python model for something it has not got.
    # Before Python 3.12 those are counted, and the program aborts (`none_dealloc`) after some scrolling.
    # 6.11 is right; this goes when 6.12 is, or with Python 3.11.
    import ctypes

    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40
