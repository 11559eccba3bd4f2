"""The disk is full in the middle of a round of three factories, or of a photo: whole steps are kept, no half of one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.plan.commands import EditItem
from app.domain.plan.records import Evidence, PlanItem, SubjectKind
from app.storage import outbox, scopes
from app.storage.arrivals import BATCH
from sync.protocol.checksum import signed, term
from tests.builders.assigned import assigned_engagement, begin_plan, bring_news, open_another
from tests.e2e.dumps import laptop_dump, server_dump, synced
from tests.e2e.laptops import FOR, PIXEL, Laptop
from tests.fixtures.disks import SmallDisk
from tests.fixtures.processes import ServerProcess

KIB = 1 << 10
ROOM = (0, 512 * KIB, 1_536 * KIB)
"""Bytes that are left when a round begins: it ends at its first statement, in the middle, or nearly at its end."""
NEWS = BATCH // 2 + 1
"""Rows for each factory: too many for two of them to share a transaction."""
PLACE = "plan_item/any/root_cause"


@dataclass
class Cramped:
    """A laptop on a small disk, and the engagements its server brings news of."""

    laptop: Laptop
    server: ServerProcess
    engagements: tuple[str, ...]
    disk: SmallDisk

    def item(self, engagement: str) -> PlanItem:
        """Return the first item of an engagement."""
        with self.laptop.account.workspace.read() as connection:
            return self.laptop.account.workspace.facts(connection).children(PlanItem, engagement)[0]

    def edit(self, engagement: str, words: str) -> None:
        """Write the progress of that item."""
        command = EditItem(self.item(engagement).id, {"progress": words})
        self.laptop.account.workspace.commands.submit(engagement, command, on_behalf_of=FOR).result()

    def waiting(self) -> list[str]:
        """Return the changesets without a receipt."""
        with self.laptop.account.workspace.read() as connection:
            return [row.id for each in self.engagements for row in outbox.by_scope(connection, f"f:{each}")]

    def empty_log(self) -> None:
        """Give the log's room back: where it was written before it may be written again on a full disk."""
        workspace = self.laptop.account.workspace
        workspace.indexing.wait(60)
        # As the program does when idle, and to the end: nothing of it is read or written meanwhile.
        engine = workspace.replica._read_engine  # noqa: SLF001  # no call of ours empties it in the middle of a day
        with closing(engine.raw_connection()) as connection:
            ((is_busy, *_),) = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        assert not is_busy, "somebody reads or writes"

    def receipts(self) -> list[str]:
        """Return those with one."""
        with self.laptop.account.workspace.read() as connection:
            return list(connection.exec_driver_sql("SELECT id FROM journal").scalars())


@pytest.fixture
def cramped(small_disk: SmallDisk, tmp_path: Path) -> Iterator[Cramped]:
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    begin_plan(server.database)
    first = assigned_engagement(server.database)
    others = (open_another(server.database, name, area="Stairs") for name in ("Teesta Denim", "Padma Garments"))
    engagements = (first, *others)
    server.start()
    laptop = Laptop.sign_in(small_disk.folder / "home", server.url, "a", first, SystemClock())
    with closing(laptop.account):
        yield Cramped(laptop, server, engagements, small_disk)
    server.kill()


def require_heads_to_fit(cramped: Cramped) -> None:
    """Rows, cursor and checksum of a scope change together: each head is of the rows that are here."""
    with cramped.laptop.account.workspace.read() as connection:
        held = scopes.held(connection)
    pending = {scope for scope in held if any(scope == f"f:{each}" for each in cramped.engagements)}
    for scope in held.keys() - pending | {scope for scope in pending if not cramped.waiting()}:
        rows = [(row.record.id, row.version) for row in synced(cramped.laptop.account.workspace, (scope,))]
        assert (held[scope].count, held[scope].checksum) == (len(rows), signed(sum(term(*row) for row in rows)))


@pytest.mark.slow
def test_a_round_that_finds_no_room_in_its_middle_keeps_whole_steps_and_goes_on(cramped: Cramped) -> None:
    workspace = cramped.laptop.account.workspace
    taken: list[int] = []
    given: list[str] = []
    for number, room in enumerate(ROOM):
        for engagement in cramped.engagements:
            bring_news(cramped.server.database, engagement, NEWS)
            cramped.edit(engagement, f"Progress of {number}")
        workspace.drafts.keep(PLACE, f"Half a sentence {number}").result()
        given += cramped.waiting()
        cramped.empty_log()
        cramped.disk.fill(room)
        with pytest.raises(Known, match=r"disk\.full"):
            cramped.laptop.sync()
        taken.append(3 - len(cramped.waiting()))
        waiting, receipts = cramped.waiting(), cramped.receipts()
        assert sorted(waiting + receipts) == sorted(given), "each waits or has its receipt, never both"
        require_heads_to_fit(cramped)
        assert [cramped.item(each).progress for each in cramped.engagements] == [f"Progress of {number}"] * 3
        draft = workspace.drafts.find(PLACE)
        assert draft is not None and draft.content == f"Half a sentence {number}"
        cramped.disk.make_room()
        cramped.laptop.sync()
        assert not cramped.waiting()
        held = laptop_dump(workspace)
        assert held == server_dump(cramped.server.database, held)
        require_heads_to_fit(cramped)
    assert taken[0] == 0 < taken[-1] < len(cramped.engagements), "first nothing was taken in, at last a part"


def test_a_photo_that_finds_no_room_in_its_middle_leaves_nothing_behind(cramped: Cramped) -> None:
    workspace, item = cramped.laptop.account.workspace, cramped.item(cramped.engagements[0])
    photo = PIXEL + bytes(900 * KIB)

    def attach() -> None:
        args = (cramped.engagements[0], item.id, SubjectKind.ITEM, photo, "door.png")
        workspace.evidence.attach(*args, on_behalf_of=FOR).result()

    for room in (0, 200 * KIB, 899 * KIB):
        cramped.disk.fill(room)
        with pytest.raises(Known, match=r"disk\.full"):
            attach()
        assert not list(cramped.laptop.account.place.profile.evidence.iterdir()), "no half of a file takes up room"
        assert not cramped.waiting()
        cramped.disk.make_room()
    attach()
    cramped.laptop.sync()
    (kept,) = [each for each in cramped.laptop.records() if isinstance(each, Evidence)]
    assert workspace.evidence.open(kept.sha256) == photo
