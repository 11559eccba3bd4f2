"""The settings page: every setting is applied when it is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.config.version import VERSION
from app.domain.errors import Known
from app.queries.sync_status import HandBack, Holdings, hand_back, holdings
from app.services.workspace import Workspace
from ui.features.settings.account_card import AccountCard
from ui.features.settings.choices import HELP, LOOK, SYNC, offer, value_of
from ui.features.settings.desk import Diagnostics, SettingsDesk
from ui.features.settings.licences_sheet import LicencesSheet
from ui.i18n.translator import current_language, fill, translate
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks
from ui.theme.spacing import LG, MD
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.sheet import ConfirmationSheet

_NARROW = 760

Rows = tuple[tuple[str, str], ...]


class SettingsPage(Page):
    """Leads to "sync". What it changes goes through the desk, which applies and keeps it."""

    def __init__(self, workspace: Workspace, desk: SettingsDesk, tasks: Tasks, notices: Notices) -> None:
        """Take whose settings, who applies them, the pool, and where a full disk is said."""
        super().__init__(self.tr("Settings"))
        self._workspace = workspace
        self._desk = desk
        self._tasks = tasks
        self._notices = notices
        self._told: Rows = ()
        self.header.set_count(fill(self.tr("Concord {version}"), version=VERSION))
        self._account = AccountCard(workspace.session)
        self._account.leave_wanted.connect(desk.leave)
        self._account.sign_out_wanted.connect(self._on_sign_out)
        self._account.sync_wanted.connect(lambda: self.navigate.emit("sync", "device"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(MD)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(MD + 2)
        self._columns.addLayout(
            _column(
                self._card(self.tr("Language and look"), LOOK),
                self._card(self.tr("Syncing"), SYNC),
                self._about_card(),
            ),
            1,
        )
        self._columns.addLayout(_column(self._account, self._help_card()), 1)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self.body.setContentsMargins(0, 0, 0, LG)
        self._read()

    def entered(self) -> None:
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < current_theme().scaled(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)

    # ---------------------------------------------------------------------------------------------------- inside

    def _card(self, title: str, keys: Sequence[str]) -> Card:
        card = Card(title)
        for key in keys:
            card.add(self._field(key))
        return card

    def _field(self, key: str) -> QWidget:
        offered = offer(key, self._desk.settings)
        field = ChoiceField(offered.title, offered.choices)
        field.set_value(offered.chosen)
        field.committed.connect(lambda chosen: self._change(key, chosen))
        return labelled(offered.title, field)

    def _change(self, key: str, chosen: str) -> None:
        try:
            self._desk.change(key, value_of(key, chosen))
        except Known as error:
            self._notices.known(error)

    def _help_card(self) -> Card:
        card = Card(self.tr("For whoever helps you"))
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addLayout(self._facts)
        for key in HELP:
            layout.addWidget(self._field(key))
        copy = Button(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy the facts about this installation"))
        copy.clicked.connect(self._copy)
        layout.addWidget(ButtonRow(copy))
        card.add(inner)
        return card

    def _about_card(self) -> Card:
        card = Card(self.tr("About"))
        keys = Button(self.tr("Show the keys"))
        keys.clicked.connect(self._desk.open_keys)
        licences = Button(self.tr("Libraries and their licences"))
        licences.clicked.connect(self._show_licences)
        card.add(ButtonRow(keys, licences))
        return card

    def _read(self) -> None:
        self._tasks.run(lambda _job: (self._desk.diagnostics(), *self._left()), self._show, owner=self)

    def _left(self) -> tuple[HandBack, Holdings]:
        with self._workspace.read() as connection:
            return hand_back(connection), holdings(connection)

    def _show(self, found: tuple[Diagnostics, HandBack, Holdings]) -> None:
        diagnostics, left, held = found
        self._account.show_hand_back(left)
        told = _told_rows(diagnostics, held)
        if told == self._told:
            return
        self._told = told
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for title, words in told:
            self._facts.addWidget(labelled(title, Label(words, selectable=True)))

    def _copy(self) -> None:
        if self._told:
            lines = [f"{title}: {words}" for title, words in self._told]
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._notices.toast(self.tr("Copied. It holds no names and no words of yours."))

    def _show_licences(self) -> None:
        sheet = LicencesSheet(self)
        sheet.open_sheet(sheet.confirm_button)

    def _on_sign_out(self) -> None:
        left, _ = self._left()
        self._account.explain(left)
        if not left.is_safe:
            return
        title = self.tr("Sign out of this device?")
        words = self.tr(
            "The data of this account is removed from this device for good. The server has all of it; signing in again "
            "brings it back."
        )
        sheet = ConfirmationSheet(self, title, words, self.tr("Sign out"), self.tr("Stay"))
        sheet.confirmed.connect(self._desk.sign_out)
        sheet.open_sheet()


def _column(*cards: Card) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(MD + 2)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column


def _told_rows(told: Diagnostics, held: Holdings) -> Rows:
    formats = current_language().formats
    versions = fill(
        translate("Settings", "Concord {concord}, Python {python}, Qt {qt}"),
        concord=told.version,
        python=told.python,
        qt=told.qt,
    )
    keys = told.keyring or translate("Settings", "none that encrypts: a passphrase protects the data")
    return (
        (translate("Settings", "Versions"), versions),
        (translate("Settings", "System"), told.system),
        (translate("Settings", "Password store of this computer"), keys),
        (translate("Settings", "Data of this account"), told.data),
        (translate("Settings", "Storage used"), formats.size(held.database_bytes + held.file_bytes)),
        (translate("Settings", "Logs, without names and words"), told.logs),
    )
