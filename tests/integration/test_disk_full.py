"""A disk without room, in the middle of everything: it is said, nothing is lost, and with room all goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from app.config.sections import Settings
from app.config.settings import SettingsFile, changed
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.plan.commands import AddComment, EditItem
from app.domain.plan.records import Comment, Evidence, PlanItem, SubjectKind
from app.storage import outbox
from app.storage.replica import open_replica
from sync.client.transport import ServerProblem
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.builders.replicas import KEY, a_clock, a_profile
from tests.builders.workspaces import ENGAGEMENT, Site, a_site, an_id, an_item
from tests.e2e.dumps import laptop_dump, server_dump
from tests.e2e.laptops import PIXEL, Laptop
from tests.fixtures.disks import SmallDisk
from tests.fixtures.processes import ServerProcess

ITEM = an_item(1)
LONG = "Words of the committee, taken down one by one. " * 150
MOST = 500
BIG_PHOTO = PIXEL + bytes(1 << 20)


@pytest.fixture
def site(small_disk: SmallDisk) -> Iterator[Site]:
    with a_site(small_disk.folder / "home", [ITEM]) as site:
        yield site


def until_full(act: Callable[[int], object]) -> int:
    """Act until the disk takes no more, and say so; return how often it took it."""
    taken: list[int] = []
    with pytest.raises(Known, match=r"disk\.full"):
        _act_often(act, taken)
    return len(taken)


def _act_often(act: Callable[[int], object], taken: list[int]) -> None:
    for number in range(MOST):
        act(number)
        taken.append(number)


def comments(site: Site) -> list[str]:
    return sorted(each.text for each in site.view().values() if isinstance(each, Comment))


def comment(number: int) -> AddComment:
    return AddComment(an_id(5_000 + number), ITEM.id, f"{number}: {LONG}")


def test_commands_drafts_and_photos_wait_for_room(site: Site, small_disk: SmallDisk) -> None:
    small_disk.fill()
    taken = until_full(lambda number: site.give(comment(number)))
    before = site.view(), len(site.pending())
    assert len(comments(site)) == before[1] == taken
    drafts = until_full(lambda number: site.workspace.drafts.keep(f"place/{number}", LONG).result())
    attach = site.workspace.evidence.attach
    with pytest.raises(Known, match=r"disk\.full"):
        attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, BIG_PHOTO, "door.png").result()
    assert (site.view(), len(site.pending())) == before
    assert len(site.workspace.drafts.all()) == drafts

    small_disk.make_room()
    site.give(comment(taken))
    site.workspace.drafts.keep("place/last", LONG).result()
    attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, BIG_PHOTO, "door.png").result()
    (photo,) = [each for each in site.view().values() if isinstance(each, Evidence)]
    assert site.workspace.evidence.open(photo.sha256) == BIG_PHOTO
    assert len(list((a_profile(small_disk.folder / "home").evidence).iterdir())) == 1
    assert [row.seq for row in site.pending()] == list(range(1, taken + 3))
    site.sync()
    assert site.pending() == [] and len(comments(site)) == taken + 1


def test_what_a_round_brings_comes_whole_or_with_the_next(site: Site, small_disk: SmallDisk) -> None:
    mine = EditItem(ITEM.id, {"progress": "Keys handed out"})
    site.give(mine)
    answers = site.push()
    for number in range(MOST):
        site.server.write(comment(number))
    before = site.rows()
    small_disk.fill()
    with pytest.raises(Known, match=r"disk\.full"):
        site.pull(answers)
    assert site.rows() == before and len(site.pending()) == 1, "neither receipt nor row without the other"
    small_disk.make_room()
    received = site.sync()
    assert not received.mismatched
    assert site.pending() == [] and len(comments(site)) == MOST
    assert site.item(ITEM.id).progress == "Keys handed out"


def test_a_replica_is_opened_again_when_there_is_room(small_disk: SmallDisk) -> None:
    home = small_disk.folder / "home"
    with a_site(home, [ITEM]) as site:
        site.give(comment(0))
    profile = a_profile(home)
    small_disk.fill()
    for _ in range(2):  # the first try must not stand in the way of the second
        with pytest.raises(Known, match=r"disk\.(full|failed)"):
            open_replica(profile, KEY, a_clock())
    small_disk.make_room()
    with closing(open_replica(profile, KEY, a_clock())) as replica, replica.read() as connection:
        assert sum(outbox.counts(connection).values()) == 1


def test_settings_keep_their_old_text(small_disk: SmallDisk) -> None:
    path = small_disk.folder / "settings.json"
    file = SettingsFile(path)
    file.save(Settings())
    before = path.read_bytes()
    small_disk.fill()
    with pytest.raises(Known, match=r"disk\.full"):
        file.save(changed(Settings(), "appearance.theme", "dark"))
    assert path.read_bytes() == before
    small_disk.make_room()
    file.save(changed(Settings(), "appearance.theme", "dark"))
    assert [found.name for found in small_disk.folder.iterdir()] == ["settings.json"]


@pytest.mark.slow
def test_a_server_without_room_takes_nothing_and_loses_nothing(small_disk: SmallDisk) -> None:
    server = ServerProcess(str(small_disk.folder / "server.db"), small_disk.folder)
    begin_plan(server.database)
    engagement = assigned_engagement(server.database)
    server.start()
    laptop = Laptop.sign_in(small_disk.folder.parent / "home", server.url, "a", engagement, SystemClock())
    with closing(laptop.account):
        item = next(each for each in laptop.records(("f:",)) if isinstance(each, PlanItem))
        small_disk.fill()
        for number in range(MOST):
            laptop.do(AddComment(laptop.new(), item.id, f"{number}: {LONG}"))
        with pytest.raises(ServerProblem, match=r"server\.unavailable"):
            laptop.sync()
        small_disk.make_room()
        laptop.sync()
        with laptop.account.workspace.read() as connection:
            assert not sum(outbox.counts(connection).values())
        held = laptop_dump(laptop.account.workspace)
        assert held == server_dump(server.database, held)
        assert sum(isinstance(each, Comment) for each in laptop.records(("f:",))) == MOST
    server.kill()
