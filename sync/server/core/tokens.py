"""Access tokens (signed, minutes) and refresh tokens (random, kept as hashes, good once)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import RefreshToken
from sync.server.storage.store import Transaction

ACCESS_LIFE = timedelta(minutes=15)
REFRESH_LIFE = timedelta(days=60)
"""A laptop may be away for weeks and must still be able to send without a password."""
LOST_REPLY = timedelta(seconds=60)
"""A rotated token may come again this long if its successor was never used: the reply was lost."""

_SECRET_BYTES = 32


def new_secret() -> str:
    """Return a secret to sign access tokens with."""
    return secrets.token_hex(_SECRET_BYTES)


class AccessTokens:
    """Signs and reads access tokens: `session.expiry.signature`."""

    def __init__(self, secret: str) -> None:
        """Take the server's secret."""
        self._secret = bytes.fromhex(secret)

    def issue(self, session: str, now: datetime) -> str:
        """Return a token for the session that is good from now for ACCESS_LIFE."""
        claims = f"{session}.{int((now + ACCESS_LIFE).timestamp())}"
        return f"{claims}.{self._signature(claims)}"

    def session(self, token: str, now: datetime) -> str:
        """Return the session of a token; RefusedRequest `access_invalid` or `access_expired`."""
        claims, _, signature = token.rpartition(".")
        session, _, expiry = claims.rpartition(".")
        if not hmac.compare_digest(self._signature(claims).encode(), signature.encode()):
            raise RefusedRequest(ProblemCode.ACCESS_INVALID)
        if int(expiry) <= now.timestamp():
            raise RefusedRequest(ProblemCode.ACCESS_EXPIRED)
        return session

    def _signature(self, claims: str) -> str:
        return hmac.new(self._secret, claims.encode(), hashlib.sha256).hexdigest()


def new_refresh_token(tx: Transaction, session: str, now: datetime) -> str:
    """Return a new refresh token of the session; only its hash is kept."""
    token = secrets.token_urlsafe(_SECRET_BYTES)
    tx.credentials.add_refresh_token(RefreshToken(token_hash(token), session, now, now + REFRESH_LIFE))
    return token


def rotate(tx: Transaction, token: str, now: datetime) -> tuple[str, str]:
    """Return (session, successor) of a refresh token and spend it.

    '' as the successor means that a spent token came back: the session is ended, because one of the two who hold
    it is a thief. RefusedRequest `session_ended` when the token is unknown or too old.
    """
    kept = tx.credentials.refresh_token(token_hash(token))
    if kept is not None:
        tx.take_turns(f"session:{kept.session}")
        kept = tx.credentials.refresh_token(token_hash(token))
    if kept is None or kept.expires_at <= now:
        raise RefusedRequest(ProblemCode.SESSION_ENDED)
    if kept.rotated_at is not None and not _was_lost(tx, kept, now):
        tx.credentials.revoke_session(kept.session, now)
        return kept.session, ""
    successor = new_refresh_token(tx, kept.session, now)
    if kept.successor is not None:
        # Whoever got the reply that was thought lost is found out by using it.
        tx.credentials.rotate_refresh_token(kept.successor, kept.successor, now - 2 * LOST_REPLY)
    tx.credentials.rotate_refresh_token(kept.hash, token_hash(successor), kept.rotated_at or now)
    return kept.session, successor


def token_hash(token: str) -> bytes:
    """Return what is kept of a refresh token."""
    return hashlib.sha256(token.encode()).digest()


def _was_lost(tx: Transaction, kept: RefreshToken, now: datetime) -> bool:
    if kept.rotated_at is None or kept.successor is None or now - kept.rotated_at > LOST_REPLY:
        return False
    successor = tx.credentials.refresh_token(kept.successor)
    return successor is not None and successor.rotated_at is None
