"""The criteria: their versions, what each criterion is worth, the tie rule, and a try on the families there are."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout

from services.errors import sentence_for
from services.families.selection import CRITERIA, Criteria, criteria
from services.families.selection.bands import written
from services.families.selection.content import Band
from services.families.selection.reading import sources, try_out
from services.permissions import may_write
from ui import messages, theme
from ui.buttons import button
from ui.cards import Card
from ui.columns import Column
from ui.families import words as family_words
from ui.families.selection import words
from ui.families.selection.ranking import columns
from ui.families.selection.steps import DOMAINS
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog, FormSheet
from ui.labels import label, set_look, tip
from ui.page import Page
from ui.sheet import Sheet
from ui.table import RecordTable
from ui.texts import refusal, shown

TRIED_PLACES = 10


class CriteriaSheet(Sheet):
    """Versions above, the criteria of the chosen one below."""

    def __init__(self, page: Page) -> None:
        super().__init__(words.said(QT_TRANSLATE_NOOP("Selection", "Criteria")))
        self._page, self._tasks = page, page.desk.tasks
        self._versions: dict[Any, Mapping[str, Any]] = {}
        self._then: Any = None
        self.info: Any = None
        self.versions, self.table = self._version_table(), self._criterion_table()
        self._limits = label("", "muted", wrap=True)
        self._make_buttons()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the versions again, and the criteria of the chosen one."""
        self._tasks.read(self, criteria.versions, self._show, self._fail)

    def edit_first(self) -> None:
        """Open the first criterion, once it is read."""
        self._then = self._edit_first

    def try_first(self) -> None:
        """Try the criteria on the eligible families, once they are read."""
        self._then = self.try_criteria

    def try_criteria(self) -> None:
        """Rank all eligible families by the chosen version; nothing is stored."""
        if self.info is not None:
            self._page.open_sheet(TrySheet(self._page, self.info))

    def ask_criteria(self) -> None:
        """Ask for the head of new criteria."""
        today = date.today()  # noqa: DTZ011 - the office's own calendar
        fields = (Field("code", self.tr("Code"), required=True), *self._head_fields())
        values = {"minimum": 0, "objection_days": 8, "quorum": 2, "apart": True}
        form = Form(self._tasks, fields, partial(add_head, on=today), values=values, domains=DOMAINS)
        FormDialog(self.window(), self.tr("New criteria"), form, self.tr("Begin the draft")).open()

    def ask_head(self) -> None:
        """Ask for other limits of a draft."""
        head = self.info.head
        names = ("minimum", "objection_days", "quorum", "apart")
        values = {**{name: head[name] for name in names}, **_labels(self.info.labels)}
        args = (head["id"], head["version"])
        form = Form(self._tasks, self._head_fields(), change_head, args=args, values=values, domains=DOMAINS)
        FormDialog(self.window(), words.criteria(self.info), form, self.tr("Save")).open()

    def new_version(self) -> None:
        """Draft the next version as a copy."""
        today = date.today()  # noqa: DTZ011 - the office's own calendar
        self._tasks.write(self, criteria.new_version, self.info.head["id"], today, changed=DOMAINS)

    def add_criterion(self) -> None:
        """Open the form of a new criterion."""
        self._open_form(None)

    def edit_criterion(self) -> None:
        """Open the form of the chosen criterion."""
        one = self._current()
        if one is not None:
            self._open_form(one)

    def drop_criterion(self) -> None:
        """Take the chosen criterion out of the draft."""
        one = self._current()
        if one is not None:
            question = self.tr("Take “{criterion}” out?").format(criterion=words.text_of(one.labels))
            if messages.confirm(self.window(), question, self.tr("Take out"), danger=True):
                self._tasks.write(self, criteria.drop_criterion, one.id, changed=DOMAINS)

    def take_step(self) -> None:
        """Put the draft in use, or retire what is in use."""
        head = self.info.head
        step = CRITERIA.moves_from(head["state"])[0]
        verb, today = shown(step.text), date.today()  # noqa: DTZ011 - the office's own calendar
        more = self.tr("In use, criteria stay as they are; a change is a new version.")
        if messages.confirm(self.window(), f"{verb}: {words.criteria(self.info)}?", verb, more=more):
            args = (head["id"], head["version"], step.name, today)
            self._tasks.write(self, criteria.move_criteria, *args, changed=DOMAINS)

    def _edit_first(self) -> None:
        self.table.select_row(0)
        self.edit_criterion()

    def _open_form(self, one: Any) -> None:
        form = Form(
            self._tasks,
            self._criterion_fields(),
            save_criterion,
            args=(self.info.head["id"], one.id if one else None, one.version if one else None),
            values=_typed(one) if one else {"most_points": 10},
            domains=DOMAINS,
        )
        title = words.text_of(one.labels) if one else self.tr("New criterion")
        sheet = FormSheet(title, form, self.tr("Save"), words.criteria(self.info))
        self._page.open_sheet(sheet)

    def _criterion_fields(self) -> tuple[Field, ...]:
        where, worth = self.tr("The criterion"), self.tr("What a value is worth")
        return (
            Field("label_sr", self.tr("Name in Serbian"), required=True, group=where),
            Field("label_en", self.tr("Name in English"), group=where),
            Field("code", self.tr("Code"), required=True, group=where, hint=self.tr("short, without spaces")),
            Field("source", self.tr("Where its value comes from"), "choice", True, choices=source_choices, group=where),
            Field("most_points", self.tr("Most points"), "number", required=True, group=worth),
            Field("per_unit", self.tr("Points for each one"), "number", group=worth),
            Field(
                "bands",
                self.tr("Or points by value, one a line: 1-2 = 5, 3+ = 10, collective_centre = 8"),
                "note",
                group=worth,
            ),
            Field("tie_order", self.tr("Turn in the tie rule (1 decides first)"), "number", group=worth),
        )

    def _head_fields(self) -> tuple[Field, ...]:
        return (
            Field("label_sr", self.tr("Name in Serbian"), required=True),
            Field("label_en", self.tr("Name in English")),
            Field("minimum", self.tr("Least points to be selected"), "number", required=True),
            Field("objection_days", self.tr("Days for objections"), "number", required=True),
            Field("quorum", self.tr("Members who score each family"), "number", required=True),
            Field("apart", self.tr("Objections are decided by people who did not score the family"), "check"),
        )

    def _current(self) -> Any:
        found = self.info.criteria if self.info is not None else ()
        return next((one for one in found if one.id == self.table.current()), None)

    def _show(self, rows: Sequence[Mapping[str, Any]]) -> None:
        self._versions = {row["id"]: {**row, "title": words.text_of(row["labels"])} for row in rows}
        self.versions.show_rows(self._versions.values())
        self.versions.fit_height(5)
        if self.versions.current() in self._versions:
            self._read_one(self.versions.current())
        else:
            self.versions.select_row(0)
        self._allow()

    def _read_one(self, version_id: Any) -> None:
        if version_id is not None:
            self._tasks.read(self, partial(_read, version_id), self._show_one, self._fail)

    def _show_one(self, info: Any) -> None:
        self.info = info
        self.table.show_rows([_row(one) for one in info.criteria])
        if self._current() is None:
            self.table.select_row(0)
        head = info.head
        text = self.tr(
            "At least {minimum} points · {days} days for objections · scored by at least {quorum} members · {tie}"
        )
        values = {"minimum": head["minimum"], "days": head["objection_days"], "quorum": head["quorum"]}
        self._limits.setText(text.format(**values, tie=self._tie(info)))
        self._allow()
        if self._then is not None:
            then, self._then = self._then, None
            then()

    def _tie(self, info: Any) -> str:
        label_of = {one.code: words.text_of(one.labels) for one in info.criteria}
        order = [label_of[code] for code in info.rules(1).tie]
        rule = ", ".join((*order, self.tr("earlier registration")))
        return self.tr("ties: {rule}").format(rule=rule)

    def _allow(self) -> None:
        office = self._tasks.office
        may = office is not None and may_write(office.staff, Criteria)
        why_not = "" if may else shown(sentence_for("selection_criteria_insert_right")[0])
        state = self.info.head["state"] if self.info is not None else ""
        draft_only = (self.head_button, self.add_one, self.edit_one, self.drop_one)
        for made in draft_only:
            made.setVisible(state == "draft")
        self.copy.setVisible(bool(state) and state != "draft")
        self.step.setVisible(state in ("draft", "in_use"))
        if state in ("draft", "in_use"):
            self.step.setText(shown(CRITERIA.moves_from(state)[0].text))
            set_look(self.step, "primary" if state == "draft" else "")
        for made in (*draft_only, self.copy, self.step, self.new):
            made.setEnabled(may)
            made.setToolTip(tip(why_not))
        self.trial.setEnabled(self.info is not None)

    def _fail(self, error: Exception) -> None:
        if hasattr(error, "sentence"):
            self.notice.tell(refusal(error), self.tr("Try again"), self.refresh)
        else:
            self._tasks.report(self, error)

    def _make_buttons(self) -> None:
        self.new = button(self.tr("New criteria…"), self.ask_criteria, icon="add")
        self.copy = button(self.tr("New version"), self.new_version, icon="add")
        self.step = button(self.tr("Put in use"), self.take_step, look="primary")
        self.trial = button(self.tr("Try on the eligible families"), self.try_criteria, icon="families")
        self.head_button = button(self.tr("Limits…"), self.ask_head, icon="edit")
        self.add_one = button(self.tr("Add a criterion…"), self.add_criterion, icon="add")
        self.edit_one = button(self.tr("Change…"), self.edit_criterion, icon="edit")
        self.drop_one = button(self.tr("Take out"), self.drop_criterion)

    def _version_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("title", self.tr("Title"), "bold", 320),
                Column("code", self.tr("Code"), "code", 120),
                Column("number", self.tr("Version"), "number", 90),
                Column("criteria", self.tr("Criteria"), "number", 90),
                Column("minimum", self.tr("Least points"), "number", 110),
                Column("state_on", self.tr("Since"), "date", 110),
                Column("state", self.tr("Status"), "chip", 120, words.criteria_state, words.criteria_tone),
            )
        )
        made.setAccessibleName(self.tr("Versions of criteria"))
        made.rowChanged.connect(self._read_one)
        return made

    def _criterion_table(self) -> RecordTable:
        made = RecordTable(
            (
                Column("title", self.tr("Criterion"), "bold", 220),
                Column("source", self.tr("Where its value comes from"), width=230),
                Column("most", self.tr("Most points"), "number", 110),
                Column("worth", self.tr("What a value is worth"), width=300),
                Column("tie", self.tr("Tie rule"), "number", 80),
            )
        )
        made.setAccessibleName(self.tr("Criteria"))
        made.rowActivated.connect(self._activate)
        return made

    def _activate(self, _record: Any) -> None:
        if self.info is not None and self.info.head["state"] == "draft":
            self.edit_criterion()

    def _lay_out(self) -> None:
        self.head.add(self.trial)
        self.head.add(self.new)
        above, below = Card(margin=0), Card()
        above.add(self.versions)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for made in (self.add_one, self.edit_one, self.drop_one, self.head_button):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.step)
        below.add(self._limits)
        below.add(self.table, 1)
        below.add(row)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(above)
        self.add(below, 1)


