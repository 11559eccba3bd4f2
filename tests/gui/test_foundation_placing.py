"""No object of Python stands for a place in a layout longer than the place is there."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QLineEdit,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot
from shiboken6.Shiboken import getAllValidWrappers

from ui.widgets.card import clear_layout
from ui.widgets.flow import FlowLayout
from ui.widgets.placing import add_layout
from ui.widgets.tab_order import tab_stops


def places() -> list[QLayoutItem]:
    """Return all that Python takes for a place of a widget or of room."""
    return [each for each in getAllValidWrappers() if isinstance(each, QWidgetItem | QSpacerItem)]


def a_row(*texts: str) -> QHBoxLayout:
    row = QHBoxLayout()
    for text in texts:
        row.addWidget(QLineEdit(text))
    row.addStretch(1)
    return row


def test_layouts_inside_layouts_and_the_order_of_tab_leave_none(qtbot: QtBot) -> None:
    before = len(places())
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    block = QVBoxLayout()
    add_layout(block, a_row("1", "2"))
    block.addWidget(QLineEdit("3"))
    add_layout(column, block, 1)
    add_layout(column, a_row("4"))
    page.show()
    assert [stop.text() for stop in tab_stops(page) if isinstance(stop, QLineEdit)] == ["1", "2", "3", "4"]
    assert len(places()) == before
    clear_layout(block)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [stop.text() for stop in tab_stops(page) if isinstance(stop, QLineEdit)] == ["4"]
    assert len(places()) == before


def test_a_flow_inside_a_layout_goes_on_living_by_its_places(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    flow = FlowLayout()
    flow.addWidget(QLabel("One"))
    add_layout(column, flow)
    flow.addWidget(QLabel("Two"))
    page.resize(400, 100)
    page.show()
    assert flow.count() == 2
    assert flow.sizeHint().height() > 0
    flow.clear()
    assert flow.count() == 0
