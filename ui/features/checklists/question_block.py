"""One question with everything that belongs to it, in one place: help, answer, note, photos, finding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from app.forms.definition import EVIDENCE, SELECTS, Choice
from ui.features.checklists.answer_editor import AnswerEditor, Typed
from ui.features.checklists.content import Tongues
from ui.features.checklists.editors import editor_of
from ui.features.checklists.extras import Extras
from ui.features.checklists.file_answers import FilesAnswer, SignatureAnswer
from ui.features.checklists.finding_box import FindingBox
from ui.features.checklists.left_words import LeftWords
from ui.features.checklists.options import OptionText
from ui.features.checklists.prose_answer import ProseAnswer
from ui.features.checklists.signature_pad import Strokes
from ui.features.checklists.views import QuestionView
from ui.i18n.translator import fill, translate
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.theme.spacing import LG, MD, SM, XS
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout

VALUE, NOTE = "value", "note"
"""The parts of an answer whose words are kept at every keystroke."""
_NARROW = 430
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class QuestionBlock(QFrame):
    """Signals carry the question's path first; `typed` then what is Typed."""

    given = Signal(str, str)
    noted = Signal(str, str)
    skipped = Signal(str, bool)
    typed = Signal(str, object)
    advanced = Signal(str)
    finding_wanted = Signal(str)
    finding_opened = Signal(str)
    signed = Signal(str, object)
    panel_made = Signal(str, object)
    conflict_wanted = Signal(str)
    entered = Signal(str)
    left_discarded = Signal(str)

    def __init__(self, view: QuestionView, tongues: Tongues, thumbnails: Thumbnails) -> None:
        """Take the question as it stands; it stays this question for ever."""
        super().__init__()
        self.path = view.path
        self.setProperty("look", "row")
        self.setAccessibleName(view.name)
        self.setAcceptDrops(True)
        self._tongues = tongues
        self._thumbnails = thumbnails
        self._view = view
        self._note: ProseAnswer | None = None
        self._panel: EvidencePanel | None = None
        self._finding: FindingBox | None = None
        self._left: LeftWords | None = None
        self._resumed: AnswerEditor | None = None
        self._mistake = ""
        self._wants_photo = False
        self._label = Label("", Role.BODY)
        self._beside = Label("", Role.MUTED)
        self._hint = Label("", Role.SMALL)
        self._last = Label("", Role.SMALL)
        self._error = Label("", Role.ERROR)
        self._conflict = Button(self.tr("Two people answered differently: decide"), ButtonKind.LINK)
        self._conflict.clicked.connect(lambda: self.conflict_wanted.emit(self._view.conflict))
        self.editor: AnswerEditor | None = editor_of(view, thumbnails) if view.asks else None
        self._extras: Extras | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LG, MD, LG, MD)
        self._column.setSpacing(XS)
        for part in (self._label, self._beside, self._hint, self._last):
            self._column.addWidget(part)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(SM)
        self._add_answer(view)
        self._column.addWidget(self._conflict)
        self._column.addWidget(self._error)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show it as it stands now; what is being written stays, and so do caret and keyboard."""
        self._view = view
        mark = translate("QuestionBlock", "{question} *") if view.state.required and not view.locked else "{question}"
        self._label.setText(fill(mark, question=view.name))
        _show(self._beside, view.beside)
        law = fill(self.tr("Legal reference: {law}"), law=view.node.law) if view.node.law else ""
        _show(self._hint, "\n".join(text for text in (view.hint, view.hint_beside, law) if text))
        _show(self._last, fill(self.tr("Last visit: {answer}"), answer=view.last) if view.last else "")
        show_if(self._conflict, bool(view.conflict))
        locked = view.locked or view.state.read_only
        if self.editor is not None:
            if view.node.kind in SELECTS:
                self.editor.set_options(self._options(view.state.choices))
            self.editor.show_value("" if view.state.not_applicable else view.state.value)
            self.editor.set_locked(locked)
            if isinstance(self.editor, FilesAnswer | SignatureAnswer):
                self.editor.show_evidence(view.evidence)
        if self._extras is not None:
            noted = bool(view.given.note) or (self._note is not None and self._note.isVisible())
            self._extras.show_state(skipped=view.state.not_applicable, noted=noted, locked=view.locked)
        self._show_note(view)
        self._show_photos(view)
        self._show_finding(view)
        self._show_left(view)
        self._say_error()

    def panel(self) -> EvidencePanel | None:
        """Return where its photos and documents stand, if there are any or can be."""
        return self.editor.panel if isinstance(self.editor, FilesAnswer | SignatureAnswer) else self._panel

    def view(self) -> QuestionView:
        """Return what it shows."""
        return self._view

    def focus_answer(self) -> None:
        """Give the answer the keyboard; the note first, where it was being written."""
        editor, self._resumed = self._resumed or self.editor, None
        if editor is not None:
            editor.focus_answer()

    def has_keyboard(self) -> bool:
        """Say whether the keyboard is somewhere in it."""
        focus = QGuiApplication.focusObject()
        return isinstance(focus, QWidget) and (focus is self or self.isAncestorOf(focus))

    def flush(self) -> None:
        """Give what is being written now."""
        for part in (self.editor, self._note):
            if part is not None and part.is_dirty():
                part.flush()

    def is_dirty(self) -> bool:
        """Say whether words stand here that were not given yet."""
        return any(part is not None and part.is_dirty() for part in (self.editor, self._note))

    def settle_signature(self, kept: bool) -> None:  # noqa: FBT001 - an answer
        """Hear whether the signature that was sent is kept."""
        if isinstance(self.editor, SignatureAnswer):
            self.editor.settle(kept)

    def signature(self) -> Strokes:
        """Return what is drawn on its pad; () where nothing is, and where nothing is signed."""
        return self.editor.pad.strokes() if isinstance(self.editor, SignatureAnswer) else ()

    def put_signature_back(self, strokes: Strokes) -> None:
        """Let a signature that could not be kept be on the pad again."""
        if isinstance(self.editor, SignatureAnswer):
            self.editor.put_back(strokes)

    def clear(self) -> None:
        """Take the answer away."""
        if self.editor is not None and not (self._view.locked or self._view.state.read_only):
            self.editor.clear_answer()

    def press(self, number: int) -> bool:
        """Choose an answer by its number."""
        return self.editor is not None and not self._view.locked and self.editor.press(number)

    def skip(self) -> None:
        """Say that it does not apply, or take that back."""
        if self._view.node.may_skip and not self._view.locked:
            self.skipped.emit(self.path, not self._view.state.not_applicable)

    def open_note(self) -> None:
        """Show the note with the keyboard in it."""
        if not self._view.locked:
            self._made_note().show()
            self._made_note().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_photos(self) -> None:
        """Show where photos come in, with the keyboard there."""
        if self._view.locked:
            return
        if isinstance(self.editor, FilesAnswer):
            self.editor.focus_answer()
            return
        self._wants_photo = True
        self._show_photos(self._view)
        if self._panel is not None:
            self._panel.zone.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restore(self, words: str, caret: int, saved: str) -> None:
        """Put words back that were typed over what is saved and are no value yet, with what is wrong with them."""
        if self.editor is not None:
            self.editor.show_value(saved)
            self.editor.restore(words, caret)
            self.editor.judge()

    def hold(self, part: str, value: str, caret: int, saved: str) -> None:
        """Put a value or a note back that was typed over what is saved."""
        editor = self.editor
        if part == NOTE:
            editor = self._made_note()
            editor.show()
            self._resumed = editor if caret >= 0 else None
        if editor is not None:
            editor.show_value(saved)
            editor.hold(value, caret)
            editor.judge()

    def paste(self) -> bool:
        """Take files or a picture from the clipboard; say whether there was any."""
        zone = self.editor.panel.zone if isinstance(self.editor, FilesAnswer) else self._made_panel().zone
        return not self._view.locked and zone.take(QGuiApplication.clipboard().mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste():
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.advanced.emit(self.path)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._view.locked:
            self._made_panel().zone.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if isinstance(self.editor, FilesAnswer):
            self.editor.panel.zone.dropEvent(event)
        else:
            self._made_panel().zone.dropEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < current_theme().scaled(_NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)

    def _add_answer(self, view: QuestionView) -> None:
        editor = self.editor
        if editor is None:
            return
        path = self.path
        editor.given.connect(lambda value: self.given.emit(path, value))
        editor.typed.connect(lambda _words: self._on_typed(VALUE, editor))
        editor.advanced.connect(lambda: self.advanced.emit(path))
        editor.mistaken.connect(self._on_mistaken)
        if isinstance(editor, SignatureAnswer):
            editor.signed.connect(lambda png: self.signed.emit(path, png))
        extras = Extras(view.name, may_skip=view.node.may_skip, photos=view.node.kind not in EVIDENCE)
        extras.skipped.connect(lambda skips: self.skipped.emit(path, skips))
        extras.note_wanted.connect(self._on_note_wanted)
        extras.photo_wanted.connect(self.open_photos)
        extras.finding_wanted.connect(lambda: self.finding_wanted.emit(path))
        self._extras = extras
        self._line.addWidget(editor, 1)
        self._line.addWidget(extras, 0, Qt.AlignmentFlag.AlignTop)
        add_layout(self._column, self._line)

    def _options(self, choices: Sequence[Choice]) -> tuple[OptionText, ...]:
        return tuple(OptionText(choice.name, self._tongues.both(choice.label) or choice.name) for choice in choices)

    def _on_note_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - from a signal
        if wanted:
            self.open_note()
        elif self._note is not None and not self._note.words():
            self._note.hide()
        elif self._extras is not None:
            self.open_note()

    def _made_note(self) -> ProseAnswer:
        if self._note is None:
            name = fill(translate("Extras", "{what}: {question}"), what=self.tr("Note"), question=self._view.name)
            note = self._note = ProseAnswer(name, self.tr("What was seen, said or measured"))
            path = self.path
            note.given.connect(lambda text: self.noted.emit(path, text))
            note.typed.connect(lambda _words: self._on_typed(NOTE, note))
            note.show_value(self._view.given.note)
            note.set_locked(self._view.locked)
            self._column.addWidget(note)
        return self._note

    def _made_panel(self) -> EvidencePanel:
        if self._panel is None:
            panel = self._panel = EvidencePanel(self._thumbnails)
            panel.hide()
            self._column.addWidget(panel)
            self.panel_made.emit(self.path, panel)
        return self._panel

    def _show_note(self, view: QuestionView) -> None:
        if view.given.note or self._note is not None:
            note = self._made_note()
            note.show_value(view.given.note)
            note.set_locked(view.locked)
            if view.given.note:
                show_if(note, shown=True)

    def _show_photos(self, view: QuestionView) -> None:
        if view.node.kind in EVIDENCE or not (view.evidence or self._wants_photo or self._panel is not None):
            return
        panel = self._made_panel()
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
            self._finding.wanted.connect(lambda: self.finding_wanted.emit(self.path))
            self._finding.opened.connect(self.finding_opened)
            self._column.addWidget(self._finding)
        self._finding.show_finding(view)
        show_if(self._finding, shown)

    def _show_left(self, view: QuestionView) -> None:
        if self._left is None and view.left:
            self._left = LeftWords(view.name)
            self._left.discarded.connect(self._on_left_discarded)
            self._column.addWidget(self._left)
        if self._left is not None:
            self._left.show_words(view.left)
            show_if(self._left, bool(view.left))

    def _on_left_discarded(self) -> None:
        if self.editor is not None:
            self.editor.hold(self._view.state.value, -1)
            self._on_mistaken("")
        self.left_discarded.emit(self.path)

    def _on_typed(self, part: str, editor: AnswerEditor) -> None:
        typed = Typed(part, editor.words(), editor.caret(), editor.reads(), self.is_dirty())
        self.typed.emit(self.path, typed)

    def _on_mistaken(self, words: str) -> None:
        self._mistake = words
        self._say_error()

    def _say_error(self) -> None:
        words = self._mistake or self._view.error
        self._error.setText(words)
        show_if(self._error, bool(words))


def _show(label: Label, words: str) -> None:
    label.setText(words)
    show_if(label, bool(words))