class TrySheet(Sheet):
    """The eligible families ranked by criteria of any state, as if they all applied now."""

    def __init__(self, page: Page, info: Any) -> None:
        super().__init__(
            words.said(QT_TRANSLATE_NOOP("Selection", "Try on the eligible families")), words.criteria(info)
        )
        self._info, self._tasks = info, page.desk.tasks
        self.table = RecordTable(columns(info))
        self.table.setAccessibleName(self.tr("Eligible families"))
        card = Card(margin=0)
        card.add(self.table)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(
            label(self.tr("Nothing is kept. Points of the committee count as none; ten places are assumed."), "muted")
        )
        self.add(card, 1)
        today = date.today()  # noqa: DTZ011 - the office's own calendar
        self._tasks.read(self, partial(_try, info.head["id"], today), self._show)

    def _show(self, ranking: Sequence[Any]) -> None:
        self.table.show_rows(words.rows(self._info, ranking))
        self.table.select_row(0)


def source_choices(session: Any) -> list[tuple[str, str]]:
    """Return where a value may come from: facts, the committee, and questionnaires in use with their questions."""
    found = [("committee", words.said(QT_TRANSLATE_NOOP("Selection", "Points of the committee")))]
    found += [(f"fact:{code}", text) for code, text in words.facts()]
    seen, score = set(), words.said(QT_TRANSLATE_NOOP("Selection", "score"))
    for row in sources(session):
        title = f"{words.text_of(json.loads(row.titles))} {row.number}"
        if row.id not in seen:
            seen.add(row.id)
            found.append((f"score:{row.id}", f"{title}: {score}"))
        found.append((f"answer:{row.id}:{row.question}", f"{title}: {words.text_of(json.loads(row.labels))}"))
    return found


