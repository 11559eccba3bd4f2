"""Editing fields where they stand: opened by their owner's rule, kept at every keystroke, saved on leaving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.plan.commands import EditItem, ItemPatch
from app.domain.plan.records import PlanItem, Status
from app.domain.reasons import Reason
from app.services.commands import Committed
from app.storage.basing import Shown
from ui.features.plan.fields_panel import CLASSIFICATION, STATUS, FieldsPanel
from ui.features.plan.item_acts import ItemActs
from ui.features.plan.item_desk import ItemDesk
from ui.features.plan.item_presenter import ItemView
from ui.i18n.messages import field_title
from ui.i18n.translator import fill
from ui.parts.drafting import DraftWords, draft_place


class FieldActs(QObject):
    """Answers the fields of the pane. `stale` asks to show the item again: a draft is gone."""

    stale = Signal()

    def __init__(self, desk: ItemDesk, acts: ItemActs, fields: FieldsPanel) -> None:
        """Take the desk, the acts that have sheets of their own, and the fields to answer."""
        super().__init__(desk)
        self._desk = desk
        self._acts = acts
        self._fields = fields
        self._shown: dict[tuple[str, str], Shown] = {}
        fields.wanted.connect(self.edit)
        fields.typed.connect(self._keep)
        fields.committed.connect(self._save)
        fields.discarded.connect(self._discard)
        desk.writer.drafts.discarded.connect(self._on_discarded, Qt.ConnectionType.QueuedConnection)

    def edit(self, name: str) -> None:
        """Open the editor of a field, or say why not; what the factory owns asks for whom it is entered."""
        view = self._desk.view
        if view is None:
            return
        if name == CLASSIFICATION:
            self._acts.classify()
        elif name == STATUS:
            self._acts.set_in_progress() if view.item.status is Status.PENDING else self._acts.set_pending()
        else:
            self._desk.when_allowed(_may_edit(name), lambda: self._open(name), lambda why: self._explain(name, why))

    def _open(self, name: str) -> None:
        view = self._desk.view
        if view is not None:
            self._shown[view.item.id, name] = self._base(view, name)
            self._fields.open_editor(name)

    def _base(self, view: ItemView, name: str) -> Shown:
        """Return what the editor showed when its words were begun: for a restored draft, what was shown then."""
        draft = view.drafts.get(name)
        kept = None if draft is None else DraftWords.from_text(PlanItem, draft).shown
        return kept or self._desk.presenter.shown(view.item.id, name)

    def _keep(self, name: str, words: str) -> None:
        view = self._desk.view
        if view is None:
            return
        place = draft_place(PlanItem, view.item.id, name)
        shown = self._shown.setdefault((view.item.id, name), self._base(view, name))
        self._desk.writer.drafts.keep(place, DraftWords(words, shown))

    def _save(self, name: str, value: object) -> None:
        self._desk.when_allowed(_may_edit(name), lambda: self._give(name, value), lambda why: self._explain(name, why))

    def _give(self, name: str, value: object) -> None:
        view = self._desk.view
        if view is None:
            return
        item_id = view.item.id
        words = self._fields.block(name).words()

        def done(_committed: Committed) -> None:
            self._shown.pop((item_id, name), None)
            current = self._desk.view
            # Who went on writing, or went on to another item, is not interrupted.
            if current is not None and current.item.id == item_id and self._fields.block(name).words() == words:
                self._fields.close_editor(name)

        changes = cast("ItemPatch", {name: value})
        self._desk.give(
            EditItem(item_id, changes),
            fill(self.tr("Changed: {field}"), field=field_title(name)),
            shown=self._shown.get((item_id, name)) or self._base(view, name),
            draft=draft_place(PlanItem, item_id, name),
            done=done,
            refused=lambda why: self._explain(name, why),
        )

    def _discard(self, name: str) -> None:
        view = self._desk.view
        if view is not None:
            self._shown.pop((view.item.id, name), None)
            self._desk.writer.drafts.discard(draft_place(PlanItem, view.item.id, name))

    def _on_discarded(self, place: str) -> None:
        view = self._desk.view
        if view is not None and place.startswith(draft_place(PlanItem, view.item.id, "")):
            self.stale.emit()

    def _explain(self, name: str, reasons: Sequence[Reason]) -> None:
        self._fields.explain(name, tuple(reasons))


def _may_edit(name: str) -> Callable[[ItemView], Reason]:
    return lambda view: view.may_edit(name)
