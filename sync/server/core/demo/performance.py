"""Plays the demo's script on an empty store, day by day, so that history, versions and receipts are real."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from app.domain.catalogue import Catalogue
from app.domain.clock import Clock, FrozenClock
from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody
from app.domain.custody.records import custody_id
from app.domain.factory.records import Factory, Programme
from app.domain.ids import Ids, engagement_scope, queue_scope
from app.domain.kernel.changeset import Based, Command, OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import CompleteItem, EditItem
from app.schema.reference import catalogue, pack_in_force
from sync.server.core.accounts import Accounts
from sync.server.core.commit import commit, own_write
from sync.server.core.demo.cast import Cast
from sync.server.core.demo.plot import Plot, Step
from sync.server.core.demo.script import FactoryPart, LatePart, Script, TakenPart, script
from sync.server.core.demo.visiting import Visiting, moment_of
from sync.server.core.demo.visits import InspectedPart, visits
from sync.server.core.engagements import Engagements, Opening, factories_scope
from sync.server.core.ledger import Ledger
from sync.server.core.passwords import Passwords
from sync.server.core.service import service
from sync.server.core.templates import Templates
from sync.server.storage.files import FileStore
from sync.server.storage.store import Store, Transaction

_LONG_AGO = 440
_BETWEEN = timedelta(minutes=11)
"""From one change of an advisor to the next."""


def perform(store: Store, clock: Clock, passwords: Passwords | None = None, files: FileStore | None = None) -> Script:
    """Fill a migrated store that has the shipped templates with the demo as of now; return its script.

    The script names logins and password. Without `files` photos are known and their contents with nobody.
    """
    told = script()
    stage = FrozenClock(moment_of(clock.today() - timedelta(days=_LONG_AGO)))
    Performance(store, stage, _here_and_now(clock), clock.today(), told, passwords or Passwords(), files).play()
    return told


def _here_and_now(clock: Clock) -> datetime:
    """Return the moment in a zone where it is the clock's day: after midnight in Dhaka it is yesterday in UTC."""
    now = clock.now()
    ahead = (clock.today() - now.date()).days
    return now.astimezone(timezone(timedelta(hours=14 if ahead > 0 else -12))) if ahead else now


