"""What every act on an item needs: the item in front, for whom is entered, how commands are given and judged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.factory.commands import AddContact
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.plan.records import PlanItem
from app.domain.reasons import Reason, Where
from app.domain.visit.commands import EditVisit
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.features.plan.item_presenter import ItemPresenter, ItemView, on_behalf
from ui.i18n.translator import fill
from ui.parts.asking import refusal
from ui.parts.drafting import draft_place
from ui.parts.entering_for import EnteringForSheet
from ui.parts.writing import Done, Entry, Refused, Writer, reasons_words
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks

_NO_PERSON = "on_behalf_of.missing"


class ItemDesk(QObject):
    """The item in front of the person. `person_chosen` says that it is entered for somebody else from now on."""

    person_chosen = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, notices: Notices, engagement_id: str, host: QWidget) -> None:
        """Take where to read and write, whose plan it is, and the widget whose window sheets open over."""
        super().__init__(host)
        self.workspace = workspace
        self.tasks = tasks
        self.notices = notices
        self.engagement_id = engagement_id
        self.host = host
        self.presenter = ItemPresenter(workspace, engagement_id)
        self.writer = Writer(workspace, tasks, notices, self)
        self.view: ItemView | None = None

    def read(self, item_id: str) -> ItemView | None:
        """Put an item in front, as it stands now."""
        self.view = self.presenter.view(item_id) if item_id else None
        return self.view

    def say_gone(self, view: ItemView) -> None:
        """Say that an item was taken from the plan, and where words are that were not saved."""
        if not self.presenter.holds_plan():
            return  # the whole factory has left, which its page says
        words = self.tr("“{item}” is not in the plan any more.")
        if self.presenter.drafts(draft_place(PlanItem, view.item.id, "")):
            words = self.tr(
                "“{item}” is not in the plan any more. What you had written and not saved is on Today, to be read and"
                " copied."
            )
        self.writer.say(fill(words, item=view.item.area))

    def give(
        self,
        command: Command,
        said: str,
        *,
        shown: Shown | None = None,
        draft: str | None = None,
        done: Done | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Give a command about the item in front; what the factory owns is entered for the chosen person."""
        view = self.view
        if view is None:
            return
        entry = Entry(
            shown=None if shown is None else {view.item.id: shown},
            for_whom=on_behalf(command, view.role, view.item.origin, view.for_whom),
            draft=draft,
        )
        self.writer.give(self.engagement_id, command, said=said, entry=entry, done=done, refused=refused)

    def judge(self, command: Command) -> str:
        """Return in words what the rules have against a command, "" when nothing."""
        view = self.view
        if view is None:
            return ""
        for_whom = on_behalf(command, view.role, view.item.origin, view.for_whom)
        return reasons_words(refusal(self.workspace, self.engagement_id, command, for_whom))

    def when_allowed(self, ask: Callable[[ItemView], Reason], then: Callable[[], None], refused: Refused) -> None:
        """Do `then` when `ask` is met; where only the person is missing, choose one first."""
        view = self.view
        if view is None:
            return
        reason = ask(view)
        if reason.met:
            then()
        elif reason.needs == _NO_PERSON and reason.where is Where.VISIT:
            self.choose_person(then)
        else:
            refused((reason,))

    def choose_person(self, then: Callable[[], None] | None = None) -> None:
        """Ask for whom is entered; `then` goes on once it is kept."""
        ground = self.presenter.ground()
        sheet = EnteringForSheet(self.host, ground.contacts, ground.context.on_behalf_of)

        def keep(person: OnBehalfOf, adds_contact: bool) -> None:  # noqa: FBT001 - from a signal
            if adds_contact:
                command = AddContact(self.workspace.ids.new(), person.name, person.position)
                self.writer.give(self.engagement_id, command)
            self._keep_person(person, then)

        sheet.chosen.connect(keep)
        sheet.open_for_typing()

    def _keep_person(self, person: OnBehalfOf, then: Callable[[], None] | None) -> None:
        visit = self.presenter.visit_in_progress()
        if visit is not None:
            command = EditVisit(visit.id, {"for_name": person.name, "for_position": person.position})
            self.writer.give(self.engagement_id, command, done=lambda _committed: self._person_kept(person, then))
            return
        future = self.workspace.choose_entering_for(self.engagement_id, person)
        self.writer.watch(future, lambda _none: self._person_kept(person, then))

    def _person_kept(self, person: OnBehalfOf, then: Callable[[], None] | None) -> None:
        if self.view is not None:
            self.read(self.view.item.id)
        self.writer.say(fill(self.tr("Entering for {name} from now on"), name=person.name))
        self.person_chosen.emit()
        if then is not None:
            then()
