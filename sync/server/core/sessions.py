"""Signing in and staying signed in: one device, one session, revocable."""

from __future__ import annotations

from datetime import datetime

from app.domain.clock import Clock
from app.domain.ids import Ids
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import AccountShown, DeviceReply, DeviceRequest, LoginRequest, SessionReply
from sync.server.core.accounts import ACTIVE, plain_login
from sync.server.core.devices import device_for, known_device
from sync.server.core.passwords import Passwords
from sync.server.core.problems import RefusedRequest
from sync.server.core.throttles import ADDRESS, LOGIN, count_try, forget_tries, require_open, take_turns
from sync.server.core.tokens import (
    ACCESS_LIFE,
    REFRESH_LIFE,
    AccessTokens,
    new_refresh_token,
    rotate,
    token_hash,
)
from sync.server.storage.rows import Account, Caller, Session
from sync.server.storage.store import Held, Reading, Store, Transaction


class Sessions:
    """Gives out tokens and says whom they speak for."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, passwords: Passwords, tokens: AccessTokens) -> None:
        """Take the store and what time, ids, password hashes and signatures come from."""
        self._store = store
        self._clock = clock
        self._ids = ids
        self._passwords = passwords
        self._tokens = tokens

    def sign_in(self, asked: LoginRequest, address: str) -> SessionReply:
        """Return the tokens of a new session, bound to the device if it names itself and its nonce.

        Each try is counted before the password is looked at, so that tries side by side count too.
        """
        login = plain_login(asked.login)
        account = self._count_and_find(login, address)
        if not self._passwords.fits(account.password_hash if account else "", asked.password):
            raise RefusedRequest(ProblemCode.CREDENTIALS_WRONG)
        now = self._clock.now()
        with self._store.begin() as tx:
            account = tx.directory.account_by_login(login)
            if account is None or account.state != ACTIVE:
                raise RefusedRequest(ProblemCode.ACCOUNT_DISABLED)
            forget_tries(tx, LOGIN, login)
            session = Session(self._ids.new(), account.id, "", now)
            tx.credentials.add_session(session)
            if asked.device:
                device = known_device(tx, account.id, asked.device, asked.install_nonce)
                session = _bind(tx, session, device.id, now)
            made = self._made(account, session, new_refresh_token(tx, session.id, now), now)
            tx.commit()
        self._renew_hash(account, asked.password)
        return made

    def register(self, access: str, asked: DeviceRequest) -> DeviceReply:
        """Bind the session to the installation with that nonce, which is registered when it is new."""
        now = self._clock.now()
        with self._store.begin() as tx:
            caller = self._signed_in(tx, self._tokens.session(access, now))
            device = device_for(tx, self._ids, caller.account.id, asked, now)
            _bind(tx, caller.session, device.id, now)
            tx.commit()
        return DeviceReply(device.id, self._tokens.issue(caller.session.id, now), now + ACCESS_LIFE)

    def refresh(self, token: str, address: str) -> SessionReply:
        """Return new tokens for a refresh token; RefusedRequest `session_ended` when it is not good any more."""
        now = self._clock.now()
        with self._store.begin() as tx:
            require_open(tx, ADDRESS, address, now)
            session_id, successor = rotate(tx, token, now)
            if successor:
                caller = self._signed_in(tx, session_id)
                made = self._made(caller.account, caller.session, successor, now)
                tx.commit()
                return made
            tx.commit()
        raise RefusedRequest(ProblemCode.SESSION_ENDED)

    def sign_out(self, token: str) -> None:
        """End the session of a refresh token; an unknown one has ended already."""
        with self._store.begin() as tx:
            kept = tx.credentials.refresh_token(token_hash(token))
            if kept is not None:
                tx.credentials.revoke_session(kept.session, self._clock.now())
                tx.commit()

    def caller(self, reading: Reading, access: str) -> Caller:
        """Return whom an access token speaks for; RefusedRequest when it does not or no longer does."""
        return self._signed_in(reading, self._tokens.session(access, self._clock.now()))

    def held(self, reading: Reading, access: str) -> tuple[Caller, Held]:
        """Return whom an access token speaks for, and what they hold now; RefusedRequest as `caller`."""
        now = self._clock.now()
        held = reading.held(self._tokens.session(access, now), now)
        return _standing(held.caller), held

    def _count_and_find(self, login: str, address: str) -> Account | None:
        now = self._clock.now()
        with self._store.begin() as tx:
            take_turns(tx, ADDRESS, address)
            take_turns(tx, LOGIN, login)
            require_open(tx, ADDRESS, address, now)
            require_open(tx, LOGIN, login, now)
            count_try(tx, ADDRESS, address, now)
            count_try(tx, LOGIN, login, now)
            account = tx.directory.account_by_login(login)
            tx.credentials.drop_refresh_tokens(now)
            tx.commit()
        return account

    def _renew_hash(self, account: Account, password: str) -> None:
        if self._passwords.is_outdated(account.password_hash):
            renewed = self._passwords.hash(password)
            with self._store.begin() as tx:
                tx.directory.set_password(account.id, renewed)
                tx.commit()

    def _made(self, account: Account, session: Session, refresh: str, now: datetime) -> SessionReply:
        return SessionReply(
            account=AccountShown(account.id, account.login, account.name, account.position, account.role),
            access_token=self._tokens.issue(session.id, now),
            access_expires_at=now + ACCESS_LIFE,
            refresh_token=refresh,
            refresh_expires_at=now + REFRESH_LIFE,
            device=session.device,
        )

    def _signed_in(self, reading: Reading, session_id: str) -> Caller:
        return _standing(reading.credentials.caller(session_id))


def _standing(caller: Caller | None) -> Caller:
    if caller is None or caller.session.revoked_at is not None:
        raise RefusedRequest(ProblemCode.SESSION_ENDED)
    if caller.account.state != ACTIVE:
        raise RefusedRequest(ProblemCode.ACCOUNT_DISABLED)
    if caller.device is not None and caller.device.revoked_at is not None:
        raise RefusedRequest(ProblemCode.DEVICE_REVOKED)
    return caller


def _bind(tx: Transaction, session: Session, device: str, now: datetime) -> Session:
    tx.credentials.bind_session(session.id, device)
    tx.credentials.revoke_device_sessions(device, now, besides=session.id)
    return Session(session.id, session.account, device, session.created_at)
