"""Answers that are files: photos, documents, a signature that is kept as a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.queries.evidence_lines import EvidenceLine
from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.features.checklists.signature_pad import SignaturePad, Strokes
from ui.i18n.translator import translate
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.widgets.button import Button
from ui.widgets.flow import ButtonRow


class FilesAnswer(AnswerEditor):
    """Photos or documents: `panel` takes them in."""

    def __init__(self, name: str, thumbnails: Thumbnails) -> None:
        """Take the question and where small pictures come from."""
        super().__init__(name)
        self.panel = EvidencePanel(thumbnails)
        reach(self.panel.zone)
        self.column.addWidget(self.panel)
        self.setFocusProxy(self.panel.zone)

    def show_value(self, value: str) -> None:
        """Show nothing: what counts is the evidence, which is shown by `show_evidence`."""

    def show_evidence(self, evidence: Sequence[EvidenceLine]) -> None:
        """Show these pieces."""
        self.panel.show_evidence(evidence)

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        self.panel.zone.setVisible(not locked)
        self.panel.setAcceptDrops(not locked)


class SignatureAnswer(AnswerEditor):
    """A signature, drawn and then kept as a picture.

    `signed` carries it as a PNG; it stays on the pad until `settle` hears that it is kept.
    """

    signed = Signal(object)

    def __init__(self, name: str, thumbnails: Thumbnails) -> None:
        """Take the question and where the kept picture comes from."""
        super().__init__(name)
        self.pad = SignaturePad(name)
        self.panel = EvidencePanel(thumbnails)
        self.panel.zone.hide()
        self.panel.setAcceptDrops(False)
        self._keep = Button(translate("SignatureAnswer", "Keep signature"))
        self._clear = Button(translate("SignatureAnswer", "Start again"))
        self._redo = Button(translate("SignatureAnswer", "Sign again"))
        for button in (self._keep, self._clear, self._redo):
            reach(button)
        self._keep.clicked.connect(self._on_keep)
        self._clear.clicked.connect(self._on_clear)
        self._redo.clicked.connect(self._on_redo)
        self.pad.drawn.connect(self._arrange)
        self._buttons = ButtonRow(self._keep, self._clear, self._redo)
        for part in (self.pad, self.panel, self._buttons):
            self.column.addWidget(part)
        self._is_locked = False
        self._signs_again = False
        self._has_one = False
        self._on_its_way: Strokes = ()
        self.setFocusProxy(self.pad)
        self._arrange()

    def show_value(self, value: str) -> None:
        """Show nothing: what counts is the evidence."""

    def show_evidence(self, evidence: Sequence[EvidenceLine]) -> None:
        """Show the signature that is kept; what is drawn and was not given, or not kept yet, stays on the pad."""
        if evidence and not self._has_one:
            self._signs_again = self.is_dirty()
        self._has_one = bool(evidence)
        self.panel.show_evidence(evidence)
        self._arrange()

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        self._is_locked = locked
        self._arrange()

    def is_dirty(self) -> bool:
        return not self.pad.is_empty()

    def flush(self) -> None:
        """Keep what is drawn: leaving the question saves it, as words are saved."""
        if not self.pad.is_empty():
            self._on_keep()

    def settle(self, kept: bool) -> None:  # noqa: FBT001 - an answer
        """Clear the pad of what is kept, and of nothing that was drawn since; what is not can be kept once more."""
        if kept:
            drawn, given = self.pad.strokes(), self._on_its_way
            if drawn[: len(given)] == given:
                self.pad.draw(drawn[len(given) :])
            self._signs_again = self.is_dirty()
        self._on_its_way = ()
        self._arrange()

    def put_back(self, strokes: Strokes) -> None:
        """Let a signature that could not be kept be on the pad again; what is drawn there since takes its place."""
        if self.pad.is_empty() and strokes:
            self._signs_again = True
            self.pad.draw(strokes)
            self._arrange()

    def _on_keep(self) -> None:
        if not self.pad.is_empty() and not self._on_its_way:
            self._on_its_way = self.pad.strokes()
            self.signed.emit(self.pad.png())

    def _on_clear(self) -> None:
        self.pad.clear()
        self._signs_again = False
        self._arrange()

    def _on_redo(self) -> None:
        self._signs_again = True
        self._arrange()
        self.pad.setFocus()

    def _arrange(self) -> None:
        draws = not self._is_locked and (not self._has_one or self._signs_again)
        self.pad.setVisible(draws)
        self._keep.setVisible(draws and not self.pad.is_empty())
        self._clear.setVisible(draws and not self.pad.is_empty())
        self._redo.setVisible(self._has_one and not draws and not self._is_locked)
        self.panel.setVisible(self._has_one)
        self._buttons.updateGeometry()
