"""What the office does with the one engagement while advisors are at work, written straight to a server's database."""

from __future__ import annotations

from app.domain.clock import SystemClock
from app.domain.factory.records import Programme
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.context import Role
from app.forms.definition import Definition
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements, Opening
from sync.server.core.factories import Factories
from sync.server.core.ledger import Ledger
from sync.server.core.templates import Templates
from tests.builders.assigned import assigned_engagement, employ, opened, supervise, take_away


def employ_supervisor(database: str, login: str, name: str) -> None:
    """Create an account that supervises it."""
    supervise(database, login, name, assigned_engagement(database))


def open_inspection(database: str, inspector: str, name: str, supervisor: str) -> str:
    """Open an inspection of its factory, create the inspector's account, and assign both; return its id."""
    clock, ids = SystemClock(), Ids(SystemClock())
    with opened(database) as store:
        engagements = Engagements(store, clock, ids)
        factory = Factories(store, clock, ids).all()[0].id
        inspection = engagements.open(Opening(factory, Programme.INSPECTION, clock.today())).id
        employ(store, inspector, name, Role.INSPECTOR)
        engagements.assign(inspector, inspection, Role.INSPECTOR)
        engagements.assign(supervisor, inspection, Role.SUPERVISOR)
    return inspection


def publish(database: str, definition: Definition, programme: Programme) -> None:
    """Publish a checklist for a programme."""
    with opened(database) as store:
        Templates(store, SystemClock(), Ids(SystemClock())).publish(definition, programme)


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
