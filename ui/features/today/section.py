"""A card of rows that shows the first ones, and all when the person asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.i18n.translator import translate
from ui.theme.spacing import LG, SM, XS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout


class Section(Card):
    """`everything_wanted` asks for all rows. A row that had the keyboard has it again after it was made anew.

    `has_words` says whether there is anything to show, `has_rows` whether there is anything to do.
    """

    everything_wanted = Signal()

    def __init__(self, title: str, nothing: str = "", parent: QWidget | None = None) -> None:
        """Take the title, and what is said while there is no row; without that the card hides then."""
        super().__init__(title, parent)
        self._nothing = nothing
        self.has_words = bool(nothing)
        self.has_rows = False

    def set_rows(self, rows: Sequence[QWidget], total: int) -> None:
        """Show these rows of `total`."""
        named = self._focused_name()
        self.clear()
        for row in rows:
            self.add_row(row)
            row.show()  # a layout shows it only later, and what is not shown takes no keyboard
        if total > len(rows) > 0:
            self._add_foot(translate("Today", "Show all %n", "", total))
        if not rows and self._nothing:
            self._add_quiet(self._nothing)
        self.has_rows = bool(rows)
        self.has_words = self.has_rows or bool(self._nothing)
        if named:
            self._focus(named)

    def _add_foot(self, words: str) -> None:
        verb = Button(words, ButtonKind.LINK)
        verb.setAccessibleDescription(self.accessibleName())
        verb.clicked.connect(self.everything_wanted)
        holder = QVBoxLayout()
        holder.setContentsMargins(LG, XS, LG, XS)
        holder.addWidget(verb, 0, Qt.AlignmentFlag.AlignLeading)
        add_layout(self.body, holder)

    def _add_quiet(self, words: str) -> None:
        holder = QVBoxLayout()
        holder.setContentsMargins(LG, 0, LG, SM + XS)
        holder.addWidget(Label(words, Role.MUTED))
        add_layout(self.body, holder)

    def _focused_name(self) -> str:
        focus = QApplication.focusWidget()
        return focus.accessibleName() or _text(focus) if focus is not None and self.isAncestorOf(focus) else ""

    def _focus(self, name: str) -> None:
        for button in self.findChildren(QPushButton):
            if (button.accessibleName() or button.text()) == name and button.isVisibleTo(self):
                button.setFocus()
                return


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QPushButton) else ""
