"""What can be done with an item: Completed, Pending, a claim, and the rarer steps behind a menu."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.plan.records import Status
from ui.actions.menus import build_menu
from ui.actions.registry import ActionRegistry
from ui.features.plan.action_ids import (
    CLAIM,
    CLASSIFY,
    COMPLETE,
    IN_PROGRESS,
    INTERVIEWS,
    NEXT,
    PENDING,
    PREVIOUS,
    REOPEN,
    REVIEW,
)
from ui.features.plan.item_presenter import ItemView
from ui.i18n.translator import translate
from ui.theme.spacing import SM
from ui.widgets.button import Button, IconButton
from ui.widgets.flow import FlowLayout


class StepsRow(QWidget):
    """Buttons that run actions of the registry, so that keys, menu and buttons always do the same."""

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        """Take the registry, which holds the plan's actions."""
        super().__init__(parent)
        self._actions = actions
        self._complete = Button("")
        self._complete.clicked.connect(lambda: actions.run(COMPLETE))
        self._reopen = Button(self.tr("Reopen…"))
        self._reopen.clicked.connect(lambda: actions.run(REOPEN))
        self._status = Button("")
        self._status.clicked.connect(self._run_status)
        self._claim = Button(self.tr("Claim…"))
        self._claim.clicked.connect(lambda: actions.run(CLAIM))
        self._more = IconButton("more", self.tr("More steps"))
        self._more.clicked.connect(self._open_menu)
        self._status_action = PENDING
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, SM)
        for button in (self._complete, self._reopen, self._status, self._claim, self._more):
            flow.addWidget(button)

    def show_view(self, view: ItemView) -> None:
        """Show the steps of an item as it stands."""
        is_done = view.item.status is Status.COMPLETED
        is_pending = view.item.status is Status.PENDING
        missing = view.steps_missing
        for button in (self._complete, self._status, self._claim):
            button.setVisible(not is_done)
        self._reopen.setVisible(is_done)
        self._reopen.set_blocked(not view.may("ReopenItem").met)
        if missing:
            self._complete.setText(translate("StepsRow", "Complete… %n step(s) missing", "", missing))
        else:
            self._complete.setText(self.tr("Complete…"))
        self._complete.set_blocked(missing > 0 or not view.may("CompleteItem").met)
        self._status_action = IN_PROGRESS if is_pending else PENDING
        self._status.setText(self.tr("Set in progress") if is_pending else self.tr("Set pending…"))
        self.updateGeometry()

    def _run_status(self) -> None:
        self._actions.run(self._status_action)

    def _open_menu(self) -> None:
        ids = [REVIEW, CLASSIFY, INTERVIEWS, PENDING, IN_PROGRESS, CLAIM, REOPEN, "", PREVIOUS, NEXT]
        menu = build_menu(self._actions, ids, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
