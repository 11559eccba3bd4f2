"""A factory is given to somebody else while its advisor writes offline: all reaches the supervisor, and nobody else.

Five unsent edits and two photos, real clients and a real server over HTTP; the new advisor's line is read along.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from app.domain.clock import SystemClock
from app.domain.custody.commands import AcceptCustody, ReturnCustody
from app.domain.custody.records import Custody, CustodyState, Handover, HandoverState
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.commands import EditItem, ItemPatch
from app.domain.plan.records import Evidence, PlanItem, SubjectKind
from app.schema.codec import decode_changeset
from app.services.changes import Changed
from app.services.file_desk import FILE, FileWanted
from app.storage import evidence_files, scopes
from app.storage.rows import rows_of
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.e2e.dumps import laptop_dump, server_dump
from tests.e2e.laptops import FOR, Laptop
from tests.e2e.read_along import Recorder
from tests.e2e.remains import evidence_with, tables_with
from tests.fixtures.processes import ServerProcess
from tests.fixtures.roads import Road, a_road

WORD = "sentinelqahwa4711"
SOUGHT = (WORD.encode(),)
NOTE = "Ask the line chief first"
SECONDS = 60
EDITS: tuple[ItemPatch, ...] = (
    {"root_cause": f"One key {WORD}"},
    {"actions_needed": f"Panic bars {WORD}"},
    {"progress": f"Bars ordered {WORD}"},
    {"key_work_ahead": f"Check the doors {WORD}"},
    {"lead_person": f"Habib {WORD}"},
)
OWN = frozenset({"journal", "handover"})
"""Tables of the first laptop in which the person's own words stay: what they sent, and what became of it."""


@dataclass
class Story:
    """Who had the factory, who has it now, and who supervises both."""

    server: ServerProcess
    first: Laptop
    engagement: str
    folder: Path
    new: Laptop
    supervisor: Laptop
    line: Recorder


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    begin_plan(server.database)
    engagement = assigned_engagement(server.database)
    server.command("unassign", "b", engagement)
    server.create_user("s", "Selina Rahman", Role.SUPERVISOR.value)
    server.command("assign", "s", engagement, "--role", Role.SUPERVISOR.value)
    server.start()
    with ExitStack() as stack:
        stack.callback(server.kill)
        road: Road = stack.enter_context(a_road(server.url))
        line = road.happening = Recorder()

        def seat(login: str, url: str) -> Laptop:
            laptop = Laptop.sign_in(tmp_path / login, url, login, engagement, SystemClock())
            stack.enter_context(closing(laptop.account))
            stack.callback(laptop.account.transfers.stop)
            return laptop

        yield Story(
            server, seat("a", server.url), engagement, tmp_path, seat("b", road.address), seat("s", server.url), line
        )


def a_photo(number: int) -> bytes:
    """Return a photo with the word in it."""
    made = io.BytesIO()
    Image.new("RGB", (300 + number, 200), "green").save(made, "PNG")
    return made.getvalue() + WORD.encode()


def the_item(laptop: Laptop, engagement: str) -> PlanItem:
    with laptop.account.workspace.read() as connection:
        return laptop.account.workspace.facts(connection).children(PlanItem, engagement)[0]


def all_of(laptop: Laptop, cls: type[Record]) -> list[Record]:
    with laptop.account.workspace.read() as connection:
        held = scopes.held(connection)
        return [row.record for scope in held for row in rows_of(cls).by_scope(connection, scope)]


def work_offline(story: Story) -> None:
    """Write five edits and attach two photos, nothing of which is sent."""
    workspace, item = story.first.account.workspace, the_item(story.first, story.engagement)
    for changes in EDITS:
        workspace.commands.submit(story.engagement, EditItem(item.id, changes), on_behalf_of=FOR).result()
    for number in range(2):
        args = (story.engagement, item.id, SubjectKind.ITEM, a_photo(number), f"door {number}.png")
        workspace.evidence.attach(*args, caption=f"Caption {number} {WORD}").result()


def until(laptop: Laptop, is_so: Callable[[], bool], act: Callable[[], object]) -> None:
    """Act, and wait until something about files is so."""
    happened = threading.Event()

    def look(changed: Changed) -> None:
        if FILE in changed.kinds and is_so():
            happened.set()

    unsubscribe = laptop.account.workspace.changes.subscribe(look)
    act()
    assert is_so() or happened.wait(SECONDS)
    unsubscribe()


def unsent(laptop: Laptop) -> int:
    with laptop.account.workspace.read() as connection:
        return len(evidence_files.to_send(connection))


