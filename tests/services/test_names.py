"""Names are found and sorted whichever script, accents or spelling they were written with."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import names

SERBIAN_CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"
WRITINGS = ["Ђорђевић", "Đorđević", "ЂОРЂЕВИЋ", "DJORDJEVIĆ", "djordjevic", "Ðorðević", "ðorđevic"]
ORDERED = ["Cvijić", "Czeta", "Čabrić", "Ćirić", "Danić", "Dušan", "Dzeta", "Džavid", "Đorđe", "Ekmečić"]
ORDERED += ["Lukić", "Ljubić", "Marić", "Nušić", "Njegoš", "Popov", "Qamil", "Rakić", "Suša", "Šabić", "Tot"]
ORDERED += ["Vuk", "Wolf", "Xhemal", "Ymer", "Zukić", "Žarić"]

cyrillic_names = st.text(SERBIAN_CYRILLIC, min_size=1, max_size=12)


@pytest.mark.parametrize("writing", WRITINGS)
def test_one_name_has_one_key_in_every_writing(writing: str):
    assert names.fold(writing) == "DJORDJEVIC"


@pytest.mark.parametrize("typed", ["djordjevic", "Đorđević", "ЂОРЂЕВИЋ", "dordevic", "Dordjevic", "djord", "ђорђ"])
@pytest.mark.parametrize("stored", ["Ђорђевић", "Đorđević", "Djordjević"])
def test_a_stored_name_is_found_by_every_way_of_typing_it(stored: str, typed: str):
    assert all(token in names.search_key(stored) for token in names.query_tokens(typed))


def test_a_bald_stored_name_is_found_by_the_full_one_only_in_a_weak_search():
    assert names.query_tokens("Đorđević")[0] not in names.search_key("Dordevic")
    assert names.query_tokens("Đorđević", weak=True)[0] in names.search_key("Dordevic")


@pytest.mark.parametrize(("albanian", "serbian"), [("Rexhep", "Реџеп"), ("Qamil", "Ćamil"), ("Shaban", "Šaban")])
def test_an_albanian_spelling_is_found_by_the_serbian_one(albanian: str, serbian: str):
    assert names.query_tokens(serbian)[0] in names.search_key(albanian)
    assert names.query_tokens(albanian, weak=True)[0] in names.search_key(serbian)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Лáсзлó", "LASZLO"),
        ("Erzsébet", "ERZSEBET"),
        ("Fushë Kosovë", "FUSHE KOSOVE"),
        ("Kaçanik", "KACANIK"),
        ("Weiß Łukasz Ødegård", "WEISS LUKASZ ODEGARD"),
        ("Сергей Щукин", "SERGEJ SCUKIN"),
        ("Petrović-Jovanović", "PETROVIC JOVANOVIC"),
        ("Petrović (Marko), Ana", "PETROVIC MARKO ANA"),
        ("D’Angelo", "DANGELO"),
        ("d.o.o. Klasje", "DOO KLASJE"),
        ("100 m²", "100 M2"),
    ],
)
def test_accents_and_marks_fall_away(name: str, key: str):
    assert names.fold(name) == key


@pytest.mark.parametrize("number", ["G-001/2026", "SS-2025-0001", "IRL 61925/8", "50%", "a_b", "a\\b"])
def test_numbers_and_wildcards_are_ordinary_letters(number: str):
    assert names.query_tokens(number) == tuple(number.upper().split())


def test_names_sort_as_in_the_serbian_alphabet():
    shuffled = sorted(ORDERED, key=str.__len__)
    assert sorted(shuffled, key=names.sort_key) == ORDERED


@pytest.mark.parametrize("name", [name for name in ORDERED if not set(name.lower()) & set("qwxy")])
def test_both_scripts_sort_alike(name: str):
    assert names.sort_key(names.other_script(name)) == names.sort_key(name)


def test_a_shorter_surname_comes_first():
    assert names.sort_key("Petrović Vuk") < names.sort_key("Petrovićev Ana")


def test_names_in_another_order_have_one_name_key():
    assert names.name_key("Petrović-Đurić", "Ana") == names.name_key("ана дурић", "Петровић", None)


EQUIVALENTS = [
    ("Ђорђевић", "Đorđević", "ĐORĐEVIĆ", "Djordjević", "DJORDJEVIC", "Dordevic", "Ðorðević", "Ђopђевић"),
    ("Џавид", "Džavid", "DŽAVID", "DZavid", "Dzavid", "Xhavid", "ЏАВИД"),
    ("Љиљана", "ЉИЉАНА", "Ljiljana", "LJILJANA", "LjiLjana", "\u01c8i\u01c9ana"),
    ("Његош", "Njegoš", "NJEGOS", "\u01cbegoš"),
    ("Јовановић", "Jовановић", "Joвaнoвић", "Jovanović", "Јовановiћ", "JOVANOVIC"),
    ("Krasniqi", "Krasnići", "Краснићи", "KRASNICI", "Krasniq"),
    ("Thaçi", "Tači", "Тачи", "Thaqi"),
    ("Hoxha", "Hodža", "Хоџа", "Hoxhë", "Hodza"),
    ("Gjakova", "Đakova", "Ђакова", "Djakova"),
    ("Zhitia", "Žitia", "Житиа"),
    ("Berisha", "Beriša", "Бериша", "Berishë", "Berishe"),
    ("Rexhep", "Redžep", "Реџеп", "Rexhepi"),
    ("Bytyqi", "Bitići", "Битићи"),
    ("Agim", "Агим", "Agimi"),
    ("Petrović-Đurić", "Petrović Đurić", "Петровић-Ђурић", "PETROVIC - DJURIC"),
]
NEAR_MISSES = [
    ("Petrović", "Petković"),
    ("Ivan", "Ivana"),
    ("Milan", "Milana"),
    ("Marko", "Mirko"),
    ("Dragan", "Dragana"),
    ("Stanković", "Stojković"),
    ("Jovan", "Jovo"),
    ("Ana", "Anka"),
    ("Nina", "Njina"),
    ("Ćosić", "Ćorić"),
    ("Đorđe", "Đorđije"),
    ("Luli", "Lulić"),
]


@pytest.mark.parametrize("writings", EQUIVALENTS, ids=lambda writings: writings[0])
def test_one_name_is_spoken_alike_however_it_is_written(writings: tuple[str, ...]):
    assert {names.spoken(writing) for writing in writings} == {names.spoken(writings[0])}


@pytest.mark.parametrize(("one", "other"), NEAR_MISSES)
@pytest.mark.parametrize("turned", [lambda name: name, names.other_script], ids=["same script", "other script"])
def test_names_that_only_look_alike_are_spoken_otherwise(one: str, other: str, turned: Callable[[str], str]):
    assert names.spoken(one) != names.spoken(turned(other))


@given(st.text())
def test_any_text_folds_to_ascii_once_and_for_all(text: str):
    key = names.fold(text)
    assert key.isascii()
    assert key == key.upper()
    assert names.fold(key) == key


@given(st.text())
def test_any_text_has_an_ascii_sort_key(text: str):
    assert names.sort_key(text).isascii()


@given(cyrillic_names)
def test_both_scripts_give_the_same_key(name: str):
    assert names.fold(names.latin(name)) == names.fold(name)
    assert names.sort_key(names.latin(name)) == names.sort_key(name)


@given(cyrillic_names, cyrillic_names)
def test_a_person_is_found_by_any_part_of_either_name(surname: str, given_name: str):
    stored = names.search_key(surname, given_name)
    for part in (
        surname,
        names.latin(given_name),
        names.bald(surname),
        surname[:2],
        names.latin(surname).lower(),
    ):
        assert all(token in stored for token in names.query_tokens(part))


@given(st.text(), st.text())
def test_a_word_of_any_name_finds_it(surname: str, other: str):
    assert all(token in names.search_key(other, surname) for token in names.query_tokens(surname))
