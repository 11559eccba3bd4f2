"""What every page is: a header, a body, and how it talks to the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.spacing import LG, MD
from ui.widgets.page_header import PageHeader

_SIDE = 22


class Page(QWidget):
    """Subclass it in a feature and fill `body`; the window rebuilds it when the language changes.

    `navigate` asks for another page (page id, id of what to show there or ""); `summary_changed` fills the leading
    side of the status bar; `search_requested` opens the palette.
    """

    navigate = Signal(str, str)
    summary_changed = Signal(str)
    search_requested = Signal()

    def __init__(self, title: str = "", *, search: bool = True, parent: QWidget | None = None) -> None:
        """Take the title and whether the header has the search-or-command box."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self.summary = ""
        self.header = PageHeader(title, search=search)
        self.header.search_requested.connect(self.search_requested)
        self.body = QVBoxLayout()
        self.body.setSpacing(MD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, LG, _SIDE, 0)
        layout.setSpacing(MD)
        layout.addWidget(self.header)
        layout.addLayout(self.body, 1)

    def scope(self) -> tuple[str, str]:
        """Return whose actions are in front and what they are called, ("", "") for the page's own; override."""
        return "", ""

    def set_summary(self, words: str) -> None:
        """Say something at the leading side of the status bar; remembered while the page is hidden."""
        self.summary = words
        self.summary_changed.emit(words)

    def show_target(self, target: str) -> None:
        """Show one thing on this page: `target` is what was handed to `navigate`; override."""

    def entered(self) -> None:
        """Do what is due each time the page comes to the front; override."""
