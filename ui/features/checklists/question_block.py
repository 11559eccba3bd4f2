"""One question with everything that belongs to it, in one place: help, answer, note, photos, finding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.forms.definition import SELECTS, Kind
from ui.features.checklists.annexes import Annexes
from ui.features.checklists.answer_editor import NOTE, VALUE, AnswerEditor, Typed
from ui.features.checklists.answer_line import AnswerLine
from ui.features.checklists.content import Tongues
from ui.features.checklists.editors import editor_of, is_from_list
from ui.features.checklists.file_answers import FilesAnswer, SignatureAnswer
from ui.features.checklists.list_answer import ListAnswer
from ui.features.checklists.options import OptionText
from ui.features.checklists.question_head import QuestionHead
from ui.features.checklists.views import QuestionView
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.theme.spacing import LG, MD, XS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.drop_zone import DropZone
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout


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
        self._view = view
        self._resumed: AnswerEditor | None = None
        self._mistake = ""
        self._error = Label("", Role.ERROR)
        self._conflict = Button(self.tr("Two people answered differently: decide"), ButtonKind.LINK)
        self._conflict.clicked.connect(lambda: self.conflict_wanted.emit(self._view.conflict))
        self.editor: AnswerEditor | None = editor_of(view, thumbnails) if view.asks else None
        self._line: AnswerLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LG, MD, LG, MD)
        self._column.setSpacing(XS)
        self._head = QuestionHead(self._column)
        self._annexes = Annexes(view, thumbnails, self._column, self)
        self._add_answer(view)
        self._connect_annexes()
        self._column.addWidget(self._conflict)
        self._column.addWidget(self._error)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show it as it stands now; what is being written stays, and so do caret and keyboard."""
        self._view = view
        self._head.show_view(view)
        show_if(self._conflict, bool(view.conflict))
        locked = view.locked or view.state.read_only
        if self.editor is not None:
            if view.node.kind in SELECTS:
                choices, both = view.state.choices, self._tongues.both
                self.editor.set_options([OptionText(each.name, both(each.label) or each.name) for each in choices])
            self.editor.show_value("" if view.state.not_applicable else view.state.value)
            self.editor.set_locked(locked)
            if isinstance(self.editor, FilesAnswer | SignatureAnswer):
                self.editor.show_evidence(view.evidence)
        if self._line is not None:
            note = self._annexes.note
            noted = bool(view.given.note) or (note is not None and note.isVisible())
            self._line.extras.show_state(skipped=view.state.not_applicable, noted=noted, locked=view.locked)
        self._annexes.show_view(view)
        self._say_error()

    def panel(self) -> EvidencePanel | None:
        """Return where its photos and documents stand, if there are any or can be."""
        return self.editor.panel if isinstance(self.editor, FilesAnswer | SignatureAnswer) else self._annexes.panel

    def view(self) -> QuestionView:
        """Return what it shows."""
        return self._view

    def fits(self, view: QuestionView) -> bool:
        """Say whether it is answered as this view asks: other answers may leave few of many choices, or many of few."""
        return view.node.kind is not Kind.SELECT_ONE or isinstance(self.editor, ListAnswer) is is_from_list(view)

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
        for part in (self.editor, self._annexes.note):
            if part is not None and part.is_dirty():
                part.flush()

    def is_dirty(self) -> bool:
        """Say whether words stand here that were not given yet."""
        return any(part is not None and part.is_dirty() for part in (self.editor, self._annexes.note))

    def signing(self) -> SignatureAnswer | None:
        """Return where it is signed; None where it asks for something else."""
        return self.editor if isinstance(self.editor, SignatureAnswer) else None

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
        self._annexes.open_note()

    def open_photos(self) -> None:
        """Show where photos come in, with the keyboard there."""
        if self._view.locked:
            return
        if isinstance(self.editor, FilesAnswer):
            self.editor.focus_answer()
        else:
            self._annexes.open_photos()

    def show_files(self) -> None:
        """Show where photos come in, as some are still on their way."""
        self._annexes.show_files()

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
            editor = self._annexes.made_note()
            editor.show()
            self._resumed = editor if caret >= 0 else None
        if editor is not None:
            editor.show_value(saved)
            editor.hold(value, caret)
            editor.judge()

    def paste(self) -> bool:
        """Take files or a picture from the clipboard; say whether there was any."""
        zone = self._zone()
        return not self._view.locked and zone.take(QGuiApplication.clipboard().mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste():
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.advanced.emit(self.path)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A signature is written, not brought: what is over one is refused by not taking it.
        if not (self._view.locked or isinstance(self.editor, SignatureAnswer)):
            self._zone().dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        panel = self.panel()
        if panel is not None:
            panel.zone.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._zone().dropEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._line is not None:
            self._line.fit(self.width())

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
        self._line = AnswerLine(view, editor)
        extras = self._line.extras
        extras.skipped.connect(lambda skips: self.skipped.emit(path, skips))
        extras.note_wanted.connect(self._annexes.want_note)
        extras.photo_wanted.connect(self.open_photos)
        extras.finding_wanted.connect(lambda: self.finding_wanted.emit(path))
        add_layout(self._column, self._line)

    def _connect_annexes(self) -> None:
        annexes, path = self._annexes, self.path
        annexes.noted.connect(lambda text: self.noted.emit(path, text))
        annexes.typed.connect(lambda: self._on_typed(NOTE, annexes.made_note()))
        annexes.panel_made.connect(lambda panel: self.panel_made.emit(path, panel))
        annexes.finding_wanted.connect(lambda: self.finding_wanted.emit(path))
        annexes.finding_opened.connect(self.finding_opened)
        annexes.left_discarded.connect(self._on_left_discarded)

    def _zone(self) -> DropZone:
        """Return where files come in."""
        panel = self.editor.panel if isinstance(self.editor, FilesAnswer) else self._annexes.made_panel()
        return panel.zone

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
