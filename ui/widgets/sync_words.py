"""Where the person's work is, in words: "received" is said of receipts only, offline is nothing bad."""

from __future__ import annotations

from datetime import datetime

from sync.client.network import Reach
from sync.client.status import FilesHeld, SyncState, SyncStatus
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone

_DOT = " · "


def sync_words(status: SyncStatus, now: datetime) -> tuple[str, Tone]:
    """Return the line of the status bar and what its dot means; `now` is aware."""
    parts = [*_work(status), *_state(status, now), *_files(status), *_decisions(status)]
    return _DOT.join(parts), _tone(status)


def _work(status: SyncStatus) -> list[str]:
    if not status.to_send:
        return []
    waiting = translate("SyncWords", "%n change(s) to send", "", status.to_send)
    return [translate("SyncWords", "Saved on this device"), waiting]


def _state(status: SyncStatus, now: datetime) -> list[str]:
    if status.state is SyncState.IDLE:
        return _received(status, now)
    if status.state is SyncState.PROBLEM:
        return [explain(status.problem, dict(status.params))] if status.problem else []
    if status.state is SyncState.OFFLINE and status.network.reach is Reach.NONE:
        return [translate("SyncWords", "Works offline, sends when there is a network")]
    words = {
        SyncState.SENDING: translate("SyncWords", "Sending {sent} of {total}"),
        SyncState.RECEIVING: translate("SyncWords", "Receiving"),
        SyncState.OFFLINE: translate("SyncWords", "Offline, everything you do is kept"),
        SyncState.SIGN_IN: translate("SyncWords", "Sign in to send"),
        SyncState.PAUSED: translate("SyncWords", "Sending is paused"),
        SyncState.PORTAL: translate("SyncWords", "This network wants you to sign in on a web page first"),
        SyncState.CANCELLED: translate("SyncWords", "Cancelled"),
    }
    return [fill(words[status.state], sent=status.sent, total=status.sending)]


def _received(status: SyncStatus, now: datetime) -> list[str]:
    if status.to_send:
        return []
    if status.last_received_at is None:
        return [translate("SyncWords", "Saved on this device")]
    ago = current_language().formats.ago(status.last_received_at, status.server_time(now))
    return [fill(translate("SyncWords", "Received by the server {ago}"), ago=ago)]


def _files(status: SyncStatus) -> list[str]:
    """Say what a metered network costs: data have gone, files wait for a person or for another network."""
    if not status.files_waiting or status.files_held is not FilesHeld.METERED:
        return []
    return [translate("SyncWords", "%n file(s) wait: this network is metered", "", status.files_waiting)]


def _decisions(status: SyncStatus) -> list[str]:
    said = []
    if status.decisions:
        said.append(translate("SyncWords", "%n change(s) need your decision", "", status.decisions))
    if status.refused:
        said.append(translate("SyncWords", "%n change(s) refused", "", status.refused))
    return said


def _tone(status: SyncStatus) -> Tone:
    if status.decisions or status.refused:
        return Tone.BAD
    if status.state in {SyncState.SENDING, SyncState.RECEIVING}:
        return Tone.INFO
    if status.to_send or status.state is not SyncState.IDLE:
        return Tone.WARN
    return Tone.OK
