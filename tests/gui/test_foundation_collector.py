"""Cyclic garbage that holds objects of Qt is collected on the GUI thread, whoever allocates."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from tests.gui.accessible import wait_for
from ui.runtime.collector import Collector


class Ring(QObject):
    """Holds itself, as a page does through its closures; says on which thread it was destroyed."""

    def __init__(self, ends: list[int]) -> None:
        super().__init__()
        self._itself = self
        self.destroyed.connect(lambda: ends.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    gc.enable()
    parent = QObject()
    made = Collector(parent)
    yield made
    made.close()
    gc.disable()


def allocate_elsewhere() -> None:
    """Make so much garbage on another thread that the interpreter would collect there, all generations of it."""

    def allocate() -> None:
        for _ in range(200_000):
            ring: list[object] = []
            ring.append(ring)

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()


def test_what_a_worker_would_have_collected_ends_on_the_gui_thread(collector: Collector) -> None:
    ends: list[int] = []
    for _ in range(20):
        Ring(ends)
    allocate_elsewhere()
    assert ends == []
    wait_for(lambda: len(ends) == 20, "the collection")
    assert set(ends) == {threading.get_ident()}


def test_without_it_a_worker_collects(qtbot: QtBot) -> None:
    """The danger is real: this is what the interpreter does by itself."""
    ends: list[int] = []
    for _ in range(20):
        Ring(ends)
    gc.enable()
    allocate_elsewhere()
    gc.disable()
    assert ends
    assert threading.get_ident() not in ends


def test_it_is_given_back_when_the_last_one_closes(collector: Collector) -> None:
    other = Collector(collector)
    assert not gc.isenabled()
    other.close()
    other.close()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()


def test_what_took_root_is_not_looked_at_again(collector: Collector) -> None:
    before = gc.get_freeze_count()
    collector.take_root()
    rooted = gc.get_freeze_count()
    kept = [QObject() for _ in range(100)]
    collector.take_root()
    assert (rooted > before, gc.get_freeze_count()) == (True, rooted)
    del kept
    collector.close()
    assert gc.get_freeze_count() == 0
