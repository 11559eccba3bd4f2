"""A person cancels: the round ends at once wherever it hangs, nothing is lost, and the next one goes its way."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.plan.commands import CreateItem
from app.domain.plan.records import Origin
from app.queries.hand_back import hand_back
from app.storage import scopes
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.status import StatusBoard, SyncState
from sync.client.transport import Transport
from tests.builders.assigned import begin_plan
from tests.fakes.secrets import MemoryStore
from tests.fixtures.processes import PASSWORD, ServerProcess
from tests.fixtures.roads import Road, Traveller, a_road, loses_the_reply, stands_still

SECONDS = 20.0
AT_ONCE = 5.0
"""Seconds; each wait of the network would last longer."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server with a plan that is assigned to a."""
    database = str(tmp_path / "server.db")
    begin_plan(database)
    process = ServerProcess(database, tmp_path)
    process.start()
    yield process
    process.kill()


@pytest.fixture
def road(server: ServerProcess) -> Iterator[Road]:
    with a_road(server.url) as built:
        yield built


@pytest.fixture
def account(road: Road, tmp_path: Path) -> Iterator[Account]:
    """A's account, synced once, its runner not started."""
    home = tmp_path / "laptop"
    accounts = Accounts(Paths(home, home, home / "logs"), MemoryStore(), SystemClock())
    opened = accounts.sign_in(road.address, "a", PASSWORD)
    opened.cycle.run()
    yield opened
    opened.close()


def begin_item(account: Account) -> None:
    workspace = account.workspace
    with workspace.read() as connection:
        engagement = next(scope for scope in scopes.held(connection) if scope.startswith("f:")).removeprefix("f:")
    command = CreateItem(workspace.ids.new(), Origin.ASSESSMENT, workspace.clock.today(), {"area": "Blocked aisle"})
    workspace.commands.submit(engagement, command).result()


def is_reached(board: StatusBoard, is_so: Callable[[], bool]) -> bool:
    reached = threading.Event()
    unsubscribe = board.subscribe(lambda _: reached.set() if is_so() else None)
    try:
        return is_so() or reached.wait(SECONDS)
    finally:
        unsubscribe()


def is_in(board: StatusBoard, state: SyncState) -> bool:
    return is_reached(board, lambda: board.status.state is state)


def unsent(account: Account) -> int:
    with account.workspace.read() as connection:
        return hand_back(connection).unsent


def test_a_round_on_a_server_that_never_answers_ends_at_once_and_nothing_is_lost(account: Account, road: Road) -> None:
    begin_item(account)
    road.happening = stands_still
    account.start()
    assert road.stopped.acquire(timeout=SECONDS)

    began = monotonic()
    account.runner.cancel()
    assert is_in(account.board, SyncState.CANCELLED)
    assert monotonic() - began < AT_ONCE
    status = account.board.status
    assert (status.to_send, status.problem, status.offline_since) == (1, "", None)
    assert unsent(account) == 1

    road.clear()
    account.runner.sync_now()
    assert is_in(account.board, SyncState.IDLE)
    assert (account.board.status.to_send, unsent(account)) == (0, 0)


def test_what_the_server_took_in_before_the_cancelling_is_not_sent_into_it_twice(account: Account, road: Road) -> None:
    begin_item(account)
    arrived = threading.Semaphore(0)

    def takes_it_and_says_nothing(traveller: Traveller) -> None:
        traveller.arrive()
        arrived.release()
        stands_still(traveller)

    road.happening = takes_it_and_says_nothing
    account.start()
    assert arrived.acquire(timeout=SECONDS)
    account.runner.cancel()
    assert is_in(account.board, SyncState.CANCELLED)
    assert unsent(account) == 1  # not received before there is a receipt

    road.clear()
    account.runner.sync_now()
    assert is_in(account.board, SyncState.IDLE)
    with account.workspace.read() as connection:
        (items,) = connection.exec_driver_sql("SELECT count(*) FROM plan_item WHERE area = 'Blocked aisle'").one()
    assert (unsent(account), items) == (0, 1)