def require_same_as_server(story: Story, *laptops: Laptop) -> None:
    """Every replica is the server's view of what its person may see."""
    for laptop in laptops:
        with laptop.account.workspace.read() as connection:
            prefixes = tuple({f"{scope[0]}:" for scope in scopes.held(connection)})
        held = laptop_dump(laptop.account.workspace, prefixes)
        assert held and held == server_dump(story.server.database, held)


def queue(story: Story) -> list[Custody]:
    found = [each for each in all_of(story.supervisor, Custody) if isinstance(each, Custody)]
    return sorted(found, key=lambda each: each.made_at)


def hand_over(story: Story) -> None:
    """The factory is given to the new advisor; the first laptop comes online and sends what it has."""
    story.server.command("unassign", "a", story.engagement)
    story.server.command("assign", "b", story.engagement, "--role", Role.ADVISOR.value)
    story.new.sync()
    story.first.sync()
    story.first.account.transfers.start()
    until(story.first, lambda: not unsent(story.first), story.first.account.transfers.wake)
    story.first.account.transfers.stop()
    story.first.sync()
    story.new.sync()
    story.supervisor.sync()


@pytest.mark.e2e
@pytest.mark.slow
def test_what_was_written_offline_reaches_the_supervisor_and_nobody_else_before_it_is_accepted(story: Story) -> None:
    before = the_item(story.first, story.engagement)
    work_offline(story)
    hand_over(story)

    waiting = queue(story)
    assert [each.state for each in waiting] == [CustodyState.WAITING] * 7
    kept = [decode_changeset(each.payload.encode()).command for each in waiting]
    assert [command.changes for command in kept if isinstance(command, EditItem)] == list(EDITS)
    assert the_item(story.new, story.engagement) == before
    assert tables_with(story.new.account, SOUGHT) == set()
    assert evidence_with(story.new.account, SOUGHT) == []
    assert story.line.plain and not [plain for plain in story.line.plain if WORD.encode() in plain]

    with story.first.account.workspace.read() as connection:
        assert f"f:{story.engagement}" not in scopes.held(connection), "the factory has left"
        assert connection.exec_driver_sql("PRAGMA secure_delete").scalar_one(), "pages that were freed are overwritten"
    assert story.first.account.workspace.indexing.wait(SECONDS)
    assert tables_with(story.first.account, SOUGHT) <= OWN, "the person's own words stay, where they are told of them"
    assert evidence_with(story.first.account, SOUGHT) == []
    told = [each for each in all_of(story.first, Handover) if isinstance(each, Handover)]
    assert [each.state for each in told] == [HandoverState.WAITING] * 7
    require_same_as_server(story, story.first, story.new, story.supervisor)

    returned = next(each for each in waiting if each.command == "EditItem" and "lead_person" in each.payload)
    workspace = story.supervisor.account.workspace
    with workspace.read() as connection:
        (scope,) = [scope for scope in scopes.held(connection) if scope.startswith("q:")]
    for each in waiting:
        command = ReturnCustody(each.id, NOTE) if each is returned else AcceptCustody(each.id)
        workspace.commands.submit_in(scope, command).result()
    for laptop in (story.supervisor, story.first, story.new):
        laptop.sync()
    states = {each.id: each.state for each in queue(story)}
    assert states.pop(returned.id) is CustodyState.RETURNED
    assert set(states.values()) == {CustodyState.ACCEPTED}
    item = the_item(story.new, story.engagement)
    assert [item.root_cause, item.actions_needed, item.progress, item.key_work_ahead] == [
        next(iter(changes.values())) for changes in EDITS[:4]
    ]
    assert item.lead_person == before.lead_person
    told = [each for each in all_of(story.first, Handover) if isinstance(each, Handover)]
    assert [each.note for each in told if each.state is HandoverState.RETURNED] == [NOTE]
    assert "accepted" in {each.state.value for each in told}
    open_photos(story)
    require_same_as_server(story, story.first, story.new, story.supervisor)


def open_photos(story: Story) -> None:
    """Both photos open at the new advisor's."""
    pieces = [each for each in all_of(story.new, Evidence) if isinstance(each, Evidence)]
    evidence, transfers = story.new.account.workspace.evidence, story.new.account.transfers
    assert len(pieces) == 2
    transfers.start()
    for piece in pieces:
        wanted = FileWanted(f"f:{story.engagement}", piece.id, piece.sha256, piece.size)
        until(story.new, partial(evidence.has, piece.sha256), partial(transfers.fetch, wanted))
    transfers.stop()
    assert {evidence.open(piece.sha256) for piece in pieces} == {a_photo(0), a_photo(1)}
