"""A photo to draw over, with the mouse or with the keyboard alone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.marks import WHOLE, Ink, Mark, Marks, Shape, drawn_through, fitted
from ui.parts.mark_painting import frame, paint_chosen, paint_marks
from ui.parts.mark_words import mark_words
from ui.theme.theme import current_theme

_STEP = 200
_FINE = 20
_LEAST = 60
"""A drag of less is a press: it chooses, and draws nothing."""
_MOST_DRAWN = 5_000
"""Points of one stroke of the hand; far more than a person draws, and few of them are kept."""
_CENTRE = ((3_500, 3_500), (6_500, 6_500))
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkCanvas(QWidget):
    """`changed` is sent at every change of the marks; `words_wanted` carries where words are to stand.

    `refused` says that no more can be drawn: what was there stays as it was.

    Tab goes through the marks and then on, the arrow keys move one (Shift: a little; Ctrl: its far corner), Delete
    removes it, Enter draws what is chosen in the middle, Ctrl+Z and Ctrl+Y undo and redo.
    """

    changed = Signal()
    refused = Signal()
    words_wanted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the name for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # A photo is never mirrored.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shape: Shape | None = Shape.ARROW
        self.ink = Ink.BAD
        self._picture = QPixmap()
        self._marks: Marks = ()
        self._undone: list[Marks] = []
        self._done: list[Marks] = []
        self._chosen = -1
        self._drawn: list[tuple[int, int]] = []

    @property
    def marks(self) -> Marks:
        """Return what is drawn now."""
        return self._marks

    @property
    def can_undo(self) -> bool:
        """Return whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Return whether a step was taken back."""
        return bool(self._undone)

    @property
    def chosen(self) -> int:
        """Return the place of the mark that the keyboard is in, -1 for none."""
        return self._chosen

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.scaled(640), theme.scaled(300))

    def show_picture(self, picture: QPixmap) -> None:
        """Show the photo to draw on."""
        self._picture = picture
        self.update()

    def start(self, marks: Marks) -> None:
        """Begin with these marks; there is nothing to undo."""
        self._marks, self._done, self._undone, self._chosen = marks, [], [], -1
        self.update()

    def restore(self, marks: Marks) -> None:
        """Put back marks that were drawn and not saved: that can be undone."""
        if marks != self._marks:
            self._become(marks)

    def undo(self) -> None:
        """Take back the last step."""
        if self._done:
            self._undone.append(self._marks)
            self._set(self._done.pop())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._undone:
            self._done.append(self._marks)
            self._set(self._undone.pop())

    def remove_chosen(self) -> None:
        """Remove the mark that the keyboard is in."""
        if self._chosen >= 0:
            gone = self._chosen
            self._become((*self._marks[:gone], *self._marks[gone + 1 :]))

    def add(self, mark: Mark) -> bool:
        """Draw one more; say whether there was room."""
        if not self._become((*self._marks, mark)):
            return False
        self._choose(len(self._marks) - 1)
        return True

    # ---------------------------------------------------------------------------------------------------- keyboard

    def event(self, event: QEvent) -> bool:
        # Qt takes Tab before keyPressEvent: inside, it goes from mark to mark.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
            by = steps.get(Qt.Key(event.key()))
            if by is not None and self._step(by):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        has_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in _ARROWS and self._chosen >= 0:
            right, down = _ARROWS[key]
            by = _FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else _STEP
            self._move(right * by, down * by, is_corner=has_control)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_chosen()
        elif has_control and key == Qt.Key.Key_Z:
            self.undo()
        elif has_control and key == Qt.Key.Key_Y:
            self.redo()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not has_control:
            self._draw(list(_CENTRE))
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> bool:
        """Go to another mark; False at the end, where the keyboard goes on."""
        at = (-1 if by > 0 else len(self._marks)) if self._chosen < 0 else self._chosen
        if not 0 <= at + by < len(self._marks):
            self._choose(-1)
            return False
        self._choose(at + by)
        return True

    def _move(self, right: int, down: int, *, is_corner: bool) -> None:
        mark = self._marks[self._chosen]
        if is_corner and len(mark.points) == len(_CENTRE):
            x, y = mark.points[-1]
            end = (min(max(x + right, 0), WHOLE), min(max(y + down, 0), WHOLE))
            moved = replace(mark, points=(mark.points[0], end))
        else:
            moved = mark.moved(right, down)
        chosen = self._chosen
        if self._become((*self._marks[:chosen], moved, *self._marks[chosen + 1 :])):
            self._choose(chosen, is_said=False)

    # ------------------------------------------------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drawn = [self._point(event.position())]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._drawn:
            return
        point = self._point(event.position())
        if self.shape is Shape.LINE:
            if len(self._drawn) < _MOST_DRAWN and _apart(self._drawn[-1], point) > _LEAST:
                self._drawn.append(point)
        else:
            self._drawn = [self._drawn[0], point]
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drawn, self._drawn = self._drawn, []
        if not drawn:
            return
        # A line that ends where it began was drawn all the same.
        is_press = max(_apart(drawn[0], point) for point in drawn) <= _LEAST
        if is_press and self.shape is not Shape.WORDS:
            self._choose_at(event.position())
        elif self.shape is not None:
            self._draw(drawn)
        self.update()

    def _draw(self, points: list[tuple[int, int]]) -> None:
        if self.shape is None:
            return
        if self.shape is Shape.WORDS:
            self.words_wanted.emit(points[0])
            return
        drawn = drawn_through(points) if self.shape is Shape.LINE else tuple(points)
        self.add(Mark(self.shape, drawn, self.ink))

    def _choose_at(self, position: QPointF) -> None:
        area = self._area()
        under = [
            at for at, mark in enumerate(self._marks) if frame(mark, area).adjusted(-9, -9, 9, 9).contains(position)
        ]
        self._choose(under[-1] if under else -1)

    # ------------------------------------------------------------------------------------------------------ inside

    def _become(self, marks: Marks) -> bool:
        fitting = fitted(marks)
        if fitting is None:
            self.refused.emit()
            return False
        marks = fitting
        self._done.append(self._marks)
        self._undone.clear()
        self._set(marks)
        return True

    def _set(self, marks: Marks) -> None:
        self._marks = marks
        self._chosen = min(self._chosen, len(marks) - 1)
        self.update()
        self.changed.emit()

    def _choose(self, at: int, *, is_said: bool = True) -> None:
        self._chosen = at
        if at >= 0 and is_said:
            words = mark_words(self._marks[at], at + 1, len(self._marks))
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def _area(self) -> QRectF:
        """Return where the picture is: as large as it may be, in the middle."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _point(self, position: QPointF) -> tuple[int, int]:
        area = self._area()
        across = (position.x() - area.x()) / max(area.width(), 1) * WHOLE
        along = (position.y() - area.y()) / max(area.height(), 1) * WHOLE
        return min(max(round(across), 0), WHOLE), min(max(round(along), 0), WHOLE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme()
        painter.fillRect(self.rect(), theme.colour("bg"))
        if not self._picture.isNull():
            area = self._area()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
            shown = self._marks
            if len(self._drawn) > 1 and self.shape is not None and self.shape is not Shape.WORDS:
                shown = (*shown, Mark(self.shape, tuple(self._drawn), self.ink))
            paint_marks(painter, self._picture, area, shown)
            if 0 <= self._chosen < len(self._marks):
                paint_chosen(painter, area, self._marks[self._chosen])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def _apart(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
