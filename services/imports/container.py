"""Looks into a file before it is opened: what it really is, and whether opening it can do harm.

The limits follow the tried cases: a zip that swells, a sheet with one value in its last corner, entities in XML.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, iterparse

from services.errors import Refused
from services.texts import QT_TRANSLATE_NOOP

MOST_PARTS = 2000
MOST_BYTES = 200 * 1024 * 1024
"""Unpacked; a register of 100,000 people with its families comes to 70 MB."""
MOST_RATIO = 200
SMALL = 1024 * 1024
"""Up to this size a part may swell as it likes: empty sheets pack very well."""
MOST_CELLS = 12_000_000
_AT_ONCE = 1024 * 1024
"""Searching bytes keeps every other thread waiting, so a part is looked through piece by piece."""

_OFFER = QT_TRANSLATE_NOOP("imports", "Choose the Excel file (.xlsx, .xls or .ods) of the register.")
_SAVE_AGAIN = QT_TRANSLATE_NOOP("imports", "Open it in Excel, save it again as .xlsx, then choose that file.")
NOT_A_WORKBOOK = QT_TRANSLATE_NOOP("imports", "This file is not an Excel workbook."), _OFFER
TEXT_FILE = (
    QT_TRANSLATE_NOOP("imports", "This is a text file, not an Excel workbook."),
    QT_TRANSLATE_NOOP("imports", "Open it in Excel, look that č, ć and š are right, save it as .xlsx, choose that."),
)
BINARY_WORKBOOK = QT_TRANSLATE_NOOP("imports", "Workbooks of the kind .xlsb are not read."), _SAVE_AGAIN
DAMAGED = QT_TRANSLATE_NOOP("imports", "The file is damaged: it cannot be opened."), _SAVE_AGAIN
PROTECTED = (
    QT_TRANSLATE_NOOP("imports", "The file is protected by a password."),
    QT_TRANSLATE_NOOP("imports", "Take the password off in Excel (File, Info, Protect Workbook), save, choose it."),
)
TOO_LARGE = (
    QT_TRANSLATE_NOOP("imports", "The file unpacks to more than a register can be: it was not opened."),
    QT_TRANSLATE_NOOP("imports", "Copy the rows of the register into a new workbook and choose that."),
)
TOO_WIDE = (
    QT_TRANSLATE_NOOP("imports", "A value stands far outside the register, in one of the last rows or columns."),
    QT_TRANSLATE_NOOP("imports", "Delete it, or copy the rows of the register into a new workbook and choose that."),
)
HOSTILE = (
    QT_TRANSLATE_NOOP("imports", "The file holds what no office program writes: it was not opened."),
    QT_TRANSLATE_NOOP("imports", "Ask who sent it for the original, or copy the rows into a new workbook."),
)

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
# Cells named in the usual way within AZ and row 199,999 need no closer look; anything else gets one.
_UNUSUAL = re.compile(rb'<c(?![a-zA-Z]| r="A?[A-Z](?:[1-9]\d{0,4}|1\d{5})")')
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_WITHOUT_VALUE = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>'
)

Parts = dict[str, bytes]


def refused(reason: tuple[str, str]) -> Refused:
    """Make the refusal of a file out of its sentence and remedy."""
    return Refused(*reason, field="file", name="import_file")


def parts_of(data: bytes) -> Parts:
    """Return the XML parts of a workbook once they are seen to be harmless; empty for an old .xls file.

    Raises Refused when the file is no workbook, is protected or damaged, or could do harm.
    """
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise refused(PROTECTED)
        return {}
    if not data.startswith(_ZIP):
        raise refused(TEXT_FILE if _is_text(data) else NOT_A_WORKBOOK)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _checked(archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, OSError, ValueError, NotImplementedError) as fault:
        raise refused(DAMAGED) from fault
    except ParseError as fault:
        raise refused(DAMAGED) from fault


def without_value(part: bytes) -> frozenset[tuple[int, int]]:
    """Return row and column (from zero) of the formulas whose result was never stored."""
    if b"<f" not in part:
        return frozenset()
    pieces = _pieces(part, b"</c>")
    found = (match.groups() for begin, end in pieces for match in _WITHOUT_VALUE.finditer(part, begin, end))
    return frozenset((int(row) - 1, column_index(letters.decode())) for letters, row in found)


def column_index(letters: str) -> int:
    """Return the number of a column, 0 for A."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def _is_text(data: bytes) -> bool:
    return b"\0" not in data[:4096] or data.startswith((b"\xff\xfe", b"\xfe\xff"))


