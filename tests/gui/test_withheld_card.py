"""A removal of many records waits in the sync centre, with what would go, and two answers."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import engagement_scope
from app.domain.kernel.context import Role
from app.storage import withheld
from app.storage.withheld import RemovalChoice
from sync.server.core.commit import commit, own_write
from sync.server.core.ledger import Ledger
from tests.builders.home import Seat, a_village
from tests.gui.accessible import names, press, unnamed, wait_for
from tests.gui.home_stage import Stage, a_stage
from tests.gui.looks import LOOKS, check_looks, faults_of
from ui.features.sync_centre.page import SyncCentrePage
from ui.features.sync_centre.tools import Tools
from ui.features.sync_centre.withheld_card import WithheldCard
from ui.i18n.translator import Language
from ui.theme.theme import Theme

ASKS = "Meghna Knit Composite: The server wants to take away 3 of 6 records"


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    """A laptop whose server took away three of four items."""
    with a_village(tmp_path) as village:
        engagement = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
        seat = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, engagement)
        items = [seat.item(engagement, f"Exit number {number}") for number in range(4)]
        seat.sync()
        by = own_write(village.world.ids, village.clock, "RemoveForTest")

        def remove(ledger: Ledger) -> None:
            for item in items[:3]:
                ledger.remove(item, by)

        commit(village.world.store, [engagement_scope(engagement.id)], items, lambda _, ledger: remove(ledger))
        seat.sync()
        yield seat


@pytest.fixture
def stage(seat: Seat, screen: QtBot) -> Iterator[Stage]:
    with a_stage(seat, screen) as made:
        yield made


def opened(stage: Stage) -> SyncCentrePage:
    tools = Tools(stage.tasks, stage.notices, stage.bridge, stage.status, None)
    page = stage.show(lambda: SyncCentrePage(stage.seat.workspace, tools))
    wait_for(lambda: ASKS in names(page), f"{ASKS}, not {names(page)}")
    return page


def choices(seat: Seat) -> list[RemovalChoice]:
    with seat.workspace.read() as connection:
        return [note.choice for note in withheld.waiting(connection)]


def test_it_says_what_would_go(stage: Stage) -> None:
    page = opened(stage)
    said = names(page)
    assert "Plan item: 3" in said
    assert any("Exit number 1" in words for words in said)
    assert not unnamed(page)
    assert not check_looks(page)


@pytest.mark.parametrize(
    ("verb", "choice"),
    [("Remove them", RemovalChoice.REMOVE), ("Keep, tell support", RemovalChoice.KEEP)],
)
def test_both_answers_are_kept(stage: Stage, screen: QtBot, verb: str, choice: RemovalChoice) -> None:
    page = opened(stage)
    assert choices(stage.seat) == [RemovalChoice.ASKED]
    press(page, verb)
    screen.waitUntil(lambda: choices(stage.seat) == [choice])
    screen.waitUntil(lambda: ASKS not in names(page))


def test_it_is_whole_and_named_in_every_look(stage: Stage, theme: Theme, language: Language) -> None:
    tools = Tools(stage.tasks, stage.notices, stage.bridge, stage.status, None)
    faults = {}
    for scheme, code, scale in LOOKS:
        theme.apply(scheme, scale)
        language.apply(code)
        page = stage.show(lambda: SyncCentrePage(stage.seat.workspace, tools))
        [card] = page.findChildren(WithheldCard)
        assert card.isVisible()
        faults[scheme, code, scale] = faults_of(page)
        page.hide()
    assert [key for key, found in faults.items() if found] == [], faults
