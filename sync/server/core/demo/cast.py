"""Gives commands for the people of the demo: each has an account, a device and an outbox of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

import msgspec

from app.domain.clock import FrozenClock
from app.domain.ids import Ids
from app.domain.kernel.changeset import Based, Changeset, Command, OnBehalfOf
from app.domain.kernel.decide import Verdict
from app.schema.codec import encode_changeset
from sync.protocol.evidence import PieceNamed
from sync.protocol.limits import MOST_CHANGESETS, PROTOCOL
from sync.protocol.messages import Fate, Pushed, SyncRequest
from sync.protocol.sessions import DeviceRequest, LoginRequest
from sync.server.core.service import Service
from sync.server.core.tokens import AccessTokens


@dataclass
class Player:
    """One person: user and device ids, the session, and the place of the next changeset."""

    user: str
    device: str
    nonce: str
    session: str
    seq: int = 0
    waiting: list[Pushed] = field(default_factory=list)


class Cast:
    """The people of the demo at the server's door; the clock stands at the day that is being played."""

    def __init__(self, service: Service, clock: FrozenClock, ids: Ids, pack: str) -> None:
        """Take the service, its clock, and the rule pack that every changeset names."""
        self._service = service
        self._clock = clock
        self._ids = ids
        self._pack = pack
        self._tokens = AccessTokens(service.identity.secret)
        self._players: dict[str, Player] = {}

    def enter(self, login: str, password: str) -> None:
        """Sign a person in on a device of their own."""
        signed = self._service.sessions.sign_in(LoginRequest(login, password), "")
        nonce = f"demo-installation-{login}"
        device = self._service.sessions.register(signed.access_token, DeviceRequest(nonce, "Demo"))
        session = self._tokens.session(device.access_token, self._clock.now())
        self._players[login] = Player(signed.account.id, device.device, nonce, session)

    def give(
        self,
        login: str,
        scope: str,
        command: Command,
        on_behalf_of: OnBehalfOf | None = None,
        based: Mapping[str, Based] | None = None,
        depends_on: tuple[str, ...] = (),
        pack: str = "",
    ) -> str:
        """Queue a command given now and return its changeset's id; `pack` names the rules of another programme.

        What it was based on matters only where a colleague changed the same.
        """
        player = self._players[login]
        now = self._clock.now()
        changeset = Changeset(
            id=self._ids.new(),
            device=player.device,
            actor=player.user,
            scope=scope,
            command=command,
            based=based or {},
            depends_on=depends_on,
            pack=pack or self._pack,
            made_at=now,
            made_on=self._clock.today(),
            on_behalf_of=on_behalf_of,
        )
        payload = encode_changeset(changeset, dict.fromkeys(changeset.based, "plan_item"))
        player.seq += 1
        player.waiting.append(Pushed(player.seq, msgspec.Raw(payload)))
        return changeset.id

    def send(self, login: str, *expected: Verdict) -> list[Fate]:
        """Push what the person has queued; a fate that was not expected ends the making of the demo."""
        player = self._players[login]
        fates: list[Fate] = []
        while player.waiting:
            batch, player.waiting = player.waiting[:MOST_CHANGESETS], player.waiting[MOST_CHANGESETS:]
            access = self._tokens.issue(player.session, self._clock.now())
            fates += self._service.authority.push(
                access,
                SyncRequest(PROTOCOL, "demo", 1, player.device, player.nonce, changesets=batch),
            )
        for fate in fates:
            if fate.verdict not in (expected or (Verdict.ACCEPTED,)):
                raise RuntimeError(f"the demo's script does not play: {fate}")
        return fates

    def send_file(self, login: str, scope: str, record: str, content: bytes) -> None:
        """Send the content of a piece of evidence whose record the server has."""
        player = self._players[login]
        digest = sha256(content).hexdigest()
        piece = PieceNamed(player.device, player.nonce, scope, record, digest, len(content), 0, digest)
        self._service.evidence.take(self._tokens.issue(player.session, self._clock.now()), piece, content)

    def user(self, login: str) -> str:
        """Return a person's user id."""
        return self._players[login].user

    def at(self, moment: datetime) -> None:
        """Let it be that moment."""
        self._clock.moment = moment
