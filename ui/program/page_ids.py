"""What the pages of an open account are called, by whoever goes to one."""

from __future__ import annotations

TODAY, FACTORIES, FACTORY, VISITS, VISIT, QUEUE, SYNC, SETTINGS = (
    "today",
    "factories",
    "factory",
    "visits",
    "visit",
    "queue",
    "sync",
    "settings",
)
DUE = "of:"
"""Before an engagement's id, as a target of the visit page: the visit that is due there."""
