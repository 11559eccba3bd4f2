"""What is asked before something is done with a run: completing it, opening it again, raising a finding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.checklist.commands import CompleteRun, RaiseFinding, ReopenRun
from app.domain.checklist.records import ChecklistRun
from app.domain.kernel.changeset import Command
from app.domain.reasons import Reason
from app.domain.wording import in_language
from app.queries.draft_places import PASSED, finding_draft_place
from app.services.workspace import Workspace
from ui.features.checklists.presenter import ChecklistPresenter, OnDesk
from ui.features.checklists.reading import Reading
from ui.features.checklists.sheets import CompleteSheet, FindingSheet, FindingWords, MissingLine, MissingSheet
from ui.i18n.translator import current_language, fill
from ui.parts.drafting import draft_place
from ui.parts.writing import Entry, Writer, reasons_words


class RunFlows(QObject):
    """Opens sheets over `host` and gives the commands.

    `place_wanted` carries the path of a question to go to, `blocked` what could not be done and the reasons.
    """

    place_wanted = Signal(str)
    blocked = Signal(str, object)

    def __init__(self, workspace: Workspace, presenter: ChecklistPresenter, writer: Writer, host: QWidget) -> None:
        """Take the run, how to write, and any widget of the window."""
        super().__init__(host)
        self._catalogue = workspace.catalogue
        self._presenter = presenter
        self._writer = writer
        self.host = host

    def show_missing(self, reading: Reading) -> None:
        """List what is open, each a way to its question."""
        lines = missing_lines(reading)
        if not lines:
            self._writer.say(self.tr("Every question that must be answered is answered."))
            return
        sheet = MissingSheet(self.host, lines)
        sheet.wanted.connect(self.place_wanted)
        sheet.open_sheet(sheet.confirm_button)

    def complete(self, reading: Reading) -> None:
        """Show what is missing, then complete the run."""
        now = self._presenter.now
        if now is None:
            return
        lines = missing_lines(reading)
        wanted = CompleteRun(now.record.id)
        if not lines and self._stopped(wanted, self.tr("This checklist cannot be completed")):
            return
        if lines and self._stopped(CompleteRun(now.record.id, len(lines), "-"), self.tr("Not completed")):
            return
        sheet = CompleteSheet(self.host, reading.title(), lines)
        sheet.wanted.connect(self.place_wanted)
        place = draft_place(ChecklistRun, now.record.id, PASSED)
        if sheet.words is not None:
            self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)

        def completed(reason: str) -> None:
            for future in self._presenter.desk.settle(now.opened):
                self._writer.watch(future, lambda _result: None)
            self._give(now, CompleteRun(now.record.id, len(lines), reason), self.tr("Checklist completed"), place)

        sheet.completed.connect(completed)
        sheet.open_sheet()

    def reopen(self) -> None:
        """Open a completed run again."""
        now = self._presenter.now
        if now is None:
            return
        command = ReopenRun(now.record.id)
        if not self._stopped(command, self.tr("This checklist cannot be opened again")):
            self._give(now, command, self.tr("The checklist is open again"))

    def raise_finding(self, reading: Reading, path: str) -> None:
        """Ask how a finding is to be worded, with question, answer and photos filled in."""
        now = self._presenter.now
        view = reading.question(path)
        if now is None or view is None:
            return
        answer = reading.answer_words(path)
        point = self._catalogue.point(view.node.point) if view.node.point else None
        photos = tuple(line.evidence.id for line in view.evidence)
        words = FindingWords(
            area=" ".join(text for text in (view.label, answer) if text),
            source=fill(self.tr("{checklist} · {question}"), checklist=reading.title(), question=view.number),
            point="" if point is None else in_language(point.title, current_language().code),
            law=view.node.law,
            photos=len(photos),
        )
        day = self._presenter.today() if now.visit is None or now.visit.held_on is None else now.visit.held_on
        item_id = self._presenter.new_id()

        def command(area: str, evidence: tuple[str, ...]) -> RaiseFinding:
            return RaiseFinding(
                now.record.id,
                path,
                item_id,
                day,
                area,
                "" if point is None else point.cluster,
                "" if point is None else point.id,
                view.node.question,
                evidence,
                view.findings,
            )

        sheet = FindingSheet(self.host, words)
        place = finding_draft_place(now.record.id, path)
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)
        sheet.refusal = lambda area: reasons_words(self._presenter.refusal(command(area, photos)))
        sheet.raised.connect(
            lambda area, along: self._give(
                now, command(area, photos if along else ()), self.tr("The finding is in the plan"), place
            )
        )
        sheet.open_for_typing()

    def _stopped(self, command: Command, words: str) -> bool:
        reasons = self._presenter.refusal(command)
        if reasons:
            self.blocked.emit(words, reasons)
        return bool(reasons)

    def _give(self, now: OnDesk, command: Command, said: str, draft: str | None = None) -> None:
        def refused(reasons: Sequence[Reason]) -> None:
            self.blocked.emit(self.tr("Not saved"), tuple(reasons))

        entry = Entry(draft=draft)
        self._writer.give(now.record.engagement_id, command, said=said, entry=entry, refused=refused)


def missing_lines(reading: Reading) -> tuple[MissingLine, ...]:
    """Return what is missing in words, in order."""
    found = []
    for each in reading.missing():
        question, why = reading.missing_words(each)
        found.append(MissingLine(each.path, question, why))
    return tuple(found)
