"""Photos and documents of answers, each on the record of its own answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app.domain.checklist.records import answer_id
from app.domain.errors import Known
from app.domain.plan.commands import WithdrawEvidence
from app.domain.plan.records import SubjectKind
from app.domain.reasons import Reason
from app.services.commands import Committed
from app.services.evidence import Subject
from app.services.workspace import Workspace
from ui.features.checklists.answering import Answering
from ui.features.checklists.presenter import ChecklistPresenter
from ui.features.checklists.question_block import QuestionBlock
from ui.features.checklists.questions_view import QuestionsView
from ui.features.checklists.signature_pad import Strokes
from ui.features.checklists.values import moment_stamp
from ui.i18n.messages import explain
from ui.i18n.translator import fill
from ui.parts.evidence_acts import EvidenceActs, EvidencePlace
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.parts.tools import Tools
from ui.parts.writing import Writer

_SIGNATURE = "signature"


class FilesDesk(QObject):
    """Lets the panels of questions take files in, and keeps signatures."""

    def __init__(
        self,
        workspace: Workspace,
        tools: Tools,
        presenter: ChecklistPresenter,
        answering: Answering,
        writer: Writer,
        thumbnails: Thumbnails,
        questions: QuestionsView,
    ) -> None:
        """Take where files are kept, the run, how to write, and where its questions are shown."""
        super().__init__(questions)
        self._workspace = workspace
        self._tools = tools
        self._presenter = presenter
        self._answering = answering
        self._writer = writer
        self._thumbnails = thumbnails
        self._questions = questions
        self._acts: dict[str, EvidenceActs] = {}
        self._awaited: frozenset[str] | None = None
        self._unkept: dict[tuple[str, str], Strokes] = {}

    def attend(self, path: str, panel: EvidencePanel) -> None:
        """Let a question's panel take in photos and documents, and show and withdraw them."""
        # The answer first: files hang on its record.
        panel.dropped.connect(lambda _paths: self._answering.make_sure(path))
        panel.pasted.connect(lambda _png: self._answering.make_sure(path))
        self._acts[path] = EvidenceActs(
            panel, self._workspace, self._tools, self._thumbnails, partial(self._place, path)
        )

    def refresh(self) -> None:
        """Let panels and open sheets show how files stand now."""
        for path, acts in tuple(self._acts.items()):
            if isValid(acts):
                acts.refresh()
            else:
                del self._acts[path]
        for _run, path in tuple(self._unkept):
            block = self._questions.block(path)
            if block is not None and isValid(block):
                self.restore(block)

    def restore(self, block: QuestionBlock) -> None:
        """Put a signature back on its pad that was refused when its question was not shown any more.

        Files that still wait for the question are told of there, also where it takes no more.
        """
        now = self._presenter.now
        if now is not None and answer_id(now.record.id, block.path) in self._waiting():
            block.show_files()
            self._acts[block.path].refresh()
        if now is not None and not now.is_locked:
            unkept, signing = self._unkept.pop((now.record.id, block.path), ()), block.signing()
            if signing is not None:
                signing.put_back(unkept)

    def sign(self, block: QuestionBlock, png: bytes) -> None:
        """Keep a signature as a picture, then withdraw the one before it; its question hears whether it is kept."""
        now, signing = self._presenter.now, block.signing()
        if now is None or signing is None:
            return
        path = block.path
        drawn = signing.pad.strokes()
        before = now.evidence.get(path, ())
        name = f"{_SIGNATURE}-{moment_stamp(self._workspace.clock.now())}.png"
        future = self._presenter.desk.attach(now.opened, path, png, name)

        def settled(*, kept: bool) -> None:
            front = self._presenter.now
            is_same_run = front is not None and front.record.id == now.record.id
            if is_same_run and self._questions.block(path) is block and isValid(block):
                signing.settle(kept)
            elif not kept:
                # Its question was left, or made anew: what was drawn waits for it.
                self._unkept[now.record.id, path] = drawn
                self.refresh()

        def done(_committed: Committed) -> None:
            settled(kept=True)
            for line in before:
                command = WithdrawEvidence(line.evidence.id, self.tr("Signed again"))
                self._writer.give(now.record.engagement_id, command)
            self._writer.say(self.tr("The signature is kept"))

        def refused(reasons: Sequence[Reason]) -> None:
            settled(kept=False)
            self._writer.say_reasons(reasons)

        def known(error: Known) -> None:
            settled(kept=False)
            words = self.tr("Not kept: {file}. {why}")
            self._writer.say(fill(words, file=name, why=explain(error.code, error.params)))

        self._writer.watch(future, done, refused, known)

    def why_not(self) -> Reason | None:
        """Return why the run in front takes no photos; None where it does."""
        now = self._presenter.now
        reason = None if now is None else now.may("AttachEvidence")
        if now is None or reason is None:
            return None
        found = now.opened.may_answer if reason.met else reason
        return None if found.met else found

    def _waiting(self) -> frozenset[str]:
        """Return the ids of answers that files wait for; read once for all questions that are made together."""
        if self._awaited is None:
            self._awaited = self._workspace.intake.subjects()
            QTimer.singleShot(0, self, self._look_again)
        return self._awaited

    def _look_again(self) -> None:
        self._awaited = None

    def _place(self, path: str) -> EvidencePlace | None:
        now = self._presenter.now
        allowed = None if now is None else now.may("AttachEvidence")
        if now is None or allowed is None:
            return None
        if allowed.met:
            allowed = now.opened.may_answer
        id = answer_id(now.record.id, path)
        subject = Subject(now.record.engagement_id, id, SubjectKind.ANSWER)
        return EvidencePlace(subject, now.evidence.get(path, ()), allowed)
