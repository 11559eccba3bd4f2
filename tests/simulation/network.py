"""The way between devices and the server in one process: real messages as bytes, and bad weather."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from random import Random

import msgspec

from app.domain.clock import Clock
from app.domain.errors import Known
from sync.client.transport import ServerProblem
from sync.protocol.codec import Unreadable, decode_response, encode
from sync.protocol.limits import SCHEMA
from sync.protocol.messages import Message, Problem, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.core.service import Service
from sync.server.storage.store import UnavailableError
from tests.simulation.disk import VirtualDisk
from tests.simulation.faults import Fault
from tests.simulation.served import PIECE, SYNC, Request, served

WEATHERS: dict[Fault | None, int] = {
    None: 20,
    Fault.LOST_REQUEST: 2,
    Fault.LOST_REPLY: 5,
    Fault.LATE_REPLY: 2,
    Fault.DELAYED: 2,
    Fault.CUT_REQUEST: 1,
    Fault.GARBLED: 1,
    Fault.CUT_REPLY: 2,
    Fault.TWICE: 4,
    Fault.COPIED: 4,
    Fault.BUSY: 1,
    Fault.PORTAL: 1,
    Fault.SERVER_AFTER_COMMIT: 1,
    Fault.LEFT_OUT: 1,
    Fault.OUTDATED: 1,
    Fault.OTHER_SCHEMA: 1,
}
"""What befalls one request, and how often."""
_OF_ROUNDS = frozenset({Fault.LEFT_OUT, Fault.OUTDATED, Fault.OTHER_SCHEMA})

_PAGE = b"<!doctype html><title>Welcome to our network</title>"


@dataclass(frozen=True, slots=True)
class Heard:
    """One sync request that the server has answered, and the answer's very bytes."""

    device: str
    reply: SyncResponse
    body: bytes


@dataclass(frozen=True, slots=True)
class Copy:
    """A request that is still on its way."""

    device: str
    request: Request


