"""The program as a person starts it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.config.paths import standard_paths
from app.domain.clock import SystemClock
from ui.program.desk import Desk
from ui.runtime.lifecycle import Lifecycle


def run(*, demo: bool, role: str = "") -> int:
    """Show the window until it is closed, and return the exit code; with `demo` that is opened in it, in a role."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Concord")
    app.setDesktopFileName("concord")
    lifecycle = Lifecycle(app)
    desk = Desk(app, standard_paths(), SystemClock())
    lifecycle.add("desk", desk.close)
    desk.welcome()
    if demo:
        QTimer.singleShot(0, lambda: desk.open_demo(role))
    return app.exec()
