"""Documents of families, grants and payments: kept in the database, checked by content, at most 20 MB."""

from __future__ import annotations

import hashlib
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Sequence
from datetime import date
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.documents import DOCUMENT_KINDS, MAX_BYTES, Document, DocumentContent
from models.grant_lifecycles import EVIDENCE
from models.staff import Staff
from services.errors import Refused
from services.lineage import lineage
from services.pictures import PICTURES, clean_picture
from services.records import add, change
from services.registers import Choices
from services.rows import AnyRow
from services.texts import QT_TRANSLATE_NOOP

HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
UNSAFE = re.compile(r'[<>:"/\\|?*]')
MOST_LABEL, MOST_STEM = 255, 80

KIND_WORDS = {
    "quotes": "quotes compared",
    "order": "order",
    "invoice": "supplier's invoice",
    "payment_order": "payment order",
    "bank_line": "bank statement line",
    "delivery_note": "delivery note",
    "handover": "handover record",
    "contract": "contract",
    "identity": "identity paper",
    "declaration": "signed declaration",
    "photo": "photo",
    "other": "other",
}
KINDS: Choices = tuple((kind, KIND_WORDS[kind]) for kind in DOCUMENT_KINDS)
EVIDENCE_KINDS: Choices = tuple((kind, KIND_WORDS[kind]) for kind in EVIDENCE)

# What the first bytes say decides, never the name: an .exe called .pdf stays out.
SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"PK\x03\x04", "application/zip"),
)
OFFICE_PARTS = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
CONTENT_TYPES = "[Content_Types].xml"
MOST_TYPES = 1024 * 1024
UNKNOWN = (
    QT_TRANSLATE_NOOP("documents", "This is not a document the office keeps."),
    QT_TRANSLATE_NOOP("documents", "Choose a PDF, a picture, a Word or an Excel file."),
)
MACROS = (
    QT_TRANSLATE_NOOP("documents", "The file carries macros."),
    QT_TRANSLATE_NOOP("documents", "Save it without macros, or as PDF."),
)
RUNS = re.compile(rb"macroEnabled|vbaProject|activeX|oleObject", re.IGNORECASE)


def media_type(data: bytes) -> str:
    """Tell what a document is by its content; raises Refused for anything that is not a paper or a picture."""
    for signature, name in SIGNATURES:
        if data.startswith(signature):
            return name if name != "application/zip" else _office_type(data)
    raise Refused(*UNKNOWN, field="file", name="document_type")


def _office_type(data: bytes) -> str:
    """Look into an office file: its main part says what it is, its list of types whether something in it runs."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            names = parts.namelist()
            with parts.open(CONTENT_TYPES) as file:
                types = file.read(MOST_TYPES)
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, ValueError, NotImplementedError, zlib.error) as fault:
        raise Refused(*UNKNOWN, field="file", name="document_type") from fault
    if RUNS.search(types) or RUNS.search("\n".join(names).encode(errors="replace")):
        raise Refused(*MACROS, field="file", name="document_type")
    for part, name in OFFICE_PARTS.items():
        if part in names:
            return name
    raise Refused(*UNKNOWN, field="file", name="document_type")


def label(file_name: str) -> str:
    """The name of a file without folders of either system; only ever shown, never used as a path."""
    plain = PureWindowsPath(PurePosixPath(file_name).name).name
    # Letters that are not seen, or turn the reading round, would make "exe" look like "pdf".
    seen = "".join(letter for letter in plain if unicodedata.category(letter) not in HIDDEN).strip()
    return (seen or "document")[:MOST_LABEL]


def safe_name(document_id: int, file_name: str, suffix: str) -> str:
    """A name for a copy on disk, good on every system: no device, no stream, no folder, its ending by content."""
    plain = UNSAFE.sub("_", label(file_name))[:MOST_STEM].rstrip(". ")
    stem = plain.removesuffix(suffix) if plain.lower().endswith(suffix) else plain
    return f"{document_id} {stem.rstrip('. ')}{suffix}"


def attach(
    session: Session,
    *,
    kind: str,
    title: str,
    file_name: str,
    data: bytes,
    dated_on: date | None = None,
    valid_until: date | None = None,
    family_id: int | None = None,
    grant_id: int | None = None,
    payment_id: int | None = None,
) -> int:
    """Keep a document with a family, a grant or a payment; returns its id."""
    return add(
        session,
        Document,
        kind=kind,
        title=title or KIND_WORDS[kind],
        file_name=label(file_name),
        dated_on=dated_on,
        valid_until=valid_until,
        family_id=family_id,
        grant_id=grant_id,
        payment_id=payment_id,
        **store(session, data),
    )


def store(session: Session, data: bytes) -> dict[str, Any]:
    """Check the bytes of a paper by their content and keep them; returns what its record says of them."""
    if not 1 <= len(data) <= MAX_BYTES:
        raise Refused(
            "A document has 1 byte to 20 MB.",
            "Scan it smaller, or split it.",
            field="file",
            name="ck_document_content_size",
        )
    found = media_type(data)
    if found in PICTURES:
        data = clean_picture(data, found)
    held = session.execute(insert(DocumentContent).values(data=data).returning(DocumentContent.id)).scalar_one()
    sha256 = hashlib.sha256(data).hexdigest()
    return {"media_type": found, "size": len(data), "sha256": sha256, "content_id": held}


def documents_of(session: Session, **owner: int) -> Sequence[AnyRow]:
    """List the documents of one family with its doubles, of a grant or a payment (`family_id=…`), newest first."""
    ((column, record_id),) = owner.items()
    wanted = lineage(record_id) if column == "family_id" else (record_id,)
    return session.execute(
        select(
            Document.id,
            Document.kind,
            Document.title,
            Document.file_name,
            Document.media_type,
            Document.size,
            Document.dated_on,
            Document.valid_until,
            Document.created_at,
            Document.version,
            Staff.name.label("who"),
        )
        .outerjoin(Staff, Staff.id == Document.created_by)
        .where(getattr(Document, column).in_(wanted), Document.withdrawn.is_(False))
        .order_by(Document.id.desc())
    ).all()


def content(session: Session, document_id: int, of: Any = Document) -> tuple[str, str, bytes]:
    """The name, media type and bytes of a paper; raises Refused when they are not what was stored."""
    row = session.execute(
        select(of.file_name, of.media_type, of.sha256, DocumentContent.data)
        .join(DocumentContent, DocumentContent.id == of.content_id)
        .where(of.id == document_id)
    ).one()
    if hashlib.sha256(row.data).hexdigest() != row.sha256:
        raise Refused(
            "The document is not what was stored.",
            "Tell the administrator: run the check of the database.",
            name="document_hash",
        )
    return row.file_name, row.media_type, bytes(row.data)


def withdraw(session: Session, document_id: int, version: int) -> int:
    """Take a document out of the file; it and its history stay in the database."""
    return change(session, Document, document_id, version, withdrawn=True)
