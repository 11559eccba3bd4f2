"""Adding, looking at, captioning and withdrawing evidence of whatever is in front."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.config.files import disk_faults
from app.domain.errors import Known
from app.domain.kernel.changeset import Command
from app.domain.media import HEAD_BYTES, true_name
from app.domain.plan.commands import CaptionEvidence, MarkEvidence, WithdrawEvidence
from app.domain.plan.records import Evidence, EvidenceKind
from app.domain.reasons import Reason
from app.queries.evidence_lines import EvidenceLine
from app.services.evidence import Subject
from app.services.listing import Pasted
from app.services.showing import ShownWorkspace
from app.services.workspace import Workspace
from ui.i18n.translator import fill
from ui.parts.drafting import DraftWords, draft_place
from ui.parts.evidence_imports import Attached, Imports
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.evidence_sheet import EvidenceSheet
from ui.parts.evidence_words import evidence_title
from ui.parts.mark_sheet import MarkSheet
from ui.parts.reason_sheet import ReasonSheet
from ui.parts.thumbnails import Thumbnails, marked
from ui.parts.tools import Tools
from ui.parts.viewer_sheet import ViewerSheet
from ui.parts.writing import Entry, Writer, reasons_words

CAPTION_DRAFT = "caption"
MARKS_DRAFT = "marks"
WITHDRAWAL_DRAFT = "withdrawn_reason"


@dataclass(frozen=True, slots=True)
class EvidencePlace:
    """What evidence is attached to, what hangs on it now, and whether this person may add to and change it (O2, L1)."""

    subject: Subject
    lines: tuple[EvidenceLine, ...]
    allowed: Reason


class EvidenceActs(QObject):
    """Acts on the evidence of what a panel shows; the page tells by `refresh` that it shows something else."""

    def __init__(
        self,
        panel: EvidencePanel,
        workspace: Workspace,
        tools: Tools,
        thumbnails: Thumbnails,
        place: Callable[[], EvidencePlace | None],
    ) -> None:
        """Take the panel, which owns this, and what tells what is in front."""
        super().__init__(panel)
        self._panel = panel
        self._workspace = workspace
        self._is_shown = isinstance(workspace, ShownWorkspace)
        self._tools = tools
        self._thumbnails = thumbnails
        self._place = place
        self._writer = Writer(workspace, tools.tasks, tools.notices, self)
        self._imports = Imports(panel.strip, workspace, tools, self._writer)
        self._open_sheets: dict[str, EvidenceSheet] = {}
        panel.opened.connect(self.open)
        panel.dropped.connect(self._on_dropped)
        panel.pasted.connect(self._on_pasted)

    def attach_files(self, paths: Iterable[Path], attached: Attached | None = None) -> None:
        """Store and attach files and whole folders; `attached` gets the ids of the evidence that came of them."""
        self._attach(tuple(paths), attached)

    def attach_picture(self, png: bytes, attached: Attached | None = None) -> None:
        """Store and attach a picture from the clipboard."""
        moment = self._workspace.clock.now().astimezone()
        self._attach((Pasted(png, f"pasted-{moment:%Y%m%d-%H%M%S}.png"),), attached)

    def _attach(self, chosen: tuple[Path | Pasted, ...], attached: Attached | None) -> None:
        place = self._place()
        if place is None or not chosen:
            return
        if not place.allowed.met:
            self._writer.say_reasons((place.allowed,))
            return
        self._imports.begin(place.subject, chosen, attached)

    def _on_dropped(self, dropped: object) -> None:
        if isinstance(dropped, tuple):
            self.attach_files(path for path in dropped if isinstance(path, Path))

    def _on_pasted(self, png: bytes) -> None:
        self.attach_picture(bytes(png))

    def open(self, evidence_id: str) -> None:
        """Show one piece."""
        place, line = self._place(), self._line(evidence_id)
        if place is None or line is None:
            return
        if self._is_shown and line.evidence.kind is EvidenceKind.DOCUMENT:
            # What a file says goes round the views that hide protected names (N1).
            self._writer.say(
                self.tr(
                    "Documents stay closed while the screen is shown to the factory: names in them cannot be left out."
                )
            )
            return
        self._thumbnails.fetch(line, place.subject.engagement_id)
        sheet = EvidenceSheet(self._panel, line, self._thumbnails, self._stays_inside())
        self._open_sheets[evidence_id] = sheet
        sheet.destroyed.connect(partial(self._open_sheets.pop, evidence_id, None))
        sheet.captioned.connect(lambda words: self._caption(evidence_id, words))
        sheet.copy_wanted.connect(lambda path: self._save_copy(line, Path(path)))
        sheet.original_wanted.connect(lambda path: self._save_original(line, Path(path)))
        sheet.original_fetched.connect(lambda: self._fetch_original(evidence_id))
        sheet.marks_wanted.connect(lambda: self.draw_on(evidence_id))
        sheet.view_wanted.connect(lambda: self._look_at(evidence_id))
        sheet.withdrawal_wanted.connect(lambda: self._ask_withdrawal(evidence_id))
        draft = draft_place(Evidence, evidence_id, CAPTION_DRAFT)
        kept = self._workspace.drafts.find(draft)
        if kept is not None:
            sheet.restore(DraftWords.from_text(Evidence, kept.content).words)
        if not place.allowed.met:
            sheet.lock(reasons_words((place.allowed,)))
        sheet.typed.connect(lambda words: self._writer.drafts.keep(draft, DraftWords(words)))
        sheet.unchanged.connect(lambda: self._writer.drafts.discard(draft))
        sheet.open_for_typing()

    def _stays_inside(self) -> str:
        # Who chooses a place sees the folders of this computer, where files of other factories lie (N1).
        words = self.tr("Folders of this computer stay closed while the factory looks on: save it after the showing.")
        return words if self._is_shown else ""

    def _look_at(self, evidence_id: str) -> None:
        line = self._line(evidence_id)
        if line is not None:
            viewer = ViewerSheet(self._panel, line.evidence, self._workspace.evidence, self._tools.tasks)
            viewer.open_for_looking()

    def draw_on(self, evidence_id: str) -> None:
        """Let the person draw over a photo; what is drawn is kept at every stroke."""
        at, line = self._place(), self._line(evidence_id)
        if at is None or line is None:
            return
        if not at.allowed.met:
            self._writer.say_reasons((at.allowed,))
            return
        piece = line.evidence
        sheet = MarkSheet(self._panel, evidence_title(piece), piece.marks)
        with self._workspace.read() as connection:
            shown = self._workspace.commands.shown(connection, Evidence, evidence_id, ("marks",))
        place = draft_place(Evidence, evidence_id, MARKS_DRAFT)
        kept = self._workspace.drafts.find(place)
        if kept is not None:
            unsaved = DraftWords.from_text(Evidence, kept.content)
            sheet.restore(unsaved.words)
            shown = unsaved.shown or shown
        sheet.typed.connect(lambda words: self._writer.drafts.keep(place, DraftWords(words, shown)))
        sheet.given.connect(lambda marks: self._give_marks(evidence_id, marks, Entry({evidence_id: shown}, place)))
        self._thumbnails.show(piece.sha256, sheet.most, sheet.show_picture, sheet)
        sheet.open_for_drawing()

    def _give_marks(self, evidence_id: str, marks: str, entry: Entry) -> None:
        place = self._place()
        if place is not None:
            command = MarkEvidence(evidence_id, marks)
            self._writer.give(place.subject.engagement_id, command, said=self.tr("Marks saved"), entry=entry)

    def refresh(self) -> None:
        """Show the imports of what is in front, and let what is open show how its file stands now."""
        place = self._place()
        self._imports.show_subject(None if place is None else place.subject)
        for evidence_id, sheet in tuple(self._open_sheets.items()):
            line = self._line(evidence_id)
            if line is not None and isValid(sheet):
                sheet.show_line(line)

    def _line(self, evidence_id: str) -> EvidenceLine | None:
        place = self._place()
        lines = () if place is None else place.lines
        return next((line for line in lines if line.evidence.id == evidence_id), None)

    def _caption(self, evidence_id: str, words: str) -> None:
        draft = draft_place(Evidence, evidence_id, CAPTION_DRAFT)
        self._give(CaptionEvidence(evidence_id, words), self.tr("Caption saved"), draft)

    def _give(self, command: Command, said: str, draft: str | None = None) -> None:
        place = self._place()
        if place is not None:
            self._writer.give(place.subject.engagement_id, command, said=said, entry=Entry(draft=draft))

    def _ask_withdrawal(self, evidence_id: str) -> None:
        text = self.tr("It stays visible with the reason. A gate that rests on it must be confirmed again.")
        sheet = ReasonSheet(self._panel, self.tr("Withdraw this evidence?"), text, self.tr("Withdraw"))
        draft = draft_place(Evidence, evidence_id, WITHDRAWAL_DRAFT)
        self._writer.drafts.attend(draft, sheet.restore, sheet.typed)

        def give(reason: str) -> None:
            self._give(WithdrawEvidence(evidence_id, reason), self.tr("The evidence is withdrawn"), draft)

        sheet.given.connect(give)
        sheet.open_for_typing()

    def _fetch_original(self, evidence_id: str) -> None:
        place, line = self._place(), self._line(evidence_id)
        if place is not None and line is not None:
            self._thumbnails.fetch_original(line, place.subject.engagement_id)

    def _save_copy(self, line: EvidenceLine, path: Path) -> None:
        piece = line.evidence
        self._save(lambda: (path, marked(self._workspace.evidence.open(piece.sha256), piece.marks)))

    def _save_original(self, line: EvidenceLine, path: Path) -> None:
        """Write the file as it came, under the ending that it has: a HEIC is shown as the JPEG that was made of it."""

        def read() -> tuple[Path, bytes]:
            content = self._workspace.evidence.open(line.evidence.original_sha256)
            name = true_name(path.name, content[:HEAD_BYTES])
            return path if name == path.name else _free(path.with_name(name)), content

        self._save(read)

    def _save(self, read: Callable[[], tuple[Path, bytes]]) -> None:
        def write() -> Path:
            path, content = read()
            with disk_faults():
                path.write_bytes(content)
            return path

        def written(path: Path) -> None:
            self._writer.say(fill(self.tr("A copy is outside Concord now: {file}"), file=path.name))

        def failed(error: BaseException) -> None:
            if not isinstance(error, Known):
                raise error
            self._tools.notices.known(error)

        self._tools.tasks.run(lambda _job: write(), written, failed, owner=self)


def _free(path: Path) -> Path:
    """Return a name beside it that no file has: nobody was asked whether this one may be written over."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free
