"""The order in which kept work is to be accepted: by what it rests on, not by clocks."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, permutations
from pathlib import Path

import pytest

from app.domain.custody.records import Custody
from app.domain.plan.commands import EditItem
from app.queries.custody_queue import kept_work, waiting_of
from tests.builders.queues import ITEM, kept, receive
from tests.builders.workspaces import MORNING, a_site


def chain(*earlier: tuple[int, ...]) -> tuple[Custody, ...]:
    """Return as many as there are entries, all made in the same second; each names the places of what it rests on."""
    made = [kept(number, EditItem(ITEM.id, {"progress": str(number)}), {}) for number in range(len(earlier))]
    return tuple(
        replace(custody, made_at=MORNING, earlier=tuple(made[place].id for place in named))
        for custody, named in zip(made, earlier, strict=True)
    )


@pytest.mark.parametrize("places", list(permutations((0, 1, 2))), ids=str)
def test_H1_what_was_made_in_one_second_is_in_the_order_of_its_chain(tmp_path: Path, places: tuple[int, ...]) -> None:
    """Whatever ids the links have: the last named rests on the one before, and this on the first."""
    named: list[tuple[int, ...]] = [(), (), ()]
    for before, place in pairwise(places):
        named[place] = (before,)
    records = chain(*named)
    with a_site(tmp_path) as site:
        receive(site, records)
        with site.workspace.read() as connection:
            for each in records:
                assert waiting_of(connection, each) == [records[place] for place in places]
            work = kept_work(connection, records[places[0]].id)
    assert work is not None
    assert [row.id for row in work.later] == [records[places[1]].id]


def test_H1_a_clock_that_went_back_does_not_put_a_link_before_what_it_rests_on(tmp_path: Path) -> None:
    first, second, other = chain((), (0,), ())
    first = replace(first, made_at=MORNING.replace(year=2027))
    with a_site(tmp_path) as site:
        receive(site, (first, second, other))
        with site.workspace.read() as connection:
            assert waiting_of(connection, other) == [first, second, other]


def test_H1_what_rests_on_each_other_in_a_circle_is_all_there(tmp_path: Path) -> None:
    records = chain((2,), (0,), (1,), (3,))
    with a_site(tmp_path) as site:
        receive(site, records)
        with site.workspace.read() as connection:
            found = waiting_of(connection, records[0])
    assert sorted(each.id for each in found) == sorted(each.id for each in records)
