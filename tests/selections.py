"""A small selection to test with: criteria in use, families, a committee, and a round at any point of its way."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from models.families import Family
from models.families.objections import Objection
from models.families.selection import Applicant, Round
from services.families import add_family, add_member
from services.families.selection import criteria, lists, objections, rounds
from services.session import Office
from tests.factories import DAY, People, look, step, version_of

TODAY = date.today  # the office's own calendar
LABELS = {"sr": "Izbor za povratak", "en": "Selection for return"}
CRITERIA: tuple[dict[str, Any], ...] = (
    {
        "code": "children",
        "labels": {"sr": "Deca", "en": "Children"},
        "source": "fact",
        "fact": "children_under_18",
        "most_points": 10,
        "bands": ["1-2 = 5", "3+ = 10"],
        "tie_order": 2,
    },
    {
        "code": "housing",
        "labels": {"sr": "Smeštaj", "en": "Housing"},
        "source": "fact",
        "fact": "accommodation",
        "most_points": 8,
        "bands": ["collective_centre = 8", "informal_settlement = 6"],
    },
    {
        "code": "visit",
        "labels": {"sr": "Obilazak", "en": "Field visit"},
        "source": "committee",
        "most_points": 20,
        "tie_order": 1,
    },
)


def in_use(people: People, given: tuple[dict[str, Any], ...] = CRITERIA, **limits: Any) -> int:
    """Criteria that are in use."""
    office = people.case_worker
    limits = {"minimum": 5, "quorum": 1, **limits}
    version = office.write(criteria.add_criteria, "return", LABELS, DAY, **limits)
    for one in given:
        office.write(criteria.add_criterion, version, **one)
    office.write(criteria.move_criteria, version, 1, "put_in_use", DAY)
    return version


def eligible(people: People, name: str, children: int = 0, **values: Any) -> int:
    """An eligible family with so many children."""
    office = people.case_worker
    head = {"family_name": name, "given_name": "Jovan", "sex": "m", "born_on": date(1980, 5, 1)}
    family = office.write(add_family, head, organisation_id=1, registered_on=DAY, **values)
    for number in range(children):
        office.write(
            add_member, family, "son", DAY, family_name=name, given_name=f"Dete {number}", born_on=date(2015, 1, 1)
        )
    for name_of in ("assess", "find_eligible"):
        step(office, Family, family, name_of)
    return family


def opened(people: People, places: int = 1, version: int | None = None) -> int:
    """An open round with three families and a committee of the case worker and one from outside."""
    families = [
        eligible(people, "Antić", 3, accommodation="private"),
        eligible(people, "Babić", 1, accommodation="collective_centre"),
        eligible(people, "Vasić", 0, accommodation="informal_settlement"),
    ]
    office = people.case_worker
    found = office.write(
        rounds.open_round, opened_on=DAY, title="Return 2026", version_id=version or in_use(people), places=places
    )
    office.write(rounds.invite, found, families)
    office.write(rounds.add_member, found, staff_id=office.staff.id, chair=True)
    office.write(rounds.add_member, found, name="Milan Ilić", office="Municipality")
    return found


def applicants(office: Office, round_id: int) -> list[int]:
    """The applicants of a round in the order they were put in."""
    query = select(Applicant.id).where(Applicant.round_id == round_id).order_by(Applicant.id)
    return office.read(lambda session: list(session.scalars(query)))


def members(office: Office, round_id: int) -> list[int]:
    """The committee of a round."""
    from models.families.selection import Member

    query = select(Member.id).where(Member.round_id == round_id).order_by(Member.id)
    return office.read(lambda session: list(session.scalars(query)))


def visit(office: Office) -> int:
    """The criterion the committee scores."""
    return int(look(office, "SELECT id FROM selection_criterion WHERE source = 'committee'"))


def scored(people: People, places: int = 1) -> int:
    """An open round in which the case worker scored everybody: 10, 12 and 4 for the visit."""
    found = opened(people, places)
    office = people.case_worker
    own, criterion = members(office, found)[0], visit(office)
    for applicant, points in zip(applicants(office, found), (10, 12, 4), strict=True):
        office.write(rounds.give_points, applicant, own, criterion, points, "report of the visit")
    return found


def frozen(people: People, places: int = 1) -> int:
    """A round that was frozen: Antić 20, Babić 25, Vasić 10 points."""
    found = scored(people, places)
    office = people.case_worker
    office.write(lists.freeze, found, version_of(office, Round, found), DAY)
    return found


def published(people: People, places: int = 1, ago: int = 3) -> int:
    """A round whose preliminary list was published some days ago, with eight days for objections."""
    found = frozen(people, places)
    office = people.case_worker
    on = TODAY() - timedelta(days=ago)
    days = {"published_on": on, "objections_until": on + timedelta(days=8)}
    office.write(lists.publish, found, version_of(office, Round, found), **days)
    return found


def objection(people: People, round_id: int, which: int = 0, ago: int = 1) -> int:
    """An objection of one of the three families, received some days ago."""
    office = people.case_worker
    one = applicants(office, round_id)[which]
    return office.write(objections.receive, one, TODAY() - timedelta(days=ago), "We have three children.")


def decided(people: People, objection_id: int, upheld: bool = True, by: str = "approver", **points: int) -> None:
    """Decide an objection; `points` are those it corrects, by the code of the criterion."""
    office: Office = getattr(people, by)
    if points:
        ids = {look(office, "SELECT id FROM selection_criterion WHERE code = :code", code=code): given
               for code, given in points.items()}  # fmt: skip
        office.write(objections.correct, objection_id, ids)
    version = version_of(office, Objection, objection_id)
    office.write(objections.decide, objection_id, version, upheld, state_on=TODAY(), state_reason="The file says so.")


def closed(people: People, places: int = 1) -> int:
    """A round whose days for objections are over."""
    found = published(people, places, ago=12)
    office = people.case_worker
    office.write(lists.close_objections, found, version_of(office, Round, found), state_on=TODAY())
    return found


def confirmed(people: People, round_id: int) -> int:
    """Confirm the final list of a round, by an approver."""
    office = people.approver
    office.write(lists.confirm, round_id, version_of(office, Round, round_id), state_on=TODAY())
    return round_id


def list_of(office: Office, round_id: int, kind: str = "preliminary") -> int:
    """The id of a frozen list."""
    statement = "SELECT id FROM selection_list WHERE round_id = :round AND kind = :kind"
    return int(look(office, statement, round=round_id, kind=kind))


def everything(people: People) -> int:
    """A published round with a conflict of interest, an objection and a paper: a row in every table of selection."""
    found = scored(people)
    office = people.case_worker
    family = look(office, "SELECT family_id FROM selection_applicant ORDER BY id LIMIT 1")
    office.write(rounds.declare_conflict, members(office, found)[1], family, DAY, "a cousin")
    office.write(lists.freeze, found, version_of(office, Round, found), DAY)
    on = TODAY() - timedelta(days=3)
    days = {"published_on": on, "objections_until": on + timedelta(days=8)}
    office.write(lists.publish, found, version_of(office, Round, found), **days)
    office.write(objections.attach_paper, found, "minutes", "Minutes", "minutes.pdf", b"%PDF-1.4 signed")
    objection(people, found)
    return found
