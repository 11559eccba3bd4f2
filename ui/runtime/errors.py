"""The last nets: what nobody caught becomes a banner (Known) or the crash dialog (a bug)."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler

from app.domain.errors import Known
from ui.runtime.crash_dialog import CrashDialog
from ui.runtime.notices import Notices
from ui.runtime.report import bug_report

_log = logging.getLogger("ui.errors")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class ErrorHooks(QObject):
    """Installs the three hooks; `failed` carries the report of a bug after the dialog is shown."""

    failed = Signal(str)
    _caught = Signal(object)

    def __init__(self, notices: Notices, version: str, parent: QObject | None = None) -> None:
        """Take where known troubles are said, and the program's version for reports."""
        super().__init__(parent)
        self._notices = notices
        self._version = version
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python and of Qt."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def take(self, error: BaseException) -> None:
        """Treat an error as one that nobody caught; any thread."""
        self._caught.emit(error)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.take(error.with_traceback(trace))

    def _on_thread_exception(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value is not None:
            self.take(details.exc_value)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if isinstance(error, Known):
            _log.warning("known trouble: %s", error.code)
            self._notices.known(error)
            return
        report = bug_report(error, self._version)
        _log.error("bug\n%s", report)
        # One dialog at a time: a repeating timer must not bury the screen.
        if self._dialog is None:
            self._dialog = CrashDialog(report)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
        self.failed.emit(report)

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s", message)
