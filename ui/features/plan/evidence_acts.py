"""Adding, looking at, captioning and withdrawing evidence of an item."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.config.files import disk_faults
from app.domain.errors import Known
from app.domain.plan.commands import CaptionEvidence, WithdrawEvidence
from app.domain.plan.records import SubjectKind
from app.queries.item_detail import EvidenceLine
from app.services.commands import Committed
from ui.features.plan.evidence_sheet import EvidenceSheet
from ui.features.plan.item_desk import ItemDesk
from ui.features.plan.thumbnails import Thumbnails
from ui.i18n.messages import explain
from ui.i18n.translator import fill
from ui.parts.reason_sheet import ReasonSheet

Attached = Callable[[frozenset[str]], None]


class EvidenceActs(QObject):
    """Acts on the evidence of the item on the desk."""

    def __init__(self, desk: ItemDesk, thumbnails: Thumbnails) -> None:
        """Take the desk, which owns this, and where pictures come from."""
        super().__init__(desk)
        self._desk = desk
        self._thumbnails = thumbnails
        self._open_sheets: dict[str, EvidenceSheet] = {}

    def attach_files(self, paths: Iterable[Path], attached: Attached | None = None) -> None:
        """Store and attach files; `attached` gets the ids of each one's records."""
        for path in paths:
            self._attach(path, path.name, attached)

    def attach_picture(self, png: bytes, attached: Attached | None = None) -> None:
        """Store and attach a picture from the clipboard."""
        moment = self._desk.workspace.clock.now().astimezone()
        self._attach(png, f"pasted-{moment:%Y%m%d-%H%M%S}.png", attached)

    def _attach(self, content: bytes | Path, name: str, attached: Attached | None) -> None:
        view = self._desk.view
        if view is None:
            return
        allowed = view.may("AttachEvidence")
        if not allowed.met:
            self._desk.writer.say_reasons((allowed,))
            return
        store = self._desk.workspace.evidence
        future = store.attach(self._desk.engagement_id, view.item.id, SubjectKind.ITEM, content, name)

        def done(committed: Committed) -> None:
            self._desk.writer.say(fill(self.tr("Attached: {file}"), file=name))
            if attached is not None:
                attached(committed.changed.ids)

        def known(error: Known) -> None:
            words = self.tr("Not attached: {file}. {why}")
            self._desk.writer.say(fill(words, file=name, why=explain(error.code, error.params)))

        self._desk.writer.watch(future, done, known=known)

    def open(self, evidence_id: str) -> None:
        """Show one piece."""
        line = self._line(evidence_id)
        if line is None:
            return
        self._thumbnails.fetch(line, self._desk.engagement_id)
        sheet = EvidenceSheet(self._desk.host, line, self._thumbnails)
        self._open_sheets[evidence_id] = sheet
        sheet.destroyed.connect(partial(self._open_sheets.pop, evidence_id, None))
        sheet.captioned.connect(lambda words: self._caption(evidence_id, words))
        sheet.copy_wanted.connect(lambda path: self._save_copy(line, Path(path)))
        sheet.withdrawal_wanted.connect(lambda: self._ask_withdrawal(evidence_id))
        sheet.open_for_typing()

    def refresh(self) -> None:
        """Let what is open show how its file stands now."""
        for evidence_id, sheet in tuple(self._open_sheets.items()):
            line = self._line(evidence_id)
            if line is not None and isValid(sheet):
                sheet.show_line(line)

    def _line(self, evidence_id: str) -> EvidenceLine | None:
        view = self._desk.view
        lines = () if view is None else view.detail.evidence
        return next((line for line in lines if line.evidence.id == evidence_id), None)

    def _caption(self, evidence_id: str, words: str) -> None:
        self._desk.give(CaptionEvidence(evidence_id, words), self.tr("Caption saved"))

    def _ask_withdrawal(self, evidence_id: str) -> None:
        text = self.tr("It stays visible with the reason. A gate that rests on it must be confirmed again.")
        sheet = ReasonSheet(self._desk.host, self.tr("Withdraw this evidence?"), text, self.tr("Withdraw"))

        def give(reason: str) -> None:
            self._desk.give(WithdrawEvidence(evidence_id, reason), self.tr("The evidence is withdrawn"))

        sheet.given.connect(give)
        sheet.open_for_typing()

    def _save_copy(self, line: EvidenceLine, path: Path) -> None:
        def write() -> None:
            content = self._desk.workspace.evidence.open(line.evidence.sha256)
            with disk_faults():
                path.write_bytes(content)

        def failed(error: BaseException) -> None:
            if not isinstance(error, Known):
                raise error
            self._desk.notices.known(error)

        said = fill(self.tr("A copy is outside Concord now: {file}"), file=path.name)
        self._desk.tasks.run(lambda _job: write(), lambda _none: self._desk.writer.say(said), failed, owner=self)
