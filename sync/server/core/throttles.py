"""How often something may be tried; kept in the store, so that a restart forgives nobody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import Throttle
from sync.server.storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many tries within a window; one more closes it for `closed`. `name` begins the throttle's key."""

    name: str
    tries: int
    window: timedelta
    closed: timedelta
    code: ProblemCode


LOGIN = Allowance("login", 5, timedelta(minutes=15), timedelta(minutes=15), ProblemCode.TOO_MANY_ATTEMPTS)
"""Wrong passwords for one login, whether or not it exists: the answer tells nobody which logins do."""
ADDRESS = Allowance("address", 200, timedelta(minutes=15), timedelta(minutes=5), ProblemCode.TOO_MANY_ATTEMPTS)
"""Sign-ins and refreshes from one address."""
FORGED = Allowance("forged", 20, timedelta(hours=1), timedelta(hours=1), ProblemCode.TOO_MANY_FORGED)
"""Changesets of one device that claim another author or a scope its user never had."""

PARKED = Allowance("parked", 120, timedelta(hours=1), timedelta(minutes=15), ProblemCode.TOO_MANY_ATTEMPTS)
"""Requests of one device that speaks another protocol and sends what it has all the same."""


def key_of(allowance: Allowance, subject: str) -> str:
    """Return the throttle's key for a login, an address or a device."""
    return f"{allowance.name}:{subject}"


def take_turns(tx: Transaction, allowance: Allowance, subject: str) -> None:
    """Let tries side by side wait for each other, so that each sees the count of the one before."""
    tx.take_turns(key_of(allowance, subject))


def require_open(tx: Transaction, allowance: Allowance, subject: str, now: datetime) -> None:
    """Raise RefusedRequest with the seconds to wait while the throttle is closed."""
    throttle = tx.credentials.throttle(key_of(allowance, subject))
    if throttle is not None and throttle.closed_until is not None and throttle.closed_until > now:
        seconds = int((throttle.closed_until - now).total_seconds()) + 1
        raise RefusedRequest(allowance.code, retry_after=seconds)


def count_try(tx: Transaction, allowance: Allowance, subject: str, now: datetime, times: int = 1) -> None:
    """Count tries; past the allowance the throttle closes."""
    key = key_of(allowance, subject)
    throttle = tx.credentials.throttle(key)
    if throttle is None or throttle.window_ends <= now:
        throttle = Throttle(key, 0, now + allowance.window)
    throttle = replace(throttle, count=throttle.count + times)
    if throttle.count >= allowance.tries:
        throttle = Throttle(key, 0, now + allowance.window, now + allowance.closed)
    tx.credentials.put_throttle(throttle, now)


def forget_tries(tx: Transaction, allowance: Allowance, subject: str) -> None:
    """Start again, after a success."""
    tx.credentials.clear_throttle(key_of(allowance, subject))
