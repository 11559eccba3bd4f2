"""A server in this process, with people, factories and engagements; tests speak to it as devices do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random

import msgspec
from argon2 import PasswordHasher

from app.domain.clock import FrozenClock
from app.domain.factory.records import Engagement, Factory, Programme
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.changeset import Based, Changeset, Command, OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.plan.commands import CreateItem, EditItem, ItemPatch
from app.domain.plan.records import Origin
from app.schema.codec import encode_changeset
from app.schema.reference import rule_pack
from sync.protocol.limits import PROTOCOL, SCHEMA
from sync.protocol.messages import Fate, Pushed, SyncRequest, SyncResponse
from sync.protocol.sessions import DeviceRequest, LoginRequest
from sync.server.core.accounts import Accounts
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements, Opening, factories_scope
from sync.server.core.passwords import Passwords
from sync.server.core.service import Service, service
from sync.server.storage.files import FileStore
from sync.server.storage.rows import Account
from sync.server.storage.store import Store

START = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"
# Real argon2id, as cheap as the library allows: a test suite signs in hundreds of times.
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
MANAGER = OnBehalfOf("Salma Akter", "Production manager")


@dataclass
class World:
    """The server's parts on one store; ids are the same in every run."""

    store: Store
    clock: FrozenClock = field(default_factory=lambda: FrozenClock(START))
    passwords: Passwords = field(default_factory=lambda: Passwords(CHEAP))
    files: FileStore | None = None

    def __post_init__(self) -> None:
        self.ids = Ids(self.clock, Random(1).getrandbits)
        self.service: Service = service(self.store, self.clock, self.ids, self.passwords, files=self.files)
        self.accounts = Accounts(self.store, self.clock, self.ids, self.passwords)
        self.engagements = Engagements(self.store, self.clock, self.ids)

    def factory(self, name: str = "Rose Garments", country: str = "BD") -> Factory:
        made = Factory(self.ids.new(), country, name, "12 Mill Road, Ashulia")
        scope = factories_scope(country)
        write = own_write(self.ids, self.clock, "ImportFactories")
        commit(self.store, [scope], [], lambda _, ledger: ledger.put(made, scope, write))
        return made

    def engagement(self, factory: Factory | None = None) -> Engagement:
        factory = factory or self.factory(f"Factory {self.ids.new()[-4:]}")
        return self.engagements.open(Opening(factory.id, Programme.ADVISORY, date(2026, 1, 1)))

    def person(self, login: str, role: Role = Role.ADVISOR, *engagements: Engagement) -> Account:
        account = self.accounts.create(login, PASSWORD, name=login.title(), role=role, position="Advisor")
        for engagement in engagements:
            self.engagements.assign(login, engagement.id, role)
        return account

    def laptop(self, login: str, nonce: str = "") -> Laptop:
        """Sign in on a new installation."""
        nonce = nonce or f"{login}-{self.ids.new()}"
        session = self.service.sessions.sign_in(LoginRequest(login, PASSWORD), "127.0.0.1")
        bound = self.service.sessions.register(session.access_token, DeviceRequest(nonce, f"{login}'s laptop"))
        return Laptop(self, session.account.id, bound.device, nonce, session.refresh_token, bound.access_token)

    def later(self, **span: float) -> None:
        self.clock.moment += timedelta(**span)


@dataclass
class Laptop:
    """What a device knows; `sync` sends what it is given and remembers cursors, as a client would."""

    world: World
    user: str
    device: str
    nonce: str
    refresh: str
    access: str
    seq: int = 0
    epoch: str = ""
    cursors: dict[str, int] = field(default_factory=dict)

    def changeset(
        self,
        scope: str,
        command: Command,
        based: dict[str, tuple[str, Based]] | None = None,
        **changes: object,
    ) -> bytes:
        """Return the payload of a command; `based` is {record id: (kind, Based)}."""
        pairs = based or {}
        made = Changeset(
            id=self.world.ids.new(),
            device=self.device,
            actor=self.user,
            scope=scope,
            command=command,
            based={record_id: shown for record_id, (_, shown) in pairs.items()},
            depends_on=(),
            pack=rule_pack("advisory-2026-01").id,
            made_at=self.world.clock.now(),
            made_on=self.world.clock.today(),
            on_behalf_of=MANAGER,
        )
        made = replace_changeset(made, changes)
        return encode_changeset(made, {record_id: kind for record_id, (kind, _) in pairs.items()})

    def create(self, scope: str, item: str, area: str = "Fire doors", **changes: object) -> bytes:
        command = CreateItem(item, Origin.ADDITIONAL, date(2026, 2, 1), ItemPatch(area=area))
        return self.changeset(scope, command, None, **changes)

    def edit(self, scope: str, item: str, seen: int, old: dict[str, object], **new: object) -> bytes:
        shown = {item: ("plan_item", Based(seen, old))}
        return self.changeset(scope, EditItem(item, ItemPatch(**new)), shown)  # type: ignore[typeddict-item]

    def pushed(self, payload: bytes, seq: int = 0) -> Pushed:
        if not seq:
            self.seq += 1
        return Pushed(seq or self.seq, msgspec.Raw(payload))

    def request(self, *pushed: Pushed, **changes: object) -> SyncRequest:
        made = SyncRequest(
            protocol=PROTOCOL,
            app="0.1.0",
            schema=SCHEMA,
            device=self.device,
            install_nonce=self.nonce,
            epoch=self.epoch,
            cursors=dict(self.cursors),
            changesets=list(pushed),
        )
        return msgspec.structs.replace(made, **changes)

    def sync(self, *pushed: Pushed | bytes, **changes: object) -> SyncResponse:
        """Send one request and take over its cursors."""
        items = [self.pushed(one) if isinstance(one, bytes) else one for one in pushed]
        reply = self.world.service.rounds.sync(self.access, self.request(*items, **changes))
        self.epoch = reply.epoch
        self.cursors = dict(reply.cursors)
        return reply

    def send(self, payload: bytes) -> Fate:
        """Send one changeset and return its fate."""
        (fate,) = self.sync(payload).fates
        return fate


def replace_changeset(changeset: Changeset, changes: dict[str, object]) -> Changeset:
    values = {name: getattr(changeset, name) for name in Changeset.__slots__} | changes
    return Changeset(**values)


def scope_of(engagement: Engagement) -> str:
    return engagement_scope(engagement.id)
