"""What the histories once found with files of evidence, each as the shortest story that tells it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from random import Random

import pytest

from app.domain.clock import FrozenClock
from app.domain.kernel.context import Role
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence, EvidenceKind, PlanItem, SubjectKind
from app.schema.codec import decode_changeset
from tests.simulation.casts import SEATS
from tests.simulation.device import FOR, Device, scope_of
from tests.simulation.limits import Limits
from tests.simulation.network import Network
from tests.simulation.screen import Deed
from tests.simulation.stage import MORNING, Server, Stage, copied

CONTENT = b"%PDF-1.4 doors" + bytes(500)


class Desk:
    """An advisor at a laptop, and the server."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        clock = FrozenClock(MORNING)
        self.engagement = stage.main
        self.server = Server(copied(stage, SEATS[:1], folder), clock, 1)
        network = Network(self.server.service, clock, self.server.disk)
        self.device = Device(stage.profile(SEATS[0], folder), stage.signed[SEATS[0].name], network, clock, 1)

    def attach(self) -> str:
        rows = sorted(self.device.screen().rows.values(), key=lambda row: row.record.id)
        item = next(row.record for row in rows if isinstance(row.record, PlanItem) and row.scope == self.scope)
        command = AttachEvidence(
            self.device.new(), item.id, SubjectKind.ITEM, EvidenceKind.DOCUMENT, "doors.pdf", "", 1, "", "doors"
        )
        self.device.begin(Deed(self.scope, command, FOR, content=CONTENT))
        assert "saved" in self.device.settle()[0]
        return self.device.saved[-1].changeset

    @property
    def scope(self) -> str:
        return scope_of(self.engagement)

    def pieces(self) -> list[Evidence]:
        return [row.record for row in self.device.screen().rows.values() if isinstance(row.record, Evidence)]


@pytest.fixture
def desk(stage: Stage, tmp_path: Path) -> Iterator[Desk]:
    with ExitStack() as held:
        held.enter_context(Limits.drawn(Random(1)).kept())
        made = Desk(stage, tmp_path)
        held.enter_context(closing(made.server.store))
        held.enter_context(closing(made.device))
        yield made


def test_the_file_of_kept_work_leaves_when_the_server_has_it(desk: Desk) -> None:
    """Its factory was given back before the file had gone: nothing leaves any more, and nothing here names the file."""
    desk.attach()
    desk.server.engagements.unassign("nasrin", desk.engagement)
    desk.device.sync()
    desk.server.engagements.assign("nasrin", desk.engagement, Role.ADVISOR)
    desk.device.sync()
    desk.device.files.rest()
    assert not desk.pieces()
    assert len(list(desk.device.evidence.iterdir())) == 1
    assert desk.device.files.carry() == ["sent"]
    assert not list(desk.device.evidence.iterdir())


def test_a_second_record_of_a_file_has_arrived_though_its_device_sent_it_by_the_first(desk: Desk) -> None:
    desk.attach()
    desk.device.sync()
    desk.device.files.carry()
    desk.attach()
    assert desk.device.files.carry() == ["sent"], "by the first record: the second is not at the server yet"
    desk.device.sync()
    assert desk.device.files.carry() == []
    assert [piece.arrived_at is not None for piece in desk.pieces()] == [True, True]


def test_the_file_of_kept_work_that_is_sent_again_is_the_factorys(desk: Desk) -> None:
    """The server has it in the supervisors' queue, and no laptop has it any more."""
    kept = desk.attach()
    again = decode_changeset(desk.device.saved[-1].payload)
    desk.server.engagements.unassign("nasrin", desk.engagement)
    desk.device.sync()
    desk.device.files.carry()
    desk.device.sync()
    desk.device.files.rest()
    assert not list(desk.device.evidence.iterdir())
    desk.server.engagements.assign("nasrin", desk.engagement, Role.ADVISOR)
    desk.device.sync()
    desk.device.begin(Deed(desk.scope, again.command, FOR, supersedes=kept))
    assert "saved" in desk.device.settle()[0]
    desk.device.sync()
    assert [piece.arrived_at is not None for piece in desk.pieces()] == [True]
