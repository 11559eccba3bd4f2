"""Checklist templates on both stores: published once an edition, told to who holds an engagement, withdrawn, kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.checklist.records import PART_LIMIT, Template, TemplatePart
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Programme
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.forms.definition import Definition, Kind, Node, digest, from_json, to_json
from app.schema.codec import decode_record
from sync.server.core.templates import MOST_PARTS, Standing, Templates, template_id
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World

pytest_plugins = ["tests.fixtures.servers"]

SCOPE = "g:templates-advisory"
WALK = Definition(
    "walk",
    "1",
    {"bn": "ঘুরে দেখা", "en": "Walk"},
    ("en", "bn"),
    "en",
    "advisory",
    tuple(Node(Kind.TEXT, f"q{number}", {"en": f"Question {number}", "bn": "প্রশ্ন " * 20}) for number in range(200)),
)


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def templates(world: World) -> Templates:
    return Templates(world.store, world.clock, world.ids)


def received(laptop: Laptop) -> list[Record]:
    """Return what a device is told of the templates from the beginning."""
    answer = laptop.sync(cursors={})
    return [decode_record(row.kind, bytes(row.body)) for row in answer.rows.get(SCOPE, [])]


def advisor(world: World, login: str = "amina") -> tuple[Laptop, Engagement]:
    engagement = world.engagement()
    world.person(login, Role.ADVISOR, engagement)
    return world.laptop(login), engagement


def test_a_template_reaches_who_is_assigned_before_and_after_it(world: World) -> None:
    early, _ = advisor(world)
    assert SCOPE not in early.sync(cursors={}).grants
    done = templates(world).publish(WALK, Programme.ADVISORY)
    late, _ = advisor(world, "karim")
    text = to_json(WALK)
    assert done.standing is Standing.NEW
    assert len(text) > 2 * PART_LIMIT, "it travels in several pieces"
    for laptop in (early, late):
        records = received(laptop)
        [template] = [each for each in records if isinstance(each, Template)]
        parts = sorted((e for e in records if isinstance(e, TemplatePart)), key=lambda part: part.place)
        assert template == done.template
        assert (template.parts, template.sha256) == (len(parts), digest(text))
        assert from_json("".join(part.body for part in parts)) == WALK
        assert template.title_json == '{"en": "Walk", "bn": "ঘুরে দেখা"}', "the form's own language comes first"


def test_the_templates_go_with_the_last_engagement_of_their_programme(world: World) -> None:
    templates(world).publish(WALK, Programme.ADVISORY)
    laptop, first = advisor(world)
    second = world.engagement()
    world.engagements.assign("amina", second.id, Role.ADVISOR)
    world.engagements.unassign("amina", first.id)
    assert SCOPE in laptop.sync(cursors={}).grants
    world.engagements.unassign("amina", second.id)
    assert SCOPE not in laptop.sync(cursors={}).grants


def test_an_assessment_team_has_them_with_its_own_scope_alone(world: World) -> None:
    templates(world).publish(WALK, Programme.ADVISORY)
    engagement = world.engagement()
    world.person("asha", Role.ASSESSOR)
    world.engagements.assign_restricted("asha", engagement.id, Role.ASSESSOR)
    laptop = world.laptop("asha")
    assert SCOPE in laptop.sync(cursors={}).grants
    world.engagements.unassign_restricted("asha", engagement.id)
    assert SCOPE not in laptop.sync(cursors={}).grants


def test_who_holds_nothing_of_an_engagement_gets_no_templates(world: World) -> None:
    engagement = world.engagement()
    world.person("farid", Role.FACTORY, engagement)
    templates(world).publish(WALK, Programme.ADVISORY)
    assert SCOPE not in world.laptop("farid").sync(cursors={}).grants


def test_the_same_content_again_changes_nothing_and_another_needs_another_version(world: World) -> None:
    laptop, _ = advisor(world)
    done = templates(world).publish(WALK, Programme.ADVISORY)
    before = laptop.sync(cursors={}).heads
    again = templates(world).publish(WALK, Programme.ADVISORY)
    assert (again.standing, again.template) == (Standing.SAME, done.template)
    assert laptop.sync(cursors={}).heads == before
    other = replace(WALK, nodes=WALK.nodes[:1])
    for act in (templates(world).plan, templates(world).publish):
        with pytest.raises(Known, match="template_edition_taken"):
            act(other, Programme.ADVISORY)
    planned = templates(world).plan(replace(other, version="2"), Programme.ADVISORY)
    assert (planned.standing, planned.also) == (Standing.NEW, ("1",))
    assert [each.edition for each in templates(world).all()] == ["1"], "a plan writes nothing"
    world.later(minutes=1)
    templates(world).publish(replace(other, version="2"), Programme.ADVISORY)
    assert [each.edition for each in templates(world).all()] == ["1", "2"], "the old one stays"
    assert len([each for each in received(laptop) if isinstance(each, Template)]) == 2


def test_a_withdrawn_edition_stays_with_its_parts(world: World) -> None:
    laptop, _ = advisor(world)
    templates(world).publish(WALK, Programme.ADVISORY)
    withdrawn = templates(world).withdraw(Programme.ADVISORY, "walk", "1")
    assert withdrawn.withdrawn_at == world.clock.now()
    assert templates(world).withdraw(Programme.ADVISORY, "walk", "1") == withdrawn
    records = received(laptop)
    assert [each for each in records if isinstance(each, Template)] == [withdrawn]
    assert len([each for each in records if isinstance(each, TemplatePart)]) == withdrawn.parts
    with pytest.raises(Known, match="template_unknown"):
        templates(world).withdraw(Programme.INSPECTION, "walk", "1")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"code": ""}, "template_unnamed"),
        ({"version": " "}, "template_unnamed"),
        ({"code": "a\nb"}, "template_unnamed"),
        ({"version": "x" * 101}, "template_unnamed"),
        ({"programme": "inspection"}, "template_programme_differs"),
        ({"nodes": (Node(Kind.NOTE, "n", {"en": "x" * (MOST_PARTS * PART_LIMIT)}),)}, "template_too_large"),
    ],
)
def test_what_cannot_be_published_is_said(world: World, changes: dict[str, object], code: str) -> None:
    with pytest.raises(Known, match=code):
        templates(world).publish(replace(WALK, **changes), Programme.ADVISORY)  # type: ignore[arg-type]  # of WALK
    assert templates(world).all() == []


def test_an_edition_has_one_id() -> None:
    ids = {template_id(p, c, e) for p in Programme for c in ("a", "b") for e in ("1", "2")}
    assert len(ids) == len(Programme) * 4
