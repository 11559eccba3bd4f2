"""Loading what an account's pages need, bit by bit, while a person looks at the first window."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_FIRST_MS = 500
"""By then the first window is painted."""
_PAUSE_MS = 40
PARTS = (
    "app.services.workspace",
    "sync.client.account",
    "ui.features.today.page",
    "ui.features.factories.page",
    "ui.features.plan.factory_page",
    "ui.features.committee.committee_tab",
    "ui.features.visits.visits_tab",
    "ui.features.visits.visit_page",
    "ui.features.sync_centre.page",
    "ui.features.settings.page",
    "ui.program.pages",
    "ui.program.records",
    "ui.program.controls",
    "ui.program.parting",
    "ui.program.travelling",
)


class Warming(QObject):
    """One part after each rest, so that nobody who types meanwhile notices; ends with its parent, or when done."""

    def __init__(self, parent: QObject) -> None:
        """Take the window."""
        super().__init__(parent)
        self._left = list(reversed(PARTS))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load)

    def begin(self) -> None:
        """Begin after the first rest."""
        self._timer.start(_FIRST_MS)

    def _load(self) -> None:
        import_module(self._left.pop())
        if self._left:
            self._timer.start(_PAUSE_MS)
