"""Signing in again on this device, without leaving the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Known
from app.services.workspace import Workspace
from ui.features.sync_centre.sheets import SignInSheet
from ui.features.sync_centre.tools import Tools
from ui.i18n.messages import explain


class SigningIn(QObject):
    """`done` is sent when the server has accepted the password."""

    done = Signal()

    def __init__(self, workspace: Workspace, tools: Tools, host: QWidget) -> None:
        """Take whose account it is, and over what to ask."""
        super().__init__(host)
        self._workspace = workspace
        self._tools = tools
        self._host = host

    def ask(self) -> None:
        """Ask for the password."""
        session = self._workspace.session
        sheet = SignInSheet(self._host, session.login, session.server)
        sheet.password_given.connect(self._on_password)
        sheet.open_for_typing()

    def _on_password(self, password: str) -> None:
        controls = self._tools.controls
        if controls is None:
            return

        def failed(error: BaseException) -> None:
            if not isinstance(error, Known):
                raise error
            self._tools.notices.toast(explain(error.code, error.params))

        self._tools.tasks.run(
            lambda _job: controls.sign_in(password), lambda _none: self.done.emit(), failed, owner=self
        )
