"""The session with the server: a short-lived access token in memory, a rotating refresh token in the keyring."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from app.config.secrets import SecretStore
from app.domain.clock import Clock
from app.domain.errors import Known
from sync.client.transport import ServerProblem, not_concord
from sync.protocol.codec import M, Unreadable, decode, encode
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import (
    AccountShown,
    DeviceReply,
    DeviceRequest,
    LoginRequest,
    RefreshRequest,
    SessionReply,
)

_EARLY = timedelta(seconds=30)
_OVER = frozenset({ProblemCode.SESSION_ENDED, ProblemCode.ACCESS_INVALID, ProblemCode.ACCESS_EXPIRED})

Post = Callable[[str, bytes, str], bytes]
"""A transport's `post(path, body, token)`."""


class Posts(Protocol):
    """What is needed of a transport."""

    def post(self, path: str, body: bytes, token: str = "") -> bytes:
        """Send a body and return the answer's."""
        ...


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, and the device that the server knows this installation by."""

    account: AccountShown
    device: str


class SignInNeeded(Known):
    """The session has ended: local work goes on, sending waits for the person (code sign_in.needed)."""

    def __init__(self) -> None:
        """Make the error."""
        super().__init__("sign_in.needed")


class Credentials:
    """Tokens of one account on this installation. Whoever asks waits for the one before.

    Else a refresh that is answered after a new sign-in would forget the new session with the old one.
    """

    def __init__(self, transport: Posts, secrets: SecretStore, name: str, clock: Clock) -> None:
        """Take the secret's name under which the refresh token is kept."""
        self._transport = transport
        self._secrets = secrets
        self._name = name
        self._clock = clock
        self._access = ""
        self._expires = clock.now()
        self._until: datetime | None = None
        self._turn = threading.RLock()

    @property
    def until(self) -> datetime | None:
        """Return when the session ends unless it is renewed before, by the server's clock; None where nobody told."""
        return self._until

    def sign_in(
        self,
        login: str,
        password: str,
        *,
        device: str,
        install_nonce: str,
        device_name: str,
        post: Post | None = None,
    ) -> SignedIn:
        """Sign in with a password over `post`, registering the installation where `device` is ''.

        Raises ServerProblem (credentials_wrong, too_many_attempts ...) or a network's Known.
        """
        request = LoginRequest(login, password, device, install_nonce if device else "")
        with self._turn:
            reply = self._session("/v1/login", request, post)
            known_as = reply.device or device
            if not known_as:
                body = encode(DeviceRequest(install_nonce, device_name))
                send = self._transport.post if post is None else post
                registered = _heard(DeviceReply, send("/v1/devices", body, self._access))
                self._keep_access(registered.access_token, registered.access_expires_at)
                known_as = registered.device
            return SignedIn(reply.account, known_as)

    def token(self, post: Post | None = None) -> str:
        """Return an access token that is still good, refreshing it where needed over `post` (raises SignInNeeded)."""
        with self._turn:
            if self._access and self._clock.now() + _EARLY < self._expires:
                return self._access
            refresh = self._secrets.get(self._name)
            if refresh is None:
                raise SignInNeeded
            try:
                self._session("/v1/refresh", RefreshRequest(refresh), post)
            except ServerProblem as problem:
                if problem.problem.code in _OVER:
                    self.forget()
                    raise SignInNeeded from problem
                raise
            return self._access

    def post_signed(self, post: Post, path: str, body: bytes) -> bytes:
        """Send a body with this session's token; one that the server no longer takes is refreshed once.

        Raises SignInNeeded where the session has ended, also when its access would still be good for a while.

        All of it goes over `post`, so that what ends the request ends the refreshing too.
        """
        token = self.token(post)
        try:
            return post(path, body, token)
        except ServerProblem as problem:
            if problem.problem.code not in _OVER:
                raise
        self.stale(token)
        return post(path, body, self.token(post))

    def take_over(self, refresh_token: str) -> None:
        """Keep the refresh token of a session that was begun before there was a place for it."""
        self._secrets.put(self._name, refresh_token)

    def stale(self, token: str) -> None:
        """Drop an access token that the server no longer takes, unless another has taken its place."""
        with self._turn:
            if self._access == token:
                self._access = ""

    def sign_out(self, post: Post | None = None) -> None:
        """End the session at the server where it can be reached over `post`, and here in any case."""
        with self._turn:
            refresh = self._secrets.get(self._name)
            self.forget()
        if refresh is not None:
            send = self._transport.post if post is None else post
            send("/v1/logout", encode(RefreshRequest(refresh)), "")

    def forget(self) -> None:
        """Forget both tokens on this device."""
        with self._turn:
            self._access = ""
            self._until = None
            self._secrets.remove(self._name)

    def _session(self, path: str, request: LoginRequest | RefreshRequest, post: Post | None = None) -> SessionReply:
        send = self._transport.post if post is None else post
        reply = _heard(SessionReply, send(path, encode(request), ""))
        # Kept before anything else can fail: a spent refresh token ends the whole session.
        self._secrets.put(self._name, reply.refresh_token)
        self._until = reply.refresh_expires_at
        self._keep_access(reply.access_token, reply.access_expires_at)
        return reply

    def _keep_access(self, token: str, expires: datetime) -> None:
        self._access = token
        self._expires = expires


def _heard(cls: type[M], answer: bytes) -> M:
    try:
        return decode(cls, answer)
    except Unreadable as unreadable:
        raise not_concord() from unreadable
