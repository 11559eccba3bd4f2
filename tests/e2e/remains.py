"""What a laptop still holds of some words: its replica is asked, and its files of evidence are opened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.storage import evidence_files
from app.storage.connection import Connection
from sync.client.account import Account


def tables_with(account: Account, words: Sequence[bytes]) -> set[str]:
    """Return the tables of a replica in which one of the words stands, the search index among them; blobs, too."""

    def look(connection: Connection) -> set[str]:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
        return {name for name in names if any(_has(row, words) for row in _rows(connection, name))}

    with account.workspace.read() as connection:
        return look(connection)


def evidence_of(account: Account) -> dict[str, bytes]:
    """Return every file of evidence that is there, opened, by its hash; no file is there without a name."""
    with account.workspace.read() as connection:
        known = evidence_files.named(connection)
    evidence = account.workspace.evidence
    kept = {sha256: evidence.open(sha256) for sha256 in known if evidence.has(sha256)}
    assert len(kept) == len(list(account.place.profile.evidence.iterdir())), "a file is there without a name"
    return kept


def evidence_with(account: Account, words: Sequence[bytes]) -> list[str]:
    """Return the hashes of the files of evidence in which one of the words stands."""
    return [sha256 for sha256, content in evidence_of(account).items() if _in(content, words)]


def _rows(connection: Connection, table: str) -> Iterable[tuple[object, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')]


def _has(row: tuple[object, ...], words: Sequence[bytes]) -> bool:
    return any(_in(cell if isinstance(cell, bytes) else str(cell).encode(), words) for cell in row)


def _in(content: bytes, words: Sequence[bytes]) -> bool:
    return any(word in content for word in words)
