"""Which engagements there are and who is assigned to them, on both stores."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.kernel.context import Role
from sync.server.core.assigned import Assigned, all_assigned, assigned_to
from sync.server.core.engagements import Opening
from sync.server.storage.store import Store
from tests.builders.server import World

pytest_plugins = ["tests.fixtures.servers"]


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def told(each: Assigned) -> tuple[str, str, dict[str, Role]]:
    return each.factory.country, each.factory.name, {account.login: role for account, role in each.people}


def test_engagements_come_by_country_and_name_with_the_people_of_now(world: World) -> None:
    rose, lotus, apex = (
        world.engagement(world.factory(name, country))
        for name, country in (("Rose Garments", "BD"), ("Lotus Knit", "LK"), ("Apex Denim", "BD"))
    )
    world.person("amina", Role.ADVISOR, rose, lotus)
    world.person("bela", Role.SUPERVISOR, rose)
    world.person("farid", Role.FACTORY, rose)
    world.engagements.unassign("amina", lotus.id)
    world.engagements.assign("amina", rose.id, Role.SUPERVISOR)
    with world.store.read() as snapshot:
        found = all_assigned(snapshot)
        assert assigned_to(snapshot, rose.id) == found[1]
    assert [each.engagement for each in found] == [apex, rose, lotus]
    assert [told(each) for each in found] == [
        ("BD", "Apex Denim", {}),
        ("BD", "Rose Garments", {"amina": Role.SUPERVISOR, "bela": Role.SUPERVISOR, "farid": Role.FACTORY}),
        ("LK", "Lotus Knit", {}),
    ]


def test_an_engagement_that_is_not_there_is_told(world: World) -> None:
    with world.store.read() as snapshot:
        assert all_assigned(snapshot) == []
        with pytest.raises(Known, match="engagement_unknown"):
            assigned_to(snapshot, world.ids.new())


@pytest.mark.parametrize("programme", [Programme.INSPECTION, Programme.REMEDIATION])
def test_a_programme_without_rules_opens_no_engagement(world: World, programme: Programme) -> None:
    factory = world.factory()
    with pytest.raises(Known, match="programme_without_rules"):
        world.engagements.open(Opening(factory.id, programme, date(2026, 1, 1)))
    with world.store.read() as snapshot:
        assert all_assigned(snapshot) == []
