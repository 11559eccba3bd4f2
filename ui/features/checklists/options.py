"""Answers to press: large enough for a thumb, wrapped where they are long, numbered for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n.bidi import right_to_left
from ui.i18n.translator import current_language
from ui.theme.spacing import FOCUS, MD, RADIUS_CONTROL, REACH, SM, XS
from ui.theme.theme import current_theme
from ui.widgets.flow import FlowLayout

_LEAST_WIDTH = 72
_MARK = 16
_SHORT = 22
_FEW = 6


@dataclass(frozen=True, slots=True)
class OptionText:
    """One answer: its name in the form, and its words."""

    name: str
    words: str


class _Shape:
    """How an option looks: a pill where it is short, else a line with its mark and wrapped words."""

    def __init__(self, words: str, key: str, *, pill: bool, several: bool) -> None:
        self.words = words
        self.key = key
        self.pill = pill
        self.several = several

    def width(self, widget: QWidget) -> int:
        theme = current_theme()
        words = current_theme().metrics(strong=True).horizontalAdvance(self.words) + 4
        marks = 0 if self.pill else theme.scaled(_MARK) + SM
        key = widget.fontMetrics().horizontalAdvance(self.key) + SM if self.key else 0
        return max(theme.scaled(_LEAST_WIDTH), words + marks + key + 2 * MD + 2)

    def height(self, widget: QWidget, width: int) -> int:
        room = max(1, self._words_place(widget, QRect(0, 0, width, 10_000)).width())
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = current_theme().metrics(strong=True)
        needed = metrics.boundingRect(QRect(0, 0, room, 10_000), flags, self.words).height()
        return max(current_theme().scaled(REACH), needed + 2 * SM + 2)

    def paint(self, button: QAbstractButton) -> None:
        theme = current_theme()
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen, open_ = button.isChecked(), button.isEnabled()
        filled = chosen and self.pill
        rim = "accent" if chosen or button.hasFocus() else "rim" if button.underMouse() and open_ else "line"
        width = FOCUS if button.hasFocus() else 1
        if button.hasFocus() and filled:
            rim = "text"
        inset = (width - 1) / 2
        painter.setPen(QPen(theme.colour(rim), width))
        ground = "accent" if filled else "accent_soft" if chosen else "surface" if open_ else "bg"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), RADIUS_CONTROL, RADIUS_CONTROL)
        if not self.pill:
            self._paint_mark(button, painter)
        ink = "on_accent" if filled else "text" if open_ or chosen else "muted"
        painter.setFont(theme.font(strong=chosen or self.pill))
        painter.setPen(theme.colour(ink))
        place = self._words_place(button, button.rect())
        side = Qt.AlignmentFlag.AlignHCenter if self.pill and not self.key else Qt.AlignmentFlag.AlignLeft
        if side is Qt.AlignmentFlag.AlignLeft and right_to_left():
            side = Qt.AlignmentFlag.AlignRight
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | int(
            Qt.TextFlag.TextWordWrap
        )
        painter.drawText(place, flags, self.words)
        if self.key:
            painter.setFont(theme.font())
            painter.setPen(theme.colour("on_accent" if filled else "muted"))
            painter.drawText(self._key_place(button), int(Qt.AlignmentFlag.AlignCenter), self.key)
        painter.end()

    def _paint_mark(self, button: QAbstractButton, painter: QPainter) -> None:
        theme = current_theme()
        side = theme.scaled(_MARK)
        place = QRect(MD, (button.height() - side) // 2, side, side)
        box = _turned(button, place)
        chosen = button.isChecked()
        painter.setPen(QPen(theme.colour("accent" if chosen else "rim"), 1))
        painter.setBrush(theme.colour("accent" if chosen and self.several else "surface"))
        if self.several:
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), XS, XS)
            if chosen:
                theme.icon("check", "on_accent").paint(painter, box.adjusted(2, 2, -2, -2))
            return
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        if chosen:
            painter.setBrush(theme.colour("accent"))
            inner = side * 0.25
            painter.drawEllipse(QRectF(box).adjusted(inner, inner, -inner, -inner))

    def _words_place(self, widget: QWidget, area: QRect) -> QRect:
        start = MD if self.pill else MD + current_theme().scaled(_MARK) + SM
        key = widget.fontMetrics().horizontalAdvance(self.key) + SM if self.key else 0
        place = QRect(start, 0, max(1, area.width() - start - MD - key), area.height())
        return _turned_in(area, place)

    def _key_place(self, button: QAbstractButton) -> QRect:
        width = button.fontMetrics().horizontalAdvance(self.key)
        return _turned(button, QRect(button.width() - MD - width, 0, width, button.height()))


class OneOption(QRadioButton):
    """One of several answers; which one holds is its group's business."""

    def __init__(self, words: str, key: str = "", *, pill: bool, parent: QWidget | None = None) -> None:
        """Take the words, the figure that chooses it, and whether it is short."""
        super().__init__(words, parent)
        self._shape = _Shape(words, key, pill=pill, several=False)
        self.setAutoExclusive(False)
        _dress(self, words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._shape.height(self, width)

    def sizeHint(self) -> QSize:
        width = self._shape.width(self)
        return QSize(width, self._shape.height(self, width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().scaled(_LEAST_WIDTH), current_theme().scaled(REACH))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _leave_arrows(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._shape.paint(self)


class ManyOption(QCheckBox):
    """One of the answers that may be given together."""

    def __init__(self, words: str, key: str = "", *, pill: bool = False, parent: QWidget | None = None) -> None:
        """Take the words, the figure that ticks it, and whether it is short."""
        super().__init__(words, parent)
        self._shape = _Shape(words, key, pill=pill, several=True)
        _dress(self, words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._shape.height(self, width)

    def sizeHint(self) -> QSize:
        width = self._shape.width(self)
        return QSize(width, self._shape.height(self, width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().scaled(_LEAST_WIDTH), current_theme().scaled(REACH))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _leave_arrows(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._shape.paint(self)


class OptionGroup(QWidget):
    """One stop of Tab; arrows go from option to option, Space presses, figures press by number.

    `chosen` carries the names that hold now, in the order of the options. With `several`, any number may hold.
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, several: bool, parent: QWidget | None = None) -> None:
        """Take the question, for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._several = several
        self._texts: tuple[OptionText, ...] = ()
        self._options: list[OneOption | ManyOption] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS + 2)
        self._holder: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        """Offer these; what holds stays as far as it is offered."""
        if tuple(texts) == self._texts:
            return
        held, had_focus = self.held(), self._focused()
        self._texts = tuple(texts)
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        pills = len(texts) <= _FEW and all(len(text.words) <= _SHORT for text in texts)
        layout = FlowLayout(self._holder, SM) if pills else QVBoxLayout(self._holder)
        layout.setContentsMargins(0, 0, 0, 0)
        if isinstance(layout, QVBoxLayout):
            layout.setSpacing(XS + 2)
        self._options = []
        digits = current_language().formats.digits
        for number, text in enumerate(texts, 1):
            key = digits(str(number)) if number <= 9 else ""
            make = ManyOption if self._several else OneOption
            option = make(text.words, key, pill=pills and not self._several)
            option.clicked.connect(lambda _checked=False, at=number - 1: self._on_clicked(at))
            layout.addWidget(option)
            self._options.append(option)
        policy = self.sizePolicy()
        self._holder.setSizePolicy(policy)
        self._column.addWidget(self._holder)
        self.show_held(held)
        if had_focus:
            self.setFocus()

    def held(self) -> tuple[str, ...]:
        """Return the names that hold."""
        return tuple(text.name for text, option in zip(self._texts, self._options, strict=True) if option.isChecked())

    def show_held(self, names: Sequence[str]) -> None:
        """Show what holds, without telling anybody."""
        for text, option in zip(self._texts, self._options, strict=True):
            option.setChecked(text.name in names)
        self._keep_one_stop()

    def press(self, number: int) -> bool:
        """Press an option by its number from 1; say whether there is one."""
        if not 1 <= number <= len(self._options):
            return False
        option = self._options[number - 1]
        option.setFocus(Qt.FocusReason.ShortcutFocusReason)
        option.click()
        return True

    def show_only(self, words: str) -> None:
        """Show the options that have these words in them, and those that hold."""
        wanted = words.strip().casefold()
        for text, option in zip(self._texts, self._options, strict=True):
            option.setVisible(not wanted or wanted in text.words.casefold() or option.isChecked())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        for option in self._options:
            if option.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus:
                option.setFocus(reason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if key in steps and self._focused():
            sideways = key in {Qt.Key.Key_Right, Qt.Key.Key_Left}
            self._step(steps[key] * (-1 if sideways and right_to_left() else 1))
            return
        super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        shown = [option for option in self._options if option.isVisible()]
        at = next((number for number, option in enumerate(shown) if option.hasFocus()), 0)
        shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, at: int) -> None:
        if not self._several:
            self.show_held((self._texts[at].name,))
        self._keep_one_stop()
        self.chosen.emit(self.held())

    def _focused(self) -> bool:
        return any(option.hasFocus() for option in self._options)

    def _keep_one_stop(self) -> None:
        held = [option for option in self._options if option.isChecked()]
        stop = held[0] if held else self._options[0] if self._options else None
        for option in self._options:
            option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if option is stop else Qt.FocusPolicy.ClickFocus)


def _leave_arrows(event: QKeyEvent) -> bool:
    """Leave arrows to the group: a button would walk on to whatever Qt thinks is next."""
    is_arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
    event.setAccepted(not is_arrow)
    return is_arrow


def _dress(button: OneOption | ManyOption, words: str) -> None:
    button.setAccessibleName(words)
    button.setProperty("elides", True)  # its words wrap: it is as high as they need
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _turned(widget: QWidget, place: QRect) -> QRect:
    """Return a place inside a widget, from its leading edge."""
    return _turned_in(widget.rect(), place)


def _turned_in(area: QRect, place: QRect) -> QRect:
    if not right_to_left():
        return place
    return QRect(area.width() - place.x() - place.width(), place.y(), place.width(), place.height())
