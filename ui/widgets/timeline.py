"""The yearly cycle as a line of milestones with today on it; runs from right to left where lines do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from ui.theme.fonts import LABEL_PX
from ui.theme.spacing import FOCUS, SM, TARGET, XS
from ui.theme.theme import current_theme

_RADIUS = 5.0
_TRACK = 4.0
_LINE_AT = 14
_MOST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Milestone:
    """A point of the cycle; `detail` is its tooltip and what screen readers hear after the label."""

    id: str
    label: str
    day: date
    done: bool = False
    detail: str = ""


class Timeline(QWidget):
    """Arrow keys walk the milestones, Enter or a click sends `activated` with the milestone's id."""

    activated = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the name for screen readers."""
        super().__init__(parent)
        self._name = name
        self._start = self._end = self._today = date.min
        self._milestones: tuple[Milestone, ...] = ()
        self._current = 0
        self._rows = 1
        self._words: list[tuple[QRect, str, date]] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self._on_new_look)

    def set_cycle(self, start: date, end: date, today: date, milestones: Sequence[Milestone]) -> None:
        """Show the time from `start` to `end`; milestones outside it stand at its ends."""
        self._start, self._end, self._today = start, end, today
        self._milestones = tuple(sorted(milestones, key=lambda milestone: milestone.day))
        done = [number for number, milestone in enumerate(self._milestones) if milestone.done]
        self._current = done[-1] if done else 0
        self._speak()
        self._place_words()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, max(TARGET + SM, _LINE_AT + SM + self._rows * self._metrics().height() + XS))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def _metrics(self) -> QFontMetrics:
        return current_theme().metrics(LABEL_PX)

    def _place(self, day: date) -> float:
        """Return the distance of a day from the leading edge."""
        span = max(1, (self._end - self._start).days)
        share = min(1.0, max(0.0, (day - self._start).days / span))
        margin = self.width() * 0.03
        return margin + share * (self.width() - 2 * margin)

    def _x(self, day: date) -> float:
        place = self._place(day)
        return self.width() - place if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else place

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        track = QRectF(0, _LINE_AT - _TRACK / 2, self.width(), _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(track, 2, 2)
        gone = QRect(0, int(track.y()), int(self._place(self._today)), int(_TRACK))
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), gone), 2, 2)
        for number, milestone in enumerate(self._milestones):
            self._paint_point(painter, milestone, focused=number == self._current and self.hasFocus())
        # A rim of the ground keeps today apart from a point that is near.
        painter.setPen(QPen(theme.colour("bg"), 2))
        painter.setBrush(theme.colour("text"))
        painter.drawRoundedRect(QRectF(self._x(self._today) - 3, _LINE_AT - 9, 6, 18), 2, 2)
        painter.setFont(theme.font(LABEL_PX))
        for place, text, day in self._words:
            painter.setPen(theme.colour("text" if day == self._today else "muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _paint_point(self, painter: QPainter, milestone: Milestone, *, focused: bool) -> None:
        theme = current_theme()
        centre = QPointF(self._x(milestone.day), _LINE_AT)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("accent" if milestone.done else "bg"))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        if focused:
            painter.setPen(QPen(theme.colour("accent"), FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(centre.x() - 11, 3, 22, 22), XS, XS)

    def _place_words(self) -> None:
        """Put each label under its point, in a second row where it would touch another.

        One that finds no place there either stays away: its tooltip and the keys still tell it.
        """
        metrics = self._metrics()
        self._words = []
        words = [(self._today, self.tr("Today"))] + [(m.day, m.label) for m in self._ordered_by_weight()]
        for day, text in words:
            width = metrics.horizontalAdvance(text) + 2
            left = int(min(max(0.0, self._x(day) - width / 2), self.width() - width))
            for row in range(_MOST_ROWS):
                place = QRect(left, _LINE_AT + SM + row * metrics.height(), width, metrics.height())
                if not any(place.adjusted(-SM, 0, SM, 0).intersects(other) for other, _text, _day in self._words):
                    self._words.append((place, text, day))
                    break
        bottom = max((place.bottom() for place, _text, _day in self._words), default=0)
        rows = 1 + (bottom > _LINE_AT + SM + metrics.height())
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    def _on_new_look(self) -> None:
        self._place_words()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_words()

    def _ordered_by_weight(self) -> list[Milestone]:
        return sorted(self._milestones, key=lambda m: (m.done, abs((m.day - self._today).days)))

    def _at(self, x: float) -> int | None:
        near = [(abs(self._x(m.day) - x), number) for number, m in enumerate(self._milestones)]
        distance, number = min(near, default=(TARGET, 0))
        return number if distance <= TARGET / 2 else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().x())
        if number is not None:
            self._go(number)
            self.activated.emit(self._milestones[number].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = Qt.Key.Key_Left if right_to_left else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if right_to_left else Qt.Key.Key_Left
        steps = {forward: 1, backward: -1}
        if event.key() in steps:
            self._go(self._current + steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._milestones:
            self.activated.emit(self._milestones[self._current].id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(event.pos().x())
            words = "" if number is None else self._words_of(self._milestones[number])
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _go(self, number: int) -> None:
        self._current = min(max(0, number), max(0, len(self._milestones) - 1))
        self._speak()
        self.update()

    def _speak(self) -> None:
        if self._milestones:
            self.setAccessibleDescription(self._words_of(self._milestones[self._current]))

    @staticmethod
    def _words_of(milestone: Milestone) -> str:
        return f"{milestone.label}: {milestone.detail}" if milestone.detail else milestone.label
