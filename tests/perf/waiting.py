"""Letting a window's own loop run: until something is there, or for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE_MS = 60_000


def wait_until(is_there: Callable[[], bool]) -> None:
    """Return as soon as it is; TimeoutError when it takes a minute."""
    loop, look, patience = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if is_there() else None)
    patience.timeout.connect(lambda: loop.exit(1))
    look.start(1)
    patience.start(PATIENCE_MS)
    if loop.exec():
        raise TimeoutError


def spin(duration: float) -> None:
    """Return after so many seconds."""
    loop = QEventLoop()
    QTimer.singleShot(int(duration * 1000), loop.quit)
    loop.exec()
