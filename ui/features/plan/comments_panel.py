"""What people say about an item, in order of time, and the place to say more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.item_detail import CommentLine
from ui.i18n.translator import current_language
from ui.theme.spacing import SM, XS
from ui.widgets.button import Button
from ui.widgets.card import clear_layout
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.text_editors import TextArea


class CommentsPanel(QWidget):
    """`typed` carries the words at every keystroke, `given` those of a new comment."""

    typed = Signal(str)
    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Comments"))
        self._shown: tuple[CommentLine, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SM)
        self._field = TextArea(self.tr("New comment"), "", self.typed.emit)
        self._field.setPlaceholderText(self.tr("Write a comment"))
        self._add = Button(self.tr("Add comment"), icon="comment")
        self._add.clicked.connect(self._give)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        add_layout(layout, self._lines)
        layout.addWidget(self._field)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)

    def show_comments(self, comments: Sequence[CommentLine]) -> None:
        """Show these comments; what is being written stays."""
        if tuple(comments) == self._shown:
            return
        self._shown = tuple(comments)
        clear_layout(self._lines)
        formats = current_language().formats
        for line in comments:
            head = [line.author, formats.moment(line.comment.made_at)]
            if line.is_pending:
                head.append(self.tr("saved on this device"))
            block = QWidget()
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(XS // 2)
            column.addWidget(Label(" · ".join(part for part in head if part), Role.SMALL))
            column.addWidget(Label(line.comment.text, selectable=True))
            self._lines.addWidget(block)

    def restore(self, draft: str) -> None:
        """Put back what was typed and not sent."""
        if not self._field.text():
            self._field.restore(draft)

    def clear_field(self) -> None:
        """Empty the field: the comment is saved."""
        self._field.restore("")
        self._field.settle()

    def focus_field(self) -> None:
        """Give the keyboard to the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        if self._field.text().strip():
            self.given.emit(self._field.text().strip())
        else:
            self.focus_field()
