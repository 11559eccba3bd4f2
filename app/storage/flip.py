"""Taking in what the server said of one scope: rows, cursor, receipts and the view change together (4-sync.md §3).

In one transaction: receipts to the journal; the server's state of what pending commands had touched, and the new rows
over it, in memory; the commands still pending run again on top; every touched row written once; cursor, count and
checksum. The same arrival taken in twice changes nothing the second time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import Record
from app.domain.records import RECORD_CLASSES, RECORDS
from app.storage import base, cards, catching_up, history, outbox, scopes
from app.storage.arrivals import Arrival, Head, Moved
from app.storage.base import Base
from app.storage.facts import READ_AS_A_WHOLE
from app.storage.outbox import Pending, PendingState
from app.storage.overlay import OverlayFacts
from app.storage.rebase import Rebased, rebase, restore
from app.storage.rows import Stored, rows_of
from app.storage.scopes import ScopeStanding, ScopeState
from app.storage.view import Written, write_view

BURST_ROWS = 500
"""Of more rows than this the words are indexed later."""

_NOTHING_YET = Head(0, 0, 0)

Here = dict[type[Record], dict[str, Stored[Record]]]


@dataclass(frozen=True, slots=True)
class FlipReport:
    """What a flip did. `is_mismatch`: what is here is not what the server counts; the scope needs a snapshot."""

    scope: str
    written: Written
    settled: int
    pending: int
    would_refuse: int
    is_mismatch: bool


def flip(
    connection: Connection, arrival: Arrival, device: str, today: date, moved: Moved, *, in_burst: bool = False
) -> FlipReport:
    """Take in what came for a scope; everything of it, or nothing. `in_burst`: with it come many rows of other scopes.

    Of what is new in a burst every word is, so they are indexed later; what is here already hardly changes its words.
    """
    state = scopes.find(connection, arrival.scope) or ScopeState(arrival.scope)
    settled, pending = _settle(connection, arrival)
    history.keep(connection, arrival.scope, arrival.history)
    facts = OverlayFacts(connection, arrival.scope, device)
    newest = {row.record.id: row.version for row in arrival.rows}
    newest |= {each.id: each.version for each in arrival.gone if each.version > newest.get(each.id, 0)}
    bases = base.by_scope(connection, arrival.scope, newest) if settled or pending else {}
    here = _rows_here(connection, arrival, state, bases)
    if not here and _is_empty(state):
        facts.know_none((*cards.RESTS_ON, *READ_AS_A_WHOLE))
    restore(facts, bases)
    after = _take_in(facts, arrival, state, _server_versions(here, bases, arrival.scope), here, moved)
    rebased = rebase(facts, pending, state.known_role)
    _add_touched(connection, here, {id: rebased.bases[id] for id in rebased.bases.keys() - bases.keys()})
    is_burst = len(arrival.rows) > BURST_ROWS or (in_burst and not state.version)
    if is_burst:
        catching_up.note(connection, arrival.scope, 0 if arrival.is_snapshot else state.version)
    written = write_view(connection, facts, here, arrival.scope, today, is_burst=is_burst)
    if settled or pending:
        history.remove_pending(connection, arrival.scope)
    _write_pending(connection, arrival.scope, bases, rebased)
    scopes.keep(connection, after)
    is_mismatch = after.state is ScopeStanding.REPAIR
    return FlipReport(arrival.scope, written, settled, len(pending), rebased.refused, is_mismatch)


def as_news(arrival: Arrival, state: ScopeState | None) -> Arrival:
    """Return a snapshot of a scope of which nothing is here as news: there is nothing to replace, and it may be cut."""
    return replace(arrival, is_snapshot=False) if arrival.is_snapshot and _is_empty(state) else arrival


def is_quiet(arrival: Arrival, state: ScopeState | None) -> bool:
    """Say whether an arrival brings nothing to a scope that is here as the server counts it."""
    if state is None or state.state is not ScopeStanding.HELD or arrival.cursor != state.version:
        return False
    has_news = arrival.rows or arrival.gone or arrival.history or arrival.answers or arrival.is_snapshot
    if has_news or arrival.without_history_to > state.history_from:
        return False
    head = _head(arrival)
    return head is None or head.version != state.version or _is_counted(state, head)


def _is_empty(state: ScopeState | None) -> bool:
    """Say whether nothing of a scope is here, and nothing can have been made in it."""
    return state is None or not (state.version or state.count)


def _settle(connection: Connection, arrival: Arrival) -> tuple[int, list[Pending]]:
    """Move what has its receipt to the journal; return how many had, and what is still pending."""
    answers = {(answer.seq, answer.changeset): answer for answer in arrival.answers}
    final = [answer for answer in answers.values() if answer.verdict is not Verdict.BLOCKED]
    settled = outbox.settle(connection, final, arrival.server_time)
    waiting: list[Pending] = []
    for row in outbox.by_scope(connection, arrival.scope):
        answer = answers.get((row.seq, row.id))
        if answer is None:
            waiting.append(row)
        else:
            blocked = replace(row, state=PendingState.BLOCKED, reasons=answer.reasons, attempts=row.attempts + 1)
            outbox.mark(connection, [(blocked.seq, blocked.state, blocked.reasons, blocked.attempts)])
            waiting.append(blocked)
    return settled, waiting


def _rows_here(connection: Connection, arrival: Arrival, state: ScopeState, bases: Mapping[str, Base]) -> Here:
    """Return the rows as they are in the tables now, of all that arrived and all that has a base."""
    if not state.version and not state.count and not bases:
        return {}
    if arrival.is_snapshot:
        listed = {cls: rows_of(cls).by_scope(connection, arrival.scope) for cls in RECORD_CLASSES}
        whole: Here = {cls: {stored.record.id: stored for stored in rows} for cls, rows in listed.items()}
        _add_from_elsewhere(connection, whole, arrival)
        return whole
    wanted: dict[type[Record], set[str]] = {}
    for row in arrival.rows:
        wanted.setdefault(type(row.record), set()).add(row.record.id)
    for each in arrival.gone:
        wanted.setdefault(each.cls, set()).add(each.id)
    here: Here = {cls: rows_of(cls).by_ids(connection, ids) for cls, ids in wanted.items()}
    _add_touched(connection, here, bases)
    return here


def _add_from_elsewhere(connection: Connection, here: Here, arrival: Arrival) -> None:
    """Add rows of a snapshot that stand in another scope: moved there by mistake, or not yet told of here."""
    missing: dict[type[Record], set[str]] = {}
    for row in arrival.rows:
        if row.record.id not in here[type(row.record)]:
            missing.setdefault(type(row.record), set()).add(row.record.id)
    for cls, ids in missing.items():
        here[cls].update(rows_of(cls).by_ids(connection, ids))


def _add_touched(connection: Connection, here: Here, bases: Mapping[str, Base]) -> None:
    wanted: dict[type[Record], set[str]] = {}
    for each in bases.values():
        cls = RECORDS[each.kind].cls
        if each.id not in here.get(cls, {}):
            wanted.setdefault(cls, set()).add(each.id)
    for cls, ids in wanted.items():
        here.setdefault(cls, {}).update(rows_of(cls).by_ids(connection, ids))


def _server_versions(here: Here, bases: Mapping[str, Base], scope: str) -> dict[str, int]:
    """Return the server's version of every row of the scope that is here; one that comes from another is new to it."""
    versions = {id: stored.version for rows in here.values() for id, stored in rows.items() if stored.scope == scope}
    return versions | {each.id: each.version for each in bases.values()}


