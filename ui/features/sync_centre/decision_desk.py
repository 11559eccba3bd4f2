"""Answers the verbs of a case and of refused changes: what is decided, asked, sent again or put aside."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.decision.commands import SettleRefusal
from app.domain.factory.commands import AddContact
from app.domain.ids import user_scope
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.plan.commands import AddComment
from app.services.commands import Committed
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.features.sync_centre.case_card import CaseCard
from ui.features.sync_centre.choices import Choice, draft_place
from ui.features.sync_centre.giving import Giving
from ui.features.sync_centre.presenter import CentrePresenter, Prospect, decision
from ui.features.sync_centre.refusal_row import RefusalRow
from ui.features.sync_centre.sheets import AskSheet
from ui.features.sync_centre.tools import Tools
from ui.i18n.translator import translate
from ui.parts.entering_for import EnteringForSheet


class DecisionDesk(QObject):
    """`changed` asks the page to read again; `opened` carries kind and id of a record; `settled` a decided conflict.

    `kept` carries a conflict's id and its Choice when it changed.
    """

    changed = Signal()
    opened = Signal(str, str)
    settled = Signal(str)
    kept = Signal(str, object)

    def __init__(self, workspace: Workspace, tools: Tools, presenter: CentrePresenter, host: QWidget) -> None:
        """Take the workspace, the window's services, who asks the domain, and the page, over which sheets open."""
        super().__init__(host)
        self._workspace = workspace
        self._presenter = presenter
        self._host = host
        self._tasks = tools.tasks
        self._giving = Giving(tools.tasks, tools.notices, self)

    def take_card(self, card: CaseCard) -> None:
        """Answer the verbs of a case."""
        card.chosen.connect(lambda id, choice: self._on_chosen(card, id, choice))
        card.save_wanted.connect(lambda: self._save(card))
        card.item_wanted.connect(lambda: self._open(card))
        card.ask_wanted.connect(lambda name: self._ask(card, name))
        card.person_wanted.connect(lambda: self._choose_person(card))
        self._judge(card)

    def take_row(self, row: RefusalRow) -> None:
        """Answer the verbs of a refused change."""
        row.open_wanted.connect(lambda: self._open_refused(row))
        row.again_wanted.connect(lambda: self._send_again(row))
        row.aside_wanted.connect(lambda: self._put_aside(row))

    def _judge(self, card: CaseCard) -> None:
        """Ask the domain what the choice would come to; an answer for an older choice is dropped."""
        chosen = card.chosen_values()

        def show(prospect: Prospect) -> None:
            if chosen == card.chosen_values():
                card.show_prospect(prospect)

        self._tasks.run(lambda _job: self._presenter.prospect(card.case, chosen), show, owner=card)

    def _on_chosen(self, card: CaseCard, id: str, choice: Choice) -> None:
        self.kept.emit(id, choice)
        self._giving.wait_for(self._workspace.drafts.keep(draft_place(id), choice.to_text()), _nothing)
        self._judge(card)

    def _save(self, card: CaseCard) -> None:
        if card.case.title is None:
            return
        for_whom = self._presenter.entering_for(card.case)
        for id, values in card.chosen_values().items():
            conflict = next(each.conflict for each in card.case.disagreements if each.conflict.id == id)
            future = self._workspace.commands.submit_in(
                card.case.scope, decision(conflict, values), on_behalf_of=for_whom, draft=draft_place(id)
            )
            self._giving.wait_for(future, partial(self._on_saved, id), card.explain)

    def _on_saved(self, id: str, _committed: Committed) -> None:
        self._giving.say(translate("SyncCentre", "Decision saved on this device. Both values stay in the history."))
        self.settled.emit(id)
        self.changed.emit()

    def _open(self, card: CaseCard) -> None:
        if card.case.title is not None:
            self.opened.emit(card.case.title.opens_kind, card.case.title.opens_id)

    def _ask(self, card: CaseCard, name: str) -> None:
        sheet = AskSheet(self._host, name)
        sheet.asked.connect(lambda text: self._add_comment(card, text))
        sheet.open_for_typing()

    def _add_comment(self, card: CaseCard, text: str) -> None:
        if card.case.title is None:
            return
        command = AddComment(self._workspace.ids.new(), card.case.record_id, text)
        future = self._workspace.commands.submit(card.case.title.engagement_id, command)
        said = translate("SyncCentre", "Question added to the item as a comment.")
        self._giving.wait_for(future, lambda _done: self._giving.say(said))

    def _choose_person(self, card: CaseCard) -> None:
        if card.case.title is None:
            return
        engagement = card.case.title.engagement_id
        suggested = card.case.disagreements[0].conflict.on_behalf_of
        contacts = self._presenter.contacts(engagement)
        position = next((each.position for each in contacts if each.name == suggested), "")
        sheet = EnteringForSheet(
            self._host,
            contacts,
            OnBehalfOf(suggested, position) if suggested else None,
            translate("SyncSheets", "For whom do you decide?"),
            translate("SyncSheets", "Decide for this person"),
        )
        sheet.chosen.connect(lambda person, adds: self._take_person(card, engagement, person, adds_contact=adds))
        sheet.open_for_typing()

    def _take_person(self, card: CaseCard, engagement: str, person: OnBehalfOf, *, adds_contact: bool) -> None:
        # Chosen first: a new contact has the page read anew, and the cards that it makes ask with this person.
        future = self._workspace.choose_entering_for(engagement, person)
        self._giving.wait_for(future, lambda _none: self._judge(card), owner=card)
        if adds_contact:
            command = AddContact(self._workspace.ids.new(), person.name, person.position)
            self._giving.wait_for(self._workspace.commands.submit(engagement, command), _nothing)

    def _open_refused(self, row: RefusalRow) -> None:
        if row.refused.title is not None:
            self.opened.emit(row.refused.title.opens_kind, row.refused.title.opens_id)

    def _send_again(self, row: RefusalRow) -> None:
        changeset = row.refused.changeset
        if changeset is None:
            return
        # Based on what the screen showed then: words that others wrote since are merged or asked about, never lost.
        shown = {id: Shown(based.seen, based.old, based.pinned) for id, based in changeset.based.items()}
        future = self._workspace.commands.submit_in(
            row.refused.refusal.in_scope,
            changeset.command,
            shown=shown,
            on_behalf_of=changeset.on_behalf_of,
            supersedes=row.refused.refusal.changeset,
        )

        def done(committed: Committed) -> None:
            # Everything is so already: nothing is left to send, and the refusal is settled.
            if committed.seq == 0:
                self._put_aside(row)
                return
            self._giving.say(translate("SyncCentre", "It is sent again with the next round."))
            self.changed.emit()

        self._giving.wait_for(future, done, row.explain)

    def _put_aside(self, row: RefusalRow) -> None:
        scope = user_scope(self._workspace.session.user_id)
        future = self._workspace.commands.submit_in(scope, SettleRefusal(row.refused.refusal.id))
        said = translate("SyncCentre", "Put aside. What you wrote stays readable below.")

        def done(_committed: Committed) -> None:
            self._giving.say(said)
            self.changed.emit()

        self._giving.wait_for(future, done)


def _nothing(_result: object) -> None:
    """Say nothing: what was done is seen by itself."""