def save_criterion(
    session: Any, version_id: int, criterion_id: int | None, version: int | None, *, source: str, **typed: Any
) -> None:
    """Save what was typed of a criterion, as a new one or in place of what it was."""
    kind, _, rest = source.partition(":")
    questionnaire, _, question = rest.partition(":") if kind in ("answer", "score") else ("", "", "")
    values = {
        "labels": labels(typed),
        "source": kind,
        "fact": rest if kind == "fact" else None,
        "questionnaire_version_id": int(questionnaire) if questionnaire else None,
        "question_code": question or None,
        "bands": (typed["bands"] or "").splitlines(),
        **{name: typed[name] for name in ("code", "most_points", "per_unit", "tie_order")},
    }
    if criterion_id is None or version is None:
        criteria.add_criterion(session, version_id, **values)
    else:
        criteria.change_criterion(session, criterion_id, version, **values)


def add_head(session: Any, *, code: str, on: date, **typed: Any) -> int:
    """Begin criteria with what was typed."""
    return criteria.add_criteria(session, code, labels(typed), on, **_rest(typed))


def change_head(session: Any, version_id: int, version: int, **typed: Any) -> int:
    """Change the head of a draft to what was typed."""
    return criteria.change_criteria(session, version_id, version, labels(typed), **_rest(typed))