def _take_in(
    facts: OverlayFacts,
    arrival: Arrival,
    state: ScopeState,
    versions: Mapping[str, int],
    here: Here,
    moved: Moved,
) -> ScopeState:
    """Put the server's rows over what is here; return the scope's cursor, count and checksum after it."""
    newest = {row.record.id: row for row in arrival.rows}
    gone: list[tuple[str, int]] = []
    for each in arrival.gone:
        row = newest.get(each.id)
        if row is not None and row.version < each.version:
            del newest[each.id]
        version = versions.get(each.id, 0)
        if 0 < version < each.version and not arrival.is_snapshot:
            gone.append((each.id, version))
            facts.drop(each.cls, each.id)
    if arrival.is_snapshot:
        for cls, rows in here.items():
            for record_id in rows.keys() - newest.keys():
                facts.drop(cls, record_id)
        versions, state = {}, replace(state, version=0, count=0, checksum=0)
    fresh = [row for row in newest.values() if row.version > versions.get(row.record.id, 0)]
    left = {id for id, _ in gone}
    stale = [
        (row.record.id, versions[row.record.id])
        for row in fresh
        if versions.get(row.record.id, 0) and row.record.id not in left
    ]
    for row in fresh:
        facts.put(row)
    return _standing(
        arrival,
        replace(
            state,
            version=max(state.version, arrival.cursor),
            count=state.count + len(fresh) - len(stale) - len(gone),
            checksum=moved(state.checksum, [*stale, *gone], [(row.record.id, row.version) for row in fresh]),
            received_at=arrival.server_time,
            history_from=max(state.history_from, arrival.without_history_to),
        ),
    )


def _standing(arrival: Arrival, state: ScopeState) -> ScopeState:
    """Compare with the server's count, where all that it counts is here."""
    head = _head(arrival)
    if head is None or head.version != state.version or state.state is ScopeStanding.REVOKED:
        return state
    return replace(state, state=ScopeStanding.HELD if _is_counted(state, head) else ScopeStanding.REPAIR)


def _head(arrival: Arrival) -> Head | None:
    """Return where the server says that the scope stands; None where it does not say."""
    return arrival.head or (None if arrival.cursor else _NOTHING_YET)


def _is_counted(state: ScopeState, head: Head) -> bool:
    return (state.count, state.checksum) == (head.count, head.checksum)


def _write_pending(connection: Connection, scope: str, before: Mapping[str, Base], rebased: Rebased) -> None:
    base.remove(connection, scope, before.keys() - rebased.bases.keys())
    base.keep(connection, (each for each in rebased.bases.values() if before.get(each.id) != each))
    history.keep_pending(connection, rebased.written)
    outbox.mark(connection, rebased.marks)
