"""The visit's own record with what saves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Known
from app.domain.kernel.changeset import Command
from app.domain.reasons import Reason
from app.domain.visit.commands import AddAddendum, EditVisit, VisitPatch
from app.domain.visit.records import Minuted, Visit
from app.queries.draft_places import ADDENDUM
from ui.features.visits.flows import VisitFlows
from ui.features.visits.keeping import keep_or_forget
from ui.features.visits.record_pane import RecordPane, patch_of
from ui.features.visits.visit_photos import VisitPhotos
from ui.features.visits.visit_presenter import VisitPresenter, VisitView
from ui.i18n.messages import explain
from ui.parts.drafting import DraftWords, draft_place
from ui.parts.writing import Entry, Writer, reasons_words


class RecordDesk(QWidget):
    """One pane at a time; a pane belongs to one visit, so that no words ever reach another."""

    def __init__(
        self,
        presenter: VisitPresenter,
        writer: Writer,
        flows: VisitFlows,
        photos: VisitPhotos,
        parent: QWidget | None = None,
    ) -> None:
        """Take where to read, how to write, what asks for the person, and what shows photos."""
        super().__init__(parent)
        self._presenter = presenter
        self._writer = writer
        self._flows = flows
        self._photos = photos
        self._pane: RecordPane | None = None
        self._view: VisitView | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_visit(self, view: VisitView) -> None:
        """Show a visit as it is now; words that are being written stay."""
        if self._view is None or self._view.visit.id != view.visit.id or self._pane is None:
            self._replace(view.visit)
        self._view = view
        if self._pane is not None:
            self._pane.show_visit(view)
            self._photos.show_visit(view)

    def show_files(self, ids: frozenset[str]) -> None:
        """Show how it stands with the files of these records, where they hang on the visit."""
        self._photos.show_files(ids)

    def flush(self) -> None:
        """Save what is being written now."""
        if self._pane is not None:
            self._pane.flush()

    def focus_minutes(self) -> None:
        """Give the minutes the keyboard."""
        if self._pane is not None:
            self._pane.focus_minutes()

    def _replace(self, visit: Visit) -> None:
        if self._pane is not None:
            self._pane.flush()
            self._pane.hide()
            self._pane.deleteLater()
        panel = self._photos.new_panel()
        pane = RecordPane(lambda name: self._presenter.shown(Visit, visit.id, (name,)), panel)
        pane.typed.connect(lambda name, draft: self._typed(visit, name, draft))
        pane.committed.connect(lambda name, draft: self._commit(pane, visit, name, draft))
        pane.changed.connect(lambda patch: self._commit_patch(pane, visit, patch))
        pane.added.connect(lambda words: self._add(pane, visit, words))
        pane.person_wanted.connect(self._name_person)
        pane.plan_wanted.connect(self._change_plan)
        self._layout.addWidget(pane)
        self._pane = pane

    def _typed(self, visit: Visit, name: str, draft: DraftWords) -> None:
        keep_or_forget(self._writer.drafts, visit, name, draft)

    def _commit(self, pane: RecordPane, visit: Visit, name: str, draft: DraftWords) -> None:
        entry = Entry({visit.id: draft.shown} if draft.shown else None, draft_place(Visit, visit.id, name))
        self._give(pane, visit, name, EditVisit(visit.id, patch_of(name, draft)), entry)

    def _commit_patch(self, pane: RecordPane, visit: Visit, patch: VisitPatch) -> None:
        shown = self._presenter.shown(Visit, visit.id, tuple(patch))
        self._give(pane, visit, "", EditVisit(visit.id, patch), Entry({visit.id: shown}))

    def _add(self, pane: RecordPane, visit: Visit, words: str) -> None:
        command = AddAddendum(self._presenter.new_id(), visit.id, Minuted.VISIT, words)
        entry = Entry(draft=draft_place(Visit, visit.id, ADDENDUM))
        self._give(pane, visit, ADDENDUM, command, entry, said=self.tr("Added to the minutes"))

    def _give(
        self, pane: RecordPane, visit: Visit, name: str, command: Command, entry: Entry, *, said: str = ""
    ) -> None:

        def refused(reasons: Sequence[Reason]) -> None:
            if pane is self._pane:
                pane.refuse(name, reasons_words(reasons))

        def failed(error: Known) -> None:
            if pane is self._pane:
                pane.refuse(name, explain(error.code, error.params))  # it can be given again
            self._writer.say_known(error)

        def done(_result: object) -> None:
            if pane is self._pane:
                pane.settle(name)
                # What others wrote meanwhile was merged in.
                saved = self._presenter.visit(visit.id)
                if saved is not None:
                    self.show_visit(saved)

        self._writer.give(
            visit.engagement_id, command, said=said, entry=entry, done=done, refused=refused, known=failed
        )

    def _name_person(self) -> None:
        if self._view is not None:
            self._flows.name_person(self._view)

    def _change_plan(self) -> None:
        if self._view is not None:
            self._flows.change(self._view)
