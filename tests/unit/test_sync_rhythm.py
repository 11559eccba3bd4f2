"""When the next round comes and why: the policy as a table, and a thousand laptops at eight in the morning."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest

from sync.client.network import Network, Reach
from sync.client.rhythm import (
    ASKED_SPREAD,
    CEILING_SECONDS,
    RECONNECT_SPREAD_SECONDS,
    TIMER_SPREAD,
    Moment,
    Plan,
    Why,
    next_round,
)

NOW = 1_000.0
CALM = Moment(now=NOW, chance=0.5, interval=60.0, quiet=2.0, ended=NOW - 10)
"""Ten seconds after a round that went well."""
NO_NETWORK = Network(Reach.NONE)
METERED = Network(Reach.SOME, is_metered=True)
CAPTIVE = Network(Reach.SOME, is_captive=True)

TABLE = [
    ("at the start", replace(CALM, ended=None), NOW, Why.BEGUN),
    ("when nothing happens, the timer", CALM, NOW + 50, Why.TIMER),
    ("after a longer pause than the timer's", replace(CALM, ended=NOW - 600), NOW, Why.TIMER),
    ("after a quiet moment", replace(CALM, first_written=NOW - 1, last_written=NOW - 1), NOW + 1, Why.WRITTEN),
    ("steady work is collected", replace(CALM, first_written=NOW - 9, last_written=NOW), NOW + 2, Why.WRITTEN),
    ("and goes out too", replace(CALM, first_written=NOW - CEILING_SECONDS, last_written=NOW), NOW, Why.WRITTEN),
    ("before the laptop sleeps", replace(CALM, first_written=NOW, last_written=NOW, is_leaving=True), NOW, Why.LEAVING),
    ("nothing waits when it sleeps", replace(CALM, is_leaving=True), NOW + 50, Why.TIMER),
    ("the network came back", replace(CALM, connected=NOW), NOW + RECONNECT_SPREAD_SECONDS / 2, Why.CONNECTED),
    ("what became due without a network", replace(CALM, ended=NOW - 900, connected=NOW),
     NOW + RECONNECT_SPREAD_SECONDS / 2, Why.TIMER),
    ("a person asked", replace(CALM, is_asked=True), NOW, Why.ASKED),
    ("a person asked while paused", replace(CALM, is_asked=True, is_paused=True), NOW, Why.ASKED),
    ("a person knows better than the system", replace(CALM, is_asked=True, network=NO_NETWORK), NOW, Why.ASKED),
    ("a person asked after failures", replace(CALM, is_asked=True, retry_at=NOW + 300), NOW, Why.ASKED),
    ("a person tries signed out", replace(CALM, is_asked=True, needs_sign_in=True), NOW, Why.ASKED),
    ("paused", replace(CALM, is_paused=True, ended=None), None, Why.PAUSED),
    ("paused with work", replace(CALM, is_paused=True, first_written=NOW, last_written=NOW), None, Why.PAUSED),
    ("signed out", replace(CALM, needs_sign_in=True, first_written=NOW, last_written=NOW), None, Why.SIGN_IN),
    ("no network", replace(CALM, network=NO_NETWORK, first_written=NOW, last_written=NOW), None, Why.DISCONNECTED),
    ("no network at the start", replace(CALM, network=NO_NETWORK, ended=None), None, Why.DISCONNECTED),
    ("a metered network carries data", replace(CALM, network=METERED, ended=None), NOW, Why.BEGUN),
    ("a captive network is tried: it may be wrong", replace(CALM, network=CAPTIVE, ended=None), NOW, Why.BEGUN),
    ("after a failure", replace(CALM, retry_at=NOW + 5), NOW + 5, Why.RETRY),
    ("work does not hurry a failing line", replace(CALM, retry_at=NOW + 300, first_written=NOW, last_written=NOW),
     NOW + 300, Why.WRITTEN),
    ("the timer does not hurry it either", replace(CALM, retry_at=NOW + 300), NOW + 300, Why.TIMER),
]  # fmt: skip


@pytest.mark.parametrize(("moment", "at", "why"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_next_round(moment: Moment, at: float | None, why: Why) -> None:
    assert next_round(moment) == Plan(at, why)


ASKED = replace(CALM, ended=NOW, failed_at=NOW, server_asked=120.0, retry_at=NOW + 120)


@pytest.mark.parametrize(
    "moment",
    [
        ASKED,
        replace(ASKED, is_asked=True),
        replace(ASKED, connected=NOW),
        replace(ASKED, connected=NOW, retry_at=None),
        replace(ASKED, first_written=NOW - 100, last_written=NOW, is_leaving=True),
        replace(ASKED, interval=10.0),
    ],
    ids=["by itself", "a person asks", "the network came back", "and forgot failures", "the laptop sleeps", "a timer"],
)
@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_what_the_server_asks_to_wait_wins(moment: Moment, chance: float) -> None:
    plan = next_round(replace(moment, chance=chance))
    assert plan.at is not None
    assert NOW + 120 <= plan.at <= NOW + 120 * (1 + ASKED_SPREAD)


def test_steady_work_never_waits_longer_than_the_ceiling() -> None:
    first, clock = NOW, NOW
    while True:
        plan = next_round(replace(CALM, now=clock, interval=3600.0, first_written=first, last_written=clock))
        if plan.at is not None and plan.at <= clock:
            break
        clock += 0.5  # a change every half a second
    assert clock - first <= CEILING_SECONDS


def chances() -> list[float]:
    drawn = random.Random(8)
    return [drawn.random() for _ in range(1_000)]


def most_in_a_second(moments: list[Moment]) -> int:
    """Return how many of the laptops come within the same second."""
    return Counter(int(plan.at) for plan in map(next_round, moments) if plan.at is not None).most_common(1)[0][1]


def test_a_thousand_laptops_whose_network_comes_back_at_eight_come_over_some_seconds() -> None:
    back = [
        replace(CALM, ended=NOW - 9_000, connected=NOW, now=NOW, interval=3600.0, chance=each) for each in chances()
    ]
    late = [replace(moment, ended=NOW) for moment in back]
    assert most_in_a_second(late) <= 1_000 / RECONNECT_SPREAD_SECONDS * 1.2


def test_a_thousand_laptops_that_synced_at_eight_come_back_over_the_minute() -> None:
    spread = 2 * TIMER_SPREAD * CALM.interval
    assert most_in_a_second([replace(CALM, ended=NOW, chance=each) for each in chances()]) <= 1_000 / spread * 1.7


def test_a_thousand_laptops_that_a_server_sent_away_do_not_come_back_together() -> None:
    sent_away = [replace(ASKED, chance=each) for each in chances()]
    assert most_in_a_second(sent_away) <= 1_000 / (120 * ASKED_SPREAD) * 2
    hurried = [replace(moment, is_asked=True) for moment in sent_away]
    assert most_in_a_second(hurried) <= 1_000 / (120 * ASKED_SPREAD) * 2
