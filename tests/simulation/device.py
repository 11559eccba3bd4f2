"""One person's laptop: the real client on a replica of its own, and what its screen showed whenever somebody wrote."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from app.config.paths import Profile
from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.reasons import Blocked
from app.services.changes import Changed
from app.services.commands import Committed
from app.services.session import Session
from app.services.workspace import Workspace
from app.storage import withheld
from app.storage.blobs import Blobs
from app.storage.driver import first, select
from app.storage.replica import open_replica
from app.storage.withheld import RemovalChoice
from sync.client.auth import Credentials, SignInNeeded
from sync.client.cycle import Cycle
from sync.client.older import OlderHistory
from sync.client.sealed_secrets import PassingSecrets
from sync.client.status import StatusBoard
from tests.builders.replicas import KEY
from tests.builders.server import PASSWORD
from tests.simulation.disk import End, VirtualDisk
from tests.simulation.line import Line
from tests.simulation.network import Network
from tests.simulation.pouch import Pouch
from tests.simulation.screen import Attempt, Deed, Saved, Screen, ScreenReader
from tests.simulation.watched import PowerCut, Watched

FOR = OnBehalfOf("Rahela Islam", "Compliance manager")
PATIENCE = 30.0
_REFRESH = "refresh-token"
_PAYLOAD = "SELECT payload FROM outbox WHERE id = ? UNION SELECT payload FROM journal WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Signed:
    """What a device keeps of its registration."""

    name: str
    session: Session
    refresh: str


@dataclass(frozen=True, slots=True)
class SkewedClock:
    """A clock that goes wrong by a fixed span."""

    base: Clock
    span: timedelta

    def now(self) -> datetime:
        """Return the wrong time."""
        return self.base.now() + self.span

    def today(self) -> date:
        """Return the date of the wrong time."""
        return self.now().date()


class Device:
    """A laptop. Close it in the end."""

    def __init__(  # what a laptop is made of
        self,
        profile: Profile,
        signed: Signed,
        network: Network,
        clock: Clock,
        seed: int,
        disk: VirtualDisk | None = None,
    ) -> None:
        self.signed = signed
        self.name = signed.name
        self.clock = clock
        self.board = StatusBoard()
        self.screens: list[Screen] = []
        self.saved: list[Saved] = []
        self.agreed: set[str] = set()
        self.held: Counter[tuple[int, str]] = Counter()
        self.between: Callable[[Device], None] | None = None
        self.disk = disk or VirtualDisk(profile.folder)
        self._profile = profile
        self._line = Line(network, signed.name)
        self.evidence = profile.evidence
        self._secrets = PassingSecrets()
        self._secrets.put(_REFRESH, signed.refresh)
        self._ids = Ids(clock, Random(f"{signed.name} {seed}").getrandbits)
        self._attempts: list[Attempt] = []
        self._failed: list[Attempt] = []
        self._mismatched: frozenset[str] = frozenset()
        self._open()

    def _open(self) -> None:
        self._profile.create()
        replica = open_replica(self._profile, KEY, self.clock)
        self.workspace = Workspace(
            replica, Blobs(self._profile.evidence, KEY), self.signed.session, self.clock, self._ids
        )
        self.receiving = Watched(self.workspace.receiving.receive, self._rest, self._count)
        vars(self.workspace.receiving)["receive"] = self.receiving.receive
        self.workspace.changes.subscribe(self._on_change)
        self.credentials = Credentials(self._line, self._secrets, _REFRESH, self.clock)
        self.cycle = Cycle(self.workspace, self._line.post, self.credentials, self.board)
        self._older = OlderHistory(self.workspace, self._line.post, self.credentials, self.board, _at_its_time)
        self._reader = ScreenReader()
        self._screen: Screen | None = None
        self.files = Pouch(self.workspace, self._line, self.credentials, self.cycle.nonce, self.clock)
        self.files.begin()
        self.has_unattached = False

    @property
    def listed(self) -> frozenset[str]:
        """Return the files of which this laptop heard that the server holds them."""
        return frozenset(self._line.listed)

    @property
    def skew(self) -> timedelta:
        """Return by how much this laptop's clock is wrong."""
        return self.clock.span if isinstance(self.clock, SkewedClock) else timedelta(0)

    @property
    def mismatched(self) -> frozenset[str]:
        """Return the scopes that ever did not add up."""
        return self._mismatched | self.receiving.mismatched

    def refresh_token(self) -> str:
        """Return the token by which this device goes on."""
        return self._secrets.get(_REFRESH) or ""

    def new(self) -> str:
        """Return a new id."""
        return self._ids.new()

    def screen(self) -> Screen:
        """Return what the screen shows now."""
        if self._screen is None:
            with self.workspace.read() as connection:
                self._screen = self._reader.read(connection)
        return self._screen

    def look(self) -> int:
        """Note what the screen shows now; return the place of the note."""
        if not self.screens or self.screens[-1] is not self.screen():
            self.screens.append(self.screen())
        return len(self.screens) - 1

    def enter(self, engagement: str, command: Command) -> None:
        """Give a command that must succeed, and keep nothing of it."""
        self.enter_in(scope_of(engagement), command)

    def enter_in(self, scope: str, command: Command) -> None:
        """Give one so in any scope."""
        self.workspace.commands.submit_in(scope, command, on_behalf_of=FOR).result(PATIENCE)

    def begin(self, deed: Deed) -> None:
        """Give a command without waiting for it."""
        given = self.look()
        opened = given if deed.opened < 0 else deed.opened
        future = self.files.attach(deed) if deed.content else self._submitted(deed)
        self._attempts.append(Attempt(deed.scope, type(deed.command).__name__, opened, given, future))

    def _submitted(self, deed: Deed) -> Future[Committed]:
        return self.workspace.commands.submit_in(
            deed.scope,
            deed.command,
            shown=deed.shown,
            on_behalf_of=deed.behalf,
            supersedes=deed.supersedes,
        )

    def begin_undo(self) -> bool:
        """Take back the last step; say whether there was one."""
        step = self.workspace.undo.next()
        if step is not None:
            given = self.look()
            self._attempts.append(Attempt(step.scope, "Undo", given, given, self.workspace.undo.undo(step)))
        return step is not None

    def settle(self) -> list[str]:
        """Wait for what was given; return what came of each."""
        told: list[str] = []
        attempts, self._attempts = self._attempts, []
        for attempt in attempts:
            try:
                committed = attempt.future.result(PATIENCE)
            except Blocked as blocked:
                self.has_unattached |= attempt.command == "AttachEvidence"
                told.append(f"{attempt.command} blocked: {blocked}")
                continue
            except Known as problem:
                if not (self.disk.is_dark or self.disk.was_full):
                    raise
                self._failed.append(attempt)
                self.has_unattached |= attempt.command == "AttachEvidence"
                told.append(f"{attempt.command} failed: {problem.code}")
                continue
            if committed.seq:
                self.saved.append(self._kept(attempt, committed))
            told.append(f"{attempt.command} saved as {committed.seq} {committed.changeset[-6:]}")
        return told

    def sync(self) -> None:
        """Run a round that must succeed, and look over what is here as a laptop does after it."""
        self.cycle.look_over(self.cycle.run())

    def try_round(self, *, is_pull_only: bool = False) -> str:
        """Run a round in whatever weather; return what came of it."""
        try:
            report = self.cycle.run(pull_only=is_pull_only)
            self.cycle.look_over(report, pull_only=is_pull_only)
        except SignInNeeded:
            return self._sign_in()
        except Known as problem:
            return problem.code
        except PowerCut:
            return "power cut"
        finally:
            self.receiving.flips_left = None
        self.files.rest()
        return f"sent {report.sent}, received {report.received}"

    def agree(self, dice: Random | None = None) -> bool:
        """Agree, at once or some other time, to large removals that wait for a person; say whether any waits."""
        with self.workspace.read() as connection:
            asked = [note for note in withheld.waiting(connection) if note.choice is RemovalChoice.ASKED]
        for note in asked:
            if dice is None or dice.random() < 0.5:
                self._say_yes(note.scope)
        return bool(asked)

    def _say_yes(self, scope: str) -> None:
        """Agree to a removal; where the disk fails the word may be on it or not, and is asked for again."""
        self.agreed.add(scope)
        try:
            self.workspace.receiving.choose(scope, RemovalChoice.REMOVE).result(PATIENCE)
        except Known:
            if not (self.disk.is_dark or self.disk.was_full):
                raise

    def look_back(self) -> str:
        """Fetch what happened before this device came; return what came of it."""
        try:
            self._older.fetch_held()
        except Known as problem:
            return problem.code
        return "all"

    def restart(self) -> None:
        """Close the program and open it again."""
        self.close()
        self._open()

    def reboot(self, end: End, dice: Random) -> list[str]:
        """Let a program whose disk went dark end, and begin anew; return what is there that nobody heard was saved."""
        with suppress(Known):
            self.close()
        self.disk.restore(end, dice)
        # The lock is a file of its own and says that the program did not end in good order.
        self._profile.lock.write_bytes(b"open\n")
        self._open()
        return self._take_up()

    def make_room(self) -> list[str]:
        """Let the full disk have room again; return what is there though it was called failed."""
        self.disk.bytes_left, self.disk.was_full = None, False
        return self._take_up()

    def close(self) -> None:
        """Close the program."""
        self._mismatched = self.mismatched
        self.workspace.close()

    def _take_up(self) -> list[str]:
        """Count as saved what is on the disk though nobody heard that it was; return it."""
        with self.workspace.read() as connection:
            waiting = select(connection, "SELECT id, seq, payload FROM outbox ORDER BY seq")
        known = {saved.changeset for saved in self.saved}
        unheard = [row for row in waiting if row[0] not in known]
        for changeset, seq, payload in unheard:
            name = json.loads(payload)["name"]
            made = next(one for one in self._failed if one.command in (name, "Undo"))
            self._failed.remove(made)
            self.saved.append(Saved(changeset, seq, made.scope, made.command, payload, made.opened, made.given))
        self._failed.clear()
        return [row[0] for row in unheard]

    def _count(self) -> None:
        """Note how many received records each scope has, by the last screen before: some come, and then some go."""
        here = Counter(row.scope for row in self.screen().rows.values() if row.version)
        for scope, number in here.items():
            self.held[len(self.screens) - 1, scope] = max(number, self.held[len(self.screens) - 1, scope])

    def _rest(self) -> None:
        """Wait for the writer thread."""
        self.workspace.writer.run(lambda _: None).result(PATIENCE)

    def _sign_in(self) -> str:
        session = self.signed.session
        try:
            nonce = self.cycle.nonce()
            self.credentials.sign_in(
                session.login, PASSWORD, device=session.device, install_nonce=nonce, device_name=self.name
            )
        except Known as problem:
            return f"sign-in: {problem.code}"
        return "signed in again"

    def _kept(self, attempt: Attempt, committed: Committed) -> Saved:
        with self.workspace.read() as connection:
            payload = bytes(first(connection, _PAYLOAD, (committed.changeset,) * 2)[0])
        return Saved(
            committed.changeset,
            committed.seq,
            attempt.scope,
            attempt.command,
            payload,
            attempt.opened,
            attempt.given,
        )

    def _on_change(self, changed: Changed) -> None:
        self._reader.hear(changed)
        self._screen = None
        if changed.origin == "sync" and self.between is not None:
            self.between(self)


def _at_its_time() -> None:
    """Begin no round: the history says when."""


def scope_of(engagement: str) -> str:
    """Return the scope of an engagement."""
    return engagement_scope(engagement)
