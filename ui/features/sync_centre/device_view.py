"""What lies on this device: whether it can be handed back, what was received, the room it takes, the last rounds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.hand_back import HandBack
from app.queries.round_log import PastRound
from app.queries.sync_status import Holdings
from ui.features.sync_centre.presenter import CentreView
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate
from ui.theme.spacing import LG, MD, SM
from ui.widgets.card import Card, ListRow
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.state_mark import ReasonState

OUTBOX, DRAFTS = "outbox", "drafts"
_DOT = " · "


class DeviceView(QWidget):
    """`linked` carries where the way out of a problem leads: "outbox" or "drafts"."""

    linked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._safe = Card(translate("Device", "Safe to hand this laptop back?"))
        self._answer = Label("", Role.HEADING)
        self._answer.setContentsMargins(LG, 0, LG, SM)
        self._checks = ReasonList(translate("Device", "Safe to hand this laptop back?"))
        self._checks.linked.connect(self.linked)
        self._safe.body.addWidget(self._answer)
        self._safe.body.addWidget(self._checks)
        self._here = Card(translate("Device", "On this device"))
        self._rounds = Card(translate("Device", "Last rounds with the server"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD + 2)
        for card in (self._safe, self._here, self._rounds):
            layout.addWidget(card)
        layout.addStretch(1)

    def show_view(self, view: CentreView) -> None:
        """Show the device as it is."""
        is_safe = view.hand_back.is_safe and view.holdings.last_received_at is not None
        self._answer.setText(_answer(view.hand_back, is_safe=is_safe))
        self._checks.set_rows(hand_back_rows(view.hand_back))
        self._here.clear()
        for title, words in _facts(view.holdings):
            self._here.add(labelled(title, Label(words, selectable=True)))
        self._rounds.clear()
        for row in _rounds(view.rounds):
            self._rounds.add_row(row)
        if not view.rounds:
            self._rounds.add(Label(translate("Device", "No round with a server yet."), Role.MUTED))


def _answer(hand_back: HandBack, *, is_safe: bool) -> str:
    if is_safe:
        return translate("Device", "Yes. The server has everything that was made here.")
    if hand_back.is_safe:
        return translate("Device", "Nothing was made here yet, and nothing was received.")
    return translate("Device", "No. Some of it is only on this laptop.")


def hand_back_rows(hand_back: HandBack) -> tuple[ReasonRow, ...]:
    """Return the checks behind the answer, each with its way out."""
    return (
        _check(
            hand_back.changes,
            translate("Device", "Every change has the server's receipt"),
            translate("Device", "%n change(s) wait to be sent", "", hand_back.changes),
            _waiting_words(hand_back),
            OUTBOX,
        ),
        _check(
            hand_back.drafts,
            translate("Device", "No words are left unsaved"),
            translate("Device", "%n text(s) were written and not saved", "", hand_back.drafts),
            translate("Device", "Save or discard them where they belong; drafts are never sent."),
            DRAFTS,
        ),
        _check(
            hand_back.files,
            translate("Device", "No file is only here"),
            translate("Device", "%n photo(s) and document(s) are only on this device", "", hand_back.files),
            translate("Device", "The server has not confirmed them yet."),
            "",
        ),
    )


def _waiting_words(hand_back: HandBack) -> str:
    sent = translate("Device", "They are sent when the server can be reached. Do not clear this laptop before.")
    if not hand_back.stranded:
        return sent
    count = hand_back.stranded
    return " ".join(
        (sent, translate("Device", "%n of them no server takes; save them to a file where you sign out.", "", count))
    )


def _check(count: int, met: str, missing: str, detail: str, target: str) -> ReasonRow:
    if not count:
        return ReasonRow(ReasonState.MET, met)
    links = {OUTBOX: translate("Device", "Show them"), DRAFTS: translate("Device", "Show them on Today")}
    return ReasonRow(ReasonState.WARNING, missing, detail, "", links.get(target, ""), target)


def _facts(held: Holdings) -> list[tuple[str, str]]:
    formats = current_language().formats
    received = translate("Device", "never")
    if held.last_received_at is not None:
        received = formats.moment(held.last_received_at)
    factories = [translate("Device", "%n factories", "", held.factories)]
    if held.filling:
        factories.append(translate("Device", "%n not received as a whole yet", "", held.filling))
    if held.repairing:
        factories.append(translate("Device", "%n to be received anew", "", held.repairing))
    if held.leaving:
        factories.append(translate("Device", "%n no longer assigned, to leave when sent", "", held.leaving))
    files = translate("Device", "%n files", "", held.files)
    storage = translate("Device", "{database} of data · {files}, {bytes}, all encrypted")
    room = fill(storage, database=formats.size(held.database_bytes), files=files, bytes=formats.size(held.file_bytes))
    return [
        (translate("Device", "Last received"), received),
        (translate("Device", "Held here"), _DOT.join(factories)),
        (translate("Device", "Storage used"), room),
    ]


def _rounds(rounds: Sequence[PastRound]) -> list[QWidget]:
    formats = current_language().formats
    rows: list[QWidget] = []
    for each in rounds:
        sent = translate("Device", "%n sent", "", each.sent)
        received = translate("Device", "%n received", "", each.received)
        words = explain(each.problem, dict(each.params)) if each.problem else f"{sent} · {received}"
        rows.append(ListRow(formats.moment(each.finished_at), words))
    return rows