def test_refreshing_the_session_is_broken_off_with_the_round(account: Account, road: Road) -> None:
    road.happening = stands_still
    account.credentials.stale(account.credentials.token())
    account.start()
    assert road.stopped.acquire(timeout=SECONDS)
    account.runner.cancel()
    assert is_in(account.board, SyncState.CANCELLED)

    road.clear()
    account.runner.sync_now()
    assert is_in(account.board, SyncState.IDLE)


def test_what_is_asked_for_while_nothing_is_under_way_stays_asked_for(account: Account) -> None:
    account.runner.cancel()
    account.start()
    assert is_in(account.board, SyncState.IDLE)
    account.runner.cancel()
    assert account.board.status.state is SyncState.IDLE


def test_a_new_command_begins_a_round_after_a_cancelled_one(account: Account, road: Road) -> None:
    road.happening = stands_still
    account.start()
    assert road.stopped.acquire(timeout=SECONDS)
    account.runner.cancel()
    assert is_in(account.board, SyncState.CANCELLED)
    road.clear()
    begin_item(account)
    assert is_reached(account.board, lambda: account.board.status.state is SyncState.IDLE)
    assert unsent(account) == 0


def test_signing_in_does_not_wait_for_a_round_that_hangs(account: Account, road: Road) -> None:
    road.happening = lambda traveller: (
        traveller.answer(*traveller.arrive()) if traveller.path == "/v1/login" else stands_still(traveller)
    )
    account.credentials.stale(account.credentials.token())
    account.start()
    assert road.stopped.acquire(timeout=SECONDS)  # the refresh has the turn
    began = monotonic()
    account.sign_in(PASSWORD)
    assert monotonic() - began < AT_ONCE


def test_another_line_to_the_same_server_goes_on(road: Road) -> None:
    rounds = Transport(road.address, "1.0")
    files = rounds.beside()
    try:
        rounds.break_off()
        with pytest.raises(Known, match=r"sync\.cancelled"):
            rounds.post("/v1/refresh", b"{}")
        with pytest.raises(Known, match=r"server\.body_malformed"):
            files.post("/v1/refresh", b"{}")
        rounds.mend()
        with pytest.raises(Known, match=r"server\.body_malformed"):
            rounds.post("/v1/refresh", b"{}")
    finally:
        rounds.close()
        files.close()


def test_a_connection_that_was_kept_is_not_dialled_again_after_hanging_up(road: Road) -> None:
    client = Transport(road.address, "1.0")
    with pytest.raises(Known, match=r"server\.body_malformed"):
        client.post("/v1/refresh", b"{}")
    client.hang_up()
    with pytest.raises(Known, match=r"network\.offline"):
        client.post("/v1/refresh", b"{}")
    client.close()


@contextmanager
def ended(client: Transport) -> Iterator[list[str]]:
    """Post on a thread, break off within the block, and collect what the post ended with."""
    codes: list[str] = []

    def post() -> None:
        try:
            client.post("/v1/sync", b"{}")
        except Known as failure:
            codes.append(failure.code)

    waiting = threading.Thread(target=post)
    waiting.start()
    try:
        yield codes
        waiting.join(AT_ONCE)
        assert codes == ["sync.cancelled"]
    finally:
        client.hang_up()
        waiting.join()
        client.close()


def test_dialling_a_computer_that_does_not_answer_is_broken_off() -> None:
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for caller in (first, second):  # nobody takes the calls, and no more of them fit
            caller.setblocking(False)
            caller.connect_ex(full.getsockname())
        dialling = Transport(f"http://127.0.0.1:{full.getsockname()[1]}", "1.0", (30.0, 30.0))
        with ended(dialling):
            assert not threading.Event().wait(0.3)  # it is dialling by now
            dialling.break_off()


def test_a_handshake_that_is_never_answered_is_broken_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        client = Transport(f"https://127.0.0.1:{mute.getsockname()[1]}", "1.0", (30.0, 30.0))
        with ended(client):
            line, _ = mute.accept()
            line.recv(1)  # the handshake has begun
            client.break_off()
        line.close()


def test_a_refresh_whose_reply_was_lost_signs_nobody_out(account: Account, road: Road) -> None:
    account.credentials.stale(account.credentials.token())
    road.happening = loses_the_reply
    with pytest.raises(Known, match=r"network\.offline"):
        account.cycle.run()
    road.clear()
    assert account.cycle.run().sent == 0
