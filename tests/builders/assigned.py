"""Programmes written straight to a server's database: a factory of two advisors, and the demo.

The server's command does the same verb by verb, each in a process of its own; its own tests try that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from argon2 import PasswordHasher

from app.domain.clock import Clock, SystemClock
from app.domain.committee.records import Committee, Member, Side
from app.domain.factory.records import Contact, Factory, Programme
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.records import Origin, PlanItem
from app.domain.visit.records import Visit, VisitKind, VisitMode
from sync.server.cli.templates import publish_shipped
from sync.server.core.accounts import Accounts
from sync.server.core.commit import commit, own_write
from sync.server.core.demo.performance import perform
from sync.server.core.demo.script import Script
from sync.server.core.engagements import Engagements, Opening, factories_scope
from sync.server.core.factories import Factories
from sync.server.core.identity import establish
from sync.server.core.ledger import Ledger
from sync.server.core.passwords import Passwords
from sync.server.storage.files import FileStore
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store
from tests.fixtures.processes import PASSWORD

# Real argon2id, as cheap as the library allows.
_CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
ADVISORS = (("a", "Nasrin Akter"), ("b", "Kamal Uddin"))
LOGINS = tuple(login for login, _ in ADVISORS)


@dataclass(frozen=True, slots=True)
class Begun:
    """A plan with one item that shows the factory's commitment, in the words that screens show of it."""

    factory: str = "Meghna Knit Composite"
    area: str = "Emergency exits on floor 3 locked during overtime"
    root_cause: str = "Keys held by one guard"
    actions_needed: str = "Panic bars on both doors; guard rota."
    progress: str = "Bars ordered"
    recommendation: str = "Check the doors each month with the committee"
    contact: str = "Rahela Islam"
    position: str = "Compliance manager"
    committee: str = "Participation committee"
    worker: str = "Shirin Akhter"
    manager: str = "Habib Khan"
    today: date = date.min
    target_date: date = date.min


def assign_advisors(database: str, factory: str = "") -> str:
    """Open an engagement of a factory of the register ('' = its first) for both advisors; return its id."""
    with opened(database) as store:
        found = factory or Factories(store, SystemClock(), Ids(SystemClock())).all()[0].id
        return _assign(store, found)


def open_another(database: str, name: str, logins: Sequence[str] = LOGINS, area: str = "") -> str:
    """Register another factory and assign advisors, who are there already; return the engagement's id.

    With `area` its plan has one item, of that area.
    """
    ids, clock = Ids(SystemClock()), SystemClock()
    factory = Factory(ids.new(), "BD", name, "Plot 14, Ashulia")
    with opened(database) as store:
        _put(store, factories_scope("BD"), [factory])
        engagements = Engagements(store, clock, ids)
        engagement = engagements.open(Opening(factory.id, Programme.ADVISORY, clock.today())).id
        if area:
            item = PlanItem(ids.new(), engagement, Origin.ADDITIONAL, clock.today(), area=area)
            _put(store, engagement_scope(engagement), [item])
        for login in logins:
            engagements.assign(login, engagement, Role.ADVISOR)
    return engagement


def supervise(database: str, login: str, name: str, engagement: str) -> None:
    """Create a supervisor and give them an engagement and its queue."""
    ids, clock = Ids(SystemClock()), SystemClock()
    with opened(database) as store:
        employ(store, login, name, Role.SUPERVISOR)
        Engagements(store, clock, ids).assign(login, engagement, Role.SUPERVISOR)


def employ(store: Store, login: str, name: str, role: Role) -> None:
    """Create an account."""
    accounts = Accounts(store, SystemClock(), Ids(SystemClock()), Passwords(_CHEAP))
    accounts.create(login, PASSWORD, name=name, role=role, position=role.value.capitalize())


def take_away(database: str, login: str, engagement: str) -> None:
    """Take an engagement from somebody."""
    with opened(database) as store:
        Engagements(store, SystemClock(), Ids(SystemClock())).unassign(login, engagement)


