"""What the office does while advisors are at work, written straight to a server's database."""

from __future__ import annotations

from argon2 import PasswordHasher

from app.domain.clock import SystemClock
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.context import Role
from sync.server.core.accounts import Accounts
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements
from sync.server.core.ledger import Ledger
from sync.server.core.passwords import Passwords
from tests.builders.assigned import assigned_engagement, opened
from tests.fixtures.processes import PASSWORD

# Real argon2id, as cheap as the library allows.
_CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def employ_supervisor(database: str, login: str, name: str) -> None:
    """Create an account that supervises the one engagement."""
    clock, ids = SystemClock(), Ids(SystemClock())
    with opened(database) as store:
        Accounts(store, clock, ids, Passwords(_CHEAP)).create(login, PASSWORD, name=name, role=Role.SUPERVISOR)
    assign(database, login, Role.SUPERVISOR)


def assign(database: str, login: str, role: Role = Role.ADVISOR) -> None:
    """Give the one engagement to somebody."""
    engagement = assigned_engagement(database)
    with opened(database) as store:
        Engagements(store, SystemClock(), Ids(SystemClock())).assign(login, engagement, role)


def unassign(database: str, login: str) -> None:
    """Take the one engagement from somebody."""
    engagement = assigned_engagement(database)
    with opened(database) as store:
        Engagements(store, SystemClock(), Ids(SystemClock())).unassign(login, engagement)


def remove(database: str, record_id: str) -> None:
    """Take a record out of the one engagement: every laptop gets its tombstone."""
    clock, ids = SystemClock(), Ids(SystemClock())
    scope = engagement_scope(assigned_engagement(database))

    def write(_: object, ledger: Ledger) -> None:
        ledger.remove(record_id, own_write(ids, clock, "Fill"))

    with opened(database) as store:
        commit(store, [scope], [record_id], write)
