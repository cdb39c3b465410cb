"""The duties a person may hold in the office; separation of duties is by person, never by role alone."""

from enum import StrEnum


class Role(StrEnum):
    """One duty; a person may hold several."""

    CASE_WORKER = "case_worker"
    FINANCE = "finance_officer"
    APPROVER = "approver"
    LOGISTICS = "logistics_officer"
    WAREHOUSE = "warehouse_keeper"
    VIEWER = "viewer"
    ADMINISTRATOR = "administrator"


ROLE_TEXTS: dict[Role, str] = {
    Role.CASE_WORKER: "case worker",
    Role.FINANCE: "finance officer",
    Role.APPROVER: "approver",
    Role.LOGISTICS: "logistics officer",
    Role.WAREHOUSE: "warehouse keeper",
    Role.VIEWER: "viewer",
    Role.ADMINISTRATOR: "administrator",
}
