"""A fresh laptop asks a real server process for what happened before it came."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.config.version import VERSION
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.factory.records import Contact
from app.domain.ids import Ids, engagement_scope
from app.domain.plan.commands import AddComment
from app.domain.plan.records import PlanItem
from app.services.changes import Changed
from app.services.older_history import OLDER, OlderProgress, OlderState
from app.storage.older import begins
from app.storage.scopes import held
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.older import OlderHistory
from sync.client.sealed_secrets import PassingSecrets
from sync.client.status import SyncStatus
from sync.client.transport import Transport
from sync.protocol.codec import decode, encode
from sync.protocol.limits import MOST_ROWS
from sync.protocol.messages import HistoryRequest, HistoryResponse
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements
from sync.server.core.ledger import Ledger
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store, Transaction
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.fixtures.processes import PASSWORD, ServerProcess

CLOCK = SystemClock()
SECONDS = 30.0
MANY = MOST_ROWS + 500
PATH = "/v1/history"


@dataclass
class Office:
    """A server process with a factory of two advisors, and its database."""

    server: ServerProcess
    engagement: str
    folder: Path
    scope: str = ""
    _laptops: int = 0

    def __post_init__(self) -> None:
        self.scope = engagement_scope(self.engagement)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """Open the database beside the process."""
        with closing(open_store(self.server.database)) as store:
            yield store

    def write(self, contacts: int) -> None:
        """Let an administrator write so many records, each once."""
        ids = Ids(CLOCK)
        write = own_write(ids, CLOCK, "AddContact")

        def add(_: Transaction, ledger: Ledger) -> None:
            for number in range(contacts):
                ledger.put(Contact(ids.new(), self.engagement, f"Person {number}"), self.scope, write)

        with self.store() as store:
            commit(store, [self.scope], [], add)

    def steps(self) -> list[tuple[object, ...]]:
        """Return what the server keeps of the engagement, as a replica would."""
        with self.store() as store, store.read() as reading:
            rows = reading.history_since(self.scope, 0, 2**40, 1_000_000)
        return [(r.version, r.record, r.kind, r.changeset, r.command, r.actor, r.device, r.changes) for r in rows]

    def laptop(self, login: str = "a") -> Account:
        """Sign in on a new laptop and receive everything."""
        self._laptops += 1
        home = self.folder / f"laptop-{self._laptops}"
        accounts = Accounts(Paths(home, home, home / "logs"), PassingSecrets(), CLOCK, every_seconds=3600.0)
        account = accounts.sign_in(self.server.url, login, PASSWORD)
        account.cycle.run()
        return account


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    database = str(tmp_path / "server.db")
    begin_plan(database)
    server = ServerProcess(database, tmp_path)
    server.start()
    yield Office(server, assigned_engagement(database), tmp_path)
    server.kill()


def missing(account: Account, scope: str) -> int:
    with account.workspace.read() as connection:
        return begins(connection, scope)


def here(account: Account, scope: str) -> list[tuple[object, ...]]:
    sql = "SELECT version, record, kind, changeset, command, actor, device, CAST(changes AS BLOB) FROM history "
    with account.workspace.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(f"{sql} WHERE scope = ? ORDER BY version", (scope,))]


def never() -> bool:
    return False


@dataclass
class Line:
    """A laptop's way to the server, on which the test counts and disturbs pages."""

    account: Account
    trouble: Callable[[int], None] = lambda _number: None
    asked: list[HistoryRequest] = field(default_factory=list)
    answered: list[HistoryResponse] = field(default_factory=list)

    def post(self, path: str, body: bytes, token: str) -> bytes:
        """Carry a request; `trouble` may raise once the server has answered."""
        assert path == PATH
        self.asked.append(decode(HistoryRequest, body))
        transport = Transport(self.account.workspace.session.server, VERSION)
        with closing(transport):
            answer = transport.post(path, body, token)
        self.answered.append(decode(HistoryResponse, answer))
        self.trouble(len(self.asked))
        return answer

    def older(self) -> OlderHistory:
        """Return the fetching over this line, to be run by the test."""
        account = self.account
        return OlderHistory(account.workspace, self.post, account.credentials, account.board, lambda: None)


