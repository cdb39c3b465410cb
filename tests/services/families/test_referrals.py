"""Referrals and agencies through their services: consent, answer, outcome, and who received whose data."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from services.errors import Refused
from services.families import agencies, consents, family_file, referrals
from services.families.recipients import recipients
from services.families.referrals import REFERRALS
from services.papers.referral import letter
from services.registers import Query
from tests.factories import People, family
from tests.services.statements import statements

TODAY = datetime.now(tz=UTC).date()
YESTERDAY = TODAY - timedelta(days=1)
ALL = ("file", "sharing", "referral", "health")


def agency(people: People, name: str = "Opština Istok", kind: str = "municipality", **values: Any) -> int:
    return people.case_worker.write(agencies.add_agency, name=name, kind=kind, **values)


def agree(people: People, family_id: int, on: date = YESTERDAY, purposes: tuple[str, ...] = ALL) -> int:
    head = people.case_worker.read(lambda session: family_file(session, family_id)).members[0]["id"]
    text = people.case_worker.write(consents.add_text, "sr", "Saglasan sam.", ALL)
    values = {"given_on": on, "channel": "paper", "purposes": purposes}
    return people.case_worker.write(consents.give, family_id, head, text, **values)


def draft(people: People, family_id: int, agency_id: int, **values: Any) -> int:
    known = {"reason": "Roof", "shared": ("housing", "identity"), "drafted_on": YESTERDAY}
    return people.case_worker.write(referrals.add_referral, family_id, agency_id=agency_id, **{**known, **values})


def take(people: People, referral_id: int, step: str, **asked: Any) -> None:
    version = shown(people, referral_id).referral["version"]
    people.case_worker.write(referrals.move_referral, referral_id, version, step, **asked)


def shown(people: People, referral_id: int) -> referrals.ReferralFile:
    found = people.case_worker.read(lambda session: referrals.referral(session, referral_id))
    assert found is not None
    return found


def test_without_consent_a_referral_is_not_sent_and_the_button_says_why(people: People) -> None:
    made = family(people)
    referral = draft(people, made, agency(people))
    (offer,) = (one for one in shown(people, referral).offers if one.move == "send")
    assert not offer.enabled
    assert "No consent" in offer.reason
    with pytest.raises(Refused, match="No consent"):
        take(people, referral, "send")
    agree(people, made, TODAY)
    assert next(one for one in shown(people, referral).offers if one.move == "send").enabled
    with pytest.raises(Refused, match="No consent"):
        take(people, referral, "send", state_on=YESTERDAY)
    take(people, referral, "send")
    assert shown(people, referral).referral["sent_on"] == TODAY


def test_a_withdrawn_consent_sends_nothing_any_more(people: People) -> None:
    made = family(people)
    consent = agree(people, made)
    referral = draft(people, made, agency(people))
    people.case_worker.write(consents.withdraw, consent, 1, TODAY, "changed their mind")
    with pytest.raises(Refused, match="No consent"):
        take(people, referral, "send")
    take(people, referral, "send", state_on=YESTERDAY)


def test_health_data_need_a_consent_of_their_own(people: People) -> None:
    made = family(people)
    agree(people, made, purposes=("file", "referral"))
    referral = draft(people, made, agency(people), shared=("health", "identity"))
    with pytest.raises(Refused, match="Health data"):
        take(people, referral, "send")
    people.case_worker.write(referrals.change_referral, referral, 1, shared=("identity",))
    take(people, referral, "send")


def test_a_referral_is_answered_finished_and_each_step_has_its_way_back(people: People) -> None:
    made = family(people)
    agree(people, made)
    referral = draft(people, made, agency(people))
    take(people, referral, "send", state_on=YESTERDAY)
    with pytest.raises(Refused, match="what they answered"):
        take(people, referral, "refuse")
    take(people, referral, "accept", answer="They come on Monday.")
    assert shown(people, referral).referral["answered_on"] == TODAY
    take(people, referral, "take_answer_back", state_reason="of another family")
    row = shown(people, referral).referral
    assert (row["state"], row["answered_on"], row["answer"], row["sent_on"]) == ("sent", None, None, YESTERDAY)
    take(people, referral, "accept")
    with pytest.raises(Refused, match="the outcome"):
        take(people, referral, "finish")
    take(people, referral, "finish", outcome="Roof repaired")
    take(people, referral, "reopen")
    take(people, referral, "withdraw", state_reason="they moved")
    (redraft, resume) = shown(people, referral).offers
    assert (redraft.enabled, resume.enabled) == (False, True)
    take(people, referral, "resume")
    assert shown(people, referral).referral["sent_on"] == YESTERDAY


def test_who_received_whose_data_is_listed_per_family_and_per_agency(people: People) -> None:
    one, other = family(people), family(people)
    here, there = agency(people), agency(people, "UNHCR Priština", "un")
    for made, where in ((one, here), (one, there), (other, here)):
        agree(people, made)
        take(people, draft(people, made, where), "send", state_on=TODAY)
    draft(people, other, there)
    of_family = people.case_worker.read(lambda session: recipients(session, family_id=one))
    of_agency = people.case_worker.read(lambda session: recipients(session, agency_id=here))
    assert [row.agency for row in of_family] == ["UNHCR Priština", "Opština Istok"]
    assert [row.family_id for row in of_agency] == [other, one]
    assert {row.shared for row in of_family} == {"identity housing"}


def test_the_register_finds_by_family_number_and_late_answers(people: People) -> None:
    made = family(people)
    agree(people, made)
    here = agency(people)
    late = draft(people, made, here, answer_by=YESTERDAY)
    take(people, late, "send", state_on=YESTERDAY)
    draft(people, made, here, reason="Papers")

    def found(text: str = "", **filters: str) -> list[tuple[str, str]]:
        rows = people.case_worker.read(lambda session: REFERRALS.page(session, Query(text, filters), 0, 50))
        return [(row.reason, row.status) for row in rows]

    year = YESTERDAY.year
    assert found() == [("Roof", "overdue"), ("Papers", "drafted")]
    assert found(state="late") == [("Roof", "overdue")]
    assert found(f"REF-{year}-0002") == [("Papers", "drafted")]
    assert found("Ђорђевић papers") == [("Papers", "drafted")]
    assert found(agency=str(here), kind="un") == []
    assert len(statements(people.case_worker, lambda session: referrals.referral(session, late))) == 1


def test_an_agency_has_contacts_and_is_taken_out_of_use(people: People) -> None:
    here = agency(people, email="pisarnica@istok.rs")
    contact = people.case_worker.write(agencies.add_contact, here, name="Mirjana", duty="registrar")
    gone = people.case_worker.write(agencies.add_contact, here, name="Petar")
    people.case_worker.write(agencies.change_contact, gone, 1, withdrawn=True)
    card = people.case_worker.read(lambda session: agencies.agency(session, here))
    assert card is not None
    assert [(one.id, one.name, one.duty) for one in card.contacts] == [(contact, "Mirjana", "registrar")]
    assert len(statements(people.case_worker, lambda session: agencies.agency(session, here))) == 2
    people.case_worker.write(agencies.change_agency, here, 1, active=False)
    assert people.case_worker.read(agencies.in_use) == ()
    with pytest.raises(Refused, match="no longer in use"):
        draft(people, family(people), here)
    with pytest.raises(Refused, match="already there"):
        agency(people, "ОПШТИНА ИСТОК")
    with pytest.raises(Refused, match="e-mail"):
        agency(people, "Škola", "school", email="not an address")


def test_the_letter_says_only_what_is_passed_on(people: People) -> None:
    made = family(people)
    bare = draft(people, made, agency(people), shared=("contact",))
    full = draft(people, made, agency(people, "Dom zdravlja", "health"), shared=("identity", "household", "health"))
    of_bare, of_full = (people.case_worker.read(lambda session, one=one: letter(session, one)) for one in (bare, full))
    assert set(of_bare.people[0]) == {"family_name", "given_name", "relation"}
    assert {"jmbg", "born_on", "needs"} <= set(of_full.people[0])
    assert (of_bare.passes_on("contact"), of_bare.passes_on("identity")) == (True, False)


def test_a_family_shows_its_requests_and_referrals_in_two_round_trips(people: People) -> None:
    made = family(people)
    referral = draft(people, made, agency(people))
    found = people.case_worker.read(lambda session: referrals.help_of(session, made))
    assert ([row.id for row in found.referrals], list(found.requests)) == ([referral], [])
    assert len(statements(people.case_worker, lambda session: referrals.help_of(session, made))) == 2
