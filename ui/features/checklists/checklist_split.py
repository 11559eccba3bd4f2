"""The two columns of a checklist's page: its sections, and the questions of one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from ui.features.checklists.questions_view import QuestionsView
from ui.features.checklists.sections_list import SectionsList
from ui.theme.spacing import LG


class ChecklistSplit(QSplitter):
    """Shares the width between them; a person can share it otherwise."""

    def __init__(self, sections: SectionsList, questions: QuestionsView) -> None:
        """Take the columns in reading order."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(LG - 2)
        self.setChildrenCollapsible(False)
        for part, share, least in ((sections, 1, 125), (questions, 4, 240)):
            part.setMinimumWidth(least)
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, share)
        self.setSizes([250, 820])
