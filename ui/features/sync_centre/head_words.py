"""What the head of the page and the status bar say of the sync centre."""

from __future__ import annotations

from ui.features.sync_centre.presenter import CentreView
from ui.i18n.translator import current_language, fill, translate

_DOT = " · "


def title_words(view: CentreView) -> str:
    """Return what presses most."""
    if view.decisions:
        return translate("SyncCentre", "%n change(s) need your decision", "", view.decisions)
    if view.refused:
        return translate("SyncCentre", "%n change(s) were refused", "", len(view.refused))
    return translate("SyncCentrePage", "Sync centre")


def summary_words(view: CentreView) -> str:
    """Return what waits, and when the server was last heard of."""
    parts = [
        translate("SyncCentre", "%n waiting for you", "", waiting_in(view)),
        translate("SyncCentre", "%n to send", "", view.hand_back.changes),
    ]
    received = view.holdings.last_received_at
    if received is not None:
        when = current_language().formats.moment(received)
        parts.append(fill(translate("SyncCentre", "last received {when}"), when=when))
    return _DOT.join(parts)


def waiting_in(view: CentreView) -> int:
    """Return the number of things that wait for the person."""
    return view.decisions + len(view.refused)


def calls_from_outbox(before: CentreView, now: CentreView) -> bool:
    """Say whether everything is sent and something came that waits for the person instead."""
    if now.hand_back.changes:
        return False
    return waiting_in(now) > (0 if before.hand_back.changes else waiting_in(before))
