"""A case file with one of everything a case worker keeps in it."""

from __future__ import annotations

from services.families import agencies, assistance, casework, consents, duplicates, family_file, referrals
from services.papers import batches
from tests.factories import DAY, People, family


def everything(people: People) -> int:
    """A family with a note, a task, consent, a paper of identity, a relative, a request, a referral and a print."""
    home, other = family(people), family(people)
    office = people.case_worker
    head = office.read(lambda session: family_file(session, home)).members[0]["id"]
    me = office.staff.id
    office.write(casework.add_note, home, "Visited", DAY)
    office.write(casework.add_task, home, "Ring them", DAY, me)
    office.write(casework.relate, home, other, "neighbours")
    office.write(casework.add_identity_paper, head, kind="identity_card", number="001234567")
    wording = office.write(consents.add_text, "sr", "Saglasan sam.", ("file", "referral"))
    office.write(consents.give, home, head, wording, given_on=DAY, channel="paper", purposes=("file", "referral"))
    agency = office.write(agencies.add_agency, name="Pravna pomoć", kind="legal_aid")
    office.write(agencies.add_contact, agency, name="Ana Anić")
    asked = office.write(
        assistance.add_request, home, kind="personal_papers", asked="Izvod", requested_on=DAY, assigned_to=me
    )
    office.write(assistance.add_step, asked, "Napisati zahtev", due_on=DAY)
    office.write(referrals.add_referral, home, agency_id=agency, reason="Izvod", shared=("identity",), drafted_on=DAY)
    office.write(
        batches.record_batch, kind="list", title="Families", asked="", table="family", records=[home, other], on=DAY
    )
    duplicates.run_register(office)
    return home
