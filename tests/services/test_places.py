"""A place is found by any of its names in three languages, and is never guessed between two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.places import gazetteer, match_place, older_view, places

WRITINGS = {
    "XK-PEC": [
        "Peć",
        "Pec",
        "ПЕЋ",
        "Pejë",
        "Peja",
        "Peć/Pejë",
        "Peć (Pejë)",
        "Peć - Pejë",
        "opština Peć",
        "PEĆ ",
    ],
    "XK-KOSOVO-POLJE": [
        "Kosovo Polje",
        "K. Polje",
        "K.Polje",
        "Kos. Polje",
        "Косово Поље",
        "Fushë Kosovë",
        "Fushe Kosova",
    ],
    "XK-NOVO-BRDO": ["Novo Brdo", "N. Brdo", "Ново Брдо", "Novobërdë", "Artanë"],
    "XK-DJAKOVICA": ["Đakovica", "Djakovica", "Dakovica", "Ђаковица", "Gjakovë", "Gjakova"],
    "XK-ISTOK": ["Istok", "ИСТОК", "Istog", "Istok/Istog"],
    "XK-KLINA": ["klina", "Klinë", "Клина", "Klina/Klinë"],
    "XK-STRPCE": ["Strpce", "Штрпце", "Shtërpcë"],
    "XK-VUCITRN": ["Vucitrn", "Vučitrn", "Vushtrri"],
    "XK-UROSEVAC": ["Urosevac", "Ferizaj", "Урошевац"],
    "XK-GLOGOVAC": ["Glogovac", "Drenas", "Gllogoc"],
    "XK-ELEZ-HAN": ["Đeneral Janković", "Hani i Elezit", "Elez Han"],
    "XK-KOSOVSKA-MITROVICA": ["K. Mitrovica", "Kos. Mitrovica", "Mitrovicë", "Косовска Митровица"],
    "XK-SEVERNA-MITROVICA": ["Mitrovicë e Veriut", "Severna Mitrovica"],
    "RS-NIS": ["Niš", "Nis", "Ниш", "grad Niš", "Niš, Medijana"],
    "RS-BEOGRAD": ["Beograd", "Београд", "Belgrade", "Beograd - Voždovac", "Zvezdara"],
    "RS-CACAK": ["Čačak", "Cacak"],
    "RS-KURSUMLIJA": ["Kuršumlija", "kursumlija"],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in WRITINGS.items() for text in texts])
def test_a_place_is_found_by_every_way_of_writing_it(code: str, text: str):
    assert match_place(text).value == code


def test_a_shortened_or_partly_known_name_is_told():
    assert match_place("K. Polje").assumed
    assert match_place("Peć, selo Goraždevac").value == "XK-PEC"
    assert match_place("Peć, selo Goraždevac").assumed
    assert not match_place("Peć/Pejë").assumed


@pytest.mark.parametrize("text", ["S. Mitrovica", "Klina/Peć"])
def test_of_two_places_neither_is_chosen(text: str):
    read = match_place(text)
    assert read.value is None
    assert read.problem == "More than one place goes by this name."
    assert len(read.nearest) == 2


def test_the_area_settles_a_name_used_in_both():
    assert match_place("Mitrovica").value is None
    assert match_place("Mitrovica", "XK").value == "XK-KOSOVSKA-MITROVICA"
    assert match_place("Mitrovica", "RS").value == "RS-SREMSKA-MITROVICA"


def test_an_unknown_place_is_refused_with_the_nearest_names():
    read = match_place("Gnjilne")
    assert read.value is None
    assert read.remedy
    assert [place.code for place in read.nearest][:1] == ["XK-GNJILANE"]
    assert match_place("Xyzgrad").problem == "This place is not on the list."


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_cell_is_no_problem(empty: str):
    assert match_place(empty).value is None
    assert not match_place(empty).problem


def test_both_views_of_kosovo_municipalities_are_whole():
    today = {place.code for place in places() if place.area == "XK"}
    older = {code for place in today for code in older_view(place)}
    assert len(today) == 38
    assert len(older) == 29
    assert older <= today
    assert older_view("XK-GRACANICA") == ("XK-PRISTINA", "XK-LIPLJAN")


def test_every_place_is_found_by_its_own_names():
    for place in places():
        for name in (place.name, place.cyrillic, place.albanian, *place.also):
            assert match_place(name, place.area).value == place.code, name


def test_every_place_lies_where_it_can():
    for place in places():
        assert 41.8 < place.latitude < 46.3
        assert 18.8 < place.longitude < 23.1


@given(st.text(max_size=150) | st.floats() | st.none())
def test_any_cell_gives_a_place_or_a_sentence_or_nothing(cell: object):
    read = gazetteer().match(cell)
    assert not (read.value and read.problem)
    assert bool(read.problem) == bool(read.remedy)
