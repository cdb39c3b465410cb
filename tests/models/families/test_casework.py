"""What the database itself refuses of the case file, tried with raw SQL; nothing that is tried is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from models.families.casework import consented
from models.families.tasks import TASK
from services.documents import attach
from services.families import add_family, add_member, casework, consents, family_file
from tests import factories
from tests.factories import DAY, People
from tests.models.guards.conftest import refusal


@dataclass(frozen=True)
class Scene:
    """An office with a family of two, another family, and of everything in a case file one."""

    people: People
    family: int
    head: int
    child: int
    other: int
    note: int
    task: int
    text: int
    consent: int
    paper: int
    scan: int
    foreign_scan: int

    def refused(self, duty: str, statement: str, **values: Any) -> str:
        """Name what refuses raw SQL of this person, which may name everything in the scene."""
        known = {name: value for name, value in vars(self).items() if f":{name}" in statement and name != "people"}
        return refusal(getattr(self.people, duty), statement, **known, **values)


@pytest.fixture(scope="module")
def scene(shared_people: People) -> Scene:
    write = shared_people.case_worker.write
    family = write(
        add_family,
        head={"family_name": "Đorđević", "given_name": "Jovan", "born_on": date(1980, 4, 5)},
        organisation_id=1,
        registered_on=DAY,
    )
    child = write(add_member, family, "son", DAY, family_name="Đorđević", given_name="Luka", born_on=date(2011, 3, 3))
    head = shared_people.case_worker.read(lambda session: family_file(session, family)).members[0]["id"]
    other = factories.family(shared_people)
    paper = {"kind": "declaration", "title": "Consent", "file_name": "consent.pdf", "data": b"%PDF-1.4"}
    wording = write(consents.add_text, "sr", "Saglasan sam.", ("file", "referral"))
    return Scene(
        shared_people,
        family,
        head,
        child,
        other,
        note=write(casework.add_note, family, "Called: the roof leaks.", DAY),
        task=write(casework.add_task, family, "Call about the roof", DAY, shared_people.id("case_worker")),
        text=wording,
        consent=write(consents.give, family, head, wording, given_on=DAY, channel="paper", purposes=("file",)),
        paper=write(casework.add_identity_paper, head, kind="passport", number="P1", issued_on=DAY),
        scan=write(attach, family_id=family, **paper),
        foreign_scan=write(attach, family_id=other, **paper),
    )


STAMPED = ", created_by, updated_by"
NOTE = f"INSERT INTO note (family_id, person_id, dated_on, text{STAMPED}) VALUES "
TASK_ROW = (
    "INSERT INTO task (title, search_key, due_on, remind_on, assigned_to, made_by, state, state_on, closed_by"
    f"{STAMPED}) VALUES "
)
CONSENT = f"INSERT INTO consent (family_id, person_id, consent_text_id, given_on, channel, purposes{STAMPED}) VALUES "
ME = ", {me}, {me})"


@pytest.mark.parametrize(
    ("duty", "statement", "name"),
    [
        ("case_worker", f"{NOTE}(:family, :head, '2026-03-02', 'x'{ME}", ""),
        ("case_worker", f"{NOTE}(:family, NULL, '2026-03-02', ' '{ME}", "ck_note_text_given"),
        ("case_worker", f"{NOTE}(:other, :head, '2026-03-02', 'x'{ME}", "note_of_member"),
        ("finance", f"{NOTE}(:family, NULL, '2026-03-02', 'x'{ME}", "note_insert_right"),
        ("case_worker", "UPDATE note SET text = 'better', {stamped} WHERE id = :note", ""),
        ("case_worker", "UPDATE note SET text = 'better' WHERE id = :note", "note_stale"),
        ("first", "UPDATE note SET text = 'mine', {stamped} WHERE id = :note", "note_by_author"),
        ("first", "UPDATE note SET dated_on = '2026-01-01', {stamped} WHERE id = :note", "note_by_author"),
        ("case_worker", "DELETE FROM note WHERE id = :note", "note_kept"),
    ],
)
def test_a_note_is_corrected_by_its_author_and_never_deleted(
    scene: Scene, duty: str, statement: str, name: str
) -> None:
    found = scene.refused(duty, statement)
    assert found == name or (name == "note_kept" and found == "right")


@pytest.mark.parametrize(
    ("duty", "values", "name"),
    [
        ("finance", "'a', 'A', '2026-03-02', '2026-03-02', :finance, {me}, 'open', '2026-03-02', NULL", ""),
        ("finance", "' ', 'A', '2026-03-02', '2026-03-02', {me}, {me}, 'open', '2026-03-02', NULL", "title_given"),
        ("finance", "'a', 'A', '2026-03-02', '2026-03-03', {me}, {me}, 'open', '2026-03-02', NULL", "reminder"),
        ("finance", "'a', 'A', '2026-03-02', '2026-03-02', :viewer, {me}, 'open', '2026-03-02', NULL", "for_a_duty"),
        ("finance", "'a', 'A', '2026-03-02', '2026-03-02', {me}, {me}, 'done', '2026-03-02', {me}", "entry"),
        (
            "finance",
            "'a', 'A', '2026-03-02', '2026-03-02', {me}, :viewer, 'open', '2026-03-02', NULL",
            "made_by_insert",
        ),
        ("viewer", "'a', 'A', '2026-03-02', '2026-03-02', {me}, {me}, 'open', '2026-03-02', NULL", "insert_right"),
    ],
)
def test_a_task_is_given_to_somebody_who_may_do_it(scene: Scene, duty: str, values: str, name: str) -> None:
    ids = {one: scene.people.id(one) for one in ("viewer", "finance") if f":{one}" in values}
    found = scene.refused(duty, f"{TASK_ROW}({values}{ME}", **ids)
    assert found in {name, f"task_{name}", f"ck_task_{name}"}


@pytest.mark.parametrize(
    ("duty", "change", "name"),
    [
        ("finance", "state = 'done', closed_by = {me}, state_on = '2026-03-03'", ""),
        ("finance", "state = 'done', state_on = '2026-03-03'", "ck_task_closed_by_somebody"),
        ("finance", "state = 'done', closed_by = :head, state_on = '2026-03-03'", "task_closed_by_stamp"),
        ("finance", "state = 'dropped', closed_by = {me}, state_on = '2026-03-03'", "task_drop_open_asks"),
        ("viewer", "state = 'done', closed_by = {me}, state_on = '2026-03-03'", "task_update_right"),
        ("case_worker", "title = 'other', made_by = {me}", ""),
        ("finance", "title = 'other'", "task_made_by_update"),
        ("case_worker", "assigned_to = :viewer, made_by = {me}", "task_to_a_duty"),
    ],
)
def test_a_task_done_carries_who_did_it_and_when(scene: Scene, duty: str, change: str, name: str) -> None:
    viewer = {"viewer": scene.people.id("viewer")} if ":viewer" in change else {}
    found = scene.refused(duty, f"UPDATE task SET {change}, {{stamped}} WHERE id = :task", **viewer)
    assert found == name or (name == "task_drop_open_asks" and found == "ck_task_reason_given")


def test_a_task_has_a_way_back_from_every_end() -> None:
    assert {move.source for move in TASK.moves if move.target == "open"} == {"done", "dropped"}


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("UPDATE consent_text SET text = 'other', {stamped} WHERE id = :text", "consent_text_kept"),
        ("UPDATE consent_text SET purposes = 'file', {stamped} WHERE id = :text", "consent_text_kept"),
        ("DELETE FROM consent_text WHERE id = :text", "consent_text_kept"),
        (
            f"INSERT INTO consent_text (code, edition, language, text, purposes{STAMPED})"
            f" VALUES ('general', 2, 'sr', 'x', 'file money'{ME}",
            "ck_consent_text_purposes_known",
        ),
        (
            f"INSERT INTO consent_text (code, edition, language, text, purposes{STAMPED})"
            f" VALUES ('general', 1, 'sr', 'x', 'file'{ME}",
            "uq_consent_text_code_edition_language",
        ),
    ],
)
def test_a_text_people_consented_to_never_changes(scene: Scene, statement: str, name: str) -> None:
    assert scene.refused("case_worker", statement) in {name, "right" if name.endswith("_kept") else name}


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (":family, :head, :text, '2026-03-02', 'oral', 'file referral'", ""),
        (":family, :head, :text, '2026-03-02', 'oral', 'photo'", "consent_within_text"),
        (":family, :head, :text, '2026-03-02', 'oral', ' '", "ck_consent_purposes_known"),
        (":family, :head, :text, '2026-03-02', 'wink', 'file'", "ck_consent_channel_known"),
        (":other, :head, :text, '2026-03-02', 'oral', 'file'", "consent_of_member"),
        (":family, :child, :text, '2026-03-02', 'oral', 'file'", "consent_own_from_15"),
        (":family, :child, :text, '2026-03-03', 'oral', 'file'", ""),
    ],
)
def test_consent_is_given_by_a_member_of_15_or_more_to_what_the_text_asks(scene: Scene, values: str, name: str) -> None:
    assert scene.refused("case_worker", f"{CONSENT}({values}{ME}") == name


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ("withdrawn_on = '2026-03-02', withdrawn_reason = 'asked us to'", ""),
        ("withdrawn_on = '2026-03-01', withdrawn_reason = 'asked us to'", "ck_consent_withdrawn_after"),
        ("withdrawn_on = '2026-03-02'", "ck_consent_withdrawal_whole"),
        ("purposes = 'file referral'", "consent_given_stays"),
        ("given_on = '2026-01-01'", "consent_given_stays"),
        ("person_id = :child", "consent_given_stays"),
        ("document_id = :scan", ""),
        ("document_id = :foreign_scan", "consent_scan_added_of_family"),
    ],
)
def test_a_consent_stays_as_given_and_is_withdrawn_not_before(scene: Scene, change: str, name: str) -> None:
    assert scene.refused("case_worker", f"UPDATE consent SET {change}, {{stamped}} WHERE id = :consent") == name


def test_a_withdrawn_consent_stays_withdrawn(scene: Scene) -> None:
    stamped = "version = version + 1, updated_at = {now}, updated_by = {me}"
    withdrawn = f"UPDATE consent SET withdrawn_on = '2026-04-01', withdrawn_reason = 'x', {stamped} WHERE id = :consent"
    again = f"UPDATE consent SET withdrawn_on = NULL, withdrawn_reason = NULL, {stamped} WHERE id = :consent"
    office = scene.people.case_worker
    assert refusal(office, withdrawn, again, consent=scene.consent) == "consent_withdrawn_stays"
    gone = refusal(office, "DELETE FROM consent WHERE id = :consent", consent=scene.consent)
    assert gone in {"consent_kept", "right"}


RELATION = f"INSERT INTO family_relation (family_id, other_family_id, kind, withdrawn{STAMPED}) VALUES "


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (":family, :other, 'siblings', false", ""),
        (":other, :family, 'siblings', false", "ck_family_relation_ordered"),
        (":family, :family, 'siblings', false", "ck_family_relation_ordered"),
        (":family, :other, 'friends', false", "ck_family_relation_kind_known"),
    ],
)
def test_a_pair_of_families_is_kept_once_and_never_with_itself(scene: Scene, values: str, name: str) -> None:
    assert scene.refused("case_worker", f"{RELATION}({values}{ME}") == name


PAPER = f"INSERT INTO identity_document (person_id, kind, number, issued_on, valid_until, withdrawn{STAMPED}) VALUES "


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (":head, 'passport', 'P2', '2026-03-02', '2036-03-02', false", ""),
        (":head, 'passport', 'P1', NULL, NULL, false", "uq_identity_document_number"),
        (":head, 'passport', 'P1', NULL, NULL, true", ""),
        (":head, 'passport', ' ', NULL, NULL, false", "ck_identity_document_number_given"),
        (":head, 'passport', 'P2', '2026-03-02', '2025-03-02', false", "ck_identity_document_dates"),
        (":head, 'library', 'P2', NULL, NULL, false", "ck_identity_document_kind_known"),
    ],
)
def test_a_paper_of_identity_has_a_number_and_ends_after_it_was_issued(scene: Scene, values: str, name: str) -> None:
    assert scene.refused("case_worker", f"{PAPER}({values}{ME}") == name


@pytest.mark.parametrize(
    ("purpose", "on", "there"), [("file", DAY, True), ("referral", DAY, False), ("file", None, False)]
)
def test_consent_is_a_condition_any_rule_may_use(scene: Scene, purpose: str, on: date | None, there: bool) -> None:
    """As a table with a day of its own would ask: over its row `n`."""
    day = f"'{on or date(2026, 3, 1)}'"
    sql = consented(purpose, "n.id", day)
    found = factories.look(scene.people.case_worker, f"SELECT {sql} FROM family n WHERE n.id = :id", id=scene.family)
    assert bool(found) is there


def test_the_trail_keeps_what_a_note_said(people: People) -> None:
    family = factories.family(people)
    note = people.case_worker.write(casework.add_note, family, "The roof leeks.", DAY)
    people.case_worker.write(casework.correct_note, note, 1, text="The roof leaks.")
    before = factories.look(
        people.case_worker,
        "SELECT before FROM audit WHERE table_name = 'note' AND row_id = :id AND action = 'update'",
        id=note,
    )
    assert "leeks" in before
