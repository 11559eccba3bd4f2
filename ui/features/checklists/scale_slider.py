"""The slider of a scale: keys only step over it, and what is meant is told once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ScaleSlider(QSlider):
    """`stepped` carries each place that is passed, `settled` says that the place it stands at is meant.

    Keys pass by places that nobody means, as those of a ChoiceField do: they are meant at Enter or when the slider is
    left or hidden, and Esc sends `step_undone`. What is pulled or pressed is meant when it is let go, and what a
    screen reader sets at once.
    """

    stepped = Signal(int)
    settled = Signal()
    step_undone = Signal()

    def __init__(self, name: str, most: int) -> None:
        """Take the name for screen readers and the last place; the first is 0."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setMaximum(most)
        self.setPageStep(1)
        # While it is pulled the number goes along; the answer is where it is let go.
        self.setTracking(False)
        self._is_stepping = False
        self._has_step = False
        self.valueChanged.connect(self._on_place)
        self.sliderMoved.connect(self._on_pulled)

    def place(self, at: int) -> None:
        """Stand at a place that is saved already; nothing is told."""
        blocker = QSignalBlocker(self)
        self.setValue(at)
        blocker.unblock()
        self._has_step = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._has_step:
            self._has_step = False
            self.step_undone.emit()
            return
        if event.key() in _ENTER:
            self._settle()
        with self._steps():
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Beside the handle it goes on, place by place, for as long as it is pressed.
        self._is_stepping = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._steps():
            super().mouseReleaseEvent(event)
        self._settle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Another window takes the keyboard only for a moment, and so does what pops up; a sheet does not.
        is_moment = event.reason() is Qt.FocusReason.ActiveWindowFocusReason or QApplication.activePopupWidget()
        if not is_moment:
            self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_stepping = False
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form must never change an answer on the way

    # ---------------------------------------------------------------------------------------------------- inside

    @contextmanager
    def _steps(self) -> Iterator[None]:
        """Take the places that are passed inside this as steps."""
        self._is_stepping = True
        try:
            yield
        finally:
            self._is_stepping = False

    def _on_pulled(self, at: int) -> None:
        self._has_step = True
        self.stepped.emit(at)

    def _on_place(self, at: int) -> None:
        self._on_pulled(at)
        if not self._is_stepping:
            self._settle()

    def _settle(self) -> None:
        if self._has_step:
            self._has_step = False
            self.settled.emit()
