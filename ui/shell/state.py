"""What the window remembers: its place on the screen and the page in front."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.memory import Memory

_GEOMETRY = "window.geometry"
_PAGE = "window.page"
_FIRST = (1280, 800)


def restore_geometry(window: QWidget, memory: Memory) -> None:
    """Put the window where it was, or in the middle of the screen the first time."""
    kept = memory.get(_GEOMETRY)
    if kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii"))):
        return
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(_FIRST[0], screen.width()), min(_FIRST[1], screen.height()))
    window.move(screen.center() - window.rect().center())


def keep_geometry(window: QWidget, memory: Memory) -> None:
    """Remember where the window is."""
    memory.put(_GEOMETRY, bytes(window.saveGeometry().toBase64().data()).decode("ascii"))


def restore_page(memory: Memory, default: str) -> str:
    """Return the page that was in front."""
    return memory.get(_PAGE) or default


def keep_page(memory: Memory, page: str) -> None:
    """Remember the page in front."""
    memory.put(_PAGE, page)
