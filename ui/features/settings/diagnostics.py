"""What to tell whoever helps: versions, numbers and codes, no names and no words of anybody."""

from __future__ import annotations

from dataclasses import dataclass

from app.config.sections import DECLARATIONS, Settings
from app.queries.hand_back import HandBack, hand_back
from app.queries.support_facts import Plain, as_text, code, known_id, moment, platform_name, support_facts, version
from app.queries.sync_status import Holdings, holdings
from app.services.workspace import Workspace
from sync.client.status import SyncStatus
from ui.features.settings.desk import Installation
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, fill, translate

FORMAT = "concord-support-1"
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


def diagnose(workspace: Workspace, installation: Installation) -> Diagnosis:
    """Read how things stand."""
    with workspace.read() as connection:
        return Diagnosis(installation, holdings(connection), hand_back(connection))


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


def report(workspace: Workspace, found: Diagnosis, status: SyncStatus | None, settings: Settings) -> str:
    """Return what a person may look at, copy and save for whoever mends the program: codes, in English."""
    runs = found.installation
    told: dict[str, Plain] = {
        "format": FORMAT,
        "made_at": moment(workspace.clock.now().isoformat()),
        "versions": {
            "concord": version(runs.version),
            "python": version(runs.python),
            "qt": version(runs.qt),
        },
        "system": platform_name(runs.system),
        "data_key": "keyring" if runs.keeper else "passphrase",
        "device": known_id(workspace.session.device),
        "settings": _settings(settings),
        "sync": None if status is None else _sync(status),
    }
    with workspace.read() as connection:
        told |= support_facts(connection)
    return as_text(told)


def _settings(settings: Settings) -> dict[str, Plain]:
    told: dict[str, Plain] = {}
    for key in DECLARATIONS:
        section, _, name = key.partition(".")
        value = getattr(getattr(settings, section), name)
        if key not in _PRIVATE:
            told[key] = value if isinstance(value, bool | int) else code(value)
    return told


def _sync(status: SyncStatus) -> dict[str, Plain]:
    return {
        "state": code(status.state),
        "problem": code(status.problem),
        "to_send": status.to_send,
        "decisions": status.decisions,
        "refused": status.refused,
        "files_waiting": status.files_waiting,
        "file_bytes_waiting": status.file_bytes_waiting,
        "clock_offset_seconds": clock_offset(status),
        "last_received_at": "" if status.last_received_at is None else moment(status.last_received_at.isoformat()),
    }
