"""What scrolls: a bar only where something is below, beside the content and never in its way."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.features.today.columns import Cells
from ui.widgets.detail_pane import DetailPane
from ui.widgets.label import Label
from ui.widgets.scrolling import Scrolling
from ui.widgets.timeline import Milestone, Timeline

WORDS = "Every word of this wraps where the room is narrow, and stands in one line where it is wide. " * 2


def shown(screen: QtBot, widget: QWidget, width: int, height: int) -> None:
    screen.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    screen.waitExposed(widget)


def column(labels: int) -> QWidget:
    part = QWidget()
    lines = QVBoxLayout(part)
    for _ in range(labels):
        lines.addWidget(Label(WORDS))
    return part


def test_words_that_fit_need_no_bar(screen: QtBot) -> None:
    area = Scrolling(column(12))
    shown(screen, area, 1400, 600)
    assert area.verticalScrollBar().maximum() == 0


def test_a_pane_of_words_that_fit_needs_no_bar(screen: QtBot) -> None:
    pane = DetailPane("Case")
    for number in range(12):
        pane.add_field(f"Field {number}", WORDS)
    shown(screen, pane, 1400, 800)
    (area,) = pane.findChildren(Scrolling)
    assert area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("labels", [1, 80])
def test_with_a_gutter_the_content_ends_at_the_same_edge_with_and_without_a_bar(screen: QtBot, labels: int) -> None:
    part = column(labels)
    area = Scrolling(part, gutter=True)
    shown(screen, area, 900, 300)
    screen.waitUntil(lambda: part.width() == 890)
    assert (area.verticalScrollBar().maximum() > 0) is (labels > 1)


def test_milestones_that_are_near_each_other_are_named_in_two_rows(screen: QtBot) -> None:
    line = Timeline("Cycle 2")
    near = tuple(Milestone(str(day), f"Progress report {day}", date(2026, 6, day)) for day in (10, 16))
    line.set_cycle(date(2026, 1, 1), date(2026, 12, 31), date(2026, 1, 2), near[:1])
    shown(screen, line, 800, 60)
    low = line.sizeHint().height()
    line.set_cycle(date(2026, 1, 1), date(2026, 12, 31), date(2026, 1, 2), near)
    assert line.sizeHint().height() > low


def test_cells_stand_in_lines_of_equal_length(screen: QtBot) -> None:
    cells = Cells()
    shown(screen, cells, 1700, 200)
    factories = [QLabel(f"Factory {number}") for number in range(14)]
    cells.set_cells(factories)
    screen.waitUntil(lambda: factories[13].x() > 0)
    lines = {label.y() for label in factories}
    assert [sum(label.y() == line for label in factories) for line in sorted(lines)] == [7, 7]
