"""The rules of docs/code.md that a program can check: who imports whom, who commits, how large a thing is."""

from __future__ import annotations

import ast
import sys

from tests.source import LAYERS, Source, calls, imported, of, sources

QT = ("PySide6", "shiboken6", "qtawesome", "qtpy")
DATABASE = ("sqlalchemy", "alembic", "psycopg", "sqlcipher3", "sqlite3")
LONGEST_FUNCTION = 60
LONGEST_FILE = 500
HEAVY = {"pandas", "matplotlib", "numpy"}  # a second or more of start-up: loaded when first used


def imports_of(source: Source, *roots: str) -> list[str]:
    found = imported(source.tree)
    return [f"{source.at(node)} imports {name}" for node, name in found if name.split(".")[0] in roots]


def breaches(layers: tuple[str, ...], *roots: str) -> list[str]:
    return [line for source in of(*layers) for line in imports_of(source, *roots)]


def test_a_layer_imports_only_from_the_one_below_it():
    assert breaches(("models",), "services", "ui") == []
    assert breaches(("services",), "ui") == []
    assert breaches(("ui",), "models") == []


def test_no_layer_reaches_into_tests_benchmarks_or_tools():
    assert breaches((*LAYERS, "resources", "main"), "tests", "benchmarks", "translating", "dev", "installer") == []


def test_nobody_imports_main():
    assert [line for source in sources() for line in imports_of(source, "main")] == []


def test_only_the_window_and_main_know_qt():
    assert breaches(("models", "services", "resources", "dev"), *QT) == []


def test_only_services_and_models_know_sqlalchemy():
    assert breaches(("ui", "main", "resources", "dev"), *DATABASE) == []


def test_the_set_up_tool_needs_nothing_but_python():
    found = [name for source in of("dev") for _, name in imported(source.tree)]
    assert [name for name in found if name.split(".")[0] not in sys.stdlib_module_names] == []


def test_heavy_libraries_are_not_loaded_at_start():
    found = [
        f"{source.at(node)} imports {name}"
        for source in of(*LAYERS, "main")
        for statement in source.tree.body
        if isinstance(statement, ast.Import | ast.ImportFrom)
        for node, name in imported(statement)
        if name.split(".")[0] in HEAVY
    ]
    assert found == []


def test_only_the_session_commits():
    others = [source for source in of("services", "ui") if source.path != "services/session.py"]
    assert [source.at(call) for source in others for call in calls(source.tree, "commit")] == []


def test_texts_for_translation_are_never_built_with_f_strings():
    found = [
        source.at(call)
        for source in of("ui", "services", "main")
        for call in calls(source.tree, "tr", "translate", "QT_TRANSLATE_NOOP")
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    assert found == []


def test_no_function_is_longer_than_a_screen():
    found = [
        f"{source.at(node)} {node.name}: {node.end_lineno - node.lineno + 1} lines"
        for source in sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert found == []


def test_no_file_is_longer_than_a_reader_can_hold():
    lengths = {source.path: source.text.count("\n") for source in sources()}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE} == {}
