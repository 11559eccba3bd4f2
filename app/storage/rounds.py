"""The rounds with the server, for the sync centre."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.reasons import Param
from app.storage.driver import run

KEPT = 200
_KEEP = "INSERT INTO sync_round (started_at, finished_at, sent, received, result, detail) VALUES (?, ?, ?, ?, ?, ?)"
_FORGET = "DELETE FROM sync_round WHERE id <= ?"


@dataclass(frozen=True, slots=True)
class Round:
    """One round: times in ISO 8601, changesets sent, rows received, the code of its result, what fills its words."""

    started_at: str
    finished_at: str
    sent: int
    received: int
    result: str
    detail: Mapping[str, Param] = field(default_factory=dict)


def keep_round(connection: Connection, done: Round) -> None:
    """Note a round; of older ones the last 200 stay."""
    cells = (done.started_at, done.finished_at, done.sent, done.received, done.result, json.dumps(dict(done.detail)))
    number = run(connection, _KEEP, cells)
    run(connection, _FORGET, (number - KEPT,))
