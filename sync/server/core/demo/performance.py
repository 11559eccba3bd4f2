"""Plays the demo's script on an empty store, day by day, so that history, versions and receipts are real."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

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
from sync.server.core.engagements import Engagements, Opening, factories_scope
from sync.server.core.ledger import Ledger
from sync.server.core.passwords import Passwords
from sync.server.core.service import service
from sync.server.storage.store import Store, Transaction

_LONG_AGO = 440
_MORNING = time(9, 30, tzinfo=UTC)
_BETWEEN = timedelta(minutes=11)
"""From one change of an advisor to the next."""


def perform(store: Store, clock: Clock, passwords: Passwords | None = None) -> Script:
    """Fill a migrated, empty store with the demo as of today; return its script (logins and password)."""
    told = script()
    today = clock.today()
    stage = FrozenClock(_moment(today - timedelta(days=_LONG_AGO)))
    Performance(store, stage, today, told, passwords or Passwords()).play()
    return told


class Performance:
    """One playing of the script."""

    def __init__(self, store: Store, clock: FrozenClock, today: date, told: Script, passwords: Passwords) -> None:
        """Take an empty store and a clock that this performance moves."""
        pack = pack_in_force(Programme.ADVISORY.value, today)
        if pack is None:
            raise LookupError("no rule pack is in force today")
        self._store = store
        self._clock = clock
        self._today = today
        self._told = told
        self._ids = Ids(clock)
        self._catalogue: Catalogue = catalogue(pack.catalogue)
        self._service = service(store, clock, self._ids, passwords)
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

    def _open(self, part: FactoryPart) -> str:
        """Register the factory, open its engagement and assign its people; return the engagement's id."""
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
        opening = Opening(factory.id, Programme.ADVISORY, start, part.cycle, part.team)
        engagement = self._engagements.open(opening)
        for someone in self._told.people:
            role = Role(someone.role)
            if someone.login in part.supervisors:
                self._engagements.assign(someone.login, engagement.id, Role.SUPERVISOR)
            elif role is not Role.ADVISOR or someone.login in (*part.former, *part.advisors):
                self._engagements.assign(someone.login, engagement.id, role)
        return engagement.id

    def _act(self, steps: list[tuple[Step, str]], opened: dict[str, str]) -> None:
        behalf = {p.name: _entering_for(p) for p in self._told.factories}
        for day in sorted({step.day for step, _ in steps}):
            self._cast.at(_moment(day))
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
        self._cast.at(_moment(self._today - timedelta(days=1)))
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
            written = _moment(self._today - timedelta(days=4)) + _BETWEEN * len(sent)
            self._cast.at(written)
            earlier = () if late.rests_on is None else (sent[late.rests_on],)
            command = plot.late(late)
            sent.append(self._cast.give(part.by, engagement_scope(engagement), command, behalf, depends_on=earlier))
        self._cast.at(_moment(self._today - timedelta(days=3)))
        self._engagements.unassign(part.by, engagement)
        self._cast.at(_moment(self._today - timedelta(days=2)))
        self._cast.send(part.by, Verdict.CUSTODY)
        self._cast.at(_moment(self._today - timedelta(days=1)))
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


def _entering_for(part: FactoryPart) -> OnBehalfOf:
    return OnBehalfOf(part.contacts[0].name, part.contacts[0].position)


def _moment(day: date) -> datetime:
    return datetime.combine(day, _MORNING)
