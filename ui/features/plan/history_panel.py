"""The history of one item: shown when asked for, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.history import Step
from ui.features.plan.history_words import ChangeWords, step_by, step_title
from ui.i18n.translator import translate
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import clear_layout
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

_FIRST = 5


class HistoryPanel(QWidget):
    """Shows the last five steps, then all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("History"))
        self._steps: tuple[Step, ...] = ()
        self._words: ChangeWords | None = None
        self._is_whole = False
        self._has_all = True
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SM)
        self._more = Button("", ButtonKind.LINK, "history")
        self._more.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        add_layout(layout, self._lines)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_steps(self, steps: Sequence[Step], words: ChangeWords, *, is_whole: bool) -> None:
        """Show what happened; `is_whole` says that there is nothing before it at the server."""
        if (tuple(steps), is_whole) == (self._steps, self._has_all) and self._words is not None:
            return
        self._steps, self._words, self._has_all = tuple(steps), words, is_whole
        self._fill()

    def _show_all(self) -> None:
        self._is_whole = True
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._lines)
        shown = self._steps if self._is_whole else self._steps[:_FIRST]
        for step in shown:
            self._lines.addWidget(self._line(step))
        if not self._has_all:
            words = self.tr("Earlier changes are kept at the server. The tab History of this factory fetches them.")
            self._lines.addWidget(Label(words, Role.MUTED))
        elif not self._steps:
            self._lines.addWidget(Label(self.tr("Nothing has been changed since it was added."), Role.MUTED))
        left = len(self._steps) - len(shown)
        self._more.setText(translate("HistoryPanel", "Show %n earlier change(s)", "", left))
        self._more.setVisible(left > 0)

    def _line(self, step: Step) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(step_title(step), Role.STRONG))
        for words in () if self._words is None else self._words.changes(step):
            column.addWidget(Label(words, selectable=True))
        column.addWidget(Label(step_by(step), Role.SMALL))
        return block
