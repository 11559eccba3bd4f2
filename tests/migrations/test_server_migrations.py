"""A server of the first schema with all that its people wrote: migrated, it serves and has lost nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.pool import NullPool

from app.domain.custody.records import Custody, CustodyState
from app.domain.decision.commands import DecideConflict
from app.domain.ids import engagement_scope
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import CompleteItem
from app.domain.plan.records import PlanItem
from app.schema.codec import decode_record
from sync.protocol.checksum import signed, term
from sync.protocol.messages import Fate, Pushed
from sync.server import storage
from sync.server.storage.files import FileStore
from sync.server.storage.migrate import head, migrate
from sync.server.storage.opening import open_store
from sync.server.storage.rows import Grant
from sync.server.storage.store import Store
from sync.server.storage.urls import is_postgres
from tests.builders.files import attach, evidence_of, fetched, held, send_file
from tests.builders.server import Laptop, World

pytest_plugins = ["tests.fixtures.servers"]

REPORT = b"%PDF-1.7\n" + bytes(3_000)
FIRST = "0001"
QUEUED = (("record", "scope"), ("history", "scope"), ("scope", "id"))
UNDO = (
    *(f"DELETE FROM {table} WHERE substr({column}, 1, 2) = 'q:'" for table, column in QUEUED),
    "DROP TABLE blob",
    "DROP TABLE tombstone",
    "ALTER TABLE scope DROP COLUMN gc_floor",
    f"UPDATE alembic_version SET version_num = '{FIRST}'",
)
"""What takes a database of the newest schema, with its rows, back to the first."""
LATER_FIELDS = ("thumb_sha256", "arrived_at")
"""Fields of a piece of evidence that the first schema did not know."""


class Past:
    """What people wrote at a server of the first schema."""

    def __init__(self, store: Store) -> None:
        self.world = World(store)
        self.engagement = self.world.engagement()
        self.scope = engagement_scope(self.engagement.id)
        for login in ("amina", "bela"):
            self.world.person(login, Role.ADVISOR, self.engagement)
        self._supervise("selim")
        self.amina, self.bela, self.selim = (self.world.laptop(login) for login in ("amina", "bela", "selim"))
        self.item = self.world.ids.new()
        self.amina.sync(self.amina.create(self.scope, self.item))
        self.bela.sync()
        seen = self.bela.cursors[self.scope]
        self.amina.sync(self.amina.edit(self.scope, self.item, seen, {"lead_person": ""}, lead_person="Jamal"))
        self.sent: list[Pushed] = [
            self.bela.pushed(self.bela.edit(self.scope, self.item, seen, {"lead_person": ""}, lead_person="Rahela")),
            self.bela.pushed(self.bela.changeset(self.scope, CompleteItem(self.item, self.world.clock.today()))),
        ]
        self.fates = self.bela.sync(*self.sent).fates
        assert [fate.verdict for fate in self.fates] == [Verdict.CONFLICT, Verdict.REFUSED]
        self.photo = attach(self.bela, self.scope, self.item, REPORT)
        for laptop in (self.amina, self.bela, self.selim):
            laptop.sync()

    def _supervise(self, login: str) -> None:
        """Assign somebody as it was done then: there was no queue."""
        account = self.world.person(login, Role.SUPERVISOR)
        with self.world.store.begin() as tx:
            tx.directory.put_grant(Grant(account.id, self.scope, Role.SUPERVISOR.value, self.world.clock.now()))
            tx.commit()


def an_engine(url: str) -> sa.Engine:
    address = f"postgresql+psycopg://{url.partition('://')[2]}" if is_postgres(url) else f"sqlite:///{url}"
    return sa.create_engine(address, poolclass=NullPool)


@contextmanager
def connected(url: str) -> Iterator[sa.Connection]:
    engine = an_engine(url)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def to_first_schema(url: str) -> None:
    with connected(url) as connection:
        for statement in UNDO:
            connection.exec_driver_sql(statement)
        rows = connection.exec_driver_sql("SELECT id, CAST(body AS TEXT) FROM record WHERE kind = 'evidence'").all()
        for record_id, text in rows:
            body = {name: value for name, value in json.loads(text).items() if name not in LATER_FIELDS}
            table = sa.table("record", sa.column("id"), sa.column("body", sa.JSON))
            connection.execute(sa.update(table).where(table.c.id == record_id).values(body=body))


def made_by_the_first(url: str) -> None:
    """Make an empty database of the first schema, as its own program did."""
    config = Config()
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
    with connected(url) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, FIRST)


def shape(url: str) -> dict[str, object]:
    """Return tables, columns and indexes."""
    with connected(url) as connection:
        looking = sa.inspect(connection)
        return {
            name: (
                sorted((each["name"], str(each["type"]), each["nullable"]) for each in looking.get_columns(name)),
                sorted(str((each["name"], each["column_names"], each["unique"])) for each in looking.get_indexes(name)),
                looking.get_pk_constraint(name)["constrained_columns"],
            )
            for name in looking.get_table_names()
        }


def rows_of_tables(url: str) -> dict[str, list[str]]:
    """Return every row of every table of the first schema, in the columns that it had."""
    with connected(url) as connection:
        looking = sa.inspect(connection)
        found = {}
        for name in set(looking.get_table_names()) - {"alembic_version", "blob", "tombstone"}:
            columns = [column["name"] for column in looking.get_columns(name) if column["name"] != "gc_floor"]
            as_text = 'CAST("{}" AS TEXT)' if is_postgres(url) else 'quote("{}")'
            listed = ", ".join(as_text.format(column) for column in sorted(columns))
            rows = connection.exec_driver_sql(f'SELECT {listed} FROM "{name}"').all()
            found[name] = sorted(repr(tuple(row)) for row in rows)
    return found


def require_sound(store: Store) -> None:
    """Heads are of the rows they head, and versions have no gaps."""
    with store.read() as reading:
        for scope, head_ in reading.heads(reading.scopes("")).items():
            rows = reading.rows_since(scope, 0, 10_000)
            steps = reading.history_since(scope, 0, 1 << 40, 10_000)
            assert (head_.total, head_.checksum) == (len(rows), signed(sum(term(row.id, row.version) for row in rows)))
            assert [step.version for step in steps] == list(range(1, head_.version + 1))


def goes_on(past: Past, store: Store, folder: Path) -> World:
    """Let the laptops of then speak to a server of today."""
    world = World(store, past.world.clock, past.world.passwords, FileStore(folder))
    world.ids = past.world.ids
    for laptop in (past.amina, past.bela, past.selim):
        laptop.world = world
    return world


def the_conflict(laptop: Laptop, scope: str) -> Conflict:
    laptop.cursors.clear()
    records = [decode_record(row.kind, bytes(row.body)) for row in laptop.sync().rows[scope]]
    (found,) = [each for each in records if isinstance(each, Conflict)]
    return found


@pytest.fixture
def past(database_url: str) -> Past:
    with closing(open_store(database_url)) as store:
        return Past(store)


def test_undone_it_is_what_the_first_schema_made(past: Past, database_url: str, request: pytest.FixtureRequest) -> None:
    """Else the tests below would migrate something that never was."""
    assert past.fates
    to_first_schema(database_url)
    undone = shape(database_url)
    with connected(database_url) as connection:
        for name in undone:
            connection.exec_driver_sql(f'DROP TABLE "{name}"')
    made_by_the_first(database_url)
    assert undone == shape(database_url)


def test_a_server_of_the_first_schema_loses_nothing_and_serves(past: Past, database_url: str, tmp_path: Path) -> None:
    to_first_schema(database_url)
    before = rows_of_tables(database_url)
    assert all(before[table] for table in ("record", "history", "receipt", "session", "grants", "device", "account"))
    assert migrate(database_url) == head()
    after = rows_of_tables(database_url)
    queue = [row for row in after["grants"] if row not in before["grants"]]
    assert [past.engagement.queue in row for row in queue] == [True]
    assert after | {"grants": [row for row in after["grants"] if row not in queue]} == before
    if not is_postgres(database_url):
        assert rows_of_tables(f"{database_url}.before-{head()}") == before, "a copy lies beside it"

    with closing(open_store(database_url)) as store:
        world = goes_on(past, store, tmp_path / "files")
        told: list[Fate] = []
        for laptop in (past.amina, past.bela):
            reply = laptop.sync(*(past.sent if laptop is past.bela else ()))
            assert {scope: rows for scope, rows in reply.rows.items() if rows} == {}, "nothing came that was not new"
            told += reply.fates
        assert [(fate.changeset, fate.verdict, fate.replayed) for fate in told] == [
            (fate.changeset, fate.verdict, True) for fate in past.fates
        ]
        conflict = the_conflict(past.amina, past.scope)
        assert (conflict.state, json.loads(conflict.mine)) == (ConflictState.OPEN, {"lead_person": "Rahela"})
        decide = DecideConflict(conflict.id, past.item, PlanItem.KIND, json.dumps({"lead_person": "Rahela"}))
        assert past.amina.send(past.amina.changeset(past.scope, decide)).verdict is Verdict.ACCEPTED

        assert send_file(past.bela, past.photo, 1_000).whole
        assert held(past.bela, past.photo) == [past.photo.sha256]
        assert fetched(past.amina, past.photo) == REPORT
        assert evidence_of(store, past.photo).arrived_at is not None
        _hand_over(past, world)
        require_sound(store)


def _hand_over(past: Past, world: World) -> None:
    """Work that comes late reaches the supervisor of then, whose queue is there now."""
    seen = past.bela.cursors[past.scope]
    late = past.bela.edit(past.scope, past.item, seen, {"progress": ""}, progress="Bars ordered")
    world.engagements.unassign("bela", past.engagement.id)
    assert past.bela.send(late).verdict is Verdict.CUSTODY
    rows = past.selim.sync().rows[past.engagement.queue]
    (kept,) = [decode_record(row.kind, bytes(row.body)) for row in rows]
    assert isinstance(kept, Custody)
    assert (kept.state, kept.payload.encode()) == (CustodyState.WAITING, late)
