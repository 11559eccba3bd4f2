"""What an assessment team held alone is released: its rows move to where the engagement's people hold them (A3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.checklist.records import Answer, ChecklistRun
from app.domain.kernel.conflict import Conflict
from sync.server.core.entries import Entry, Write
from sync.server.core.ledger import Ledger
from sync.server.core.more_scopes import MoreScopesError
from sync.server.storage.rows import HistoryRow
from sync.server.storage.store import Reading

_PAGE = 1_000


def release(ledger: Ledger, reading: Reading, record_id: str, into: str, write: Write) -> None:
    """Move a visit with its checklists, answers and conflicts, and their history.

    MoreScopesError until `into` is locked.

    The visits of others have checklists under the same engagement: those stay.
    """
    if not ledger.holds(into):
        raise MoreScopesError((into,))
    visit = ledger.entry(record_id)
    if visit is None:
        return
    runs = [
        entry
        for entry in _children(ledger, reading, ChecklistRun.KIND, (into[2:],))
        if isinstance(entry.record, ChecklistRun) and entry.record.visit_id == record_id
    ]
    moved = [visit, *runs, *_children(ledger, reading, Answer.KIND, [run.id for run in runs])]
    moved += _children(ledger, reading, Conflict.KIND, [entry.id for entry in moved])
    steps: dict[str, list[HistoryRow]] = {}
    for step in _steps(reading, visit.scope):
        steps.setdefault(step.record, []).append(step)
    for entry in moved:
        ledger.move(entry.id, into, steps.get(entry.id, []), write)


def _children(ledger: Ledger, reading: Reading, kind: str, parents: Sequence[str]) -> list[Entry]:
    keys = [(parent, kind) for parent in parents]
    unknown = [key for key in keys if not ledger.knows_children(key)]
    if unknown:
        ledger.load_children(unknown, reading.children(unknown))
    return [entry for key in keys for entry in ledger.children(key)]


def _steps(reading: Reading, scope: str) -> Iterator[HistoryRow]:
    """Yield all that happened in a scope; a restricted one is small, and a release is rare."""
    head = reading.heads((scope,)).get(scope)
    after, upto = 0, head.version if head else 0
    while rows := reading.history_since(scope, after, upto, _PAGE):
        yield from rows
        after = rows[-1].version
