"""What the overview makes of its numbers: months, the lines of the chart, and what waits."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from services.overview import Waiting
from ui.overview import figures

PROJECT = {"name": "Return", "starts_on": (2025, 10), "ends_on": (2026, 3)}


def of(**values: Any) -> Any:
    return SimpleNamespace(**{"project": PROJECT, "months": (), "budget": 0, **values})


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2025, 10, 1), "Project month 1 of 6"),
        (date(2026, 3, 31), "Project month 6 of 6"),
        (date(2025, 9, 30), "The project begins in Oct 25"),
        (date(2026, 4, 1), "The project ended in Mar 26"),
    ],
)
def test_the_month_of_the_project_is_counted_from_its_dates(today: date, said: str) -> None:
    assert figures.project_month(PROJECT, today) == said


def test_months_run_over_the_end_of_a_year() -> None:
    assert figures.months_between((2025, 11), (2026, 2)) == [(2025, 11), (2025, 12), (2026, 1), (2026, 2)]


def test_a_month_without_payments_carries_the_sum_on_and_the_future_is_empty() -> None:
    found = of(months=((2025, 11, 100_00, 50_00, 0),))
    committed, disbursed, justified = figures.lines(found, date(2026, 1, 15))
    assert committed.values == [0.0, 100.0, 100.0, 100.0, None, None]
    assert disbursed.values[3] == 50.0
    assert justified.values[3] == 0.0


def test_the_plan_rises_evenly_to_the_budget_at_the_end() -> None:
    plan = figures.lines(of(budget=600_00), date(2026, 1, 15))[0]
    assert plan.dashed
    assert plan.values == [100.0, 200.0, 300.0, 400.0, 500.0, 600.0]


def test_money_outside_the_project_widens_the_axis() -> None:
    assert figures.axis(of(months=((2025, 8, 1, 0, 0),)), date(2026, 1, 15))[0] == (2025, 8)


def test_what_waits_shows_its_amount_or_its_days() -> None:
    today = date(2026, 3, 12)
    rows = figures.waiting_lines(
        [
            Waiting("approve", 7, "P-1 · Alatnica", 125_000, date(2026, 3, 9)),
            Waiting("double", 3, "BZ-1 · Đorđević", 0, date(2026, 3, 3)),
            Waiting("decide", 5, "G-1 · Simić", 250_000, None),
        ],
        today,
    )
    assert [row.worth for row in rows] == ["€\u00a01,250.00", "9 days", "€\u00a02,500.00"]
    assert [(row.where, row.record) for row in rows] == [("payment", 7), ("family", 3), ("grant", 5)]
