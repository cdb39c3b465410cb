"""Opening an office: keys, logins, versions, and files that cannot be opened."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from sqlcipher3 import dbapi2

from models.database import quoted_key
from services import administration
from services.errors import Refused
from services.keys import DEMO_KEY, fits, verifier
from services.opening import open_office, sign_in_choices, upgrade
from tests.factories import PASSWORD, People, sign_in


class Store(KeyringBackend):
    """A credential store in memory."""

    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.delenv("POVRATAK_KEY", raising=False)
    found = Store()
    monkeypatch.setattr(keyring.core, "_keyring_backend", found)
    return found


def test_a_new_file_is_encrypted_with_a_random_key_kept_in_the_credential_store(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "office.povratak"
    open_office(str(path), create=True).close()
    (key,) = store.kept.values()
    assert len(key) == 64
    assert b"SQLite format" not in path.read_bytes()[:100]
    assert b"Kragujevac" not in path.read_bytes()
    open_office(str(path)).close()


def test_without_a_credential_store_a_new_file_is_refused_and_not_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("POVRATAK_KEY", raising=False)
    path = tmp_path / "office.povratak"
    with pytest.raises(Refused, match="credential store"):
        open_office(str(path), create=True)
    assert not path.exists()


def test_a_wrong_key_is_refused_and_the_file_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "office.povratak"
    open_office(str(path), key="a good key", create=True).close()
    before = path.read_bytes()
    with pytest.raises(Refused, match="does not open with this key"):
        open_office(str(path), key="another key")
    assert path.read_bytes() == before


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "office.povratak"
    open_office(str(path), key=DEMO_KEY, create=True).close()
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(Refused):
        open_office(str(path), key=DEMO_KEY)


@pytest.mark.parametrize("folder", ["OneDrive - Office", "Dropbox"])
def test_a_synchronised_folder_is_refused(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    with pytest.raises(Refused, match="synchronised"):
        open_office(str(tmp_path / folder / "office.povratak"), create=True)


def test_a_network_path_is_refused() -> None:
    with pytest.raises(Refused, match="network"):
        open_office("//server/share/office.povratak", create=True)


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no such"):
        open_office(str(tmp_path / "nothing.povratak"))


def test_an_upgrade_of_an_up_to_date_office_changes_nothing(database: str) -> None:
    assert upgrade(database) == upgrade(database)


def test_a_database_of_a_newer_program_is_refused(sqlite: str, monkeypatch: pytest.MonkeyPatch) -> None:
    office = open_office(sqlite)
    with office.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    office.close()
    with pytest.raises(Refused, match="newer program"):
        open_office(sqlite)


def test_an_unknown_login_is_refused(people: People) -> None:
    with pytest.raises(Refused):
        sign_in(people.target, "nobody")


def test_the_wrong_password_is_refused_with_its_own_sentence(people: People) -> None:
    people.administrator.write(
        administration.add_person,
        name="Jelena",
        organisation_id=1,
        login="jelena",
        password="right",
        roles=["viewer"],
    )
    target = people.target.replace("postgres@", "jelena@")
    open_office(target, login="jelena", password="right").close()
    with pytest.raises(Refused, match="login or the password"):
        open_office(target, login="jelena", password="wrong")


def test_a_person_who_left_does_not_get_in(people: People) -> None:
    person = people.id("viewer")
    people.viewer.close()
    people.administrator.write(administration.change_person, person, 1, active=False)
    with pytest.raises(Refused):
        sign_in(people.target, "luan")


def test_a_file_lists_who_may_sign_in(sqlite: str) -> None:
    office = open_office(sqlite)
    office.write(
        administration.add_person,
        name="Ana Anić",
        organisation_id=1,
        login="ana",
        password=PASSWORD,
        roles=["approver"],
    )
    office.close()
    choice = next(one for one in sign_in_choices(sqlite) if one.login == "ana")
    assert (choice.name, choice.duties, choice.password) == ("Ana Anić", "approver", True)


def test_a_password_is_kept_only_as_a_salted_hash() -> None:
    one, other = verifier("tajna"), verifier("tajna")
    assert one != other
    assert fits("tajna", one)
    assert not fits("Tajna", one)


def test_a_plain_copy_of_the_program_without_our_functions_cannot_write(sqlite: str, tmp_path: Path) -> None:
    copy = shutil.copy(sqlite, tmp_path / "copy.povratak")
    connection = dbapi2.connect(str(copy))
    connection.execute(f"PRAGMA key = {quoted_key(os.environ['POVRATAK_KEY'])}")
    with pytest.raises(dbapi2.OperationalError, match="app_user"):
        connection.execute("UPDATE organisation SET name = 'X', version = version + 1")
