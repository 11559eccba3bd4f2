"""The top of every page: what it is, how much, the search-or-command box, one primary button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.spacing import LG, MD, SM, TARGET, XS
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Role, show_if
from ui.widgets.placing import add_layout

SEARCH_SHORTCUT = "Ctrl+K"
_BOX = 270
_WIDEST_BOX = 360


class SearchBox(QPushButton):
    """Looks like a search field and opens the palette of actions and records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the words, the glass and the keys."""
        super().__init__(parent)
        words = self.tr("Search or run a command")
        self.setProperty("kind", "search")
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._glass = QLabel(self)
        keys = QLabel(QKeySequence(SEARCH_SHORTCUT).toString(QKeySequence.SequenceFormat.NativeText), self)
        keys.setProperty("look", "keys")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SM + 2, 0, SM + 2, 0)
        layout.setSpacing(SM)
        layout.addWidget(self._glass)
        layout.addWidget(ElidedLabel(words, Role.MUTED), 1)
        keys.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tint()
        current_theme().changed.connect(self._tint)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(min(theme.scaled(_BOX), _WIDEST_BOX), max(TARGET, theme.metrics().height() + SM))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().scaled(120), self.sizeHint().height())

    def _tint(self) -> None:
        theme = current_theme()
        side = theme.scaled(16)
        self._glass.setPixmap(theme.icon("search", "muted").pixmap(QSize(side, side)))


class PageHeader(QWidget):
    """Title and count line at the leading side, tools and one primary button at the trailing side."""

    search_requested = Signal()

    def __init__(self, title: str = "", *, search: bool = True, parent: QWidget | None = None) -> None:
        """Take the title and whether the search-or-command box is shown."""
        super().__init__(parent)
        self._title = ElidedLabel(title, Role.TITLE)
        self._count = ElidedLabel("", Role.MUTED)
        self._count.hide()
        words = QVBoxLayout()
        words.setSpacing(XS // 2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._count)
        words.addStretch(1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(SM + 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        add_layout(layout, words, 1)
        if search:
            box = SearchBox()
            box.clicked.connect(self.search_requested)
            layout.addWidget(box)
        add_layout(layout, self._tools)
        layout.addStrut(TARGET + LG)  # a minimum height would stand in the place of what large text needs
        self._primary: Button | None = None

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, words: str) -> None:
        """Change the line under the title: how many, where, how old."""
        self._count.setText(words)
        show_if(self._count, bool(words))

    def add_tool(self, widget: QWidget) -> None:
        """Add a further button before the primary one."""
        at = self._tools.count() - (self._primary is not None)
        self._tools.insertWidget(at, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_primary(self, button: Button | None) -> None:
        """Set the one accent button of the page."""
        if self._primary is not None:
            self._tools.removeWidget(self._primary)
            self._primary.deleteLater()
        self._primary = button
        if button is not None:
            self._tools.addWidget(button)