def _checked(archive: zipfile.ZipFile) -> Parts:
    """Look at the table of contents first, then unpack the XML parts within the limits."""
    members = archive.infolist()
    if len(members) > MOST_PARTS or sum(member.file_size for member in members) > MOST_BYTES:
        raise refused(TOO_LARGE)
    if any(member.file_size > max(MOST_RATIO * member.compress_size, SMALL) for member in members):
        raise refused(TOO_LARGE)
    if any(member.flag_bits & 1 for member in members):
        raise refused(PROTECTED)
    names = [member.filename for member in members]
    if len(set(names)) < len(names) or any(_leaves(name) for name in names):
        raise refused(HOSTILE)
    _check_kind(archive, set(names))
    parts = {name: archive.read(name) for name in names if name.endswith((".xml", ".rels"))}
    for part in parts.values():
        _check_part(part)
    return parts


def _leaves(name: str) -> bool:
    """Tell a member that would land outside the folder it is unpacked to."""
    return name.startswith("/") or "\\" in name or ".." in name.split("/") or ":" in name


def _check_kind(archive: zipfile.ZipFile, names: set[str]) -> None:
    if "xl/workbook.bin" in names:
        raise refused(BINARY_WORKBOOK)
    if "xl/workbook.xml" in names:
        return
    if "mimetype" in names and archive.read("mimetype").startswith(_ODS) and "content.xml" in names:
        return
    raise refused(NOT_A_WORKBOOK)


def _check_part(part: bytes) -> None:
    """Refuse entities and other encodings that could hide them, and values far outside the register."""
    if _holds(part, _DECLARED) or part.startswith((b"\xff\xfe", b"\xfe\xff", b"\0<", b"<\0")):
        raise refused(HOSTILE)
    if b"sheetData" in part and (b":sheetData" in part or _holds(part, _UNUSUAL)):
        _check_extent(_filled_cells(part))
    elif b"office:spreadsheet" in part:
        _check_extent(_filled_ods_cells(part))


def _holds(part: bytes, wanted: re.Pattern[bytes]) -> bool:
    return any(wanted.search(part, begin, end) for begin, end in _pieces(part, b">"))


def _pieces(part: bytes, mark: bytes) -> Iterator[tuple[int, int]]:
    """Yield begin and end of the pieces of a part, each of which ends with a mark, so that no tag is cut."""
    begin = 0
    while begin < len(part):
        found = part.find(mark, begin + _AT_ONCE)
        end = len(part) if found < 0 else found + len(mark)
        yield begin, end
        begin = end


def _check_extent(filled: Iterator[tuple[int, int]]) -> None:
    rows = columns = 0
    for row, column in filled:
        rows, columns = max(rows, row + 1), max(columns, column + 1)
        if rows * columns > MOST_CELLS:
            raise refused(TOO_WIDE)


def _filled_cells(part: bytes) -> Iterator[tuple[int, int]]:
    """Yield the place of each cell with a value, however the writer named it."""
    row = column = -1
    for event, element in iterparse(io.BytesIO(part), events=("start", "end")):  # noqa: S314 - no entities left
        name = _local(element)
        if name == "row" and event == "start":
            row, column = int(element.get("r", row + 2)) - 1, -1
        elif name == "c" and event == "start":
            row, column = _place(element.get("r", ""), row, column)
        elif name == "c" and len(element):
            yield row, column
        if event == "end" and name in ("c", "row"):
            element.clear()


def _place(reference: str, row: int, column: int) -> tuple[int, int]:
    """Read a reference such as L13; without one the cell follows the one before."""
    if found := _REFERENCE.fullmatch(reference):
        return int(found[2]) - 1, column_index(found[1])
    if reference:
        raise refused(DAMAGED)
    return row, column + 1


def _filled_ods_cells(part: bytes) -> Iterator[tuple[int, int]]:
    """Yield the far corner of each run of equal cells with a value."""
    row, last = -1, 0
    columns: list[int] = []
    for event, element in iterparse(io.BytesIO(part), events=("start", "end")):  # noqa: S314 - no entities left
        name = _local(element)
        if name == "table" and event == "start":
            row = -1
        elif name == "table-row" and event == "start":
            row, last, columns = row + _repeated(element, "rows"), 0, []
        elif name in ("table-cell", "covered-table-cell") and event == "end":
            last += _repeated(element, "columns")
            if len(element) or any("value" in key for key in element.attrib):
                columns.append(last - 1)
        elif name == "table-row":
            yield from ((row, column) for column in columns[-1:])
            element.clear()


def _repeated(element: Element, what: str) -> int:
    count = next((value for key, value in element.items() if key.endswith(f"number-{what}-repeated")), "1")
    return int(count)


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]
