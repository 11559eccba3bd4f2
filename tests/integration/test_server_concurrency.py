"""Many devices at once on a few scopes: nothing is missed, nothing is counted twice, nobody waits for ever."""

import logging
import threading
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import psycopg
import pytest

from app.domain.custody.commands import AcceptCustody
from app.domain.custody.records import Custody, CustodyState, custody_id
from app.domain.factory.records import Engagement
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.schema.codec import decode_record
from sync.protocol.checksum import signed, term
from sync.protocol.messages import Fate, SyncRequest
from sync.server.core.service import Service
from sync.server.storage.files import FileStore
from sync.server.storage.store import Store
from sync.server.storage.urls import is_postgres
from tests.builders.files import Photo, digest, evidence_of, send_file
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]

WRITERS = 16
ROUNDS = 6
BATCH = 5
SCOPES = 4
LOSERS = 4
"""So many of the writers lose the first of the scopes while they write."""
PATIENCE_SECONDS = 100
SEEN = ("plan_item", Evidence.KIND)


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


@dataclass
class Load:
    """The scopes that all write in, with an item in each; what is taken from the losers; and who has come to an end."""

    world: World
    engagements: list[Engagement]
    items: dict[str, str]
    is_taken: threading.Event = field(default_factory=threading.Event)
    is_over: threading.Event = field(default_factory=threading.Event)
    photos: list[Photo] = field(default_factory=list)

    @property
    def scopes(self) -> list[str]:
        """Return the scopes."""
        return [scope_of(engagement) for engagement in self.engagements]

    def write(self, laptop: Laptop, requests: list[SyncRequest], *, is_loser: bool) -> list[Fate]:
        """Send each request twice, the second time as a lost reply would make it; then a photo, and its file."""
        fates: list[Fate] = []
        for number, request in enumerate(requests):
            if is_loser and number == len(requests) // 2:
                assert self.is_taken.wait(PATIENCE_SECONDS)
            fates += heard_twice(self.world.service, laptop, request)
        scope = self.scopes[0 if is_loser else len(self.photos) % SCOPES]
        return [*fates, self._photograph(laptop, scope)]

    def _photograph(self, laptop: Laptop, scope: str) -> Fate:
        content = f"Photo of {laptop.user} ".encode() * 100
        command = AttachEvidence(
            self.world.ids.new(), self.items[scope], SubjectKind.ITEM, EvidenceKind.PHOTO, "a.jpg", "image/jpeg",
            len(content), digest(content),
        )  # fmt: skip
        payload = laptop.changeset(scope, command)
        (fate,) = heard_twice(self.world.service, laptop, laptop.request(laptop.pushed(payload), cursors={}))
        record = custody_id(fate.changeset) if fate.verdict is Verdict.CUSTODY else command.evidence_id
        assert send_file(laptop, Photo(scope, record, content), 700).whole
        self.photos.append(Photo(scope, command.evidence_id, content))
        return fate

    def take_away(self, losers: Sequence[Laptop]) -> int:
        """Take the first scope from the losers; then give and take assignments of somebody who does not write.

        Return how often.
        """
        for number in range(len(losers)):
            self.world.engagements.unassign(f"person{number + 1}", self.engagements[0].id)
        self.is_taken.set()
        times = len(losers)
        while not self.is_over.is_set():
            for engagement in self.engagements:
                self.world.engagements.assign("changing", engagement.id, Role.SUPERVISOR)
                self.world.engagements.unassign("changing", engagement.id)
                times += 2
        return times

    def accept(self, supervisor: Laptop) -> list[Fate]:
        """Accept all that comes into custody, several in a request, until nothing more can come."""
        fates: list[Fate] = []
        queue = self.engagements[0].queue
        while True:
            was_last = self.is_over.is_set()
            waiting = arrived_in(supervisor, queue)
            if waiting:
                accepting = [supervisor.changeset(queue, AcceptCustody(each.id, each.earlier)) for each in waiting]
                fates += supervisor.sync(*accepting, pull=False).fates
            if was_last:
                return fates


def heard_twice(service: Service, laptop: Laptop, request: SyncRequest) -> list[Fate]:
    """Send a request twice, and be told the same."""
    first = service.authority.push(laptop.access, request)
    again = service.authority.push(laptop.access, request)
    assert [fate.changeset for fate in again if fate.replayed] == [fate.changeset for fate in first]
    return first


def arrived_in(supervisor: Laptop, queue: str) -> list[Custody]:
    """Pull, and return what came into custody."""
    found: list[Custody] = []
    complete = False
    while not complete:
        reply = supervisor.sync(history=False)
        records = [decode_record(row.kind, bytes(row.body)) for row in reply.rows.get(queue, ())]
        found += [each for each in records if isinstance(each, Custody) and each.state is CustodyState.WAITING]
        complete = reply.complete
    return found


