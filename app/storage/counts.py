"""The numbers of the status bar and of the sync centre."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.storage.deciding import TO_DECIDE
from app.storage.driver import first

_COUNTS = (
    "SELECT (SELECT count(*) FROM outbox), "
    "(SELECT count(*) FROM outbox WHERE state = 'would_refuse'), "
    "(SELECT count(*) FROM {to_decide}), "
    "(SELECT count(*) FROM refusal WHERE state = 'open'), "
    "(SELECT max(received_at) FROM scope_state)"
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Changesets without a receipt, those a rule stands against already, open conflicts and refusals.

    Conflicts count where the person decides them in the role held there.
    `last_received_at` is the server's time of the last reply (ISO 8601, '' = never).
    """

    to_send: int
    would_refuse: int
    decisions: int
    refused: int
    last_received_at: str


def counts(connection: Connection) -> Counts:
    """Return the numbers as they are now."""
    to_send, would_refuse, decisions, refused, received = first(connection, _COUNTS.format(to_decide=TO_DECIDE))
    return Counts(int(to_send), int(would_refuse), int(decisions), int(refused), str(received or ""))
