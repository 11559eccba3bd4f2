"""White cards with a quiet title, and the rows in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.spacing import LG, MD, SM, XS
from ui.theme.theme import restyle
from ui.widgets.button import Button, ButtonKind, ElidedButton
from ui.widgets.chip import ChipRow, ChipText
from ui.widgets.label import ElidedLabel, Label, Role, show_if
from ui.widgets.placing import add_layout


class Card(QFrame):
    """A group of things under one title; `body` is the layout to fill."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Take the title; without one the card starts with its content."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.title = Label(title, Role.LABEL, wrap=False)
        self.title.setContentsMargins(LG, MD, LG, SM)
        show_if(self.title, bool(title))
        outer.addWidget(self.title)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        add_layout(outer, self.body)
        self._filler = 0

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)
        show_if(self.title, bool(title))
        self.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        """Add something inset from the card's edges."""
        holder = QVBoxLayout()
        holder.setContentsMargins(LG, SM, LG, MD)
        holder.addWidget(widget)
        add_layout(self.body, holder)

    def add_row(self, row: QWidget) -> None:
        """Add a full-width row; rows after the first have a line above."""
        row.setProperty("first", self.body.count() == 0)
        restyle(row)
        self.body.addWidget(row)

    def fill(self) -> None:
        """Keep the rows at the top when the card is higher than they are."""
        self.body.addStretch(1)

    def clear(self) -> None:
        """Take everything out of the body."""
        clear_layout(self.body)


class ListRow(QFrame):
    """One thing in a card: a strong title, a quiet second line, chips and buttons at the trailing end.

    `activated` is sent by the title (a button when `opens`) and by a click anywhere on the row.
    """

    activated = Signal()
    linked = Signal()

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        chips: Sequence[ChipText] = (),
        buttons: Sequence[Button] = (),
        link: str = "",
        opens: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the words; `link` is a verb after the second line, which sends `linked`."""
        super().__init__(parent)
        self.setProperty("look", "row")
        self.setProperty("clickable", opens)
        self._opens = opens
        words = QVBoxLayout()
        words.setSpacing(0)
        if opens:
            name = ElidedButton(title)
            name.clicked.connect(self.activated)
            name.installEventFilter(self)
            words.addWidget(name)
        else:
            words.addWidget(ElidedLabel(title, Role.STRONG))
        if detail or link:
            add_layout(words, self._second_line(detail, link))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(LG, SM, LG, SM)
        layout.setSpacing(SM)
        add_layout(layout, words, 1)
        if chips:
            layout.addWidget(ChipRow(chips))
        for button in buttons:
            layout.addWidget(button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._opens and event.button() is Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if self._opens and is_left and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("ring", event.type() == QEvent.Type.FocusIn)
            restyle(self)
        return super().eventFilter(watched, event)

    def _second_line(self, detail: str, link: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(XS)
        if detail:
            line.addWidget(ElidedLabel(detail, Role.SMALL) if link else Label(detail, Role.SMALL), 0 if link else 1)
        if link:
            verb = Button(link, ButtonKind.LINK)
            verb.clicked.connect(self.linked)
            line.addWidget(verb)
            line.addStretch(1)
        return line


def clear_layout(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Delete everything in a layout, also in layouts inside it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            clear_layout(inner)
            inner.deleteLater()
