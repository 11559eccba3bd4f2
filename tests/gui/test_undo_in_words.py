"""Undo of the whole program: Ctrl+Z says what it takes back, and takes back what nobody has changed since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.plan.commands import CreateItem, EditItem
from app.domain.plan.records import Origin, PlanItem
from tests.builders.offline_desk import a_desk
from tests.builders.workspaces import ENGAGEMENT, TODAY, Site, an_id
from tests.gui.accessible import names, wait_for
from ui.program.desk import Desk
from ui.program.taking_back import UNDO
from ui.shell.window import Window

MANAGER = OnBehalfOf("Parvin Nahar", "Manager")
ITEM = an_id(77)
BEFORE = TODAY + timedelta(days=30)


def an_open_item(site: Site) -> None:
    site.give(CreateItem(ITEM, Origin.ADDITIONAL, TODAY, {"area": "Exits are locked", "target_date": BEFORE}))


@pytest.fixture
def desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_desk(qapp, tmp_path, an_open_item) as desk:
        yield desk


def window_of(desk: Desk) -> Window:
    assert desk.window is not None
    return desk.window


def give(desk: Desk, command: Command) -> None:
    assert desk.account is not None
    desk.account.workspace.commands.submit(ENGAGEMENT, command, on_behalf_of=MANAGER).result(timeout=30)


def title(desk: Desk) -> str:
    """Return what the palette and the sheet of keys call the action."""
    (action,) = (key for key in window_of(desk).actions() if key.data() == UNDO)
    return action.text()


def target_date(desk: Desk) -> date | None:
    assert desk.account is not None
    workspace = desk.account.workspace
    with workspace.read() as connection:
        item = workspace.facts(connection).find(PlanItem, ITEM)
    assert item is not None
    return item.target_date


def undo(desk: Desk) -> None:
    QTest.keyClick(window_of(desk), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_keys_take_back_the_latest_change_and_say_so(desk: Desk) -> None:
    give(desk, EditItem(ITEM, {"target_date": TODAY + timedelta(days=60)}))
    wait_for(lambda: title(desk) == "Undo change of target date", "the action names what it takes back")
    undo(desk)
    wait_for(lambda: "Undone: target date" in names(window_of(desk)), "it is said")
    assert target_date(desk) == BEFORE
    wait_for(lambda: title(desk) == "Undo", "nothing is left to take back")


def test_with_nothing_to_take_back_the_keys_say_why(desk: Desk) -> None:
    assert title(desk) == "Undo"
    undo(desk)
    wait_for(lambda: "Nothing of this sitting can be undone." in names(window_of(desk)), "why not")
    assert target_date(desk) == BEFORE
