"""How each record that was written on this device stands with the server: the one place that decides it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

import msgspec
from sqlalchemy import Connection

from app.queries.record_titles import RecordTitle, factory_names, titles_of_targets
from app.storage.driver import first, select
from app.storage.search import match_all


class RecordState(StrEnum):
    """What a person must know of a record, the most pressing first."""

    DECIDE = "decide"
    REFUSED = "refused"
    SUPERVISORS = "supervisors"
    FAULT = "fault"
    PARKED = "parked"
    BLOCKED = "blocked"
    WOULD_REFUSE = "would_refuse"
    SENT = "sent"
    WAITING = "waiting"
    MERGED = "merged"
    ASIDE = "aside"
    RECEIVED = "received"


_STATES = tuple(RecordState)
_RANK = {state: rank for rank, state in enumerate(_STATES)}
_BY_VERDICT = {
    "merged": RecordState.MERGED,
    "refused": RecordState.ASIDE,  # those still open are known by their refusal
    "custody": RecordState.SUPERVISORS,
    "fault": RecordState.FAULT,
}
_BY_PENDING = {
    "blocked": RecordState.BLOCKED,
    "would_refuse": RecordState.WOULD_REFUSE,
    "parked": RecordState.PARKED,
}

_VERDICTS = "accepted", "merged", "conflict", "refused", "custody", "fault"
_OPEN_CONFLICTS = "SELECT DISTINCT record_id FROM conflict WHERE state = 'open'"
_OPEN_REFUSALS = "SELECT DISTINCT target FROM refusal WHERE state = 'open'"
# Of several handovers of a record the last one counts.
_HANDOVERS = "SELECT target, state FROM handover ORDER BY made_at, id"
_BY_HANDOVER = {
    "waiting": RecordState.SUPERVISORS,
    "returned": RecordState.REFUSED,
    "accepted": RecordState.RECEIVED,
    "archived": RecordState.ASIDE,
    "superseded": RecordState.ASIDE,
    "settled": RecordState.ASIDE,
}
_PENDING = (
    "SELECT target, seq, scope, state, "
    "EXISTS (SELECT 1 FROM sent_span AS s WHERE seq BETWEEN s.first_seq AND s.last_seq) "
    "FROM outbox {chosen} ORDER BY seq"
)
_CHOSEN = "WHERE target IN (SELECT value FROM json_each(:ids))"
_EVERY_PENDING, _SOME_PENDING = _PENDING.format(chosen=""), _PENDING.format(chosen=_CHOSEN)
_SOME_RECEIPTS = f"SELECT target, seq, scope, verdict FROM journal {_CHOSEN} AND is_last = 1"  # noqa: S608
# Of 100,000 records only what is counted, or one text of their ids, leaves the database; the index is in their order.
_COUNTS = "SELECT verdict, scope, count(*) FROM journal WHERE is_last = 1 {some}GROUP BY verdict, scope"
_EVERY_COUNT = _COUNTS.format(some="")
_SOME_COUNTS = _COUNTS.format(some="AND target IN (SELECT value FROM json_each(:ids)) ")
_IDS = (
    "SELECT json_group_array(target) FROM (SELECT target FROM journal WHERE is_last = 1 "
    "AND +verdict IN (SELECT value FROM json_each(:verdicts)) "  # + : not by an index that is not in order
    "AND (:scope = '' OR scope = :scope) AND target NOT IN (SELECT value FROM json_each(:pressing)) "
    "AND (:found IS NULL OR target IN (SELECT value FROM json_each(:found))) ORDER BY seq DESC)"
)
_LAST = (
    "SELECT target, name, made_at, answered_at, scope FROM journal WHERE is_last = 1 "
    "AND target IN (SELECT value FROM json_each(:ids)) "
    "UNION ALL SELECT target, name, made_at, '', scope FROM outbox WHERE seq IN "
    "(SELECT max(seq) FROM outbox WHERE target IN (SELECT value FROM json_each(:ids)) GROUP BY target)"
)
# What is about an item or a visit is found by the words of that.
_FOUND = (
    "WITH hit (id) AS (SELECT entry.id FROM search_text JOIN search_entry AS entry ON entry.rid = search_text.rowid "
    "WHERE search_text MATCH :words) "
    "SELECT id FROM hit UNION SELECT id FROM committee_review WHERE item_id IN hit "
    "UNION SELECT id FROM claim WHERE item_id IN hit UNION SELECT id FROM comment WHERE item_id IN hit "
    "UNION SELECT id FROM evidence WHERE subject_id IN hit UNION SELECT id FROM meeting WHERE visit_id IN hit "
    "UNION SELECT v.id FROM visit AS v JOIN engagement AS e ON e.id = v.engagement_id WHERE e.factory_id IN hit"
)
_ATTACHED = (
    "SELECT id FROM committee_review WHERE item_id = :id UNION ALL SELECT id FROM claim WHERE item_id = :id "
    "UNION ALL SELECT id FROM comment WHERE item_id = :id UNION ALL SELECT id FROM evidence WHERE subject_id = :id "
    "UNION ALL SELECT id FROM meeting WHERE visit_id = :id"
)


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """What is wanted of the list: no state and no scope mean all; `text` holds words that must be found."""

    states: frozenset[RecordState] = frozenset()
    scope: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """The ids that a query leaves: what presses or is pending first, then by the last change, the latest first.

    `states` and `scopes` count for the facets what the other facet leaves, whatever was searched for.
    """

    ids: Sequence[str]
    states: Mapping[RecordState, int]
    scopes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class WrittenRecord:
    """A row of the list: `command` is the last change's name, `answered_at` the server's time of its receipt.

    `title` is None where the record is not on this device: not taken, or its factory has left.
    """

    id: str
    state: RecordState
    command: str
    made_at: datetime
    answered_at: datetime | None
    factory: str
    title: RecordTitle | None


def overview(connection: Connection, wanted: RecordQuery) -> Overview:
    """Return which records written on this device the query leaves, and the numbers of the facets."""
    pressing = _pressing(connection, _EVERY_PENDING, {})
    listed = json.dumps(list(pressing))
    states: Counter[RecordState] = Counter()
    scopes: Counter[str] = Counter()
    counted = [(each.state, each.scope, 1) for each in pressing.values()]
    for sql, sign in ((_EVERY_COUNT, 1), (_SOME_COUNTS, -1)):  # what presses is counted as that
        counted += [
            (_BY_VERDICT.get(verdict, RecordState.RECEIVED), scope, sign * count)
            for verdict, scope, count in select(connection, sql, {} if sign > 0 else {"ids": listed})
        ]
    for state, scope, count in counted:
        if not wanted.scope or scope == wanted.scope:
            states[state] += count
        if not wanted.states or state in wanted.states:
            scopes[scope] += count
    states, scopes = +states, +scopes
    found = _found(connection, wanted.text)
    ids = [
        id
        for id, each in sorted(pressing.items(), key=lambda pair: (_RANK[pair[1].state], -pair[1].seq))
        if (not wanted.states or each.state in wanted.states)
        and (not wanted.scope or each.scope == wanted.scope)
        and (found is None or id in found)
    ]
    bound = {
        "verdicts": json.dumps([verdict for verdict in _VERDICTS if _is_wanted(verdict, wanted)]),
        "scope": wanted.scope,
        "pressing": listed,
        "found": None if found is None else json.dumps(list(found)),
    }
    return Overview(ids + msgspec.json.decode(first(connection, _IDS, bound)[0], type=list[str]), states, scopes)


def states_of(connection: Connection, ids: Collection[str]) -> dict[str, RecordState]:
    """Return how those of these records stand that were written on this device."""
    if not ids:
        return {}
    bound = {"ids": json.dumps(list(ids))}
    pressing = _pressing(connection, _SOME_PENDING, bound)
    settled = {
        id: _BY_VERDICT.get(verdict, RecordState.RECEIVED)
        for id, _, _, verdict in select(connection, _SOME_RECEIPTS, bound)
    }
    known = settled.keys() | pressing.keys()
    return {id: pressing[id].state if id in pressing else settled[id] for id in ids if id in known}


def state_of_subject(connection: Connection, id: str) -> RecordState | None:
    """Return how an item or a visit stands with all that is attached to it; None where nothing was written here."""
    attached = [str(row[0]) for row in connection.exec_driver_sql(_ATTACHED, {"id": id})]
    states = states_of(connection, [id, *attached]).values()
    return min(states, key=_RANK.__getitem__, default=None)


def written_records(connection: Connection, ids: Sequence[str]) -> list[WrittenRecord]:
    """Return the rows of these records, in any order."""
    bound = {"ids": json.dumps(list(ids))}
    states = states_of(connection, ids)
    rows = {str(row[0]): row for row in connection.exec_driver_sql(_LAST, bound)}  # the outbox comes last, and counts
    titles = titles_of_targets(connection, ids)
    names = factory_names(connection, {str(row[4]).partition(":")[2] for row in rows.values()})
    return [
        WrittenRecord(
            id=id,
            state=states[id],
            command=str(name),
            made_at=datetime.fromisoformat(str(made_at)),
            answered_at=datetime.fromisoformat(str(answered_at)) if answered_at else None,
            factory=names.get(str(scope).partition(":")[2], ""),
            title=titles.get(id),
        )
        for id, name, made_at, answered_at, scope in rows.values()
        if id in states
    ]


@dataclass(frozen=True, slots=True)
class _Pressing:
    seq: int
    scope: str
    state: RecordState


def _pressing(connection: Connection, pending: str, bound: Mapping[str, str]) -> dict[str, _Pressing]:
    """Return what is open or pending; a question counts before what is pending, of several changes the worst."""
    found: dict[str, _Pressing] = {}
    for id, seq, scope, kept, is_sent in select(connection, pending, bound):
        state = _BY_PENDING.get(kept, RecordState.SENT if is_sent else RecordState.WAITING)
        before = found[id].state if id in found else state
        found[id] = _Pressing(seq, scope, min(state, before, key=_RANK.__getitem__))
    handed = {str(id): _BY_HANDOVER.get(state, RecordState.SUPERVISORS) for id, state in select(connection, _HANDOVERS)}
    questions = {str(row[0]): RecordState.REFUSED for row in select(connection, _OPEN_REFUSALS)}
    questions |= {str(row[0]): RecordState.DECIDE for row in select(connection, _OPEN_CONFLICTS)}
    answered = {"ids": json.dumps([id for id in questions.keys() | handed.keys() if id not in found])}
    for id, seq, scope, verdict in select(connection, _SOME_RECEIPTS, answered) if questions or handed else ():
        if id in questions:
            found[id] = _Pressing(seq, scope, questions[id])
        elif verdict == "custody":
            found[id] = _Pressing(seq, scope, handed[id])
    for id in questions.keys() & found.keys():
        found[id] = replace(found[id], state=questions[id])
    return found


def _is_wanted(verdict: str, wanted: RecordQuery) -> bool:
    return not wanted.states or _BY_VERDICT.get(verdict, RecordState.RECEIVED) in wanted.states


def _found(connection: Connection, text: str) -> frozenset[str] | None:
    """Return the ids of records that hold every word of `text`, and of what is about them; None without a word."""
    expression = match_all(text)
    if not expression:
        return None
    return frozenset(str(row[0]) for row in connection.exec_driver_sql(_FOUND, {"words": expression}))
