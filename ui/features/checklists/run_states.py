"""What is to be said of a run as a whole: that it is read only, withdrawn, not here, not whole."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.checklist.records import RunStatus
from ui.features.checklists.presenter import OnDesk
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.card import clear_layout
from ui.widgets.empty_state import EmptyState


class RunStates:
    """`banner` stands over the questions, `empty` in their place."""

    def __init__(self) -> None:
        """Start with nothing to say."""
        self.banner = QWidget()
        self._lines = QVBoxLayout(self.banner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._said: tuple[tuple[str, Tone], ...] = ()
        self.banner.hide()
        self.empty = QStackedWidget()
        self._places: dict[str, int] = {}
        for code, words, text in _empty():
            self._places[code] = self.empty.addWidget(EmptyState(words, text, icon="document"))

    def explain(self, code: str) -> None:
        """Say why a run cannot be shown; "" when it is."""
        if code:
            self.empty.setCurrentIndex(self._places.get(code, 0 if code == "run.missing" else 1))
            self.banner.hide()

    def show_state(self, now: OnDesk) -> None:
        """Say what holds of the run that is shown."""
        said = tuple(_said(now))
        if said == self._said and self.banner.isVisible() == bool(said):
            return
        self._said = said
        clear_layout(self._lines)
        for words, tone in said:
            self._lines.addWidget(Banner(words, "", tone, closable=False))
        self.banner.setVisible(bool(said))


def _said(now: OnDesk) -> list[tuple[str, Tone]]:
    found: list[tuple[str, Tone]] = []
    formats = current_language().formats
    reason = now.may("GiveAnswers")
    if now.record.status is RunStatus.COMPLETED:
        day = "" if now.record.completed_at is None else formats.moment(now.record.completed_at)
        words = fill(translate("RunStates", "Completed {when}: read only."), when=day)
        if now.record.passed_reason:
            said = translate("RunStates", "Completed with questions open: {reason}")
            words = f"{words} {fill(said, reason=now.record.passed_reason)}"
        found.append((words, Tone.INFO))
    elif now.visit is not None and now.visit.is_over:
        found.append((translate("RunStates", "The visit is over: its checklists are read only."), Tone.INFO))
    elif reason is None:
        words = translate(
            "RunStates", "This factory is no longer assigned to you. What you wrote is kept and can be read."
        )
        found.append((words, Tone.WARN))
    elif not reason.met:
        found.append((translate("RunStates", "You can read this checklist; its answers are the advisor's."), Tone.INFO))
    if now.template.withdrawn_at is not None and now.record.status is RunStatus.OPEN:
        words = translate(
            "RunStates", "This version was withdrawn on {day}. The checklist is finished on it; a new one uses another."
        )
        found.append((fill(words, day=formats.day(now.template.withdrawn_at.date())), Tone.WARN))
    return found


def _empty() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "run.missing",
            translate("RunStates", "This checklist is not on this device"),
            translate("RunStates", "It may not have been received yet, or the factory is no longer assigned to you."),
        ),
        (
            "template.incomplete",
            translate("RunStates", "The template of this checklist is not here in full yet"),
            translate("RunStates", "The rest comes with the next sync. What was answered is kept."),
        ),
        (
            "template.newer",
            translate("RunStates", "This checklist needs a newer version of Concord"),
            translate("RunStates", "What was answered is kept. Install the new version to go on."),
        ),
    )
