"""A whole workspace on an encrypted replica of a test, with an engagement received from a server in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from app.domain.clock import FrozenClock
from app.domain.factory.records import Engagement, Factory, Person, Programme
from app.domain.ids import Ids, catalogue_scope, engagement_scope, user_scope, uuid7
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.records import Origin, PlanItem
from app.domain.records import RECORD_CLASSES
from app.services.commands import Committed
from app.services.receiving import Received
from app.services.session import Session, keep_session
from app.services.workspace import Workspace
from app.storage import outbox, scopes
from app.storage.arrivals import Arrival, Head
from app.storage.basing import Shown
from app.storage.blobs import Blobs
from app.storage.connection import Connection
from app.storage.outbox import Answer
from app.storage.replica import open_replica
from app.storage.rows import Stored, rows_of
from tests.builders.authority import MANAGER, Authority, moved
from tests.builders.replicas import KEY, a_profile

USER = uuid7(1_780_000_000_000, 1)
DEVICE = uuid7(1_780_000_000_000, 2)
ENGAGEMENT = uuid7(1_780_000_000_000, 3)
FACTORY = uuid7(1_780_000_000_000, 4)
SCOPE = engagement_scope(ENGAGEMENT)
MORNING = datetime(2026, 6, 15, 8, 30, tzinfo=UTC)
TODAY = MORNING.date()
SESSION = Session(USER, "nadia", "Nadia Karim", "Enterprise advisor", DEVICE, "https://concord.example")
_TIME = "2026-06-15T08:00:00+00:00"


def an_id(number: int) -> str:
    """Return an id that is the same in every run."""
    return uuid7(1_781_000_000_000 + number, number)


def an_item(number: int, area: str = "Exits are locked", **fields: object) -> PlanItem:
    """Return an item in progress, classified, whose factory has shown commitment."""
    item = PlanItem(
        id=an_id(number),
        engagement_id=ENGAGEMENT,
        origin=Origin.ADDITIONAL,
        found_on=date(2026, 3, 2),
        area=area,
        cluster="OSH",
        compliance_point="cp.emergency-preparedness",
        root_cause="Nobody holds the keys",
        actions_needed="Give each shift a key holder",
        lead_person="Farida Noor",
        target_date=date(2026, 9, 1),
        progress="Keys ordered",
    )
    return replace(item, **fields)  # type: ignore[arg-type]  # fields of an item


@dataclass(slots=True)
class Site:
    """A workspace and the server it syncs with."""

    workspace: Workspace
    server: Authority
    clock: FrozenClock
    cursors: dict[str, int] = field(default_factory=dict)

    def give(
        self,
        command: Command,
        *,
        shown: Mapping[str, Shown] | None = None,
        draft: str | None = None,
        for_nobody: bool = False,
    ) -> Committed:
        """Give a command and wait for it."""
        behalf = None if for_nobody else MANAGER
        future = self.workspace.commands.submit(ENGAGEMENT, command, shown=shown, on_behalf_of=behalf, draft=draft)
        return future.result(timeout=30)

    def pending(self) -> list[outbox.Pending]:
        """Return the outbox of the engagement."""
        with self.workspace.read() as connection:
            return outbox.by_scope(connection, SCOPE)

    def push(self, most: int = 500) -> list[Answer]:
        """Send what is pending; the answers are not taken in yet."""
        with self.workspace.read() as connection:
            return self.server.push(outbox.next_to_send(connection, most=most))

    def pull(self, answers: Iterable[Answer] = (), *, with_history: bool = True, is_snapshot: bool = False) -> Received:
        """Take in what the server tells."""
        with self.workspace.read() as connection:
            state = scopes.find(connection, SCOPE)
        cursor = state.version if state else 0
        return self.receive(self.server.arrival(cursor, answers, with_history=with_history, is_snapshot=is_snapshot))

    def receive(self, *arrivals: Arrival, grants: Mapping[str, str] | None = None) -> Received:
        """Take in arrivals under the usual grants, or others, and confirm what brought nothing, as a round does."""
        received = self.workspace.receiving.receive(arrivals, GRANTS if grants is None else grants, moved)

        def confirm(connection: Connection) -> None:
            for server_time, quiet in received.quiet.items():
                scopes.confirm(connection, quiet, server_time)

        self.workspace.writer.run(confirm).result()
        return received

    def sync(self) -> Received:
        """Push everything and take in the result."""
        return self.pull(self.push())

    def view(self) -> dict[str, Record]:
        """Return all records of the engagement as the screen shows them."""
        return {id: stored.record for id, stored in self.rows().items()}

    def rows(self) -> dict[str, Stored[Record]]:
        """Return all rows of the engagement."""
        with self.workspace.read() as connection:
            rows = [row for cls in RECORD_CLASSES for row in rows_of(cls).by_scope(connection, SCOPE)]
        return {row.record.id: row for row in rows}

    def item(self, item_id: str) -> PlanItem:
        """Return an item as the screen shows it."""
        found = self.view()[item_id]
        assert isinstance(found, PlanItem)
        return found


GRANTS = {
    user_scope(USER): Role.ADVISOR.value,
    catalogue_scope("BD"): Role.ADVISOR.value,
    SCOPE: Role.ADVISOR.value,
}


def engagement_records() -> list[Record]:
    """Return what every engagement holds before anything happens in it."""
    return [
        Engagement(ENGAGEMENT, FACTORY, Programme.ADVISORY, "BD", cycle_number=1, cycle_start=date(2026, 1, 5)),
        Person(an_id(900_001), ENGAGEMENT, USER, SESSION.name, SESSION.position, Role.ADVISOR.value),
    ]


def catalogue_arrival() -> Arrival:
    """Return the factory's master data as the server tells it."""
    factory = Factory(FACTORY, "BD", "Meghna Knit Composite", "12 Mill Road, Gazipur", workers=2140)
    scope = catalogue_scope("BD")
    head = Head(1, 1, moved(0, [], [(factory.id, 1)]))
    return Arrival(scope, [Stored(factory, scope, 1)], [], [], 1, head, _TIME, without_history_to=1)


def own_arrival() -> Arrival:
    """Return the user's own scope, still empty."""
    return Arrival(user_scope(USER), [], [], [], 0, Head(0, 0, 0), _TIME)


@contextmanager
def a_site(folder: Path, records: Iterable[Record] = (), *, is_received: bool = True) -> Iterator[Site]:
    """Open a workspace whose engagement holds `records`, received without history as on a fresh device."""
    clock = FrozenClock(MORNING)
    profile = a_profile(folder)
    replica = open_replica(profile, KEY, clock)
    with replica.write() as connection:
        keep_session(connection, SESSION)
    workspace = Workspace(replica, Blobs(profile.evidence, KEY), SESSION, clock, Ids(clock, Random(7).getrandbits))
    site = Site(workspace, Authority.of(SCOPE, TODAY, [*engagement_records(), *records]), clock)
    try:
        if is_received:
            site.receive(catalogue_arrival(), own_arrival(), site.server.arrival(with_history=False))
        yield site
    finally:
        workspace.close()
