"""Somebody who speaks to a real server process without our client: bytes over a socket, JSON put together by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPConnection
from itertools import count
from typing import Any

from app.domain.clock import FrozenClock, SystemClock
from app.domain.factory.records import Engagement
from app.domain.ids import Ids
from app.schema.reference import rule_pack
from sync.protocol.limits import SCHEMA
from sync.protocol.sessions import DeviceRequest, LoginRequest
from sync.server.storage.rows import ReceiptRow
from sync.server.storage.store import Store
from tests.builders.server import PASSWORD, World

Json = dict[str, Any]
_SECONDS = 60
_ALL = 1_000_000


def a_world(store: Store) -> World:
    """Return the administrator's side of a store that a server process serves: its clock must be the machine's."""
    world = World(store, FrozenClock(SystemClock().now()))
    world.ids = Ids(world.clock)
    return world


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def code(self) -> str:
        """Return the stable code of problem details."""
        assert self.headers["content-type"] == "application/problem+json"
        assert self.body["status"] == self.status
        return str(self.body["code"])

    @property
    def fates(self) -> list[Json]:
        """Return the fates of a sync."""
        assert self.status == 200, self.body
        return list(self.body.get("fates", []))

    def reasons(self) -> set[str]:
        """Return "rule needs" of what stood against the one changeset that was sent."""
        (fate,) = self.fates
        return {f"{reason['rule']} {reason['needs']}" for reason in fate.get("reasons", []) if not reason["met"]}


def post(address: str, path: str, body: bytes | Iterable[bytes], headers: Mapping[str, str] | None = None) -> Answer:
    """Send bytes; an iterable goes in chunks, without saying how many there are."""
    connection = HTTPConnection(address.removeprefix("http://"), timeout=_SECONDS)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/json"} | dict(headers or {}))
        reply = connection.getresponse()
        content = reply.read()
        told = {name.lower(): value for name, value in reply.getheaders()}
        return Answer(reply.status, told, json.loads(content) if content else None)
    finally:
        connection.close()


@dataclass(slots=True)
class Stranger:
    """A signed-in account on a registered device, with no scruples."""

    address: str
    user: str
    device: str
    nonce: str
    access: str
    refresh: str
    ids: Ids
    _places: count[int] = field(default_factory=lambda: count(1))

    @classmethod
    def signed_in(cls, address: str, world: World, login: str) -> Stranger:
        """Register an installation at the server's store; by HTTP its throttle would soon have enough of us."""
        ids = Ids(SystemClock())
        nonce = f"nonce {ids.new()}"
        sessions = world.service.sessions
        session = sessions.sign_in(LoginRequest(login, PASSWORD), address=ids.new())
        bound = sessions.register(session.access_token, DeviceRequest(nonce, "laptop"))
        return cls(address, session.account.id, bound.device, nonce, bound.access_token, session.refresh_token, ids)

    def changeset(self, scope: str, name: str, body: Json, **changes: object) -> Json:
        """Return a changeset as the wire has it, with whatever changes."""
        now = SystemClock().now()
        made: Json = {
            "id": self.ids.new(),
            "device": self.device,
            "actor": self.user,
            "scope": scope,
            "name": name,
            "version": 1,
            "body": body,
            "pack": rule_pack("advisory-2026-01").id,
            "made_at": now.isoformat(),
            "made_on": now.date().isoformat(),
            "on_behalf_of": {"name": "Salma Akter", "position": "Production manager"},
        }
        return made | changes

    def request(self, *payloads: Json, **changes: object) -> Json:
        """Return a sync request, with whatever changes."""
        made: Json = {
            "protocol": 1,
            "app": "0.1.0",
            "schema": SCHEMA,
            "device": self.device,
            "install_nonce": self.nonce,
            "changesets": [{"seq": next(self._places), "payload": payload} for payload in payloads],
        }
        return made | changes

    def sync(self, *payloads: Json, **changes: object) -> Answer:
        """Send changesets."""
        return self.send(_bytes(self.request(*payloads, **changes)))

    def send(self, body: bytes | Iterable[bytes], path: str = "/v1/sync", **headers: str) -> Answer:
        """Send bytes with this session's token."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return post(self.address, path, body, {"Authorization": f"Bearer {self.access}"} | named)

    def refreshed(self, token: str) -> Answer:
        """Spend a refresh token."""
        return post(self.address, "/v1/refresh", _bytes({"refresh_token": token}))


@dataclass(frozen=True, slots=True)
class Dump:
    """Everything of the shared scopes: rows, history and counters."""

    rows: tuple[object, ...]
    history: tuple[object, ...]
    heads: tuple[object, ...]


def dump(store: Store, prefix: str = "f:") -> Dump:
    """Read all of the scopes that begin so."""
    with store.read() as reading:
        scopes = reading.scopes(prefix)
        return Dump(
            tuple(row for scope in scopes for row in reading.rows_since(scope, 0, _ALL)),
            tuple(step for scope in scopes for step in reading.history_since(scope, 0, 2**60, _ALL)),
            tuple(sorted(reading.heads(scopes).values())),
        )


def receipt(store: Store, changeset: str) -> ReceiptRow | None:
    """Return the receipt of a changeset."""
    with store.read() as reading:
        found = reading.receipts([changeset])
    return found[0] if found else None


def create_item(item: str, area: str = "Fire doors", **fields: object) -> Json:
    """Return the body of a CreateItem."""
    return {"item_id": item, "origin": "additional", "found_on": "2026-02-01", "fields": {"area": area} | fields}


def scope_of(engagement: Engagement) -> str:
    """Return an engagement's scope."""
    return f"f:{engagement.id}"


def _bytes(value: Json) -> bytes:
    return json.dumps(value).encode()
