"""Reads a page anew when something it shows changed: at once while it is looked at, else when it is shown again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.domain.ids import engagement_scope
from app.services.changes import Changed
from ui.runtime.bridge import NEW_DAY, Bridge

_OUTSIDE = frozenset({"factory", "scope", NEW_DAY})
"""Kinds that are not in an engagement's scope and yet concern its pages."""


class Freshness(QObject):
    """Belongs to a widget; `apart` are the kinds of records that the widget shows nothing of."""

    def __init__(
        self,
        widget: QWidget,
        bridge: Bridge,
        reload: Callable[[], None],
        engagement: Callable[[], str],
        apart: frozenset[str],
    ) -> None:
        """Take the widget, who tells of changes, what reads anew, and of which engagement ('' = of all)."""
        super().__init__(widget)
        self._widget = widget
        self._reload = reload
        self._engagement = engagement
        self._apart = apart
        self._is_stale = False
        widget.installEventFilter(self)
        bridge.changed.connect(self._on_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_stale:
            self._is_stale = False
            self._reload()
        return super().eventFilter(watched, event)

    def _on_changed(self, changed: Changed) -> None:
        one = self._engagement()
        here = not one or engagement_scope(one) in changed.scopes or bool(changed.kinds & _OUTSIDE)
        if not here or not changed.kinds - self._apart:
            return
        self._is_stale = not self._widget.isVisible()
        if not self._is_stale:
            self._reload()