@dataclass(slots=True)
class Network:
    """Carries requests to the service, if its disk is not dark.

    `weather` is None for a clear day; `during` runs while a request travels.
    """

    service: Service
    clock: Clock
    disk: VirtualDisk
    weather: Random | None = None
    during: Callable[[str], None] | None = None
    heard: Callable[[Heard], None] | None = None
    late: list[Copy] = field(default_factory=list)
    trace: list[str] = field(default_factory=list)
    faults: Counter[Fault] = field(default_factory=Counter)
    robbed: set[str] = field(default_factory=set)

    def answer(self, path: str, message: Message, token: str) -> bytes:
        """Deliver a message at once; ServerProblem as over HTTP."""
        return self._deliver("", Request(path, encode(message), token))

    def carry(self, device: str, request: Request) -> bytes:
        """Carry a request and its reply through the weather; Known network.offline or network.timeout."""
        if self.weather is None:
            return self._deliver(device, request)
        weather = self._drawn(self.weather, request)
        if weather is None:
            return self._carried(device, request)
        if weather is not Fault.LEFT_OUT:
            self.strike(weather, f"{device}: {request.path}")
        if weather is Fault.PORTAL:
            return _PAGE
        if weather is Fault.GARBLED:
            request = request.altered(self.weather.randrange(len(request.body)))
        if weather is Fault.OTHER_SCHEMA:
            request = request.of_schema(self.weather.choice((SCHEMA - 1, SCHEMA + 1)))
        self._hinder(weather, device, request)
        answer = self._carried(device, request)
        if weather is Fault.LEFT_OUT:
            return self._robbed(device, answer)
        if weather is Fault.COPIED:
            self.late.append(Copy(device, request))
        return self._spoilt(weather, answer)

    def _drawn(self, dice: Random, request: Request) -> Fault | None:
        """Return what befalls a request."""
        weather = dice.choices(list(WEATHERS), list(WEATHERS.values()))[0]
        if weather in (Fault.DELAYED, Fault.COPIED) and not request.may_come_late:
            return Fault.LOST_REPLY
        is_elsewhere = (weather in _OF_ROUNDS and request.path != SYNC) or (
            weather is Fault.GARBLED and (request.path != PIECE or not request.body)
        )
        return None if is_elsewhere else weather

    def _spoilt(self, weather: Fault, answer: bytes) -> bytes:
        """Let happen what happens to a reply; return what is left of it."""
        assert self.weather is not None, "it is a clear day"
        match weather:
            case Fault.LOST_REPLY:
                raise Known("network.offline")
            case Fault.LATE_REPLY:
                raise Known("network.timeout")
            case Fault.SERVER_AFTER_COMMIT:
                self.disk.is_dark = True
                raise Known("network.offline")
            case Fault.CUT_REPLY:
                # Mostly the connection tells; a proxy may end a half answer in good order.
                if self.weather.random() < 0.5:
                    raise Known("network.offline")
                return answer[: self.weather.randrange(max(1, len(answer)))]
            case _:
                return answer

    def _hinder(self, weather: Fault, device: str, request: Request) -> None:
        """Let happen what happens to a request before the server answers it."""
        assert self.weather is not None, "it is a clear day"
        match weather:
            case Fault.LOST_REQUEST:
                raise Known("network.offline")
            case Fault.DELAYED:
                self.late.append(Copy(device, request))
                raise Known("network.timeout")
            case Fault.CUT_REQUEST:
                self._unheard(device, request.cut(self.weather.randrange(max(1, len(request.body)))))
                raise Known("network.offline")
            case Fault.BUSY:
                raise ServerProblem(Problem(ProblemCode.UNAVAILABLE, 503), 1.0)
            case Fault.OUTDATED:
                raise ServerProblem(Problem(ProblemCode.PROTOCOL_UNSUPPORTED, 426), 0.0)
            case Fault.TWICE:
                self._unheard(device, request)
            case _:
                pass

    def _robbed(self, device: str, answer: bytes) -> bytes:
        """Leave a row out of a reply, as a bug or a bad memory may: who counts must notice."""
        assert self.weather is not None, "it is a clear day"
        reply = decode_response(answer)
        scopes = sorted(scope for scope, rows in reply.rows.items() if rows and scope.startswith("f:"))
        if not scopes:
            return answer
        scope = self.weather.choice(scopes)
        rows = list(reply.rows[scope])
        rows.pop(self.weather.randrange(len(rows)))
        self.strike(Fault.LEFT_OUT, device)
        self.robbed.add(device)
        return encode(msgspec.structs.replace(reply, rows=reply.rows | {scope: rows}))

    def _carried(self, device: str, request: Request) -> bytes:
        self._meanwhile(device)
        answer = self._deliver(device, request)
        self._meanwhile(device)
        return answer

    def strike(self, fault: Fault, where: str = "") -> None:
        """Count a fault and tell it."""
        self.faults[fault] += 1
        self.trace.append(f"  {where or 'then'}: {fault}")

    def bring(self, late: Copy, token: str) -> None:
        """Deliver a copy of an old request; nobody hears the answer."""
        self._unheard(late.device, replace(late.request, token=token))

    @contextmanager
    def stormy(self, weather: Random, during: Callable[[str], None]) -> Iterator[None]:
        """Let requests meet the weather, and something happen while they travel, until the block ends."""
        with self._kept():
            self.weather, self.during = weather, during
            yield

    @contextmanager
    def cleared(self) -> Iterator[None]:
        """Let the weather be clear until the block ends."""
        with self._kept():
            self.weather = self.during = None
            yield

    @contextmanager
    def _kept(self) -> Iterator[None]:
        before = self.weather, self.during
        try:
            yield
        finally:
            self.weather, self.during = before

    def _meanwhile(self, device: str) -> None:
        if self.during is not None:
            self.during(device)

    def _unheard(self, device: str, request: Request) -> None:
        try:
            self._deliver(device, request)
        except Known as problem:
            self.trace.append(f"  {device}: {request.path} unheard {problem.code}")

    def _deliver(self, device: str, request: Request) -> bytes:
        if self.disk.is_dark:
            raise Known("network.offline")
        try:
            answer = served(self.service, request)
        except UnavailableError as failure:
            if self.disk.is_dark:
                raise Known("network.offline") from failure
            raise ServerProblem(Problem(ProblemCode.UNAVAILABLE, 503), 1.0) from failure
        except Unreadable as unreadable:
            raise ServerProblem(Problem(ProblemCode.BODY_MALFORMED, 400), 0.0) from unreadable
        except RefusedRequest as refused:
            params = dict(refused.params)
            problem = Problem(str(refused.code), refused.status, params=params)
            raise ServerProblem(problem, float(refused.retry_after)) from refused
        if request.path == SYNC and self.heard is not None:
            self.heard(Heard(device, decode_response(answer), answer))
        return answer
