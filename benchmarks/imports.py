"""A sheet of 100,000 people with their families, imported as an office does it, against reading and storing its cells.

The peer reads every sheet with calamine and stores the raw cells (sheet, row, column, value) the fastest way the bare
driver has, in a database with the same settings and nothing else in it; ours reads every cell, checks the whole, looks
for twins, and saves under all guards, with the audit and the search index. POVRATAK_BENCH_ROWS sets another size.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks.frame import Measurement, compare

ROWS = int(os.environ.get("POVRATAK_BENCH_ROWS", "100000"))
RUNS = 3
GOAL = 3.0
HEADS = {
    "Porodice": (
        "Broj predmeta;Nosilac porodice;Opština porekla;Opština boravka;Smeštaj;Adresa;Telefon;Br. članova;"
        "Opština povratka;Status;Datum prijave;Napomena"
    ),
    "Članovi": "Broj predmeta;Prezime;Ime;Srodstvo;Pol;Datum rođenja;JMBG;Legitimacija IRL;Posebne potrebe",
}
STEMS = "Petr Jovan Nikol Marj Stev Đorđ Šuš Žarkov Čolak Ćir Bogdan Vučk Lazar Simon Uroš Filip Maks Pavl Ljub Njeg"
ENDS = "ović ević ić ski ac čević ak"
GIVEN = (
    "Ana Marko Jovana Đorđe Ljiljana Njegoš Šćepan Žarko Čedomir Dženana Bogdan Mirjana Petar Vesna Zoran Luka Milica"
)
PLACES = "Peć;Пећ;Djakovica;Vushtrri;Gračanica;Призрен;Istok/Istog;Novo Brdo;Štrpce;Lipjan"
WEIGHTS = (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def measure() -> Iterator[Measurement]:
    """Measure the import on each database."""
    from tests.postgresql import private_server

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "register.xlsx")
        write_register(path, ROWS)
        numbers = count(1)

        def file() -> str:
            return str(Path(folder, f"office{next(numbers)}.povratak"))

        yield _on("SQLite", path, file, _store_in_file)
        with private_server() as server:

            def address() -> str:
                name = f"office{next(numbers)}"
                server.execute(f"create database {name} template template0")
                return server.url(name)

            yield _on("PostgreSQL", path, address, _store_on_server)


def _on(name: str, path: Path, fresh: Callable[[], str], store: Callable[[str, Any], None]) -> Measurement:
    return compare(
        f"import of {ROWS:,} rows on {name}",
        GOAL,
        lambda: _import(path, fresh()),
        lambda: _read_and_store(path, fresh(), store),
        RUNS,
        measure=lambda work: float(work()),
    )


def _import(path: Path, target: str) -> float:
    """Import the file into a new office; only the import is timed."""
    from services.imports import import_file
    from services.keys import DEMO_KEY
    from services.opening import open_office

    office = open_office(target, key=DEMO_KEY, create=True)
    started = time.perf_counter()
    found = import_file(office, path)
    taken = time.perf_counter() - started
    office.close()
    assert (found["people"], found["errors"]) == (ROWS, []), found["errors"][:3]
    return taken


def _read_and_store(path: Path, target: str, store: Callable[[str, Any], None]) -> float:
    from python_calamine import CalamineWorkbook

    started = time.perf_counter()
    workbook = CalamineWorkbook.from_path(path)
    sheets = [workbook.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in workbook.sheet_names]
    read = time.perf_counter() - started
    return read + store(target, sheets)


def _cells(sheets: list[list[list[Any]]]) -> Iterator[tuple[int, int, int, Any]]:
    for number, rows in enumerate(sheets):
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                if value != "":
                    yield number, row, column, value


def _store_in_file(target: str, sheets: list[list[list[Any]]]) -> float:
    from models.database import open_engine
    from services.keys import DEMO_KEY

    engine = open_engine(target, login="bench", key=DEMO_KEY)
    raw = engine.raw_connection()
    raw.execute("CREATE TABLE cell (sheet INTEGER, row INTEGER, place INTEGER, value)")
    started = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany("INSERT INTO cell VALUES (?, ?, ?, ?)", _cells(sheets))
    raw.execute("COMMIT")
    taken = time.perf_counter() - started
    raw.close()
    engine.dispose()
    return taken


def _store_on_server(target: str, sheets: list[list[list[Any]]]) -> float:
    import psycopg

    with psycopg.connect(target) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE cell (sheet integer, row integer, place integer, value text)")
        started = time.perf_counter()
        with cursor.copy("COPY cell FROM STDIN") as copy:
            for sheet, row, column, value in _cells(sheets):
                copy.write_row((sheet, row, column, str(value)))
        connection.commit()
        return time.perf_counter() - started


def write_register(path: Path, people: int) -> None:
    """Write a register as an office keeps it: both scripts, several styles of dates, some numbers that fail."""
    import xlsxwriter

    workbook = xlsxwriter.Workbook(path)
    style = workbook.add_format({"num_format": "d.m.yyyy."})
    sheets = {name: workbook.add_worksheet(name) for name in HEADS}
    for name, sheet in sheets.items():
        sheet.write_row(0, 0, HEADS[name].split(";"))
    rows = dict.fromkeys(HEADS, 0)
    for name, values in _register(random.Random(7), people):
        rows[name] += 1
        for column, value in enumerate(values):
            if isinstance(value, dt.date):
                sheets[name].write_datetime(rows[name], column, dt.datetime.combine(value, dt.time()), style)
            elif value != "":
                sheets[name].write(rows[name], column, value)
    workbook.close()


def _register(chance: random.Random, people: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
    surnames = [stem + end for stem in STEMS.split() for end in ENDS.split()]
    done = family = 0
    while done < people:
        family += 1
        size = min(chance.choice((1, 2, 3, 3, 4, 4, 5, 6)), people - done)
        number = f"{chance.choice(('KG', 'BZ', 'SS'))}-{2020 + family // 9000}-{family:05}"
        surname = chance.choice(surnames)
        members = [_member(chance, number, surname, index) for index in range(size)]
        yield "Porodice", _family(chance, number, members)
        yield from (("Članovi", member) for member in members)
        done += size


def _family(chance: random.Random, number: str, members: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    place = chance.choice(PLACES.split(";"))
    head = f"{members[0][2]} {members[0][1]}"
    phone = f"06{chance.randrange(10)}/{chance.randrange(10**6):06}"
    status = chance.choice(("evidentirana", "procenjena", "izabrana", "vratila se"))
    day = _day(chance, dt.date(2025, 1, 1), 500)
    present, address = chance.choice(("Niš", "Kraljevo", "Beograd")), f"ul. Cara Dušana {chance.randrange(99)}"
    return number, head, place, present, "KC", address, phone, len(members), place, status, day, ""


def _member(chance: random.Random, number: str, surname: str, index: int) -> tuple[Any, ...]:
    from services.names import other_script

    given = chance.choice(GIVEN.split()) + chance.choice(("", "", "ka", "slav"))
    if chance.random() < 0.4:
        surname, given = other_script(surname), other_script(given)
    born = dt.date(1940, 1, 1) + dt.timedelta(chance.randrange(28000))
    sex = chance.choice("MŽ")
    relation = chance.choice(("sin", "ćerka", "otac", "majka", "unuk")) if index else "nosilac"
    card = f"IRL {chance.randrange(10**5):05}/{chance.randrange(10**4)}" if chance.random() < 0.6 else ""
    needs = chance.choice(("", "", "slabovid"))
    return number, surname, given, relation, sex, _shown(chance, born), _jmbg(chance, born, sex), card, needs


def _day(chance: random.Random, first: dt.date, days: int) -> dt.date | str:
    return _shown(chance, first + dt.timedelta(chance.randrange(days)))


def _shown(chance: random.Random, day: dt.date) -> dt.date | str:
    return chance.choice((day, f"{day.day}.{day.month}.{day.year}.", day.isoformat()))


def _jmbg(chance: random.Random, born: dt.date, sex: str) -> str:
    """A number that agrees with the person; every fiftieth fails its check, some people have none."""
    if chance.random() < 0.13:
        return ""
    place, order = chance.randrange(70, 97), chance.randrange(500) + (500 if sex == "Ž" else 0)
    digits = f"{born:%d%m}{born.year % 1000:03}{place}{order:03}"
    last = -sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11
    return digits + str((last + (chance.random() < 0.02)) % 10)
