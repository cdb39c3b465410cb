"""Write the texts of every language: `python -m translating`; prints what still waits for a translation."""

from __future__ import annotations

import sys
from pathlib import Path

from translating.catalogue import Catalogue, Said, Text, merged, read, write
from translating.collected import ROOT, texts, tool
from translating.cyrillic import cyrillic

FOLDER = ROOT / "resources" / "translations"
TRANSLATED = {"sr": "sr_Latn", "sq": "sq"}
"""The languages people translate, with Qt's name for each: its plural forms come by that name."""


def in_cyrillic(catalogue: Catalogue) -> Catalogue:
    """Make the Cyrillic texts from the Latin ones."""
    return {text: Said(tuple(cyrillic(form) for form in said.forms), said.done) for text, said in catalogue.items()}


def release(source: Path, made: Path) -> None:
    """Write what Qt loads (.qm) from a file of translations (.ts)."""
    tool("lrelease", "-silent", source, "-qm", made)


def waiting(catalogue: Catalogue) -> list[Text]:
    """List the texts nobody has translated or looked at."""
    return [text for text, said in catalogue.items() if not (said.forms and said.done)]


def renew(folder: Path = FOLDER) -> dict[str, Catalogue]:
    """Bring every .ts file up to the program's texts, keeping what is translated; returns them by language."""
    found = texts()
    plurals = [text for text in found if text.plural]
    made = {code: merged(found, read(folder / f"{code}.ts")) for code in TRANSLATED}
    made["en"] = merged(plurals, read(folder / "en.ts"))
    made["sr_Cyrl"] = in_cyrillic(made["sr"])
    for code, catalogue in made.items():
        write(folder / f"{code}.ts", TRANSLATED.get(code, code), catalogue)
    return made


def main() -> int:
    """Renew the texts and what Qt loads; a language nobody has begun gets no .qm and is not offered."""
    left = 0
    for code, catalogue in renew().items():
        if any(said.forms for said in catalogue.values()):
            release(FOLDER / f"{code}.ts", FOLDER / f"{code}.qm")
            for text in waiting(catalogue):
                print(f"{code}: {text.context}: {text.source}")
                left += 1
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
