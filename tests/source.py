"""The project's own Python files, read as syntax trees, for the tests that check how it is written."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("models", "services", "ui")
FOLDERS = (*LAYERS, "resources", "benchmarks", "translating", "tests", "installer")


@dataclass(frozen=True)
class Source:
    """One file: where it is, the folder that decides its rules, its text and tree."""

    path: str
    layer: str
    text: str
    tree: ast.Module

    def at(self, node: ast.AST) -> str:
        """Place of a node, as an editor opens it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


@cache
def sources() -> tuple[Source, ...]:
    """Every Python file of the project."""
    files = [*ROOT.glob("*.py"), *(file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py"))]
    return tuple(_read(file) for file in sorted(files))


def _read(file: Path) -> Source:
    path = file.relative_to(ROOT)
    text = file.read_text(encoding="utf-8")
    layer = path.parts[0] if len(path.parts) > 1 else path.stem
    return Source(path.as_posix(), layer, text, ast.parse(text, str(path)))


def of(*layers: str) -> list[Source]:
    """Return the files of some layers."""
    return [source for source in sources() if source.layer in layers]


def imported(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Every absolute import in a tree with the dotted name it asks for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield node, name.name
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node, node.module


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Every call of a function or method with one of these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in names:
            yield node


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
