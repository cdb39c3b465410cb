"""Papers of a round: the ranked list with the reason of every rank, and the minutes of the committee to sign."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.families.selection import FINAL, PRELIMINARY
from services.families.selection.bands import written
from services.families.selection.reading import (
    LIVE,
    committee,
    conflicts,
    frozen,
    hash_of,
    objections_of,
    round_file,
)
from services.papers.aside import pdf_aside
from services.papers.batches import record_batch
from services.papers.lists import ListWords, PaperColumn, list_data
from services.papers.typeset import pdf
from services.programme import setting
from ui import formats
from ui.families import words as family_words
from ui.families.selection import words
from ui.families.selection.words import said
from ui.fields import Field
from ui.form import Question
from ui.form_sheet import FormDialog
from ui.page import Page
from ui.paper import PaperSheet, show_paper
from ui.texts import shown, translate

LONG = 1_000
NAME_LETTER, SIDES = 5.0, 10.0
_TITLES = {
    LIVE: QT_TRANSLATE_NOOP("Selection", "Ranking, not frozen yet"),
    PRELIMINARY: QT_TRANSLATE_NOOP("Selection", "Preliminary ranked list"),
    FINAL: QT_TRANSLATE_NOOP("Selection", "Final ranked list"),
}
Progress = Callable[[int, int], None] | None


@dataclass(frozen=True)
class Around:
    """What stands around the rows of a list: the committee, the office, the footnote, and the list's hash."""

    members: Sequence[Any]
    office: str
    footnote: str
    sha256: str


def ask_ranking(page: Page, file: Any) -> FormDialog:
    """Ask which list, and whether with names or for publication, then show it."""
    kinds = {LIVE: (LIVE,), FINAL: (FINAL, PRELIMINARY)}.get(file.kind, (PRELIMINARY,))
    fields = (
        Field(
            "kind", said(QT_TRANSLATE_NOOP("Selection", "List")), "choice", True, [(k, said(_TITLES[k])) for k in kinds]
        ),
        Field("named", said(QT_TRANSLATE_NOOP("Selection", "With names; without, for publication")), "check"),
    )
    title = said(QT_TRANSLATE_NOOP("Selection", "Print the ranked list"))
    dialog = FormDialog(
        page.window(),
        title,
        Question(page.tasks, fields, {"kind": kinds[0], "named": True}),
        said(QT_TRANSLATE_NOOP("Selection", "Make the paper")),
    )
    dialog.saved.connect(partial(show_ranking, page, file))
    dialog.open()
    return dialog


def show_ranking(page: Page, file: Any, answers: Mapping[str, Any]) -> PaperSheet:
    """Make the list that was asked for and lay it over the page."""
    title = said(_TITLES[answers["kind"]])
    sheet = PaperSheet(page, title, f"{title} {file.head['number']}.pdf")
    work = partial(make_ranking, page.tasks.office, file.head["id"], answers["kind"], bool(answers["named"]))
    sheet.start(work, counts=True)
    return sheet


def make_ranking(office: Any, round_id: int, kind: str, named: bool, progress: Progress = None) -> bytes:
    """Read the list, give the paper its number, and set it; raises Refused, Cancelled."""
    file, ranking, around = office.read(partial(_read, round_id, kind))
    title = f"{said(_TITLES[kind])} · {file.head['number']}"
    number = office.write(
        record_batch,
        kind="list",
        title=title,
        asked=file.head["title"],
        table="selection_applicant",
        records=[one.id for one in ranking],
        on=datetime.now().astimezone().date(),
    )
    data = ranking_data(file, ranking, around, named=named, title=title, who=office.staff.name, number=number)
    if len(ranking) < LONG or progress is None:
        return pdf("ranking", data)
    return pdf_aside("ranking", data, partial(progress, len(ranking), len(ranking)))


def ranking_data(
    file: Any, ranking: Sequence[Any], around: Around, *, named: bool, title: str, who: str, number: str
) -> dict[str, Any]:
    """Return the data of the template `ranking`; without names for publication."""
    info = file.info
    columns = list(_columns(info, named))
    rows = [[cell(row) for _column, cell in columns] for row in words.rows(info, ranking)]
    said_of = {
        "title": title,
        "note": _note(file, named),
        "office": shown(around.office),
        "footnote": shown(around.footnote),
        "made": _made(who),
        "batch": translate("print_list", "Paper {number}").format(number=number),
    }
    page = translate("print_list", "Page {page} of {pages}")
    place = said(QT_TRANSLATE_NOOP("Selection", "Place"))
    own = ListWords(formats.language().split("_")[0], place, page)
    data = list_data([column for column, _cell in columns], rows, own, **said_of)
    digest = said(QT_TRANSLATE_NOOP("Selection", "SHA-256 of the frozen list: {hash}")).format(hash=around.sha256)
    # A criterion's column is as wide as the longest word of its name: its points are short.
    narrow = [
        {"pt": max(map(len, column.title.split())) * NAME_LETTER + SIDES, "fr": 0} if column.kind == "points" else width
        for (column, _cell), width in zip(columns, data["widths"][1:], strict=True)
    ]
    aligned = ["right" if column.kind in ("points", "number") else "left" for column, _cell in columns]
    data |= {"widths": [data["widths"][0], *narrow], "aligned": ["right", *aligned]}
    more = {"legend": list(_legend(info)), "rule": _rule(info), "hash": digest if around.sha256 else ""}
    return {**data, **more, "signed": [*map(_signature, around.members)]}


