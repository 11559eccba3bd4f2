"""The file for whoever mends the program, to be looked at before it is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.i18n.translator import translate
from ui.theme.theme import current_theme
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet

_HEIGHT = 320


class SupportSheet(Sheet):
    """Shows all that the file holds; `confirmed` asks to save it."""

    def __init__(self, host: QWidget, text: str) -> None:
        """Take the whole content."""
        super().__init__(
            host,
            translate("Settings", "A file for support"),
            translate("Settings", "Save to a file…"),
            translate("Settings", "Close"),
        )
        promise = translate(
            "Settings",
            "This is all that it holds: versions, numbers, codes and ids of records. No names, no words of anybody, no "
            "names of files, nothing that opens anything.",
        )
        self.body.addWidget(Label(promise, Role.MUTED))
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(translate("Settings", "Content of the file"))
        self._text.setMinimumHeight(current_theme().scaled(_HEIGHT))
        self.body.addWidget(self._text)
