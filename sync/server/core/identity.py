"""What a server knows of itself: its epoch and the secret its tokens are signed with."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import Ids
from sync.server.core.tokens import new_secret
from sync.server.storage.store import Reading, Store

_EPOCH = "epoch"
_SECRET = "secret"  # noqa: S105  # the name of the row, not its value


@dataclass(frozen=True, slots=True)
class Identity:
    """`epoch` changes when the database goes back in time; `secret` signs access tokens (hex)."""

    epoch: str
    secret: str


def establish(store: Store, ids: Ids) -> Identity:
    """Return the server's identity, making it when the database is new."""
    with store.read() as snapshot:
        known = identity(snapshot)
    if known.epoch:
        return known
    with store.begin() as tx:
        tx.take_turns(_EPOCH)
        if not tx.directory.meta(_EPOCH):
            tx.directory.set_meta(_EPOCH, ids.new())
            tx.directory.set_meta(_SECRET, new_secret())
        made = identity(tx)
        tx.commit()
    return made


def identity(reading: Reading) -> Identity:
    """Return the server's identity ('' each before `establish`)."""
    return Identity(reading.directory.meta(_EPOCH), reading.directory.meta(_SECRET))