def test_a_fresh_laptop_gets_page_by_page_what_the_server_keeps(office: Office) -> None:
    office.write(MANY)
    with closing(office.laptop()) as account:
        head = missing(account, office.scope)
        line = Line(account)
        older = line.older()
        older.ask(office.scope, at_once=False)
        assert older.progress(office.scope) == OlderProgress(OlderState.WAITING)
        older.fetch(never)
        assert [len(reply.entries) for reply in line.answered] == [MOST_ROWS, head - MOST_ROWS]
        assert [request.upto for request in line.asked] == [head, head - MOST_ROWS]
        assert missing(account, office.scope) == 0
        assert here(account, office.scope) == office.steps()
        assert older.progress(office.scope) == OlderProgress()
        older.ask(office.scope, at_once=False)
        older.fetch(never)
        assert len(line.asked) == 2  # there is nothing left to ask for


def test_a_first_pull_that_is_taken_in_bit_by_bit_brings_no_history(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the second bit on a scope is held in part; what happened before is no more wanted than at first."""
    monkeypatch.setattr("sync.client.trip.FLIP_ROWS", 500)
    office.write(MANY)
    with closing(office.laptop()) as account:
        assert here(account, office.scope) == []
        assert missing(account, office.scope) == len(office.steps())
        account.older.ask(office.scope, at_once=False)
        account.older.fetch(never)
        assert here(account, office.scope) == office.steps()


def test_what_is_written_while_a_first_pull_goes_on_is_missing_no_history(office: Office) -> None:
    """The same round sends it: what comes back stands behind what was fetched from the beginning, and is all there."""
    home = office.folder / "laptop"
    accounts = Accounts(Paths(home, home, home / "logs"), PassingSecrets(), CLOCK, every_seconds=3600.0)
    with closing(accounts.sign_in(office.server.url, "a", PASSWORD)) as account:
        before = office.steps()
        item = next(str(step[1]) for step in before if step[2] == PlanItem.KIND)
        given = [AddComment(account.workspace.ids.new(), item, "On the way")]

        def write(status: SyncStatus) -> None:
            if status.last_received_at is not None and given:  # told once what came is on the disk
                account.workspace.commands.submit(office.engagement, given.pop()).result()

        account.board.subscribe(write)
        assert account.cycle.run().sent == 1
        assert len(office.steps()) > len(before)
        assert missing(account, office.scope) == len(before)
        assert here(account, office.scope) == office.steps()[len(before) :]


def test_only_what_was_asked_for_comes(office: Office) -> None:
    with closing(office.laptop()) as account:
        older = Line(account).older()
        older.fetch(never)
        older.ask(office.scope, at_once=False)
        older.fetch(never)
        with account.workspace.read() as connection:
            begun = {scope: state.history_from for scope, state in held(connection).items()}
    assert begun.pop(office.scope) == 0
    assert begun and all(begun.values())


@pytest.mark.parametrize("code", ["network.offline", "network.timeout", "sync.cancelled"])
def test_a_lost_connection_goes_on_where_it_stopped(office: Office, code: str) -> None:
    office.write(MANY)

    def lose(number: int) -> None:
        if number == 2:  # the server has answered, nobody hears it
            raise Known(code)

    with closing(office.laptop()) as account:
        head = missing(account, office.scope)
        line = Line(account, lose)
        older = line.older()
        older.ask(office.scope, at_once=False)
        with pytest.raises(Known, match=code):
            older.fetch(never)
        left = head - MOST_ROWS
        assert missing(account, office.scope) == left
        assert older.progress(office.scope) == OlderProgress(OlderState.WAITING, MOST_ROWS, head)
        older.fetch(never)
        assert [request.upto for request in line.asked] == [head, left, left]
        assert here(account, office.scope) == office.steps()


def test_a_page_lets_pass_what_is_to_be_sent(office: Office) -> None:
    office.write(MANY)
    with closing(office.laptop()) as account:
        line = Line(account)
        older = line.older()
        older.ask(office.scope, at_once=False)
        older.fetch(lambda: True)
        assert len(line.asked) == 1
        assert older.progress(office.scope).state is OlderState.COMING
        older.fetch(lambda: True)
        assert missing(account, office.scope) == 0


def test_cancelling_keeps_what_came_and_asks_for_no_more(office: Office) -> None:
    office.write(MANY)
    with closing(office.laptop()) as account:
        line = Line(account)
        older = line.older()
        line.trouble = lambda _number: older.cancel(office.scope)
        older.ask(office.scope, at_once=False)
        older.fetch(never)
        assert len(line.asked) == 1
        assert older.progress(office.scope) == OlderProgress()
        assert len(here(account, office.scope)) == MOST_ROWS


def test_screens_are_told_of_pages_and_of_how_it_stands(office: Office) -> None:
    with closing(office.laptop()) as account:
        older = Line(account).older()
        told: list[tuple[Changed, OlderState]] = []
        account.workspace.changes.subscribe(lambda changed: told.append((changed, older.progress(office.scope).state)))
        older.ask(office.scope, at_once=False)
        older.fetch(never)
    assert all(OLDER in changed.kinds and changed.scopes == frozenset({office.scope}) for changed, _ in told)
    records = {step[1] for step in office.steps()}
    assert frozenset().union(*(changed.ids for changed, _ in told)) == records
    assert [state for _, state in told][:2] == [OlderState.WAITING, OlderState.COMING]
    assert told[-1][1] is OlderState.UNASKED


def test_an_assignment_that_was_taken_away_is_told_once(office: Office) -> None:
    with closing(office.laptop()) as account:
        with office.store() as store:
            Engagements(store, CLOCK, Ids(CLOCK)).unassign("a", office.engagement)
        line = Line(account)
        older = line.older()
        older.ask(office.scope, at_once=False)
        older.fetch(never)
        assert older.progress(office.scope) == OlderProgress(OlderState.FAILED, problem="server.scope_not_granted")
        older.fetch(never)
        assert line.answered == []
        assert len(line.asked) == 1


def test_a_server_that_would_answer_for_ever_is_left(office: Office) -> None:
    with closing(office.laptop()) as account:
        upto = missing(account, office.scope)
        same = encode(HistoryResponse(upto))
        older = OlderHistory(account.workspace, lambda *_: same, account.credentials, account.board, lambda: None)
        older.ask(office.scope, at_once=False)
        older.fetch(never)
        assert older.progress(office.scope).problem == "network.not_concord"
        assert missing(account, office.scope) == upto


def test_a_bug_is_told_once_and_not_after_every_round(office: Office) -> None:
    def broken(number: int) -> None:
        raise ZeroDivisionError(number)

    with closing(office.laptop()) as account:
        older = Line(account, broken).older()
        older.ask(office.scope, at_once=False)
        with pytest.raises(ZeroDivisionError):
            older.fetch(never)
        older.fetch(never)
        assert older.progress(office.scope) == OlderProgress()


def test_offline_the_wish_waits_and_is_served_by_the_next_round(office: Office) -> None:
    with closing(office.laptop()) as account:
        office.server.stop()
        stands = _Standing(account)
        account.start()
        account.older.ask(office.scope, at_once=True)
        stands.until(lambda: account.board.status.offline_since is not None)
        assert account.older.progress(office.scope).state is OlderState.WAITING
        assert here(account, office.scope) == []
        office.server.start()
        account.runner.sync_now()
        stands.until(lambda: missing(account, office.scope) == 0)
        assert here(account, office.scope) == office.steps()


def test_what_was_written_meanwhile_is_sent_before_the_next_page(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The history is fetched on the sync thread, and a person's change goes first."""
    office.write(MANY)
    order: list[str] = []
    opened: list[Account] = []
    post = Transport.post

    def note(line: Transport, path: str, body: bytes, token: str = "") -> bytes:
        order.append(path)
        answer = post(line, path, body, token)
        if path == PATH and order.count(PATH) == 1:
            [account] = opened
            comment = AddComment(account.workspace.ids.new(), _first_item(account), "Written meanwhile")
            account.workspace.commands.submit(office.engagement, comment).result(SECONDS)
            account.runner.sync_now()
        return answer

    monkeypatch.setattr(Transport, "post", note)
    with closing(office.laptop()) as account:
        opened.append(account)
        stands = _Standing(account)
        account.start()
        account.older.ask(office.scope, at_once=True)
        stands.until(lambda: missing(account, office.scope) == 0)
    pages = [number for number, path in enumerate(order) if path == PATH]
    assert len(pages) == 2
    assert "/v1/sync" in order[pages[0] : pages[1]]


def _first_item(account: Account) -> str:
    with account.workspace.read() as connection:
        return str(connection.exec_driver_sql("SELECT id FROM plan_item LIMIT 1").scalar())


class _Standing:
    """Wakes who waits whenever anything is told of an account."""

    def __init__(self, account: Account) -> None:
        self._told = threading.Condition()
        account.board.subscribe(self._hear)
        account.workspace.changes.subscribe(self._hear)

    def _hear(self, _: object) -> None:
        with self._told:
            self._told.notify_all()

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until it is so."""
        with self._told:
            assert self._told.wait_for(is_so, SECONDS)
