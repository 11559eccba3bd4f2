"""Two people of one engagement who change the same record without a network: inspectors, or an assessment team."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from app.domain.factory.records import Engagement, Programme
from app.domain.ids import engagement_scope, restricted_scope
from app.domain.inspection.commands import ViolationPatch
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from tests.builders.home import Seat, a_village

DAY = date(2026, 11, 16)
VIOLATION: ViolationPatch = {
    "text": "Exit 3 is locked",
    "legal_reference": "Act 61 (1)",
    "severity": "minor",
    "discipline": "fire",
    "direction": "correct",
}


@dataclass
class Pair:
    """Two people of one engagement, who write at once without a network, and who looks on."""

    engagement: Engagement
    first: Seat
    second: Seat
    supervisor: Seat

    def both(self, made: Command, once: Command, otherwise: Command, *, restricted: bool = False) -> None:
        """Let both hold what one made, then each change it without the other's knowledge."""
        self.give(self.first, made, restricted=restricted)
        self.sync()
        self.give(self.first, once, restricted=restricted)
        self.give(self.second, otherwise, restricted=restricted)
        self.sync()

    def give(self, seat: Seat, command: Command, *, restricted: bool) -> None:
        scope = (restricted_scope if restricted else engagement_scope)(self.engagement.id)
        seat.workspace.commands.submit_in(scope, command).result()

    def sync(self) -> None:
        for seat in (self.first, self.second, self.first, self.supervisor):
            seat.sync()


@contextmanager
def a_pair(
    folder: Path, role: Role = Role.INSPECTOR, programme: Programme = Programme.INSPECTION, *, restricted: bool = False
) -> Iterator[Pair]:
    """Give two of a role and a supervisor; `restricted` is granted by itself, as to an assessment team."""
    with a_village(folder) as village:
        village.at(DAY)
        engagement = village.factory("Padma Weaving", "3 River Road", DAY - timedelta(days=30), 1, programme)
        first, second = (village.seat(login, login.title(), role, engagement) for login in ("ines", "omar"))
        supervisor = village.seat("sara", "Sara Lind", Role.SUPERVISOR, engagement)
        if restricted:
            for login in ("ines", "omar"):
                village.world.engagements.assign_restricted(login, engagement.id, role)
        pair = Pair(engagement, first, second, supervisor)
        pair.sync()
        yield pair
