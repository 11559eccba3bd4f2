"""Where what goes wrong is noted while the program runs: the log, and the hooks for what nobody caught."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject

from app.config.logs import AREA, start_logging, stop_logging
from app.config.sections import LogLevel
from app.config.version import VERSION
from ui.runtime.errors import ErrorHooks
from ui.runtime.notices import Notices


class FaultRecord:
    """Begins when it is made; `end` gives the hooks back and closes the log, and may be called twice."""

    def __init__(self, notices: Notices, logs: Path, level: LogLevel, parent: QObject) -> None:
        """Take where known troubles are said, the folder of the logs, and what is logged."""
        self._hooks = ErrorHooks(notices, VERSION, parent)
        self._hooks.install()
        self._log: logging.Handler | None = start_logging(logs, level)

    def note(self, level: LogLevel) -> None:
        """Log from this level on."""
        logging.getLogger(AREA).setLevel(level.upper())

    def end(self) -> None:
        """Note nothing more."""
        self._hooks.remove()
        if self._log is not None:
            stop_logging(self._log)
            self._log = None
