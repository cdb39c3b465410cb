"""A name is written in the other script, and letters typed by their look are repaired."""

import pytest

from services.names import fold
from services.scripts import latin, other_script


@pytest.mark.parametrize("typed", ["Пeтpовић", "ПЕТРOВИЋ", "Петрoвић", "Pеtrоvić", "PETROVIĆ"])
def test_letters_typed_for_their_look_are_repaired(typed: str):
    assert fold(typed) == "PETROVIC"


@pytest.mark.parametrize(
    ("typed", "key"), [("Dуšan", "DUSAN"), ("Miхajlo", "MIHAJLO"), ("sава", "SAVA"), ("Мiлан", "MILAN")]
)
def test_letters_typed_for_their_sound_are_read_so(typed: str, key: str):
    assert fold(typed) == key


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Ljiljana Njegoš", "Љиљана Његош"),
        ("LJILJANA", "ЉИЉАНА"),
        ("Džavid", "Џавид"),
        ("injekcija", "инјекција"),
        ("Konjugacija", "Конјугација"),
        ("Tanjug", "Танјуг"),
        ("Injac", "Инјац"),
        ("nadživeti", "надживети"),
        ("Vanja Konjević", "Вања Коњевић"),
        ("Hadžić Odžaković", "Хаџић Оџаковић"),
        ("Marko Petrović-Đurić", "Марко Петровић-Ђурић"),
    ],
)
def test_the_other_script_is_right_both_ways(latin: str, cyrillic: str):
    assert other_script(latin) == cyrillic
    assert other_script(cyrillic) == latin


def test_dj_and_foreign_accents_are_written_as_serbian_writes_them():
    assert other_script("Djordjević Zoltán") == "Ђорђевић Золтан"


def test_a_name_with_letters_serbian_has_not_stays_as_it_is():
    assert other_script("Xhevat Gjakovë") == "Xhevat Gjakovë"
    assert latin("Лáсзлó") == "László"
