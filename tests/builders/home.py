"""People at work: real replicas on their laptops and a real server in this process, for the pages that begin a day.

Nasrin advises the factories, Kamal keeps one plan for its factory, Shirin supervises. `connected` false: no network.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from app.config.paths import Profile
from app.domain.clock import FrozenClock
from app.domain.committee.commands import AddMember, CloseMeeting, EstablishCommittee, HoldMeeting
from app.domain.committee.records import Gender, Meeting, Side
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Factory, Programme
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.plan.commands import ClaimItem, CompleteItem, CreateItem, ItemPatch, RecordReview
from app.domain.plan.gates import SEEN_FIELDS
from app.domain.plan.records import Comment, Gate, Origin, PlanItem, ReviewOutcome
from app.domain.visit.commands import CloseVisit, PlanVisit, StartVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.services.commands import Committed
from app.services.session import Session, keep_session
from app.services.workspace import Workspace
from app.storage import meta, scopes
from app.storage.blobs import Blobs
from app.storage.replica import open_replica
from app.storage.rows import Stored, rows_of
from app.storage.scopes import ScopeStanding, ScopeState
from app.storage.search import Entry, index
from sync.client.auth import Credentials, SignInNeeded
from sync.client.cycle import Cycle
from sync.client.status import StatusBoard
from sync.client.transport import ServerProblem
from sync.client.trip import NONCE
from sync.protocol.codec import decode, decode_request, encode
from sync.protocol.messages import Problem
from sync.protocol.sessions import DeviceRequest, LoginRequest, RefreshRequest
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Opening, factories_scope
from sync.server.core.problems import RefusedRequest
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from tests.builders.replicas import KEY
from tests.builders.server import PASSWORD, World
from tests.fakes.secrets import MemoryStore

_CARD = (
    "INSERT INTO item_card (item_id, scope, engagement_id, urgency, g1, g2, g3, missing, claim, claim_visits, "
    "interviews, unclassified, public, stale) VALUES (?, ?, ?, ?, 'open', 'open', 'open', 3, 'none', 0, 0, 0, 0, 0)"
)
NOW = datetime(2026, 12, 2, 9, 12, tzinfo=UTC)
TODAY = NOW.date()
FOR_ISLAM = OnBehalfOf("R. Islam", "Production manager")
DOUBLE = ("OSH", "cp.emergency-preparedness")


@dataclass
class Seat:
    """One person's laptop."""

    workspace: Workspace
    cycle: Cycle
    board: StatusBoard
    post: Post
    credentials: Credentials

    def give(
        self,
        engagement: Engagement,
        command: Command,
        *,
        for_whom: OnBehalfOf | None = FOR_ISLAM,
        supersedes: str = "",
    ) -> Committed:
        """Give a command and wait until it is on the disk."""
        future = self.workspace.commands.submit(engagement.id, command, on_behalf_of=for_whom, supersedes=supersedes)
        return future.result()

    def sync(self) -> None:
        """Do one round with the server, signing in again where weeks have passed."""
        try:
            self.cycle.run()
        except SignInNeeded:
            self.sign_in()
            self.cycle.run()

    def sign_in(self, password: str = PASSWORD) -> None:
        session = self.workspace.session
        nonce = self.cycle.nonce()
        self.credentials.sign_in(session.login, password, device=session.device, install_nonce=nonce, device_name="")

    def new_id(self) -> str:
        return self.workspace.ids.new()

    def item(self, engagement: Engagement, area: str, *, question: str = "", **fields: object) -> str:
        """Add a finding of an assessment and return its id; `fields` are written for the factory."""
        item_id = self.new_id()
        patch: ItemPatch = {"area": area}
        patch |= fields  # type: ignore[typeddict-item]  # the test names the fields of a patch
        if "cluster" not in fields:
            patch |= {"cluster": DOUBLE[0], "compliance_point": DOUBLE[1], "question": question}
        found_on = date(2026, 6, 1)
        self.give(engagement, CreateItem(item_id, Origin.ASSESSMENT, found_on, patch))
        return item_id

    def visit(self, engagement: Engagement, day: date, *, held: bool = True) -> str:
        """Plan a visit; with `held` it is also started and closed on its day."""
        visit_id = self.new_id()
        self.give(engagement, PlanVisit(visit_id, VisitKind.ADVISORY, VisitMode.IN_PERSON, day))
        if held:
            self.give(engagement, StartVisit(visit_id, day, FOR_ISLAM.name, FOR_ISLAM.position))
            self.give(engagement, CloseVisit(visit_id))
        return visit_id

    def claim(self, engagement: Engagement, item_id: str, day: date) -> None:
        self.give(engagement, ClaimItem(self.new_id(), item_id, day, FOR_ISLAM.name))

    def meeting(self, engagement: Engagement, day: date) -> str:
        """Hold a committee meeting with both sides during a visit that stays open; return its id."""
        committee, visit, meeting = self.new_id(), self.new_id(), self.new_id()
        self.give(engagement, EstablishCommittee(committee, "PC", "Participation committee", date(2025, 6, 1)))
        present = []
        for name, side in (("Rina Das", Side.WORKER), ("Kamal Uddin", Side.MANAGEMENT)):
            member = self.new_id()
            present.append(member)
            self.give(engagement, AddMember(member, committee, name, side, date(2025, 6, 1), Gender.NOT_GIVEN))
        self.give(engagement, PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, day))
        self.give(engagement, StartVisit(visit, day, FOR_ISLAM.name, FOR_ISLAM.position))
        self.give(engagement, HoldMeeting(meeting, committee, visit, day, 6, attended=tuple(present)))
        return meeting

    def leave(self, engagement: Engagement, meeting_id: str) -> None:
        """Close a meeting and its visit."""
        with self.workspace.read() as connection:
            meeting = self.workspace.facts(connection).find(Meeting, meeting_id)
        assert meeting is not None
        self.give(engagement, CloseMeeting(meeting_id))
        self.give(engagement, CloseVisit(meeting.visit_id))

    def review(self, engagement: Engagement, item_id: str, meeting: str, *gates: Gate, reason: str = "") -> None:
        """Record an agreed review of each gate (all three without any), on the words as they stand."""
        for place, gate in enumerate(gates or tuple(Gate), start=1):
            item = self.look(item_id)
            command = RecordReview(
                self.new_id(),
                item_id,
                gate,
                meeting,
                place,
                ReviewOutcome.AGREED,
                seen_round=item.round,
                commitment_reason=reason,
            )
            if gate is Gate.G2:
                command = replace(command, change_observed=True, observation="Keys hang beside each exit")
            if gate is Gate.G3:
                command = replace(command, recommendation="Name a key holder for each shift")
            seen = {f"seen_{name}": getattr(item, name) for name in SEEN_FIELDS[gate]}
            self.give(engagement, replace(command, **seen))

    def confirm(self, engagement: Engagement, item_id: str) -> None:
        """Let the committee look again at an item as it stands now."""
        self.review(engagement, item_id, self.meeting(engagement, self.workspace.clock.today()))

    def close_open_visits(self, engagement: Engagement) -> None:
        """Close every visit in progress: nobody is entered for any more."""
        with self.workspace.read() as connection:
            visits = self.workspace.facts(connection).children(Visit, engagement.id)
        for visit in visits:
            if visit.status is VisitStatus.IN_PROGRESS:
                self.give(engagement, CloseVisit(visit.id, "The chair left early"))

    def comments(self, item_id: str) -> list[str]:
        with self.workspace.read() as connection:
            return [each.text for each in self.workspace.facts(connection).children(Comment, item_id)]

    def discard_drafts(self) -> None:
        for draft in self.workspace.drafts.all():
            self.workspace.drafts.discard(draft.place).result()

    def try_sync(self) -> None:
        """Do a round that may fail for want of a network."""
        with suppress(Known):
            self.cycle.run()

    def complete(self, engagement: Engagement, item_id: str, day: date) -> None:
        self.give(engagement, CompleteItem(item_id, day))

    def look(self, item_id: str) -> PlanItem:
        """Return an item as this laptop shows it."""
        with self.workspace.read() as connection:
            found = self.workspace.facts(connection).find(PlanItem, item_id)
        assert found is not None
        return found


