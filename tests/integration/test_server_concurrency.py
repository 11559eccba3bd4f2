"""Many devices at once on a few scopes: nothing is missed, nothing is counted twice, nobody waits for ever."""

import logging
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from random import Random

import psycopg
import pytest

from app.domain.factory.records import Engagement
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from sync.protocol.checksum import signed, term
from sync.protocol.messages import Fate, SyncRequest
from sync.server.core.service import Service
from sync.server.storage.store import Store
from sync.server.storage.urls import is_postgres
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]

WRITERS = 16
ROUNDS = 6
BATCH = 5
SCOPES = 4


def requests_of(laptop: Laptop, scopes: list[str], random: Random) -> list[SyncRequest]:
    """Return what one writer sends: new items, each in one of the scopes."""
    return [
        laptop.request(
            *[laptop.pushed(laptop.create(random.choice(scopes), laptop.world.ids.new())) for _ in range(BATCH)],
            cursors={},
            history=False,
        )
        for _ in range(ROUNDS)
    ]


def write(service: Service, laptop: Laptop, requests: list[SyncRequest]) -> list[Fate]:
    """Send each request twice: the second time as a lost reply would make it."""
    fates: list[Fate] = []
    for request in requests:
        first = service.authority.push(laptop.access, request)
        again = service.authority.push(laptop.access, request)
        assert [fate.changeset for fate in again if fate.replayed] == [fate.changeset for fate in first]
        fates += first
    return fates


def follow(laptop: Laptop, stop: threading.Event) -> set[str]:
    """Pull while the others write, and once after; return every item seen."""
    seen: set[str] = set()
    while True:
        was_last = stop.is_set()
        complete = False
        while not complete:
            reply = laptop.sync(history=False)
            seen |= {row.id for rows in reply.rows.values() for row in rows if row.kind == "plan_item"}
            complete = reply.complete
        if was_last:
            return seen


def reassign(world: World, engagements: list[Engagement], stop: threading.Event) -> int:
    """Give and take assignments of people who do not write, in the scopes of those who do; return how often."""
    times = 0
    while not stop.is_set():
        for engagement in engagements:
            world.engagements.assign("changing", engagement.id, Role.SUPERVISOR)
            world.engagements.unassign("changing", engagement.id)
            times += 2
    return times


def deadlocks(store: Store, database_url: str) -> int:
    """Return how many deadlocks PostgreSQL has found in this database; the embedded store has one writer."""
    store.close()  # what a connection counted is told when it ends
    if not is_postgres(database_url):
        return 0
    with psycopg.connect(database_url) as admin:
        found = admin.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").fetchone()
    assert found is not None
    return int(found[0])


@pytest.mark.slow
def test_sixteen_writers_and_a_reader(store: Store, database_url: str, caplog: pytest.LogCaptureFixture) -> None:
    """Missed 0, deadlocks 0: several scopes in each request, every request twice, assignments changing meanwhile."""
    caplog.set_level(logging.INFO, "sync.server.core.commit")
    world = World(store)
    engagements: list[Engagement] = [world.engagement() for _ in range(SCOPES)]
    scopes = [scope_of(engagement) for engagement in engagements]
    for number in range(WRITERS + 1):
        world.person(f"person{number}", Role.ADVISOR, *engagements)
    world.person("changing", Role.SUPERVISOR)
    laptops = [world.laptop(f"person{number}") for number in range(WRITERS + 1)]
    random = Random(7)
    sent = [requests_of(laptop, scopes, random) for laptop in laptops[1:]]
    stop = threading.Event()
    with ThreadPoolExecutor(WRITERS + 2) as pool:
        changes = pool.submit(reassign, world, engagements, stop)
        reader = pool.submit(follow, laptops[0], stop)
        writers = [
            pool.submit(write, world.service, laptop, requests)
            for laptop, requests in zip(laptops[1:], sent, strict=True)
        ]
        try:
            fates = [fate for writer in writers for fate in writer.result(100)]
        finally:
            stop.set()
        seen = reader.result(100)
    assert {fate.verdict for fate in fates} == {Verdict.ACCEPTED}
    with store.read() as snapshot:
        written: set[str] = set()
        for scope in scopes:
            rows = snapshot.rows_since(scope, 0, 10_000)
            history = snapshot.history_since(scope, 0, 1 << 40, 10_000)
            head = snapshot.heads([scope])[scope]
            assert [entry.version for entry in history] == list(range(1, head.version + 1))
            assert head.total == len(rows)
            assert head.checksum == signed(sum(term(row.id, row.version) for row in rows))
            written |= {row.id for row in rows if row.kind == "plan_item"}
    assert len(written) == WRITERS * ROUNDS * BATCH
    retries = Counter(record.args for record in caplog.records if record.name == "sync.server.core.commit")
    found = deadlocks(store, database_url)
    print(
        f"committed {len(written)}, seen {len(seen)}, missed {len(written - seen)}, deadlocks {found}, "
        f"run again {dict(retries)}, assignments changed {changes.result(100)} times"
    )
    assert seen == written
    assert found == 0
    assert ("40P01",) not in retries


def test_one_device_that_sends_twice_at_once_is_heard_once(store: Store) -> None:
    world = World(store)
    engagement = world.engagement()
    world.person("amina", Role.ADVISOR, engagement)
    amina = world.laptop("amina")
    request = amina.request(*[amina.pushed(amina.create(scope_of(engagement), world.ids.new())) for _ in range(50)])
    before = amina.sync().heads[scope_of(engagement)].version
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: world.service.authority.push(amina.access, request), range(4)))
    assert sorted(sum(fate.replayed for fate in fates) for fates in answers) == [0, 50, 50, 50]
    assert amina.sync().heads[scope_of(engagement)].version == before + 50
