"""What the database itself refuses of requests, referrals and agencies, tried with raw SQL; nothing tried is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from models.families.assistance import ASSISTANCE
from models.families.referrals import REFERRAL
from services.documents import attach
from services.families import add_family, add_member, agencies, assistance, consents, family_file, referrals
from tests import factories
from tests.factories import DAY, People
from tests.models.guards.conftest import refusal

LATER = date(2026, 3, 9)


@dataclass(frozen=True)
class Scene:
    """Two families, one that agreed to everything and one that did not, with requests and referrals of both."""

    people: People
    family: int
    wife: int
    child: int
    other: int
    consent: int
    agency: int
    closed_agency: int
    request: int
    step: int
    done: int
    over: int
    over_step: int
    foreign_scan: int
    draft: int
    of_wife: int
    of_child: int
    unagreed: int
    sent: int

    def refused(self, duty: str, *sql: str, **values: Any) -> str:
        """Name what refuses raw SQL of this person, which may name everything in the scene."""
        whole = " ".join(sql)
        known = {name: value for name, value in vars(self).items() if f":{name}" in whole and name != "people"}
        known |= {one: self.people.id(one) for one in ("finance", "first") if f":{one}" in whole}
        if len(sql) == 1:
            return refusal(getattr(self.people, duty), *sql, **known, **values)
        for name in sorted(known, key=len, reverse=True):
            sql = tuple(statement.replace(f":{name}", str(known[name])) for statement in sql)
        return refusal(getattr(self.people, duty), *sql, **values)


@pytest.fixture(scope="module")
def scene(shared_people: People) -> Scene:
    write = shared_people.case_worker.write
    head = {"family_name": "Đorđević", "given_name": "Jovan", "born_on": date(1980, 4, 5)}
    family = write(add_family, head=head, organisation_id=1, registered_on=DAY)
    named = {"family_name": "Đorđević", "given_name": "Luka"}
    child = write(add_member, family, "son", DAY, **named, born_on=date(2012, 3, 3), born_year=2012)
    wife = write(add_member, family, "spouse", DAY, **named, born_on=date(1982, 4, 5), born_year=1982)
    head_id = shared_people.case_worker.read(lambda session: family_file(session, family)).members[0]["id"]
    other = factories.family(shared_people)
    wording = write(consents.add_text, "sr", "Saglasan sam.", ("file", "referral", "health"))
    agreed = {"given_on": DAY, "channel": "paper", "purposes": ("file", "referral")}
    agency = write(agencies.add_agency, name="Opština Istok", kind="municipality")
    closed = write(agencies.add_agency, name="Stara služba", kind="registry_in_exile", active=False)
    asked = {"kind": "pension", "asked": "Pension", "requested_on": DAY, "assigned_to": shared_people.id("case_worker")}
    requests = [write(assistance.add_request, family, **asked) for _ in range(2)]
    steps = [write(assistance.add_step, request, "Ask") for request in (*requests, requests[0])]
    write(assistance.tick, steps[1], 1, DAY)
    write(assistance.tick, steps[2], 1, DAY)
    write(assistance.move_request, requests[1], 2, "finish", outcome="Given", state_on=DAY)
    referred = {"agency_id": agency, "reason": "Roof", "shared": ("identity",), "drafted_on": DAY}
    drafts = [
        write(referrals.add_referral, made, person_id=person, **referred)
        for made, person in ((family, None), (family, wife), (family, child), (other, None), (family, None))
    ]
    consent = write(consents.give, family, head_id, wording, **agreed)
    write(referrals.move_referral, drafts[4], 1, "send", state_on=DAY)
    paper = {"kind": "other", "title": "Paper", "file_name": "p.pdf", "data": b"%PDF-1.4"}
    scan = write(attach, family_id=other, **paper)
    return Scene(
        shared_people, family, wife, child, other, consent, agency, closed,
        requests[0], steps[0], steps[2], requests[1], steps[1], scan, *drafts,
    )  # fmt: skip


STAMPED = ", created_by, updated_by"
ME = ", {me}, {me})"
REQUEST = (
    "INSERT INTO assistance_request (family_id, person_id, kind, asked, requested_on, due_on, assigned_to, state,"
    f" state_on, closed_by, search_key{STAMPED}) VALUES "
)
STEP = f"INSERT INTO request_step (request_id, position, what, agency_id, done_on, done_by, needless{STAMPED}) VALUES "
AGENCY = f"INSERT INTO agency (name, kind, email, active, search_key{STAMPED}) VALUES "
REFER = (
    "INSERT INTO referral (number, family_id, agency_id, reason, shared, drafted_on, sent_on, state, state_on,"
    f" search_key{STAMPED}) VALUES "
)
SEND = "UPDATE referral SET state = 'sent', state_on = {day}, sent_on = {day}, {{stamped}} WHERE id = :{which}"


@pytest.mark.parametrize(
    ("duty", "values", "name"),
    [
        ("case_worker", ":family, :wife, 'pension', 'x', '2026-03-02', '2026-03-02', {me}, 'open'", ""),
        ("case_worker", ":other, :wife, 'pension', 'x', '2026-03-02', '2026-03-02', {me}, 'open'", "of_member"),
        ("case_worker", ":family, NULL, 'magic', 'x', '2026-03-02', '2026-03-02', {me}, 'open'", "kind_known"),
        ("case_worker", ":family, NULL, 'pension', ' ', '2026-03-02', '2026-03-02', {me}, 'open'", "asked_given"),
        ("case_worker", ":family, NULL, 'pension', 'x', '2026-03-02', '2026-03-01', {me}, 'open'", "due_after"),
        (
            "case_worker",
            ":family, NULL, 'pension', 'x', '2026-03-02', '2026-03-02', :finance, 'open'",
            "for_case_worker",
        ),
        ("case_worker", ":family, NULL, 'pension', 'x', '2026-03-02', '2026-03-02', {me}, 'in_progress'", "entry"),
        ("finance", ":family, NULL, 'pension', 'x', '2026-03-02', '2026-03-02', :first, 'open'", "insert_right"),
    ],
)
def test_a_request_is_of_the_family_and_for_a_case_worker(scene: Scene, duty: str, values: str, name: str) -> None:
    found = scene.refused(duty, f"{REQUEST}({values}, '2026-03-02', NULL, 'X'{ME}")
    assert found in {name, f"assistance_request_{name}", f"ck_assistance_request_{name}"}


@pytest.mark.parametrize(
    ("which", "change", "name"),
    [
        ("request", "state = 'in_progress', state_on = '2026-03-03'", "assistance_request_move"),
        ("request", "state = 'done', outcome = 'x', closed_by = {me}", "steps_left"),
        ("request", "state = 'refused', closed_by = {me}", "reason_given"),
        ("request", "state = 'refused', state_reason = 'x'", "closed_by_somebody"),
        ("request", "state = 'refused', state_reason = 'x', closed_by = :first", "closed_by_stamp"),
        ("request", "state = 'dropped', state_reason = 'x', closed_by = {me}", ""),
        ("request", "assigned_to = :finance", "to_case_worker"),
        ("request", "family_id = :other", "assistance_request_stays"),
        ("over", "asked = 'other'", "frozen"),
        ("over", "state = 'in_progress', closed_by = NULL", ""),
        ("over", "state = 'refused', state_reason = 'x'", "move"),
    ],
)
def test_a_request_is_closed_with_outcome_or_reason_and_no_step_left(
    scene: Scene, which: str, change: str, name: str
) -> None:
    found = scene.refused("case_worker", f"UPDATE assistance_request SET {change}, {{stamped}} WHERE id = :{which}")
    if which == "request" and change.startswith("state = 'in_progress'"):
        assert found == ""
    else:
        assert found == name or (name and found.endswith(name)) or (name == "steps_left" and "steps_left" in found)


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (":request, 9, 'x', NULL, NULL, NULL, false", ""),
        (":request, 9, 'x', :agency, '2026-03-02', {me}, false", ""),
        (":request, 1, 'x', NULL, NULL, NULL, false", "uq_request_step_request_id_position"),
        (":request, 0, 'x', NULL, NULL, NULL, false", "ck_request_step_position_counted"),
        (":request, 9, ' ', NULL, NULL, NULL, false", "ck_request_step_what_given"),
        (":request, 9, 'x', :closed_agency, NULL, NULL, false", "request_step_agency_in_use"),
        (":request, 9, 'x', NULL, '2026-03-02', NULL, false", "ck_request_step_done_by_somebody"),
        (":request, 9, 'x', NULL, '2026-03-02', :first, false", "request_step_entered_done"),
        (":request, 9, 'x', NULL, '2026-03-02', {me}, true", "ck_request_step_done_or_needless"),
        (":over, 9, 'x', NULL, NULL, NULL, false", "request_step_of_open_request"),
    ],
)
def test_a_step_is_added_to_an_open_request(scene: Scene, values: str, name: str) -> None:
    found = scene.refused("case_worker", f"{STEP}({values}{ME}")
    assert found in {name, *({"request_step_entered_done"} if name.endswith("done_by_somebody") else set())}


@pytest.mark.parametrize(
    ("duty", "which", "change", "name"),
    [
        ("case_worker", "step", "done_on = '2026-03-03', done_by = {me}, result = 'x'", ""),
        ("case_worker", "step", "done_on = '2026-03-03', done_by = :first", "request_step_done_by"),
        ("first", "done", "result = 'better'", ""),
        ("first", "done", "done_by = {me}", "request_step_done_by"),
        ("first", "done", "done_on = NULL, done_by = NULL", ""),
        ("case_worker", "step", "request_id = :over, position = 9", "request_step_of_open_request"),
        ("case_worker", "step", "document_id = :foreign_scan", "request_step_paper_added_of_family"),
        ("case_worker", "step", "agency_id = :closed_agency", "request_step_to_agency_in_use"),
        ("case_worker", "over_step", "done_on = NULL, done_by = NULL", "request_step_of_open_request"),
        ("finance", "step", "needless = true", "request_step_update_right"),
    ],
)
def test_a_step_carries_who_took_it(scene: Scene, duty: str, which: str, change: str, name: str) -> None:
    assert scene.refused(duty, f"UPDATE request_step SET {change}, {{stamped}} WHERE id = :{which}") == name


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ("'REF-9', :family, :agency, 'x', 'identity health', '2026-03-02', NULL, 'drafted'", ""),
        ("'REF-9', :family, :closed_agency, 'x', 'identity', '2026-03-02', NULL, 'drafted'", "referral_agency_in_use"),
        ("'REF-9', :family, :agency, ' ', 'identity', '2026-03-02', NULL, 'drafted'", "ck_referral_reason_given"),
        ("'REF-9', :family, :agency, 'x', '', '2026-03-02', NULL, 'drafted'", "ck_referral_shared_known"),
        ("'REF-9', :family, :agency, 'x', 'identity bank', '2026-03-02', NULL, 'drafted'", "ck_referral_shared_known"),
        ("'REF-9', :family, :agency, 'x', 'identity', '2026-03-02', '2026-03-02', 'sent'", "referral_entry"),
    ],
)
def test_a_referral_begins_as_a_draft_that_says_what_is_passed_on(scene: Scene, values: str, name: str) -> None:
    assert scene.refused("case_worker", f"{REFER}({values}, '2026-03-02', 'X'{ME}") == name


@pytest.mark.parametrize(
    ("which", "day", "name"),
    [
        ("draft", "'2026-03-09'", ""),
        ("draft", "'2026-03-01'", "referral_send_drafted_consent"),
        ("unagreed", "'2026-03-09'", "referral_send_drafted_consent"),
        ("of_wife", "'2026-03-09'", "referral_send_drafted_own_consent"),
        ("of_child", "'2026-03-09'", ""),
        ("of_child", "'2027-03-03'", "referral_send_drafted_own_consent"),
    ],
)
def test_nothing_is_sent_without_the_consent_of_that_day(scene: Scene, which: str, day: str, name: str) -> None:
    found = scene.refused("case_worker", SEND.format(day=day, which=which))
    assert found == name or (day == "'2026-03-01'" and found == "ck_referral_sent_after")


def test_a_consent_withdrawn_or_to_other_things_sends_nothing(scene: Scene) -> None:
    send = SEND.format(day="'2026-03-09'", which="draft").replace("{{", "{").replace("}}", "}")
    withdraw = "UPDATE consent SET withdrawn_on = '{0}', withdrawn_reason = 'x', {{stamped}} WHERE id = :consent"
    health = "UPDATE referral SET shared = 'identity health', {stamped} WHERE id = :draft"
    assert scene.refused("case_worker", withdraw.format("2026-03-09"), send) == "referral_send_drafted_consent"
    assert scene.refused("case_worker", withdraw.format("2026-03-10"), send) == ""
    assert scene.refused("case_worker", health, send) == "referral_send_drafted_health_consent"


@pytest.mark.parametrize(
    ("which", "change", "name"),
    [
        ("draft", "state = 'sent', state_on = '2026-03-09'", "referral_sent_by_step"),
        ("draft", "state = 'sent', state_on = '2026-03-09', sent_on = '2026-03-08'", "referral_sent_by_step"),
        ("draft", "family_id = :other", "referral_stays"),
        ("draft", "sent_on = '2026-03-08'", "ck_referral_draft_unsent"),
        ("sent", "sent_on = '2026-03-08'", "referral_sent_by_step"),
        ("sent", "agency_id = :closed_agency", "referral_frozen"),
        ("sent", "shared = 'health'", "referral_frozen"),
        ("sent", "family_id = :other", "referral_frozen"),
        ("sent", "state = 'accepted', state_on = '2026-03-09'", "ck_referral_answered"),
        ("sent", "state = 'accepted', answered_on = '2026-03-01'", "ck_referral_answered_after"),
        ("sent", "state = 'accepted', answered_on = '2026-03-09'", ""),
        ("sent", "state = 'refused', answered_on = '2026-03-09'", "referral_refuse_sent_asks"),
        ("sent", "state = 'done', answered_on = '2026-03-09', outcome = 'x'", "referral_move"),
        ("sent", "state = 'drafted', sent_on = NULL, state_reason = 'typed wrongly'", ""),
        ("draft", "agency_id = :closed_agency", "referral_to_agency_in_use"),
    ],
)
def test_what_was_sent_stays_as_it_was_sent(scene: Scene, which: str, change: str, name: str) -> None:
    found = scene.refused("case_worker", f"UPDATE referral SET {change}, {{stamped}} WHERE id = :{which}")
    assert found == name or (found, name) == ("ck_referral_sent", "referral_sent_by_step")


@pytest.mark.parametrize(
    ("duty", "values", "name"),
    [
        ("administrator", "'a', 'un', 'a@b.rs', true, 'A'", ""),
        ("finance", "'a', 'un', NULL, true, 'A'", "agency_insert_right"),
        ("case_worker", "' ', 'un', NULL, true, 'A'", "ck_agency_name_given"),
        ("case_worker", "'a', 'shop', NULL, true, 'A'", "ck_agency_kind_known"),
        ("case_worker", "'a', 'un', 'a', true, 'A'", "ck_agency_email_whole"),
        ("case_worker", "'a', 'un', '@b.rs', true, 'A'", "ck_agency_email_whole"),
        ("case_worker", "'a', 'un', 'a b@c.rs', true, 'A'", "ck_agency_email_whole"),
        ("case_worker", "'a', 'un', NULL, true, 'OPSTINA ISTOK'", "uq_agency_search_key"),
    ],
)
def test_an_agency_is_entered_once_with_a_whole_address(scene: Scene, duty: str, values: str, name: str) -> None:
    assert scene.refused(duty, f"{AGENCY}({values}{ME}") == name


def test_every_end_has_a_way_back() -> None:
    for lifecycle, ends in ((ASSISTANCE, {"done", "refused", "dropped"}), (REFERRAL, {"done", "refused", "withdrawn"})):
        assert {move.source for move in lifecycle.moves} >= ends
