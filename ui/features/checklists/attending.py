"""Attending to the questions on the screen: each is heard, and gets back what was typed in it and not saved."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from ui.features.checklists.answer_editor import NOTE, VALUE
from ui.features.checklists.answering import Answering
from ui.features.checklists.files_desk import FilesDesk
from ui.features.checklists.presenter import ChecklistPresenter
from ui.features.checklists.question_block import QuestionBlock
from ui.features.checklists.questions_view import QuestionsView
from ui.features.checklists.raising import Raising


class Attending(QObject):
    """`conflict_wanted` carries the id of a conflict to decide."""

    conflict_wanted = Signal(str)

    def __init__(
        self,
        presenter: ChecklistPresenter,
        answering: Answering,
        files: FilesDesk,
        raising: Raising,
        questions: QuestionsView,
    ) -> None:
        """Take the run, who hears what, and where its questions are shown."""
        super().__init__(questions)
        self._presenter = presenter
        self._answering = answering
        self._files = files
        self._raising = raising
        self._unsaved: set[str] = set()
        questions.made.connect(self._on_made)

    def begin(self, unsaved: Iterable[str]) -> None:
        """Start with another run: at these paths words wait to be saved."""
        self._unsaved = set(unsaved)

    def _on_made(self, block: QuestionBlock) -> None:
        answering = self._answering
        block.given.connect(answering.value)
        block.noted.connect(answering.note)
        block.skipped.connect(answering.skip)
        block.typed.connect(answering.typed)
        block.finding_wanted.connect(self._raising.raise_from)
        block.finding_opened.connect(self._raising.open)
        block.conflict_wanted.connect(self.conflict_wanted)
        block.signed.connect(lambda _path, png: self._files.sign(block, png))
        block.left_discarded.connect(answering.discard)
        block.panel_made.connect(self._files.attend)
        panel = block.panel()
        if panel is not None:
            self._files.attend(block.path, panel)
        self._files.restore(block)
        self._restore(block)

    def _restore(self, block: QuestionBlock) -> None:
        """Put back words that were typed and not saved, over what is saved, with the caret where it stood."""
        now, path = self._presenter.now, block.path
        if now is None or block.view().locked or not (path in self._unsaved or path in now.words):
            return
        is_first = path in self._unsaved
        self._unsaved.discard(path)
        typed, kept = now.given_at(path), now.opened.given(path)
        draft = now.opened.drafts.get(path) if is_first else None
        carets = {} if draft is None else {draft.part: draft.caret}
        if path in now.words:
            block.restore(now.words[path], carets.get(VALUE, -1), kept.value)
        elif typed.value != kept.value:
            block.hold(VALUE, typed.value, carets.get(VALUE, -1), kept.value)
        if is_first and typed.note != kept.note:
            block.hold(NOTE, typed.note, carets.get(NOTE, -1), kept.note)
