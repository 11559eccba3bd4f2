"""Lines of a calendar as iCalendar text (RFC 5545). Imported when a file is made: the library takes its time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event, Todo

from app.services.calendar_file import CalendarEntry

_MAKER = "-//Concord//Visits//EN"
_HOST = "concord.invalid"


def calendar_bytes(entries: Iterable[CalendarEntry], made_at: datetime) -> bytes:
    """Return the file: events for what takes days, tasks for what is due."""
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, made_at) if entry.days else _todo(entry, made_at))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, made_at: datetime) -> Event:
    event = Event()
    _describe(event, entry, made_at)
    event.add("dtstart", entry.day)
    # The end of whole days is the first day after them.
    event.add("dtend", entry.day + timedelta(days=entry.days))
    event.add("transp", "OPAQUE")
    status = "CANCELLED" if entry.is_cancelled else "CONFIRMED" if entry.is_firm else "TENTATIVE"
    event.add("status", status)
    return event


def _todo(entry: CalendarEntry, made_at: datetime) -> Todo:
    todo = Todo()
    _describe(todo, entry, made_at)
    todo.add("due", entry.day)
    todo.add("status", "CANCELLED" if entry.is_cancelled else "NEEDS-ACTION")
    return todo


def _describe(component: Event | Todo, entry: CalendarEntry, made_at: datetime) -> None:
    component.add("uid", f"{entry.id}@{_HOST}")
    component.add("dtstamp", made_at)
    component.add("sequence", entry.sequence)
    component.add("summary", entry.summary)
    if entry.description:
        component.add("description", entry.description)
