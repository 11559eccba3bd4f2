"""When the parts of a plan's list are read: a short one at once, of a long one first what the person waits for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ui.features.plan.list_presenter import AT_ONCE, ListPresenter
from ui.models.paged_table import directly
from ui.runtime.tasks import Tasks

_FRAME_MS = 16
"""So long it takes until what the model told is painted."""
_REST_MS = 150
"""So long a long list has been on the screen before its search is prepared."""


class ListReading(QObject):
    """Runs the queries; `counted` carries the Numbers that `count` asked for.

    Of a long list the order comes first, then the numbers, then what the next search needs; none of it on the GUI
    thread. It begins at once, while the page around the list is being built.
    """

    counted = Signal(object)

    def __init__(self, presenter: ListPresenter, tasks: Tasks, parent: QObject) -> None:
        """Take who answers, the pool for long lists, and the list that it belongs to."""
        super().__init__(parent)
        self._presenter = presenter
        self._tasks = tasks
        self._is_to_count = False
        self.length = presenter.length()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._prepare_search)
        if self._is_long:
            tasks.run(lambda _job: presenter.ids(), lambda _ids: None, owner=self)

    @property
    def _is_long(self) -> bool:
        return self.length > AT_ONCE

    def look(self) -> None:
        """Look how long the list is now, as far as it matters."""
        self.length = self._presenter.length()

    def run(self, work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
        """Answer which items the list shows."""
        if self._is_long:
            self._tasks.run(lambda _job: work(), lambda ids: self._show(ids, done), owner=self)
        else:
            directly(work, done)

    def count(self) -> None:
        """Count what each facet would leave; of a long list once it is painted."""
        self._is_to_count = self._is_long
        if not self._is_to_count:
            self.counted.emit(self._presenter.numbers())

    def _show(self, ids: Sequence[str], done: Callable[[Sequence[str]], None]) -> None:
        done(ids)
        QTimer.singleShot(_FRAME_MS, self, self._count_now)
        self._rest.start()

    def _count_now(self) -> None:
        if self._is_to_count:
            self._is_to_count = False
            self._tasks.run(lambda _job: self._presenter.numbers(), self.counted.emit, owner=self)

    def _prepare_search(self) -> None:
        self._tasks.run(lambda _job: self._presenter.prepare_search(), lambda _nothing: None, owner=self)
