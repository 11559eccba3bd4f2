"""Questions inside the window: verbs on the buttons, Esc decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.i18n.bidi import right_to_left
from ui.theme.spacing import LG, MD, SM, XL
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role
from ui.widgets.overlay import Overlay
from ui.widgets.placing import add_layout
from ui.widgets.scrolling import Scrolling

_WIDTH = 480
_LEAST = 0.4
"""The part of the window's height that the content may always take."""
_AROUND = 4 * XL + 2 * (LG + 4) + 4 * MD
"""Pixels over and under the panel, its margins, and the gaps between its parts."""


class Sheet(Overlay):
    """A form over the window: fill `body`, then `open_sheet`. It deletes itself when it closes.

    Before `confirmed` is sent, `check` may answer with a sentence that says what is missing; the sheet then stays.
    """

    WIDTH: ClassVar[int] = _WIDTH
    """Pixels; a sheet with a large picture takes more."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, host: QWidget, title: str, confirm: str, cancel: str = "") -> None:
        """Take any widget of the window, the title, and the verbs of the two buttons."""
        super().__init__(host)
        self.check: Callable[[], str] | None = None
        self._panel = QFrame(self)
        self._panel.setProperty("look", "sheet")
        self._panel.setAccessibleName(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(MD)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.confirm_button = Button(confirm, ButtonKind.PRIMARY)
        self.confirm_button.clicked.connect(self._confirm)
        self.cancel_button = Button(cancel or self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.escaped)
        self._problem = Label("", Role.ERROR)
        self._problem.hide()
        self._content = QWidget()
        self._content.setLayout(self.body)
        self._content.installEventFilter(self)
        self._area = Scrolling(self._content)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edge = QFrame()
        self._edge.setProperty("look", "line")
        self._edge.setFixedHeight(1)
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(0, LG + 4, 0, LG + 4)
        layout.setSpacing(MD)
        self._title = Label(title, Role.HEADING)
        add_layout(layout, _inset(self._title))
        add_layout(layout, _inset(self._area, self._bar))
        layout.addWidget(self._edge)
        add_layout(layout, _inset(self._problem))
        add_layout(layout, _inset(self._buttons()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(XL, XL, XL, XL)
        outer.addStretch(1)
        outer.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def open_sheet(self, first: QWidget | None = None) -> None:
        """Show it; `first` gets the keyboard, else the cancelling button: Enter by accident decides nothing."""
        self._fit()
        self.raise_over(first if first is not None else self.cancel_button)

    def show_problem(self, words: str) -> None:
        """Say above the buttons what stands in the way; "" takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._fit()

    def escaped(self) -> None:
        self.leave()
        self.cancelled.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        is_other_size = event.type() == QEvent.Type.Resize and watched is self._window
        if is_other_size or (event.type() == QEvent.Type.LayoutRequest and watched is self._content):
            self._fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._confirm()
            return
        super().keyPressEvent(event)

    @property
    def _bar(self) -> int:
        return self._area.verticalScrollBar().sizeHint().width()

    def _fit(self) -> None:
        """Be as high as the content, or as the window allows; the content ends where the buttons end."""
        self._panel.setFixedWidth(min(current_theme().scaled(self.WIDTH), self._window.width() - 2 * XL))
        width = self._panel.width() - 2 * XL - 2
        body = self.body
        width += body.contentsMargins().left() + body.contentsMargins().right()
        wanted = body.totalHeightForWidth(width) if body.hasHeightForWidth() else body.sizeHint().height()
        title = self._title.heightForWidth(self._panel.width() - 2 * XL)
        buttons = max(self.confirm_button.sizeHint().height(), self.cancel_button.sizeHint().height())
        around = title + buttons + self._height_of_problem() + _AROUND
        room = max(int(self._window.height() * _LEAST), self._window.height() - around)
        is_cut = wanted > room
        beside = 0 if is_cut else self._bar
        margins = (beside, 0, 0, 0) if right_to_left() else (0, 0, beside, 0)
        body.setContentsMargins(*margins)
        self._area.setFixedHeight(min(wanted, room))
        self._edge.setVisible(is_cut)

    def _height_of_problem(self) -> int:
        """Return how high the words are that say what stands in the way, with the space over them; 0 without any."""
        if self._problem.isHidden():
            return 0
        return self._problem.heightForWidth(self._panel.width() - 2 * XL) + MD

    def _confirm(self) -> None:
        problem = self.check() if self.check is not None else ""
        self.show_problem(problem)
        if problem:
            return
        self.leave()
        self.confirmed.emit()
        self.deleteLater()

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SM)
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.confirm_button)
        return line


def _inset(part: QWidget | QLayout, overlap: int = 0) -> QHBoxLayout:
    """Keep a part from the panel's edges; `overlap` pixels of it, a scroll bar, may stand in the trailing margin."""
    line = QHBoxLayout()
    near, far = (XL - overlap, XL) if right_to_left() else (XL, XL - overlap)
    line.setContentsMargins(near, 0, far, 0)
    if isinstance(part, QWidget):
        line.addWidget(part)
    else:
        add_layout(line, part)
    return line


class ConfirmationSheet(Sheet):
    """For what has no undo: completing, releasing, closing. Says what will happen."""

    def __init__(self, host: QWidget, title: str, text: str, confirm: str, cancel: str = "") -> None:
        """Take the question, its consequences, and the verbs."""
        super().__init__(host, title, confirm, cancel)
        self.body.addWidget(Label(text))
