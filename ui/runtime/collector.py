"""Cyclic garbage is collected on the GUI thread only.

Python collects on whichever thread happens to allocate. What it finds may be widgets, models or timers, and an object
of Qt that is destroyed on another thread than its own leaves events behind that are delivered to freed memory.
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1_000


class Collector(QObject):
    """Takes the collector over from all threads until `close`; several may be open, each in a program of its own."""

    _open: ClassVar[int] = 0
    _was_enabled: ClassVar[bool] = True

    def __init__(self, parent: QObject) -> None:
        """Begin to look, once a second, whether there is enough to collect."""
        super().__init__(parent)
        if not Collector._open:
            Collector._was_enabled = gc.isenabled()
            gc.disable()
        Collector._open += 1
        self._is_rooted = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    def take_root(self) -> None:
        """Leave what is loaded by now out of all later looks: it stays as long as the program. Only once."""
        if not self._is_rooted:
            self._is_rooted = True
            gc.freeze()

    def look(self) -> None:
        """Collect the oldest generation that is due, by the interpreter's own thresholds."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Give the collector back to the interpreter; may be called twice."""
        if self._timer.isActive():
            self._timer.stop()
            if self._is_rooted:
                gc.unfreeze()
            Collector._open -= 1
            if not Collector._open and Collector._was_enabled:
                gc.enable()
