"""Taking in files for what is in front: given to the intake, its progress shown, its end said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from app.config.files import disk_faults
from app.domain.errors import Known
from app.queries.record_titles import record_titles
from app.services.evidence import Subject
from app.services.intake import IMPORT, ImportProgress
from app.services.listing import Pasted
from app.services.workspace import Workspace
from app.storage.imports import ImportRow, ImportState
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate
from ui.parts.import_strip import ImportStrip, is_twice
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.runtime.bridge import Change

Attached = Callable[[frozenset[str]], None]
NAMED_APART = 3
"""Of more files that came with the same note only the number is said."""
_VISIT = "visit"
_RECORD_KINDS = {"item": "plan_item"}


class Imports(QObject):
    """Belongs to the strip that shows its progress."""

    def __init__(self, strip: ImportStrip, workspace: Workspace, tools: Tools, writer: Writer) -> None:
        """Take the strip, whose files they are, the window's services, and who says things."""
        super().__init__(strip)
        self._strip = strip
        strip.tell_where(self.where)
        self._workspace = workspace
        self._intake = workspace.intake
        self._tasks = tools.tasks
        self._writer = writer
        self._subject: Subject | None = None
        self._ended: dict[str, ImportProgress] = {}
        strip.cancelled.connect(self._intake.cancel)
        strip.resumed.connect(self._go_on)
        strip.dropped.connect(self._drop)
        strip.wanted_twice.connect(self._attach_too)
        strip.copy_wanted.connect(self._ask_where)
        tools.bridge.changed.connect(self._on_changed)

    def show_subject(self, subject: Subject | None) -> None:
        """Show how it stands with the files of what is in front now."""
        self._subject = subject
        if subject is None:
            self._strip.show_progress(None)
            return
        found = self._intake.of_subject(subject.id) or tuple(
            ended for ended in self._ended.values() if ended.subject == subject
        )
        # What runs is shown before what asks something.
        shown = sorted(found, key=lambda progress: not progress.is_running)
        self._strip.show_progress(shown[0] if shown else None)

    def begin(self, subject: Subject, chosen: Sequence[Path | Pasted], attached: Attached | None = None) -> None:
        """Attach files, whole folders and pictures; `attached` gets the ids of the evidence that came of it."""
        _batch, future = self._intake.begin(subject, chosen)

        def done(progress: ImportProgress) -> None:
            self._end(progress)
            if attached is not None:
                attached(frozenset(row.id for row in progress.of(ImportState.ATTACHED)))

        self._writer.watch(future, done)

    def _go_on(self, batch: str) -> None:
        self._writer.watch(self._intake.go_on(batch), self._end)
        self.show_subject(self._subject)

    def _attach_too(self, row: object) -> None:
        if isinstance(row, ImportRow):
            self._writer.watch(self._intake.attach_anyway(row), self._end)

    def _ask_where(self, row: object) -> None:
        if not isinstance(row, ImportRow):
            return
        dialog = QFileDialog(self._strip, translate("EvidenceSheet", "Save a copy outside Concord"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(row.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save_copy(row, Path(chosen)))
        dialog.open()

    def save_copy(self, row: ImportRow, path: Path) -> None:
        """Write a file that is kept and cannot be attached to a place that the person chose."""

        def write() -> Path:
            with disk_faults():
                path.write_bytes(self._workspace.evidence.open(row.sha256))
            return path

        def written(path: Path) -> None:
            words = translate("EvidenceActs", "A copy is outside Concord now: {file}")
            self._writer.say(fill(words, file=path.name))

        def failed(error: BaseException) -> None:
            if not isinstance(error, Known):
                raise error
            self._writer.say_known(error)

        self._tasks.run(lambda _job: write(), written, failed, owner=self)

    def _drop(self, batch: str) -> None:
        self._ended.pop(batch, None)
        self._writer.watch(self._intake.forget(batch), lambda _none: self.show_subject(self._subject))

    def _end(self, progress: ImportProgress | None) -> None:
        if progress is None:
            return
        self._ended.pop(progress.batch, None)
        if progress.of(ImportState.FAILED) or progress.of(ImportState.ASKED):
            self._ended[progress.batch] = progress
        for words in end_words(progress):
            self._writer.say(words)
        self.show_subject(self._subject)

    def _on_changed(self, change: Change) -> None:
        if IMPORT in change.kinds:
            self.show_subject(self._subject)

    def where(self, row: ImportRow) -> str:
        """Return in words what a file is attached to already."""
        record, kind = str(row.params.get("record", "")), str(row.params.get("kind", ""))
        if self._subject is not None and record == self._subject.id:
            return translate("Imports", "this, here")
        known = _RECORD_KINDS.get(kind, kind)
        with self._workspace.read() as connection:
            title = record_titles(connection, [(known, record)]).get(record)
        if title is None:
            return translate("Imports", "something else of this factory")
        if kind == _VISIT:
            day = current_language().formats.day(date.fromisoformat(title.text))
            return fill(translate("Imports", "the visit of {day}"), day=day)
        return fill(translate("Imports", "“{title}”"), title=title.text)


def end_words(progress: ImportProgress) -> list[str]:
    """Return what is said when an import has ended: one file by its name, more of them by their number."""
    attached, failed = progress.of(ImportState.ATTACHED), progress.of(ImportState.FAILED)
    said: list[str] = []
    if len(attached) == 1:
        said.append(fill(translate("Imports", "Attached: {file}"), file=attached[0].name))
    elif attached:
        said.append(translate("Imports", "%n file(s) attached", "", len(attached)))
    said += _notes(attached)
    if len(failed) == 1:
        words = translate("Imports", "Not attached: {file}. {why}")
        said.append(fill(words, file=failed[0].name, why=explain(failed[0].problem, failed[0].params)))
    elif failed:
        said.append(
            translate("Imports", "%n file(s) were not attached; each is listed with its reason", "", len(failed))
        )
    asked = progress.of(ImportState.ASKED)
    twice = sum(map(is_twice, asked))
    if twice:
        said.append(translate("Imports", "%n file(s) are attached already: look at the list", "", twice))
    if held := len(asked) - twice:
        said.append(
            translate("Imports", "%n file(s) are kept, not attached: the checklist was locked meanwhile", "", held)
        )
    return said


def _notes(attached: Sequence[ImportRow]) -> Iterator[str]:
    """Yield what is said of files that were attached, but not quite as they came; of many alike once."""
    named: dict[str, list[str]] = {}
    for row in attached:
        if row.problem:
            named.setdefault(row.problem, []).append(row.name)
    for problem, names in named.items():
        note = explain(problem, {})
        if len(names) > NAMED_APART:
            yield fill(translate("Imports", "%n of the files that were attached: {note}", "", len(names)), note=note)
        else:
            words = translate("Imports", "Attached: {file}. {note}")
            yield from (fill(words, file=name, note=note) for name in names)
