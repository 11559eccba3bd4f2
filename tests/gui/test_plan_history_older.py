"""The history of a laptop that came late: fetched when it is looked at, in words while that lasts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.plan.commands import EditItem
from app.services.older_history import OlderProgress, OlderState
from app.storage.older import OlderPage
from tests.builders.plan_pages import Stage, a_stage
from tests.builders.plans import EXITS
from tests.builders.workspaces import ENGAGEMENT, SCOPE
from tests.fakes.older_desk import OlderDesk
from tests.gui.accessible import find_all, names, open_tab, press, shown, texts, wait_for
from tests.gui.looks import LOOKS, faults_of
from ui.features.plan import history_older
from ui.features.plan.factory_page import FactoryPage
from ui.i18n.translator import Language
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.detail_pane import DetailPane

AT_SERVER = "What happened before this device received the factory is kept at the server."
ONCE_CONNECTED = "Older history comes once this device is connected and syncs."
FETCH = "Fetch older history"


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.fixture
def desk(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> OlderDesk:
    """Return who fetches; nobody has the patience to wait before something is said."""
    monkeypatch.setattr(history_older, "PATIENCE_MS", 1)
    made = stage.site.workspace.older = OlderDesk(stage.site.workspace)
    return made


def history(stage: Stage) -> FactoryPage:
    return stage.show(f"{ENGAGEMENT}/history")


def receive(stage: Stage, since: int, upto: int) -> None:
    """Let a page of what happened before come."""
    entries = [entry for entry in stage.site.server.entries if since < entry.version <= upto]
    stage.site.workspace.receiving.receive_older(OlderPage(SCOPE, since, upto, entries[::-1]))


def rows(page: QWidget) -> int:
    """Return how many steps the list shows."""
    return sum(len(texts(table)) for table in find_all(page, "History", QTableView))


def pane(page: QWidget) -> list[QWidget]:
    return [pane for pane in page.findChildren(DetailPane) if pane.isVisible()]


def test_looking_at_the_history_asks_for_it_once(stage: Stage, desk: OlderDesk) -> None:
    page = stage.show()
    assert desk.wishes == []
    open_tab(page, "History")
    assert desk.wishes == [False]
    open_tab(page, "Plan")
    open_tab(page, "History")
    assert desk.wishes == [False]


def test_what_came_before_fills_the_list_and_the_line_goes(stage: Stage, desk: OlderDesk) -> None:
    page = history(stage)
    upto = stage.site.server.version
    wait_for(lambda: "No history yet" in shown(page), "that nothing is here yet")
    receive(stage, 2, upto)
    wait_for(lambda: rows(page) == upto - 2, "the first page")
    receive(stage, 0, 2)
    desk.become(SCOPE, OlderProgress())
    wait_for(lambda: rows(page) == upto, "the whole history")
    wait_for(lambda: ONCE_CONNECTED not in shown(page), "the end of the line under it")
    assert FETCH not in names(page)


def test_a_quick_answer_says_nothing(stage: Stage, desk: OlderDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_older, "PATIENCE_MS", 60_000)
    page = history(stage)
    desk.become(SCOPE, OlderProgress(OlderState.COMING, 1, 5))
    stage.settle()
    said = shown(page)
    receive(stage, 0, stage.site.server.version)
    desk.become(SCOPE, OlderProgress())
    wait_for(lambda: rows(page) > 0, "the history")
    assert not any("older history" in words.lower() for words in (*said, *shown(page)))


def test_offline_it_says_when_it_comes_and_can_be_tried(stage: Stage, desk: OlderDesk) -> None:
    page = history(stage)
    wait_for(lambda: ONCE_CONNECTED in shown(page), "when it comes")
    press(page, "Try now")
    assert desk.wishes == [False, True]
    assert ONCE_CONNECTED in shown(page)


def test_what_takes_long_tells_how_far_it_is_and_can_be_cancelled(stage: Stage, desk: OlderDesk) -> None:
    page = history(stage)
    desk.become(SCOPE, OlderProgress(OlderState.COMING, 2_000, 14_000))
    wait_for(lambda: "Fetching older history: 2,000 of 14,000" in shown(page), "how far it is")
    press(page, "Cancel")
    assert desk.cancelled == 1
    wait_for(lambda: AT_SERVER in shown(page), "where the rest is")
    press(page, FETCH)
    assert desk.wishes == [False, True]


def test_a_failure_is_told_in_words_and_can_be_tried_again(stage: Stage, desk: OlderDesk) -> None:
    page = history(stage)
    desk.become(SCOPE, OlderProgress(OlderState.FAILED, problem="server.not_found"))
    wait_for(lambda: "The server does not know this address. Check the server's name." in shown(page), "the failure")
    press(page, FETCH)
    assert desk.wishes == [False, True]


def test_whole_history_asks_for_nothing(stage: Stage, desk: OlderDesk) -> None:
    receive(stage, 0, stage.site.server.version)
    page = history(stage)
    wait_for(lambda: rows(page) > 0, "the history")
    assert desk.wishes == []
    assert not any("server" in words for words in shown(page))


def test_beside_an_empty_list_stands_no_empty_pane(stage: Stage, desk: OlderDesk) -> None:
    page = history(stage)
    wait_for(lambda: "No history yet" in shown(page) and not pane(page), "the list alone")
    receive(stage, 0, stage.site.server.version)
    wait_for(lambda: len(pane(page)) == 1, "the change in front")
    assert desk.wishes == [False]


def test_the_history_of_an_item_follows(stage: Stage) -> None:
    stage.site.server.write(EditItem(EXITS, {"lead_person": "T. Begum"}))
    stage.site.pull(with_history=False, is_snapshot=True)
    panel = stage.open(EXITS).history
    words = "Earlier changes are kept at the server. The tab History of this factory fetches them."
    assert shown(panel) == [words]
    receive(stage, 0, stage.site.server.version)
    wait_for(lambda: "Lead person: R. Islam → T. Begum" in shown(panel), "who leads it and since when")
    assert words not in shown(panel)


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    "standing",
    [
        OlderProgress(),
        OlderProgress(OlderState.WAITING),
        OlderProgress(OlderState.COMING, 12_000, 140_000),
        OlderProgress(OlderState.FAILED, problem="server.not_found"),
    ],
    ids=lambda standing: standing.state.value,
)
def test_every_state_fits_in_every_look(
    stage: Stage,
    desk: OlderDesk,
    theme: Theme,
    language: Language,
    look: tuple[Scheme, str, int],
    standing: OlderProgress,
) -> None:
    theme.apply(look[0], look[2])
    language.apply(look[1])
    page = history(stage)
    desk.become(SCOPE, standing)
    stage.settle()
    [bar] = page.findChildren(history_older.OlderBar)
    wait_for(lambda: bar.isVisible() and not faults_of(page), "the whole line under the history")
