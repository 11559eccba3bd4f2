"""Visits and target dates as a calendar file that any calendar program takes in, and takes in again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

from app.config.files import write_atomically


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One line of a calendar: whole days, in the words of the person who shares it.

    `sequence` rises with each change, so that a newer file takes the place of an older one; `days` is 0 for something
    that is due rather than held.
    """

    id: str
    day: date
    days: int
    summary: str
    description: str
    sequence: int
    is_cancelled: bool = False
    is_firm: bool = True


def save_calendar(path: Path, entries: Iterable[CalendarEntry], made_at: datetime) -> None:
    """Write the file whole or not at all; Known as `write_atomically`."""
    write_atomically(path, _maker()(entries, made_at))


def _maker() -> Callable[[Iterable[CalendarEntry], datetime], bytes]:
    # A third of a second, paid by who makes a file and not by who opens the page.
    made: Callable[[Iterable[CalendarEntry], datetime], bytes] = import_module(
        "app.services.calendar_maker"
    ).calendar_bytes
    return made
