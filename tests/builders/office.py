"""What the office does with the one engagement while advisors are at work, written straight to a server's database."""

from __future__ import annotations

from app.domain.clock import SystemClock
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.context import Role
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements
from sync.server.core.ledger import Ledger
from tests.builders.assigned import assigned_engagement, opened, supervise, take_away


def employ_supervisor(database: str, login: str, name: str) -> None:
    """Create an account that supervises it."""
    supervise(database, login, name, assigned_engagement(database))


def assign(database: str, login: str) -> None:
    """Give it to an advisor."""
    engagement = assigned_engagement(database)
    with opened(database) as store:
        Engagements(store, SystemClock(), Ids(SystemClock())).assign(login, engagement, Role.ADVISOR)


def unassign(database: str, login: str) -> None:
    """Take it from somebody."""
    take_away(database, login, assigned_engagement(database))


def remove(database: str, record_id: str) -> None:
    """Take a record out of it: every laptop gets its tombstone."""
    clock, ids = SystemClock(), Ids(SystemClock())
    scope = engagement_scope(assigned_engagement(database))

    def write(_: object, ledger: Ledger) -> None:
        ledger.remove(record_id, own_write(ids, clock, "Fill"))

    with opened(database) as store:
        commit(store, [scope], [record_id], write)
