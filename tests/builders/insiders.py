"""Somebody who was there: fills into what a generator made of an endpoint's request the names that only they know.

Without them nothing gets past the questions who asks and for what, and no handler is ever reached.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx
from schemathesis import Case
from schemathesis.schemas import APIOperation
from schemathesis.transport.serialization import Binary

from app.domain.clock import SystemClock
from sync.protocol.limits import MOST_FILE_BYTES
from sync.protocol.sessions import LoginRequest
from sync.server.core.throttles import ADDRESS, LOGIN, PARKED, forget_tries
from sync.server.http.files import DEVICE, NONCE
from tests.builders.files import digest
from tests.builders.server import PASSWORD, World
from tests.builders.strangers import Stranger, create_item

Asked = Case[APIOperation[Any, Any, Any, Any]]

_CONTENT = b"the bytes of a photo" * 50


@dataclass
class Insider:
    """A signed-in device in one scope, with a photo whose file the server holds and one that it waits for."""

    world: World
    stranger: Stranger
    login: str
    scope: str
    epoch: str
    item: str = ""
    held: dict[str, Any] = field(default_factory=dict)
    awaited: dict[str, Any] = field(default_factory=dict)
    head: int = 0
    _seqs: count[int] = field(default_factory=lambda: count(1_000_000))

    def begin(self) -> None:
        """Make the records that requests are to speak of; the one file goes up by the very routes."""
        self.item = self.stranger.ids.new()
        answer = self.stranger.sync(self.stranger.changeset(self.scope, "CreateItem", create_item(self.item)))
        assert [fate["verdict"] for fate in answer.fates] == ["accepted"]
        self.held = self._photo(digest(_CONTENT), len(_CONTENT))
        headers = {
            "Authorization": f"Bearer {self.stranger.access}",
            DEVICE: self.stranger.device,
            NONCE: self.stranger.nonce,
        }
        asked = self.held | {"offset": 0, "piece": self.held["sha256"]}
        sent = httpx.put(f"{self.stranger.address}/v1/evidence/piece", params=asked, content=_CONTENT, headers=headers)
        assert sent.json() == {"offset": len(_CONTENT), "whole": True}
        # Nothing that a generator makes comes to so much, so that it stays awaited.
        self.awaited = self._photo(digest(b"never sent"), MOST_FILE_BYTES)
        with self.world.store.read() as reading:
            self.head = reading.heads([self.scope])[self.scope].version

    def fill_names(self, case: Asked) -> None:
        """Say which installation asks: whatever else is wrong with a request is looked at only then."""
        known = {"device": self.stranger.device, "install_nonce": self.stranger.nonce, "epoch": self.epoch}
        if isinstance(case.body, dict) and case.operation.path != "/v1/login":
            case.body.update({name: value for name, value in known.items() if isinstance(case.body.get(name), str)})
        for header, value in ((DEVICE, self.stranger.device), (NONCE, self.stranger.nonce)):
            if header in case.headers:
                case.headers[header] = value

    def fill(self, case: Asked) -> None:
        """Let a request that is fit be one that this device could have made."""
        fills: dict[str, Callable[[Asked], None]] = {
            "/v1/login": self._sign_in,
            "/v1/refresh": self._spend,
            "/v1/logout": self._spend,
            "/v1/sync": self._push,
            "/v1/park": self._push,
            "/v1/history": self._look_back,
            "/v1/evidence/held": self._ask_for,
            "/v1/evidence/upload": lambda case: _body(case).update(self.awaited),
            "/v1/evidence/piece": self._send,
            "/v1/evidence/file": self._fetch,
        }
        if case.operation.path in fills:
            fills[case.operation.path](case)

    def _sign_in(self, case: Asked) -> None:
        self._forget_tries()
        body = _body(case)
        body.update(login=self.login, password=PASSWORD)
        # One that named the device would end the session that all others speak with.
        body.pop("device", None)
        body.pop("install_nonce", None)

    def _spend(self, case: Asked) -> None:
        """Give a refresh token that is good once, of a session of its own."""
        self._forget_tries()
        self.world.clock.moment = SystemClock().now()
        asked = LoginRequest(self.login, PASSWORD)
        session = self.world.service.sessions.sign_in(asked, address=self.stranger.ids.new())
        _body(case)["refresh_token"] = session.refresh_token

    def _push(self, case: Asked) -> None:
        """Give each changeset a place of its own; one in two is a sound one, else nothing but refusals would come."""
        self._forget_tries()
        for pushed in _body(case).get("changesets", ()):
            pushed["seq"] = next(self._seqs)
            if pushed["seq"] % 2:
                body = create_item(self.stranger.ids.new())
                pushed["payload"] = self.stranger.changeset(self.scope, "CreateItem", body)

    def _look_back(self, case: Asked) -> None:
        body = _body(case)
        body.update(scope=self.scope, upto=body["upto"] % (self.head + 1))

    def _ask_for(self, case: Asked) -> None:
        body = _body(case)
        body["scope"] = self.scope
        for each in body["files"]:
            each.update(record=self.held["record"], sha256=self.held["sha256"])

    def _send(self, case: Asked) -> None:
        case.query.update({name: str(value) for name, value in self.awaited.items()})
        case.query["piece"] = digest(_bytes_of(case.body))

    def _fetch(self, case: Asked) -> None:
        case.query.update({name: str(self.held[name]) for name in ("scope", "record", "sha256")})
        if "Range" in case.headers:
            place = len(case.headers["Range"]) * 97 % len(_CONTENT)
            case.headers["Range"] = f"bytes={place}-{place + 99}"

    def _photo(self, sha256: str, size: int) -> dict[str, Any]:
        record = self.stranger.ids.new()
        body = {
            "evidence_id": record,
            "subject_id": self.item,
            "subject_kind": "item",
            "kind": "photo",
            "file_name": "door.jpg",
            "media_type": "image/jpeg",
            "size": size,
            "sha256": sha256,
        }
        answer = self.stranger.sync(self.stranger.changeset(self.scope, "AttachEvidence", body))
        assert [fate["verdict"] for fate in answer.fates] == ["accepted"], answer.fates
        return {"scope": self.scope, "record": record, "sha256": sha256, "size": size}

    def _forget_tries(self) -> None:
        """Let a run be as long as wanted: what a closed throttle answers is asked elsewhere."""
        with self.world.store.begin() as tx:
            for allowance, subject in ((ADDRESS, "127.0.0.1"), (LOGIN, self.login), (PARKED, self.stranger.device)):
                forget_tries(tx, allowance, subject)
            tx.commit()


def whole_numbers(body: dict[str, Any]) -> None:
    """Write whole numbers without a fraction: to JSON Schema 1.0 is an integer, on our wire it is none."""
    body.update(json.loads(json.dumps(body), parse_float=_number))


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number


def _body(case: Asked) -> dict[str, Any]:
    assert isinstance(case.body, dict)
    return case.body


def _bytes_of(body: object) -> bytes:
    if isinstance(body, Binary):
        return body.data
    return body if isinstance(body, bytes) else str(body).encode()
