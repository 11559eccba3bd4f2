"""The rounds with the server as a log: what each brought about, and what stopped it; the latest first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.domain.reasons import Param
from app.queries.record_titles import factory_names
from app.storage.rounds import Doings, Round, read_round

MOST = 500
_ROUNDS = (
    "SELECT id, started_at, finished_at, sent, received, result, detail FROM sync_round "
    "WHERE ? = 0 OR result <> 'done' OR json_extract(detail, '$.doings.repaired') IS NOT NULL "
    "OR json_extract(detail, '$.doings.verdicts.refused') IS NOT NULL "
    "OR json_extract(detail, '$.doings.verdicts.conflict') IS NOT NULL "
    "OR json_extract(detail, '$.doings.verdicts.custody') IS NOT NULL "
    "OR json_extract(detail, '$.doings.verdicts.fault') IS NOT NULL "
    "OR json_extract(detail, '$.doings.events.\"files.refused\"') IS NOT NULL "
    "ORDER BY id DESC LIMIT ?"
)
_FACTORIES = "SELECT id, name FROM factory WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class PastRound:
    """One round with the server; `problem` is the code of what stopped it, '' when it came to its end.

    `names` are those of the factories that the doings name, by engagement; what is not here any more may lack one.
    """

    id: int
    started_at: datetime
    finished_at: datetime
    sent: int
    received: int
    problem: str
    params: tuple[tuple[str, Param], ...]
    doings: Doings
    names: tuple[tuple[str, str], ...]


def past_rounds(connection: Connection, most: int, *, problems_only: bool = False) -> list[PastRound]:
    """Return the last rounds with the server, the latest first.

    With `problems_only` those that failed, or after which a person has something to look at.
    """
    rows = [
        (int(id), read_round((str(started), str(finished), int(sent), int(received), str(result)), str(detail)))
        for id, started, finished, sent, received, result, detail in connection.exec_driver_sql(
            _ROUNDS, (int(problems_only), most)
        )
    ]
    names = _names(connection, [done.doings for _, done in rows])
    return [_past(id, done, names) for id, done in rows]


def _past(id: int, done: Round, names: Mapping[str, str]) -> PastRound:
    named = {each: names[each] for each in _engagements(done.doings) if each in names}
    return PastRound(
        id=id,
        started_at=datetime.fromisoformat(done.started_at),
        finished_at=datetime.fromisoformat(done.finished_at),
        sent=done.sent,
        received=done.received,
        problem="" if done.result == "done" else done.code or done.result,
        params=tuple(done.params.items()),
        doings=done.doings,
        names=tuple(named.items()),
    )


def _names(connection: Connection, listed: list[Doings]) -> dict[str, str]:
    """Return the names of factories by engagement; of those that left by the factory that was noted with them."""
    here = {each for doings in listed for each in _engagements(doings)}
    names = {id: name for id, name in factory_names(connection, here).items() if name} if here else {}
    left = {each.engagement: each.factory for doings in listed for each in doings.left if each.factory}
    if left:
        rows = connection.exec_driver_sql(_FACTORIES, (json.dumps(sorted(set(left.values()))),))
        known = {str(id): str(name) for id, name in rows}
        names |= {id: known[factory] for id, factory in left.items() if factory in known and id not in names}
    return names


def _engagements(doings: Doings) -> list[str]:
    scopes = [scope for scope in (*doings.rows, *doings.gained, *doings.repaired) if scope.startswith("f:")]
    return [scope.removeprefix("f:") for scope in scopes] + [each.engagement for each in doings.left]