def show_minutes(page: Page, file: Any) -> None:
    """Show the minutes of a round as they can be signed."""
    title = said(QT_TRANSLATE_NOOP("Selection", "Minutes of the committee"))
    who = page.tasks.office.staff.name
    show_paper(page, title, partial(make_minutes, file.head["id"], who), f"{title} {file.head['number']}.pdf")


def make_minutes(round_id: int, who: str, session: Any) -> bytes:
    """Make the PDF of the minutes of a round."""
    file, _ranking, around = _read(round_id, "", session)
    data = minutes_data(file, around, conflicts(session, round_id), objections_of(session, round_id), who)
    return pdf("minutes", data)


def minutes_data(
    file: Any, around: Around, stepped_out: Sequence[Any], objected: Sequence[Any], who: str
) -> dict[str, Any]:
    """Return the data of the template `minutes`."""
    title = said(QT_TRANSLATE_NOOP("Selection", "Minutes of the committee"))
    parts = (_head_part(file), _committee_part(around), _conflict_part(stepped_out), _criteria_part(file.info))
    return {
        "title": f"{title} · {file.head['number']}",
        "note": file.head["title"],
        "office": shown(around.office),
        "footnote": shown(around.footnote),
        "made": _made(who),
        "lang": formats.language().split("_")[0],
        "words": {"page": translate("print_list", "Page {page} of {pages}")},
        "parts": [*parts, _list_part(file), _objection_part(objected), _remarks_part()],
        "signed": [*map(_signature, around.members)],
    }


def _read(round_id: int, kind: str, session: Any) -> tuple[Any, list[Any], Around]:
    file = round_file(session, round_id)
    ranking = file.ranking if kind in ("", file.kind) else frozen(session, round_id, kind)
    office, footnote = setting(session, "office_name"), setting(session, "footnote")
    digest = hash_of(session, round_id, kind or file.kind)
    return file, ranking, Around(committee(session, round_id), office, footnote, digest)


def _columns(info: Any, named: bool) -> Iterator[tuple[PaperColumn, Callable[[Mapping[str, Any]], str]]]:
    """Columns with how a row fills them; the place is the number of the row."""
    yield PaperColumn(said(QT_TRANSLATE_NOOP("Selection", "File")), "code"), lambda row: row["number"]
    if named:
        yield PaperColumn(said(QT_TRANSLATE_NOOP("Selection", "Family"))), lambda row: row["title"]
    for one in info.criteria:
        yield PaperColumn(words.text_of(one.labels), "points"), partial(_points, f"c_{one.code}")
    yield PaperColumn(said(QT_TRANSLATE_NOOP("Selection", "Total")), "number"), partial(_points, "total")
    outcome = said(QT_TRANSLATE_NOOP("Selection", "Outcome"))
    yield PaperColumn(outcome), lambda row: words.outcome(row["outcome"])
    yield PaperColumn(said(QT_TRANSLATE_NOOP("Selection", "Reason"))), lambda row: row["reason"]


def _points(key: str, row: Mapping[str, Any]) -> str:
    return words.points(row[key])


def _note(file: Any, named: bool) -> str:
    head = file.head
    parts = [head["title"], words.criteria(file.info)]
    facts = said(QT_TRANSLATE_NOOP("Selection", "facts as of {day}, places: {places}"))
    parts.append(facts.format(day=formats.day(head["as_of"]), places=head["places"]))
    if head["published_on"]:
        dates = said(QT_TRANSLATE_NOOP("Selection", "published {on}, objections until {until}"))
        parts.append(dates.format(on=formats.day(head["published_on"]), until=formats.day(head["objections_until"])))
    if not named:
        parts.append(said(QT_TRANSLATE_NOOP("Selection", "without names, for publication")))
    return " · ".join(parts)


def _legend(info: Any) -> Iterator[dict[str, str]]:
    """What each criterion is worth, in words."""
    for one in info.criteria:
        most = said(QT_TRANSLATE_NOOP("Selection", "at most {most}")).format(most=one.rule.most)
        yield {"name": words.text_of(one.labels), "worth": f"({most}) {_worth(one)}".strip()}


def _worth(one: Any) -> str:
    if one.rule.source == "committee":
        return said(QT_TRANSLATE_NOOP("Selection", "average of the points the members gave"))
    if one.rule.per_unit is not None:
        return said(QT_TRANSLATE_NOOP("Selection", "{points} for each one")).format(points=one.rule.per_unit)
    if one.fact == "accommodation":
        return "; ".join(f"{family_words.accommodation(band.choice)} = {band.points}" for band in one.rule.bands)
    return written(one.rule.bands).replace("\n", "; ")


