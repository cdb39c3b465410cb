"""The proxy does what the tests of lost connections and slow networks count on."""

from __future__ import annotations

import time

import psycopg
import pytest

from tests.proxy import proxied


def test_what_passes_through_the_proxy_arrives_unchanged(postgresql):
    with proxied(postgresql) as (_proxy, url), psycopg.connect(url) as connection:
        size = connection.execute("select length(repeat('š', 1000000))").fetchone()
        text = connection.execute("select repeat('š', 1000000)").fetchone()
    assert size == (1_000_000,)
    assert text == ("š" * 1_000_000,)


@pytest.mark.parametrize(("cut", "kept"), [("before", 0), ("inside", 0), ("during", 1), ("after", 1)])
def test_a_cut_around_commit_loses_the_answer_and_only_after_it_nothing_else(postgresql, cut, kept):
    with psycopg.connect(postgresql, autocommit=True) as direct:
        direct.execute("create table written (number int)")
        plan = iter([cut])
        with proxied(postgresql, plan=lambda: next(plan, "")) as (proxy, url):
            connection = psycopg.connect(url)
            connection.execute("insert into written values (1)")
            with pytest.raises(psycopg.OperationalError):
                connection.commit()
            assert proxy.cuts[cut] == 1
        assert settled(direct) == kept


def settled(connection: psycopg.Connection) -> int:
    """How many rows are there once nobody holds the table any more."""
    with connection.transaction():
        connection.execute("lock table written in access exclusive mode")
        return connection.execute("select count(*) from written").fetchone()[0]


def test_latency_is_added_to_each_round_trip(postgresql):
    with proxied(postgresql, latency=0.05) as (_proxy, url), psycopg.connect(url, autocommit=True) as connection:
        started = time.monotonic()
        connection.execute("select 1")
        took = time.monotonic() - started
    assert 0.1 <= took < 0.2
