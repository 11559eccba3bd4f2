"""Verbs about accounts and their devices."""

from __future__ import annotations

from app.domain.clock import Clock
from app.domain.ids import Ids
from app.domain.kernel.context import Role
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import password, say
from sync.server.core.accounts import Accounts, account_of_login
from sync.server.core.devices import revoke_device
from sync.server.core.passwords import Passwords
from sync.server.storage.rows import Account
from sync.server.storage.store import Store


def create_user(asked: Asked, clock: Clock) -> None:
    """Add an account and print its id."""
    given = password(asked.password_file)
    with opened(asked) as store:
        account = _accounts(store, clock).create(
            asked.login, given, name=asked.name, role=Role(asked.role), position=asked.position
        )
    say(account.id)


def set_password(asked: Asked, clock: Clock) -> None:
    """Replace a password and say whom that signs out."""
    given = password(asked.password_file)
    with opened(asked) as store:
        _accounts(store, clock).set_password(asked.login, given)
        account = _account(store, asked.login)
    say(f"{account.name} ({account.login}) has a new password and must sign in again on every device.")


def disable_user(asked: Asked, clock: Clock) -> None:
    """Close an account and say whose."""
    with opened(asked) as store:
        _accounts(store, clock).disable(asked.login)
        account = _account(store, asked.login)
    say(f"{account.name} ({account.login}) can no longer sign in or sync.")


def list_users(asked: Asked, _: Clock) -> None:
    """Print every account."""
    with opened(asked) as store, store.read() as snapshot:
        for account in snapshot.directory.accounts():
            say(account.login, account.role, account.state, account.name, account.position)


def list_devices(asked: Asked, _: Clock) -> None:
    """Print a person's devices."""
    with opened(asked) as store, store.read() as snapshot:
        account = account_of_login(snapshot, asked.login)
        for device in snapshot.directory.devices(account.id):
            state = "revoked" if device.revoked_at else "active"
            say(device.id, state, device.last_seen.isoformat(timespec="seconds"), device.name)


def revoke(asked: Asked, clock: Clock) -> None:
    """Close a device and say which."""
    with opened(asked) as store:
        device = revoke_device(store, clock, asked.device)
    say(f"{device.name or device.id} no longer syncs.")


def _accounts(store: Store, clock: Clock) -> Accounts:
    return Accounts(store, clock, Ids(clock), Passwords())


def _account(store: Store, login: str) -> Account:
    with store.read() as snapshot:
        return account_of_login(snapshot, login)
