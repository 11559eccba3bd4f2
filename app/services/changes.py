"""Change notices: who wants to know what was written hears ids, never row numbers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Origin = Literal["local", "import", "sync"]
"""import: one of many files that are taken in one after another; who shows them may hear of several at once."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What one transaction changed: kinds and ids of records, their scopes, and who started it.

    An item whose gates or claims are judged anew counts as changed, also when its own fields stay. The kind "outbox"
    says that the number or state of pending changesets changed, "scope" that scopes or roles did, "older_history" that
    older steps of those records came or how it stands with them.
    """

    kinds: frozenset[str]
    ids: frozenset[str]
    scopes: frozenset[str]
    origin: Origin


def joined(changes: Sequence[Changed], origin: Origin) -> Changed:
    """Return several changes told as one."""
    return Changed(
        frozenset[str]().union(*(each.kinds for each in changes)),
        frozenset[str]().union(*(each.ids for each in changes)),
        frozenset[str]().union(*(each.scopes for each in changes)),
        origin,
    )


Listener = Callable[[Changed], None]


class ChangeHub:
    """Tells every listener of every change, on the thread that wrote it, when it is on the disk."""

    def __init__(self) -> None:
        """Start without listeners."""
        self._listeners: tuple[Listener, ...] = ()
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` from now on; the returned function ends that. A listener is quick and never raises."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(kept for kept in self._listeners if kept is not listener)

        return unsubscribe

    def publish(self, changed: Changed) -> None:
        """Tell all listeners."""
        for listener in self._listeners:
            listener(changed)
