"""The languages of the screen and switching between them."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import resources
from ui import formats

NAMES = {"en": "English", "sr": "Srpski", "sr_Cyrl": "Српски", "sq": "Shqip"}
SHORT = {"en": "EN", "sr": "SR", "sr_Cyrl": "СР", "sq": "SQ"}
_LOCALES = {"en": "en_GB", "sr": "sr_Latn_RS", "sr_Cyrl": "sr_Cyrl_RS", "sq": "sq_AL"}
_installed: list[QTranslator] = []


def available() -> list[str]:
    """Return the languages that have texts, English first."""
    return [code for code in NAMES if code == "en" or _file(code).exists()]


def use(code: str) -> str:
    """Show texts, numbers and dates in a language from now on; return the one used."""
    code = code if code in available() else "en"
    app = QCoreApplication.instance()
    while _installed:
        app.removeTranslator(_installed.pop())
    _install(str(_file(code)))
    formats.use_language(code)
    QLocale.setDefault(QLocale(_LOCALES[code]))
    return code


@cache
def texts_of(code: str) -> QTranslator:
    """Return the texts of a language for a paper; the screen keeps its own."""
    texts = QTranslator()
    texts.load(str(_file(code)))
    return texts


def of_system() -> str:
    """Return the language of this computer if there are texts in it, else English."""
    system = QLocale.system()
    if system.language() == QLocale.Language.Serbian:
        # Its name is sr_RS in both scripts.
        return "sr_Cyrl" if system.script() == QLocale.Script.CyrillicScript else "sr"
    return next((code for code in available() if system.name().startswith(code)), "en")


def _file(code: str) -> Path:
    return Path(resources.__file__).parent / "translations" / f"{code}.qm"


def _install(path: str) -> None:
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(path):
        QCoreApplication.instance().installTranslator(translator)
        _installed.append(translator)
