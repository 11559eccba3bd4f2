"""The rounds with the server, told in sentences, by day, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.round_log import MOST, PastRound, past_rounds
from app.services.workspace import Workspace
from ui.features.sync_centre.round_words import is_problem, round_heading, round_sentences
from ui.features.sync_centre.tools import Tools
from ui.i18n.translator import current_language, translate
from ui.theme.spacing import MD
from ui.widgets.button import Button
from ui.widgets.card import Card, clear_layout
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.flow import ButtonRow
from ui.widgets.placing import add_layout
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.state_mark import ReasonState

_PROBLEMS = "problems"
_FIRST = 40
"""Rows that are built at once; a person who wants more asks for them."""


class LogView(QWidget):
    """Reads the log when it is shown, and again when something was synced."""

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(parent)
        self._workspace = workspace
        self._tools = tools
        self._most = _FIRST
        self._shown: tuple[PastRound, ...] | None = None
        self._facets = FacetBar(translate("SyncLog", "Filter"))
        self._facets.set_facets([Facet(_PROBLEMS, translate("SyncLog", "Problems only"))])
        self._facets.changed.connect(lambda _ids: self.reload())
        self._days = QVBoxLayout()
        self._days.setSpacing(MD + 2)
        self._more = Button(translate("SyncLog", "Show earlier ones"))
        self._more.clicked.connect(self._on_more)
        self._more.hide()
        self._nothing = EmptyState(
            translate("SyncLog", "Nothing to tell"),
            translate("SyncLog", "Each meeting with the server is told here: what was sent, what came, what failed."),
            icon="sync",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD + 2)
        layout.addWidget(self._facets)
        layout.addWidget(self._nothing)
        add_layout(layout, self._days)
        layout.addWidget(ButtonRow(self._more))
        layout.addStretch(1)

    def reload(self) -> None:
        """Read the log again, off the GUI thread."""
        most, problems = self._most, bool(self._facets.selected())
        self._tools.tasks.run(lambda _job: self._look(most, problems), self._show, owner=self)

    # ---------------------------------------------------------------------------------------------------- inside

    def _look(self, most: int, problems: bool) -> tuple[PastRound, ...]:  # noqa: FBT001  # the state of a facet
        with self._workspace.read() as connection:
            return tuple(past_rounds(connection, most + 1, problems_only=problems))

    def _show(self, found: tuple[PastRound, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        clear_layout(self._days)
        formats = current_language().formats
        listed = found[: self._most]
        for day, rounds in groupby(listed, key=lambda each: each.finished_at.astimezone().date()):
            card = Card(formats.long_day(day))
            card.body.addWidget(ReasonList(formats.long_day(day), [_row(each) for each in rounds]))
            self._days.addWidget(card)
        self._more.setVisible(len(found) > self._most and self._most < MOST)
        self._nothing.setVisible(not found)

    def _on_more(self) -> None:
        self._most = min(MOST, self._most * 4)
        self.reload()


def _row(past: PastRound) -> ReasonRow:
    state = ReasonState.MET
    if past.problem:
        state = ReasonState.WARNING
    elif is_problem(past):
        state = ReasonState.NOTE
    sentences: Sequence[str] = round_sentences(past)
    return ReasonRow(state, sentences[0], " ".join(sentences[1:]), round_heading(past))
