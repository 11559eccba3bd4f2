"""The author's own work that went to the supervisors: what they decided, and what to do with what came back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.custody.commands import SettleHandover
from app.domain.custody.records import HandoverState
from app.domain.ids import user_scope
from app.queries.handovers import HandedOver, handed_over
from app.services.commands import Committed
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.features.sync_centre.change_words import change_words
from ui.features.sync_centre.giving import Giving
from ui.features.sync_centre.tools import Tools
from ui.i18n.bidi import island
from ui.i18n.messages import term
from ui.i18n.record_words import record_words
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.button import Button
from ui.widgets.card import Card, ListRow
from ui.widgets.chip import ChipText
from ui.widgets.label import Label, Role, show_if

_DOT = " · "
_TONES = {
    HandoverState.WAITING: Tone.INFO,
    HandoverState.ACCEPTED: Tone.OK,
    HandoverState.RETURNED: Tone.WARN,
    HandoverState.ARCHIVED: Tone.NEUTRAL,
}


class HandoversCard(Card):
    """Hidden while there is nothing of it."""

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(translate("Handovers", "With the supervisors"), parent)
        self._workspace = workspace
        self._tools = tools
        self._giving = Giving(tools.tasks, tools.notices, self)
        self._found: tuple[HandedOver, ...] = ()
        show_if(self, False)

    def reload(self) -> None:
        """Read what became of it, off the GUI thread."""
        self._tools.tasks.run(lambda _job: self._look(), self._show, owner=self)

    def _look(self) -> tuple[HandedOver, ...]:
        with self._workspace.read() as connection:
            return tuple(handed_over(connection, self._workspace.session.user_id))

    def _show(self, found: tuple[HandedOver, ...]) -> None:
        if found != self._found:
            self._found = found
            self._fill(found)

    def _fill(self, found: Sequence[HandedOver]) -> None:
        self.clear()
        for each in found:
            title = change_words(each.handover.command, each.changeset)
            chip = ChipText(term("handover_state", each.handover.state), _TONES.get(each.handover.state, Tone.NEUTRAL))
            self.add_row(ListRow(title, handover_words(each), chips=(chip,), buttons=self._buttons(each, title)))
            if each.handover.note:
                said = translate("Handovers", "{name} wrote: {note}")
                words = fill(said, name=each.handover.decided_by_name, note=each.handover.note)
                self.add(Label(words, Role.SMALL, selectable=True))
        show_if(self, bool(found))

    def _buttons(self, each: HandedOver, title: str) -> tuple[Button, ...]:
        if each.handover.state is HandoverState.WAITING:
            return ()
        aside = Button(translate("Handovers", "Put aside"))
        aside.clicked.connect(partial(self._put_aside, each))
        buttons = [aside]
        if each.is_returned and each.changeset is not None:
            again = Button(translate("Handovers", "Send again"))
            again.clicked.connect(partial(self._send_again, each))
            buttons.insert(0, again)
        for button in buttons:
            button.setAccessibleDescription(title)
        return tuple(buttons)

    def _send_again(self, each: HandedOver, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's signal
        changeset = each.changeset
        if changeset is None:
            return
        # Based on what the screen showed then: words that others wrote since are merged or asked about, never lost.
        future = self._workspace.commands.submit_in(
            each.handover.in_scope,
            changeset.command,
            shown={id: Shown(based.seen, based.old, based.pinned) for id, based in changeset.based.items()},
            on_behalf_of=changeset.on_behalf_of,
            supersedes=each.handover.changeset,
        )

        def done(_committed: Committed) -> None:
            self._giving.say(translate("Handovers", "It is sent again with the next round."))
            self._settle(each)

        self._giving.wait_for(future, done)

    def _put_aside(self, each: HandedOver, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's signal
        self._settle(each)

    def _settle(self, each: HandedOver) -> None:
        scope = user_scope(self._workspace.session.user_id)
        future = self._workspace.commands.submit_in(scope, SettleHandover(each.handover.id))
        self._giving.wait_for(future, lambda _committed: self.reload())


def handover_words(each: HandedOver) -> str:
    """Return which record it was about, of which factory, and since when the supervisors have it."""
    handover = each.handover
    when = current_language().formats.moment(handover.decided_at or handover.received_at)
    record = "" if each.title is None else record_words(each.title)
    return _DOT.join(island(part) for part in (record, handover.factory, when) if part)
