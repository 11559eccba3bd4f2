"""Who publishes the first template and who assigns at that moment miss neither each other nor who has just left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import date

import psycopg
import pytest

from app.domain.factory.records import Programme
from app.domain.kernel.context import Role
from app.forms.definition import Definition, Kind, Node
from sync.server.core.engagements import Opening
from sync.server.core.granting import Granting, templates_scope
from sync.server.core.templates import Templates
from sync.server.storage.opening import open_store
from sync.server.storage.store import Reading, Store, Transaction
from tests.builders.server import World

pytest_plugins = ["tests.fixtures.servers"]

SCOPE = templates_scope(Programme.ADVISORY)
WALK = Definition("walk", "1", {"en": "Walk"}, ("en",), "en", "advisory", (Node(Kind.TEXT, "q", {"en": "Exits?"}),))
SECONDS = 60.0


@pytest.fixture
def server(store: Store) -> World:
    return World(store)


@pytest.fixture
def another(database_url: str) -> Iterator[Store]:
    """Return the same database as another process has it open."""
    opened = open_store(database_url)
    yield opened
    opened.close()


def publish(server: World, store: Store | None = None) -> None:
    Templates(store or server.store, server.clock, server.ids).publish(WALK, Programme.ADVISORY)


def holds(server: World, login: str) -> bool:
    """Say whether the person is told of the templates."""
    return SCOPE in server.laptop(login).sync(cursors={}).grants


def somebody_waits_for_a_lock(url: str) -> bool:
    with psycopg.connect(url) as looking:
        row = looking.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        ).fetchone()
    return row is not None and row[0] > 0


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)  # the other has one writer at a time
def test_who_is_assigned_while_the_first_template_is_published_has_it(
    server: World, another: Store, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes: the assignment has seen no template yet when the other publishes one."""
    engagement = server.engagement()
    server.person("amina")
    has_looked, go_on = threading.Event(), threading.Event()
    looked = Granting.grant_templates

    def looks_and_stands(self: Granting, *asked: object) -> None:
        looked(self, *asked)  # type: ignore[arg-type]  # as it was asked
        has_looked.set()
        assert go_on.wait(SECONDS)

    monkeypatch.setattr(Granting, "grant_templates", looks_and_stands)
    assigning = threading.Thread(target=server.engagements.assign, args=("amina", engagement.id, Role.ADVISOR))
    publishing = threading.Thread(target=publish, args=(server, another))
    assigning.start()
    assert has_looked.wait(SECONDS)
    publishing.start()
    while publishing.is_alive() and not somebody_waits_for_a_lock(database_url):
        publishing.join(0.02)
    go_on.set()
    for thread in (assigning, publishing):
        thread.join(SECONDS)
    assert holds(server, "amina")


@dataclass
class AfterLooking:
    """A store of which every snapshot is followed by something, before whoever took it goes on."""

    store: Store
    happens: Callable[[], None]

    @contextmanager
    def read(self) -> Iterator[Reading]:
        with self.store.read() as snapshot:
            yield snapshot
        self.happens()

    def begin(self) -> AbstractContextManager[Transaction]:
        return self.store.begin()

    def close(self) -> None:
        self.store.close()


def test_who_is_unassigned_while_the_first_template_is_granted_does_not_have_it(server: World, another: Store) -> None:
    first, second = server.engagement(), server.engagement()
    server.person("amina", Role.ADVISOR, first)
    server.person("karim", Role.ADVISOR, first)

    def leave() -> None:
        for login in ("amina", "karim"):
            server.engagements.unassign(login, first.id)
        server.engagements.assign("karim", second.id, Role.SUPERVISOR)

    publish(server, AfterLooking(another, leave))
    assert not holds(server, "amina")
    assert server.laptop("karim").sync(cursors={}).grants[SCOPE] == Role.SUPERVISOR


@pytest.mark.parametrize("role", [Role.FACTORY, None])
def test_O2_who_inspects_nothing_any_more_holds_no_checklists_of_inspections(server: World, role: Role | None) -> None:
    """What is restricted of an inspection goes with the engagement: it keeps nobody's checklists here."""
    opening = Opening(server.factory("Padma Dyeing").id, Programme.INSPECTION, date(2026, 1, 1))
    inspected = server.engagements.open(opening)
    walk = replace(WALK, programme=Programme.INSPECTION.value)
    Templates(server.store, server.clock, server.ids).publish(walk, Programme.INSPECTION)
    server.person("jamila", Role.INSPECTOR, inspected)
    scope = templates_scope(Programme.INSPECTION)
    assert scope in server.laptop("jamila").sync(cursors={}).grants
    if role is None:
        server.engagements.unassign("jamila", inspected.id)
    else:
        server.engagements.assign("jamila", inspected.id, role)
    assert scope not in server.laptop("jamila").sync(cursors={}).grants