def follow(laptop: Laptop, stop: threading.Event) -> set[str]:
    """Pull while the others write, and once after; return every item and every photo seen."""
    seen: set[str] = set()
    while True:
        was_last = stop.is_set()
        complete = False
        while not complete:
            reply = laptop.sync(history=False)
            seen |= {row.id for rows in reply.rows.values() for row in rows if row.kind in SEEN}
            complete = reply.complete
        if was_last:
            return seen


def deadlocks(store: Store, database_url: str) -> int:
    """Return how many deadlocks PostgreSQL has found in this database; the embedded store has one writer."""
    store.close()  # what a connection counted is told when it ends
    if not is_postgres(database_url):
        return 0
    with psycopg.connect(database_url) as admin:
        found = admin.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").fetchone()
    assert found is not None
    return int(found[0])


def a_load(store: Store, folder: Path) -> tuple[Load, list[Laptop], Laptop]:
    """Return the load, a reader with all who write, and the supervisor of all."""
    world = World(store, files=FileStore(folder))
    engagements = [world.engagement() for _ in range(SCOPES)]
    for number in range(WRITERS + 1):
        world.person(f"person{number}", Role.ADVISOR, *engagements)
    world.person("changing", Role.SUPERVISOR)
    world.person("selim", Role.SUPERVISOR, *engagements)
    laptops = [world.laptop(f"person{number}") for number in range(WRITERS + 1)]
    items = {scope_of(engagement): world.ids.new() for engagement in engagements}
    assert [laptops[0].send(laptops[0].create(*each)).verdict for each in items.items()] == [Verdict.ACCEPTED] * SCOPES
    laptops[0].cursors.clear()  # the reader sees these, too
    return Load(world, engagements, items), laptops, world.laptop("selim")


@pytest.mark.slow
def test_sixteen_writers_and_a_reader(
    store: Store, database_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Missed 0, deadlocks 0: several scopes in each request, every request twice, assignments changing meanwhile.

    Some writers lose a scope in the middle, and a supervisor accepts what they go on to write; each sends a file.
    """
    caplog.set_level(logging.INFO, "sync.server.core.commit")
    load, (reading, *writing), selim = a_load(store, tmp_path / "files")
    random = Random(7)
    sent = [requests_of(laptop, load.scopes, random) for laptop in writing]
    with ThreadPoolExecutor(WRITERS + 3) as pool:
        changes = pool.submit(load.take_away, writing[:LOSERS])
        reader = pool.submit(follow, reading, load.is_over)
        supervisor = pool.submit(load.accept, selim)
        writers = [
            pool.submit(load.write, laptop, requests, is_loser=number < LOSERS)
            for number, (laptop, requests) in enumerate(zip(writing, sent, strict=True))
        ]
        try:
            fates = [fate for writer in writers for fate in writer.result(PATIENCE_SECONDS)]
        finally:
            load.is_over.set()
        reader.result(PATIENCE_SECONDS)
        accepted = supervisor.result(PATIENCE_SECONDS)
        seen = reader.result(PATIENCE_SECONDS) | follow(reading, load.is_over)
    verdicts = Counter(fate.verdict for fate in fates)
    assert verdicts.keys() == {Verdict.ACCEPTED, Verdict.CUSTODY}
    assert [fate.verdict for fate in accepted] == [Verdict.ACCEPTED] * verdicts[Verdict.CUSTODY]
    with store.read() as snapshot:
        written: set[str] = set()
        for scope in [*load.scopes, load.engagements[0].queue]:
            rows = snapshot.rows_since(scope, 0, 10_000)
            history = snapshot.history_since(scope, 0, 1 << 40, 10_000)
            head = snapshot.heads([scope])[scope]
            assert [entry.version for entry in history] == list(range(1, head.version + 1))
            assert head.total == len(rows)
            assert head.checksum == signed(sum(term(row.id, row.version) for row in rows))
            written |= {row.id for row in rows if row.kind in SEEN}
        without = [photo for photo in load.photos if snapshot.files.size(photo.scope, photo.sha256) is None]
    assert len(written) == SCOPES + WRITERS * (ROUNDS * BATCH + 1)
    assert [photo for photo in load.photos if evidence_of(store, photo).arrived_at is None] == without == []
    retries = Counter(record.args for record in caplog.records if record.name == "sync.server.core.commit")
    found = deadlocks(store, database_url)
    print(
        f"committed {len(written)}, of them by custody {len(accepted)}, files {len(load.photos)}, seen {len(seen)}, "
        f"missed {len(written - seen)}, deadlocks {found}, run again {dict(retries)}, "
        f"assignments changed {changes.result(PATIENCE_SECONDS)} times"
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
