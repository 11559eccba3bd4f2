"""What hangs on an answer: a note, photos, what was raised from it, words left over; each is made when needed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.forms.definition import EVIDENCE
from ui.features.checklists.finding_box import FindingBox
from ui.features.checklists.left_words import LeftWords
from ui.features.checklists.prose_answer import ProseAnswer
from ui.features.checklists.views import QuestionView
from ui.i18n.translator import fill, translate
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.widgets.label import show_if


class Annexes(QObject):
    """Stand at the end of `column`; `note` and `panel` are None until they are made.

    `noted` carries the note that is given, `typed` says that its words changed, `panel_made` carries where photos come
    in, `finding_opened` the id of what was raised.
    """

    noted = Signal(str)
    typed = Signal()
    panel_made = Signal(object)
    finding_wanted = Signal()
    finding_opened = Signal(str)
    left_discarded = Signal()

    def __init__(self, view: QuestionView, thumbnails: Thumbnails, column: QVBoxLayout, question: QWidget) -> None:
        """Take the question as it stands, where small pictures come from, and where it is shown."""
        super().__init__(question)
        self._view = view
        self._thumbnails = thumbnails
        self._column = column
        self.note: ProseAnswer | None = None
        self.panel: EvidencePanel | None = None
        self._finding: FindingBox | None = None
        self._left: LeftWords | None = None
        self._wants_photo = False

    def show_view(self, view: QuestionView) -> None:
        """Show them as they stand now; what is being written stays."""
        self._view = view
        if view.given.note or self.note is not None:
            note = self.made_note()
            note.show_value(view.given.note)
            note.set_locked(view.locked)
            if view.given.note:
                show_if(note, shown=True)
        self._show_photos(view)
        self._show_finding(view)
        self._show_left(view)

    def open_note(self) -> None:
        """Show the note with the keyboard in it."""
        if not self._view.locked:
            self.made_note().show()
            self.made_note().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def want_note(self, wanted: bool) -> None:  # noqa: FBT001 - from a signal
        """Open the note, or put it away again while nothing stands in it."""
        if not wanted and self.note is not None and not self.note.words():
            self.note.hide()
        else:
            self.open_note()

    def open_photos(self) -> None:
        """Show where photos come in, with the keyboard there."""
        self.show_files()
        if self.panel is not None:
            self.panel.zone.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_files(self) -> None:
        """Show where photos come in."""
        self._wants_photo = True
        self._show_photos(self._view)

    def made_note(self) -> ProseAnswer:
        """Return where the note is written."""
        if self.note is None:
            name = fill(translate("Extras", "{what}: {question}"), what=self.tr("Note"), question=self._view.name)
            note = self.note = ProseAnswer(name, self.tr("What was seen, said or measured"))
            note.given.connect(self.noted)
            note.typed.connect(lambda _words: self.typed.emit())
            note.show_value(self._view.given.note)
            note.set_locked(self._view.locked)
            self._column.addWidget(note)
        return self.note

    def made_panel(self) -> EvidencePanel:
        """Return where photos come in and stand."""
        if self.panel is None:
            panel = self.panel = EvidencePanel(self._thumbnails)
            panel.hide()
            self._column.addWidget(panel)
            self.panel_made.emit(panel)
        return self.panel

    def _show_photos(self, view: QuestionView) -> None:
        if view.node.kind in EVIDENCE or not (view.evidence or self._wants_photo or self.panel is not None):
            return
        panel = self.made_panel()
        panel.show_evidence(view.evidence)
        panel.zone.setVisible(not view.locked)
        show_if(panel, bool(view.evidence) or self._wants_photo)

    def _show_finding(self, view: QuestionView) -> None:
        stands = view.raised if view.finds_violations else view.findings
        shown = bool(stands) or (view.state.is_bad and not view.state.not_applicable)
        if not shown and self._finding is None:
            return
        if self._finding is None:
            self._finding = FindingBox()
            self._finding.wanted.connect(self.finding_wanted)
            self._finding.opened.connect(self.finding_opened)
            self._column.addWidget(self._finding)
        self._finding.show_finding(view)
        show_if(self._finding, shown)

    def _show_left(self, view: QuestionView) -> None:
        if self._left is None and view.left:
            self._left = LeftWords(view.name)
            self._left.discarded.connect(self.left_discarded)
            self._column.addWidget(self._left)
        if self._left is not None:
            self._left.show_words(view.left)
            show_if(self._left, bool(view.left))
