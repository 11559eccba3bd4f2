"""Fields for words that keep every keystroke: closing never asks, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.theme.theme import current_theme
from ui.widgets.one_line import OneLine
from ui.widgets.reading_side import ReadingSide, side_of

_FEWEST_LINES = 2
_MOST_LINES = 12
# Padding and border of the stylesheet, above and below.
_FRAME = 12


class TextArea(QPlainTextEdit):
    """Several lines; grows with its text. `draft` is called with the whole text at every keystroke.

    `committed` is sent when the focus leaves or at Ctrl+Enter, if the text differs from what was last set or
    settled. Tab leaves the field.
    """

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        text: str = "",
        draft: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the name for screen readers, the saved text, and where keystrokes are kept."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._saved = text
        self._draft = draft
        self.setPlainText(text)
        self.textChanged.connect(self._on_typed)
        self.textChanged.connect(self._follow_side)
        self._follow_side()
        current_theme().changed.connect(self.updateGeometry)

    def text(self) -> str:
        """Return what is in the field."""
        return self.toPlainText()

    def is_dirty(self) -> bool:
        """Say whether the text differs from the saved one."""
        return self.text() != self._saved

    def set_text(self, text: str) -> None:
        """Show the saved text; what a person is writing stays, and is merged when it is saved."""
        if self.is_dirty():
            return
        self._saved = text
        self._replace(text)

    def restore(self, draft: str) -> None:
        """Put an unsaved draft of an earlier day back."""
        self._replace(draft)

    def settle(self) -> None:
        """Take the present text as saved."""
        self._saved = self.text()

    def commit(self) -> None:
        """Send `committed` if there is something to save."""
        if self.is_dirty():
            self.committed.emit(self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_side()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window takes the focus only for a moment.
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            event.ignore()  # a sheet around it is confirmed by the same keys
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        lines = min(_MOST_LINES, max(_FEWEST_LINES, int(self.document().size().height())))
        frame = 2 * int(self.document().documentMargin()) + _FRAME
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _replace(self, text: str) -> None:
        if text == self.text():
            return
        draft, self._draft = self._draft, None
        self.setPlainText(text)
        self._draft = draft

    def _follow_side(self) -> None:
        """Let lines begin where their language does; Qt begins all of them at the left."""
        option = self.document().defaultTextOption()
        if option.textDirection() is not Qt.LayoutDirection.LayoutDirectionAuto:
            return  # whoever knows the language of the words chose the side with it
        side = side_of(self, self.text())
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _on_typed(self) -> None:
        self.updateGeometry()
        if self._draft is not None:
            self._draft(self.text())


class TextField(QLineEdit):
    """One line; `draft` and `committed` as in `TextArea`, also at Enter."""

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        text: str = "",
        draft: Callable[[str], None] | None = None,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the name for screen readers, the saved text, where keystrokes are kept, and an example."""
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._saved = text
        OneLine(self)
        ReadingSide(self)
        if draft is not None:
            self.textEdited.connect(draft)
        self.editingFinished.connect(self.commit)

    def is_dirty(self) -> bool:
        """Say whether the text differs from the saved one."""
        return self.text() != self._saved

    def set_text(self, text: str) -> None:
        """Show the saved text; what a person is writing stays."""
        if not self.is_dirty():
            self._saved = text
            self.setText(text)

    def restore(self, draft: str) -> None:
        """Put an unsaved draft of an earlier day back."""
        self.setText(draft)

    def settle(self) -> None:
        """Take the present text as saved."""
        self._saved = self.text()

    def commit(self) -> None:
        """Send `committed` if there is something to save."""
        if self.is_dirty():
            self.committed.emit(self.text())
