"""Encrypted replicas for tests, made in a folder of the test."""

from datetime import UTC, datetime
from pathlib import Path

from app.config.paths import Profile
from app.domain.clock import FrozenClock
from app.storage.replica import Replica, open_replica
from app.storage.subkeys import DataKey

KEY = DataKey(bytes(range(32)))
OTHER_KEY = DataKey(bytes(range(1, 33)))


def a_clock() -> FrozenClock:
    return FrozenClock(datetime(2026, 3, 2, 9, 30, tzinfo=UTC))


def a_profile(folder: Path) -> Profile:
    """Return a profile whose folders exist."""
    profile = Profile(folder / "accounts" / "a1b2c3")
    profile.create()
    return profile


def a_replica(folder: Path) -> Replica:
    """Open the replica of `a_profile`; close it in the test."""
    return open_replica(a_profile(folder), KEY, a_clock())