def labels(typed: Mapping[str, Any]) -> dict[str, str]:
    """Return a text by language from the fields it was typed into."""
    return {code: typed[f"label_{code}"] for code in ("sr", "en") if typed.get(f"label_{code}")}


def _rest(typed: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in typed.items() if not name.startswith("label_")}


def _labels(found: Mapping[str, str]) -> dict[str, Any]:
    return {f"label_{code}": found.get(code) for code in ("sr", "en")}


def _typed(one: Any) -> dict[str, Any]:
    values = {"code": one.code, "most_points": one.rule.most, "per_unit": one.rule.per_unit}
    more = {"source": _source_key(one), "bands": written(one.rule.bands), "tie_order": one.tie_order}
    return {**values, **more, **_labels(one.labels)}


def _source_key(one: Any) -> str:
    parts = (one.rule.source, one.fact or one.questionnaire_version_id, one.question)
    return ":".join(str(part) for part in parts if part is not None)


def _row(one: Any) -> dict[str, Any]:
    source = words.fact(one.fact) if one.fact else words.said(_SOURCES[one.rule.source])
    row = {"id": one.id, "title": words.text_of(one.labels), "most": one.rule.most, "tie": one.tie_order}
    return {**row, "source": source, "worth": _worth(one)}


_SOURCES = {
    "committee": QT_TRANSLATE_NOOP("Selection", "Points of the committee"),
    "score": QT_TRANSLATE_NOOP("Selection", "Score of the assessment"),
    "answer": QT_TRANSLATE_NOOP("Selection", "Answer of the assessment"),
}


def _worth(one: Any) -> str:
    if one.rule.per_unit is not None:
        return words.said(QT_TRANSLATE_NOOP("Selection", "{points} for each one")).format(points=one.rule.per_unit)
    return " · ".join(_band(one, band) for band in one.rule.bands)


def _band(one: Any, band: Band) -> str:
    text = written((band,))
    if one.fact != "accommodation" or band.choice is None:
        return text
    return f"{family_words.accommodation(band.choice)} = {band.points}"


def _read(version_id: int, session: Any) -> Any:
    return criteria.read_criteria(session, version_id)


def _try(version_id: int, as_of: date, session: Any) -> Any:
    return try_out(session, version_id, as_of, TRIED_PLACES)
