"""Adding an item to the plan: the sheet, its draft, for whom it is entered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.factory.records import Engagement
from app.domain.plan.commands import CreateItem
from app.queries.draft_places import NEW_ITEM
from app.services.commands import Committed
from ui.features.plan.add_item_sheet import AddItemSheet
from ui.features.plan.item_desk import ItemDesk
from ui.features.plan.item_presenter import on_behalf
from ui.i18n.translator import fill
from ui.parts.asking import refusal
from ui.parts.writing import Entry, reasons_words


class NewItemActs(QObject):
    """Adds items to the plan of the desk; `added` carries the id of a new one."""

    added = Signal(str)

    def __init__(self, desk: ItemDesk) -> None:
        """Take the desk, which owns this."""
        super().__init__(desk)
        self._desk = desk
        self._place = f"{Engagement.KIND}/{desk.engagement_id}/{NEW_ITEM}"

    def ask(self) -> None:
        """Open the sheet, with what was typed and not saved."""
        desk = self._desk
        sheet = AddItemSheet(desk.host, desk.presenter.ground(), desk.workspace.ids.new(), self._judge)
        desk.writer.drafts.attend(self._place, sheet.restore, sheet.typed)
        sheet.person_wanted.connect(lambda: desk.choose_person(lambda: sheet.show_ground(desk.presenter.ground())))
        sheet.given.connect(self._give)
        sheet.open_for_typing()

    def _judge(self, command: CreateItem) -> str:
        context = self._desk.presenter.ground().context
        for_whom = on_behalf(command, context.role, command.origin, context.on_behalf_of)
        return reasons_words(refusal(self._desk.workspace, self._desk.engagement_id, command, for_whom))

    def _give(self, command: CreateItem) -> None:
        context = self._desk.presenter.ground().context
        for_whom = on_behalf(command, context.role, command.origin, context.on_behalf_of)

        def done(_committed: Committed) -> None:
            self.added.emit(command.item_id)

        said = fill(self.tr("Added: {area}"), area=command.fields["area"])
        entry = Entry(for_whom=for_whom, draft=self._place)
        self._desk.writer.give(self._desk.engagement_id, command, said=said, entry=entry, done=done)
