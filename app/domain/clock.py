"""Time comes from outside: every part of the program that needs it takes a Clock."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the current moment and the local calendar date."""

    def now(self) -> datetime:
        """Return the current time, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the calendar date where the person is (factory-local)."""
        ...


class SystemClock:
    """The machine's clock and time zone."""

    def now(self) -> datetime:
        """Return the machine's time in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the machine's local date."""
        return datetime.now(UTC).astimezone().date()


class FrozenClock:
    """A clock that stands still until it is moved: for tests and for the demo's history."""

    def __init__(self, moment: datetime) -> None:
        """Start at `moment` (aware)."""
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment it was set to, in UTC."""
        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """Return the date of the moment in the moment's own zone."""
        return self.moment.date()
