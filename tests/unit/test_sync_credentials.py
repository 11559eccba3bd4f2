"""The session when two threads want something of it: what a person did last is what holds."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.clock import FrozenClock
from sync.client.auth import Credentials, SignInNeeded
from sync.client.transport import ServerProblem
from sync.protocol.codec import encode
from sync.protocol.messages import Problem
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import AccountShown, SessionReply
from tests.fakes.secrets import MemoryStore

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NAME = "refresh"
SOON = 10.0
A_WHILE = 0.3


def ended() -> ServerProblem:
    return ServerProblem(Problem(ProblemCode.SESSION_ENDED, 401), 0.0)


@dataclass
class Server:
    """A server that has ended the old session, and takes its time to say so."""

    asked: threading.Event = field(default_factory=threading.Event)
    signed_in: threading.Event = field(default_factory=threading.Event)

    def post(self, path: str, body: bytes, token: str = "") -> bytes:
        if path == "/v1/refresh":
            self.asked.set()
            self.signed_in.wait(A_WHILE)  # answered after a sign-in that does not wait for it
            raise ended()
        self.signed_in.set()
        account = AccountShown("id", "amina", "Amina", "advisor")
        later = NOW + timedelta(hours=1)
        return encode(SessionReply(account, "new access", later, "new refresh", later, "device"))


def sign_in(credentials: Credentials) -> None:
    credentials.sign_in("amina", "password", device="device", install_nonce="nonce", device_name="")


def test_a_refresh_that_is_answered_late_does_not_sign_out_who_signed_in_again() -> None:
    server, secrets = Server(), MemoryStore()
    secrets.put(NAME, "old refresh")
    credentials = Credentials(server, secrets, NAME, FrozenClock(NOW))
    with ThreadPoolExecutor(2) as threads:
        syncing = threads.submit(credentials.token)
        assert server.asked.wait(SOON)
        threads.submit(sign_in, credentials).result(SOON)
        with pytest.raises(SignInNeeded):
            syncing.result(SOON)
    assert secrets.get(NAME) == "new refresh"
    assert credentials.token() == "new access"


def test_a_request_of_the_old_session_does_not_drop_the_new_one() -> None:
    credentials = Credentials(Server(), MemoryStore(), NAME, FrozenClock(NOW))
    sign_in(credentials)
    credentials.stale("old access")
    assert credentials.token() == "new access"
    credentials.stale("new access")
    with pytest.raises(SignInNeeded):
        credentials.token()
