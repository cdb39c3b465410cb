"""What a new office starts with: its first person, the partners, the project with its lines, targets and places."""

from __future__ import annotations

import getpass
import json
from datetime import date
from importlib import resources
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.orm import Session

from models.ledger import Account
from models.programme import BudgetLine, Indicator, IndicatorTarget, OfficeSetting, Place, Project
from models.roles import Role
from models.staff import Login, Organisation, Staff, StaffRole
from services import places
from services.session import colleague


def start() -> dict[str, Any]:
    """The contents of resources/office.json."""
    found: dict[str, Any] = json.loads(resources.files("resources").joinpath("office.json").read_text("utf-8"))
    return found


def people(connection: Connection) -> None:
    """Enter the partners and the first person with every duty; the guards are not yet in place."""
    login = str(
        connection.exec_driver_sql(
            "SELECT app_user()" if connection.dialect.name == "sqlite" else "SELECT session_user"
        ).scalar()
    ).lower()
    stamp = {"created_by": 1, "updated_by": 1}
    organisations = [{**row, **stamp} for row in start()["organisations"]]
    connection.execute(insert(Organisation), organisations)
    first = connection.scalar(select(Organisation.id).order_by(Organisation.id).limit(1))
    name = login if login != getpass.getuser().lower() else getpass.getuser()
    connection.execute(insert(Staff).values(name=name, organisation_id=first, **stamp))
    connection.execute(insert(Login).values(name=login, staff_id=1, **stamp))
    connection.execute(insert(StaffRole), [{"staff_id": 1, "role": str(role), **stamp} for role in Role])


def furnish(connection: Connection) -> None:
    """Enter the project, its budget lines, indicators and the places, as the first person, under the guards."""
    connection.info["staff_id"] = 1
    with Session(connection) as session:
        session.info["staff"] = colleague(session, 1, "")
        given = start()
        project = session.scalar(insert(Project).values(**_dated(given["project"])).returning(Project.id))
        for key, value in given["settings"].items():
            session.execute(insert(OfficeSetting).values(key=key, value=value))
        for line in given["budget_lines"]:
            add_budget_line(
                session,
                int(project or 0),
                line["code"],
                line["name"],
                line["amount"],
                date.fromisoformat(given["project"]["starts_on"]),
            )
        for indicator in given["indicators"]:
            _indicator(session, int(project or 0), indicator)
        _places(session)


def add_budget_line(session: Session, project_id: int, code: str, name: str, amount: int, on: date) -> int:
    """Enter a budget line with its own account, funded from the world outside; amount in cents."""
    source = _account(session, "outside", f"donor of {code}", None)
    own = _account(session, "budget_line", name, 0)
    return int(
        session.scalar(
            insert(BudgetLine)
            .values(
                project_id=project_id,
                code=code,
                name=name,
                amount=amount,
                effective_on=on,
                from_account_id=source,
                to_account_id=own,
            )
            .returning(BudgetLine.id)
        )
        or 0
    )


def _account(session: Session, kind: str, name: str, floor: int | None) -> int:
    return int(
        session.scalar(insert(Account).values(kind=kind, unit="EUR", name=name, floor=floor).returning(Account.id)) or 0
    )


def _indicator(session: Session, project_id: int, given: dict[str, Any]) -> None:
    found = session.scalar(
        insert(Indicator)
        .values(project_id=project_id, code=given["code"], name=given["name"], unit=given["unit"])
        .returning(Indicator.id)
    )
    for target in given["targets"]:
        session.execute(
            insert(IndicatorTarget).values(
                indicator_id=found,
                value=target["value"],
                source=target["source"],
                stated_on=date.fromisoformat(target["stated_on"]),
            )
        )


def _places(session: Session) -> None:
    session.execute(
        insert(Place),
        [
            {
                "code": place.code,
                "kind": "municipality",
                "kosovo": place.area == "XK",
                "name_latin": place.name,
                "name_cyrillic": place.cyrillic,
                "name_albanian": place.albanian or None,
                "older_code": place.older[0] if place.older else None,
                "latitude": round(place.latitude * 1_000_000),
                "longitude": round(place.longitude * 1_000_000),
            }
            for place in places.places()
        ],
    )


def _dated(row: dict[str, Any]) -> dict[str, Any]:
    return {key: date.fromisoformat(value) if key.endswith("_on") else value for key, value in row.items()}
