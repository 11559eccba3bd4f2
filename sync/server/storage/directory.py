"""The people, their devices and grants: small tables, one SQL text for both stores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sync.server.storage.rows import Account, Device, Grant
from sync.server.storage.times import moment, optional_moment, optional_stamp, stamp

T = TypeVar("T")
Row = tuple[Any, ...]
"""As the driver gives it: one value for each column."""

_ACCOUNT = "id, login, name, position, role, password_hash, state, created_at"
_DEVICE = "id, account, install_nonce, name, registered_at, last_seen, revoked_at"
ROLES_OF_SESSION = (
    "SELECT g.scope, g.role FROM session t JOIN grants g ON g.user_id = t.account "
    "WHERE t.id = ? AND g.revoked_at IS NULL AND g.valid_from <= ? ORDER BY g.scope"
)
"""The grants that hold at a moment, of whoever a session speaks for; stamps compare as the moments do."""
HEADS_OF_SESSION = (
    "SELECT s.id, s.version, s.count, s.checksum, s.gc_floor FROM scope s WHERE s.id IN ("
    "SELECT g.scope FROM session t JOIN grants g ON g.user_id = t.account "
    "WHERE t.id = ? AND g.revoked_at IS NULL AND g.valid_from <= ? "
    "UNION ALL SELECT 'u:' || t.account FROM session t WHERE t.id = ?)"
)
"""The counters of these scopes, and of the account's own."""

_GRANT = "user_id, scope, role, valid_from, revoked_at"


class Execute(Protocol):
    """Runs one statement with `?` marks and returns its rows (none for a write)."""

    def __call__(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Run it."""
        ...


def one(execute: Execute, read: Callable[[Row], T], sql: str, *parameters: object) -> T | None:
    """Return the first row of the statement as `read` makes it, or None."""
    rows = execute(sql, parameters)
    return read(rows[0]) if rows else None


def account_of(row: Row) -> Account:
    """Return the account in a row of its table."""
    return Account(row[0], row[1], row[2], row[3], row[4], row[5], row[6], moment(row[7]))


def device_of(row: Row) -> Device:
    """Return the device in a row of its table."""
    return Device(row[0], row[1], row[2], row[3], moment(row[4]), moment(row[5]), optional_moment(row[6]))


def grant_of(row: Row) -> Grant:
    """Return the grant in a row of its table."""
    return Grant(row[0], row[1], row[2], moment(row[3]), optional_moment(row[4]))


class Directory:
    """Reads and writes the small tables within the transaction that lent it `execute`."""

    def __init__(self, execute: Execute) -> None:
        """Take what runs statements."""
        self._execute = execute

    # accounts

    def account(self, account_id: str) -> Account | None:
        """Return the account of that id."""
        return one(self._execute, account_of, f"SELECT {_ACCOUNT} FROM account WHERE id = ?", account_id)

    def account_by_login(self, login: str) -> Account | None:
        """Return the account of that login (stored in lower case)."""
        return one(self._execute, account_of, f"SELECT {_ACCOUNT} FROM account WHERE login = ?", login)

    def accounts(self) -> list[Account]:
        """Return every account, by login."""
        return [account_of(row) for row in self._execute(f"SELECT {_ACCOUNT} FROM account ORDER BY login")]

    def add_account(self, account: Account) -> None:
        """Add an account."""
        self._execute(
            f"INSERT INTO account ({_ACCOUNT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                account.id,
                account.login,
                account.name,
                account.position,
                account.role,
                account.password_hash,
                account.state,
                stamp(account.created_at),
            ),
        )

    def set_password(self, account_id: str, password_hash: str) -> None:
        """Replace the password hash."""
        self._execute("UPDATE account SET password_hash = ? WHERE id = ?", (password_hash, account_id))

    def set_account_state(self, account_id: str, state: str) -> None:
        """Make an account active or disabled."""
        self._execute("UPDATE account SET state = ? WHERE id = ?", (state, account_id))

    # devices

    def device(self, device_id: str) -> Device | None:
        """Return the device of that id."""
        return one(self._execute, device_of, f"SELECT {_DEVICE} FROM device WHERE id = ?", device_id)

    def device_by_nonce(self, account_id: str, install_nonce: str) -> Device | None:
        """Return the account's device with that install nonce that was not revoked."""
        sql = f"SELECT {_DEVICE} FROM device WHERE account = ? AND install_nonce = ? AND revoked_at IS NULL"
        return one(self._execute, device_of, sql, account_id, install_nonce)

    def devices(self, account_id: str) -> list[Device]:
        """Return the account's devices, oldest first."""
        sql = f"SELECT {_DEVICE} FROM device WHERE account = ? ORDER BY registered_at, id"
        return [device_of(row) for row in self._execute(sql, (account_id,))]

    def add_device(self, device: Device) -> None:
        """Add a device."""
        self._execute(
            f"INSERT INTO device ({_DEVICE}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                device.id,
                device.account,
                device.install_nonce,
                device.name,
                stamp(device.registered_at),
                stamp(device.last_seen),
                optional_stamp(device.revoked_at),
            ),
        )

    def saw_device(self, device_id: str, at: datetime) -> None:
        """Note when a device was last heard of."""
        self._execute("UPDATE device SET last_seen = ? WHERE id = ?", (stamp(at), device_id))

    def revoke_device(self, device_id: str, at: datetime) -> None:
        """Revoke a device."""
        self._execute("UPDATE device SET revoked_at = ? WHERE id = ?", (stamp(at), device_id))

    # grants

    def grants(self, account_id: str) -> list[Grant]:
        """Return all grants of a user, revoked ones too, by scope."""
        sql = f"SELECT {_GRANT} FROM grants WHERE user_id = ? ORDER BY scope"
        return [grant_of(row) for row in self._execute(sql, (account_id,))]

    def grants_standing(self) -> list[Grant]:
        """Return everybody's grants that were not revoked, by scope and user."""
        sql = f"SELECT {_GRANT} FROM grants WHERE revoked_at IS NULL ORDER BY scope, user_id"
        return [grant_of(row) for row in self._execute(sql)]

    def put_grant(self, grant: Grant) -> None:
        """Write a grant over the user's earlier one on that scope."""
        self._execute(
            f"INSERT INTO grants ({_GRANT}) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (user_id, scope) DO UPDATE SET role = excluded.role, "
            "valid_from = excluded.valid_from, revoked_at = excluded.revoked_at",
            (grant.user, grant.scope, grant.role, stamp(grant.valid_from), optional_stamp(grant.revoked_at)),
        )

    # what the server knows of itself

    def meta(self, key: str) -> str:
        """Return a value of the server about itself ('' when unset)."""
        rows = self._execute("SELECT value FROM meta WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else ""

    def set_meta(self, key: str, value: str) -> None:
        """Write a value of the server about itself."""
        self._execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )
