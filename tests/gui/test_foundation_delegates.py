"""Painted rows: what is said by colour and place is where it belongs, in both directions."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.i18n.translator import Language
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.theme import Theme
from ui.theme.tokens import DARK, LIGHT, Scheme, Tone
from ui.widgets.chip import ChipText
from ui.widgets.delegates import CellRole, ChipsDelegate, PipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.pips import Pip

PUBLIC = (ChipText("Public", Tone.PUBLIC),)


BOTH = (ChipText("In progress", Tone.WARN), ChipText("Needs your decision", Tone.BAD))


@dataclass(frozen=True, slots=True)
class Item:
    """A row with everything that can be painted."""

    id: str
    status: tuple[ChipText, ...] = (ChipText("In progress", Tone.WARN),)
    pips: tuple[Pip, ...] = (Pip.MET, Pip.OPEN, Pip.OPEN)


COLUMNS = (
    Column[Item]("Item", lambda _: "Exits", {CellRole.SECOND: lambda _: "Fire", CellRole.CHIPS: lambda _: PUBLIC}),
    Column[Item]("Status", lambda _: "plain", {CellRole.CHIPS: lambda item: item.status}),
    Column[Item]("Gates", lambda _: "", {CellRole.PIPS: lambda item: item.pips}),
    Column[Item]("Lead", lambda _: "R. Islam", {CellRole.MUTED: lambda _: True}, end=True),
)
ITEMS = {item.id: item for item in (Item("a"), Item("b", status=(), pips=()), Item("c", status=BOTH))}
HELD: list[RecordTable[Item]] = []


@pytest.fixture(autouse=True)
def _hold() -> Iterator[None]:
    yield
    HELD.clear()


def table_of(qtbot: QtBot) -> RecordTable[Item]:
    model = PagedTableModel(COLUMNS, lambda: list(ITEMS), lambda ids: [ITEMS[i] for i in ids], lambda item: item.id)
    table = RecordTable(model, "Items")
    for column, kind in enumerate((TwoLineDelegate, ChipsDelegate, PipsDelegate, RowDelegate)):
        table.setItemDelegateForColumn(column, kind(table))
    model.reload()
    HELD.append(table)
    qtbot.addWidget(table)
    table.resize(560, 300)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    return table


def colours(table: RecordTable[Item], row: int, column: int) -> dict[str, int]:
    """Return how often each colour was painted in a cell."""
    area: QRect = table.visualRect(table.model().index(row, column))
    image: QImage = table.viewport().grab(area).toImage()
    found: dict[str, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            name = image.pixelColor(x, y).name().upper()
            found[name] = found.get(name, 0) + 1
    return found


def middle(table: RecordTable[Item], row: int, column: int, colour: str) -> float:
    """Return where in a cell a colour stands on average: 0 at its left, 1 at its right edge."""
    image = table.viewport().grab(table.visualRect(table.model().index(row, column))).toImage()
    across, down = range(image.width()), range(image.height())
    places = [x for x in across for y in down if image.pixelColor(x, y).name().upper() == colour]
    return sum(places) / len(places) / image.width()


def test_chips_and_pips_are_painted_in_their_tones(screen: QtBot) -> None:
    table = table_of(screen)
    assert colours(table, 0, 0)[LIGHT.public_soft] > 100
    assert colours(table, 0, 1)[LIGHT.warn_soft] > 100
    assert colours(table, 0, 2)[LIGHT.ok] > 50
    assert LIGHT.warn_soft not in colours(table, 1, 1)  # no chip: its text instead
    assert LIGHT.text in colours(table, 1, 1)
    assert LIGHT.ok not in colours(table, 1, 2)
    assert LIGHT.muted in colours(table, 0, 3)


def test_they_follow_the_look(screen: QtBot, theme: Theme) -> None:
    theme.apply(Scheme.DARK)
    assert colours(table_of(screen), 0, 1)[DARK.warn_soft] > 100


def test_they_stand_at_the_leading_edge(screen: QtBot, language: Language) -> None:
    table = table_of(screen)
    assert middle(table, 0, 0, LIGHT.public_soft) < 0.5
    assert middle(table, 0, 2, LIGHT.ok) < 0.4
    assert middle(table, 0, 3, LIGHT.muted) > 0.5
    language.apply("ar")
    table = table_of(screen)
    assert middle(table, 0, 0, LIGHT.public_soft) > 0.5
    assert middle(table, 0, 2, LIGHT.ok) > 0.6
    assert middle(table, 0, 3, LIGHT.muted) < 0.5


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_ring_goes_round_the_whole_row_of_the_keyboard(screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    table = table_of(screen)
    table.setFocus()
    table.select_ids(["b"])
    image = table.viewport().grab().toImage()
    row = [table.visualRect(table.model().index(1, column)) for column in range(4)]
    left, right = min(cell.left() for cell in row), max(cell.right() for cell in row)
    top, bottom = row[0].top(), row[0].bottom()
    corners = [(left, top + 9), (right, top + 9), ((left + right) // 2, top), ((left + right) // 2, bottom)]
    assert {image.pixelColor(x, y).name().upper() for x, y in corners} == {LIGHT.accent}
    assert colours(table, 1, 1)[LIGHT.selection] > 100
    other = table.visualRect(table.model().index(0, 0))
    assert image.pixelColor(other.left(), other.top() + 9).name().upper() != LIGHT.accent


def test_a_chip_without_room_is_elided_or_left_away(screen: QtBot) -> None:
    table = table_of(screen)
    table.setColumnWidth(1, 60)
    assert colours(table, 0, 1)[LIGHT.warn_soft] > 50
    table.horizontalHeader().setMinimumSectionSize(20)
    table.setColumnWidth(1, 30)
    assert LIGHT.warn_soft not in colours(table, 0, 1)


def test_a_second_chip_is_whole_or_left_away(screen: QtBot) -> None:
    table = table_of(screen)
    table.setColumnWidth(1, 300)
    assert colours(table, 2, 1)[LIGHT.bad_soft] > 50
    table.setColumnWidth(1, 150)
    painted = colours(table, 2, 1)
    assert painted[LIGHT.warn_soft] > 50
    assert LIGHT.bad_soft not in painted
