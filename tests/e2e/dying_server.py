"""A server that dies at one moment of the first push it takes in. Run as a process: the moment, then as the server.

Every statement is the store's own; only what is given to it, or comes after it, ends the process.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NoReturn, cast

from sync.server.cli import main
from sync.server.storage.postgres import PostgresTransaction
from sync.server.storage.rows import ReceiptRow
from sync.server.storage.sqlite import SqliteTransaction
from sync.server.storage.store import Changes

BEFORE, AMIDST, FLUSHED, COMMITTED = "before the flush", "amidst the flush", "before the commit", "after the commit"
MOMENTS = (BEFORE, AMIDST, FLUSHED, COMMITTED)


def die() -> NoReturn:
    """End as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("killed")


class _Deadly(list[ReceiptRow]):
    """Receipts that are written last of all; reading the first is death."""

    def __iter__(self) -> Iterator[ReceiptRow]:
        die()


def dies(store: type[PostgresTransaction | SqliteTransaction], moment: str) -> None:
    """Let transactions of a store die at a moment, once they have receipts to write."""
    flush = cast("Callable[[object, Changes], None]", store.flush)
    commit = cast("Callable[[object], None]", store.commit)
    has_receipts = False

    def dying_flush(self: object, changes: Changes) -> None:
        nonlocal has_receipts
        has_receipts = bool(changes.receipts)
        if has_receipts and moment == BEFORE:
            die()
        deadly = has_receipts and moment == AMIDST
        flush(self, replace(changes, receipts=_Deadly(changes.receipts)) if deadly else changes)

    def dying_commit(self: object) -> None:
        if has_receipts and moment == FLUSHED:
            die()
        commit(self)
        if has_receipts and moment == COMMITTED:
            die()

    setattr(store, "flush", dying_flush)  # noqa: B010  # a method is put in another's place, on purpose
    setattr(store, "commit", dying_commit)  # noqa: B010


if __name__ == "__main__":
    for each in (PostgresTransaction, SqliteTransaction):
        dies(each, sys.argv[1])
    main(sys.argv[2:])
