"""A transaction that turns out to write a scope it did not lock is undone, and run again with that one locked too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody
from app.domain.decision.commands import SettleRefusal
from sync.server.core.intake import Offer

_TOLD = AcceptCustody | ReturnCustody | ArchiveCustody | SettleRefusal


class MoreScopesError(Exception):
    """Nothing stays of the transaction; `scopes` are to be locked with the others, in order, when it is run again."""

    def __init__(self, scopes: Iterable[str]) -> None:
        """Take the scopes that were found missing."""
        super().__init__()
        self.scopes = frozenset(scopes)


@dataclass(frozen=True, slots=True)
class More:
    """What changesets take beside their own scopes: others to lock, and what is read under these locks.

    `children` are named by (parent id, kind).
    """

    scopes: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    children: frozenset[tuple[str, str]] = frozenset()

    def __or__(self, other: More) -> More:
        """Return what either needs."""
        return More(self.scopes | other.scopes, self.records | other.records, self.children | other.children)


def concerns_supervisors(offer: Offer, *, is_former: bool) -> bool:
    """Say whether hearing a changeset may write what the supervisors keep: by what it says of itself alone."""
    changeset = offer.changeset
    return changeset is not None and (is_former or bool(changeset.supersedes) or isinstance(changeset.command, _TOLD))
