"""Changes as a widget wants to hear of them: its own at once, those of a sync together, none while it is hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.runtime.bridge import Bridge, Change

JOINED_MS = 100
_LOCAL = "local"


class VisibleChanges(QObject):
    """`told` carries kinds and ids of what changed since it was sent last; a hidden widget hears it when shown."""

    told = Signal(object, object)

    def __init__(self, widget: QWidget, bridge: Bridge, concerns: Callable[[Change], bool]) -> None:
        """Take the widget, which owns this, where changes come from, and which of them it shows."""
        super().__init__(widget)
        self._widget = widget
        self._concerns = concerns
        self._kinds: frozenset[str] = frozenset()
        self._ids: frozenset[str] = frozenset()
        # A sync tells of each scope by itself: what comes close together is read once.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JOINED_MS)
        self._timer.timeout.connect(self._tell)
        widget.installEventFilter(self)
        bridge.changed.connect(self._on_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._tell()
        return super().eventFilter(watched, event)

    def _on_changed(self, change: Change) -> None:
        if not self._concerns(change):
            return
        self._kinds |= change.kinds
        self._ids |= change.ids
        if not self._widget.isVisible():
            return
        if change.origin == _LOCAL:
            self._tell()
        elif not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        if self._kinds:
            kinds, ids = self._kinds, self._ids
            self._kinds, self._ids = frozenset(), frozenset()
            self.told.emit(kinds, ids)
