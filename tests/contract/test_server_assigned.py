"""Which engagements there are and who is assigned to them, on both stores."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.domain.account.records import Grant, GrantState
from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.ids import user_scope
from app.domain.kernel.context import Role
from app.schema.codec import decode_record
from sync.server import storage
from sync.server.core.assigned import Assigned, all_assigned, assigned_to
from sync.server.core.engagements import Opening
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store
from sync.server.storage.urls import is_postgres
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


@pytest.mark.parametrize("programme", Programme)
def test_a_factory_has_an_engagement_in_each_programme(world: World, programme: Programme) -> None:
    factory = world.factory()
    world.engagements.open(Opening(factory.id, programme, date(2026, 1, 1)))
    with world.store.read() as snapshot:
        assert [each.engagement.programme for each in all_assigned(snapshot)] == [programme]


@pytest.mark.parametrize("programme", Programme)
def test_O2_an_inspector_is_assigned_in_an_inspection_and_a_remediation_only(
    world: World, programme: Programme
) -> None:
    engagement = world.engagements.open(Opening(world.factory().id, programme, date(2026, 1, 1))).id
    world.person("ines")
    if programme is Programme.ADVISORY:
        with pytest.raises(Known, match="role_of_other_programme"):
            world.engagements.assign("ines", engagement, Role.INSPECTOR)
        with pytest.raises(Known, match="role_not_restricted"):
            world.engagements.assign_restricted("ines", engagement, Role.INSPECTOR)
        assert scopes_of(world, "ines") == set()
    else:
        world.engagements.assign("ines", engagement, Role.INSPECTOR)
        assert scopes_of(world, "ines") == {f"f:{engagement}", f"r:{engagement}", "g:factories-BD"}


@pytest.mark.parametrize("role", [Role.ADVISOR, Role.SUPERVISOR, Role.FACTORY, Role.ASSESSOR])
@pytest.mark.parametrize("programme", Programme)
def test_A3_what_is_restricted_comes_with_an_inspection_to_its_supervisor_and_to_nobody_else(
    world: World, role: Role, programme: Programme
) -> None:
    engagement = world.engagements.open(Opening(world.factory().id, programme, date(2026, 1, 1))).id
    world.person("sara")
    world.engagements.assign("sara", engagement, role)
    comes = role is Role.SUPERVISOR and programme is not Programme.ADVISORY
    assert (f"r:{engagement}" in scopes_of(world, "sara")) is comes
    world.engagements.assign("sara", engagement, Role.ADVISOR)
    assert f"r:{engagement}" not in scopes_of(world, "sara"), "it went with the role"
    world.engagements.assign("sara", engagement, Role.SUPERVISOR)
    world.engagements.unassign("sara", engagement)
    assert scopes_of(world, "sara") == set()


@pytest.mark.parametrize("programme", [Programme.INSPECTION, Programme.REMEDIATION])
def test_A3_an_assessor_holds_no_complaint(world: World, programme: Programme) -> None:
    engagement = world.engagements.open(Opening(world.factory().id, programme, date(2026, 1, 1))).id
    world.person("asha")
    with pytest.raises(Known, match="role_not_restricted"):
        world.engagements.assign_restricted("asha", engagement, Role.ASSESSOR)
    assert scopes_of(world, "asha") == set()


def scopes_of(world: World, login: str) -> set[str]:
    """Return what is granted to a person now."""
    with world.store.read() as reading:
        account = next(each for each in reading.directory.accounts() if each.login == login)
        return {grant.scope for grant in reading.directory.grants(account.id) if grant.revoked_at is None}


def queues(world: World, login: str) -> set[str]:
    """Return the queues that a person holds, by the server's grants; their own scope says the same of each."""
    with world.store.read() as reading:
        account = next(each for each in reading.directory.accounts() if each.login == login)
        held = {grant.scope for grant in reading.directory.grants(account.id) if grant.revoked_at is None}
        rows = reading.rows_since(user_scope(account.id), 0, 100)
    told = [record for row in rows if isinstance(record := decode_record(row.kind, row.body), Grant)]
    assert {grant.to_scope for grant in told if grant.state is GrantState.ACTIVE} == held
    return {scope for scope in held if scope.startswith("q:")}


def test_a_supervisor_holds_the_queue_of_a_team_as_long_as_one_of_its_engagements(world: World) -> None:
    def opened(team: str) -> str:
        opening = Opening(world.factory().id, Programme.ADVISORY, date(2026, 1, 1), team=team)
        return world.engagements.open(opening).id

    rose, lotus, alone = opened("dhaka"), opened("dhaka"), opened("")
    world.person("bela", Role.SUPERVISOR)
    world.person("amina", Role.ADVISOR)
    world.engagements.assign("amina", rose, Role.ADVISOR)
    assert queues(world, "amina") == set()
    for engagement in (rose, lotus, alone):
        world.engagements.assign("bela", engagement, Role.SUPERVISOR)
    assert queues(world, "bela") == {"q:dhaka", f"q:{alone}"}
    world.engagements.unassign("bela", rose)
    assert queues(world, "bela") == {"q:dhaka", f"q:{alone}"}
    world.engagements.assign("bela", lotus, Role.ADVISOR)
    assert queues(world, "bela") == {f"q:{alone}"}
    world.engagements.assign("bela", lotus, Role.SUPERVISOR)
    assert queues(world, "bela") == {"q:dhaka", f"q:{alone}"}
    world.engagements.unassign("bela", lotus)
    world.engagements.unassign("bela", alone)
    assert queues(world, "bela") == set()


def test_a_supervisor_of_the_first_schema_gets_the_queue_with_the_second(database_url: str) -> None:
    world = World(open_store(database_url))
    rose, lotus = world.engagement(), world.engagement()
    world.person("bela", Role.SUPERVISOR, rose)
    world.person("amina", Role.ADVISOR, rose)
    world.engagements.assign("bela", lotus.id, Role.SUPERVISOR)
    world.engagements.unassign("bela", lotus.id)
    url = f"postgresql+psycopg://{database_url.partition('://')[2]}" if is_postgres(database_url) else ""
    engine = create_engine(url or f"sqlite:///{database_url}", poolclass=NullPool)
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        connection.exec_driver_sql("DELETE FROM grants WHERE substr(scope, 1, 2) = 'q:'")
        second = ScriptDirectory(str(Path(storage.__file__).parent / "migrations")).get_revision("0002")
        assert second is not None
        second.module.give_queues()
    with world.store.read() as reading:
        held = [grant for grant in reading.directory.grants_standing() if grant.scope.startswith("q:")]
    assert [(grant.scope, grant.role) for grant in held] == [(rose.queue, "supervisor")]
    world.store.close()
