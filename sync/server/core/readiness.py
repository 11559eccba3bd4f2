"""Whether this process can do its work now: its database answers, and is still the one it was started on."""

from __future__ import annotations

from sync.server.core.identity import Identity, identity
from sync.server.storage.store import Store, UnavailableError


class Readiness:
    """What a load balancer asks before it sends somebody here."""

    def __init__(self, store: Store, served: Identity) -> None:
        """Take the store and the identity that the process answers with."""
        self._store = store
        self._served = served

    def require(self) -> None:
        """Raise UnavailableError unless the database answers with the identity that was read at the start.

        A database that was put in place of another must not be spoken for by a process that knows the old one.
        """
        with self._store.read() as snapshot:
            found = identity(snapshot)
        if found != self._served:
            raise UnavailableError("the database is another than at the start")
