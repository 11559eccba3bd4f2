"""Raising an alert from a visit: what cannot wait (Z1), outside the visit's record and every plan."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.permissions import may_command
from app.services.workspace import Workspace
from ui.features.visits.visit_presenter import VisitView
from ui.i18n.translator import translate
from ui.parts.writing import Writer
from ui.parts.zero_tolerance import raise_alert


class Alerting(QObject):
    """Opens the sheet over `host`; `blocked` carries what could not be done and the reasons."""

    blocked = Signal(str, object)

    def __init__(self, workspace: Workspace, writer: Writer, host: QWidget) -> None:
        """Take the workspace, how to write, and any widget of the window."""
        super().__init__(host)
        self._workspace = workspace
        self._writer = writer
        self._host = host

    def ask(self, view: VisitView) -> None:
        """Ask what cannot wait, or say why no alert can be raised; where no rules name such cases, do nothing."""
        rules, visit = view.context.pack.inspection, view.visit
        if rules is None:
            return
        allowed = may_command(view.context.role, "RaiseZeroTolerance", restricted=True)
        if allowed.met:
            raise_alert(self._host, self._workspace, self._writer, visit.engagement_id, rules, visit.id)
        else:
            self.blocked.emit(translate("Alerting", "No alert can be raised here"), (allowed,))