class Performance:
    """One playing of the script."""

    def __init__(
        self,
        store: Store,
        clock: FrozenClock,
        now: datetime,
        today: date,
        told: Script,
        passwords: Passwords,
        files: FileStore | None,
    ) -> None:
        """Take a store with templates alone, a clock that this performance moves, and what time it is."""
        pack = pack_in_force(Programme.ADVISORY.value, today)
        if pack is None:
            raise LookupError("no rule pack is in force today")
        self._store = store
        self._clock = clock
        self._now = now
        self._today = today
        self._told = told
        self._keeps_files = files is not None
        self._ids = Ids(clock)
        self._catalogue: Catalogue = catalogue(pack.catalogue)
        self._service = service(store, clock, self._ids, passwords, files=files)
        self._accounts = Accounts(store, clock, self._ids, passwords)
        self._engagements = Engagements(store, clock, self._ids)
        self._cast = Cast(self._service, clock, self._ids, pack.id)

    def play(self) -> None:
        """Play everything."""
        for someone in self._told.people:
            self._accounts.create(
                someone.login,
                self._told.password,
                name=someone.name,
                role=Role(someone.role),
                position=someone.position,
            )
        issues = {issue.key: issue for issue in self._told.issues}
        plots = {p.name: Plot(p, issues, self._catalogue, self._today, self._ids) for p in self._told.factories}
        opened = {part.name: self._open(part) for part in self._told.factories}
        for someone in self._told.people:
            self._cast.enter(someone.login, self._told.password)
        steps = [
            (step, part.name)
            for part in self._told.factories
            for step in plots[part.name].steps(
                tuple(c for c in self._told.comments if c.factory == part.name),
                tuple(p for p in self._told.photos if p.factory == part.name),
            )
        ]
        self._act(steps, opened)
        self._meet(plots, opened)
        for taken in self._told.taken:
            self._take(taken, plots[taken.factory], opened[taken.factory])
        for early in self._told.early:
            completed = CompleteItem(plots[early.factory].items[early.issue], self._today - timedelta(days=1))
            self._cast.give(early.by, engagement_scope(opened[early.factory]), completed)
            self._cast.send(early.by, Verdict.REFUSED)
        self._visit(plots, opened)

    def _visit(self, plots: dict[str, Plot], opened: dict[str, str]) -> None:
        """Let the inspector's factories be visited, and the advisor be in the middle of a visit today."""
        told, templates = visits(), Templates(self._store, self._clock, self._ids).all()
        stage = Visiting(self._cast, self._ids, templates, told.scenes, self._now, self._today)
        for part in told.inspected:
            stage.inspect(part, self._open_inspected(part), files=self._keeps_files)
        part_of_today = told.advisory
        plot, engagement = plots[part_of_today.factory], opened[part_of_today.factory]
        stage.advise(part_of_today, plot, engagement, files=self._keeps_files)

    def _open(self, part: FactoryPart) -> str:
        """Register the factory, open its engagement and assign its people; return the engagement's id."""
        engagement = self._register(part, Programme.ADVISORY)
        for someone in self._told.people:
            role = Role(someone.role)
            if someone.login in part.supervisors:
                self._engagements.assign(someone.login, engagement, Role.SUPERVISOR)
            elif role is Role.SUPERVISOR or someone.login in (*part.former, *part.advisors):
                self._engagements.assign(someone.login, engagement, role)
        return engagement

    def _open_inspected(self, part: InspectedPart) -> str:
        """Register a factory that is inspected, open its engagement and assign its inspector and supervisor."""
        self._cast.at(moment_of(self._today + timedelta(days=part.cycle_start)))
        engagement = self._register(part, Programme(part.programme))
        self._engagements.assign(part.inspector, engagement, Role.INSPECTOR)
        self._engagements.assign(part.supervisor, engagement, Role.SUPERVISOR)
        return engagement

    def _register(self, part: FactoryPart | InspectedPart, programme: Programme) -> str:
        """Register a factory and open its engagement; return the engagement's id."""
        factory = Factory(
            self._ids.new(),
            part.country,
            part.name,
            part.address,
            sector="Apparel",
            workers=part.workers,
            women=part.women,
        )

        def write(_: Transaction, ledger: Ledger) -> None:
            ledger.put(factory, factories_scope(part.country), own_write(self._ids, self._clock, "ImportFactories"))

        commit(self._store, [factories_scope(part.country)], [factory.id], write)
        start = self._today + timedelta(days=part.cycle_start)
        opening = Opening(factory.id, programme, start, part.cycle, part.team)
        return self._engagements.open(opening).id

    def _act(self, steps: list[tuple[Step, str]], opened: dict[str, str]) -> None:
        behalf = {p.name: _entering_for(p) for p in self._told.factories}
        for day in sorted({step.day for step, _ in steps}):
            self._cast.at(moment_of(day))
            of_day = sorted((step, name) for step, name in steps if step.day == day)
            for login in {step.login for step, _ in of_day}:
                for step, name in of_day:
                    if step.login == login:
                        self._cast.give(login, engagement_scope(opened[name]), step.command, behalf[name])
                self._cast.send(login)

    def _meet(self, plots: dict[str, Plot], opened: dict[str, str]) -> None:
        """Two advisors change one item without knowing of each other; one also completes too early."""
        part = self._told.colleague
        plot, scope = plots[part.factory], engagement_scope(opened[part.factory])
        item_id = plot.items[part.issue]
        factory = self._factory(part.factory)
        item = next(i for i in factory.items if i.issue == part.issue)
        behalf = _entering_for(factory)
        shown = plot.fields(item)
        with self._store.read() as reading:
            seen = reading.records((item_id,))[0].version
        self._cast.at(moment_of(self._today - timedelta(days=1)))
        theirs = EditItem(item_id, {"target_date": plot.day(part.target), "actions_needed": part.actions_needed})
        self._cast.give(part.by, scope, theirs, behalf)
        self._cast.send(part.by)
        mine = EditItem(item_id, {"target_date": plot.day(part.own_target)})
        based = {item_id: Based(seen, {"target_date": shown.get("target_date")})}
        self._cast.give(self._told.advisor, scope, mine, behalf, based)
        self._cast.send(self._told.advisor, Verdict.CONFLICT)
        self._cast.give(self._told.advisor, scope, CompleteItem(item_id, self._today - timedelta(days=1)))
        self._cast.send(self._told.advisor, Verdict.REFUSED)

    def _take(self, part: TakenPart, plot: Plot, engagement: str) -> None:
        """Take a factory from its advisor while their changes are on the way; what arrives goes into custody."""
        behalf = _entering_for(self._factory(part.factory))
        sent: list[str] = []
        for late in part.late:
            written = moment_of(self._today - timedelta(days=4)) + _BETWEEN * len(sent)
            self._cast.at(written)
            earlier = () if late.rests_on is None else (sent[late.rests_on],)
            command = plot.late(late)
            sent.append(self._cast.give(part.by, engagement_scope(engagement), command, behalf, depends_on=earlier))
        self._cast.at(moment_of(self._today - timedelta(days=3)))
        self._engagements.unassign(part.by, engagement)
        self._cast.at(moment_of(self._today - timedelta(days=2)))
        self._cast.send(part.by, Verdict.CUSTODY)
        self._cast.at(moment_of(self._today - timedelta(days=1)))
        team = self._factory(part.factory).team
        for changeset, late in zip(sent, part.late, strict=True):
            decided = _decided(late, custody_id(changeset))
            if decided is not None:
                self._cast.give(part.supervisor, queue_scope(team), decided)
        self._cast.send(part.supervisor)

    def _factory(self, name: str) -> FactoryPart:
        return next(factory for factory in self._told.factories if factory.name == name)


def _decided(late: LatePart, custody: str) -> Command | None:
    """Return what the supervisor did with a change that came too late; None while it waits."""
    if late.returned:
        return ReturnCustody(custody, late.returned)
    if late.archived:
        return ArchiveCustody(custody, late.archived)
    return AcceptCustody(custody) if late.accepted else None


def _entering_for(part: FactoryPart | InspectedPart) -> OnBehalfOf:
    return OnBehalfOf(part.contacts[0].name, part.contacts[0].position)
