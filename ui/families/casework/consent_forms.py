"""The questions about consent: who agrees to what, a withdrawal, its scan, and the text itself."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.families import consents
from ui import formats
from ui.families.casework import words
from ui.families.casework.forms import DOMAINS, day, opened, whom
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog
from ui.grants.step_form import today
from ui.tasks import Tasks

translate = QCoreApplication.translate
_PURPOSE = "purpose_"


def in_words(row: Any) -> str:
    """Return what is known of a consent besides its row in the list."""
    text = translate("Families", "text “{code}”, edition {edition}, {language}").format(
        code=row.code, edition=row.edition, language=words.language(row.language)
    )
    withdrawn = ""
    if row.withdrawn_on is not None:
        withdrawn = translate("Families", "withdrawn on {day}: {reason}").format(
            day=formats.day(row.withdrawn_on), reason=row.withdrawn_reason
        )
    recorded = translate("Families", "recorded by {who}").format(who=row.who) if row.who else ""
    return words.about(words.channel(row.channel), text, recorded, withdrawn)


def ask_consent(parent: QWidget, tasks: Tasks, file: Any, texts: Sequence[Any]) -> FormDialog:
    """Ask which member of a FamilyFile agrees to what, in which words and how."""
    values: dict[str, Any] = {"given_on": today(), "channel": "paper", "text_id": texts[0].id}
    head = next((one["id"] for one in file.members if one["relation"] == "head"), None)
    form = Form(
        tasks,
        list(_fields(file, texts)),
        give,
        args=(file.family["id"],),
        values={**values, "person_id": head},
        domains=DOMAINS,
    )
    title, verb = translate("Families", "Record consent"), translate("Families", "Save")
    note = translate(
        "Families", "Read the text to them first (under Texts). They may agree to some of it and not to the rest."
    )
    return opened(parent, title, form, verb, note)


def _fields(file: Any, texts: Sequence[Any]) -> Iterator[Field]:
    yield whom(file.members, translate("Families", "Who consents"), required=True)
    yield day("given_on", translate("Families", "Given on"))
    offered = tuple((row.id, _title(row)) for row in texts)
    yield Field("text_id", translate("Families", "Text"), "choice", True, offered)
    channels = tuple((code, words.channel(code)) for code in consents.CHANNELS)
    yield Field("channel", translate("Families", "How"), "choice", True, channels)
    scans = partial(_scans, file.family["id"])
    yield Field(
        "document_id", translate("Families", "Scan among the family's documents"), "choice", False, scans, wide=True
    )
    yield from _purposes(translate("Families", "Agrees to"))


def _purposes(group: str) -> Iterator[Field]:
    for code in consents.PURPOSES:
        yield Field(_PURPOSE + code, words.purpose(code), "check", group=group, wide=True)


def _title(row: Any) -> str:
    edition = translate("Families", "edition {edition}").format(edition=row.edition)
    code = "" if row.code == consents.GENERAL else row.code
    return words.about(code, words.language(row.language), edition)


def give(session: Any, family_id: int, *, person_id: int, text_id: int, **typed: Any) -> int:
    """Record a consent as typed: each purpose is ticked on its own."""
    chosen, rest = _ticked(typed)
    return consents.give(session, family_id, person_id, text_id, purposes=chosen, **rest)


def add_text(session: Any, language: str, *, text: str, **typed: Any) -> int:
    """Enter the next edition of the text in a language as typed."""
    chosen, _rest = _ticked(typed)
    return consents.add_text(session, language, text, chosen)


def _ticked(typed: Mapping[str, Any]) -> tuple[list[str], dict[str, Any]]:
    chosen = [key.removeprefix(_PURPOSE) for key, value in typed.items() if key.startswith(_PURPOSE) and value]
    return chosen, {key: value for key, value in typed.items() if not key.startswith(_PURPOSE)}


def ask_withdrawal(parent: QWidget, tasks: Tasks, row: Any) -> FormDialog:
    """Ask since when a consent is withdrawn, and why."""
    fields = [
        day("withdrawn_on", translate("Families", "Withdrawn on")),
        Field("withdrawn_reason", translate("Families", "Reason"), "note", True, most=500),
    ]
    args = (row.id, row.version)
    form = Form(
        tasks, fields, consents.withdraw, args=args, values={"withdrawn_on": today()}, domains=DOMAINS, columns=1
    )
    verb = translate("Families", "Withdraw the consent")
    note = translate("Families", "The consent stays in the file; from that day it is no longer in force.")
    return opened(parent, verb, form, verb, words.about(row.person, note))


def ask_scan(parent: QWidget, tasks: Tasks, row: Any) -> FormDialog:
    """Ask which document of the family is the scan of a consent."""
    scans = partial(_scans, row.family_id)
    fields = [Field("document_id", translate("Families", "Document"), "choice", True, scans)]
    form = Form(tasks, fields, consents.link_scan, args=(row.id, row.version), domains=DOMAINS, columns=1)
    note = translate("Families", "A scan is attached on the tab Documents first, then chosen here.")
    return opened(parent, translate("Families", "Scan of the consent"), form, translate("Families", "Choose"), note)


def ask_text(parent: QWidget, tasks: Tasks, language: str, newest: Any) -> FormDialog:
    """Show the newest text in a language, or what the program proposes, for its next edition."""
    known = newest.purposes.split() if newest is not None else consents.PURPOSES
    text = newest.text if newest is not None else consents.proposed(language)
    fields = [
        Field("text", translate("Families", "Text"), "note", True, most=20_000),
        *_purposes(translate("Families", "What it asks for")),
    ]
    values = {"text": text, **{_PURPOSE + code: code in known for code in consents.PURPOSES}}
    form = Form(tasks, fields, add_text, args=(language,), values=values, domains=DOMAINS, columns=1)
    edition = newest.edition + 1 if newest is not None else 1
    verb = translate("Families", "Save as edition {edition}").format(edition=edition)
    title = translate("Families", "Text of consent: {language}").format(language=words.language(language))
    note = translate("Families", "What people consented to stays as it was: a changed text is a further edition.")
    return opened(parent, title, form, verb, note)


def _scans(family_id: int, session: Any) -> Any:
    return consents.scans(session, family_id)
