"""Reads and writes Qt's files of translations (.ts), always in the same order."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Text:
    """A text of the program: where it stands, what it says, whether it has a plural."""

    context: str
    source: str
    plural: bool = False


@dataclass(frozen=True)
class Said:
    """A text in another language, in as many forms as its numbers need; `done` once a person has seen it."""

    forms: tuple[str, ...] = ()
    done: bool = False


Catalogue = dict[Text, Said]


def read(path: Path) -> Catalogue:
    """Read a file of translations; an absent one is empty."""
    if not path.exists():
        return {}
    found: Catalogue = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = Text(name, message.findtext("source") or "", message.get("numerus") == "yes")
            found[text] = _said(message.find("translation"))
    return found


def merged(texts: Iterable[Text], known: Mapping[Text, Said]) -> Catalogue:
    """Keep what is translated; a text known only from another place is offered there as unfinished."""
    elsewhere = {(text.source, text.plural): said for text, said in known.items() if said.done}
    return {text: known.get(text) or _offered(elsewhere.get((text.source, text.plural))) for text in texts}


def write(path: Path, language: str, catalogue: Mapping[Text, Said]) -> None:
    """Write a file of translations in order of contexts and texts."""
    root = ET.Element("TS", version="2.1", language=language)
    context, name = root, None
    for text, said in sorted(catalogue.items(), key=lambda entry: entry[0]):
        if text.context != name:
            context, name = ET.SubElement(root, "context"), text.context
            ET.SubElement(context, "name").text = name
        _add(context, text, said)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8", newline="\n")


def _offered(said: Said | None) -> Said:
    return Said(said.forms) if said else Said()


def _said(node: ET.Element | None) -> Said:
    if node is None:
        return Said()
    forms = tuple(form.text or "" for form in node.iter("numerusform")) or (node.text or "",)
    return Said(forms if any(form.strip() for form in forms) else (), node.get("type") != "unfinished")


def _add(context: ET.Element, text: Text, said: Said) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    ET.SubElement(message, "source").text = text.source
    translation = ET.SubElement(message, "translation", {} if said.done and said.forms else {"type": "unfinished"})
    if not text.plural:
        translation.text = "".join(said.forms)
        return
    for form in said.forms:
        ET.SubElement(translation, "numerusform").text = form
