"""Photos on their way between two laptops and a real server: resumed, proved, and never in the way of the data."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from PIL import Image

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.ids import Ids
from app.domain.plan.records import Evidence, PlanItem, SubjectKind
from app.queries.hand_back import hand_back
from app.services.changes import Changed
from app.services.evidence import Attachment, Original, Subject
from app.services.file_desk import FILE, FileProgress, FileState, FileWanted
from app.storage import evidence_files
from app.storage.sealed import Source, seal
from sync.client import backoff
from sync.client.accounts import Accounts
from sync.client.sealed_secrets import PassingSecrets
from sync.client.transfers import LANES
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.e2e.laptops import Laptop
from tests.fixtures.processes import PASSWORD, ServerProcess
from tests.fixtures.roads import Road, Traveller, a_road, passes

CLOCK = SystemClock()
SECONDS = 60
LARGE = b"%PDF-1.7\n" + os.urandom(700_000)


class Pair:
    """The laptop at the office, where photos are taken, and the one in the car, behind the same road."""

    def __init__(self, server: ServerProcess, road: Road, office: Laptop, car: Laptop) -> None:
        self.server, self.road, self.office, self.car = server, road, office, car

    def attach(self, content: bytes, name: str = "report.pdf") -> Evidence:
        item = next(each for each in self.office.records(("f:",)) if isinstance(each, PlanItem))
        store = self.office.account.workspace.evidence
        store.attach(self.office.engagement, item.id, SubjectKind.ITEM, content, name).result()
        self.office.sync()
        return next(each for each in pieces(self.office) if each.file_name == name)


def a_photo() -> bytes:
    made = io.BytesIO()
    Image.effect_noise((700, 500), 60).convert("RGB").save(made, "PNG")
    return made.getvalue()


def pieces(laptop: Laptop) -> list[Evidence]:
    return [each for each in laptop.records(("f:",)) if isinstance(each, Evidence)]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    begin_plan(server.database)
    engagement = assigned_engagement(server.database)
    server.start()
    with ExitStack() as stack:
        stack.callback(server.kill)
        road = stack.enter_context(a_road(server.url))
        office, car = (
            Laptop.sign_in(tmp_path / place, road.address, "a", engagement, SystemClock())
            for place in ("office", "car")
        )
        for laptop in (office, car):
            stack.enter_context(closing(laptop.account))
            stack.callback(laptop.account.transfers.stop)
        yield Pair(server, road, office, car)


@contextmanager
def until(laptop: Laptop, is_so: Callable[[], bool]) -> Iterator[None]:
    """Wait at the end of the block until something about files is so."""
    happened = threading.Event()

    def look(changed: Changed) -> None:
        if FILE in changed.kinds and is_so():
            happened.set()

    with ExitStack() as stack:
        stack.callback(laptop.account.workspace.changes.subscribe(look))
        yield
        assert is_so() or happened.wait(SECONDS)


def unsent(laptop: Laptop) -> list[str]:
    with laptop.account.workspace.read() as connection:
        return [file.sha256 for file in evidence_files.to_send(connection)]


def send_all(laptop: Laptop) -> None:
    with until(laptop, lambda: not unsent(laptop)):
        laptop.account.transfers.wake()


def wanted(piece: Evidence, laptop: Laptop) -> FileWanted:
    return FileWanted(f"f:{laptop.engagement}", piece.id, piece.sha256, piece.size)


def fetch(laptop: Laptop, piece: Evidence) -> None:
    with until(laptop, lambda: laptop.account.workspace.evidence.has(piece.sha256)):
        laptop.account.transfers.fetch(wanted(piece, laptop))


@pytest.mark.e2e
def test_a_photo_travels_from_one_laptop_to_the_other(pair: Pair) -> None:
    """Its small picture comes by itself once it has arrived, the whole when somebody opens it."""
    piece = pair.attach(LARGE)
    small = pair.attach(a_photo(), "door.png")
    pair.car.sync()
    asked: list[str] = []

    def noted(traveller: Traveller) -> None:
        if traveller.command == "PUT":
            asked.append(traveller.path)
        passes(traveller)

    pair.road.happening = noted
    for laptop in (pair.office, pair.car):
        laptop.account.transfers.start()
    with pair.office.account.workspace.read() as connection:
        assert hand_back(connection).files == 2
    send_all(pair.office)
    # Each lane has begun one file: the small picture, and what comes next.
    assert any(small.thumb_sha256 in path for path in asked[:LANES]), "small pictures go first"
    with pair.office.account.workspace.read() as connection:
        assert hand_back(connection).files == 0
    pair.office.sync()
    pair.car.sync()
    arrived = {each.id: each for each in pieces(pair.car)}
    assert all(each.arrived_at is not None for each in arrived.values())
    with until(pair.car, lambda: pair.car.account.workspace.evidence.has(small.thumb_sha256)):
        pair.car.account.transfers.wake()
    assert not pair.car.account.workspace.evidence.has(small.sha256)
    fetch(pair.car, piece)
    assert pair.car.account.workspace.evidence.open(piece.sha256) == LARGE
    assert unsent(pair.car) == []


@pytest.mark.e2e
def test_an_original_travels_after_its_photo_and_is_fetched_when_asked_for(pair: Pair) -> None:
    """The factory's photo is there without it; it comes from the server byte for byte."""
    item = next(each for each in pair.office.records(("f:",)) if isinstance(each, PlanItem))
    whole = a_photo() + LARGE
    photo = Attachment(
        Ids(CLOCK).new(),
        a_photo(),
        "door.png",
        source_sha256=hashlib.sha256(whole).hexdigest(),
        original=Original(whole, "door.png"),
    )
    on_item = Subject(pair.office.engagement, item.id, SubjectKind.ITEM)
    pair.office.account.workspace.evidence.attach_to(on_item, photo).result()
    pair.office.sync()
    [piece] = pieces(pair.office)
    asked: list[str] = []

    def noted(traveller: Traveller) -> None:
        if traveller.command == "PUT":
            asked.append(traveller.path)
        passes(traveller)

    pair.road.happening = noted
    for laptop in (pair.office, pair.car):
        laptop.account.transfers.start()
    send_all(pair.office)
    names = (piece.thumb_sha256, piece.sha256, piece.original_sha256)
    begun = [next(place for place, path in enumerate(asked) if name in path) for name in names]
    assert begun[0] < begun[2] and begun[1] < len(asked) - 1 and piece.original_sha256 in asked[-1]
    pair.office.sync()
    pair.car.sync()
    evidence = pair.car.account.workspace.evidence
    fetch(pair.car, piece)
    assert not evidence.has(piece.original_sha256)
    original = FileWanted(f"f:{pair.car.engagement}", piece.id, piece.original_sha256, piece.original_size)
    with until(pair.car, lambda: evidence.has(piece.original_sha256)):
        pair.car.account.transfers.fetch(original)
    assert evidence.open(piece.original_sha256) == whole


