"""Everything a screen may use of one account; built by the composition root, closed by it."""

from __future__ import annotations

import json
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import asdict
from typing import Protocol

from app.domain.clock import Clock
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Context, Role
from app.schema.reference import catalogue, rule_packs
from app.services.changes import ChangeHub
from app.services.commands import CommandService
from app.services.draft_book import DraftBook
from app.services.evidence import EvidenceStore
from app.services.file_desk import FileDesk
from app.services.indexing import Indexing
from app.services.intake import Intake
from app.services.older_history import OlderHistoryDesk
from app.services.parcel import Parcel
from app.services.receiving import Receiving
from app.services.session import Session
from app.services.template_shelf import TemplateShelf
from app.services.tidying import Tidying
from app.services.undo import Undo
from app.services.writer import Writer
from app.storage import meta, scopes
from app.storage.blobs import Blobs
from app.storage.connection import Connection
from app.storage.contexts import context_now, named_in_running_visit
from app.storage.facts import SqliteFacts
from app.storage.replica import Replica

_ENTERING_FOR = "entering_for."


class SyncDesk(Protocol):
    """What a screen may ask of syncing; the words of its state come from the sync client itself."""

    def wake(self) -> None:
        """Something was written: sync soon."""
        ...

    def sync_now(self) -> None:
        """A person asked: sync now."""
        ...

    def cancel(self) -> None:
        """A person asked: end the round under way at once; what it did not finish waits for the next one."""
        ...


class Workspace:
    """One open replica with its threads. Screens read with `read()` and write with `commands`, nothing else."""

    def __init__(self, replica: Replica, blobs: Blobs, session: Session, clock: Clock, ids: Ids) -> None:
        """Take an open replica, its evidence folder, and whose it is; closing this closes the replica."""
        self.session = session
        self.clock = clock
        self.ids = ids
        self.replica = replica
        self.blobs = blobs
        self.changes = ChangeHub()
        self.writer = Writer(replica)
        self.commands = CommandService(self.writer, session, clock, ids, self.changes)
        self.undo = Undo(self.commands)
        self.drafts = DraftBook(replica, self.writer, clock)
        self.parcel = Parcel(replica, self.writer, session, clock, self.changes)
        self.evidence = EvidenceStore(blobs, self.commands, self.writer, ids)
        self.intake = Intake(replica, self.writer, self.evidence, clock, ids, self.changes)
        self.indexing = Indexing(self.writer)
        self._tidying = Tidying(replica, self.writer, self.indexing)
        self.receiving = Receiving(self.writer, session, clock, self.changes, self._tidying)
        self.templates = TemplateShelf()
        self.catalogue = catalogue(rule_packs()[-1].catalogue)
        self.sync: SyncDesk | None = None
        self.older: OlderHistoryDesk | None = None
        self.files: FileDesk | None = None
        self.changes.subscribe(self.evidence.on_change)
        self.indexing.begin()

    def read(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees one moment of the replica and cannot write."""
        return self.replica.read()

    def role(self, connection: Connection, scope: str) -> Role | None:
        """Return the person's role in a scope; None where they have none now."""
        return scopes.role(connection, scope)

    def facts(self, connection: Connection) -> SqliteFacts:
        """Return the facts of the view, own pending changes included; for one reading, not to be kept."""
        return SqliteFacts(connection, device=self.session.device)

    def context(self, connection: Connection, engagement_id: str, on_behalf_of: OnBehalfOf | None = None) -> Context:
        """Return the circumstances of a command given now: for the reasons a screen shows before it is given.

        Blocked (O2 scope.not_held) where the person has no role in the engagement.
        """
        return self.context_in(connection, engagement_scope(engagement_id), on_behalf_of)

    def context_in(self, connection: Connection, scope: str, on_behalf_of: OnBehalfOf | None = None) -> Context:
        """Return them for a scope, as for what is restricted of an engagement; Blocked likewise."""
        return context_now(
            connection,
            self.facts(connection),
            scope=scope,
            actor=self.session.user_id,
            device=self.session.device,
            made_at=self.clock.now(),
            today=self.clock.today(),
            on_behalf_of=on_behalf_of,
        )

    def entering_for(self, connection: Connection, engagement_id: str) -> OnBehalfOf | None:
        """Return the person of the factory for whom is entered: of the visit in progress, else the last chosen."""
        named = named_in_running_visit(connection, engagement_id)
        if named is not None:
            return named
        kept = meta.value(connection, _ENTERING_FOR + engagement_id)
        return None if kept is None else OnBehalfOf(**json.loads(kept))

    def choose_entering_for(self, engagement_id: str, chosen: OnBehalfOf) -> Future[None]:
        """Keep the person for whom is entered on this device, where no visit in progress says so."""
        text = json.dumps(asdict(chosen), ensure_ascii=False)
        return self.writer.run(lambda connection: meta.keep(connection, _ENTERING_FOR + engagement_id, text))

    def close(self) -> None:
        """Finish what was asked for, end the threads, close the replica. Stop syncing first."""
        self.intake.close()
        self.evidence.close()
        self.indexing.stop()
        self._tidying.stop()
        self.writer.close()
        self.replica.close()
