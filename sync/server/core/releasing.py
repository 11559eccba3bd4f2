"""What an assessment team held alone is released: its rows move to where the engagement's people hold them (A3)."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.kernel.conflict import Conflict
from sync.server.core.entries import Write
from sync.server.core.ledger import Ledger
from sync.server.core.more_scopes import MoreScopesError
from sync.server.storage.rows import HistoryRow
from sync.server.storage.store import Reading

_PAGE = 1_000


def release(ledger: Ledger, reading: Reading, record_id: str, into: str, write: Write) -> None:
    """Move a record, and the conflicts about it, with their history; MoreScopesError until `into` is locked."""
    if not ledger.holds(into):
        raise MoreScopesError((into,))
    for entry in (ledger.entry(record_id), *ledger.children((record_id, Conflict.KIND))):
        if entry is not None:
            ledger.move(entry.id, into, [s for s in _steps(reading, entry.scope) if s.record == entry.id], write)


def _steps(reading: Reading, scope: str) -> Iterator[HistoryRow]:
    """Yield all that happened in a scope; a restricted one is small, and a release is rare."""
    head = reading.heads((scope,)).get(scope)
    after, upto = 0, head.version if head else 0
    while rows := reading.history_since(scope, after, upto, _PAGE):
        yield from rows
        after = rows[-1].version
