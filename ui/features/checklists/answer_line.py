"""The line of a question on which it is answered, with what else can be done at it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from app.forms.definition import EVIDENCE
from ui.features.checklists.answer_editor import AnswerEditor
from ui.features.checklists.extras import Extras
from ui.features.checklists.views import QuestionView
from ui.theme.spacing import SM
from ui.theme.theme import current_theme

_NARROW = 430


class AnswerLine(QBoxLayout):
    """The answer and `extras` side by side; one under the other where there is no room for that."""

    def __init__(self, view: QuestionView, editor: AnswerEditor) -> None:
        """Take the question and its editor."""
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(SM)
        self.extras = Extras(view.name, may_skip=view.node.may_skip, photos=view.node.kind not in EVIDENCE)
        self.addWidget(editor, 1)
        self.addWidget(self.extras, 0, Qt.AlignmentFlag.AlignTop)

    def fit(self, width: int) -> None:
        """Fit it into a question that is so wide, in pixels."""
        is_narrow = width < current_theme().scaled(_NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self.direction() != wanted:
            self.setDirection(wanted)
