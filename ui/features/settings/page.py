"""The settings page: every setting is applied and kept the moment it is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.config.version import VERSION
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.settings.account_card import AccountCard
from ui.features.settings.choices import (
    DIAGNOSTICS,
    GENERAL,
    HELP,
    LICENCES,
    LOCK,
    LOCK_AFTER,
    LOOK,
    SYNC,
    offer,
    value_of,
)
from ui.features.settings.columns import Columns
from ui.features.settings.desk import SettingsDesk
from ui.features.settings.diagnostics import Diagnosis, diagnose, rows
from ui.features.settings.diagnostics_view import DiagnosticsCard, LogsCard
from ui.features.settings.leaving import Leaving
from ui.features.settings.licences_view import LicencesView
from ui.features.settings.lock_note import LockNote
from ui.features.settings.setting_row import SettingRow
from ui.features.settings.support import Support
from ui.features.settings.tools import Tools
from ui.i18n.translator import current_language, fill, translate
from ui.theme.spacing import MD
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.page import Page
from ui.widgets.scrolling import Scrolling
from ui.widgets.tab_strip import Tab, TabStrip

_KEYS = "window.keys"
_SCOPE = "settings"


class SettingsPage(Page):
    """Leads to "sync" and "today". Targets: the key of a setting, "diagnostics" or "licences"."""

    def __init__(self, workspace: Workspace, tools: Tools, desk: SettingsDesk) -> None:
        """Take the workspace, the window's services, and who applies and keeps settings."""
        super().__init__(self.tr("Settings"), gutter=True)
        self._workspace = workspace
        self._tools = tools
        self._desk = desk
        self._installation = desk.installation()
        self._found: Diagnosis | None = None
        self.header.set_count(fill(self.tr("Concord {version}"), version=VERSION))
        self._rows = {key: self._row(key) for key in (*LOOK, *SYNC, *LOCK, *HELP)}
        self._lock_note = LockNote()
        self._lock_note.wanted.connect(self._choose_pin)
        self._account = AccountCard(workspace.session)
        self._leaving = Leaving(workspace, tools, desk, self._account, self)
        self._leaving.led.connect(self.navigate)
        self._help = DiagnosticsCard()
        self._support = Support(workspace, tools, desk, self)
        self._help.copy_wanted.connect(self._support.copy)
        self._help.look_wanted.connect(self._support.look)
        self._strip = TabStrip(self.tr("Parts of the settings"))
        self._strip.set_tabs(
            (
                Tab(GENERAL, self.tr("General")),
                Tab(DIAGNOSTICS, self.tr("Diagnostics")),
                Tab(LICENCES, self.tr("Licences")),
            )
        )
        self._strip.chosen.connect(self._show_tab)
        self._stack = QStackedWidget()
        self._stack.addWidget(Scrolling(self._general(), gutter=True))
        self._stack.addWidget(Scrolling(self._diagnostics(), gutter=True))
        self._licences: LicencesView | None = None
        self.add_above(self._strip)
        self.body.addWidget(self._stack, 1)
        self.body.setSpacing(MD)
        sign_out = Action(f"{_SCOPE}.sign_out", self.tr("Sign out"), lambda _context: self._sign_out(), scope=_SCOPE)
        support = Action(
            f"{_SCOPE}.support",
            translate("Settings", "File for support…"),
            lambda _context: self._support.look(),
            scope=_SCOPE,
        )
        tools.registry.replace(_SCOPE, (sign_out, support))
        tools.registry.bind(self, _SCOPE)
        tools.status.changed.connect(self._on_status)
        self._show_status()
        self._read()

    def show_target(self, target: str) -> None:
        if target in (GENERAL, DIAGNOSTICS, LICENCES):
            self._strip.select(target)
        elif target in self._rows:
            self._strip.select(DIAGNOSTICS if target in HELP else GENERAL)
            self._rows[target].take_focus()

    def entered(self) -> None:
        for key, row in self._rows.items():
            row.show_offer(offer(key, self._desk.settings, self._workspace.clock.today()))
        self._show_lock()
        self._show_status()
        self._read()

    # ---------------------------------------------------------------------------------------------------- inside

    def _general(self) -> QWidget:
        look = self._card(self.tr("Language and look"), LOOK)
        syncing, lock = self._card(self.tr("Syncing"), SYNC), self._card(self.tr("Lock"), LOCK)
        lock.add_row(self._lock_note)
        self._show_lock()
        return Columns((look, syncing, self._keys_card()), (self._account, lock))

    def _diagnostics(self) -> QWidget:
        logs = LogsCard(self._installation.logs, [self._rows[key] for key in HELP])
        return Columns((self._help,), (logs,))

    def _card(self, title: str, keys: Sequence[str]) -> Card:
        card = Card(title)
        for key in keys:
            card.add_row(self._rows[key])
        return card

    def _keys_card(self) -> Card:
        card = Card(self.tr("Keyboard"))
        words = self.tr("Everything can be done without a mouse. The key ? shows how, on every page.")
        keys = Button(self.tr("Show the keys"))
        keys.clicked.connect(self._show_keys)
        card.add(Label(words, Role.MUTED))
        card.add(ButtonRow(keys))
        return card

    def _row(self, key: str) -> SettingRow:
        row = SettingRow(offer(key, self._desk.settings, self._workspace.clock.today()))
        row.chosen.connect(self._on_chosen)
        return row

    def _on_chosen(self, key: str, chosen: str) -> None:
        self._desk.change(key, value_of(key, chosen))
        if key == LOCK_AFTER:
            self._show_lock()
            # Who leaves the page with it finds in the note what is missing.
            if value_of(key, chosen) and not self._desk.can_lock() and self.isVisible():
                self._choose_pin()

    def _choose_pin(self) -> None:
        self._desk.choose_pin(self._show_lock)

    def _show_lock(self) -> None:
        chosen = bool(self._desk.settings.device.lock_after)
        self._lock_note.show_standing(is_possible=self._desk.can_lock(), is_chosen=chosen)

    def _show_tab(self, tab: str) -> None:
        if tab == LICENCES and self._licences is None:
            self._licences = LicencesView()
            clear = QWidget()
            clear.setLayout(self.kept_clear(self._licences))
            self._stack.addWidget(clear)
        self._stack.setCurrentIndex((GENERAL, DIAGNOSTICS, LICENCES).index(tab))

    def _sign_out(self) -> None:
        self._strip.select(GENERAL)  # what refuses it is said there
        self._leaving.ask()

    def _show_keys(self) -> None:
        self._tools.registry.run(_KEYS)

    def _read(self) -> None:
        installation = self._installation
        self._tools.tasks.run(lambda _job: diagnose(self._workspace, installation), self._show, owner=self)

    def _show(self, found: Diagnosis) -> None:
        self._found = found
        self._account.show_left(found.left)
        self._show_status()

    def _show_status(self) -> None:
        status, found = self._tools.status.status, self._found
        if found is None:
            return
        received = found.held.last_received_at
        if status is not None and status.last_received_at is not None:
            received = status.last_received_at
        formats = current_language().formats
        self._account.show_received(self.tr("never") if received is None else formats.moment(received))
        self._help.show_rows(rows(found, status))

    def _on_status(self, _status: object) -> None:
        self._show_status()
