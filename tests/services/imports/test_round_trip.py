"""Whatever small register an office keeps, it comes in as it stands and is known again; garbage gets a sentence."""

import datetime as dt
import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.families import Person
from services.amounts import format_cents
from services.errors import Refused
from services.imports import import_file
from services.opening import open_office
from services.verify import verify
from tests.services.imports.sheets import family, further, grant, member, planned, write, write_grids

DAYS = st.dates(dt.date(2025, 1, 1), dt.date(2026, 6, 30))
LETTERS = st.sampled_from("abvgdđežzijklmnoprstćufhcčšАБВГДЂЕЖЗИЈ-' ")
NAMES = st.text(LETTERS, max_size=12).map(lambda name: " ".join(name.split()) + "o")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=20)
STYLES = st.sampled_from([lambda day: day, lambda day: f"{day.day}.{day.month}.{day.year}.", dt.date.isoformat])
AMOUNTS = st.integers(1, 250_000)
MONEY = st.sampled_from([lambda cents: cents / 100, format_cents, lambda cents: f"{cents / 100:.2f}"])
ANYTHING = st.one_of(
    TEXTS,
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(dt.date(1900, 3, 1), dt.date(2100, 1, 1)),
    st.sampled_from(["=1+1", "nosilac", "KG-2026-0001", "UKUPNO", "31.2.2026.", "1e400", "\u202eabc", "%_\\", "NaN"]),
)


@st.composite
def people(draw, number):
    """A head and some others, each with a card of their own."""
    lines = []
    for index in range(draw(st.integers(1, 4))):
        born = draw(STYLES)(draw(st.dates(dt.date(1930, 1, 1), dt.date(2020, 1, 1))))
        given_name = f"{draw(NAMES)}{'abcd'[index]}"
        relation = "sin" if index else "nosilac"
        values = {"Prezime": draw(NAMES), "Ime": given_name, "Srodstvo": relation, "Datum_rođenja": born}
        lines.append(member(Broj_predmeta=number, JMBG="", Legitimacija_IRL=f"{number}/{index}", **values))
    return lines


@st.composite
def registers(draw):
    """Families with members, some with a grant and payments within it."""
    sheets = {"Porodice": [], "Članovi": [], "Grantovi": []}
    for index in range(draw(st.integers(1, 5))):
        number = f"{draw(st.sampled_from(('KG', 'BZ', 'SS')))}-2026-{index:04}"
        members = draw(people(number))
        note, day = draw(TEXTS), draw(STYLES)(draw(DAYS))
        sheets["Porodice"].append(
            family(Broj_predmeta=number, Br_članova=len(members), Napomena=note, Datum_prijave=day)
        )
        sheets["Članovi"] += members
        if draw(st.booleans()):
            sheets["Grantovi"] += draw(awards(number, index))
    return {name: lines for name, lines in sheets.items() if lines}


@st.composite
def awards(draw, number, index):
    """A grant and payments that do not go above it."""
    paid = draw(st.lists(AMOUNTS, max_size=3))
    award = sum(paid) + draw(AMOUNTS)
    given_ = {"Broj_ugovora": f"G-{index:03}/2026", "Broj_predmeta": number, "Odobreno_EUR": draw(MONEY)(award)}
    if not paid:
        return [grant(**given_, Dobavljač="", Račun="", Iznos_EUR="", Datum_plaćanja="")]
    values = [{"Iznos_EUR": draw(MONEY)(cents), "Račun": f"{index}-{place}"} for place, cents in enumerate(paid)]
    return [grant(**given_, **values[0]), *(further(**value) for value in values[1:])]


def expected(sheets):
    """What the register comes to: families, people, grants and payments."""
    grants = sheets.get("Grantovi", [])
    paid = [line for line in grants if line["Iznos EUR"] != ""]
    contracts = [line for line in grants if line["Broj ugovora"]]
    return {
        "families": len(sheets["Porodice"]),
        "people": len(sheets["Članovi"]),
        "grants": len(contracts),
        "payments": len(paid),
    }


@settings(max_examples=25)
@given(sheets=registers())
def test_a_register_comes_in_as_it_stands_and_is_known_again(sqlite_template, sheets):
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder, "register.xlsx"), **sheets)
        with closing(open_office(str(shutil.copy(sqlite_template, Path(folder, "office.povratak"))))) as office:
            found = import_file(office, path)
            assert found["errors"] == []
            assert {name: found[name] for name in expected(sheets)} == expected(sheets)
            names = [(line["Prezime"], line["Ime"]) for line in sheets["Članovi"]]
            query = select(Person.family_name, Person.given_name).order_by(Person.id)
            assert sorted(map(tuple, office.read(lambda session: session.execute(query).all()))) == sorted(names)
            assert office.read(verify) == []
            again = planned(office, path)
            assert again.nothing_new
            assert again.changes == ()
            assert again.counts["unchanged"] == sum(expected(sheets).values())


@settings(max_examples=40)
@given(rows=st.lists(st.lists(ANYTHING, min_size=13, max_size=13), max_size=6), sheet=st.integers(0, 2))
def test_whatever_stands_in_the_cells_the_answer_is_findings_never_a_fault(reader, rows, sheet):
    lines = {"Porodice": [family()], "Članovi": [member()], "Grantovi": [grant()]}
    grids = {name: [list(one[0]), list(one[0].values())] for name, one in lines.items()}
    name = list(grids)[sheet]
    grids[name] += [row[: len(grids[name][0])] for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        plan = planned(reader, write_grids(Path(folder, "register.xlsx"), **grids))
    assert plan.counts["families"] >= 1
    for finding in (*plan.errors, *plan.warnings):
        assert finding.message
        assert finding.cell
        assert plan.row(finding.sheet, finding.cell)


@settings(max_examples=60)
@given(data=st.binary(max_size=300), head=st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]))
def test_whatever_the_bytes_are_the_answer_is_a_sentence(reader, data, head):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file.xlsx")
        path.write_bytes(head + data)
        with pytest.raises(Refused) as caught:
            planned(reader, path)
    assert caught.value.remedy
