"""Where the person's work is, in words: "received" is said only of receipts."""

from __future__ import annotations

from datetime import datetime

from sync.client.status import SyncState, SyncStatus
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone

_DOT = " · "


def status_words(status: SyncStatus, now: datetime) -> tuple[str, Tone]:
    """Return the words of the status bar and what they mean."""
    parts = [_work(status)]
    if status.decisions + status.refused:
        parts.append(translate("SyncWords", "%n change(s) need(s) you", "", status.decisions + status.refused))
    parts.append(_line(status, now))
    words = _DOT.join(part for part in parts if part)
    if status.problem or status.decisions + status.refused:
        return words, Tone.WARN
    return words, Tone.WARN if status.to_send else Tone.OK


def _work(status: SyncStatus) -> str:
    if status.state is SyncState.SENDING and status.sending:
        return fill(
            translate("SyncWords", "Sending {sent} of {all}"),
            sent=min(status.sent + 1, status.sending),
            all=status.sending,
        )
    if status.to_send:
        waits = translate("SyncWords", "%n change(s) to send", "", status.to_send)
        return translate("SyncWords", "Saved on this device") + _DOT + waits
    if status.last_received_at is None:
        return translate("SyncWords", "Saved on this device")
    return translate("SyncWords", "Everything is received by the server")


def _line(status: SyncStatus, now: datetime) -> str:
    if status.state is SyncState.SIGN_IN:
        return translate("SyncWords", "Sign in to send")
    if status.state is SyncState.OFFLINE:
        return translate("SyncWords", "Offline, everything you do is kept")
    if status.state is SyncState.PAUSED:
        return translate("SyncWords", "Syncing is paused")
    if status.state is SyncState.PROBLEM:
        return translate("SyncWords", "Syncing does not get on, see the sync centre")
    if status.last_received_at is not None and not status.to_send:
        return current_language().formats.ago(status.last_received_at, now)
    return ""
