"""The texts of every language: none is missing, none lost a value, and every screen opens in each."""

from __future__ import annotations

import ast
import json
import re
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.scripts import latin
from tests.source import calls, of
from translating.__main__ import FOLDER, in_cyrillic, release, waiting
from translating.catalogue import Catalogue, read
from translating.collected import SENTENCES, texts
from translating.cyrillic import left_in_latin
from ui import languages, messages
from ui.pages import PAGES

PLACES = re.compile(r"\{\w*\}|%L?n|%L?\d+|\*\.\w+")
FORMS = {"en": 2, "sr": 3, "sr_Cyrl": 3}
AGAIN = "Run `python3 dev.py translate`, and translate what it names in resources/translations."


@pytest.fixture(scope="module")
def catalogues() -> dict[str, Catalogue]:
    return {file.stem: read(file) for file in FOLDER.glob("*.ts")}


def in_words(found: list[tuple[str, str]]) -> list[str]:
    return [f"{context}: {source}" for context, source in found]


def test_every_text_of_the_program_has_a_serbian_translation(catalogues):
    known, wanted = catalogues["sr"], texts()
    missing = [(text.context, text.source) for text in wanted if text not in known]
    unfinished = [(text.context, text.source) for text in waiting(known)]
    assert in_words(missing) + in_words(unfinished) == [], AGAIN


def test_no_translation_outlives_its_text(catalogues):
    wanted = set(texts())
    assert [text for text in catalogues["sr"] if text not in wanted] == [], AGAIN


def test_albanian_is_prepared_with_the_same_texts_and_not_offered_before_it_is_begun(catalogues):
    assert set(catalogues["sq"]) == set(catalogues["sr"])
    begun = any(said.forms for said in catalogues["sq"].values())
    assert ("sq" in languages.available()) == begun


def test_english_plurals_are_complete(catalogues):
    assert set(catalogues["en"]) == {text for text in catalogues["sr"] if text.plural}
    assert waiting(catalogues["en"]) == []


@pytest.mark.parametrize("code", ["en", "sr", "sr_Cyrl"])
def test_every_number_has_its_form(catalogues, code):
    plurals = {text: said for text, said in catalogues[code].items() if text.plural}
    assert [text.source for text, said in plurals.items() if len(said.forms) != FORMS[code]] == []


@pytest.mark.parametrize("code", ["en", "sr", "sr_Cyrl"])
def test_a_translation_keeps_the_places_for_values(catalogues, code):
    wrong = [
        (text.source, form)
        for text, said in catalogues[code].items()
        for form in said.forms
        if sorted(PLACES.findall(form)) != sorted(PLACES.findall(text.source))
    ]
    assert wrong == []


def test_cyrillic_is_made_from_latin(catalogues):
    assert catalogues["sr_Cyrl"] == in_cyrillic(catalogues["sr"]), AGAIN


def test_cyrillic_reads_back_as_latin(catalogues):
    made = [
        (form, latin(other))
        for text, said in catalogues["sr"].items()
        for form, other in zip(said.forms, catalogues["sr_Cyrl"][text].forms, strict=True)
    ]
    assert [pair for pair in made if pair[0] != pair[1]] == []


def test_no_latin_letter_is_left_in_cyrillic_but_names_units_and_places_for_values(catalogues):
    forms = [form for said in catalogues["sr_Cyrl"].values() for form in said.forms]
    assert {form: left_in_latin(form) for form in forms if left_in_latin(form)} == {}


def test_what_qt_loads_is_made_from_the_translations(catalogues, tmp_path):
    for code, catalogue in catalogues.items():
        loaded, made = FOLDER / f"{code}.qm", tmp_path / f"{code}.qm"
        if any(said.forms for said in catalogue.values()):
            release(FOLDER / f"{code}.ts", made)
            assert loaded.read_bytes() == made.read_bytes(), AGAIN
        else:
            assert not loaded.exists()


def test_a_sentence_for_people_is_never_built_with_f_strings():
    found = [
        source.at(call)
        for source in of("models", "services", "ui")
        for call in calls(source.tree, *SENTENCES)
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args[:2])
    ]
    assert found == []


@pytest.fixture(scope="module")
def demo_office(tmp_path_factory) -> Iterator[str]:
    from services.demo import make_demo

    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("POVRATAK_KEY")  # the demo office has a key of its own
        target = str(tmp_path_factory.mktemp("demo") / "demo.povratak")
        make_demo(target)
        yield target


@pytest.mark.timeout(600)  # more than a hundred screens and dialogs
@pytest.mark.parametrize("code", ["en", "sr", "sr_Cyrl"])
def test_every_screen_opens_in_every_language(code, qapp, demo_office, tmp_path: Path, monkeypatch, capsys):
    from ui.tour import Tour

    faults: list[str] = []
    monkeypatch.setattr(messages, "failure", lambda _parent, report: faults.append(report))
    out = tmp_path / "tour"
    options = Namespace(out=str(out), login="", language=code, theme="light", size="1280x720", json=True)
    try:
        assert Tour(options, demo_office, tmp_path).draw() == 0
    finally:
        languages.use("en")
    drawn = json.loads(capsys.readouterr().out)["pictures"]
    assert faults == []
    assert {f"{page.name}.png" for page in PAGES} <= set(drawn)
    assert all((out / name).stat().st_size for name in drawn)
