"""Accounts: who may sign in. An account brings its own scope into being."""

from __future__ import annotations

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.ids import Ids, user_scope
from app.domain.kernel.context import Role
from sync.server.core.commit import commit
from sync.server.core.ledger import Ledger
from sync.server.core.passwords import Passwords
from sync.server.storage.rows import Account
from sync.server.storage.store import Reading, Store, Transaction

ACTIVE = "active"
DISABLED = "disabled"
LONGEST_LOGIN = 100


def plain_login(login: str) -> str:
    """Return a login as it is stored and compared."""
    return login.strip().casefold()


class Accounts:
    """What an administrator does with accounts."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, passwords: Passwords) -> None:
        """Take the store and what time, ids and password hashes come from."""
        self._store = store
        self._clock = clock
        self._ids = ids
        self._passwords = passwords

    def create(self, login: str, password: str, *, name: str, role: Role, position: str = "") -> Account:
        """Add an account; Known `login_taken`, `login_malformed`, `password_too_short`."""
        login = plain_login(login)
        if not login or len(login) > LONGEST_LOGIN or any(c.isspace() or not c.isprintable() for c in login):
            raise Known("login_malformed", login=login)
        account = Account(
            id=self._ids.new(),
            login=login,
            name=name.strip() or login,
            position=position.strip(),
            role=role.value,
            password_hash=self._passwords.hash(password),
            state=ACTIVE,
            created_at=self._clock.now(),
        )

        def add(tx: Transaction, _: Ledger) -> None:
            if tx.directory.account_by_login(login) is not None:
                raise Known("login_taken", login=login)
            tx.directory.add_account(account)

        commit(self._store, [user_scope(account.id)], [], add)
        return account

    def set_password(self, login: str, password: str) -> None:
        """Replace a password and end the account's sessions."""
        kept = self._passwords.hash(password)
        with self._store.begin() as tx:
            account = account_of_login(tx, login)
            tx.directory.set_password(account.id, kept)
            tx.credentials.revoke_account_sessions(account.id, self._clock.now())
            tx.commit()

    def disable(self, login: str) -> None:
        """Let the account no longer sign in or sync; its grants and records stay."""
        with self._store.begin() as tx:
            account = account_of_login(tx, login)
            tx.directory.set_account_state(account.id, DISABLED)
            tx.credentials.revoke_account_sessions(account.id, self._clock.now())
            tx.commit()


def account_of_login(reading: Reading, login: str) -> Account:
    """Return the account; Known `login_unknown`."""
    account = reading.directory.account_by_login(plain_login(login))
    if account is None:
        raise Known("login_unknown", login=login)
    return account
