"""What every page is: a header, a body, and how it talks to the window."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n.bidi import right_to_left
from ui.theme.spacing import LG, MD, SCROLL_BAR
from ui.widgets.page_header import PageHeader
from ui.widgets.placing import add_layout

_SIDE = 22


class Page(QWidget):
    """Subclass it in a feature and fill `body`; the window rebuilds it when the language changes.

    `navigate` asks for another page (page id, id of what to show there or ""); `summary_changed` fills the leading
    side of the status bar; `search_requested` opens the palette.
    """

    is_column: ClassVar[bool] = False
    """Say of a subclass that all of it is one column, which the window scrolls as a whole."""

    navigate = Signal(str, str)
    summary_changed = Signal(str)
    search_requested = Signal()

    def __init__(
        self, title: str = "", *, search: bool = True, gutter: bool = False, parent: QWidget | None = None
    ) -> None:
        """Take the title, whether the header has the search-or-command box, and whether the body scrolls in a gutter.

        With `gutter` the body reaches into the trailing margin, where its bar stands (see `Scrolling`); what is over
        it is added by `add_above`.
        """
        super().__init__(parent)
        self.setAccessibleName(title)
        self.summary = ""
        self.header = PageHeader(title, search=search)
        self.header.search_requested.connect(self.search_requested)
        self.body = QVBoxLayout()
        self.body.setSpacing(MD)
        layout = QVBoxLayout(self)
        scrolls = gutter or self.is_column
        side = _SIDE - SCROLL_BAR if scrolls else _SIDE
        layout.setContentsMargins(*_sides(_SIDE, LG, side, 0 if scrolls else MD))
        layout.setSpacing(MD)
        self._aside = SCROLL_BAR if gutter else 0
        add_layout(layout, self.kept_clear(self.header))
        add_layout(layout, self.body, 1)

    def add_above(self, part: QWidget) -> None:
        """Add a part over what scrolls; it ends where the header ends."""
        add_layout(self.body, self.kept_clear(part))

    def kept_clear(self, part: QWidget) -> QHBoxLayout:
        """Return a line with a part in it that ends where the header ends."""
        line = QHBoxLayout()
        line.setContentsMargins(*_sides(0, 0, self._aside, 0))
        line.addWidget(part)
        return line

    def scope(self) -> tuple[str, str]:
        """Return whose actions are in front and what they are called, ("", "") for the page's own; override."""
        return "", ""

    def in_front(self) -> tuple[str, str]:
        """Return the engagement that the page is about and how it is shown again, ("", "") for none; override."""
        return "", ""

    def set_summary(self, words: str) -> None:
        """Say something at the leading side of the status bar; remembered while the page is hidden."""
        self.summary = words
        self.summary_changed.emit(words)

    def show_target(self, target: str) -> None:
        """Show one thing on this page: `target` is what was handed to `navigate`; override."""

    def entered(self) -> None:
        """Do what is due each time the page comes to the front; override."""


def _sides(leading: int, top: int, trailing: int, bottom: int) -> tuple[int, int, int, int]:
    """Return margins as Qt takes them: left, top, right, bottom."""
    return (trailing, top, leading, bottom) if right_to_left() else (leading, top, trailing, bottom)
