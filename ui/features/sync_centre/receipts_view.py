"""The server's receipts of the last days: what was sent, what became of it, and the number to read over the phone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.kernel.decide import Verdict
from app.queries.receipts import Receipt, outcome, receipt_counts, receipt_ids, receipts
from app.services.workspace import Workspace
from ui.features.sync_centre.change_words import change_words
from ui.features.sync_centre.receipt_sheet import ReceiptSheet
from ui.features.sync_centre.tools import Tools
from ui.i18n.bidi import island
from ui.i18n.messages import verdict_words
from ui.i18n.record_words import placed_words
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText
from ui.widgets.choice_field import ChoiceField
from ui.widgets.delegates import CellRole, ChipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.placing import add_layout

DAYS = (1, 7, 30, 365)
_USUAL = 7
_TONES = {
    "accepted": Tone.OK,
    "merged": Tone.INFO,
    "conflict": Tone.BAD,
    "refused": Tone.BAD,
    "custody": Tone.INFO,
    "fault": Tone.WARN,
}


class ReceiptsView(QWidget):
    """A list with its filters; Enter shows a receipt as a whole."""

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(parent)
        self._workspace = workspace
        self._tools = tools
        self._days = _USUAL
        self._verdict = ""
        self._counts: Mapping[str, int] = {}
        self._facets = FacetBar(translate("Receipts", "What the server said"), exclusive=True)
        self._facets.changed.connect(self._on_facets)
        self._period = ChoiceField(
            translate("Receipts", "Period"),
            [(str(days), translate("Receipts", "The last %n day(s)", "", days)) for days in DAYS],
        )
        self._period.set_value(str(_USUAL))
        self._period.activated.connect(lambda: self._on_period(self._period.value()))
        self._model: PagedTableModel[Receipt] = PagedTableModel(
            _columns(), self._ids, self._rows, lambda row: str(row.seq), self._in_background
        )
        self._table = RecordTable(self._model, translate("Receipts", "Receipts of the server"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, RowDelegate, ChipsDelegate)):
            self._table.setItemDelegateForColumn(column, delegate(self._table))
        self._table.opened.connect(self._on_opened)
        self._table.setMinimumHeight(current_theme().scaled(240))
        self._nothing = EmptyState(
            translate("Receipts", "No receipt in these days"),
            translate("Receipts", "The server confirms every change that reaches it; its answer is kept here."),
            icon="check",
        )
        bar = QHBoxLayout()
        bar.setSpacing(MD)
        bar.addWidget(self._facets, 1)
        bar.addWidget(self._period)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        add_layout(layout, bar)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._nothing, 1)
        self._nothing.hide()

    def reload(self) -> None:
        """Read the list again."""
        self._model.reload()

    # ---------------------------------------------------------------------------------------------------- inside

    def _ids(self) -> Sequence[str]:
        since = self._workspace.clock.now() - timedelta(days=self._days)
        with self._workspace.read() as connection:
            self._counts = receipt_counts(connection, since)
            return receipt_ids(connection, since, self._verdict)

    def _rows(self, ids: Sequence[str]) -> Sequence[Receipt]:
        with self._workspace.read() as connection:
            return receipts(connection, ids)

    def _in_background(self, work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
        def taken(ids: Sequence[str]) -> None:
            done(ids)
            self._show(ids)

        self._tools.tasks.run(lambda _job: work(), taken, owner=self)

    def _show(self, ids: Sequence[str]) -> None:
        known = [verdict.value for verdict in Verdict]
        listed = [each for each in known if self._counts.get(each, 0) or each == self._verdict]
        self._facets.set_facets([Facet(each, verdict_words(each), self._counts.get(each, 0)) for each in listed])
        self._facets.select({self._verdict} if self._verdict else ())
        self._table.setVisible(bool(ids))
        self._nothing.setVisible(not ids)

    def _on_facets(self, ids: frozenset[str]) -> None:
        self._verdict = next(iter(ids), "")
        self.reload()

    def _on_period(self, days: str) -> None:
        self._days = int(days)
        self.reload()

    def _on_opened(self, id: str) -> None:
        receipt = self._model.record(id)
        if receipt is None:
            return
        with self._workspace.read() as connection:
            found = outcome(connection, receipt)
        sheet = ReceiptSheet(self, receipt, found)
        sheet.copied.connect(lambda: self._tools.notices.toast(translate("Receipts", "Copied.")))
        sheet.open_sheet()


def verdict_chip(verdict: str) -> ChipText:
    """Return the chip of a verdict."""
    return ChipText(verdict_words(verdict), _TONES.get(verdict, Tone.NEUTRAL))


def _columns() -> tuple[Column[Receipt], ...]:
    formats = current_language().formats
    moment = formats.moment(datetime(2026, 12, 28, 22, 48).astimezone())
    return (
        Column(
            translate("Receipts", "Change"),
            _what,
            {CellRole.SECOND: _numbered, CellRole.STRONG: lambda _row: True},
            spoken=lambda row: f"{_what(row)}, {_where(row)}",
            tip=lambda row: f"{_what(row)}\n{_numbered(row)}",
            width=30,
            stretch=True,
        ),
        Column(
            translate("Receipts", "Made"),
            lambda row: formats.moment(row.made_at),
            end=True,
            sample=moment,
            spare=True,
        ),
        Column(
            translate("Receipts", "Received"),
            lambda row: formats.moment(row.answered_at),
            end=True,
            sample=moment,
        ),
        Column(
            translate("Receipts", "What the server said"),
            lambda row: verdict_words(row.verdict),
            {CellRole.CHIPS: lambda row: (verdict_chip(row.verdict),)},
            tip=lambda row: verdict_words(row.verdict),
            sample=verdict_words("accepted") + "MM",
            ample=verdict_words("merged") + "MM",
        ),
    )


def _what(row: Receipt) -> str:
    return change_words(row.command, row.changeset)


def _numbered(row: Receipt) -> str:
    """Return where it was with its number first, which must not be cut."""
    return f"{island(row.short_id)} · {placed_words(row.title)}"


def _where(row: Receipt) -> str:
    return f"{placed_words(row.title)} · {island(row.short_id)}"
