"""One person, two laptops: what was written on either comes to both, and where both wrote, the person decides."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from app.domain.clock import SystemClock
from app.domain.decision.records import Refusal
from app.domain.errors import Known
from app.domain.plan.records import Evidence, PlanItem
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.e2e.dumps import laptop_dump, require_equal, server_dump
from tests.e2e.laptops import Laptop
from tests.fixtures.processes import ServerProcess


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[ServerProcess, Laptop, Laptop]]:
    """Return the laptop at the office and the one in the car, both of advisor `a`."""
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    begin_plan(server.database)
    engagement = assigned_engagement(server.database)
    server.start()
    with ExitStack() as stack:
        stack.callback(server.kill)
        office, car = (
            Laptop.sign_in(tmp_path / place, server.url, "a", engagement, SystemClock()) for place in ("office", "car")
        )
        for laptop in (office, car):
            stack.enter_context(closing(laptop.account))
        yield server, office, car


def the_item(laptop: Laptop) -> PlanItem:
    (item,) = [each for each in laptop.records(("f:",)) if isinstance(each, PlanItem)]
    return item


def calm(*laptops: Laptop) -> None:
    """Sync until both have heard of everything."""
    for laptop in (*laptops, *laptops):
        laptop.sync()


@pytest.mark.e2e
def test_two_laptops_of_one_person_are_two_devices_that_come_to_one_plan(
    pair: tuple[ServerProcess, Laptop, Laptop],
) -> None:
    server, office, car = pair
    assert office.account.workspace.session.device != car.account.workspace.session.device
    assert office.account.workspace.session.user_id == car.account.workspace.session.user_id
    item = the_item(office)
    office.edit(item.id, {"root_cause": f"{item.root_cause}, who goes home at six"})
    car.edit(item.id, {"root_cause": f"Nobody else may. {item.root_cause}", "lead_person": "Habib Khan"})
    office.attach_photo(item.id, "door.png")
    calm(office, car)
    merged = the_item(office)
    assert merged.root_cause == f"Nobody else may. {item.root_cause}, who goes home at six"
    assert merged.lead_person == "Habib Khan"
    require_equal(office.account.workspace, car.account.workspace, server.database)
    (photo,) = [each for each in car.records(("f:",)) if isinstance(each, Evidence)]
    assert not car.account.workspace.evidence.has(photo.sha256)
    with pytest.raises(Known, match=r"evidence\.missing"):
        car.account.workspace.evidence.open(photo.sha256)


@pytest.mark.e2e
def test_what_one_person_wrote_twice_is_decided_once_on_either_laptop(
    pair: tuple[ServerProcess, Laptop, Laptop],
) -> None:
    server, office, car = pair
    item = the_item(office)
    office.edit(item.id, {"lead_person": "Habib Khan"})
    car.edit(item.id, {"lead_person": "Shirin Akhter"})
    office.sync()
    car.sync()
    assert the_item(car).lead_person == "Habib Khan", "the first that was received stands"
    office.sync()
    (conflict,) = office.conflicts()
    assert car.conflicts() == [conflict]
    office.decide(conflict, {"lead_person": "Shirin Akhter"})
    calm(office, car)
    assert the_item(car).lead_person == the_item(office).lead_person == "Shirin Akhter"
    assert [each.state for each in car.conflicts()] == [each.state for each in office.conflicts()]
    assert not [each for each in car.records(("u:",)) if isinstance(each, Refusal)]
    held = laptop_dump(car.account.workspace)
    assert held == server_dump(server.database, held)
    require_equal(office.account.workspace, car.account.workspace, server.database)
