"""Under an answer that is bad: the way to raise a finding or violation, or to what was raised."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.features.checklists.answer_editor import reach
from ui.features.checklists.views import QuestionView
from ui.i18n.translator import translate
from ui.theme.spacing import MD, SM
from ui.theme.tokens import Tone
from ui.widgets.button import Button
from ui.widgets.label import Label, Role


class FindingBox(QFrame):
    """`wanted` asks for the sheet, `opened` carries the id of what was raised."""

    wanted = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.setProperty("tone", str(Tone.BAD))
        self._finding = ""
        self._words = Label("", Role.BODY)
        self._title = Label("", Role.STRONG, wrap=False)
        self._raise = Button("")
        self._open = Button("")
        for button in (self._raise, self._open):
            reach(button)
        self._raise.clicked.connect(self.wanted)
        self._open.clicked.connect(lambda: self.opened.emit(self._finding))
        row = QHBoxLayout(self)
        row.setContentsMargins(MD, SM, MD, SM)
        row.setSpacing(SM)
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        row.addWidget(self._open)
        row.addWidget(self._raise)

    def show_finding(self, view: QuestionView) -> None:
        """Show what was raised from the answer and stands, else offer it."""
        if view.finds_violations:
            self._show_violations(view)
        else:
            self._show_findings(view)
        self._open.setVisible(bool(self._finding))
        self._raise.setVisible(not view.locked and not self._finding)

    def _show_findings(self, view: QuestionView) -> None:
        self._finding = view.findings[-1] if view.findings else ""
        raised = translate("FindingBox", "A finding was raised from this answer.")
        asked = translate("FindingBox", "This answer calls for a finding.")
        self._title.setText(translate("FindingBox", "Finding"))
        self._words.setText(raised if self._finding else asked)
        self._raise.setText(translate("FindingBox", "Raise a finding…"))
        self._open.setText(translate("FindingBox", "Open the finding"))

    def _show_violations(self, view: QuestionView) -> None:
        self._finding = view.raised[-1].id if view.raised else ""
        asked = translate("FindingBox", "This answer calls for a violation.")
        self._title.setText(translate("FindingBox", "Violation"))
        self._words.setText(view.raised[-1].text if view.raised else asked)
        self._raise.setText(translate("FindingBox", "Raise a violation…"))
        self._open.setText(translate("FindingBox", "Open the violation"))