@pytest.mark.e2e
def test_a_small_picture_may_end_where_a_piece_ends(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody told its size: what lies behind its last piece is asked for, and there is nothing."""
    piece = pair.attach(LARGE[:200_000])
    small = pair.attach(a_photo(), "door.png")
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.car.sync()
    evidence = pair.car.account.workspace.evidence
    length = len(pair.office.account.workspace.evidence.open(small.thumb_sha256))
    monkeypatch.setattr("sync.client.carrying.LEAST_PIECE_BYTES", length)
    monkeypatch.setattr("sync.client.carrying.MOST_PIECE_BYTES", length)
    pair.car.account.transfers.start()
    fetch(pair.car, piece)  # from here on its pieces are as long as that
    with until(pair.car, lambda: evidence.has(small.thumb_sha256)):
        pair.car.account.transfers.wake()
    assert len(evidence.open(small.thumb_sha256)) == length


@pytest.mark.e2e
def test_a_server_killed_in_the_middle_of_a_photo_goes_on_where_it_was(pair: Pair) -> None:
    piece = pair.attach(LARGE)
    sizes: list[int] = []
    killed = threading.Event()

    def kills(traveller: Traveller) -> None:
        if traveller.command != "PUT":
            passes(traveller)
            return
        sizes.append(len(traveller.body))
        passes(traveller)
        if sum(sizes) > 200_000 and not killed.is_set():
            pair.server.kill()
            killed.set()

    pair.road.happening = kills
    pair.office.account.transfers.start()
    pair.office.account.transfers.wake()
    assert killed.wait(SECONDS)
    pair.server.start()
    send_all(pair.office)
    assert sum(sizes) < len(LARGE) + 2 * 256 * 1024, "it did not begin anew"
    pair.car.sync()
    pair.car.account.transfers.start()
    fetch(pair.car, piece)
    assert pair.car.account.workspace.evidence.open(piece.sha256) == LARGE


@pytest.mark.e2e
def test_a_line_that_breaks_again_and_again_costs_single_pieces(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backoff, "FIRST_SECONDS", 0.01)
    piece = pair.attach(LARGE)
    count = 0

    def breaks(traveller: Traveller) -> None:
        nonlocal count
        if "/evidence/" not in traveller.path:
            passes(traveller)
            return
        count += 1
        if count % 3 == 0:
            traveller.cut()  # it never comes there
        elif count % 5 == 0:
            traveller.arrive()
            traveller.cut()  # its answer is lost
        else:
            passes(traveller)

    pair.road.happening = breaks
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.road.clear()
    pair.car.sync()
    pair.car.account.transfers.start()
    fetch(pair.car, piece)
    assert pair.car.account.workspace.evidence.open(piece.sha256) == LARGE


@pytest.mark.e2e
def test_a_program_that_ends_in_the_middle_of_a_photo_goes_on_where_it_was(pair: Pair, tmp_path: Path) -> None:
    """Nothing of a transfer is kept on the laptop: how far it came is asked of the server, as after a kill."""
    home = tmp_path / "third"
    accounts = Accounts(Paths(home, home, home / "logs"), PassingSecrets(), SystemClock())
    laptop = pair.office = Laptop(accounts.sign_in(pair.road.address, "a", PASSWORD), pair.office.engagement, CLOCK)
    laptop.sync()
    pair.attach(LARGE)
    sizes: list[int] = []

    def stops_half_way(traveller: Traveller) -> None:
        if traveller.command == "PUT" and sum(sizes) > 200_000 and not pair.road.is_free.is_set():
            traveller.wait()
            return
        if traveller.command == "PUT":
            sizes.append(len(traveller.body))
        passes(traveller)

    pair.road.happening = stops_half_way
    laptop.account.transfers.start()
    laptop.account.transfers.wake()
    assert pair.road.stopped.acquire(timeout=SECONDS)
    laptop.account.close()
    pair.road.is_free.set()
    with closing(accounts.open(accounts.known()[0].key)) as laptop.account:
        laptop.account.transfers.start()
        send_all(laptop)
    assert sum(sizes) < len(LARGE) + 256 * 1024


@pytest.mark.e2e
def test_a_lost_factory_leaves_after_its_photos_and_takes_them_along(pair: Pair, tmp_path: Path) -> None:
    pair.attach(LARGE)
    pair.attach(a_photo(), "door.png")
    pair.server.command("unassign", "a", pair.office.engagement)
    pair.office.sync()
    workspace = pair.office.account.workspace
    files = tmp_path / "office"
    assert len(pieces(pair.office)) == 2, "they are the only copies"
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.office.sync()
    assert pieces(pair.office) == []
    workspace.evidence.tidy().result()
    assert list(files.glob("**/evidence/*")) == []
    with workspace.read() as connection:
        assert (hand_back(connection).files, hand_back(connection).leaving) == (0, 0)


@pytest.mark.e2e
def test_nobody_is_signed_out_with_the_only_copy_of_a_photo(pair: Pair, tmp_path: Path) -> None:
    home = tmp_path / "third"
    accounts = Accounts(Paths(home, home, home / "logs"), PassingSecrets(), CLOCK)
    laptop = pair.office = Laptop(accounts.sign_in(pair.road.address, "a", PASSWORD), pair.office.engagement, CLOCK)
    laptop.sync()
    pair.attach(LARGE)
    with pytest.raises(Known, match=r"sign_out\.unsent_files"):
        laptop.account.sign_out()
    laptop.account = accounts.open(accounts.known()[0].key)
    laptop.account.transfers.start()
    send_all(laptop)
    assert laptop.account.sign_out().is_clean


@pytest.mark.e2e
def test_what_the_server_gives_out_is_proved_before_it_is_kept(pair: Pair) -> None:
    piece = pair.attach(LARGE)
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.car.sync()

    def alters(traveller: Traveller) -> None:
        status, headers, body = traveller.arrive()
        if traveller.path.startswith("/v1/evidence/file"):
            body = body[:-1] + bytes([body[-1] ^ 1])
        traveller.answer(status, headers, body)

    pair.road.happening = alters
    transfers = pair.car.account.transfers
    transfers.start()
    with until(pair.car, lambda: transfers.progress(piece.id).state is FileState.FAILED):
        transfers.fetch(wanted(piece, pair.car))
    assert transfers.progress(piece.id).problem == "evidence.damaged"
    assert not pair.car.account.workspace.evidence.has(piece.sha256)


@pytest.mark.e2e
def test_fetching_can_be_cancelled(pair: Pair) -> None:
    piece = pair.attach(LARGE)
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.car.sync()
    transfers = pair.car.account.transfers

    def cancels(traveller: Traveller) -> None:
        passes(traveller)
        if traveller.path.startswith("/v1/evidence/file"):
            transfers.cancel(piece.id)

    pair.road.happening = cancels
    transfers.start()
    with until(pair.car, lambda: transfers.progress(piece.id).state is FileState.QUIET):
        transfers.fetch(wanted(piece, pair.car))
    transfers.stop()
    assert not pair.car.account.workspace.evidence.has(piece.sha256)


@pytest.mark.e2e
def test_a_slow_line_carries_the_data_before_the_photo(pair: Pair) -> None:
    """On 2 kB/s a photo takes minutes; a round begins as soon as the piece under way is through, and pieces shrink."""
    pair.attach(LARGE)
    order: list[tuple[str, int]] = []
    began = threading.Event()

    def slow(traveller: Traveller) -> None:
        order.append((traveller.path.split("?")[0], len(traveller.body)))
        if traveller.command == "PUT":
            began.set()
            traveller.server.is_over.wait(len(traveller.body) / 20_000)  # a tenth of the time, for the test
        passes(traveller)

    pair.road.happening = slow
    account = pair.office.account
    account.transfers.start()
    account.transfers.wake()
    assert began.wait(SECONDS)
    item = next(each for each in pair.office.records(("f:",)) if isinstance(each, PlanItem))
    pair.office.edit(item.id, {"progress": "Said while the photo travels"})
    with account.transfers.standing_aside():
        account.cycle.run()
    at = [path for path, _ in order].index("/v1/sync")
    assert len(order) - at <= 2, "one piece that was under way at most came between"
    assert unsent(pair.office)
    pieces_sent = [size for path, size in order if path.endswith("/piece")]
    assert all(size <= 64 * 1024 for size in pieces_sent)
    assert account.board.status.to_send == 0
    account.transfers.stop()


@pytest.mark.e2e
def test_a_full_disk_on_the_laptop_keeps_nothing_half(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    piece = pair.attach(LARGE)
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.car.sync()
    transfers = pair.car.account.transfers
    transfers.start()

    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    seen: list[FileProgress] = []

    def has_failed() -> bool:
        seen.append(transfers.progress(piece.id))
        return seen[-1].state is FileState.FAILED

    with monkeypatch.context() as patched:
        patched.setattr("app.storage.blobs.seal", full)
        with until(pair.car, has_failed):
            transfers.fetch(wanted(piece, pair.car))
        assert seen[-1].problem == "disk.full"
        assert not pair.car.account.workspace.evidence.has(piece.sha256)
        assert list(pair.car.account.place.profile.evidence.iterdir()) == []
    fetch(pair.car, piece)
    assert pair.car.account.workspace.evidence.open(piece.sha256) == LARGE


@pytest.mark.e2e
@pytest.mark.parametrize("trouble", [OSError(errno.ENOSPC, "No space left on device"), ZeroDivisionError("a bug")])
def test_who_hears_that_a_file_failed_may_ask_for_it_at_once(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    piece = pair.attach(LARGE)
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.car.sync()
    transfers, again = pair.car.account.transfers, wanted(piece, pair.car)
    transfers.start()
    monkeypatch.setattr(threading, "excepthook", lambda _bug: None)
    troubles = [trouble]

    def seal_at_last(target: Path, key: bytes, name: bytes, source: Source, size: int) -> None:
        if troubles:
            raise troubles.pop()
        seal(target, key, name, source, size)

    def ask_again(_changed: Changed) -> None:
        # In the lane itself, while it says so.
        if transfers.progress(piece.id).state is FileState.FAILED:
            transfers.fetch(again)

    monkeypatch.setattr("app.storage.blobs.seal", seal_at_last)
    pair.car.account.workspace.changes.subscribe(ask_again)
    fetch(pair.car, piece)
    assert pair.car.account.workspace.evidence.open(piece.sha256) == LARGE
    assert not troubles


@pytest.mark.e2e
def test_a_file_of_thirty_megabytes_travels(pair: Pair) -> None:
    huge = b"%PDF-1.7\n" + os.urandom(1 << 20) * 30
    piece = pair.attach(huge)
    pair.office.account.transfers.start()
    send_all(pair.office)
    pair.car.sync()
    pair.car.account.transfers.start()
    fetch(pair.car, piece)
    assert pair.car.account.workspace.evidence.open(piece.sha256) == huge
    swept = pair.server.command("sweep-files", "--dry-run").stdout
    assert swept == "would remove 0 files, 0 bytes; 0 unfinished uploads\n"
