"""What must happen, what is missing, who can supply it and where: the gate panel and every other check list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.spacing import MD, SM
from ui.theme.theme import restyle
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import clear_layout
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.state_mark import ReasonState, StateMark, state_words


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One rule or check: `badge` is its id (G1), `link` the verb that leads to `target`."""

    state: ReasonState
    title: str
    detail: str = ""
    badge: str = ""
    link: str = ""
    target: str = ""


class ReasonList(QWidget):
    """Rows with a mark, words and a way to the missing thing; `linked` carries the row's target."""

    linked = Signal(str)

    def __init__(self, name: str, rows: Sequence[ReasonRow] = (), parent: QWidget | None = None) -> None:
        """Take the name for screen readers and the first rows."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._shown: tuple[ReasonRow, ...] = ()
        self._verbs: dict[str, Button] = {}
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[ReasonRow]) -> None:
        """Show these rows; the keyboard stays on the link it is on, or on the first one where that has gone."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        focused = next((target for target, verb in self._verbs.items() if verb.hasFocus()), None)
        self._verbs = {}
        clear_layout(self._rows)
        for number, row in enumerate(rows):
            widget = self._build(row)
            widget.setProperty("first", number == 0)
            restyle(widget)
            self._rows.addWidget(widget)
        if focused is not None:
            self._focus(focused)

    def take_keyboard(self) -> None:
        """Give the first link the keyboard."""
        self._focus("")

    def _focus(self, target: str) -> None:
        verb = self._verbs.get(target) or next(iter(self._verbs.values()), None)
        if verb is not None:
            for each in (verb.parentWidget(), verb):
                if each is not None:
                    each.show()  # a layout shows it only later, and what is not shown takes no keyboard
            verb.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, row: ReasonRow) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("look", "row")
        frame.setAccessibleName(f"{row.badge} {row.title}, {state_words(row.state)}".strip())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.title, Role.STRONG))
        if row.detail:
            words.addWidget(Label(row.detail, Role.SMALL))
        if row.link:
            verb = Button(row.link, ButtonKind.LINK)
            verb.setAccessibleDescription(row.title)
            verb.clicked.connect(lambda: self.linked.emit(row.target))
            self._verbs.setdefault(row.target, verb)
            words.addWidget(verb, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(MD, SM + 2, MD, SM + 2)
        layout.setSpacing(SM)
        layout.addWidget(StateMark(row.state), 0, Qt.AlignmentFlag.AlignTop)
        add_layout(layout, words, 1)
        if row.badge:
            layout.addWidget(Label(row.badge, Role.MUTED, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        return frame
