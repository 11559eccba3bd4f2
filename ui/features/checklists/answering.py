"""What a person answers, on its way: into the form at once, as a draft at every keystroke, as a command when given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.checklist.commands import GiveAnswers, GivenAnswer
from app.domain.checklist.records import answer_id
from app.domain.errors import Known
from app.domain.reasons import Reason
from app.forms.answers import Given
from app.services.commands import Committed
from app.storage.basing import Shown
from ui.features.checklists.answer_editor import NOTE, Typed
from ui.features.checklists.presenter import ChecklistPresenter, OnDesk
from ui.parts.writing import Entry, Writer


class Answering(QObject):
    """`changed` says that something stands otherwise now, `refused` carries the reasons of the rules.

    An answer under way is nobody else's: until it is committed, what is read does not go over it. `settled` is sent
    when nothing is under way any more, `let_go` when somebody took back what they had typed.
    """

    changed = Signal()
    refused = Signal(object)
    settled = Signal()
    let_go = Signal()

    def __init__(self, presenter: ChecklistPresenter, writer: Writer, parent: QObject) -> None:
        """Take the run and how to write."""
        super().__init__(parent)
        self._presenter = presenter
        self._writer = writer
        self._under_way: dict[str, int] = {}
        self._filling: set[str] = set()

    def under_way(self) -> frozenset[str]:
        """Return the paths whose answers are on their way."""
        return frozenset(self._under_way)

    def begin(self) -> None:
        """Forget what belonged to another run."""
        self._under_way = {}
        self._filling = set()

    def value(self, path: str, value: str) -> None:
        """Give an answer; it applies then."""
        now = self._presenter.now
        if now is not None and not now.is_locked:
            now.words.pop(path, None)
        self._give(path, lambda given: replace(given, value=value, not_applicable=False))

    def note(self, path: str, note: str) -> None:
        """Give the note to a question."""
        self._give(path, lambda given: replace(given, note=note))

    def skip(self, path: str, skips: bool) -> None:  # noqa: FBT001 - from a signal
        """Say that a question does not apply, or that it does; its answer is kept."""
        self._give(path, lambda given: replace(given, not_applicable=skips))

    def entries(self, path: str, entries: tuple[str, ...], said: str = "") -> None:
        """Give the entries of a repeat; what was answered in one that goes is kept."""
        now = self._presenter.now
        if now is None:
            return
        opened = now.opened
        given = now.given[path] = replace(now.given_at(path), entries=entries)
        patch = opened.changes(path, given)
        base = opened.shown(path)
        opened.take(path, given)
        opened.let_go(path, patch)
        self.changed.emit()
        self._sent(path)
        command = GiveAnswers(now.record.id, (GivenAnswer(path, patch),))

        def refused(reasons: Sequence[Reason]) -> None:
            self._arrived(now, path)
            self.refused.emit(tuple(reasons))

        def failed(error: Known) -> None:
            self._failed(now, path, given, base, error)

        self._writer.give(
            now.record.engagement_id,
            command,
            said=said,
            entry=Entry({answer_id(now.record.id, path): base}),
            done=lambda _result: self._arrived(now, path),
            refused=refused,
            known=failed,
        )

    def make_sure(self, path: str) -> None:
        """Let there be a record at a path, for photos to hang on."""
        now = self._presenter.now
        if now is not None and not now.opened.shown(path).version and path not in self._under_way:
            filled = {} if path in now.given else now.opened.changes(path, now.given_at(path))
            self._writer.give(now.record.engagement_id, GiveAnswers(now.record.id, (GivenAnswer(path, filled),)))

    def typed(self, path: str, typed: Typed) -> None:
        """Keep what is typed, with what the screen showed when the typing began; what was taken back again goes.

        Words that are no value change nothing of the form.
        """
        now = self._presenter.now
        if now is None or now.is_locked:
            return
        given = now.given_at(path)
        if typed.part == NOTE:
            given = replace(given, note=typed.words)
        elif typed.value is None:
            now.words[path] = typed.words
            given = replace(given, value=now.opened.given(path).value)
        else:
            now.words.pop(path, None)
            given = replace(given, value=typed.value)
        if not typed.is_other and self._is_as_before(now, path, given):
            now.given.pop(path, None)
            self._presenter.desk.forget(now.opened, path)
            self.let_go.emit()
            return
        now.given[path] = given
        self._keep(now, path, given, typed.part, typed.caret)

    def discard(self, path: str) -> None:
        """Let words go that can be saved no more, because whoever wrote them says so."""
        now = self._presenter.now
        if now is not None:
            now.words.pop(path, None)
            now.given.pop(path, None)
            self._presenter.desk.forget(now.opened, path)
            self.changed.emit()
            self.let_go.emit()

    def _is_as_before(self, now: OnDesk, path: str, given: Given) -> bool:
        if now.opened.has(path) or path in now.words:
            return path not in now.words and not now.opened.changes(path, given)
        now.opened.take_back(path)
        return given == Given(now.run.state(path).value)

    def _keep(self, now: OnDesk, path: str, given: Given, part: str = "", caret: int = -1) -> None:
        self._presenter.desk.keep(now.opened, path, given, part, caret, now.words.get(path, ""))

    def _give(self, path: str, change: Callable[[Given], Given]) -> None:
        now = self._presenter.now
        if now is None or now.is_locked:
            return
        given = now.given[path] = change(now.given_at(path))
        now.opened.take(path, given)
        base = now.opened.shown(path)
        # What the form filled in by itself is saved with a person's answer, so that it stays and others see it.
        busy = {path, *self._filling, *now.given, *now.words}
        filled = {other: each for other, each in now.run.filled().items() if other not in busy}
        future = self._presenter.desk.give(now.opened, path, given, filled)
        if path in now.words:
            # A note was given, and in the field beside it stand words that are no value yet.
            self._keep(now, path, given)
        self.changed.emit()
        if future is not None:
            self._filling.update(filled)
            self._await(now, path, given, base, future, frozenset(filled))

    def _await(
        self, now: OnDesk, path: str, given: Given, base: Shown, future: Future[Committed], filled: frozenset[str]
    ) -> None:
        self._sent(path)

        def refused(reasons: Sequence[Reason]) -> None:
            self._put_back(now, path, given, base)
            if self._presenter.now is now:
                self.refused.emit(tuple(reasons))
            arrived()

        def failed(error: Known) -> None:
            self._filling -= filled
            self._failed(now, path, given, base, error)

        def arrived() -> None:
            self._filling -= filled
            self._arrived(now, path)

        self._writer.watch(future, lambda _result: arrived(), refused, failed)

    def _failed(self, now: OnDesk, path: str, given: Given, base: Shown, error: Known) -> None:
        self._put_back(now, path, given, base)
        self._writer.say_known(error)
        self._arrived(now, path)

    def _put_back(self, now: OnDesk, path: str, given: Given, base: Shown) -> None:
        """Let the words stay on the screen and on the disk, with what was typed since."""
        self._presenter.desk.put_back(now.opened, path, now.given.get(path, given), base)

    def _sent(self, path: str) -> None:
        self._under_way[path] = self._under_way.get(path, 0) + 1

    def _arrived(self, now: OnDesk, path: str) -> None:
        if self._presenter.now is not now:
            return
        left = self._under_way.get(path, 1) - 1
        if left:
            self._under_way[path] = left
        else:
            self._under_way.pop(path, None)
        if not self._under_way:
            self.settled.emit()
