"""Names in the order of their letters, whatever stands over them and in whatever script; quick in a long list."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.committee.records import Side
from app.domain.factory.records import Contact
from app.queries.committee_register import committee_register
from app.queries.factory_list import FactoryQuery, FactorySort, factory_ids, factory_rows
from app.queries.plan_list import PlanQuery, Sort, item_ids
from app.queries.visit_detail import contacts_of
from app.queries.visit_list import engagement_choices
from app.storage.facts import SqliteFacts
from tests.builders.home import Village, a_village, with_many_engagements
from tests.builders.visits import Ground, a_ground, new_id

NAMES = ["Abedin", "Ábel", "Đan Style", "Dhaka Knit", "École", "Zafar", "أحمد للملابس", "মেঘনা নিট"]
TODAY = date(2026, 12, 1)
MANY = 10_000


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with a_village(tmp_path) as made:
        yield made


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = a_ground(tmp_path)
    with made.replica:
        yield made


@pytest.mark.parametrize("descending", [False, True])
def test_factories_are_in_the_order_of_their_letters(village: Village, descending: bool) -> None:
    engagements = [village.factory(name, f"{place} Mill Road", TODAY) for place, name in enumerate(reversed(NAMES))]
    seat = village.seat("amina", "Amina", village.advisor, *engagements)
    with seat.workspace.read() as connection:
        wanted = FactoryQuery(TODAY, sort=FactorySort.NAME, descending=descending)
        rows = factory_rows(connection, factory_ids(connection, wanted), TODAY)
        here = [name for _, name in engagement_choices(connection)]
    assert [row.name for row in rows] == (NAMES[::-1] if descending else NAMES)
    assert here == NAMES


def test_a_long_list_is_in_order_at_once(village: Village) -> None:
    """Ten thousand names with accents; the bound is many times what it takes."""
    first = village.factory("Zenith", "1 Mill Road", TODAY)
    seat = village.seat("amina", "Amina", village.advisor, first)
    with_many_engagements(seat, first, MANY)
    with seat.workspace.replica.write() as connection:
        connection.exec_driver_sql("UPDATE factory SET name = 'École ' || rid WHERE name LIKE 'Factory %'")
    with seat.workspace.read() as connection:
        began = time.process_time()
        ids = factory_ids(connection, FactoryQuery(TODAY))
        took = time.process_time() - began
    assert (len(ids), ids[-1]) == (MANY + 1, first.id)
    assert took < 1


def test_items_are_in_the_order_of_their_lead_persons_letters(ground: Ground) -> None:
    items = [ground.keep(replace(ground.item("Exits"), lead_person=name)) for name in reversed(NAMES)]
    ground.judge()
    leads = {item.id: item.lead_person for item in items}
    with ground.replica.read() as connection:
        found = item_ids(connection, PlanQuery(ground.engagement.id, TODAY, sort=Sort.LEAD))
    assert [leads[id] for id in found] == NAMES


def test_people_are_in_the_order_of_their_letters(ground: Ground) -> None:
    committee = ground.committee()
    for name in reversed(NAMES):
        ground.member(committee, name, Side.WORKER)
        ground.keep(Contact(new_id(), ground.engagement.id, name))
    with ground.replica.read() as connection:
        found = committee_register(connection, ground.engagement.id, SqliteFacts(connection), ground.context())
        contacts = [contact.name for contact in contacts_of(connection, ground.engagement.id)]
    assert found is not None
    assert [line.member.name for line in found.committees[0].members] == NAMES
    assert contacts == NAMES
