"""What a supervisor does with kept work, from the question to the command."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.custody.commands import ArchiveCustody, ReturnCustody
from app.domain.custody.records import Custody
from app.domain.kernel.changeset import Command
from app.domain.reasons import Reason
from app.queries.custody_queue import KeptWork
from app.storage.drafts import Draft
from ui.features.custody.note_sheet import NoteSheet
from ui.features.custody.presenter import QueuePresenter, accepting
from ui.i18n.translator import fill, translate
from ui.parts.drafting import DraftWords, draft_place
from ui.parts.writing import Writer
from ui.runtime.tasks import Tasks
from ui.widgets.sheet import ConfirmationSheet


class QueueFlows(QObject):
    """`blocked` carries what could not be done and why."""

    blocked = Signal(str, object)

    def __init__(self, presenter: QueuePresenter, writer: Writer, tasks: Tasks, host: QWidget) -> None:
        """Take where to read, how to write, the pool that reads drafts, and any widget of the window."""
        super().__init__(host)
        self._presenter = presenter
        self._writer = writer
        self._tasks = tasks
        self._host = host

    def accept(self, work: KeptWork) -> None:
        """Ask whether it is to be applied, with all that it rests on and that waits too."""
        if self._may(work, "AcceptCustody", self.tr("This cannot be accepted")):
            self._confirm(work, self._presenter.before(work))

    def accept_all(self, work: KeptWork) -> None:
        """Ask whether all that waits of this author for this factory is to be applied."""
        if self._may(work, "AcceptCustody", self.tr("This cannot be accepted")):
            self._confirm(work, self._presenter.chain(work))

    def give_back(self, work: KeptWork) -> None:
        """Ask for the note with which it goes back to its author."""
        words = (
            self.tr("Return to the author"),
            fill(
                self.tr(
                    "{author} gets the change back with your note, and can send it again once they hold {factory}."
                ),
                author=work.custody.author_name,
                factory=work.custody.factory,
            ),
            self.tr("Return it"),
        )
        if self._may(work, "ReturnCustody", self.tr("This cannot be returned")):
            self._ask(work, words, lambda note: ReturnCustody(work.custody.id, note), self.tr("Returned to its author"))

    def archive(self, work: KeptWork) -> None:
        """Ask for the note with which it is kept without effect."""
        words = (
            self.tr("Archive without effect"),
            self.tr("It stays here word for word and changes nothing in the plan. The author reads your note."),
            self.tr("Archive it"),
        )
        if self._may(work, "ArchiveCustody", self.tr("This cannot be archived")):
            self._ask(work, words, lambda note: ArchiveCustody(work.custody.id, note), self.tr("Archived"))

    def _confirm(self, work: KeptWork, chain: Sequence[Custody]) -> None:
        number = len(chain)
        title = translate("Queue", "Accept %n change(s)?", "", number)
        text = fill(
            self.tr(
                "The server applies the work of {author} to the plan of {factory}, by the rules as they are then. The"
                " history names you, on behalf of {author}. This cannot be undone; what stands there can be changed"
                " like everything else."
            ),
            author=work.custody.author_name,
            factory=work.custody.factory,
        )
        sheet = ConfirmationSheet(self._host, title, text, self.tr("Accept"))
        sheet.confirmed.connect(lambda: self._accept(work, chain))
        sheet.open_sheet()

    def _accept(self, work: KeptWork, chain: Sequence[Custody]) -> None:
        """Give the commands in order; each sees what the one before it did."""
        last = chain[-1]
        for custody in chain:
            said = translate("Queue", "%n change(s) accepted", "", len(chain)) if custody is last else ""
            self._give(work.row.scope, accepting(custody), said, self.tr("This cannot be accepted"))

    def _ask(self, work: KeptWork, words: tuple[str, str, str], make: Callable[[str], Command], said: str) -> None:
        place = draft_place(Custody, work.custody.id, "note")
        drafts = self._writer.drafts

        def keep(typed: str) -> None:
            if typed:
                drafts.keep(place, DraftWords(typed))
            else:
                drafts.discard(place)

        def opened(draft: Draft | None) -> None:
            kept = "" if draft is None else DraftWords.from_text(Custody, draft.content).words
            sheet = NoteSheet(self._host, words, kept, keep)
            sheet.given.connect(lambda note: self._give(work.row.scope, make(note), said, words[0], place))
            sheet.open_for_typing()

        find = self._presenter.workspace.drafts.find
        self._tasks.run(lambda _job: find(place), opened, owner=self)

    def _give(self, scope: str, command: Command, said: str, title: str, draft: str | None = None) -> None:
        def done(_committed: object) -> None:
            if said:
                self._writer.say(said)

        def refused(reasons: Sequence[Reason]) -> None:
            self.blocked.emit(title, reasons)

        future = self._presenter.workspace.commands.submit_in(scope, command, draft=draft)
        self._writer.watch(future, done, refused)

    def _may(self, work: KeptWork, command: str, title: str) -> bool:
        against = self._presenter.against(work, command)
        if against:
            self.blocked.emit(title, against)
        return not against
