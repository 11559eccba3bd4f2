"""The orderly end of the program: what was opened last is closed first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication, QObject, Slot

_log = logging.getLogger(__name__)


class Lifecycle(QObject):
    """Closes parts in reverse order of their opening, each even when another one fails."""

    def __init__(self, app: QCoreApplication) -> None:
        """Close everything when the application is about to quit."""
        super().__init__(app)
        self._open = ExitStack()
        app.aboutToQuit.connect(self.close)

    def add(self, name: str, close: Callable[[], None]) -> None:
        """Remember how to close a part that has just been opened."""
        self._open.callback(self._close_one, name, close)

    @Slot()
    def close(self) -> None:
        """Close what is open; a second call does nothing."""
        self._open.close()

    @staticmethod
    def _close_one(name: str, close: Callable[[], None]) -> None:
        _log.info("closing %s", name)
        close()
