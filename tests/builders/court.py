"""A server of the real routes on one store, and engagements in which every command makes sense."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from app.domain.custody.records import Custody, Handover
from app.domain.decision.records import Refusal
from app.domain.ids import derived_id, engagement_scope, restricted_scope
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.registers.records import Complaint, ZeroTolerance
from app.domain.rulepack import RulePack
from sync.protocol.codec import decode_response, encode
from sync.protocol.messages import SyncResponse
from sync.server.core.commit import commit, own_write
from sync.server.core.ledger import Ledger
from sync.server.storage.rows import Grant
from sync.server.storage.store import Store, Transaction
from tests.builders.accepted import Given, accepted
from tests.builders.domain import FACTORY_PERSON, PACK, Site
from tests.builders.server import PASSWORD, Laptop, World

Http = TestClient[Litestar]


class Elsewhere(Site):
    """A site whose ids are nobody else's."""

    def __init__(self, place: int, pack: RulePack = PACK) -> None:
        self._place = place
        super().__init__(pack)

    def new_id(self) -> str:
        return derived_id("matrix", str(self._place), super().new_id())


@dataclass
class Court:
    """A server of the real routes on one store, with the rules and the clock of the sites."""

    store: Store
    world: World
    http: Http
    _places: Iterator[int] = field(default_factory=lambda: count(1))
    _given: dict[str, dict[str, Given]] = field(default_factory=dict)

    def site(self, pack: RulePack = PACK, *, is_stored: bool = True) -> Elsewhere:
        """Return a site in which every command makes sense; its records are on the server unless said otherwise."""
        site = Elsewhere(next(self._places), pack)
        self.given(site)
        if is_stored:
            self._keep(site)
        return site

    def given(self, site: Site) -> dict[str, Given]:
        """Return an acceptable command of each type; made once for a site, with the records it is about."""
        if site.engagement.id not in self._given:
            self._given[site.engagement.id] = accepted(site)
        return self._given[site.engagement.id]

    def person(self, role: Role, *sites: Site, queue: Site | None = None, restricted: Site | None = None) -> Laptop:
        """Return a device of somebody who holds these engagements in a role, also in one nobody can be given.

        With `queue` they hold the queue of that site's team in the role, too; with `restricted` what is restricted.
        """
        login = self.world.ids.new()
        account = self.world.accounts.create(login, PASSWORD, name="Somebody", role=role)
        with self.store.begin() as tx:
            held = [engagement_scope(site.engagement.id) for site in sites]
            if queue is not None:
                held.append(queue.engagement.queue)
            if restricted is not None:
                held.append(restricted_scope(restricted.engagement.id))
                tx.lock(held[-1:])
            for scope in held:
                tx.directory.put_grant(Grant(account.id, scope, role.value, self.world.clock.now()))
            tx.commit()
        return self.world.laptop(login)

    def lose(self, laptop: Laptop, *sites: Site) -> None:
        """Take engagements away again."""
        with self.store.begin() as tx:
            for site in sites:
                scope = engagement_scope(site.engagement.id)
                now = self.world.clock.now()
                tx.directory.put_grant(Grant(laptop.user, scope, Role.ADVISOR.value, now, revoked_at=now))
            tx.commit()

    def post(self, path: str, access: str, body: bytes) -> Response:
        """Send a request with a token."""
        return self.http.post(path, content=body, headers={"Authorization": f"Bearer {access}"} if access else {})

    def push(self, laptop: Laptop, scope: str, commands: Sequence[Command], **cursors: int) -> SyncResponse:
        """Send commands for a scope in one request, entered for somebody of the factory."""
        payloads = [
            laptop.pushed(laptop.changeset(scope, command, on_behalf_of=FACTORY_PERSON, pack=PACK.id))
            for command in commands
        ]
        answer = self.post("/v1/sync", laptop.access, encode(laptop.request(*payloads, cursors=cursors)))
        assert answer.status_code == 200, answer.text
        return decode_response(answer.content)

    def _keep(self, site: Site) -> None:
        scope = engagement_scope(site.engagement.id)
        restricted = restricted_scope(site.engagement.id)
        places = {Custody: site.engagement.queue, Complaint: restricted, ZeroTolerance: restricted}
        own = Refusal, Handover
        records = [record for record in site.facts.all(Record) if not isinstance(record, own)]
        write = own_write(self.world.ids, self.world.clock, "Fill")

        def fill(_: Transaction, ledger: Ledger) -> None:
            for record in records:
                ledger.put(record, places.get(type(record), scope), write)

        commit(self.store, [scope, *dict.fromkeys(places.values())], [record.id for record in records], fill)
