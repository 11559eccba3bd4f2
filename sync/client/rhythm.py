"""When the next round comes, and why: a pure policy, so that it can be read, tested and shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sync.client.network import UNKNOWN, Network, Reach

CEILING_SECONDS = 20.0
"""After the first of a row of changes without a quiet moment: steady work goes out too."""

RECONNECT_SPREAD_SECONDS = 3.0
"""An office whose network comes back has many laptops."""

ASKED_SPREAD = 0.5
"""What the server asks to wait is lengthened by up to this part of it, or all who were told so would come together."""

TIMER_SPREAD = 0.2
"""Part of the interval by which the timer is early or late."""


class Why(StrEnum):
    """Why a round comes, or why none does."""

    ASKED = "asked"
    BEGUN = "begun"
    LEAVING = "leaving"
    CONNECTED = "connected"
    WRITTEN = "written"
    RETRY = "retry"
    TIMER = "timer"
    PAUSED = "paused"
    SIGN_IN = "sign_in"
    DISCONNECTED = "disconnected"


@dataclass(frozen=True, slots=True)
class Plan:
    """When the next round comes, in seconds of the clock that was given; None: not before something happens."""

    at: float | None
    why: Why


@dataclass(frozen=True, slots=True)
class Moment:
    """All that the policy looks at. Times are seconds of a clock that never goes back; None: it did not happen.

    `chance` from 0 to 1 is drawn anew after each round. `first_written` and `last_written` are changes since the last
    round began; `retry_at` is the end of the pause after failures; `server_asked` are the seconds that the server
    asked to wait at `failed_at`. `is_leaving`: the system tells that it is about to sleep.
    """

    now: float
    chance: float
    interval: float
    quiet: float
    ended: float | None = None
    first_written: float | None = None
    last_written: float | None = None
    connected: float | None = None
    retry_at: float | None = None
    failed_at: float = 0.0
    server_asked: float = 0.0
    network: Network = UNKNOWN
    is_asked: bool = False
    is_leaving: bool = False
    is_paused: bool = False
    needs_sign_in: bool = False


def next_round(moment: Moment) -> Plan:
    """Return when the next round comes. What the server asked for is kept whatever else happens."""
    patience = moment.failed_at + moment.server_asked * (1 + ASKED_SPREAD * moment.chance)
    earliest = max(moment.now, patience) if moment.server_asked else moment.now
    if moment.is_asked:
        return Plan(earliest, Why.ASKED)
    if moment.needs_sign_in:
        return Plan(None, Why.SIGN_IN)
    if moment.is_paused:
        return Plan(None, Why.PAUSED)
    if moment.network.reach is Reach.NONE:
        return Plan(None, Why.DISCONNECTED)
    if moment.retry_at is not None:
        earliest = max(earliest, moment.retry_at)
    if moment.connected is not None:  # what became due meanwhile became so for the whole office
        earliest = max(earliest, moment.connected + RECONNECT_SPREAD_SECONDS * moment.chance)
    at, why = min(_causes(moment), key=lambda cause: cause[0])
    return Plan(max(at, earliest), why)


def _causes(moment: Moment) -> list[tuple[float, Why]]:
    if moment.ended is None:
        return [(moment.now, Why.BEGUN)]
    early_or_late = 1 + TIMER_SPREAD * (2 * moment.chance - 1)
    causes = [(moment.ended + moment.interval * early_or_late, Why.TIMER)]
    if moment.connected is not None:
        causes.append((moment.connected, Why.CONNECTED))
    if moment.retry_at is not None:
        causes.append((moment.retry_at, Why.RETRY))
    if moment.first_written is not None and moment.last_written is not None:
        at = min(moment.last_written + moment.quiet, moment.first_written + CEILING_SECONDS)
        causes.append((moment.now, Why.LEAVING) if moment.is_leaving else (at, Why.WRITTEN))
    return causes
