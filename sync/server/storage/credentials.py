"""Sessions, refresh tokens and throttles: who may come in, and how often they may try."""

from __future__ import annotations

from datetime import datetime

from sync.server.storage.directory import Execute, Row, account_of, device_of, one
from sync.server.storage.rows import Caller, RefreshToken, Session, Throttle
from sync.server.storage.times import moment, optional_moment, optional_stamp, stamp

_SESSION = "id, account, device, created_at, revoked_at"
_REFRESH = "hash, session, issued_at, expires_at, rotated_at, successor"
_THROTTLE = "key, count, window_ends, closed_until"
CALLER = (
    "SELECT s.id, s.account, s.device, s.created_at, s.revoked_at, "
    "a.id, a.login, a.name, a.position, a.role, a.password_hash, a.state, a.created_at, "
    "d.id, d.account, d.install_nonce, d.name, d.registered_at, d.last_seen, d.revoked_at "
    "FROM session s JOIN account a ON a.id = s.account LEFT JOIN device d ON d.id = s.device WHERE s.id = ?"
)


class Credentials:
    """Reads and writes the tables of signing in within the transaction that lent it `execute`."""

    def __init__(self, execute: Execute) -> None:
        """Take what runs statements."""
        self._execute = execute

    # sessions and refresh tokens

    def session(self, session_id: str) -> Session | None:
        """Return the session of that id."""
        return one(self._execute, _session_of, f"SELECT {_SESSION} FROM session WHERE id = ?", session_id)

    def caller(self, session_id: str) -> Caller | None:
        """Return who a session speaks for: session, account and, once it is bound, device."""
        return one(self._execute, caller_of, CALLER, session_id)

    def add_session(self, session: Session) -> None:
        """Add a session."""
        self._execute(
            f"INSERT INTO session ({_SESSION}) VALUES (?, ?, ?, ?, ?)",
            (
                session.id,
                session.account,
                session.device,
                stamp(session.created_at),
                optional_stamp(session.revoked_at),
            ),
        )

    def bind_session(self, session_id: str, device_id: str) -> None:
        """Tie a session to a device."""
        self._execute("UPDATE session SET device = ? WHERE id = ?", (device_id, session_id))

    def revoke_session(self, session_id: str, at: datetime) -> None:
        """End a session with all its tokens."""
        sql = "UPDATE session SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"
        self._execute(sql, (stamp(at), session_id))

    def revoke_device_sessions(self, device_id: str, at: datetime, *, besides: str = "") -> None:
        """End all sessions of a device, but for one."""
        sql = "UPDATE session SET revoked_at = ? WHERE device = ? AND id <> ? AND revoked_at IS NULL"
        self._execute(sql, (stamp(at), device_id, besides))

    def revoke_account_sessions(self, account_id: str, at: datetime) -> None:
        """End all sessions of an account."""
        sql = "UPDATE session SET revoked_at = ? WHERE account = ? AND revoked_at IS NULL"
        self._execute(sql, (stamp(at), account_id))

    def refresh_token(self, token_hash: bytes) -> RefreshToken | None:
        """Return the refresh token of that hash."""
        return one(self._execute, _token_of, f"SELECT {_REFRESH} FROM refresh_token WHERE hash = ?", token_hash)

    def add_refresh_token(self, token: RefreshToken) -> None:
        """Add a refresh token."""
        self._execute(
            f"INSERT INTO refresh_token ({_REFRESH}) VALUES (?, ?, ?, ?, ?, ?)",
            (
                token.hash,
                token.session,
                stamp(token.issued_at),
                stamp(token.expires_at),
                optional_stamp(token.rotated_at),
                token.successor,
            ),
        )

    def rotate_refresh_token(self, token_hash: bytes, successor: bytes, at: datetime) -> None:
        """Mark a token as rotated to its successor."""
        sql = "UPDATE refresh_token SET rotated_at = ?, successor = ? WHERE hash = ?"
        self._execute(sql, (stamp(at), successor, token_hash))

    def drop_refresh_tokens(self, expired_before: datetime) -> None:
        """Forget tokens that expired long ago."""
        self._execute("DELETE FROM refresh_token WHERE expires_at < ?", (stamp(expired_before),))

    # throttles

    def throttle(self, key: str) -> Throttle | None:
        """Return the state of a throttle."""
        return one(self._execute, _throttle_of, f"SELECT {_THROTTLE} FROM throttle WHERE key = ?", key)

    def put_throttle(self, throttle: Throttle, now: datetime) -> None:
        """Write a throttle, and forget those that are over."""
        self._execute("DELETE FROM throttle WHERE keep_until < ?", (stamp(now),))
        self._execute(
            f"INSERT INTO throttle ({_THROTTLE}, keep_until) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET count = excluded.count, window_ends = excluded.window_ends, "
            "closed_until = excluded.closed_until, keep_until = excluded.keep_until",
            (
                throttle.key,
                throttle.count,
                stamp(throttle.window_ends),
                optional_stamp(throttle.closed_until),
                stamp(max(throttle.window_ends, throttle.closed_until or throttle.window_ends)),
            ),
        )

    def clear_throttle(self, key: str) -> None:
        """Forget a throttle."""
        self._execute("DELETE FROM throttle WHERE key = ?", (key,))


def caller_of(row: Row) -> Caller:
    """Return the caller in a row of `CALLER`."""
    device = None if row[13] is None else device_of(row[13:])
    return Caller(_session_of(row[:5]), account_of(row[5:13]), device)


def _session_of(row: Row) -> Session:
    return Session(row[0], row[1], row[2], moment(row[3]), optional_moment(row[4]))


def _token_of(row: Row) -> RefreshToken:
    successor = None if row[5] is None else bytes(row[5])
    return RefreshToken(bytes(row[0]), row[1], moment(row[2]), moment(row[3]), optional_moment(row[4]), successor)


def _throttle_of(row: Row) -> Throttle:
    return Throttle(row[0], row[1], moment(row[2]), optional_moment(row[3]))
