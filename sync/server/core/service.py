"""All parts of the server put together on one store: what the HTTP layer and the simulation talk to."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.clock import Clock
from app.domain.ids import Ids
from sync.server.core.authority import Authority
from sync.server.core.evidence import EvidenceFiles
from sync.server.core.identity import Identity, establish
from sync.server.core.older import OlderHistory
from sync.server.core.passwords import Passwords
from sync.server.core.readiness import Readiness
from sync.server.core.reference import Reference
from sync.server.core.round import Rounds
from sync.server.core.sessions import Sessions
from sync.server.core.tokens import AccessTokens
from sync.server.storage.files import FileStore
from sync.server.storage.store import Store


@dataclass(frozen=True, slots=True)
class Service:
    """What answers requests."""

    clock: Clock
    identity: Identity
    sessions: Sessions
    authority: Authority
    rounds: Rounds
    older: OlderHistory
    evidence: EvidenceFiles
    readiness: Readiness


def service(
    store: Store,
    clock: Clock,
    ids: Ids,
    passwords: Passwords | None = None,
    reference: Reference | None = None,
    files: FileStore | None = None,
) -> Service:
    """Return the service on a migrated store; its identity is made when the store is new. `files` keeps evidence."""
    known = establish(store, ids)
    sessions = Sessions(store, clock, ids, passwords or Passwords(), AccessTokens(known.secret))
    authority = Authority(store, clock, sessions, reference or Reference())
    rounds = Rounds(store, clock, sessions, authority, known)
    older = OlderHistory(store, sessions, known)
    evidence = EvidenceFiles(store, files, clock, ids, sessions)
    return Service(clock, known, sessions, authority, rounds, older, evidence, Readiness(store, known))