def bring_news(database: str, engagement: str, count: int) -> None:
    """Write many contacts into an engagement, as an import at the office does."""
    ids = Ids(SystemClock())
    with opened(database) as store:
        contacts = [Contact(ids.new(), engagement, f"Contact {number}", "Supervisor") for number in range(count)]
        _put(store, engagement_scope(engagement), list(contacts))


def assigned_engagement(database: str) -> str:
    """Return the one engagement of a database."""
    with opened(database) as store, store.read() as reading:
        (scope,) = reading.scopes("f:")
    return scope.removeprefix("f:")


def begin_plan(database: str) -> Begun:
    """Migrate an empty database; register a factory with a committee, a contact, an item and a planned visit."""
    migrate(database)
    today = SystemClock().today()
    begun = Begun(today=today, target_date=today + timedelta(days=10))
    ids = Ids(SystemClock())
    factory = Factory(ids.new(), "BD", begun.factory, "Plot 12, Ashulia", sector="Apparel", workers=2_140)
    with opened(database) as store:
        establish(store, ids)
        _put(store, factories_scope("BD"), [factory])
        engagement = _assign(store, factory.id)
        _put(store, engagement_scope(engagement), _records(ids, engagement, begun))
    return begun


def play_demo(database: str, files: Path | None = None, clock: Clock | None = None) -> Script:
    """Migrate an empty database and play the demo on it, photos into the folder `files`; return its script."""
    clock = clock or SystemClock()
    migrate(database)
    with opened(database) as store:
        establish(store, Ids(clock))
        publish_shipped(store, clock)
        return perform(store, clock, Passwords(_CHEAP), None if files is None else FileStore(files))


def _records(ids: Ids, engagement: str, begun: Begun) -> list[Record]:
    committee, today = ids.new(), begun.today
    long_ago = today - timedelta(days=300)
    return [
        Contact(ids.new(), engagement, begun.contact, begun.position),
        Committee(committee, engagement, "PC", begun.committee, long_ago),
        Member(ids.new(), engagement, committee, begun.worker, Side.WORKER, long_ago),
        Member(ids.new(), engagement, committee, begun.manager, Side.MANAGEMENT, long_ago),
        PlanItem(
            ids.new(),
            engagement,
            Origin.ADDITIONAL,
            today - timedelta(days=60),
            area=begun.area,
            cluster="OSH",
            compliance_point="cp.emergency-preparedness",
            root_cause=begun.root_cause,
            actions_needed=begun.actions_needed,
            lead_person=begun.contact,
            target_date=begun.target_date,
            progress=begun.progress,
            key_work_ahead=begun.recommendation,
        ),
        Visit(ids.new(), engagement, VisitKind.ADVISORY, VisitMode.IN_PERSON, today - timedelta(days=2)),
    ]


def _assign(store: Store, factory: str) -> str:
    clock, ids = SystemClock(), Ids(SystemClock())
    accounts = Accounts(store, clock, ids, Passwords(_CHEAP))
    engagements = Engagements(store, clock, ids)
    opening = Opening(factory, Programme.ADVISORY, clock.today() - timedelta(days=120), 1, "Dhaka team")
    engagement = engagements.open(opening).id
    for login, name in ADVISORS:
        accounts.create(login, PASSWORD, name=name, role=Role.ADVISOR, position="Enterprise advisor")
        engagements.assign(login, engagement, Role.ADVISOR)
    return engagement


def _put(store: Store, scope: str, records: list[Record]) -> None:
    clock, ids = SystemClock(), Ids(SystemClock())
    with_ids = [record.id for record in records]

    def write(_: object, ledger: Ledger) -> None:
        for record in records:
            ledger.put(record, scope, own_write(ids, clock, "Fill"))

    commit(store, [scope], with_ids, write)


@contextmanager
def opened(database: str) -> Iterator[Store]:
    """Give the store of a database, to be written as the office writes it."""
    store = open_store(database)
    try:
        yield store
    finally:
        store.close()
