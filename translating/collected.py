"""Every text of the program: marked ones of the window through Qt's tool, the rest from code and declarations."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from models.guards.rules import ANY_PAYMENT, WORDS, models, rules_of, with_article
from models.lifecycle import Lifecycle
from models.migrations import tables  # noqa: F401 - registers every table
from models.roles import ROLE_TEXTS
from models.texts import Filled
from services.constraint_texts import CONSTRAINTS, NEEDED, UNSUITABLE
from services.documents import KIND_WORDS
from services.first_office import start
from services.overview import AWARDS, PIPELINE
from translating.catalogue import Text, read
from translating.qt_texts import QT_TEXTS

ROOT = Path(__file__).resolve().parent.parent
SERVICES = "services"
THINGS = "Things"
# Which arguments of a call are sentences that people read.
SENTENCES = {
    "Refused": (0, 1),
    "Offline": (0, 1),
    "Filled": (0,),
    "joined": (0,),
    "QT_TRANSLATE_NOOP": (1,),
    "Filter": (1,),
}


def texts() -> list[Text]:
    """List every text once, in order of contexts and texts."""
    found = {*_window(), *(Text(SERVICES, text) for text in _services()), *_things(), *_qt()}
    return sorted(text for text in found if text.source)


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of PySide's own tools in the project; raises CalledProcessError when it fails."""
    program = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([program, *arguments], cwd=ROOT, check=True, capture_output=True)


def _window() -> Iterator[Text]:
    """The texts Qt's tool finds in the window; it takes files, because in a folder it finds nothing."""
    files = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "found.ts")
        tool("lupdate", *files, "-locations", "none", "-target-language", "sr_Latn", "-ts", made)
        yield from (text for text in read(made) if text.context != SERVICES)


def _services() -> Iterator[str]:
    for folder in ("models", "services", "ui"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            yield from _in_code(ast.parse(file.read_text("utf-8")), marked=folder != "ui")
    yield from _declared()


def _in_code(tree: ast.Module, marked: bool) -> Iterator[str]:
    """Yield the sentences in calls; in the window, marked texts have contexts of their own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name != "QT_TRANSLATE_NOOP" or marked or _literal(node, 0) == SERVICES:
                yield from filter(None, (_literal(node, place) for place in SENTENCES.get(name, ())))


def _literal(call: ast.Call, place: int) -> str:
    given = call.args[place] if place < len(call.args) else None
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else ""


def _declared() -> Iterator[str]:
    """Yield what stands in declarations: states, steps, rules, constraints, duties, kinds of documents."""
    for model in models():
        for rule in rules_of(model):
            yield from (text for text in (rule.sentence, rule.remedy) if not isinstance(text, Filled))
        if model.lifecycle is not None:
            yield from _lifecycle(model.lifecycle)
        if model.told is not None:
            yield from (model.told.kind, *model.told.words.values(), *(told.text for told in model.told.happenings))
    for pairs in (CONSTRAINTS.values(), UNSUITABLE.values(), [NEEDED]):
        for sentence, remedy in pairs:
            yield from (sentence, remedy)
    yield start()["settings"]["footnote"]
    for role in ROLE_TEXTS.values():
        yield from (role, with_article(role))
    yield ANY_PAYMENT
    yield from (*WORDS.values(), *KIND_WORDS.values(), *(word for word, _states in (*PIPELINE, *AWARDS)))


def _lifecycle(lifecycle: Lifecycle) -> Iterator[str]:
    yield from (state.text for state in lifecycle.states)
    for move in lifecycle.moves:
        yield from (move.text, move.text.rstrip("…"), *(need.sentence for need in move.needs))


def _things() -> Iterator[Text]:
    """The tables, as the bottom line names what a colleague changed."""
    yield from (Text(THINGS, str(model.__tablename__).replace("_", " ")) for model in models())


def _qt() -> Iterator[Text]:
    """Qt's own texts that the window shows: Qt has no Serbian."""
    for context, sources in QT_TEXTS.items():
        yield from (Text(context, source) for source in sources)
