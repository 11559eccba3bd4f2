"""One random history: people, weather and administrators on a copy of the stage."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

from app.domain.clock import FrozenClock
from app.domain.ids import restricted_scope
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from sync.server.storage.sqlite import SqliteStore
from tests.simulation.casts import DRAWN, INSPECTING, SUPERVISING, Seat
from tests.simulation.closing import settle
from tests.simulation.deeds.likings import MOODS, chosen
from tests.simulation.deeds.person import Mood, Person
from tests.simulation.device import Device, SkewedClock, scope_of
from tests.simulation.disk import VirtualDisk, beneath
from tests.simulation.faults import Fault
from tests.simulation.healing import bring, heal
from tests.simulation.limits import Limits
from tests.simulation.network import Heard, Network
from tests.simulation.operating import Operator
from tests.simulation.past import versions
from tests.simulation.played import Assigned, Passed, Played
from tests.simulation.pouch import FETCHED, LAST, LET_GO
from tests.simulation.power import Power
from tests.simulation.scenes import SCENES, kept_chain
from tests.simulation.screen import Deed
from tests.simulation.stage import MORNING, Server, Stage, copied
from tests.simulation.words import Words, tokens

STEPS = (15, 45)
_SKEWS = (0, 0, 0, 300, -2400, 26 * 3600)
_RESTLESS = 0.25
_CURIOUS = 0.15
_RESTLESS_WEIGHT = 12
_OF_CUSTODY = 0.4
"""The share of stories about kept work, where there is somebody to decide it."""
_RESTRICTED = (Role.INSPECTOR, Role.SUPERVISOR)
"""Who holds what is restricted of an inspection."""
_OF_FILES = {LET_GO: Fault.HALF_SENT, FETCHED: Fault.FETCHED, LAST: Fault.FILES_FIRST}


class History:
    """Plays one seed with some `people`. What may happen in it, and how often, is in `_steps`."""

    def __init__(self, stage: Stage, seed: int, folder: Path) -> None:
        self._rng = Random(seed)
        self._curiosity = Random(f"curiosity {seed}")
        self._stage = stage
        self._clock = FrozenClock(MORNING)
        self._cast, seats = self._rng.choices(list(DRAWN), list(DRAWN.values()))[0]
        dice = Random(f"disk {seed}")
        self._held = ExitStack()
        self._server = Server(copied(stage, seats, folder), self._clock, seed)
        self._held.enter_context(beneath(self._server.disk))
        self._server.reboot(None, dice)
        self._network = Network(self._server.service, self._clock, self._server.disk, heard=self._note_fates)
        self._limits = Limits.drawn(self._rng)
        words, mood = Words(self._rng), replace(self._rng.choice(MOODS), hot=self._rng.randrange(1000))
        with self._limits.kept():
            self.people = [self._person(seat, folder, seed, words, mood) for seat in seats]
        self.played = Played(
            seed,
            stage.people,
            [person.device for person in self.people],
            [
                Assigned(seat.login, scope, seat.role, 0)
                for seat in self._cast.people
                for engagement in stage.engagements(self._cast, seat.login)
                for scope in self._scopes(engagement)
            ],
            self._network.trace,
            faults=self._network.faults,
            robbed=self._network.robbed,
            files=self._server.path.parent / "files",
            programme=self._cast.programme.value,
        )
        self._fates: dict[str, Verdict] = {}
        self.power = Power(self._server, self._network, self.played, self._fates, dice)
        self._operator = Operator(self._server, self._clock, Random(f"operator {seed}"))
        self._depth = 0
        self._steps: dict[Callable[[], None], int] = {
            self._do: 60,
            self._tell_story: 8,
            self._round: 20,
            self._pull_only: 10,
            self._bring_late: 4,
            self._carry_files: 3,
            self._administer: _RESTLESS_WEIGHT
            if self._rng.random() < _RESTLESS or self._cast.supervising in seats
            else 3,
            self._undo: 2,
            self._wait: 2,
            self._go_dark: 2,
            self._restart: 1,
            self.power.restart_server: 1,
            self.power.fail_soon: 4,
            self.power.fill: 3,
            self._remove: 2,
            self._forget: 1,
        }
        self._tell(f"seed {seed}: {', '.join(seat.name for seat in seats)}, {self._limits}")
        if self._limits.are_small:
            self._strike(Fault.SMALL_BATCHES)
        for person in self.people:
            if person.device.skew:
                self._strike(Fault.SKEW, person.device.name)

    @property
    def store(self) -> SqliteStore:
        """Return the server's store."""
        return self._server.store

    def play(self) -> Played:
        """Play to the end and heal; AssertionError where it does not come to rest."""
        with self._limits.kept():
            for number in range(self._rng.randint(*STEPS)):
                self.played.steps += 1
                self._clock.moment += timedelta(seconds=self._rng.randint(1, 40))
                self._tell(f"{number}.")
                self.power.come_back()
                self._rng.choices(list(self._steps), list(self._steps.values()))[0]()
            self.heal()
        return self.played

    def settle(self) -> bool:
        """Let everybody settle what is open, so that nothing need wait any more; False when nothing was."""
        with self._limits.kept():
            return settle(self)

    def close(self) -> None:
        """Close devices and server."""
        for person in self.people:
            person.device.between = None
            person.device.close()
        self._server.store.close()
        self._held.close()

    # what scenes are told with

    def write(self, person: Person, deed: Deed | None) -> None:
        """Let a person give a command, if there is one."""
        if deed is not None and not person.device.disk.is_dark:
            self._note_deed(deed)
            person.device.begin(deed)
            self._told(person.device)

    def run_round(self, person: Person, *, is_pull_only: bool = False) -> None:
        """Let a device sync, in whatever weather."""
        if person.device.disk.is_dark:
            return
        with self._network.stormy(self._rng, self._meanwhile):
            if is_pull_only:
                self._strike(Fault.PULL_ONLY)
            came = person.device.try_round(is_pull_only=is_pull_only)
        if person.device.agree(self._curiosity):
            self._strike(Fault.MASS_REMOVAL, person.device.name)
        if came.startswith("signed in again"):
            self._strike(Fault.SESSION)
        if came == "power cut":
            self._strike(Fault.CRASH_IN_ROUND)
            person.device.disk.is_dark = True
        self._tell(f"  {person.device.name} {'pulls' if is_pull_only else 'syncs'}: {came}")
        self._told(person.device)
        if came.startswith("sent"):
            self._look_back(person.device)
            self._carry(person.device)
        person.device.look()

    def assign(self, login: str, engagement: str, role: Role | None) -> None:
        """Let an administrator change a person's role."""
        scope = scope_of(engagement)
        was = self._role_now(login, scope)
        if role is was:
            return
        self.power.be_sure_of_server()
        if role is None:
            self._server.engagements.unassign(login, engagement)
        else:
            self._server.engagements.assign(login, engagement, role)
        stands = versions(self._server.path)
        for each in self._scopes(engagement):
            held = role if each == scope or role in _RESTRICTED else None
            self.played.assigned.append(Assigned(login, each, held, stands[each]))
        self._tell(f"  {login} becomes {role} of {engagement[-6:]} after {stands[scope]}")
        self._strike(Fault.REVOCATION if role is None else Fault.GRANT if was is None else Fault.ROLE)

    # steps

    def _do(self) -> None:
        person = self._somebody()
        self.write(person, chosen(person))

    def _tell_story(self) -> None:
        one, other = self._rng.sample(self.people, 2)
        scene = self._rng.choice(SCENES)
        supervising = [person for person in self.people if person.device.name in SUPERVISING]
        if supervising and self._rng.random() < _OF_CUSTODY:
            one, other, scene = self.people[0], supervising[0], kept_chain
        self._tell(f"  {scene.__name__} of {one.device.name} and {other.device.name}")
        scene(self, one, other, self._rng)

    def _round(self) -> None:
        self.run_round(self._somebody())

    def _pull_only(self) -> None:
        self.run_round(self._somebody(), is_pull_only=True)

    def _go_dark(self) -> None:
        person = self._somebody()
        person.device.receiving.flips_left = self._rng.randint(0, 2)
        self.run_round(person)

    def _undo(self) -> None:
        device = self._somebody().device
        if device.begin_undo():
            self._strike(Fault.UNDONE)
        self._told(device)

    def _restart(self) -> None:
        device = self._somebody().device
        self._strike(Fault.RESTART, device.name)
        self.power.make_room(device)
        device.restart()

    def _look_back(self, device: Device) -> None:
        """Now and then somebody wants to know what happened before; nothing else goes another way for it."""
        if self._curiosity.random() < _CURIOUS:
            with self._network.cleared():
                came = device.look_back()
            self._strike(Fault.LOOKED_BACK)
            self._tell(f"  {device.name} looks back: {came}")

    def _carry_files(self) -> None:
        device = self._somebody().device
        if not device.disk.is_dark:
            self._carry(device)

    def _carry(self, device: Device) -> None:
        """Let files travel, in whatever weather."""
        with self._network.stormy(self._rng, self._meanwhile):
            came = device.files.carry(self._rng)
        for told in came:
            self._tell(f"  {device.name}: a file {told}")
            if told in _OF_FILES:
                self._strike(_OF_FILES[told], device.name)

    def _bring_late(self) -> None:
        late = self._network.late
        if late:
            bring(self._network, late.pop(self._rng.randrange(len(late))), self.played.devices)

    def _wait(self) -> None:
        self._clock.moment += timedelta(minutes=self._rng.choice((10, 50, 300, 1500)))

    def _administer(self) -> None:
        cast = self._cast
        seat = self._rng.choice(cast.on_the_floor if self._rng.random() < 0.9 else cast.people)
        engagement = self._rng.choice(self._stage.engagements(cast, seat.login))
        roles = cast.roles
        if self._role_now(seat.login, scope_of(engagement)) is not seat.role:
            roles = (None, seat.role)
        self.assign(seat.login, engagement, self._rng.choice(roles))

    def _remove(self) -> None:
        self.power.be_sure_of_server()
        home = self._scopes(self._stage.home(self._cast))
        scope = self._rng.choice((home[0], home[0], home[1] if len(home) > 1 else scope_of(self._stage.side)))
        for gone in self._operator.remove(scope):
            self._strike(Fault.REMOVED, gone[-6:])

    def _forget(self) -> None:
        self.power.be_sure_of_server()
        scope = scope_of(self._stage.home(self._cast))
        if self._operator.forget(scope):
            self._strike(Fault.FORGOTTEN)
        self._tell(f"  {self._operator.sweep()}")

    # while requests travel and transactions follow each other

    def _meanwhile(self, name: str) -> None:
        """Let somebody write, or another device sync, while a request of `name` travels."""
        if self._depth:
            return
        self._depth += 1
        chance = self._rng.random()
        here = next(person for person in self.people if person.device.name == name)
        if chance < 0.15:
            self._strike(Fault.DURING_REQUEST)
            self.write(here, chosen(here))
        elif chance < 0.22:
            self._strike(Fault.DURING_ROUND)
            self.run_round(self._rng.choice([person for person in self.people if person is not here]))
        self._depth -= 1

    def _between_flips(self, device: Device) -> None:
        """Let the person write between two transactions of a round; called on the writer's thread."""
        if self._network.weather is None or device.disk.is_dark or self._rng.random() > 0.08:
            return
        deed = chosen(next(one for one in self.people if one.device is device))
        if deed is not None:
            self._strike(Fault.BETWEEN_FLIPS, device.name)
            self._note_deed(deed)
            device.begin(deed)

    # the rest

    def heal(self) -> None:
        """Let the weather be clear until everybody has synced, and read what the server holds then."""
        self._tell("a clear day")
        self.power.be_sure_of_all()
        heal(self.played, self._server, self._network, self._fates)
        past = self.played.past
        self._tell(f"the server keeps {len(past.rows)} records: {hashlib.sha256(past.words().encode()).hexdigest()}")

    def _note_fates(self, heard: Heard) -> None:
        for fate in heard.reply.fates:
            if fate.verdict is Verdict.CUSTODY and not fate.replayed:
                self._strike(Fault.CUSTODY, heard.device)
            self._fates[fate.changeset] = fate.verdict
            again = " again" if fate.replayed else ""
            self.played.counts[f"{fate.verdict.value}{again}"] += 1
            reasons = ",".join(f"{reason.rule}:{reason.needs}" for reason in fate.reasons if not reason.met)
            self._tell(f"    {heard.device} {fate.seq} {fate.changeset[-6:]} {fate.verdict.value}{again} {reasons}")
        if self._network.faults[Fault.CUSTODY]:
            heads = {scope: head.version for scope, head in heard.reply.heads.items()}
            passed = Passed(heard.device, tokens(heard.body.decode()), heads, len(self.played.assigned))
            self.played.traffic.append(passed)

    def _told(self, device: Device) -> None:
        for line in device.settle():
            self._tell(f"  {device.name}: {line}")

    def _note_deed(self, deed: Deed) -> None:
        if deed.opened >= 0:
            self._strike(Fault.STALE_FORM)
        if deed.supersedes:
            self._strike(Fault.SENT_AGAIN)

    def _strike(self, fault: Fault, where: str = "") -> None:
        self._network.strike(fault, where)

    def _tell(self, line: str) -> None:
        self._network.trace.append(line)

    def _somebody(self) -> Person:
        return self._rng.choice(self.people)

    def _role_now(self, login: str, scope: str) -> Role | None:
        return {one.scope: one.role for one in self.played.assigned if one.login == login}[scope]

    def _person(self, seat: Seat, folder: Path, seed: int, words: Words, mood: Mood) -> Person:
        clock = SkewedClock(self._clock, timedelta(seconds=self._rng.choice(_SKEWS)))
        stage = self._stage
        profile = stage.profile(seat, folder)
        disk = self._held.enter_context(beneath(VirtualDisk(profile.folder)))
        device = Device(profile, stage.signed[seat.name], self._network, clock, seed, disk)
        device.between = self._between_flips
        engagements = stage.engagements(self._cast, seat.login)
        return Person(device, self._rng, words, stage.people[seat.login], engagements, mood, self._cast.programme)

    def _scopes(self, engagement: str) -> tuple[str, ...]:
        """Return what somebody holds of an engagement: where it is inspected, what is restricted comes with it."""
        scope = scope_of(engagement)
        return (scope, restricted_scope(engagement)) if self._cast is INSPECTING else (scope,)