@dataclass
class Post:
    """The way to the server in this process; without a connection every request fails as it does without a network."""

    world: World
    connected: bool = True

    def __call__(self, path: str, body: bytes, token: str = "") -> bytes:
        return self.post(path, body, token)

    def post(self, path: str, body: bytes, token: str = "") -> bytes:
        if not self.connected:
            raise Known("network.offline")
        sessions = self.world.service.sessions
        try:
            if path == "/v1/login":
                return encode(sessions.sign_in(decode(LoginRequest, body), "127.0.0.1"))
            if path == "/v1/devices":
                return encode(sessions.register(token, decode(DeviceRequest, body)))
            if path == "/v1/refresh":
                return encode(sessions.refresh(decode(RefreshRequest, body).refresh_token, "127.0.0.1"))
            return encode(self.world.service.rounds.sync(token, decode_request(body)))
        except RefusedRequest as refused:
            raise ServerProblem(Problem(str(refused.code), refused.status), 0.0) from refused


@dataclass
class Village:
    """The server, the people, and what was opened for them."""

    folder: Path
    clock: FrozenClock
    world: World
    seats: list[Seat] = field(default_factory=list)
    advisor: Role = Role.ADVISOR

    def factory(
        self,
        name: str,
        address: str,
        cycle_start: date,
        cycle: int = 2,
        programme: Programme = Programme.ADVISORY,
    ) -> Engagement:
        """Make a factory with an engagement."""
        made = Factory(self.world.ids.new(), "BD", name, address, "Garments", workers=2140, women=1305)
        scope = factories_scope("BD")
        write = own_write(self.world.ids, self.clock, "ImportFactories")
        commit(self.world.store, [scope], [], lambda _, ledger: ledger.put(made, scope, write))
        return self.world.engagements.open(Opening(made.id, programme, cycle_start, cycle))

    def seat(self, login: str, name: str, role: Role, *engagements: Engagement, position: str = "") -> Seat:
        """Give a person an account with these engagements, and a laptop that has received them."""
        self.world.accounts.create(login, PASSWORD, name=name, role=role, position=position)
        for engagement in engagements:
            self.world.engagements.assign(login, engagement.id, role)
        profile = Profile(self.folder / "accounts" / login)
        profile.create()
        post = Post(self.world)
        credentials = Credentials(post, MemoryStore(), login, self.clock)
        nonce = f"install-nonce-of-{login}"
        signed = credentials.sign_in(login, PASSWORD, device="", install_nonce=nonce, device_name=login)
        replica = open_replica(profile, KEY, self.clock)
        account = signed.account
        session = Session(account.id, login, account.name, account.position, signed.device, "https://concord.example")
        with replica.write() as connection:
            keep_session(connection, session)
            meta.keep(connection, NONCE, nonce)
        workspace = Workspace(replica, Blobs(profile.evidence, KEY), session, self.clock, Ids(self.clock))
        board = StatusBoard()
        seat = Seat(workspace, Cycle(workspace, post, credentials, board), board, post, credentials)
        seat.sync()
        self.seats.append(seat)
        return seat

    def at(self, day: date, hour: int = 9, minute: int = 12) -> None:
        """Move the time of everybody."""
        self.clock.moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


