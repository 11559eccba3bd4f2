"""What to tell whoever helps: versions, numbers and codes, no names and no words of anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.config.sections import DECLARATIONS, Settings
from app.queries.hand_back import HandBack, hand_back
from app.queries.round_log import PastRound, past_rounds
from app.queries.sync_status import Holdings, holdings
from app.services.workspace import Workspace
from sync.client.status import SyncStatus
from ui.features.settings.desk import Installation
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, fill, translate

_LAST = 5
_IN_STEP = 2
_FAR = 120
_HOUR, _DAY = 3_600, 86_400
_HOURS, _DAYS = 2 * _HOUR, 2 * _DAY
_DOT = " · "
_PRIVATE = frozenset({"connection.server", "connection.account"})
"""Settings that lead to a person or an organisation."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """How things stand on this device."""

    installation: Installation
    held: Holdings
    left: HandBack
    rounds: tuple[PastRound, ...]


def diagnose(workspace: Workspace, installation: Installation) -> Diagnosis:
    """Read how things stand."""
    with workspace.read() as connection:
        rounds = tuple(past_rounds(connection, _LAST))
        return Diagnosis(installation, holdings(connection), hand_back(connection), rounds)


def clock_offset(status: SyncStatus | None) -> int | None:
    """Return by how many seconds this device is ahead of the server, None before both were compared."""
    if status is None or status.clock_offset_seconds is None:
        return None
    return round(status.clock_offset_seconds)


def clock_words(offset: int | None) -> str:
    """Return how the clock of this device goes."""
    if offset is None:
        return translate("Settings", "Not compared since the program was started")
    if abs(offset) <= _IN_STEP:
        return translate("Settings", "In step with the server")
    far = abs(offset)
    if far <= _FAR:
        if offset > 0:
            return translate("Settings", "%n second(s) ahead of the server", "", far)
        return translate("Settings", "%n second(s) behind the server", "", far)
    return _far_words(far, is_ahead=offset > 0)


def _far_words(far: int, *, is_ahead: bool) -> str:
    if far < _HOURS:
        if is_ahead:
            return translate("Settings", "%n minute(s) ahead of the server: set it right", "", far // 60)
        return translate("Settings", "%n minute(s) behind the server: set it right", "", far // 60)
    if far < _DAYS:
        if is_ahead:
            return translate("Settings", "%n hour(s) ahead of the server: set it right", "", far // _HOUR)
        return translate("Settings", "%n hour(s) behind the server: set it right", "", far // _HOUR)
    if is_ahead:
        return translate("Settings", "%n day(s) ahead of the server: set it right", "", far // _DAY)
    return translate("Settings", "%n day(s) behind the server: set it right", "", far // _DAY)


def rows(found: Diagnosis, status: SyncStatus | None) -> tuple[tuple[str, str], ...]:
    """Return (title, words) of what the page shows."""
    runs, held = found.installation, found.held
    versions = (f"Concord {runs.version}", f"Python {runs.python}", f"Qt {runs.qt}")
    return (
        (translate("Settings", "Version"), _DOT.join(island(each) for each in versions)),
        (translate("Settings", "System"), island(runs.system)),
        (translate("Settings", "The key to the data"), _keeper_words(runs.keeper)),
        (translate("Settings", "Storage used"), _storage_words(held)),
        (translate("Settings", "Clock of this device"), clock_words(clock_offset(status))),
    )


def _storage_words(held: Holdings) -> str:
    formats = current_language().formats
    data = formats.size(held.database_bytes)
    if not held.files:
        return fill(translate("Settings", "{data} of records · all encrypted"), data=data)
    files = translate("Settings", "%n photo(s) and document(s)", "", held.files)
    words = translate("Settings", "{data} of records · {files}, {size} · all encrypted")
    return fill(words, data=data, files=files, size=formats.size(held.file_bytes))


def _keeper_words(keeper: str) -> str:
    if not keeper:
        return translate("Settings", "Sealed with your passphrase")
    return fill(translate("Settings", "Kept by the password store of this computer ({name})"), name=keeper)


def report(found: Diagnosis, status: SyncStatus | None, settings: Settings) -> str:
    """Return what is copied, in English: it is for the people who mend the program."""
    runs, held, left = found.installation, found.held, found.left
    offset = clock_offset(status)
    lines = [
        f"Concord {runs.version}, Python {runs.python}, Qt {runs.qt}",
        f"system: {runs.system}",
        f"settings: {_settings(settings)}",
        f"data key: {runs.keeper or 'passphrase'}",
        f"records: {held.database_bytes} bytes, files: {held.files}, {held.file_bytes} bytes",
        f"factories: {held.factories}, filling {held.filling}, repairing {held.repairing}, leaving {held.leaving}",
        f"only here: changes {left.changes}, drafts {left.drafts}, files {left.files}",
        f"sync: {'none' if status is None else _sync(status)}",
        f"clock: {'unknown' if offset is None else f'{offset:+d} s against the server'}",
        f"last received: {held.last_received_at.isoformat() if held.last_received_at else 'never'}",
        *_rounds(found.rounds),
    ]
    return "\n".join(lines)


def _settings(settings: Settings) -> str:
    shown = [key.partition(".") for key in DECLARATIONS if key not in _PRIVATE]
    return ", ".join(f"{name}={getattr(getattr(settings, section), name)}" for section, _, name in shown)


def _sync(status: SyncStatus) -> str:
    problem = f", {status.problem}" if status.problem else ""
    return f"{status.state}{problem}, decisions {status.decisions}, refused {status.refused}"


def _rounds(rounds: Sequence[PastRound]) -> list[str]:
    return [
        f"round {each.finished_at.isoformat()}: sent {each.sent}, received {each.received}, {each.problem or 'done'}"
        for each in rounds
    ]
