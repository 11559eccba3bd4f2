"""What the pages of an open account are called, by whoever goes to one."""

from __future__ import annotations

TODAY, FACTORIES, FACTORY, VISITS, VISIT, CHECKLIST, QUEUE, SYNC, SETTINGS = (
    "today",
    "factories",
    "factory",
    "visits",
    "visit",
    "checklist",
    "queue",
    "sync",
    "settings",
)
DUE = "of:"
"""Before an engagement's id, as a target of the visit page: the visit that is due there."""
LOCK = "program.lock"
LOCK_KEY = "Ctrl+L"
PIN = "program.pin"
SHOW = "program.show"
SHOW_KEY = "F8"
