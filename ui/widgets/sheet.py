"""Questions inside the window: verbs on the buttons, Esc decides nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.spacing import LG, MD, SM, XL
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role
from ui.widgets.overlay import Overlay

_WIDTH = 480


class Sheet(Overlay):
    """A form over the window: fill `body`, then `open_sheet`. It deletes itself when it closes.

    Before `confirmed` is sent, `check` may answer with a sentence that says what is missing; the sheet then stays.
    """

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
        self.confirm_button = Button(confirm, ButtonKind.PRIMARY)
        self.confirm_button.clicked.connect(self._confirm)
        self.cancel_button = Button(cancel or self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.escaped)
        self._problem = Label("", Role.ERROR)
        self._problem.hide()
        self._content = QWidget()
        self._content.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        self._area = area
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(XL, LG + 4, XL, LG + 4)
        layout.setSpacing(MD)
        layout.addWidget(Label(title, Role.HEADING))
        layout.addWidget(area, 1)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(XL, XL, XL, XL)
        outer.addStretch(1)
        outer.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def open_sheet(self, first: QWidget | None = None) -> None:
        """Show it; `first` gets the keyboard, else the cancelling button: Enter by accident decides nothing."""
        self._panel.setFixedWidth(min(current_theme().scaled(_WIDTH), self._window.width() - 2 * XL))
        content = self._content
        width = self._panel.width() - 2 * XL - 2
        wanted = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        room = int(self._window.height() * 0.6)
        self._area.setFixedHeight(min(max(wanted, content.minimumSizeHint().height()), room))
        self.raise_over(first if first is not None else self.cancel_button)

    def show_problem(self, words: str) -> None:
        """Say above the buttons what stands in the way; "" takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def escaped(self) -> None:
        self.leave()
        self.cancelled.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._confirm()
            return
        super().keyPressEvent(event)

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


class ConfirmationSheet(Sheet):
    """For what has no undo: completing, releasing, closing. Says what will happen."""

    def __init__(self, host: QWidget, title: str, text: str, confirm: str, cancel: str = "") -> None:
        """Take the question, its consequences, and the verbs."""
        super().__init__(host, title, confirm, cancel)
        self.body.addWidget(Label(text))