def _rule(info: Any) -> str:
    label_of = {one.code: words.text_of(one.labels) for one in info.criteria}
    order = [*(label_of[code] for code in info.rules(1).tie)]
    text = QT_TRANSLATE_NOOP(
        "Selection", "Least points: {minimum}. Ties are decided by: {order}, earlier registration."
    )
    return said(text).format(minimum=info.head["minimum"], order=", ".join(order) or "–")


def _signature(member: Any) -> str:
    chair = said(QT_TRANSLATE_NOOP("Selection", "chair"))
    role = chair if member.chair else said(QT_TRANSLATE_NOOP("Selection", "member"))
    return ", ".join(part for part in (member.name, role, member.office) if part)


def _made(who: str) -> str:
    now = formats.moment(datetime.now().astimezone())
    return translate("print_list", "Printed on {when} by {who}").format(when=now, who=who)


def _head_part(file: Any) -> dict[str, Any]:
    return {"heading": said(QT_TRANSLATE_NOOP("Selection", "The round")), "words": [_note(file, named=True)]}


def _committee_part(around: Around) -> dict[str, Any]:
    heading = said(QT_TRANSLATE_NOOP("Selection", "Committee"))
    return {"heading": heading, "words": [_signature(member) for member in around.members]}


def _conflict_part(stepped_out: Sequence[Any]) -> dict[str, Any]:
    heading = said(QT_TRANSLATE_NOOP("Selection", "Conflicts of interest"))
    titles = [said(text) for text in _CONFLICT_TITLES]
    rows = [[one.name, f"{one.number} {one.title}", formats.day(one.declared_on), one.reason] for one in stepped_out]
    none = [said(QT_TRANSLATE_NOOP("Selection", "None was declared."))] if not rows else []
    return {"heading": heading, "titles": titles, "widths": [3, 4, 2, 5], "rows": rows, "words": none}


_CONFLICT_TITLES = (
    QT_TRANSLATE_NOOP("Selection", "Member"),
    QT_TRANSLATE_NOOP("Selection", "Family"),
    QT_TRANSLATE_NOOP("Selection", "Declared"),
    QT_TRANSLATE_NOOP("Selection", "Reason"),
)


def _criteria_part(info: Any) -> dict[str, Any]:
    lines = [f"{one['name']} {one['worth']}" for one in _legend(info)]
    return {"heading": said(QT_TRANSLATE_NOOP("Selection", "Criteria")), "words": [*lines, _rule(info)]}


def _list_part(file: Any) -> dict[str, Any]:
    counted: dict[str, int] = {}
    for one in file.ranking:
        counted[one.placed.outcome] = counted.get(one.placed.outcome, 0) + 1
    words_of = [f"{words.outcome(code)}: {formats.number(count)}" for code, count in counted.items()]
    chosen = [one for one in file.ranking if one.placed.outcome == "selected"]
    titles = [said(text) for text in _LIST_TITLES]
    rows = [[f"{one.placed.place}.", one.number, one.title, words.points(one.placed.total)] for one in chosen]
    heading = said(_TITLES[file.kind])
    return {"heading": heading, "words": [" · ".join(words_of)], "titles": titles, "widths": [1, 3, 6, 2], "rows": rows}


_LIST_TITLES = (
    QT_TRANSLATE_NOOP("Selection", "Place"),
    QT_TRANSLATE_NOOP("Selection", "File"),
    QT_TRANSLATE_NOOP("Selection", "Selected family"),
    QT_TRANSLATE_NOOP("Selection", "Total"),
)


def _objection_part(objected: Sequence[Any]) -> dict[str, Any]:
    titles = [said(text) for text in _OBJECTION_TITLES]
    rows = [
        [
            f"{one['number']} {one['title']}",
            formats.day(one["received_on"]) + (f" ({said(_LATE)})" if one["late"] else ""),
            one["words"],
            words.objection(one["state"]),
            one["state_reason"] or "",
        ]
        for one in objected
    ]
    none = [said(QT_TRANSLATE_NOOP("Selection", "None was received."))] if not rows else []
    heading = said(QT_TRANSLATE_NOOP("Selection", "Objections"))
    return {"heading": heading, "titles": titles, "widths": [3, 2, 4, 2, 4], "rows": rows, "words": none}


_LATE = QT_TRANSLATE_NOOP("Selection", "late")
_OBJECTION_TITLES = (
    QT_TRANSLATE_NOOP("Selection", "Family"),
    QT_TRANSLATE_NOOP("Selection", "Received"),
    QT_TRANSLATE_NOOP("Selection", "What it says"),
    QT_TRANSLATE_NOOP("Selection", "Decision"),
    QT_TRANSLATE_NOOP("Selection", "Reason of the decision"),
)


def _remarks_part() -> dict[str, Any]:
    return {"heading": said(QT_TRANSLATE_NOOP("Selection", "Remarks of the members")), "lines": 4}
