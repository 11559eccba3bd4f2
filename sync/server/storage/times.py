"""Times as text of one length, so that they sort alike on every store."""

from __future__ import annotations

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """Return an aware moment as RFC 3339 in UTC with microseconds: 2026-03-04T05:06:07.000008Z."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


def moment(text: str) -> datetime:
    """Return the aware UTC moment of a stamp."""
    return datetime.fromisoformat(text)


def optional_stamp(value: datetime | None) -> str | None:
    """Return the stamp, or None for none."""
    return None if value is None else stamp(value)


def optional_moment(text: str | None) -> datetime | None:
    """Return the moment, or None for none."""
    return None if text is None else moment(text)


def said_at(text: str) -> datetime | None:
    """Return the UTC moment that somebody else's text names; None where it names none."""
    try:
        said = datetime.fromisoformat(text)
        return None if said.tzinfo is None else said.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
