"""What of the files nobody needs any more: a content goes with its last reference, never before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sync.server.core.commit import retried
from sync.server.core.evidence import file_turn
from sync.server.core.file_rights import NAMING
from sync.server.storage.files import FileStore
from sync.server.storage.store import Reading, Store

FORGOTTEN_SECONDS = 30 * 24 * 3600.0
"""A file that stopped half-way is given up after so long; its sender begins again."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep takes away, or would: possessions without a record, contents without a possession, half files."""

    possessions: int
    contents: int
    bytes: int
    unfinished: int


def sweep(store: Store, folder: FileStore, *, is_dry_run: bool) -> Swept:
    """Clear away what no record names. May run while the server does."""
    with store.read() as snapshot:
        gone = list(_unnamed(snapshot))
    if not is_dry_run:
        for scope, sha256 in gone:
            _let_go(store, scope, sha256)
    contents = size = 0
    for sha256 in list(folder.names()):
        found = _removed(store, folder, sha256, frozenset(gone), is_dry_run=is_dry_run)
        contents += found is not None
        size += found or 0
    unfinished = folder.left_over(FORGOTTEN_SECONDS)
    if not is_dry_run:
        for part in unfinished:
            folder.drop(part)
    return Swept(len(gone), contents, size, len(unfinished))


def _unnamed(reading: Reading) -> Iterator[tuple[str, str]]:
    for scope in reading.files.scopes():
        for sha256 in reading.files.possessed(scope):
            if not reading.files.naming(scope, NAMING, sha256):
                yield scope, sha256


def _let_go(store: Store, scope: str, sha256: str) -> None:
    """Take the scope's possession away, unless a record has named it meanwhile: none can while the scope is locked."""

    def run() -> None:
        with store.begin() as tx:
            tx.lock([scope])
            if not tx.files.naming(scope, NAMING, sha256):
                tx.files.remove(scope, sha256)
            tx.commit()

    retried(run)


def _removed(
    store: Store, folder: FileStore, sha256: str, gone: frozenset[tuple[str, str]], *, is_dry_run: bool
) -> int | None:
    """Return the bytes of a content that nobody possesses; it is gone then, unless this only looks."""

    def run() -> int | None:
        with store.begin() as tx:
            # Who places this content holds its name until the row is there.
            tx.take_turns(file_turn(sha256))
            left = {scope for scope in tx.files.scopes_of(sha256) if (scope, sha256) not in gone or not is_dry_run}
            if left or not folder.has(sha256):
                return None
            size = folder.size(sha256)
            if not is_dry_run:
                folder.remove(sha256)
            return size

    return retried(run)