@contextmanager
def a_village(folder: Path, now: datetime = NOW) -> Iterator[Village]:
    """Give a server without anybody; everything opened is closed at the end."""
    clock = FrozenClock(now)
    path = str(folder / "server.db")
    migrate(path)
    store = open_store(path)
    village = Village(folder, clock, World(store, clock))
    try:
        yield village
    finally:
        for seat in village.seats:
            seat.workspace.close()
        store.close()


def with_many_engagements(seat: Seat, like: Engagement, count: int) -> None:
    """Put many engagements on a laptop as if they had arrived from the server, each with a factory and two items."""
    factories = [
        Factory(seat.new_id(), "BD", f"Factory number {number}", f"{number} Long Road") for number in range(count)
    ]
    engagements = [replace(like, id=seat.new_id(), factory_id=factory.id) for factory in factories]
    with seat.workspace.replica.write() as connection:
        rows_of(Factory).insert(connection, [Stored(each, factories_scope("BD"), 1) for each in factories])
        rows_of(Engagement).insert(connection, [Stored(each, engagement_scope(each.id), 1) for each in engagements])
        index(connection, [Entry(each.id, "factory", "g", each.name, each.address) for each in factories])
        received = seat.workspace.clock.now().isoformat()
        for each in engagements:
            held = ScopeState(engagement_scope(each.id), 1, 1, 1, "advisor", ScopeStanding.HELD, received)
            scopes.keep(connection, held)
        cards = [
            (seat.new_id(), engagement_scope(each.id), each.id, urgency) for each in engagements for urgency in (1, 4)
        ]
        connection.exec_driver_sql(_CARD, cards)
