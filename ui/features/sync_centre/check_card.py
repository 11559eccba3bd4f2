"""Is what lies here what the server holds? Asked of one factory or of all, and answered in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from sync.client.status import Check, CheckState, SyncState, SyncStatus
from ui.features.sync_centre.sending_tools import no_server_words
from ui.features.sync_centre.tools import Tools
from ui.i18n.bidi import island
from ui.i18n.messages import explain
from ui.i18n.translator import fill, translate
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.state_mark import ReasonState

_WIDTH = 320


class CheckCard(Card):
    """Refused, with its reason, while the server cannot be asked."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the window's services."""
        super().__init__(translate("Check", "Compare with the server"), parent)
        self._tools = tools
        self._names: dict[str, str] = {}
        self._offered: list[tuple[str, str]] = []
        self._factory = ChoiceField(translate("Check", "What to compare"))
        self._factory.setMaximumWidth(current_theme().scaled(_WIDTH))
        self._compare = Button(translate("Check", "Compare now"), icon="sync")
        self._compare.clicked.connect(self._on_compare)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Check", "Comparing"))
        self._bar.setMaximumWidth(current_theme().scaled(_WIDTH))
        self._answer = ReasonList(translate("Check", "What the comparison found"))
        words = translate(
            "Check",
            "What is here is counted again, and the server is asked whether it holds the same. What differs is "
            "received anew; what waits to be sent is not touched.",
        )
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        for part in (Label(words, Role.MUTED), self._factory, ButtonRow(self._compare), self._bar):
            layout.addWidget(part)
        self.add(inner)
        self.body.addWidget(self._answer)
        self.show_factories(())
        self.show_status(tools.status.status)

    def show_factories(self, factories: Sequence[tuple[str, str]]) -> None:
        """Offer the factories that are held here."""
        offered = [("", translate("Check", "Everything on this device")), *factories]
        self._names = dict(factories)
        if offered != self._offered:
            self._offered = offered
            chosen = self._factory.value()
            self._factory.set_choices(offered)
            self._factory.set_value(chosen if chosen in self._names else "")

    def show_status(self, status: SyncStatus | None) -> None:
        """Say whether it can be asked, that it is under way, or what it found."""
        why = self._why_not(status)
        self._compare.set_blocked(bool(why), why)
        check = None if status is None else status.check
        self._bar.setVisible(check is not None and check.state is CheckState.RUNNING)
        rows = [] if check is None or check.state is CheckState.RUNNING else [self._found(check)]
        self._answer.set_rows(rows)
        self._answer.setVisible(bool(rows))

    def _why_not(self, status: SyncStatus | None) -> str:
        if self._tools.controls is None or status is None:
            return no_server_words()
        if status.check is not None and status.check.state is CheckState.RUNNING:
            return translate("Check", "It is being compared now.")
        if status.state in {SyncState.OFFLINE, SyncState.PORTAL}:
            return translate("Check", "The server cannot be asked without a network. Nothing was changed.")
        if status.state is SyncState.SIGN_IN:
            return translate("Check", "Sign in first: the server answers only those who are signed in.")
        return ""

    def _found(self, check: Check) -> ReasonRow:
        what = self._names.get(check.scope) or translate("Check", "Everything on this device")
        if check.state is CheckState.FAILED:
            words = translate("Check", "Not compared. Nothing that you wrote was touched.")
            return ReasonRow(ReasonState.WARNING, words, explain(check.problem, dict(check.params)))
        if not check.differed:
            return ReasonRow(ReasonState.MET, translate("Check", "The same here and at the server"), what)
        unnamed = translate("Check", "your own records")
        names = translate("Check", ", ").join(island(self._names.get(each, unnamed)) for each in check.differed)
        words = fill(translate("Check", "Differed, and was received anew: {names}"), names=names)
        return ReasonRow(ReasonState.NOTE, words, translate("Check", "What waits to be sent was not touched."))

    def _on_compare(self) -> None:
        why = self._why_not(self._tools.status.status)
        if why:
            self._tools.notices.toast(why)
        elif self._tools.controls is not None:
            self._tools.controls.check(self._factory.value())
