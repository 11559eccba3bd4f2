"""Two laptops put one agenda in order without a network: what both added, moved and took off comes together."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from app.domain.committee.commands import EditMeeting
from app.domain.committee.records import Meeting
from tests.builders.visit_story import Story, a_story
from tests.builders.workspaces import Site, a_site

FIRST = ("Exits", "Drinking water", "Canteen", "Fire drill")


@pytest.fixture
def story() -> Story:
    return a_story()


@pytest.fixture
def site(tmp_path: Path, story: Story) -> Iterator[Site]:
    with a_site(tmp_path, story.records) as made:
        made.give(EditMeeting(story.meeting.id, {"entries": FIRST}))
        made.sync()
        yield made


def on_both(site: Site, story: Story) -> tuple[tuple[str, ...], tuple[str, ...]]:
    here, there = site.view()[story.meeting.id], site.server.state.find(Meeting, story.meeting.id)
    assert isinstance(here, Meeting)
    assert there is not None
    return here.entries, there.entries


def give(site: Site, story: Story, *entries: str) -> None:
    with site.workspace.read() as connection:
        shown = site.workspace.commands.shown(connection, Meeting, story.meeting.id, ("entries",))
    site.give(EditMeeting(story.meeting.id, {"entries": entries}), shown={story.meeting.id: shown})


def test_an_order_made_offline_outlives_what_a_colleague_added(site: Site, story: Story) -> None:
    give(site, story, "Fire drill", "Exits", "Drinking water", "Canteen")
    site.server.write(EditMeeting(story.meeting.id, {"entries": (*FIRST, "Overtime")}))
    site.sync()
    here, there = on_both(site, story)
    assert here == there == ("Fire drill", "Exits", "Drinking water", "Canteen", "Overtime")


def test_both_orders_and_both_points_stand(site: Site, story: Story) -> None:
    give(site, story, "Drinking water", "Exits", "Lighting", "Canteen", "Fire drill")
    site.server.write(
        EditMeeting(story.meeting.id, {"entries": ("Exits", "Drinking water", "Fire drill", "Canteen", "Pay")})
    )
    site.sync()
    here, there = on_both(site, story)
    assert here == there == ("Drinking water", "Exits", "Lighting", "Fire drill", "Canteen", "Pay")


def test_a_chain_of_moves_made_offline_comes_out_as_it_was_shown(site: Site, story: Story) -> None:
    for order in list(permutations(FIRST))[::5]:
        give(site, story, *order)
    last = list(permutations(FIRST))[::5][-1]
    site.server.write(EditMeeting(story.meeting.id, {"entries": ("Pay", *FIRST)}))
    site.sync()
    here, there = on_both(site, story)
    assert here == there
    assert tuple(entry for entry in here if entry in FIRST) == last
    assert set(here) == {*FIRST, "Pay"}


def test_a_point_taken_off_elsewhere_does_not_come_back_by_being_moved_here(site: Site, story: Story) -> None:
    give(site, story, "Canteen", "Exits", "Drinking water", "Fire drill")
    site.server.write(EditMeeting(story.meeting.id, {"entries": ("Exits", "Drinking water", "Fire drill")}))
    site.sync()
    here, there = on_both(site, story)
    assert here == there == ("Exits", "Drinking water", "Fire drill")
